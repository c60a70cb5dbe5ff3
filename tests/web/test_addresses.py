"""Paths that hold any id."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from throughline.model.evidence import Evidence
from throughline.web import addresses


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("")
@example("..")
@example("a/../b?c#d%2F")
@example("report.json")
@example("~~")
@example("\u202ename\u2066")
def test_a_name_comes_back_out_of_its_segment(name: str) -> None:
    segment = addresses.segment(name)
    assert addresses.named(unquote(segment)) == name
    assert "/" not in segment and segment not in (".", "..") and not segment.endswith((".json", ".svg"))


def test_half_a_pair_of_surrogates_is_no_error() -> None:
    assert addresses.segment("a\ud800") == "a%3F"


def test_marked_words_are_named_behind_the_path_of_their_article() -> None:
    found = urlsplit(addresses.marked(Evidence("a/b", 3, 9)))
    assert (found.path, found.query, found.fragment) == ("/articles/a%2Fb", "mark=3-9", "mark")


@pytest.mark.parametrize(
    ("made", "path"),
    [
        (addresses.story("a b"), "/stories/a%20b"),
        (addresses.person("1"), "/people/1"),
        (addresses.outlet("The / Post"), "/outlets/The%20%2F%20Post"),
        (addresses.asked("/", {"words": "", "day": None}), "/"),
    ],
)
def test_each_kind_of_page_has_its_path(made: str, path: str) -> None:
    assert made == path
