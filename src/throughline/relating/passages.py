"""The same words in two articles: found by shared runs of words, aligned pair by pair, drawn exactly on both sides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain as joined
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.languages.prose import prose
from throughline.languages.stock import stock
from throughline.model.article import NEWS
from throughline.model.evidence import Evidence
from throughline.model.links import Links, Passage, Printed
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.alignment import Chain, Reach, chains
from throughline.text.edits import differences, kind_of
from throughline.text.joining import Crowd, meetings, partitioned, related
from throughline.text.shingles import Keys, run_keys, winnowed, word_keys
from throughline.text.words import WORD


class Compared(NamedTuple):
    """What is compared of an article: its text, the stretches that count, its language, sentences and quotations."""

    text: str
    spans: tuple[Span, ...]
    language: str | None
    units: tuple[Span, ...]


class Shared(NamedTuple):
    """One passage between two texts."""

    a: Span
    b: Span
    kind: Printed


def passages(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Passage]:
    """Every passage that two articles share, by the articles' ids and then by place.

    Articles of one text are compared once, and what was found is told of each of them.
    """
    ids = sorted(reports)
    texts = [compared(reports[name]) for name in ids]
    twins = same_texts(texts)
    firsts = [group[0] for group in twins]
    keyed = zip(firsts, engine.each(partial(traces, settings=settings), [texts[at] for at in firsts]), strict=True)
    crowd = Crowd(settings.passage_partners, settings.passage_hubs)
    pairs = related(engine.grouped(partitioned(keyed), partial(meetings, crowd=crowd)), settings.passage_runs)
    aligned = engine.each(partial(alignment, settings=settings), ((texts[a], texts[b]) for a, b in pairs))
    found = list(zip(pairs, aligned, strict=True))
    yield from sorted(
        told(found, twins, texts, ids, settings), key=lambda found: (found.a.article, found.b.article, found.a, found.b)
    )


def compared(report: Report) -> Compared:
    """What is compared of a report: all its text where no regions are known."""
    text = report.article.text
    spans = tuple(region.span for region in report.regions if region.kind in NEWS)
    quoted = (quote.span for quote in report.quotes if quote.kind != "indirect")
    units = (*(sentence.span for sentence in report.sentences), *quoted)
    return Compared(text, spans if report.regions else (Span(0, len(text)),), report.article.language, units)


def same_texts(texts: Sequence[Compared]) -> list[list[int]]:
    """The positions of texts in groups of equal ones, each ascending."""
    groups: dict[Compared, list[int]] = defaultdict(list)
    for at, text in enumerate(texts):
        groups[text].append(at)
    return list(groups.values())


def traces(text: Compared, settings: Settings) -> bytes:
    """The kept run keys of a text, each once, ascending; a run without a content word is no sign of a passage."""
    words, kinds = read(text, settings.content_letters)
    keys = run_keys(words, settings.passage_run)
    plain = counted(kinds == CONTENT)
    keys = keys[plain[settings.passage_run :] > plain[: len(keys)]]
    return winnowed(keys, settings.passage_window).tobytes()


CONTENT, NAME, NUMBER = 2, 1, 3


@lru_cache(maxsize=4096)
def read(text: Compared, letters: int) -> tuple[Keys, NDArray[np.int8]]:
    """The keys of the compared words of a text, and what each word is."""
    words = [word for span in text.spans for word in WORD.findall(text.text, *span)]
    return word_keys(words), worth(words, text.language, letters)


def worth(words: Sequence[str], language: str | None, letters: int) -> NDArray[np.int8]:
    """What each word is: ``CONTENT``, ``NAME``, ``NUMBER`` or none of them."""
    return np.fromiter(map(Kinds.of(language, letters).__getitem__, words), dtype=np.int8, count=len(words))


class Kinds(dict[str, int]):
    """What the words of a language are, each found out when it is first asked for; forgotten when they are too many."""

    def __init__(self, language: str | None, letters: int) -> None:
        """A language, and the letters of a content word."""
        super().__init__()
        self.without = prose(language).stop_words | stock(language)
        self.letters = letters

    @staticmethod
    @lru_cache(maxsize=16)
    def of(language: str | None, letters: int) -> Kinds:
        """The words of a language."""
        return Kinds(language, letters)

    def __missing__(self, word: str) -> int:
        """What a word is that was not asked for before."""
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = self.kind(word)
        return found

    def kind(self, word: str) -> int:
        """What a word is."""
        if word.casefold() in self.without:
            return 0
        if word[0].islower():
            return CONTENT if len(word) >= self.letters else 0
        return NUMBER if word[0].isdigit() else NAME


MOST_WORDS = 1 << 17
"""Words of a language that are remembered: some ten megabytes."""


def counted(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many are set before every place, and in all."""
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(flags, dtype=np.int64)])


