import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telling.story import intake, links, reports
from throughline.model.article import Article, Intake
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Dossier
from throughline.telling.markdown import escaped, markdown


@pytest.fixture
def clock() -> Dossier:
    return next(dossiers(reports(), links(), intake()))


def test_a_document_tells_the_whole_story(clock: Dossier) -> None:
    page = markdown(clock, reports())
    assert page.startswith("# Harbour clock rings again\n\nHappened Wed 5 May 2021 · reported 6 May 2021 to 4 May 2022")
    assert page.endswith(f"Members {clock.digest} · Throughline {clock.version}\n")
    assert "| part | Ellery Gazette | 002 | 003 |\n| --- | --- | --- | --- |\n| 1 | " in page
    assert "- **A quotation's words were changed**. “We could not believe our ears.” (Ellery Gazette:120-150)" in page


def test_long_words_are_clipped_except_where_they_are_the_thing_itself(clock: Dossier) -> None:
    long = reports()
    text = long["b"].article.text.replace("Listen,", "Listen, " * 60)
    long["b"] = replace(long["b"], article=replace(long["b"].article, text=text))
    page = markdown(clock, long)
    assert max(map(len, page.split("\n"))) < 900


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<script>alert(1)</script>", r"&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[x](javascript:y)", r"\[x\](javascript:y)"),
        ("![x](y)", r"!\[x\](y)"),
        ("# not a heading", r"\# not a heading"),
        ("- no item", r"\- no item"),
        ("12. no item", r"12\. no item"),
        ("1) no item", r"1\) no item"),
        ("=====", r"\====="),
        ("a | b", r"a \| b"),
        ("`code` ~~cut~~ $x$ __b__", r"\`code\` \~\~cut\~\~ \$x\$ \_\_b\_\_"),
        ("https://example.org www.example.org", r"https&#58;//example.org www\.example.org"),
        ("&lt;b&gt;", r"&amp;lt;b&amp;gt;"),
        ("back\\slash", r"back\\slash"),
        ("half-way + 3 = 4!", "half-way + 3 = 4!"),
    ],
)
def test_nothing_of_an_article_is_markup(words: str, shown: str) -> None:
    assert escaped(words) == shown


@given(st.text(max_size=80))
def test_escaped_words_open_no_tag_and_break_no_line(words: str) -> None:
    shown = escaped(words)
    assert "<" not in shown and "\n" not in shown
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]|]", re.sub(r"\\[`*_\[\]|\\]", "", shown))


def test_a_hostile_report_stays_text() -> None:
    hostile = "<script>x</script> | [a](b)\n\n# \x1b[2J\u202e*b*"
    told = {"x": Report(Article("x", hostile, "<b>|.txt", outlet="[o](p)"))}
    page = markdown(next(dossiers(told, Links(), Intake(()))), told)
    assert "<script>" not in page and "<b>" not in page and "[o](p)" not in page
    assert "\x1b" not in page and "\u202e" not in page
    assert page.startswith("# “&lt;script&gt;x&lt;/script&gt; \\| \\[a\\](b) # \\\\x1b\\[2J\\\\u202e\\*b\\*”")
