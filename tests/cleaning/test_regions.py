from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.cleaning import regions
from throughline.model.article import Article, Block
from throughline.model.span import Span
from throughline.settings import DEFAULTS

BODY = "The new harbour bridge opened on Wednesday morning, nine years after the first stone was laid."
MORE = "Several hundred people walked across it in the first hour, and a band played at both ends."
SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def article(*paragraphs: str, title: str | None = None) -> Article:
    return Article("x", "\n\n".join(paragraphs), "x.txt", title=title, language="en")


def kinds(*paragraphs: str, title: str | None = None) -> list[tuple[str, str]]:
    made = article(*paragraphs, title=title)
    return [(region.kind, region.words(made)) for region in regions(made)]


def test_plain_paragraphs_are_one_body() -> None:
    assert kinds(BODY, MORE) == [("body", f"{BODY}\n\n{MORE}")]


def test_a_line_that_holds_the_day_of_publication_is_a_header_and_hides_no_headline() -> None:
    stamp = "Posted: Friday, May 3, 2030 5:33 PM EDT Updated: Monday, May 6, 2030"
    assert kinds("New harbour bridge opens", stamp, BODY) == [
        ("headline", "New harbour bridge opens"),
        ("header", stamp),
        ("body", BODY),
    ]


def test_a_day_of_publication_inside_a_sentence_leaves_its_line_body() -> None:
    told = f"{BODY} (Published Friday, May 3, 2030)"
    assert kinds(told, MORE) == [("body", f"{told}\n\n{MORE}")]


def test_a_header_a_caption_and_a_credit_may_share_a_line() -> None:
    assert kinds(" date 2031-05-14 The bridge at dawn. Photo / Per Lund via Fjordgram", BODY) == [
        ("header", " date 2031-05-14"),
        ("caption", "The bridge at dawn."),
        ("credit", "Photo / Per Lund via Fjordgram"),
        ("body", BODY),
    ]


def test_an_advert_may_share_the_header_s_line() -> None:
    assert kinds(" date 2031-05-14 Advtg.", BODY) == [
        ("header", " date 2031-05-14"),
        ("advert", "Advtg."),
        ("body", BODY),
    ]
    assert kinds(f"Advtg. {BODY}") == [("advert", "Advtg."), ("body", BODY)]


def test_a_post_is_told_by_its_signature() -> None:
    post = "What a morning! 🎉 https://t.co/x — Anna Berg (@annaberg) May 14, 2031"
    assert kinds(BODY, post, MORE) == [("body", BODY), ("post", post), ("body", MORE)]


def test_the_words_of_a_post_may_stand_above_its_signature() -> None:
    first, second = "What a morning!", "— Anna Berg (@annaberg) May 14, 2031"
    found = kinds(BODY, first, second, f"Cake! {second}", MORE)
    assert [kind for kind, _ in found] == ["body", "post", "post", "body"]
    assert found[1][1] == f"{first}\n\n{second}"


@pytest.mark.parametrize("line", ["He wrote to her (@annaberg) at once.", "A dash — and then (nothing) more"])
def test_a_handle_alone_is_no_post(line: str) -> None:
    assert [kind for kind, _ in kinds(BODY, line, MORE)] == ["body"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", "advert"),
        ("ARTICLE CONTINUES BELOW ADVERTISEMENT", "advert"),
        ("READ NEXT: Ferry crew looks back", "related"),
        ("Read more", "related"),
        ("Video: the first crossing", "related"),
        ("Share this story", "navigation"),
        ("Facebook", "navigation"),
        ("Copyright 2031 The Fjord Post", "navigation"),
        ("By Ida Holm", "header"),
        ("By IDA HOLM and PER LUND, The Fjord Post", "header"),
        ("Updated: 14 May 2031", "header"),
        ("Photo: Per Lund/Getty Images", "credit"),
        ("By the bridge", "body"),
        ("By Ida", "body"),
        ("Subscribers walked", "body"),
        ("Advertisement revenue fell this year.", "body"),
        ("Related families were seated together.", "body"),
        ("Copyright is not at stake, she said.", "body"),
    ],
)
def test_a_line_is_known_by_its_first_words(line: str, kind: str) -> None:
    found = {words: kind for kind, words in kinds(BODY, line, MORE)}
    assert found.get(line, "body") == kind


def test_a_byline_far_below_the_top_is_body() -> None:
    assert [kind for kind, _ in kinds(*[BODY] * 6, "By Ida Holm")] == ["body"]
    made = article(*[BODY] * 6, "By Ida Holm")
    assert [one.kind for one in regions(made, replace(DEFAULTS, byline_lines=7))] == ["body", "header"]


