from __future__ import annotations

import io
import os
import socket
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from throughline.model.article import Article, Rejected
from throughline.reading import read, settled
from throughline.settings import Settings

STORY = "The harbour bridge opened on Wednesday, and the ferry made its last crossing at noon."
PAGE = f"<!DOCTYPE html><html><head><title>Bridge</title></head><body><p>{STORY}</p></body></html>"
RECORD = f'{{"id": "bridge", "text": "{STORY}"}}\n'
SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def articles(*inputs: str | Path) -> list[Article]:
    return [item for item in read(*inputs) if isinstance(item, Article)]


def causes(*inputs: str | Path) -> list[str]:
    return [item.cause for item in read(*inputs) if isinstance(item, Rejected)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("c.txt", "a.md", "b/d", ".e.txt", ".hidden/f.txt"):
        (tmp_path / name).write_text(f"{STORY} {name}")
    return tmp_path


def test_a_folder_is_read_to_the_bottom_in_order_without_hidden_files(folder: Path) -> None:
    found = articles(folder)
    assert [Path(one.source).relative_to(folder).as_posix() for one in found] == ["a.md", "b/d", "c.txt"]


def test_a_pattern_names_files_and_folders(folder: Path) -> None:
    assert [Path(one.source).name for one in articles(f"{folder}/*")] == ["a.md", "d", "c.txt"]
    assert causes(f"{folder}/*.warc") == ["missing"]


def test_a_name_with_the_marks_of_a_pattern_is_a_name(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text(STORY)
    assert len(articles(tmp_path / "a[1].txt")) == 1


def test_a_file_has_one_id_named_directly_or_through_its_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    through = {one.text: one.id for one in articles(folder)}
    assert {one.text: one.id for one in articles(folder / "b" / "d", folder)} == through
    monkeypatch.chdir(folder)
    assert {one.text: one.id for one in articles(".", "b")} == through
    assert articles("c.txt")[0].id == through[f"{STORY} c.txt"]


def test_a_file_that_is_named_twice_is_known(folder: Path) -> None:
    intake = settled(read(folder, folder / "a.md"))
    assert (len(intake.articles), len(intake.known)) == (3, 1)


@pytest.mark.parametrize("name", ["x.txt", "x", "x.html", "x.jsonl", "x.dat"])
@pytest.mark.parametrize(("content", "title"), [(PAGE, "Bridge"), (RECORD, None), (STORY, None)])
def test_content_decides(tmp_path: Path, name: str, content: str, title: str | None) -> None:
    (tmp_path / name).write_text(content)
    if name == "x.jsonl" and content == STORY:
        assert causes(tmp_path / name) == ["malformed"]
        return
    (found,) = articles(tmp_path / name)
    assert (found.text, found.title) == (STORY, title)


@pytest.mark.parametrize("content", ["<script>alert(1)</script> was all she wrote.", "{ is a brace", '{"half a'])
def test_text_that_only_looks_like_something_else_is_text(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.txt").write_text(content + "\nThe rest.")
    assert articles(tmp_path / "x.txt")[0].text.startswith(content)


def test_a_record_longer_than_the_beginning_that_is_looked_at_is_a_record(tmp_path: Path) -> None:
    (tmp_path / "x").write_text(RECORD.replace("noon", "noon " * 50))
    (found,) = read(tmp_path / "x", settings=Settings(sniffed_bytes=100))
    assert isinstance(found, Article)
    assert found.id == "bridge"


def test_text_is_as_it_stands_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xef\xbb\xbf a\r\nb\rc \n")
    assert articles(tmp_path / "x.txt")[0].text == " a\r\nb\rc \n"


def test_a_header_is_the_day_of_publication_and_stays(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(f" date 2031-05-14 {STORY}")
    (found,) = articles(tmp_path)
    assert found.published is not None
    assert (found.published.best, found.published.basis) == (date(2031, 5, 14), "header")
    assert found.text.startswith(" date")


def test_a_header_of_a_year_that_nobody_believes_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(f" date 0031-05-14 {STORY}")
    assert articles(tmp_path)[0].published is None


def test_how_a_file_was_decoded_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes("It’s open.".encode("cp1252"))
    (found,) = articles(tmp_path)
    assert found.text == "It’s open."
    assert [(one.code, one.value) for one in found.because] == [("decoded", "cp1252")]


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.txt", b"", "empty"),
        ("a.jsonl", b"\n", "empty"),
        ("a.txt", b"\x00\x01\x02", "binary"),
        ("a.txt", b"a" * 500, "too long"),
        ("a.html", b"<html><script>x</script></html>", "no text"),
        ("a.csv", b"id,text\n1,x", "unsupported"),
        ("a.pdf", b"%PDF-1.7", "unsupported"),
        ("a.json", b'{\n "text": "It opened."\n}', "unsupported"),
    ],
)
def test_what_cannot_be_read_is_rejected_by_name(tmp_path: Path, name: str, content: bytes, cause: str) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "z.txt").write_text("It opened.")
    first, second = read(tmp_path, settings=Settings(longest_article=100))
    assert isinstance(first, Rejected)
    assert (first.cause, first.source) == (cause, f"{tmp_path}/{name}")
    assert first.message.startswith(first.source)
    assert isinstance(second, Article)


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert causes(tmp_path / "no.txt", tmp_path / "empty") == ["missing", "missing"]


def test_what_is_no_file_is_unsupported(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert causes(tmp_path) == ["unsupported"]


def test_a_broken_link_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    assert causes(tmp_path) == ["unreadable"]


def test_a_name_that_is_not_utf8_can_be_written(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text(STORY)
    (found,) = articles(tmp_path)
    assert found.source.encode().endswith("\ufffd.txt".encode())


def test_records_may_be_called_json(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(RECORD)
    assert articles(tmp_path)[0].id == "bridge"


def test_a_folder_that_cannot_be_listed_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    (found,) = read(tmp_path)
    assert isinstance(found, Rejected)
    assert found.cause == "unreadable"
    assert "permissions" in found.message


@pytest.mark.parametrize("content", [STORY, PAGE, RECORD])
def test_standard_input_is_read_by_its_content(content: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
    (found,) = articles("-")
    assert (found.text, found.source) == (STORY, "-")


def test_reading_is_lazy(folder: Path) -> None:
    stream = read(folder)
    assert isinstance(next(stream), Article)
    (folder / "c.txt").unlink()
    assert [type(item) for item in stream] == [Article, Rejected]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.binary(max_size=300), st.sampled_from([".txt", ".html", ""]))
def test_any_bytes_are_one_article_or_one_rejected(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(content)
    if not content.lstrip().startswith(b"{"):
        (found,) = read(path)
        assert isinstance(found, (Article, Rejected))


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding reports are not beside this copy")
def test_the_founding_reports_are_kept_character_for_character() -> None:
    found = articles(SEEDS)
    assert len(found) == 4
    for one in found:
        assert one.text == Path(one.source).read_bytes().decode("utf-8")
        assert one.language == "en"
    assert [one.published.best if one.published else None for one in found] == [
        None,
        date(2021, 9, 29),
        None,
        date(2020, 10, 1),
    ]
