"""By what the turns of a report are found elsewhere, and what of them is looked at before they are compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.model.marks import Speaker
from throughline.relating.sketches import sketch
from throughline.relating.turns import Spoken, counted, surnames
from throughline.settings import Settings
from throughline.text.alignment import spread
from throughline.text.joining import Keyed, Numbers
from throughline.text.shingles import Keys, mixed, run_keys, word_keys


class Gist(NamedTuple):
    """What tells whether a turn is worth comparing: half the keys of its words, which are content words, its speakers.

    A key has four bytes, and whether a word is a content word one; of each speaker there is the name, and whether it is
    a person's. ``known`` is that of the turn.
    """

    keys: bytes
    content: bytes
    speakers: tuple[tuple[str, bool], ...]
    known: tuple[str, ...]


def gist(turn: Spoken) -> Gist:
    """The gist of one turn."""
    halves = np.array(turn.keys, dtype=np.uint64).astype(np.uint32)
    return Gist(halves.tobytes(), bytes(turn.content), credited_by_name(turn.speakers), turn.known)


class Traces(NamedTuple):
    """By what a turn is found, its sketch, and what is looked at next."""

    keyed: Keyed
    sketch: bytes
    gist: Gist


def traces(told: Sequence[Spoken], settings: Settings) -> tuple[Traces, ...]:
    """The traces of a report's turns, in their order.

    The keys by which a turn is found are runs with two content words, and short runs together with a speaker.
    """
    sizes = [len(turn.keys) for turn in told]
    keys = np.fromiter(chain.from_iterable(turn.keys for turn in told), dtype=np.uint64, count=sum(sizes))
    content = np.frombuffer(b"".join(bytes(turn.content) for turn in told), dtype=bool)
    halves, content_keys = keys.astype(np.uint32).tobytes(), keys[content].tolist()
    ends = np.cumsum([0, *sizes])
    content_ends = np.append(0, np.cumsum(content))[ends]
    found = _found(told, keys, content, np.repeat(np.arange(len(told)), sizes), settings)
    edges = zip(pairwise(ends.tolist()), pairwise(content_ends.tolist()), strict=True)
    made = []
    for turn, keyed, ((first, end), words) in zip(told, found, edges, strict=True):
        sketched = sketch(content_keys[slice(*words)], (speaker.name for speaker in turn.speakers))
        told_by = credited_by_name(turn.speakers)
        brief = Gist(halves[first * HALF : end * HALF], bytes(turn.content), told_by, turn.known)
        made.append(Traces(keyed, sketched, brief))
    return tuple(made)


HALF = 4
"""Bytes of as much of a word's key as tells two words apart but for one pair in four thousand million."""


def _found(
    told: Sequence[Spoken], keys: Keys, content: NDArray[np.bool_], turn: Numbers, settings: Settings
) -> list[Keyed]:
    """The keys by which each turn is found; all words are counted through, each with its turn."""
    runs, run_of = _runs(keys, content, turn, settings.quote_key, 2)
    short, short_of = _runs(keys, content, turn, settings.quote_inside, 1)
    named = [_named(each, settings) for each in told]
    numbers = np.array([len(each) for each in named], dtype=np.int64)
    times = numbers[short_of]
    names = word_keys([*chain.from_iterable(named)])[spread((np.cumsum(numbers) - numbers)[short_of], times)]
    every = np.concatenate((runs, mixed(np.repeat(short, times) ^ names)))
    owner = np.concatenate((run_of, np.repeat(short_of, times)))
    order = np.lexsort((every, owner))
    every, owner = every[order], owner[order]
    first = np.ones(len(every), dtype=bool)
    first[1:] = (every[1:] != every[:-1]) | (owner[1:] != owner[:-1])
    every, owner = every[first], owner[first]
    ends = owner.searchsorted(np.arange(len(told) + 1)).tolist()
    return [Keyed(every[start:end].tobytes(), bytes([1]) * (end - start)) for start, end in pairwise(ends)]


def _runs(keys: Keys, content: NDArray[np.bool_], turn: Numbers, size: int, least: int) -> tuple[Keys, Numbers]:
    """The keys of the runs of so many words of one turn with so many content words at least, and their turns."""
    runs = run_keys(keys, size)
    first, last = turn[: len(runs)], turn[size - 1 :]
    kept = (first == last) & (counted(content, size) >= least)
    return runs[kept], first[kept]


def _named(turn: Spoken, settings: Settings) -> list[str]:
    """The surnames together with which short runs of a turn are looked for."""
    known = turn.known if len(turn.known) <= settings.quote_known else ()
    return sorted({*surnames(turn.speakers), *known})


def credited_by_name(speakers: Iterable[Speaker]) -> tuple[tuple[str, bool], ...]:
    """The names of speakers, each once, and whether each is a person's."""
    return tuple(dict.fromkeys([(speaker.name, speaker.basis in NAMED) for speaker in speakers]))


NAMED = frozenset({"named", "pronoun", "carried"})
