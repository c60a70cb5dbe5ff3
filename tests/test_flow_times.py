"""The times of a text alone are those that annotate marks on an article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import throughline as tl
from throughline import flow
from throughline.model.article import Published

EXAMPLES = Path(__file__).parent.parent / "examples"
WRITTEN = date(2024, 5, 16)  # a Thursday
PIER = """Pier opens at Halm

The pier was built in 1954 and closed on 3 May 2023. “We will walk on it on Sunday,” said Una Berg. A week later it
rained. The robbery of the kiosk was on 6 June 2023. Ten days before the robbery the kiosk was painted.

For help, text 2024 or call 1800 1990.
"""
PIECES = st.sampled_from(
    [
        *"“”\"'’,.:;-/()@ \n\t",
        *"on at from to in every last next the ago early May March second two 3 5 1990 2024 9:30 020 7946 said".split(),
        *"Monday yesterday week weeks year spring night noon p.m. later before the robbery Una Call opens".split(),
    ]
)


def article(text: str, written: date | None = WRITTEN, language: str | None = "en") -> tl.Article:
    published = Published(written, written, written, "given") if written else None
    return tl.Article("a", text, "a", language=language, published=published)


def unnamed(times: Iterable[tl.Time]) -> list[tl.Time]:
    """The times without the id of their article."""
    return [replace(time, article="") for time in times]


def values(text: str, written: date | None = WRITTEN) -> list[tuple[str, str]]:
    found = tl.times(text, written=written, language="en")
    return [(text[time.start : time.end], time.value) for time in found]


def test_the_times_of_a_text_have_their_values_and_anchors() -> None:
    found = {PIER[time.start : time.end]: time for time in tl.times(PIER, written=WRITTEN)}

    assert found["3 May 2023"].value == "2023-05-03"
    assert (found["Sunday"].value, found["Sunday"].anchor) == ("2024-05-19", "utterance")
    assert found["A week later"].anchor == "time"
    assert (found["Ten days"].value, found["Ten days"].type) == ("2023-05-27", "DATE")
    assert "1954" in found
    assert not {"2024", "1990"} & set(found)


def test_without_a_day_of_writing_relative_times_have_no_days() -> None:
    (time,) = tl.times("It rained on Monday.", language="en")

    assert (time.value, time.days) == ("XXXX-WXX-1", None)


def test_a_moment_of_writing_counts_as_its_day() -> None:
    assert values("It rained yesterday.", datetime(2024, 5, 16, 23, 30)) == [("yesterday", "2024-05-15")]


def test_an_empty_text_has_no_times() -> None:
    assert tl.times("", written=WRITTEN) == []


def test_a_text_gives_its_times_one_id_and_another_text_another() -> None:
    first, again, other = tl.times(PIER), tl.times(PIER, written=WRITTEN), tl.times(PIER + "The end.")

    assert {time.article for time in first} == {time.article for time in again}
    assert first[0].article != other[0].article


def test_a_language_that_is_given_is_not_detected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "language_of", lambda *_: pytest.fail("asked for the language"))

    assert tl.times(PIER, language="en")


@pytest.mark.parametrize("written", [WRITTEN, None], ids=["dated", "undated"])
def test_times_beside_quotations_and_numbers_are_those_that_annotate_marks(written: date | None) -> None:
    found = tl.times(PIER, written=written, language="en")

    assert unnamed(found) == unnamed(tl.annotate(article(PIER, written)).times)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_times_are_those_that_annotate_marks(path: Path) -> None:
    (read,) = tl.read(path)
    assert isinstance(read, tl.Article)
    known = read.published
    written = known.first if known and known.first == known.last else None
    asked = read if written else replace(read, published=None)

    assert unnamed(tl.times(read.text, written=written, language=read.language)) == unnamed(tl.annotate(asked).times)


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(PIECES, max_size=60), written=st.none() | st.dates())
def test_times_of_any_text_are_those_that_annotate_marks(pieces: list[str], written: date | None) -> None:
    text = " ".join(pieces)
    found = tl.times(text, written=written, language="en")

    assert unnamed(found) == unnamed(tl.annotate(article(text, written)).times)
    assert all(0 <= time.start < time.end <= len(text) for time in found)
