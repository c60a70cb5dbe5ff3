"""Whom names, descriptions and pronouns mean, in one reading."""

from __future__ import annotations

from annotating.told import laid
from throughline.annotating.coreference import Meant, meant
from throughline.annotating.naming import runs
from throughline.annotating.phrases import phrases
from throughline.model.span import Span


def read(text: str) -> list[Meant]:
    """Everything that is meant in a text whose capitalised runs are all people."""
    shown = laid(text)
    return list(meant(shown, list(runs(shown)), list(phrases(shown))))


def test_every_mention_has_its_span_its_name_and_its_basis() -> None:
    assert read("Ada Brook won. The baker smiled. She’d slept.") == [
        Meant(Span(0, 9), "Ada Brook", "named"),
        Meant(Span(33, 36), "Ada Brook", "pronoun"),
    ]


def test_roles_titles_and_ages_are_learnt_from_names() -> None:
    text = "Sheriff Ada Brook, 34, won. The sheriff left. The 34-year-old slept."
    assert [(one.name, one.basis) for one in read(text)] == [
        ("Ada Brook", "named"),
        ("Ada Brook", "role"),
        ("Ada Brook", "role"),
    ]


def test_nothing_is_meant_by_nothing() -> None:
    assert read("It fell.") == []
