"""Whom names, descriptions and pronouns mean: the text is read once from start to end, keeping the people in mind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.cast import Cast, Figure
from throughline.annotating.descriptions import described
from throughline.annotating.layout import Layout
from throughline.annotating.naming import Run
from throughline.annotating.phrases import Phrase
from throughline.annotating.pronouns import pointed
from throughline.annotating.reader import Reader
from throughline.model.marks import MentionBasis
from throughline.model.span import Span


class Meant(NamedTuple):
    """A mention of a person: its characters, the fullest name of whom it means, and how it names."""

    span: Span
    name: str
    basis: MentionBasis


def meant(laid: Layout, names: Sequence[Run], found: Sequence[Phrase]) -> Iterator[Meant]:
    """Yield every name of a person, and each description and pronoun of which it can be told whom it means."""
    cast = Cast(((run, run.printed(laid)) for run in names), laid)
    reader = Reader(laid, cast)
    starts = {run.first - len(run.titles): run for run in names} | {run.first: run for run in names}
    steps: list[Run | Phrase] = sorted((*names, *found), key=lambda step: (step.last, -step.first))
    for step in steps:
        reader.turn(step.last)
        if isinstance(step, Run):
            figure = _named(reader, step)
            yield Meant(Span(laid.words[step.first].start, laid.bare_end(step.last)), figure.name, "named")
        else:
            yield from _other(reader, step, starts)


def _named(reader: Reader, run: Run) -> Figure:
    """Whom a name means; what stands beside it is learnt."""
    laid = reader.laid
    figure = reader.cast.bearer(run.keys(laid), run.titles)
    if run.before:
        figure.heads.add(run.before)
    figure.heads.update(run.titles)
    age = laid.aged(run.last)
    if age is not None:
        figure.age = age
    reader.note(figure, run.first, run.last)
    return figure


def _other(reader: Reader, phrase: Phrase, starts: dict[int, Run]) -> Iterator[Meant]:
    """The mention that a description or a pronoun makes, if it can be told whom it means."""
    laid = reader.laid
    pronoun = laid.table.pronouns.get(phrase.head) if phrase.kind == "pronoun" else None
    figure = described(reader, phrase, starts) if pronoun is None else pointed(reader, phrase)
    if figure is None:
        return
    reader.note(figure, phrase.first, phrase.last, subject=pronoun is None or pronoun.subject)
    start = laid.words[phrase.first].start
    if pronoun is None:
        yield Meant(Span(start, laid.bare_end(phrase.last)), figure.name, "role")
    else:
        yield Meant(Span(start, start + len(phrase.head.partition("'")[0])), figure.name, "pronoun")
