"""By what the turns of a report are found elsewhere, and what of them is looked at before they are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.model.marks import Speaker
from throughline.relating.sketches import Sketches, sketch, sketches
from throughline.relating.turns import Spoken, counted, surnames
from throughline.settings import Settings
from throughline.text.alignment import spread
from throughline.text.joining import Keyed, Numbers
from throughline.text.shingles import Keys, mixed, run_keys, word_keys

Names = tuple[tuple[str, bool], ...]
"""The names of speakers, each once, and whether each is a person's."""


class Gist(NamedTuple):
    """What tells whether a turn is worth comparing: half the keys of its words, which are content words, its speakers.

    A key has four bytes, and whether a word is a content word one; of each speaker there is the name, and whether it is
    a person's. ``known`` is that of the turn.
    """

    keys: bytes
    content: bytes
    speakers: Names
    known: tuple[str, ...]


def gist(turn: Spoken) -> Gist:
    """The gist of one turn."""
    halves = np.array(turn.keys, dtype=np.uint64).astype(np.uint32)
    return Gist(halves.tobytes(), bytes(turn.content), credited_by_name(turn.speakers), turn.known)


class Traces(NamedTuple):
    """The traces of a report's turns, one behind another: by what each is found, its sketch, and what makes its gist.

    ``found`` and ``words`` have the numbers of the keys by which each turn is found and of its words, four bytes each.
    """

    keyed: Keyed
    found: bytes
    words: bytes
    sketches: bytes
    halves: bytes
    content: bytes
    speakers: tuple[Names, ...]
    known: tuple[tuple[str, ...], ...]


def traces(told: Sequence[Sequence[Spoken]], settings: Settings) -> list[Traces]:
    """The traces of the turns of some reports, in their order.

    The keys by which a turn is found are runs with two content words, and short runs together with a speaker.
    """
    turns = [*chain.from_iterable(told)]
    sizes = [len(turn.keys) for turn in turns]
    keys = np.fromiter(chain.from_iterable(turn.keys for turn in turns), dtype=np.uint64, count=sum(sizes))
    content = b"".join(bytes(turn.content) for turn in turns)
    telling = np.frombuffer(content, dtype=bool)
    found, ends = _found(turns, keys, telling, np.repeat(np.arange(len(turns)), sizes), settings)
    counts, words = (np.array(each, dtype=np.int32).tobytes() for each in (np.diff(ends), sizes))
    halves, raw = keys.astype(np.uint32).tobytes(), found.tobytes()
    places = [*accumulate(sizes, initial=0)]
    sketched = _sketched(turns, keys[telling].tolist(), np.append(0, np.cumsum(telling))[places].tolist())
    made = []
    for each, (one, last) in zip(told, pairwise(accumulate(map(len, told), initial=0)), strict=True):
        first, end = ends[one], ends[last]
        keyed = Keyed(raw[first * KEY : end * KEY], bytes([1]) * (end - first))
        numbers = slice(one * NUMBER, last * NUMBER)
        begin, stop = places[one], places[last]
        credited = tuple([credited_by_name(turn.speakers) for turn in each])
        known = tuple([turn.known for turn in each])
        rows = b"".join(sketched[one:last])
        told_by = halves[begin * HALF : stop * HALF], content[begin:stop]
        made.append(Traces(keyed, counts[numbers], words[numbers], rows, *told_by, credited, known))
    return made


def _sketched(turns: Sequence[Spoken], content: Sequence[int], edges: Sequence[int]) -> list[bytes]:
    """The sketches of turns, by the keys of their content words, one turn's behind another's, and where they begin."""
    told = zip(turns, pairwise(edges), strict=True)
    return [sketch(content[first:last], (speaker.name for speaker in turn.speakers)) for turn, (first, last) in told]


class Traced:
    """The traces of all turns of all reports, by the turns' numbers."""

    def __init__(self, parts: Sequence[Traces]) -> None:
        """Take those of every report."""
        self.parts = parts
        self.sizes = np.array([len(part.speakers) for part in parts], dtype=np.int64)
        self.owner: Numbers = np.repeat(np.arange(len(parts)), self.sizes)
        self.owners: list[int] = self.owner.tolist()
        self.starts: list[int] = (np.cumsum(self.sizes) - self.sizes).tolist()

    def keyed(self) -> Iterator[tuple[NDArray[np.int32], Keyed]]:
        """The keys of each report's turns, with the number of the turn that each key finds."""
        for start, part in zip(self.starts, self.parts, strict=True):
            counts = np.frombuffer(part.found, np.int32)
            yield np.repeat(np.arange(start, start + len(counts), dtype=np.int32), counts), part.keyed

    def sketches(self) -> Sketches:
        """The sketches of all turns, a row each."""
        return sketches(part.sketches for part in self.parts)

    def speakers(self, turn: int) -> Names:
        """Who is credited with a turn."""
        owner = self.owners[turn]
        return self.parts[owner].speakers[turn - self.starts[owner]]

    def gist(self, turn: int) -> Gist:
        """The gist of a turn."""
        owner = self.owners[turn]
        part, at = self.parts[owner], turn - self.starts[owner]
        sizes = memoryview(part.words).cast("i")
        first = sum(sizes[:at])
        last = first + sizes[at]
        return Gist(
            part.halves[first * HALF : last * HALF], part.content[first:last], part.speakers[at], part.known[at]
        )


KEY, NUMBER = 8, 4
"""Bytes of a key, and of a number of keys or words."""
HALF = 4
"""Bytes of as much of a word's key as tells two words apart but for one pair in four thousand million."""


def _found(
    told: Sequence[Spoken], keys: Keys, content: NDArray[np.bool_], turn: Numbers, settings: Settings
) -> tuple[Keys, list[int]]:
    """The keys by which turns are found, and where those of each begin; all words are counted, each with its turn."""
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
    return every, owner.searchsorted(np.arange(len(told) + 1)).tolist()


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


def credited_by_name(speakers: Iterable[Speaker]) -> Names:
    """The names of speakers, each once, and whether each is a person's."""
    return tuple(dict.fromkeys([(speaker.name, speaker.basis in NAMED) for speaker in speakers]))


NAMED = frozenset({"named", "pronoun", "carried"})
