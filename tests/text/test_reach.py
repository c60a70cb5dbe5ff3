from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.reach import addresses, country, emails, numbers, short_numbers


@pytest.mark.parametrize(
    "printed",
    [
        "0800 555 010",
        "01924 555010",
        "0800 0555 010",
        "1-800-555-0100",
        "800-555-0100",
        "(555) 555-0100",
        "+44 20 7946 0000",
        "+44 (0)20 7946 0000",
        "+64 9 555 0100",
        "020-5550100",
        "555.555.0100",
        "01924555010",
        "1-800-555-HELP",
        "528-CASH",
        "0800 SEASIDE",
        "1-800-273-TALK (8255)",
    ],
)
def test_numbers_as_they_are_printed(printed: str) -> None:
    text = f"Call the harbour office on {printed}, it said."
    assert [span.words(text) for span in numbers(text)] == [printed]


@pytest.mark.parametrize(
    "printed",
    ["2031-05-14", "14.05.2031", "2029-2031", "1 600 000", "$1234567", "3.1415926", "10:30", "12,345,678", "42"],
)
def test_what_is_no_number_to_call(printed: str) -> None:
    assert list(numbers(f"It was {printed} then.")) == []


def test_short_numbers_are_candidates_only() -> None:
    text = "Call 116 123 or 988; 12 came, 0800 555 010 rang."
    assert [span.words(text) for span in short_numbers(text)] == ["116 123", "988"]


def test_mail_and_web_addresses_end_before_the_sentence_does() -> None:
    text = (
        "Write to help@harbour.example.org.uk. See www.harbour.example/help, or harbour.org (https://a.example/x?y=1)."
    )
    assert [span.words(text) for span in emails(text)] == ["help@harbour.example.org.uk"]
    assert [span.words(text) for span in addresses(text)] == [
        "www.harbour.example/help",
        "harbour.org",
        "https://a.example/x?y=1",
    ]


def test_a_handle_and_a_plain_sentence_have_no_address() -> None:
    assert list(emails("She (@harbour) left")) == []
    assert list(emails("nothing here")) == []
    assert list(addresses("It ended.Then it began")) == []
    assert list(addresses("nothing here")) == []


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("a@harbour.org.uk", "GB"),
        ("https://www.harbour.co.nz/help", "NZ"),
        ("www.harbour.de", "DE"),
        ("harbour.com", None),
        ("harbour.io", None),
        ("+353 1 555 0100", "IE"),
        ("+999 1 555 0100", None),
        ("0800 555 010", None),
    ],
)
def test_the_country_is_that_of_the_prefix_or_the_domain(value: str, code: str | None) -> None:
    assert country(value) == code


@given(st.text(alphabet="0123456789 -.()+@aA:/w"))
def test_every_span_lies_in_the_text(text: str) -> None:
    for find in (numbers, short_numbers, emails, addresses):
        assert all(0 <= span.start < span.end <= len(text) for span in find(text))


@pytest.mark.parametrize("part", ["1 ", "a.", "@a", "0800-", "www.", "1-800-"])
def test_time_is_linear_on_hostile_text(part: str) -> None:
    text = part * 100_000
    started = time.perf_counter()
    for find in (numbers, short_numbers, emails, addresses):
        list(find(text))
    assert time.perf_counter() - started < 5
