"""The parts of what was said: several printings of the same words, cut where printings begin, end or part ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from throughline.model.span import Span
from throughline.text.alignment import Block

STOP = re.compile(r"[.!?…]['\"”’»)\]]*\s")
ELLIPSIS = re.compile(r"…|\.\.\.|\. \. \.")


class Quoted(NamedTuple):
    """A stretch of quoted words: where, in which turn of its article, its text, and its words' places in it."""

    article: str
    turn: int
    span: Span
    text: str
    words: tuple[Span, ...]
    closes: bool
    """Whether a sentence ends with it."""


class Run(NamedTuple):
    """Words of one stretch that stand together: the stretch, its first and its last word."""

    quote: int
    first: int
    last: int


class Part(NamedTuple):
    """A part of what was said: its printings, each of one article, as runs of words."""

    printings: tuple[tuple[Run, ...], ...]
    merged: tuple[bool, ...]
    """Whether a printing follows right on another part although all others have words in between."""
    words: tuple[tuple[int, ...], ...]
    """The words of each printing, each by the number of the first word that equals it."""


Pair = tuple[int, int]


def parts(quotes: Sequence[Quoted], matches: Iterable[Sequence[Block]]) -> list[Part]:
    """The parts that stretches of quoted words print, in the order in which they were said.

    The stretches come by article and place; ``matches`` are equal words of two printings, all words counted through.
    """
    matches = list(matches)
    one_turn = all(quote.turn == quotes[0].turn and quote.article == quotes[0].article for quote in quotes)
    if one_turn and not matches:  # nine of ten: what one article alone prints
        return [*alone(quotes)]
    return Said(quotes, matches).parts()


def alone(quotes: Sequence[Quoted]) -> Iterator[Part]:
    """The parts of a turn that nobody else prints: stretches go on with each other up to the end of a sentence."""
    runs: list[Run] = []
    first = words = 0
    for at, quote in enumerate(quotes):
        runs.append(Run(at, 0, len(quote.words) - 1))
        words += len(quote.words)
        if quote.closes or at == len(quotes) - 1:
            yield Part((tuple(runs),), (False,), (tuple(range(first, words)),))
            runs, first = [], words


class Said:
    """Everything that the stretches print, word by word, equal words as one."""

    def __init__(self, quotes: Sequence[Quoted], matches: Iterable[Sequence[Block]]) -> None:
        """The words of the stretches counted through; equal ones get the number of the first."""
        self.quotes = quotes
        self.owners = [at for at, quote in enumerate(quotes) for _ in quote.words]
        self.places = [place for quote in quotes for place in range(len(quote.words))]
        self.heads = alike(self.owners, matches)

    def parts(self) -> list[Part]:
        """The parts in the order in which they were said."""
        found: dict[int, list[int]] = defaultdict(list)
        for word, head in enumerate(self.heads):
            found[self.groups[head]].append(word)
        return ordered([self._part(members) for members in sorted(found.values())], self.quotes)

    @cached_property
    def neighbours(self) -> list[Pair]:
        """Words of one article that follow each other."""
        return [
            (one, other)
            for one, other in pairwise(range(len(self.owners)))
            if self.quotes[self.owners[one]].article == self.quotes[self.owners[other]].article
        ]

    @cached_property
    def sequences(self) -> list[list[int]]:
        """The words of each article in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for word, owner in enumerate(self.owners):
            found[self.quotes[owner].article].append(word)
        return list(found.values())

    @cached_property
    def cuts(self) -> set[Pair]:
        """Equal neighbours between which a part ends: sentence ends where printings begin, end or part ways."""
        ending = {self._heads(pair) for pair in self.neighbours if self._stops(*pair)}
        starts, ends = self._edges()
        found = {pair for pair in ending if self.printers[pair[0]] != self.printers[pair[1]]}
        for sequence in self.sequences:
            keys = [self.heads[word] for word in sequence]
            found |= nearest(keys, starts, ending)
            found |= swapped(nearest(keys[::-1], ends, swapped(ending)))
        return found

    @cached_property
    def printers(self) -> dict[int, set[str]]:
        """The articles that print each word."""
        found: dict[int, set[str]] = defaultdict(set)
        for head, owner in zip(self.heads, self.owners, strict=True):
            found[head].add(self.quotes[owner].article)
        return found

    def _edges(self) -> tuple[set[int], set[int]]:
        """The first and the last words of stretches, those that only go on after an interruption left out."""
        tied = self._inside + self._bridges
        words = set(range(len(self.owners)))
        starts, ends = words - {other for _, other in tied}, words - {one for one, _ in tied}
        return {self.heads[word] for word in starts}, {self.heads[word] for word in ends}

    @cached_property
    def groups(self) -> dict[int, int]:
        """The first word of each word's part: neighbours are of one part where nothing ends between them."""
        groups = {head: head for head in self.heads}
        for pair in map(self._heads, self._inside + self._bridges):
            if pair not in self.cuts:
                first, second = sorted((root(groups, pair[0]), root(groups, pair[1])))
                groups[second] = first
        return {head: root(groups, head) for head in groups}

    @cached_property
    def _inside(self) -> list[Pair]:
        """Neighbours in one stretch."""
        return [pair for pair in self.neighbours if not self._apart(*pair)]

    @cached_property
    def _bridges(self) -> list[Pair]:
        """Neighbours of one turn in mid-sentence over an interruption, where no other printing has words in between."""
        tied = [self._heads(pair) for pair in self._inside]
        begun, gone_on = {other for _, other in tied}, {one for one, _ in tied}
        return [
            pair
            for pair in self.neighbours
            if self._apart(*pair) and self._same_turn(*pair) and not self._stops(*pair)
            if self.heads[pair[0]] not in gone_on and self.heads[pair[1]] not in begun
        ]

    @cached_property
    def jumps(self) -> set[int]:
        """Words that directly follow another part in one stretch, while every other printing has words in between."""
        printers: dict[Pair, set[str]] = defaultdict(set)
        places: dict[int, dict[str, int]] = defaultdict(dict)
        for word, owner in enumerate(self.owners):
            places[self.heads[word]][self.quotes[owner].article] = word
        for pair in self.neighbours:
            printers[self._heads(pair)].add(self.quotes[self.owners[pair[0]]].article)
        return {
            pair[1]
            for pair in self._inside
            if len({self.groups[head] for head in self._heads(pair)}) > 1
            and len(printers[self._heads(pair)]) == 1
            and parted(*(places[head] for head in self._heads(pair)))
            and not ELLIPSIS.search(self._between(*pair))
        }

    def _heads(self, pair: Pair) -> Pair:
        return self.heads[pair[0]], self.heads[pair[1]]

    def _apart(self, one: int, other: int) -> bool:
        return self.owners[one] != self.owners[other]

    def _same_turn(self, one: int, other: int) -> bool:
        return self.quotes[self.owners[one]].turn == self.quotes[self.owners[other]].turn

    def _between(self, one: int, other: int) -> str:
        quote = self.quotes[self.owners[one]]
        return quote.text[quote.words[self.places[one]].end : quote.words[self.places[other]].start]

    def _stops(self, one: int, other: int) -> bool:
        """Whether a sentence ends between two neighbours."""
        if self._apart(one, other):
            return self.quotes[self.owners[one]].closes
        return bool(STOP.search(self._between(one, other)))

    def _part(self, members: Sequence[int]) -> Part:
        """The part that some words make: runs of neighbours, collected into printings until a word comes again."""
        printings: list[list[Run]] = []
        words: list[list[int]] = []
        merged: list[bool] = []
        for run in self._runs(members):
            own = [self.heads[word] for word in run]
            if not printings or not self._goes_on(printings[-1], run) or set(words[-1]) & set(own):
                printings.append([])
                words.append([])
                merged.append(False)
            printings[-1].append(Run(self.owners[run[0]], self.places[run[0]], self.places[run[-1]]))
            words[-1] += own
            merged[-1] |= run[0] in self.jumps
        return Part(tuple(map(tuple, printings)), tuple(merged), tuple(map(tuple, words)))

    def _goes_on(self, printing: Sequence[Run], run: Sequence[int]) -> bool:
        """Whether a run belongs to the same turn of the same article as the printing before it."""
        last, now = self.quotes[printing[-1].quote], self.quotes[self.owners[run[0]]]
        return (last.article, last.turn) == (now.article, now.turn)

    def _runs(self, members: Sequence[int]) -> Iterator[list[int]]:
        """Words that stand side by side in one stretch, together."""
        run = [members[0]]
        for word in members[1:]:
            if word != run[-1] + 1 or self._apart(run[-1], word):
                yield run
                run = []
            run.append(word)
        yield run


