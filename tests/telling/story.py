"""A small fictional story with marks and links made by hand, so that telling is tested apart from the other stages."""

from __future__ import annotations

from datetime import date

from throughline.model.article import Article, Intake, Published, Rejected
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import (
    Copy,
    Credited,
    Dated,
    Edit,
    Event,
    Fact,
    Finding,
    Happening,
    Links,
    Passage,
    Person,
    Printing,
    Resolved,
    Segment,
    Story,
    StoryLink,
    Utterance,
)
from throughline.model.marks import (
    Attribute,
    Contact,
    Mention,
    Quote,
    Region,
    Report,
    Sentence,
    Speaker,
    Subject,
    Time,
)
from throughline.model.span import Span

GAZETTE = """Harbour clock rings again

The harbour clock of Port Ellery rang on Wednesday evening for the first time in 30 years.

“We could not believe our ears. That was the longest winter,” said keeper Ada Brook, 41."""
RADIO = """Ada Brook, 41, reportedly mended the clock by herself.

"We could not believe our ears' she wrote on the town's board. Her neighbours "could not believe" it.

“Listen,” a voice said.

She said she was glad."""
WEEKLY = """A year on, Port Ellery sings for its clock. Last May, Brook, 42, told us: “We could not trust our ears.”

The repair was "the longest winter" and the quiet quay "was the longest winter" for her.
Earlier that week she had oiled the wheels.

Need to talk? Call Harbour Friends free on 0555 0100, 9am to 5pm."""
OTHER = "The bakery in Elm Lane has a new oven."

TEXTS = {"a": GAZETTE, "b": RADIO, "c": WEEKLY, "d": OTHER}


def span(article: str, words: str, nth: int = 0) -> Span:
    """The place of some words in an article, their nth one."""
    start = -1
    for _ in range(nth + 1):
        start = TEXTS[article].index(words, start + 1)
    return Span(start, start + len(words))


def place(article: str, words: str, nth: int = 0) -> Evidence:
    """The same place as evidence."""
    return Evidence(article, *span(article, words, nth))


def days(first: str, last: str | None = None) -> Days:
    """Days by their ISO dates."""
    return Days(date.fromisoformat(first), date.fromisoformat(last or first))


def _published(day: str) -> Published:
    found = date.fromisoformat(day)
    return Published(found, found, found, "header", (Reason("header"),))


def _sentences(article: str) -> tuple[Sentence, ...]:
    found, start = [], 0
    text = TEXTS[article]
    for end in [*(place for place, mark in enumerate(text, 1) if mark in ".\n"), len(text)]:
        words = text[start:end].strip()
        if words and end >= start:
            begin = text.index(words, start)
            found.append(Sentence(article, Span(begin, begin + len(words))))
            start = end
    return tuple(found)


def gazette() -> Report:
    """The earliest report, dated, with a headline."""
    said = span("a", "We could not believe our ears. That was the longest winter,")
    body = Span(span("a", "The harbour").start, len(GAZETTE))
    brook = Speaker("Ada Brook", span("a", "Ada Brook"), "named")
    return Report(
        Article(
            "a",
            GAZETTE,
            "press/gazette.txt",
            outlet="Ellery Gazette",
            language="en",
            published=_published("2021-05-06"),
        ),
        regions=(Region("a", span("a", "Harbour clock rings again"), "headline"), Region("a", body, "body")),
        sentences=_sentences("a"),
        quotes=(Quote("a", said, "direct", True, 1, (brook,), cue=span("a", "said")),),
        mentions=(Mention("a", span("a", "Ada Brook"), "person", "Ada Brook"),),
        times=(
            Time(
                "a",
                span("a", "Wednesday evening"),
                "TIME",
                "2021-05-05TEV",
                days("2021-05-05"),
                "published",
                "weekday 3 <=",
            ),
        ),
        attributes=(Attribute("a", span("a", "41"), "age", 41, Subject("Ada Brook", span("a", "Ada Brook"), "named")),),
    )


