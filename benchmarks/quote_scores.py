"""How well quotations and their speakers were found, against words that people marked by hand.

Both sides are compared without the blanks, marks and light punctuation at their ends. *Direct* asks only for words that
stand wholly between one pair of marks; *all marked* for every attributed stretch between marks; *indirect* for
attributed words without any.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from throughline.model.article import Article
from throughline.model.marks import Quote, Speaker
from throughline.model.span import Span
from throughline.reading import read

LOOSE = "\"“”'‘’ \t\r\n,.;:…-–—"
MARK = re.compile('["“”]')
NEAR_MARK = 2
"""Characters beside a quotation in which a double mark must stand for it to count as marked."""
HALF = 0.5
LONGEST_MENTION = 80
MOST_SPEAKERS = 2
APPOSED = re.compile(r"[,(\[]")
WORD = re.compile(r"[\w\-]+")
UNNAMED = frozenset("he she they it him her his i we who you".split())

MEASURES = (
    "direct exact",
    "direct exact and speaker",
    "all marked exact",
    "all marked exact and speaker",
    "indirect half",
    "indirect exact",
)


class Wanted(NamedTuple):
    """Words that someone is quoted with: direct, mixed or unclosed; who says it and by which cue, as printed."""

    span: Span
    kind: str
    sources: tuple[Span, ...] = ()
    cues: tuple[Span, ...] = ()


class Gold(NamedTuple):
    """An article and what was marked in it by hand: quotations, and contents partly or nowhere between marks."""

    article: Article
    quotes: tuple[Wanted, ...]
    partial: tuple[Span, ...] = ()
    indirect: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, of how many found, and of how many there are to find."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """Right ones of those found, 0 where there are none."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Right ones of those to find, 0 where there are none."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.wanted) if self.right else 0.0


def corpus(folder: Path) -> list[Gold]:
    """The articles of ``articles.jsonl`` in a folder with their lines of ``gold.jsonl``, in the order of the gold."""
    articles = {item.id: item for item in read(folder / "articles.jsonl") if isinstance(item, Article)}
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        return [_gold(json.loads(line), articles) for line in lines if line.strip()]


def _gold(line: Mapping[str, Any], articles: Mapping[str, Article]) -> Gold:
    quotes = (
        Wanted(_span(quote), quote["kind"], _spans(quote["source"]), _spans(quote["cue"])) for quote in line["quotes"]
    )
    return Gold(articles[line["id"]], tuple(quotes), _spans(line["partial"]), _spans(line["indirect"]))


def _spans(items: Iterable[Mapping[str, Any]]) -> tuple[Span, ...]:
    return tuple(map(_span, items))


def _span(item: Mapping[str, Any]) -> Span:
    return Span(item["start"], item["end"])


def scores(pairs: Iterable[tuple[Gold, Sequence[Quote]]]) -> dict[str, Tally]:
    """The tally of each of ``MEASURES`` over all articles and what was found in them."""
    total = dict.fromkeys(MEASURES, Tally())
    for gold, found in pairs:
        for measure, tally in _article(gold, found).items():
            total[measure] += tally
    return total


def _article(gold: Gold, found: Sequence[Quote]) -> dict[str, Tally]:
    """The tallies of one article."""
    text = gold.article.text
    marked = [(bare(text, quote.span), quote) for quote in found if is_marked(text, quote)]
    direct, spoken, left, rest = _paired(text, [quote for quote in gold.quotes if quote.kind == "direct"], marked)
    near, wrong = _leftover(left, rest, (*gold.partial, *gold.indirect))
    of = direct + near + wrong, direct + len(left)
    every, attributed, _, _ = _paired(text, gold.quotes, marked)
    both = len(marked), len(gold.quotes)
    told = [bare(text, quote.span) for quote in found if quote.kind == "indirect"]
    counts = (Tally(direct, *of), Tally(spoken, *of), Tally(every, *both), Tally(attributed, *both))
    return dict(zip(MEASURES, (*counts, *_indirect(gold, told)), strict=True))


def is_marked(text: str, quote: Quote) -> bool:
    """Whether a found quotation is one between double marks: indirect speech and empty ones are not."""
    if quote.kind == "indirect" or not bare(text, quote.span).length:
        return False
    return MARK.search(text, max(0, quote.start - NEAR_MARK), quote.end + NEAR_MARK) is not None