def test_a_list_under_related_stories_is_related() -> None:
    found = kinds(BODY, "Related stories", "Ferry crew looks back", "Bridge in numbers", MORE)
    assert [kind for kind, _ in found] == ["body", "related", "body"]


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("Harbour bridge opens after nine years", "headline"),
        ("‘Endlich’: harbour bridge opens", "headline"),
        ("Ida Holm", "body"),
        ("(Published Wednesday, at noon sharp)", "body"),
        ("14 May 2031 10:00", "body"),
        ("The harbour bridge opened.", "body"),
        ("The bridge at dawn (Photo: Per Lund)", "caption"),
    ],
)
def test_a_first_line_is_a_headline_only_where_it_looks_like_one(first: str, kind: str) -> None:
    assert kinds(first, BODY)[0][0] == kind


def test_the_title_that_a_record_gives_is_a_headline_where_it_is_printed() -> None:
    assert kinds("Bridge opens.", BODY, title="Bridge  opens.")[0][0] == "headline"
    long = f"{BODY} {MORE}"
    assert kinds(long, MORE, title=long)[0][0] == "body"
    assert kinds("Bridge opens.", title="Bridge opens.")[0][0] == "body"


def test_a_support_note_is_never_dropped() -> None:
    note = "If you have been affected by this, call the Harbour Helpline free on 0800 555 010."
    assert kinds(BODY, MORE, note)[-1] == ("support", note)


def test_a_page_s_votes_count() -> None:
    paragraphs = (
        "Home",
        "Bridge opens",
        "Cake for all",
        BODY,
        "Ida smiles",
        MORE,
        "Per",
        "A long read about the old ferry, too.",
    )
    made = article(*paragraphs)
    votes = {"Bridge opens": "headline", BODY: "body", MORE: "body", "Cake for all": "related"}
    start = 0
    blocks = []
    for text in paragraphs:
        blocks.append(Block(Span(start, start + len(text)), votes.get(text)))  # type: ignore[arg-type]
        start += len(text) + 2
    made = Article("x", made.text, "x.html", blocks=tuple(blocks))
    assert [(region.kind, region.words(made)[:12]) for region in regions(made)] == [
        ("navigation", "Home"),
        ("headline", "Bridge opens"),
        ("related", "Cake for all"),
        ("body", BODY[:12]),
        ("navigation", "Per"),
        ("body", "A long read "),
    ]


LINES = st.sampled_from(
    [
        BODY,
        MORE,
        "Need help?",
        "Call 0800 555 010",
        "Read more",
        "Advtg. x",
        "Photo: x",
        "a (@b)",
        "By Ida Holm",
        " ",
        "\t\r",
        "é",
    ]
)


@given(st.one_of(st.text(), st.lists(LINES).map("\n".join)), st.booleans())
def test_regions_cover_all_that_is_not_blank_in_order(text: str, headed: bool) -> None:
    made = Article("x", (" date 2031-05-14 " if headed else "") + text, "x.txt", language="en")
    end = 0
    for region in regions(made):
        assert region.start >= end
        assert not made.text[end : region.start].strip()
        assert region.words(made).strip()
        end = region.end
    assert not made.text[end:].strip()


@pytest.mark.parametrize("part", [" \n", "Photo: ", "- ", "a\n", "(@a) ", "— x (@"])
def test_time_is_linear_on_hostile_text(part: str) -> None:
    started = time.perf_counter()
    list(regions(Article("x", part * 20_000, "x.txt")))
    assert time.perf_counter() - started < 5


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding reports are not beside this copy")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("000", [("body", 0, 2570)]),
        (
            "001",
            [("header", 0, 16), ("caption", 17, 85), ("credit", 86, 122), ("body", 124, 2004), ("support", 2006, 2416)],
        ),
        ("002", [("body", 0, 2094), ("support", 2096, 2387)]),
        (
            "003",
            [("header", 0, 16), ("advert", 17, 23), ("body", 25, 1990), ("post", 1992, 2083), ("body", 2085, 2344)],
        ),
    ],
)
def test_the_founding_reports(name: str, expected: list[tuple[str, int, int]]) -> None:
    (path,) = SEEDS.glob(f"{name}_*.txt")
    made = Article(name, path.read_bytes().decode(), path.name, language="en")
    assert [(region.kind, region.start, region.end) for region in regions(made)] == expected