def radio() -> Report:
    """An undated report without an outlet: a quotation closed by another mark, a fragment, an unnamed speaker."""
    brook = (Speaker("Ada Brook", span("b", "she"), "pronoun"),)
    quotes = (
        Quote("b", span("b", "We could not believe our ears"), "direct", False, 1, brook, cue=span("b", "wrote")),
        Quote(
            "b",
            span("b", "could not believe", 1),
            "mixed",
            True,
            2,
            (),
            frame=span("b", 'Her neighbours "could not believe" it'),
        ),
        Quote("b", span("b", "Listen,"), "direct", True, 3, (), cue=span("b", "said")),
        Quote("b", span("b", "she was glad"), "indirect", True, 4, brook, cue=span("b", "said", 1)),
    )
    return Report(
        Article("b", RADIO, "press/002_radio.txt", language="en"),
        regions=(Region("b", Span(0, len(RADIO)), "body"),),
        sentences=_sentences("b"),
        quotes=quotes,
    )


def weekly() -> Report:
    """The report a year later: an altered word, fragments, a time that hangs on another, a support note."""
    brook = (Speaker("Ada Brook", span("c", "Brook"), "named"),)
    frame = span("c", 'the quiet quay "was the longest winter"')
    quotes = (
        Quote("c", span("c", "We could not trust our ears."), "direct", True, 1, brook, cue=span("c", "told")),
        Quote(
            "c",
            span("c", "the longest winter"),
            "mixed",
            True,
            2,
            brook,
            frame=span("c", 'The repair was "the longest winter"'),
        ),
        Quote("c", span("c", "was the longest winter"), "mixed", True, 3, brook, frame=frame),
    )
    body = Span(0, span("c", "Earlier that week she had oiled the wheels.").end)
    note = span("c", "Need to talk? Call Harbour Friends free on 0555 0100, 9am to 5pm.")
    may, week = span("c", "Last May"), span("c", "Earlier that week")
    return Report(
        Article("c", WEEKLY, "press/003_weekly.txt", language="en", published=_published("2022-05-04")),
        regions=(Region("c", body, "body"), Region("c", note, "support")),
        sentences=_sentences("c"),
        contacts=(
            Contact("c", span("c", "0555 0100"), "phone", "Harbour Friends", "0555 0100", None, "9am to 5pm", "free"),
        ),
        quotes=quotes,
        times=(
            Time("c", may, "DATE", "2021-05", days("2021-05-01", "2021-05-31"), "published", "month 5 <"),
            Time("c", week, "DATE", "2021-05", days("2021-05-03", "2021-05-09"), "time", "shift W 0", may),
        ),
    )


def other() -> Report:
    """A report about something else, with nothing known of it."""
    return Report(Article("d", OTHER, "press/004_oven.txt"), sentences=_sentences("d"))


def reports() -> dict[str, Report]:
    """All reports by their ids."""
    return {"a": gazette(), "b": radio(), "c": weekly(), "d": other()}


def utterance() -> Utterance:
    """What Ada Brook said, in two parts that three reports print."""
    first = place("a", "We could not believe our ears.")
    second = place("a", "That was the longest winter,")
    changed = Edit("replace", span("a", "believe"), span("c", "trust"), "words")
    return Utterance(
        "a:1",
        days("2021-05-05"),
        (Credited("Ada Brook", (place("a", "Ada Brook"), place("b", "she"))),),
        (
            Segment(
                first,
                (
                    Printing("a", (first.span,), "same"),
                    Printing(
                        "b",
                        (span("b", "We could not believe our ears"),),
                        "repunctuated",
                        (Edit("delete", Span(first.end - 1, first.end), Span(0, 0), "stop"),),
                    ),
                    Printing("b", (span("b", "could not believe", 1),), "cut"),
                    Printing("c", (span("c", "We could not trust our ears."),), "altered", (changed,)),
                ),
            ),
            Segment(
                second,
                (
                    Printing("a", (second.span,), "same"),
                    Printing("c", (span("c", "the longest winter"),), "cut"),
                    Printing("c", (span("c", "was the longest winter"),), "cut"),
                ),
            ),
        ),
        (Reason("prints the same words", (first, place("b", "We could not believe our ears"))),),
    )


