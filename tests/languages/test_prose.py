from __future__ import annotations

from dataclasses import fields

import pytest

from throughline.languages.prose import ENGLISH, Prose, prose


def test_english_serves_every_language_without_a_table() -> None:
    assert prose("en") is prose(None) is prose("vi") is ENGLISH


@pytest.mark.parametrize("name", [field.name for field in fields(Prose)])
def test_every_entry_is_in_lower_case_with_straight_marks(name: str) -> None:
    entries = list(getattr(ENGLISH, name))
    assert entries
    assert all(entry == entry.lower().strip() and "’" not in entry for entry in entries)


def test_countries_have_codes_of_two_letters() -> None:
    assert all(len(code) == 2 and code.isupper() for code in ENGLISH.countries.values())