def parted(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    """Whether some article has words between two words, given by their places in each article."""
    return any(other[article] > place + 1 for article, place in one.items() if article in other)


def alike(owners: Sequence[int], matches: Iterable[Sequence[Block]]) -> list[int]:
    """The number of the first equal word for each word; no two words of one stretch become one.

    Matches of more words go first, so that a chance likeness does not keep a true one out.
    """
    heads = list(range(len(owners)))
    members = [{owner: word} for word, owner in enumerate(owners)]
    for match in sorted(matches, key=lambda match: (-sum(block.size for block in match), list(match))):
        for block in match:
            for step in range(block.size):
                first, second = sorted((heads[block.a + step], heads[block.b + step]))
                if first != second and not members[first].keys() & members[second].keys():
                    members[first].update(members[second])
                    for word in members[second].values():
                        heads[word] = first
    return heads


def ordered(found: Sequence[Part], quotes: Sequence[Quoted]) -> list[Part]:
    """The parts in the order of the article that prints most of them, the others after what they follow elsewhere."""
    sequences: dict[str, list[tuple[Run, int, int]]] = defaultdict(list)
    for at, part in enumerate(found):
        largest: dict[str, tuple[int, Run]] = {}
        for runs, words in zip(part.printings, part.words, strict=True):
            article = quotes[runs[0].quote].article
            if article not in largest or len(words) > largest[article][0]:
                largest[article] = (len(words), runs[0])
        for article, (size, run) in largest.items():
            sequences[article].append((run, at, size))
    order: list[int] = []
    for article in sorted(sequences, key=lambda name: (-sum(size for _, _, size in sequences[name]), name)):
        at = 0
        for _, part_number, _ in sorted(sequences[article]):
            if part_number in order:
                at = order.index(part_number) + 1
            else:
                order.insert(at, part_number)
                at += 1
    return [found[at] for at in order]


def nearest(keys: Sequence[int], wanted: set[int], ending: set[Pair]) -> set[Pair]:
    """For every wanted word the last sentence end before it."""
    found: set[Pair] = set()
    last: Pair | None = None
    for pair in pairwise([-1, *keys]):
        last = pair if pair in ending else last
        if pair[1] in wanted and last is not None:
            found.add(last)
    return found


def swapped(pairs: Iterable[Pair]) -> set[Pair]:
    """The pairs the other way round."""
    return {(other, one) for one, other in pairs}


def root(groups: dict[int, int], word: int) -> int:
    """The smallest word known to be of the same part; the way there is shortened."""
    while groups[word] != word:
        groups[word] = groups[groups[word]]
        word = groups[word]
    return word
