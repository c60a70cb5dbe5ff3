"""Sums of money, measures, magnitudes and results of votes."""

from __future__ import annotations

import pytest

from annotating.told import report, told, words
from throughline.annotating.attributes import attributes


def sums(text: str) -> list[tuple[object, str | None]]:
    return [(mark.value, mark.unit) for mark in attributes(report(text)) if mark.attribute == "money"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill cost £38 million.", [(38_000_000, "pounds")]),
        ("It is a 38-million-pound mill.", [(38_000_000, "pounds")]),
        ("The mill cost about £1.2m.", [("~1200000", "pounds")]),
        ("They paid $34.99 and more than €20.", [(34.99, "dollars"), (">20", "euros")]),
        ("They gave five thousand pounds.", [(5000, "pounds")]),
        ("They gave ten euros.", [(10, "euros")]),
        ("They won two million quid.", [(2_000_000, "pounds")]),
        ("The sack weighs 40 pounds.", []),
        ("It has 40 rooms.", []),
        ("“It cost £40,” said Ada Brook.", []),
    ],
)
def test_a_sum_has_a_sign_before_it_or_a_currency_behind_it(text: str, found: list[tuple[object, str | None]]) -> None:
    assert sums(text) == found


def test_the_words_of_a_sum_hold_its_sign_and_its_currency() -> None:
    assert words("It cost £38 million, or about 40 million euros.", "money") == [
        "£38 million",
        "about 40 million euros",
    ]


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("Pay rose by 4.5 per cent.", "percent", 4.5),
        ("Pay rose by 4%.", "percent", 4),
        ("It lies some 40 miles off.", "miles", "~40"),
        ("It went at 47 miles an hour.", "miles an hour", 47),
        ("It went at 90 km/h.", "kilometres an hour", 90),
        ("The 412-metre bridge opened.", "metres", 412),
        ("It weighs 30 tonnes.", "tonnes", 30),
        ("A quake of magnitude 5.6 came.", "magnitude", 5.6),
        ("It had a magnitude of 5.8 there.", "magnitude", 5.8),
        ("A 5.8-magnitude quake came.", "magnitude", 5.8),
    ],
)
def test_a_measure_is_told_under_its_unit(text: str, attribute: str, value: object) -> None:
    assert [found for _, found in told(text, attribute)] == [value]


def test_a_speed_is_no_distance_and_a_word_that_begins_like_a_unit_is_none() -> None:
    assert told("It went at 47 miles an hour past 3 milestones.", "miles") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They voted by 21 to 17 to go.", "21 to 17"),
        ("It was carried by 22 votes to 17.", "22 to 17"),
        ("After a vote of 1,241 to 187 they left.", "1241 to 187"),
        ("The vote was 46-44.", "46 to 44"),
        ("The vote was 17 to 21.", "17 to 21"),
    ],
)
def test_two_numbers_in_a_sentence_about_a_vote_are_its_result(text: str, value: str) -> None:
    assert [found for _, found in told(text, "vote")] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "They won by 21 to 17.",
        "Votes rose from 21 to 17 wards.",
        "They voted on a rise of 4 to 5 percent.",
        "They voted on a term of 4 to 5 years.",
        "They voted, 21 in all, and 17 left.",
    ],
)
def test_other_numbers_are_no_result_of_a_vote(text: str) -> None:
    assert told(text, "vote") == []
