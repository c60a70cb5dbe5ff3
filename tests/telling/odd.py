"""Two reports that print one sentence each its own way, made of any words: what no format may stumble over."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from telling.story import days
from throughline.model.article import Article, Published
from throughline.model.evidence import Evidence
from throughline.model.links import (
    Credited,
    Dated,
    Event,
    Fact,
    Finding,
    Links,
    Person,
    Printing,
    Segment,
    Story,
    Utterance,
)
from throughline.model.marks import Attribute, Mention, Quote, Report, Sentence, Speaker, Subject
from throughline.model.span import Span
from throughline.telling.exports.pile import Pile

NASTY = (
    "]]>", "</script>", "<!--", "-->", "<b>&amp;</b>", "=1+1", "@SUM(A1)", "+1", "-1", "'=1", "＝1", "\t=1", "{{ 1 }}",
    "\x00", "\x07", "\x1b[2J", "\x85", "\u200b", "\u202e", "\u2066", "\u2028", "\ufeff", "\ufffe", "\ud800", "\udc00",
    "\r", "\r\n", "\n\n", "\\", "{", "}", "%", "$", "#", "~", "^", "_", '"', "'", "“", "🙂", "e\u0301", ",", ";", "|",
    "&#0;", "…", "/", "*/", "--",
)  # fmt: skip
ODD = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=8)), max_size=6).map("".join)
"""Any words, most of them unkind."""


def odd_pile(words: str, other: str, name: str = "b") -> Pile:
    """A pile in which everything that is text is these words: two reports, one saying, one of each other link."""
    reports = [_report("a", words, words), _report(name, other, words)]
    quotes = {report.article.id: report.quotes[0] for report in reports}
    printings = tuple(
        Printing(article, (quote.span,), "same" if article == "a" else "altered") for article, quote in quotes.items()
    )
    said = Utterance(
        f"u{name}",
        days("2021-05-04", "2021-05-05"),
        (Credited(words, (Evidence("a", 0, 2),)),),
        (Segment(quotes["a"].evidence, printings),),
    )
    return Pile(
        reports,
        Links(
            utterances=(said,),
            dates=(
                Dated("a", days("2021-05-06"), date(2021, 5, 6)),
                Dated(name, days("2021-05-05", "2021-05-09"), date(2021, 5, 7)),
            ),
            events=(Event(min("a", name), tuple(sorted(("a", name))), days("2021-05-05", "2021-05-09")),),
            stories=(Story(min("a", name), (min("a", name),)),),
            people=(Person("p", words, (words, "X"), (Evidence("a", 0, 2),)),),
            facts=(Fact("f", words, "p", words, words, words, None, "stated", (Evidence("a", 0, 2),)),),
            findings=(Finding("single", words, words, ("f",), 1),),
        ),
    )


def _report(name: str, words: str, title: str) -> Report:
    """One report that prints some words and nothing else of interest; all of its text is one sentence."""
    text = f"X: “{words}” Y"
    quoted = Span(4, 4 + len(words))
    who = Speaker(title, Span(0, 1), "named")
    day = date(2021, 5, 6)
    return Report(
        Article(
            name,
            text,
            title or "x",
            title=title,
            outlet=title,
            author=title,
            url="https://example.org/ä b{c}",
            language="en",
            published=Published(day, day, day, "given") if name == "a" else None,
        ),
        sentences=(Sentence(name, Span(0, len(text))),),
        quotes=(Quote(name, quoted, "direct", True, 1, (who,)),),
        mentions=(Mention(name, Span(0, 1), "person", title),),
        attributes=(Attribute(name, Span(0, 1), "role", title, Subject(title, Span(0, 1), "named")),),
    )