def links() -> Links:
    """Everything that relates the reports, in order."""
    listen = place("b", "Listen,")
    rang = place("a", "The harbour clock of Port Ellery rang on Wednesday evening")
    facts = (
        Fact(
            "f1", "Ada Brook", "p", "age", 41, None, days("2021-05-06"), "stated", (place("a", "41"), place("b", "41"))
        ),
        Fact("f2", "Ada Brook", "p", "age", 42, None, days("2022-05-04"), "stated", (place("c", "42"),)),
        Fact("f3", "Ada Brook", "p", "happened", "repair", None, None, "reported", (place("b", "reportedly mended"),)),
        Fact("f4", "Ada Brook", "p", "happened", "repair", None, None, "stated", (place("c", "The repair"),)),
        Fact("f5", None, None, "date", "2021-05-05", "announce", None, "stated", (place("a", "Wednesday evening"),)),
        Fact("f6", None, None, "date", "2021-05", "announce", None, "stated", (place("c", "Last May"),)),
        Fact("f7", None, None, "likes", ">=30", None, None, "stated", (place("a", "30"),)),
        Fact("f8", "Ada Brook", "p", "age", 41, None, days("2021-05-04"), "stated", (place("b", "41"),)),
    )
    findings = (
        Finding("change", "Ada Brook", "age", ("f1", "f2"), 3),
        Finding("agreement", "Ada Brook", "age", ("f1", "f8"), 2),
        Finding("difference", "Ada Brook", "happened", ("f3", "f4"), 2),
        Finding("difference", None, "date", ("f5", "f6"), 2, "grain"),
        Finding("single", "clock", "age", ("f7",), 1),
    )
    return Links(
        passages=(
            Passage(place("a", "We could not believe our ears"), place("b", "We could not believe our ears"), "same"),
            Passage(
                place("a", "harbour clock of Port Ellery rang"),
                place("c", "Port Ellery sings for its clock"),
                "altered",
            ),
        ),
        copies=(Copy(("a", "b"), "a", "rewrite", 0.5, (Reason("prints the same words"),)),),
        utterances=(
            utterance(),
            Utterance("b:3", days("2021-05-05"), (), (Segment(listen, (Printing("b", (listen.span,), "same"),)),)),
        ),
        dates=(
            Dated("a", days("2021-05-06"), date(2021, 5, 6), (Reason("header"),)),
            Dated(
                "b",
                days("2021-05-05", "2021-05-12"),
                date(2021, 5, 7),
                (Reason("shares a text", (place("b", "board"),), "a"),),
            ),
            Dated("c", days("2022-05-04"), date(2022, 5, 4), (Reason("header"),)),
            Dated("d", None, None),
        ),
        resolved=(Resolved("c", span("c", "Earlier that week"), "DATE", "2021-05", days("2021-05-03", "2021-05-09")),),
        events=(
            Event("a", ("a", "b"), days("2021-05-05", "2021-05-12"), days("2021-05-05")),
            Event("c", ("c",), days("2022-05-04")),
            Event("d", ("d",), None),
        ),
        happenings=(
            Happening("h2", days("2021-05-05"), date(2021, 5, 5), rang, ("Ada Brook",), (rang,), "stated", kind="ring"),
            Happening(
                "h1",
                days("2021-05-03", "2021-05-09"),
                None,
                place("c", "Earlier that week she had oiled the wheels"),
                (),
                (place("c", "Earlier that week she had oiled the wheels"),),
                "planned",
            ),
        ),
        stories=(
            Story(
                "a", ("a", "c"), (StoryLink("a", "c", (Reason("same utterance", (place("c", "our ears"),), "a:1"),)),)
            ),
            Story("d", ("d",)),
        ),
        people=(Person("p", "Ada Brook", ("Ada Brook", "Brook"), (place("a", "Ada Brook"), place("c", "Brook"))),),
        facts=facts,
        findings=findings,
    )


def intake() -> Intake:
    """What became of the inputs: four articles, and one that was empty."""
    articles = tuple(report.article for report in reports().values())
    return Intake(articles, (Rejected("press/empty.txt", "empty", "press/empty.txt: nothing in it"),))