def bare(text: str, span: Span) -> Span:
    """The span without what is loose at its ends; empty where nothing else is left."""
    printed = span.words(text)
    start = span.start + len(printed) - len(printed.lstrip(LOOSE))
    return Span(start, start + len(printed.strip(LOOSE)))


def _paired(
    text: str, wanted: Sequence[Wanted], found: Sequence[tuple[Span, Quote]]
) -> tuple[int, int, list[Span], list[Span]]:
    """How many were found exactly, how many of them with their speaker, and what is left over on both sides."""
    left = {bare(text, quote.span): quote for quote in wanted}
    right = spoken = 0
    rest = []
    for span, quote in found:
        hit = left.pop(span, None)
        if hit is None:
            rest.append(span)
            continue
        right += 1
        spoken += same_speaker(text, hit, quote)
    return right, spoken, list(left), rest


def _leftover(left: Sequence[Span], rest: Iterable[Span], attributed: Sequence[Span]) -> tuple[int, int]:
    """How many of the rest overlap by half a quotation that is left, and how many lie nowhere in attributed words."""
    open_, near, wrong = list(left), 0, 0
    for span in rest:
        best = max(open_, key=lambda other: overlap(span, other), default=None)
        if best is not None and overlap(span, best) >= HALF:
            open_.remove(best)
            near += 1
        elif all(span.shared(other) < HALF * span.length for other in attributed):
            wrong += 1
    return near, wrong


def overlap(one: Span, other: Span) -> float:
    """Characters in both of the characters from the first start to the last end."""
    return one.shared(other) / (max(one.end, other.end) - min(one.start, other.start))


def _indirect(gold: Gold, told: Sequence[Span]) -> tuple[Tally, Tally]:
    """Indirect speech that overlaps by half, one to one, and that which is exact.

    What lies so over a content that is partly between marks is neither right nor wrong.
    """
    text = gold.article.text
    wanted = [bare(text, span) for span in gold.indirect]
    pairs = dict(_matches(wanted, told))
    rest = [span for span in told if span not in pairs.values()]
    partly = [bare(text, span) for span in gold.partial]
    found = len(told) - len(list(_matches(partly, rest)))
    exact = len(set(wanted) & set(told))
    return Tally(len(pairs), found, len(wanted)), Tally(exact, found, len(wanted))


def _matches(wanted: Sequence[Span], found: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Pairs that overlap by half, each side in one pair, those that overlap most first."""
    close = ((overlap(a, b), a, b) for a in wanted for b in found)
    taken: set[tuple[str, Span]] = set()
    for _, a, b in sorted((pair for pair in close if pair[0] >= HALF), key=lambda pair: (-pair[0], pair[1:])):
        if ("a", a) not in taken and ("b", b) not in taken:
            taken |= {("a", a), ("b", b)}
            yield a, b


def same_speaker(text: str, wanted: Wanted, found: Quote) -> bool:
    """Whether a quotation was given to whom the gold names, and to nobody where it names nobody.

    The mention touches a gold one, or mention or name end in the word in which a gold one ends. Mentions that are
    longer than a name can be do not count, and more speakers than the gold has, and than two, are wrong.
    """
    named = [speaker for speaker in found.speakers if _is_mention(text, speaker)]
    if not wanted.sources:
        return not named
    if len(named) > max(MOST_SPEAKERS, len(wanted.sources)):
        return False
    spans = [speaker.span for speaker in named if speaker.span]
    if any(span.overlaps(source) for span in spans for source in wanted.sources):
        return True
    said = {head(words) for words in (*(one.name for one in named), *(span.words(text) for span in spans))}
    return bool({head(source.words(text)) for source in wanted.sources} & said - {None})


def _is_mention(text: str, speaker: Speaker) -> bool:
    """Whether a speaker has no literal mention, or a short one on one line."""
    if speaker.span is None:
        return bool(speaker.name)
    return speaker.span.length <= LONGEST_MENTION and "\n" not in speaker.span.words(text)


def head(words: str) -> str | None:
    """The last word of a name before its apposition, in lower case, without a possessive s; None for a pronoun."""
    printed = words.lower()
    found = [word for word in WORD.findall(APPOSED.split(printed, maxsplit=1)[0] or printed) if word != "s"]
    return found[-1] if found and found[-1] not in UNNAMED else None
