from __future__ import annotations

import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.reading.source import Refused, decoded, opened
from throughline.settings import DEFAULTS, Settings

STORY = "Die Brücke öffnete früh – “endlich”, sagte Ida Holm; später läutete die Glocke am Kai."


@pytest.mark.parametrize(
    ("found", "text", "encoding"),
    [
        (STORY.encode(), STORY, None),
        (codecs.BOM_UTF8 + STORY.encode(), STORY, None),
        (codecs.BOM_UTF16_LE + STORY.encode("utf-16-le"), STORY, "utf-16-le"),
        (codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"), STORY, "utf-16-be"),
        (codecs.BOM_UTF32_LE + STORY.encode("utf-32-le"), STORY, "utf-32-le"),
        (("The bridge opened. " * 9).encode("utf-16-le"), "The bridge opened. " * 9, "utf-16-le"),
        (("The bridge opened. " * 9).encode("utf-16-be"), "The bridge opened. " * 9, "utf-16-be"),
        ("It’s open – at the café on the quay, she said.".encode("cp1252"), None, "cp1252"),
        ("The bridge at the quay \x81 opened".encode("latin-1"), "The bridge at the quay \x81 opened", "latin-1"),
        (STORY.encode() + b"\xff", STORY + "\ufffd", "utf-8, 1 damaged"),
        (codecs.BOM_UTF8 + STORY.encode() + b"\xff", STORY + "\ufffd", "utf-8, 1 damaged"),
        (b"a\r\nb\r", "a\r\nb\r", None),
    ],
)
def test_bytes_become_the_text_that_was_meant(found: bytes, text: str | None, encoding: str | None) -> None:
    made = decoded(found, DEFAULTS)
    assert made.encoding == encoding
    assert made.text == (found.decode("cp1252") if text is None else text)


def test_a_foreign_encoding_is_guessed() -> None:
    text = "Мост открыли утром, и люди вышли на набережную, чтобы увидеть первые машины. " * 4
    assert decoded(text.encode("cp1251"), DEFAULTS).text == text


@pytest.mark.parametrize(
    ("found", "cause"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8 + b" ", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"\x01\x02\x03\x04 bridge", "binary"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8" * 20, "binary"),
        (codecs.BOM_UTF8 + b"a\x00b", "binary"),
    ],
)
def test_what_is_no_text_is_refused(found: bytes, cause: str) -> None:
    with pytest.raises(Refused) as refused:
        decoded(found, DEFAULTS)
    assert refused.value.cause == cause


def test_a_source_gives_its_head_and_then_everything() -> None:
    source = opened("a.txt", "a.txt", io.BytesIO(b"0123456789"), Settings(sniffed_bytes=4))
    assert source.head == b"0123"
    assert source.read(10, "") == b"0123456789"


def test_a_source_that_is_longer_than_asked_is_refused() -> None:
    source = opened("a.txt", "a.txt", io.BytesIO(b"0123456789"), DEFAULTS)
    with pytest.raises(Refused, match="split it"):
        source.read(9, "split it")


@given(st.binary())
def test_any_bytes_are_text_or_refused(found: bytes) -> None:
    try:
        made = decoded(found, DEFAULTS)
    except Refused as refused:
        assert refused.cause in {"empty", "binary"}
    else:
        assert made.text.strip()
        assert "\x00" not in made.text


@given(st.text().filter(lambda text: text.strip() and not any(ord(c) < 32 or c == "\ufeff" for c in text)))
def test_utf8_text_is_kept_character_for_character(text: str) -> None:
    assert decoded(text.encode("utf-8"), DEFAULTS).text == text