class Tokens(NamedTuple):
    """The words of a text that are compared: first characters, those after the last, keys.

    ``plain``, ``named`` and ``numbers`` count content words, names with numbers, and numbers before each word;
    ``units`` are the sentences and quotations, as ranges of words.
    """

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    keys: Keys
    plain: NDArray[np.int64]
    named: NDArray[np.int64]
    numbers: NDArray[np.int64]
    units: NDArray[np.int64]


@lru_cache(maxsize=4096)
def tokens(text: Compared, letters: int, unit: int) -> Tokens:
    """The compared words of a text, and its units of at least so many words."""
    places = (found.span() for span in text.spans for found in WORD.finditer(text.text, *span))
    spans = np.fromiter(joined.from_iterable(places), dtype=np.int64).reshape(-1, 2)
    keys, kinds = read(text, letters)
    numbers = kinds == NUMBER
    units = np.searchsorted(spans[:, 0], np.array(text.units, dtype=np.int64).reshape(-1, 2))
    long = units[:, 1] - units[:, 0] >= unit
    sums = counted(kinds == CONTENT), counted((kinds == NAME) | numbers), counted(numbers)
    return Tokens(spans[:, 0], spans[:, 1], keys, *sums, units[long])


def alignment(pair: tuple[Compared, Compared], settings: Settings) -> list[Shared]:
    """The passages of two texts in the order of the first, no stock phrases, short ones only beside a longer one."""
    one, other = (tokens(text, settings.content_letters, settings.passage_unit) for text in pair)
    found = [
        (points(one, other, chain, settings.passage_number), chain)
        for whole in chains(one.keys, other.keys, reach(settings))
        for chain in parted(pair, one, other, whole)
    ]
    if not any(tells(one, other, chain, weight, settings) for weight, chain in found):
        return []
    kept = (chain for weight, chain in found if weight >= settings.passage_points_beside)
    return sorted(drawn(pair, one, other, chain) for chain in kept)


def tells(one: Tokens, other: Tokens, chain: Chain, weight: int, settings: Settings) -> bool:
    """Whether a passage shows by itself that words were taken over: long, or with a sentence or quotation whole."""
    if weight < settings.passage_points:
        return False
    if weight >= settings.passage_points_apart or not (len(one.units) and len(other.units)):
        return True
    last = chain[-1]
    sides = (one.units, chain[0].a, last.a + last.size), (other.units, chain[0].b, last.b + last.size)
    return any(holds(*side, settings.passage_whole) for side in sides)


def holds(units: NDArray[np.int64], start: int, end: int, share: float) -> bool:
    """Whether some words have at least a share of one of the units."""
    inside = np.minimum(units[:, 1], end) - np.maximum(units[:, 0], start)
    return bool((inside >= share * (units[:, 1] - units[:, 0])).any())


def parted(pair: tuple[Compared, Compared], one: Tokens, other: Tokens, chain: Chain) -> Iterator[Chain]:
    """The chain without bridges over narration: parted where one side has words of its own beside a quotation mark."""
    first = 0
    for at, (earlier, later) in enumerate(pairwise(chain), 1):
        sides = (
            (pair[0].text, one, earlier.a + earlier.size, later.a),
            (pair[1].text, other, earlier.b + earlier.size, later.b),
        )
        if any(
            end - start > 1 and QUOTE.search(text, *within(tokens, start, end)) for text, tokens, start, end in sides
        ):
            yield chain[first:at]
            first = at
    yield chain[first:]


