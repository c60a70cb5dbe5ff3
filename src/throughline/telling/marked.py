"""An article's text with its marks over it: what each stretch is, and what is known of it in a few words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Resolved
from throughline.model.marks import Attribute, Contact, Mention, Quote, Report, Time
from throughline.model.span import Span
from throughline.telling import when, wording
from throughline.telling.dossier import Cell
from throughline.telling.sources import Paragraph, Piece, blocks, cut

Shade = Literal["quote", "paraphrase", "time", "person", "place", "organisation", "attribute", "contact"]
SHADES: dict[Shade, str] = {
    "quote": "quotations",
    "paraphrase": "paraphrases",
    "time": "times",
    "person": "people",
    "attribute": "ages, roles, counts",
    "place": "places",
    "organisation": "organisations",
    "contact": "where to find help",
}
"""Every kind of mark, as a legend names it."""
LONGEST = 60_000
"""Characters of a text on one page: a long book's chapter. The rest is on the pages behind it."""


class Shaded(NamedTuple):
    """A marked stretch: what it is, and what is known of it beside its own words."""

    span: Span
    shade: Shade
    told: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of an article's text as a page shows it: all of it, or a part of a very long one."""

    report: Report
    window: Span
    stretches: tuple[Shaded, ...]
    shown: tuple[Span, ...] = ()
    """What a link led to."""

    @property
    def shades(self) -> dict[Shade, int]:
        """How many marks of each kind there are."""
        return {one: number for one in SHADES if (number := sum(found.shade == one for found in self.stretches))}

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs of the window, cut where any mark begins or ends; a piece's numbers lead into ``over``."""
        name = self.report.article.id
        numbers = {Evidence(name, *span): number for number, span in enumerate(self._spans)}
        yield from cut(self.report, numbers, window=self.window)

    @property
    def _spans(self) -> list[Span]:
        """Every span that is marked, once."""
        return list(dict.fromkeys((*(one.span for one in self.stretches), *self.shown)))

    def over(self) -> Mapping[int, Sequence[Shaded]]:
        """The marks of each span by its number; none where only a link led there."""
        places = {span: number for number, span in enumerate(self._spans)}
        found: dict[int, list[Shaded]] = {number: [] for number in places.values()}
        for one in self.stretches:
            found[places[one.span]].append(one)
        return found

    def led(self, piece: Piece) -> bool:
        """Whether a link led to a piece."""
        return any(span.contains(piece.span) for span in self.shown)


def marked(
    report: Report, resolved: Iterable[Resolved] = (), shown: Sequence[Span] = (), start: int | None = None
) -> Marked:
    """An article with its marks: from a character on, else around what a link led to, else from its beginning."""
    text = report.article.text
    inside = tuple(sorted(span for span in shown if span.start < span.end <= len(text)))
    window = _window(text, start if start is not None else inside[0].start - ROOM if inside else 0)
    found = sorted(one for one in _shades(report, {one.span: one for one in resolved}) if one.span.overlaps(window))
    return Marked(report, window, tuple(dict.fromkeys(found)), inside)


ROOM = 5000
"""Characters before the words that a link led to, where a text is shown in parts."""


def _window(text: str, start: int) -> Span:
    """The part of a text that is shown from a place on, from paragraph to paragraph unless these are very long."""
    if len(text) <= LONGEST:
        return Span(0, len(text))
    starts = [block.start for block in blocks(text)]
    first = _edge(starts, min(start, len(text) - 1))
    last = first + LONGEST
    return Span(first, _edge(starts, last) if last < len(text) else len(text))


def _edge(starts: Sequence[int], place: int) -> int:
    """The start of the paragraph that a place stands in, or the place itself where that is far away."""
    before = starts[max(0, bisect_right(starts, place) - 1)]
    return before if place - before < LONGEST // 2 else place


def _shades(report: Report, resolved: Mapping[Span, Resolved]) -> Iterator[Shaded]:
    """Every mark that says something of its words."""
    yield from map(_quote, report.quotes)
    yield from (_time(time, resolved.get(time.span)) for time in report.times)
    yield from (_mention(one, report) for one in report.mentions if one.basis != "pronoun")
    yield from map(_attribute, report.attributes)
    yield from map(_contact, report.contacts)


SHORT: Mapping[str, str] = {"carried": "carried on"}
"""How a speaker is known, shorter than in a dossier: it stands in the middle of a text."""


def _quote(one: Quote) -> Shaded:
    """A quotation with who said it and how that is known."""
    bases = sorted({SHORT.get(found := speaker.basis, wording.BASES[found]) for speaker in one.speakers} - {"named"})
    names = ", ".join(dict.fromkeys(speaker.name for speaker in one.speakers)) or "speaker not named"
    known = f" ({', '.join(bases)})" if bases else ""
    return Shaded(one.span, "paraphrase" if one.kind == "indirect" else "quote", f"{names}{known}")


def _time(one: Time, resolved: Resolved | None) -> Shaded:
    """A time with its days, where they are known."""
    days: Days | None = resolved.days if resolved and resolved.days else one.days
    return Shaded(one.span, "time", when.days(days) if days else "")


def _mention(one: Mention, report: Report) -> Shaded:
    """A name, with the full one where the words are not."""
    same = one.name == one.words(report.article)
    return Shaded(one.span, one.kind, "" if same else one.name)


def _attribute(one: Attribute) -> Shaded:
    """What is said of someone or something."""
    value = wording.value(Cell(one.value, (), one.unit, one.certainty), one.attribute)
    whose = f"{one.subject.name}, " if one.subject else ""
    return Shaded(one.span, "attribute", f"{whose}{wording.attribute(one.attribute)}: {value}")


def _contact(one: Contact) -> Shaded:
    """A way to help, in the words of a support note."""
    words = (one.organisation, one.value, one.hours, one.cost, one.country)
    return Shaded(one.span, "contact", ", ".join(word for word in words if word))
