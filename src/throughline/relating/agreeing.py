"""Which words of two articles' turns are equal, and which pairs of turns surely have too few such words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import compress
from typing import NamedTuple

import numpy as np

from throughline.languages.people import people
from throughline.languages.short_names import short_forms
from throughline.model.marks import Speaker
from throughline.relating.sketches import Likely
from throughline.relating.traces import HALF, KEY, Gist, Traced, credited_by_name, gist
from throughline.relating.turns import Spoken, last_words
from throughline.settings import Settings
from throughline.text.alignment import Block, Chain, Reach, chains
from throughline.text.joining import Numbers
from throughline.text.names import Name, name, same_name


class Named(NamedTuple):
    """Who is credited with a turn: the names of people in their parts, and every name in small letters."""

    names: tuple[Name, ...]
    folded: frozenset[str]


class Side(NamedTuple):
    """A turn as it is weighed: its gist, the keys of its content words, those of its words, each once, its speakers."""

    gist: Gist
    content: list[int]
    words: frozenset[int]
    named: Named


def agreements(pairs: Iterable[tuple[Spoken, ...]], settings: Settings) -> tuple[tuple[Block, ...], ...]:
    """The equal words of each pair of two reports' turns that may have any."""
    return tuple(agreement((one, other), settings) for one, other in pairs)


def agreement(pair: tuple[Spoken, Spoken], settings: Settings) -> tuple[Block, ...]:
    """The equal words of two articles' turns where they print the same words, else nothing."""
    one, other = pair
    mine, theirs = named(one.speakers), named(other.speakers)
    same = alike(mine, theirs)
    apart = bool(mine.names and theirs.names and not same)
    whole = contained(one.keys, other.keys)
    if whole and ((not apart and (same or weight(one, (whole,)) > 1)) or echoed(gist(one), gist(other), settings)):
        return (whole,)
    keys = np.array(one.keys, dtype=np.uint64), np.array(other.keys, dtype=np.uint64)
    found = [chain for chain in chains(*keys, reach(settings)) if weight(one, chain) > 1]
    equal = max((sum(block.size for block in chain) for chain in found), default=0)
    least = settings.quote_words_apart if apart else needed(equal, min(map(len, keys)), settings, same=same)
    enough = max((weight(one, chain) for chain in found), default=0) >= least
    return tuple(sorted(block for chain in found for block in chain)) if enough else ()


def needed(equal: int, shorter: int, settings: Settings, *, same: bool) -> int:
    """Content words that two turns must share of which one chain has so many equal words, and one so many words.

    ``same`` tells whether both are credited to one person; where they are surely of two people more are needed.
    """
    share = equal / shorter
    if same and share >= settings.segment_whole:
        least = settings.quote_words_nearly
        return min(least, settings.quote_stock + 1) if equal >= settings.quote_equal else least
    return settings.quote_words if same or share > settings.quote_mostly else settings.quote_words_partly


def hopeful(traced: Traced, found: Likely, settings: Settings) -> Numbers:
    """The pairs of turns that may agree in something, one in each row: of ten likely ones of a large pile one or two.

    Whom they are credited to is looked at first, which costs least.
    """
    known = cache(parted)
    turns, places = np.unique(found.pairs, return_inverse=True)
    named = [known(traced.speakers(turn)) for turn in turns.tolist()]
    marks = np.array([initials(one) for one in named], dtype=np.uint64)[places.reshape(-1, 2)]
    near = np.flatnonzero((marks[:, 0] & marks[:, 1] != 0) | (found.most >= settings.quote_words_apart))
    names = dict(zip(turns.tolist(), named, strict=True))
    sides = lru_cache(SIDES)(lambda turn: side(traced.gist(turn), names[turn]))
    kept = []
    for at, (a, b), most in zip(near.tolist(), found.pairs[near].tolist(), found.most[near].tolist(), strict=True):
        least = least_needed(names[a], names[b], settings)
        if most >= least and not hopeless(sides(a), sides(b), settings):
            kept.append(at)
    pairs: Numbers = found.pairs[kept]
    return pairs


def initials(credited: Named) -> int:
    """64 bits for who is credited with a turn: those of one person's two names have one in common.

    Whole names of one person agree in the first letters of the surname and of the given name, or of one that it is
    short for; anyone else may be anybody.
    """
    if not credited.names or len(credited.names) < len(credited.folded) or not all(one.full for one in credited.names):
        return ANYBODY
    found = 0
    for one in credited.names:
        for given in (one.given[0], *short_forms().get(one.given[0], ())):
            found |= 1 << (ord(given[0]) * LETTERS + ord(one.surname[-1][0])) % 64
    return found


ANYBODY, LETTERS = (1 << 64) - 1, 29
"""The bits of anyone who is not named in full; more letters than most names begin with, and no factor of 64."""


