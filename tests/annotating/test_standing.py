"""Homes, charges and custody."""

from __future__ import annotations

import pytest

from annotating.told import Value, told


@pytest.mark.parametrize(
    ("text", "attribute", "values"),
    [
        ("Ada Brook, 34, of Boston, sang.", "residence", [("Ada Brook", "Boston")]),
        ("Ada Brook, of Boston, sang.", "residence", [("Ada Brook", "Boston")]),
        ("Ada Brook, 34, from Boston, sang.", "residence", [("Ada Brook", "Boston")]),
        ("The mayor of Boston sang.", "residence", []),
        ("Ada Brook of Boston sang.", "residence", []),
        ("Jon Hale was charged with two counts of theft in the case.", "charge", [("Jon Hale", "two counts of theft")]),
        ("Jon Hale was convicted of arson.", "charge", [("Jon Hale", "arson")]),
        ("Jon Hale was charged $5 for it.", "charge", []),
        ("Somebody was charged with theft.", "charge", []),
        ('"Jon Hale was charged with theft," she said.', "charge", []),
        ("Jon Hale was charged with", "charge", []),
        ("Jon Hale was arrested on Monday.", "status", [("Jon Hale", "arrested")]),
        ("Police arrested Jon Hale on Monday.", "status", [("Jon Hale", "arrested")]),
        ("Jon Hale was released.", "status", [("Jon Hale", "released")]),
        ("The album was released.", "status", []),
        ("Jon Hale released an album.", "status", []),
    ],
)
def test_what_is_told_of_somebody_s_standing(text: str, attribute: str, values: list[tuple[str, Value]]) -> None:
    assert told(text, attribute) == values


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Ada Brook, 66, is still missing.", [("Ada Brook", "missing")]),
        ("Ada Brook has been missing since Monday.", [("Ada Brook", "missing")]),
        ("Ada Brook was found alive.", [("Ada Brook", "alive")]),
        ("Ada Brook was found missing.", []),
        ("Ada Brook is alive to it.", []),
        ("Ada Brook saw missing boats.", []),
        ("The boats were missing.", []),
    ],
)
def test_who_is_looked_for_is_missing_or_alive(text: str, states: list[tuple[str, str]]) -> None:
    assert told(text, "status") == states


def test_whose_body_was_found_is_dead() -> None:
    assert told("They found the body of Ada Brook.", "status") == [("Ada Brook", "dead")]
