import json
import re

import pytest
from hypothesis import given
from lxml import etree

from telling.odd import ODD
from throughline.telling.exports.safe import (
    embeddable,
    encodable,
    json_text,
    one_line,
    token,
    urn,
    web,
    xml_text,
)


@given(ODD)
def test_what_cannot_be_held_is_replaced_one_for_one(words: str) -> None:
    assert len(encodable(words)) == len(xml_text(words)) == len(words)
    assert encodable(words).encode().decode() == encodable(words)


@given(ODD)
def test_xml_holds_the_words_and_nothing_else_is_changed(words: str) -> None:
    node = etree.Element("a")
    node.text = xml_text(words)
    read = etree.fromstring(etree.tostring(node, encoding="unicode"))

    assert (read.text or "") == xml_text(words)
    assert all(new in (old, "\ufffd") for old, new in zip(words, xml_text(words), strict=True))


@given(ODD)
def test_json_comes_back_as_it_was_and_has_no_markup_where_it_is_embedded(words: str) -> None:
    assert json.loads(json_text({"w": words})) == {"w": encodable(words)}
    assert json.loads(embeddable([words])) == [encodable(words)]
    assert not re.search("[<>&\u2028\u2029]", embeddable([words]))


@given(ODD, ODD)
def test_tokens_are_plain_and_differ_where_the_names_do(one: str, other: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", token(one))
    assert len(token(one)) <= 57
    assert (token(one) == token(other)) == (one == other)


def test_tokens_of_names_that_differ_in_case_only_differ() -> None:
    assert token("Ada") != token("ada") == "ada"
    assert len(token("a" * 80)) == 57


@given(ODD)
def test_addresses_of_ours_are_always_the_same(name: str) -> None:
    assert urn("event", name) == urn("event", name) != urn("article", name)
    assert urn("event", name).isascii()


@given(ODD)
def test_one_line_is_one_line(words: str) -> None:
    line = one_line(words)
    assert line == line.strip()
    assert not re.search("[\x00-\x1f\x7f-\x9f\ud800-\udfff]", line)


@pytest.mark.parametrize(
    ("given_", "shown"),
    [
        ("https://a.example/x?y=1&z=%20#p", "https://a.example/x?y=1&z=%20#p"),
        ("https://a.example/ä {x}\\", "https://a.example/%C3%A4%20%7Bx%7D%5C"),
        ("https://a.example/\ud800\u202e", "https://a.example/%EF%BF%BD%E2%80%AE"),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_are_written_and_their_odd_characters_escaped(
    given_: str | None, shown: str | None
) -> None:
    assert web(given_) == shown
