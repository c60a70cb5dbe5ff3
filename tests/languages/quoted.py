"""Sentences of our own with who says what in them, and how many of the quotations a language's lists find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from throughline.flow import annotate
from throughline.model.article import Article
from throughline.model.marks import Report


class Case(NamedTuple):
    """A short text, and each quotation in it as printed with the name of who says it, "" for nobody."""

    text: str
    said: tuple[tuple[str, str], ...]


class Figures(NamedTuple):
    """F1 of exact quotations, and of those with the right speaker; the cases that were not found exactly so."""

    exact: float
    spoken: float
    missed: tuple[str, ...]


def figures(cases: Sequence[Case], code: str) -> Figures:
    """How well the quotations of some cases in a language are found."""
    gold = found = exact = spoken = 0
    missed = []
    for case in cases:
        wanted, got = sorted(case.said), sorted(said(case.text, code))
        gold, found = gold + len(wanted), found + len(got)
        exact += len({words for words, _ in wanted} & {words for words, _ in got})
        spoken += len(set(wanted) & set(got))
        if wanted != got:
            missed.append(f"{case.text}\n  wanted {wanted}\n  found  {got}")
    return Figures(2 * exact / (gold + found), 2 * spoken / (gold + found), tuple(missed))


def said(text: str, code: str) -> list[tuple[str, str]]:
    """The quotations of a text in a language with the names of their speakers, joined by " and "."""
    report = reported(text, code)
    return [
        (quote.words(report.article), " and ".join(speaker.name for speaker in quote.speakers))
        for quote in report.quotes
        if quote.kind in {"direct", "mixed"}
    ]


def reported(text: str, code: str) -> Report:
    """A text in a language with its marks."""
    return annotate(Article(f"{code}-1", text, "own.txt", language=code))
