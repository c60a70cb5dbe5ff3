from __future__ import annotations

import pytest
from lxml import html

from throughline.reading.blocks import joined, printed


def blocks(code: str) -> list[tuple[str, str | None]]:
    return [(block.text, block.vote.kind) for block in printed(html.document_fromstring(code))]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("<p>One  <b>two</b>\n three<!-- x -->.</p>tail", ["One two three.", "tail"]),
        ("<p>One<br>two<br/><br/>three</p>", ["One\ntwo\nthree"]),
        ("<table><tr><td>One</td><td>two</td></tr><tr><td>three</td></tr></table>", ["One two", "three"]),
        ("<div>One<div>two</div>three</div>", ["One", "two", "three"]),
        ("<p>One<script>x</script> two<style>y</style></p>", ["One two"]),
        ("<p>One<?x y?> two</p>", ["One two"]),
        ("<p>Fish &amp; chips</p>", ["Fish & chips"]),
        ("<pre>One\n two</pre>", ["One two"]),
    ],
)
def test_blocks_have_the_text_that_is_seen(code: str, expected: list[str]) -> None:
    assert [text for text, _ in blocks(code)] == expected


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("<h1>x</h1>", "headline"),
        ("<nav><p>x</p></nav>", "navigation"),
        ("<header><p>x</p></header>", "navigation"),
        ("<article><header><p>x</p></header></article>", "header"),
        ("<article><header><h1>x</h1></header></article>", "headline"),
        ("<div class='photo-credit'>x</div>", "credit"),
        ("<p class='wp-caption-text'>x</p>", "caption"),
        ("<div class='ad advert'>x</div>", "advert"),
        ("<div class='share-bar'><p>x</p></div>", "navigation"),
        ("<div role='complementary'>x</div>", "related"),
        ("<aside>x</aside>", "related"),
        ("<blockquote class='instagram-media'><footer>x</footer></blockquote>", "post"),
        ("<blockquote>x</blockquote>", None),
        ("<p class='lead'>x</p>", None),
        ("<p><span class='caption'>x</span></p>", None),
    ],
)
def test_markup_votes(code: str, kind: str | None) -> None:
    assert blocks(code) == [("x", kind)]


def test_the_extraction_outvotes_a_class_but_not_a_headline() -> None:
    found = list(printed(html.document_fromstring("<h1>a</h1><div class='related'>b</div><p>c</p>")))
    text, made = joined(found, frozenset({0, 1}))
    assert text == "a\n\nb\n\nc"
    assert [(block.kind, block.span.words(text)) for block in made] == [("headline", "a"), ("body", "b"), (None, "c")]