SIDES = 1 << 13
"""Turns that are kept ready to be weighed, some three kilobytes each."""


def side(told: Gist, credited: Named) -> Side:
    """A turn as it is weighed."""
    keys = memoryview(told.keys).cast("I").tolist()
    return Side(told, [*compress(keys, told.content)], frozenset(keys), credited)


def hopeless(one: Side, other: Side, settings: Settings) -> bool:
    """Whether two turns surely agree in nothing, which costs a twentieth of comparing them.

    No chain has more content words than they share. The larger a pile is, the more of its pairs are such.
    """
    shared = one.words & other.words
    same = alike(one.named, other.named)
    apart = bool(one.named.names and other.named.names and not same)
    inside = len(shared) == min(len(one.words), len(other.words))
    whole = inside and found_in(one.gist.keys, other.gist.keys, HALF) is not None
    if whole and (not apart or echoed(one.gist, other.gist, settings)):
        return False
    equal = sum(map(shared.__contains__, one.content))
    if apart or equal <= 1:
        return equal <= 1 or equal < settings.quote_words_apart
    words = sum(map(shared.__contains__, memoryview(one.gist.keys).cast("I")))
    shorter = min(len(one.gist.content), len(other.gist.content))
    return equal < min(needed(most, shorter, settings, same=same) for most in (0, words))


def least_needed(one: Named, other: Named, settings: Settings) -> int:
    """Content words that two turns must share at least, by whom they are credited to, unless one contains the other."""
    if alike(one, other):
        return min(settings.quote_words, settings.quote_words_nearly, settings.quote_stock + 1)
    if one.names and other.names:
        return settings.quote_words_apart
    return min(settings.quote_words, settings.quote_words_partly)


def least_shared(settings: Settings) -> int:
    """Content words that two turns must share which nobody credits to one person."""
    return min(settings.quote_words, settings.quote_words_partly, settings.quote_words_apart)


def echoed(one: Gist, other: Gist, settings: Settings) -> bool:
    """Whether all words of a fragment can be of a full quotation credited to somebody else, whom its article names."""
    short, full = (one, other) if len(one.content) < len(other.content) else (other, one)
    by_name = any(person for _, person in short.speakers)
    least = settings.quote_echo if by_name else settings.quote_echo_unnamed
    if len(short.content) < least or len(full.content) < settings.quote_fuller * len(short.content):
        return False
    telling = sum(short.content) >= (settings.quote_stock + 1 if by_name else 1)
    return telling and not set(short.known).isdisjoint(last_words(name for name, _ in full.speakers))


def contained(one: Sequence[int], other: Sequence[int]) -> Block | None:
    """Where all words of the shorter stand together in the longer."""
    mine, theirs = (np.array(keys, dtype=np.uint64).tobytes() for keys in (one, other))
    at = found_in(mine, theirs, KEY)
    if at is None:
        return None
    return Block(0, at, len(one)) if len(one) <= len(other) else Block(at, 0, len(other))


def found_in(one: bytes, other: bytes, size: int) -> int | None:
    """At which word of the longer all words of the shorter stand together; a word has so many bytes."""
    part, whole = (one, other) if len(one) <= len(other) else (other, one)
    at = whole.find(part)
    while at % size and at >= 0:
        at = whole.find(part, at + 1)
    return at // size if at >= 0 else None


def reach(settings: Settings) -> Reach:
    """How far the equal runs of two printings may lie apart."""
    return Reach(
        settings.quote_run,
        settings.quote_gap,
        settings.quote_reach,
        settings.quote_drop,
        settings.passage_repeats,
    )


def weight(spoken: Spoken, chain: Chain) -> int:
    """Number of equal content words."""
    return sum(sum(spoken.content[block.a : block.a + block.size]) for block in chain)


SPEAKERS = 1 << 14
"""Speakers of turns whose names are kept in their parts."""


def named(speakers: Iterable[Speaker]) -> Named:
    """Who some speakers are; what was made last is not made again."""
    return _parted(credited_by_name(speakers))


def parted(speakers: tuple[tuple[str, bool], ...]) -> Named:
    """The names of speakers, of whom it is told who is a person, in their parts."""
    parts = tuple([name(printed, people(None)) for printed, by_name in speakers if by_name])
    return Named(parts, frozenset([printed.casefold() for printed, _ in speakers]))


_parted = lru_cache(SPEAKERS)(parted)


def alike(one: Named, other: Named) -> bool:
    """Whether two turns are credited to the same person."""
    return not one.folded.isdisjoint(other.folded) or any(same_name(a, b) for a in one.names for b in other.names)


def together(one: Sequence[Speaker], other: Sequence[Speaker]) -> bool:
    """Whether two quotations are credited to the same person."""
    return alike(named(one), named(other))
