"""The promises that hold for every input, each over random piles of reports."""

from __future__ import annotations

import json
import random
import re
import socket
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import throughline as tl
from throughline.languages.codes import LISTED
from throughline.languages.people import people
from throughline.languages.speech import speech
from throughline.telling.records import annotation, dossier_record, link_records

EXAMPLES = Path(__file__).parent.parent / "examples"
PARTS = st.sampled_from(
    [
        "Ada Brook, 41, opened the mill on Sunday.",
        '"We kept the wheel turning for ninety winters," Brook said.',
        "“We kept the wheel turning for ninety winters”, she wrote.",
        "On Tuesday, the mayor announced that two people were injured.",
        "Need help? Call the Mill Line free on 0800 555 0123.",
        '"An open quotation that never ends, said Ned Hale.',
        "She had two other children, and a year ago they came home.",
        " date 2024-05-16 ",
        "\n\n",
        "\u202e evil \u202c \x1b[31m <script>alert(1)</script> & “",
        "👩‍👩‍👧 naïve 東京 Điện",
        '"',
        "'",
        "—",
    ]
)
TEXTS = st.lists(st.one_of(PARTS, st.text(max_size=40)), min_size=1, max_size=12).map(" ".join)
PILES = st.lists(TEXTS, min_size=1, max_size=4)
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def pile(texts: list[str]) -> list[tl.Article]:
    return [tl.Article(f"a{number}", text, f"{number}.txt", language="en") for number, text in enumerate(texts)]


def marks_of(record: object) -> list[tuple[int, int]]:
    """Every start and end anywhere in a record."""
    if isinstance(record, list):
        return [span for item in record for span in marks_of(item)]
    if not isinstance(record, dict):
        return []
    own = [(record["start"], record["end"])] if record.get("start") is not None else []
    return own + [span for item in record.values() for span in marks_of(item)]


@SLOW
@given(TEXTS)
def test_every_mark_lies_in_the_text_and_the_text_is_unchanged(text: str) -> None:
    [article] = pile([text])
    record = annotation(tl.annotate(article))

    assert record["article"]["text"] == text
    assert all(0 <= start <= end <= len(text) for start, end in marks_of(record))


def listed_words(code: str) -> list[str]:
    """Every word that a language's rules about speech and people look for."""
    tables = (speech(code), people(code))
    lists = [getattr(table, field.name) for table in tables for field in fields(table)]
    return sorted(
        {word for found in lists if isinstance(found, frozenset | Mapping) for word in found if isinstance(word, str)}
    )


@pytest.mark.parametrize("code", sorted(LISTED))
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_order_of_the_words_that_rules_look_for_stops_a_report(code: str, data: st.DataObject) -> None:
    words = st.sampled_from(listed_words(code))
    parts = st.one_of(
        words, words.map(str.capitalize), st.sampled_from('“ ” " « » „ — , . : ; ( ) \n ’s ? …'.split(" "))
    )
    text = " ".join(data.draw(st.lists(parts, min_size=1, max_size=40)))

    report = tl.annotate(tl.Article("a", text, "a.txt", language=code))

    assert report.article.text == text


@SLOW
@given(PILES, st.randoms(use_true_random=False))
def test_the_same_pile_in_any_order_gives_the_same_story(texts: list[str], order: random.Random) -> None:
    reports = [tl.annotate(article) for article in pile(texts)]
    shuffled = order.sample(reports, len(reports))

    def told(given: list[tl.Report]) -> str:
        links = tl.relate(given)
        stories = [dossier_record(dossier) for dossier in tl.tell(given, links)]
        return json.dumps([list(link_records(links)), stories])

    assert told(reports) == told(shuffled)


@SLOW
@given(PILES)
def test_any_pile_becomes_a_page_without_its_markup(texts: list[str]) -> None:
    reports = [tl.annotate(article) for article in pile(texts)]
    page = tl.html(list(tl.tell(reports, tl.relate(reports))), {report.article.id: report for report in reports})

    assert "<script" not in page
    assert "\x1b" not in page


@SLOW
@example([b'{"'])
@given(st.lists(st.one_of(st.binary(max_size=200), TEXTS.map(str.encode)), min_size=1, max_size=5))
def test_every_input_is_accounted_for(tmp_path: Path, contents: list[bytes]) -> None:
    for old in tmp_path.iterdir():
        old.unlink()
    for number, content in enumerate(contents):
        (tmp_path / f"{number}.txt").write_bytes(content)
    intake = tl.settled(tl.read(tmp_path))

    assert intake.read == len(intake.articles) + len(intake.rejected) + len(intake.known) + len(intake.versions)
    sources = [article.source for article in intake.articles] + [rejected.source for rejected in intake.rejected]
    files = {re.sub(r"\.txt:\d+$", ".txt", source) for source in sources}  # what looks like records is told by line
    assert files == {str(path) for path in tmp_path.iterdir()}


def test_nothing_is_asked_of_any_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    intake = tl.settled(tl.read(EXAMPLES))
    reports = [tl.annotate(article) for article in intake.articles]

    assert list(tl.tell(reports, tl.relate(reports), intake))
