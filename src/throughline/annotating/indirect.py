"""What is told without quotation marks: the clause that a word of saying brings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from throughline.annotating.clausal import introducing, leading
from throughline.annotating.clauses import Clause
from throughline.annotating.narration import Line
from throughline.annotating.reported import reported
from throughline.annotating.trailing import parts, trailing
from throughline.annotating.voices import Voices
from throughline.languages.speech import Speech
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import Settings


def indirect(report: Report, lines: Sequence[Line], voices: Voices, settings: Settings, turn: int) -> Iterator[Quote]:
    """The indirect speech of an article in text order, turns counted from ``turn``."""
    words = introducing(voices.table)
    found = [clause for line in lines for clause in _clauses(line, words, voices.table, settings)]
    for number, (tokens, cue, who, first, last) in parts(found):
        span = Span(tokens[first].start, tokens[last].end)
        people = voices.speakers(tokens, who) if who else ()
        verb = Span(tokens[cue.first].start, tokens[cue.last].end)
        yield Quote(report.article.id, span, "indirect", True, turn + number, people, verb)


def framed(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations, each fragment inside a clause of indirect speech with that clause as its frame."""
    told = sorted(quote.span for quote in quotes if quote.kind == "indirect")
    for quote in quotes:
        at = bisect_right(told, (quote.start, len(told) and told[-1].end)) - 1
        inside = quote.kind == "mixed" and at >= 0 and quote.end <= told[at].end
        yield replace(quote, frame=told[at]) if inside else quote


def _clauses(line: Line, words: frozenset[str], table: Speech, settings: Settings) -> Iterator[Clause]:
    """The clauses of indirect speech in a sentence: that of a verb behind it or inside it, else those led in."""
    behind = trailing(line, table, settings)
    whole = sum(clause.last - clause.first + 1 for clause in behind) >= settings.shortest_clause
    if behind and whole:
        yield from behind
    elif table.verb_second:
        yield from reported(line, table, settings)
    else:
        yield from leading(line, words, table, settings)
