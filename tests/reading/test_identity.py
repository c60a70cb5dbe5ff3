from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.reading.identity import canonical, identity, web_address


def test_an_id_is_sixteen_digits_of_place_and_text() -> None:
    first = identity("news/bridge.txt", "The bridge opened.")
    assert len(first) == 16
    assert int(first, 16) >= 0
    assert first == identity("news/bridge.txt", "The bridge opened.")
    assert first != identity("news/ferry.txt", "The bridge opened.")
    assert first != identity("news/bridge.txt", "The bridge closed.")


@pytest.mark.parametrize(
    ("address", "same"),
    [
        ("https://Post.Example/a", "https://post.example/a"),
        ("http://post.example:80/a#top", "http://post.example/a"),
        ("https://post.example?utm_source=x&fbclid=y", "https://post.example/"),
        ("https://post.example/a?page=2&utm_medium=z", "https://post.example/a?page=2"),
        ("https://user:secret@post.example/a", "https://post.example/a"),
        (" not an address ", "not an address"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_an_address_has_one_form(address: str, same: str) -> None:
    assert canonical(address) == same


def test_only_addresses_of_the_web_are_one() -> None:
    assert web_address(" https://post.example/a ") == "https://post.example/a"
    assert web_address("javascript:alert(1)") is None
    assert web_address("http://") is None
    assert web_address("http://[broken") is None


@given(st.text())
def test_a_canonical_address_stays_as_it_is(address: str) -> None:
    assert canonical(canonical(address)) == canonical(address)
