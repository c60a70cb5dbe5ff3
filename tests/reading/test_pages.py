from __future__ import annotations

import io
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.model.article import Article
from throughline.reading.pages import read_page
from throughline.reading.source import Refused, opened
from throughline.settings import DEFAULTS, Settings

BODY = [
    "The new harbour bridge opened on Wednesday morning, nine years after the first stone was laid at the quay.",
    "Several hundred people walked across it in the first hour, and the band of the fire brigade played at both ends.",
    "The old ferry will stop running at the end of the month, the harbour office said in a statement on Tuesday.",
    "Tickets for the last crossing are sold at the quay from nine in the morning, and children travel for nothing.",
]
PAGE = f"""<!DOCTYPE html><html><head><title>Bridge | The Fjord Post</title>
<meta property="og:title" content="Harbour bridge opens"><meta property="og:site_name" content="The Fjord Post">
<link rel="canonical" href="https://post.example/2021/05/14/bridge">
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2021-05-14T08:00:00+02:00"}}</script>
</head><body><header><a href="/">The Fjord Post</a><nav><ul><li>Home</li><li>Sport</li></ul></nav></header>
<main><article><h1>Harbour bridge opens after nine years</h1>
<figure><img src="x"><figcaption>The bridge at dawn. <span>Photo: Per Lund</span></figcaption></figure>
<p>{BODY[0]}</p><p>{BODY[1]}</p>
<blockquote class="twitter-tweet"><p>What a morning!</p>&mdash; Anna Berg (@annaberg) <a>May 14, 2021</a></blockquote>
<p>{BODY[2]}</p><p>{BODY[3]}</p></article>
<aside><h3>Related</h3><ul><li>Ferry crew looks back</li></ul></aside></main>
<footer>© 2021 The Fjord Post</footer><script>alert(1)</script></body></html>"""


def page(code: str | bytes, chosen: Settings = DEFAULTS) -> Article:
    found = code.encode() if isinstance(code, str) else code
    (made,) = read_page(opened("a.html", "a.html", io.BytesIO(found), chosen), chosen)
    return made


def test_the_text_is_all_blocks_with_blank_lines_between() -> None:
    made = page(PAGE)
    assert made.text.startswith(
        "The Fjord Post\n\nHome\n\nSport\n\nHarbour bridge opens after nine years\n\nThe bridge"
    )
    assert made.text.endswith("Related\n\nFerry crew looks back\n\n© 2021 The Fjord Post")
    assert "alert" not in made.text


def test_each_block_stands_in_the_text_with_its_vote() -> None:
    made = page(PAGE)
    votes = {block.span.words(made.text): block.kind for block in made.blocks}
    assert [votes[paragraph] for paragraph in BODY] == ["body"] * 4
    assert votes["Harbour bridge opens after nine years"] == "headline"
    assert votes["The bridge at dawn. Photo: Per Lund"] == "caption"
    assert votes["What a morning!"] == votes["— Anna Berg (@annaberg) May 14, 2021"] == "post"
    assert votes["Home"] == votes["© 2021 The Fjord Post"] == "navigation"
    assert votes["Ferry crew looks back"] == "related"
    assert [block.span.words(made.text) for block in made.blocks if block.heading] == [
        "Harbour bridge opens after nine years",
        "Related",
    ]


def test_metadata_come_with_their_places() -> None:
    made = page(PAGE)
    assert (made.title, made.outlet, made.url, made.language) == (
        "Harbour bridge opens",
        "The Fjord Post",
        "https://post.example/2021/05/14/bridge",
        "en",
    )
    assert made.published is not None
    assert (made.published.best, made.published.basis) == (date(2021, 5, 14), "page")
    assert ("title", "og:title: Harbour bridge opens") in [(one.code, one.value) for one in made.because]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "utf-8-sig"])
def test_a_page_is_decoded_whatever_it_says(encoding: str) -> None:
    assert "café – closed" in page("<html><p>The café – closed on Monday.</p></html>".encode(encoding)).text


@pytest.mark.parametrize(
    ("charset", "text"), [("windows-1251", "Мост открыли"), ("no-such", "caf\xe9"), ("utf-8", "é")]
)
def test_the_encoding_that_a_page_names_is_used(charset: str, text: str) -> None:
    real = charset if charset.startswith("windows") else "cp1252"
    code = f'<html><head><meta charset="{charset}"></head><p>{text}</p></html>'
    assert page(code.encode(real)).text == text


@pytest.mark.parametrize(
    "code", ["<html></html>", "<!-- only -->", "<html><body><script>x</script> </body></html>", "<?x?>"]
)
def test_a_page_without_text_is_refused(code: str) -> None:
    with pytest.raises(Refused) as refused:
        page(code)
    assert refused.value.cause == "no text"


def test_a_page_that_is_too_long_is_refused() -> None:
    for code in ("<p>" + "word " * 50, "<p>" + "<b></b>" * 200):
        with pytest.raises(Refused) as refused:
            page(code, Settings(longest_article=100))
        assert refused.value.cause == "too long"


@pytest.mark.parametrize(
    "code",
    [
        "<html><body>" + "<div>a " * 100_000,
        "<html><body><p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">text</p>",
        "<html><body><p " + "a='1'b=\"2\"" * 100_000 + ">text</p>",
        "<html><body>" + ("<p " + "a " * 9_000 + ">text</p>") * 9,
        "<html><body><p x='<' y='>' " + "a " * 20_000 + ">text</p>",
    ],
    ids=["nested", "attributes", "attributes without blanks", "many tags", "behind a bracket"],
)
def test_a_page_that_would_hang_a_parser_is_refused_at_once(code: str) -> None:
    started = time.perf_counter()
    with pytest.raises(Refused) as refused:
        page(code)
    assert refused.value.cause == "malformed"
    assert time.perf_counter() - started < 5


def test_a_page_too_large_for_the_extraction_library_is_still_read() -> None:
    made = page(PAGE, Settings(page_voters=10))
    assert BODY[0] in made.text
    assert "body" not in {block.kind for block in made.blocks}


def test_a_failing_library_costs_only_its_vote(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("trafilatura.extract", fail)
    monkeypatch.setattr("htmldate.find_date", fail)
    made = page(PAGE.replace("datePublished", "x").replace("/2021/05/14", ""))
    assert BODY[0] in made.text
    assert made.published is None


@settings(deadline=None, max_examples=40)
@given(st.text(alphabet="<>/abp =\"'!-&;\n é", max_size=80))
def test_any_code_is_a_page_or_refused(code: str) -> None:
    try:
        made = page(f"<html>{code}")
    except Refused as refused:
        assert refused.cause in {"no text", "malformed"}
    else:
        assert "\n\n".join(block.span.words(made.text) for block in made.blocks) == made.text


def test_a_picture_inside_a_tag_is_no_attack() -> None:
    made = page(f"<html><p>{BODY[0]}<img src='data:image/png;base64,{'ab/ +' * 200_000}'></p></html>")
    assert made.text == BODY[0]


def test_a_page_that_is_what_it_names_is_read_as_it_is() -> None:
    assert page('<html><head><meta charset="utf-8"></head><p>café</p></html>').text == "café"