def within(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The characters from the word before some words to the word after them."""
    return int(tokens.ends[start - 1]), int(tokens.starts[end])


QUOTE = re.compile(r"[\"“”„«»]")


def reach(settings: Settings) -> Reach:
    """How far a passage's equal runs may lie apart."""
    return Reach(
        settings.passage_run,
        settings.passage_gap,
        settings.passage_reach,
        settings.passage_drop,
        settings.passage_repeats,
    )


def points(one: Tokens, other: Tokens, chain: Chain, number: int) -> int:
    """How much the equal words say: a lower-case content word two points, a name or a number one.

    Words of notes that stand under every article count nothing; without lower-case content words names count nothing.
    A number that stands where the other text has another one takes ``number`` points away: such lines are a formula
    that is filled in anew.
    """
    plain, named = (sum(int(sums[at + size] - sums[at]) for at, _, size in chain) for sums in (one.plain, one.named))
    return CONTENT * plain + min(named, plain) - number * changed(one.numbers, other.numbers, chain)


def changed(one: NDArray[np.int64], other: NDArray[np.int64], chain: Chain) -> int:
    """How many numbers stand between the equal words of a chain on both sides."""
    return sum(
        min(
            int(one[later.a] - one[earlier.a + earlier.size]),
            int(other[later.b] - other[earlier.b + earlier.size]),
        )
        for earlier, later in pairwise(chain)
    )


def drawn(pair: tuple[Compared, Compared], one: Tokens, other: Tokens, chain: Chain) -> Shared:
    """The chain as characters, with the marks around it that both sides print alike."""
    first, last = chain[0], chain[-1]
    a = Span(int(one.starts[first.a]), int(one.ends[last.a + last.size - 1]))
    b = Span(int(other.starts[first.b]), int(other.ends[last.b + last.size - 1]))
    a, b = widened(pair[0].text, pair[1].text, a, b)
    return Shared(a, b, printed(pair, chain, a, b))


def widened(text_a: str, text_b: str, a: Span, b: Span) -> tuple[Span, Span]:
    """Both spans with the marks before and after them that both texts print alike."""
    before = alike(reversed(text_a[max(0, a.start - 8) : a.start]), reversed(text_b[max(0, b.start - 8) : b.start]))
    after = alike(text_a[a.end : a.end + 8], text_b[b.end : b.end + 8])
    return Span(a.start - before, a.end + after), Span(b.start - before, b.end + after)


def alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Number of marks at the start that are the same in both, up to a blank, a letter or a digit."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs or mine.isspace() or mine.isalnum():
            break
        count += 1
    return count


def printed(pair: tuple[Compared, Compared], chain: Chain, a: Span, b: Span) -> Printed:
    """How the second text prints the words of the first."""
    text_a, text_b = a.words(pair[0].text), b.words(pair[1].text)
    if text_a == text_b:
        return "same"
    more_a, more_b = (
        any(later[side] > earlier[side] + earlier.size for earlier, later in pairwise(chain)) for side in (0, 1)
    )
    if more_a and more_b:
        return "altered"
    return "cut" if more_a or more_b else kind_of(differences(text_a, text_b))


def told(
    found: Iterable[tuple[tuple[int, int], Sequence[Shared]]],
    twins: Sequence[Sequence[int]],
    texts: Sequence[Compared],
    ids: Sequence[str],
    settings: Settings,
) -> Iterator[Passage]:
    """The passages of all articles: those between texts, told of every article that prints each, and those of twins."""
    members = {group[0]: group[: settings.passage_partners] for group in twins}
    for (one, other), shared in found:
        for a, b in ((a, b) for a in members[one] for b in members[other]):
            for passage in shared:
                yield between(ids[a], passage.a, ids[b], passage.b, passage.kind)
    for group in twins:
        spans = texts[group[0]].spans
        whole = Span(spans[0].start, spans[-1].end) if spans else None
        if whole is None or not texts[group[0]].text.strip():
            continue
        small = len(group) <= settings.passage_partners
        for a, b in combinations(group, 2) if small else ((group[0], other) for other in group[1:]):
            yield between(ids[a], whole, ids[b], whole, "same")


def between(one: str, a: Span, other: str, b: Span, kind: Printed) -> Passage:
    """A passage with the smaller id first."""
    first, second = sorted((Evidence(one, *a), Evidence(other, *b)))
    return Passage(first, second, kind)
