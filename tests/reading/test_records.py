from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.model.article import Article, Rejected
from throughline.reading.records import read_records
from throughline.reading.source import Refused, opened
from throughline.settings import DEFAULTS, Settings

LINE = {"text": "The harbour bridge opened on Wednesday.", "id": "bridge"}


def records(found: bytes, settings: Settings = DEFAULTS) -> list[Article | Rejected]:
    return list(read_records(opened("a.jsonl", "a.jsonl", io.BytesIO(found), settings), settings))


def one(fields: Mapping[str, object], settings: Settings = DEFAULTS) -> Article | Rejected:
    return records(json.dumps({**LINE, **fields}).encode(), settings)[0]


def test_a_record_gives_all_that_it_says() -> None:
    fields = {
        "title": "Bridge opens",
        "published": "2031-05-14T23:30:00-07:00",
        "modified": "2031-05-15",
        "url": " https://post.example/bridge ",
        "outlet": "The Fjord Post",
        "author": "Ida Holm",
        "language": "en",
    }
    made = one(fields)
    assert isinstance(made, Article)
    assert (made.id, made.title, made.outlet, made.author) == ("bridge", "Bridge opens", "The Fjord Post", "Ida Holm")
    assert made.url == "https://post.example/bridge"
    assert made.published is not None
    assert (made.published.best, made.published.basis) == (date(2031, 5, 14), "given")
    assert made.modified == date(2031, 5, 15)


@pytest.mark.parametrize("name", ["title", "published", "url", "outlet", "language", "id"])
def test_null_is_as_good_as_absent(name: str) -> None:
    assert isinstance(one({name: None}), Article)


@pytest.mark.parametrize("name", ["title", "published", "url", "outlet", "language", "id", "text"])
@pytest.mark.parametrize("value", [["a"], {"a": 1}, True, 1.5])
def test_a_field_of_another_type_is_malformed_and_named(name: str, value: object) -> None:
    made = one({name: value})
    assert isinstance(made, Rejected)
    assert made.cause == "malformed"
    assert f'"{name}"' in made.message
    assert made.message.startswith("a.jsonl:1: ")


def test_a_number_is_an_id() -> None:
    made = one({"id": 7})
    assert isinstance(made, Article)
    assert made.id == "7"


@pytest.mark.parametrize(
    ("fields", "cause", "words"),
    [
        ({"text": ""}, "empty", "empty"),
        ({"text": None}, "malformed", "missing"),
        ({"text": 3}, "malformed", "a number"),
        ({"text": "a\x00b"}, "binary", "NUL"),
        ({"text": "x" * 60}, "too long", "longest article"),
        ({"text": "half \ud800 pair"}, "malformed", "surrogate"),
        ({"title": "half \ud800 pair"}, "malformed", '"title"'),
        ({"id": " "}, "malformed", '"id"'),
        ({"published": "yesterday"}, "malformed", "2021-09-29"),
        ({"published": "2031-02-30"}, "malformed", '"published"'),
        ({"published": "0001-01-01"}, "malformed", "1500"),
    ],
)
def test_what_is_wrong_is_said(fields: dict[str, object], cause: str, words: str) -> None:
    made = one(fields, Settings(longest_article=50))
    assert isinstance(made, Rejected)
    assert made.cause == cause
    assert words in made.message


def test_bad_lines_are_rejected_with_their_number_and_the_rest_goes_on() -> None:
    lines = [b'{"text": "One."}', b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'{"text": "Two."}\r']
    made = records(b"\xef\xbb\xbf" + b"\n".join(lines))
    assert [item.text for item in made if isinstance(item, Article)] == ["One.", "Two."]
    assert [item.source for item in made if isinstance(item, Rejected)] == [f"a.jsonl:{n}" for n in (3, 4, 5, 6)]


def test_a_line_without_end_is_too_long_and_the_next_is_read() -> None:
    settings = Settings(longest_article=20)
    made = records(b"x" * 3_000_000 + b'\n{"text": "One."}\n' + b"y" * 200, settings)
    assert [item.cause if isinstance(item, Rejected) else item.text for item in made] == [
        "too long",
        "One.",
        "too long",
    ]


def test_no_line_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        records(b"\n \n")
    assert refused.value.cause == "empty"


def test_without_an_id_the_address_and_the_text_make_one() -> None:
    ids = {
        item.id
        for url in ("https://post.example/a", "HTTPS://POST.EXAMPLE/a#x")
        for item in records(json.dumps({"text": "One.", "url": url}).encode())
        if isinstance(item, Article)
    }
    assert len(ids) == 1


def test_an_address_that_is_none_is_left_out_with_its_reason() -> None:
    made = one({"url": "javascript:alert(1)"})
    assert isinstance(made, Article)
    assert made.url is None
    assert made.because[0].value == "javascript:alert(1)"


def test_a_header_dates_a_record_without_a_day() -> None:
    made = one({"text": " date 2031-05-14 The bridge opened."})
    assert isinstance(made, Article)
    assert made.published is not None
    assert made.published.basis == "header"
    assert [made.text[slice(*place.span)] for place in made.published.because[0].evidence] == ["2031-05-14"]


@given(
    st.lists(
        st.binary().filter(lambda line: b"\n" not in line and line.strip() not in (b"", b"\xef\xbb\xbf")), min_size=1
    )
)
def test_every_line_is_an_article_or_rejected(lines: list[bytes]) -> None:
    assert len(records(b"\n".join(lines))) == len(lines)


@given(st.text().filter(lambda text: text.strip() and "\x00" not in text))
def test_the_text_is_kept(text: str) -> None:
    made = one({"text": text})
    assert isinstance(made, Article)
    assert made.text == text
