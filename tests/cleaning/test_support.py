from __future__ import annotations

import pytest

from throughline.cleaning.lines import lines
from throughline.cleaning.support import notes
from throughline.languages.prose import prose
from throughline.model.article import Article
from throughline.settings import DEFAULTS

BODY = "The new harbour bridge opened on Wednesday morning, nine years after the first stone was laid."


def noted(*paragraphs: str) -> list[str]:
    found = list(lines(Article("x", "\n\n".join(paragraphs), "x.txt")))
    numbers = notes(found, prose("en"), DEFAULTS)
    return [line.text for line in found if line.number in numbers]


def test_a_heading_takes_the_lines_that_help() -> None:
    note = ["Where to get help", "Harbour Helpline", "0800 555 010", "Visit the Quay Trust website."]
    assert noted(BODY, *note, BODY) == note


@pytest.mark.parametrize("heading", ["Need support?", "HELPLINES:", "Where to find help"])
def test_headings(heading: str) -> None:
    assert noted(BODY, heading, "Call 0800 555 010") == [heading, "Call 0800 555 010"]


@pytest.mark.parametrize("heading", ["Get help where you can, the captain said.", "Need help?"])
def test_a_heading_without_a_note_is_none(heading: str) -> None:
    assert noted(BODY, heading, BODY) == []


@pytest.mark.parametrize(
    "line",
    [
        "If you or someone you know needs help, call 988.",
        "If you have been affected by this, talk to someone you trust.",
        "You can reach the Quay Trust helpline on 01924 555010 or at help@quay.example.org.",
        "The charity Quay Trust offers support for families: call 0800 555 010.",
        "For help and support, contact the Quay Trust on 0800 555 010.",
    ],
)
def test_a_line_at_the_end_that_offers_help_is_a_note(line: str) -> None:
    assert noted(BODY, BODY, line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Anyone with information is asked to call the confidential helpline on 0800 555 010.",
        "Call Crime Stoppers, the charity, on 0800 555 010.",
        "The charity raised 12,000 for the bridge.",
        "Call the harbour office on 0800 555 010.",
        "She said that the helpline had been her life.",
    ],
)
def test_what_is_no_support_note(line: str) -> None:
    assert noted(BODY, BODY, line) == []


def test_an_early_paragraph_is_a_note_only_where_it_says_so() -> None:
    assert noted("Call the charity on 0800 555 010.", BODY, BODY, BODY) == []
    line = "If you have been affected by this, call 0800 555 010."
    assert noted(line, BODY, BODY, BODY) == [line]
    assert noted("If you have been affected by this, walk.", BODY, BODY, BODY) == []


def test_a_long_paragraph_is_a_report() -> None:
    assert noted(BODY, BODY, "If you need help, call 0800 555 010. " + BODY * 6) == []
