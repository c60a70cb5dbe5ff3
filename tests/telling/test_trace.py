import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from telling.odd import ODD, odd_pile
from telling.story import links, place, reports
from throughline.model.article import Article
from throughline.model.evidence import Days
from throughline.model.links import Dated, Links, Printing, Segment, Utterance
from throughline.model.marks import Quote, Region, Report
from throughline.model.span import Span
from throughline.settings import Settings
from throughline.telling.needles import Wordless
from throughline.telling.trace import Trace, traced
from throughline.text.words import keys


def trace(words: str, *, whole: bool = False) -> Trace:
    return traced(words, reports(), links(), whole=whole)


@pytest.mark.parametrize(
    "words",
    [
        "We could not believe our ears",
        "we COULD not believe our ears!",
        "“We could not believe our ears.”",
        "not believe\n our",
        "could … ears",
        "could not [...] our ears",
        "we could not trust our ears",
    ],
)
def test_words_are_found_as_they_were_typed(words: str) -> None:
    (way,) = trace(words).ways

    assert (way.utterance, [number for number, _ in way.parts], way.of) == ("a:1", [1], 2)


def test_curly_and_straight_apostrophes_are_one() -> None:
    text = "“It’s open,” she said."
    report = Report(Article("x", text, "x.txt"), quotes=(Quote("x", Span(1, 11), "direct", True, 1),))
    said = Utterance("x:1", None, (), (Segment(place("a", "our")._replace(article="x", start=1, end=11), ()),))
    printed = replace(said.segments[0], printings=(Printing("x", (Span(1, 11),), "same"),))
    found = Links(utterances=(replace(said, segments=(printed,)),))

    assert all(traced(words, {"x": report}, found).ways for words in ("it's", "It’s", "ITʼS OPEN"))


def test_every_printing_stands_in_the_order_of_age_with_its_kind_and_changes() -> None:
    (way,) = trace("could not believe").ways

    assert [(step.article, step.kind, step.reference) for step in way.steps] == [
        ("a", "same", True),
        ("b", "repunctuated", False),
        ("b", "cut", False),
        ("c", "altered", False),
    ]
    (change,) = way.steps[3].changes
    assert (change.reference, change.printed) == (place("a", "believe"), place("c", "trust"))
    assert (way.reports, way.printings, way.more) == (3, 4, 0)


def test_a_printing_has_the_speaker_whom_its_own_report_credits() -> None:
    (way,) = trace("could not believe").ways

    assert [[(one.name, one.basis) for one in step.speakers] for step in way.steps] == [
        [("Ada Brook", "named")],
        [("Ada Brook", "pronoun")],
        [],
        [("Ada Brook", "named")],
    ]


def test_words_over_two_parts_are_found_in_both() -> None:
    (way,) = trace("our ears. That was the longest").ways

    assert [number for number, _ in way.parts] == [1, 2]


def test_the_whole_utterance_is_traced_where_that_is_asked_for() -> None:
    (way,) = trace("our ears", whole=True).ways

    assert [number for number, _ in way.parts] == [1, 2]
    assert way.printings == 7


def test_a_report_is_named_with_its_interval_and_how_it_is_dated() -> None:
    first, second, third = trace("could not believe").printers

    assert (first.label, first.dating, first.best) == ("Ellery Gazette", "stated", date(2021, 5, 6))
    assert (second.dating, second.days) == ("inferred", Days(date(2021, 5, 5), date(2021, 5, 12)))
    assert third.article == "c"


def test_undated_reports_come_last() -> None:
    undated = replace(links(), dates=(Dated("a", None, None), *links().dates[1:]))
    found = traced("could not believe", reports(), undated)

    assert [printer.dating for printer in found.printers] == ["inferred", "stated", "stated"]
    assert [step.article for step in found.ways[0].steps] == ["b", "b", "c", "a"]


def test_words_that_only_narration_has_are_told_as_such() -> None:
    found = trace("oiled the wheels")

    assert found.ways == ()
    (place_,) = found.elsewhere
    assert (place_.kind, place_.evidence) == ("narration", place("c", "oiled the wheels"))
    assert [printer.article for printer in found.printers] == ["c"]


@pytest.mark.parametrize(
    ("words", "kind", "speakers"),
    [("was glad", "paraphrase", ["Ada Brook"]), ("Harbour clock", "headline", []), ("Call Harbour", "support", [])],
)
def test_words_elsewhere_are_told_with_what_they_are_part_of(words: str, kind: str, speakers: list[str]) -> None:
    (found, *_) = trace(words).elsewhere

    assert (found.kind, [one.name for one in found.speakers]) == (kind, speakers)


def test_a_quotation_that_is_in_no_utterance_is_told_as_one() -> None:
    (found,) = traced("listen", reports(), replace(links(), utterances=())).elsewhere

    assert (found.kind, found.evidence) == ("quotation", place("b", "Listen"))


def test_words_in_quotation_and_narration_are_told_both_ways() -> None:
    found = trace("winter")
    beside = traced("the clock", reports(), links())

    assert (len(found.ways), found.elsewhere) == (1, ())
    assert [one.evidence.article for one in beside.elsewhere] == ["b"]


def test_several_utterances_are_ranked_whole_ones_first_then_by_reports() -> None:
    text = "“We saw it.” “We saw it, and it was big.” “So we saw it too.”"
    spans = [Span(1, 11), Span(14, 40), Span(43, 60)]
    assert [span.words(text) for span in spans] == ["We saw it.", "We saw it, and it was big.", "So we saw it too."]
    held = {name: Report(Article(name, text, f"{name}.txt")) for name in "xy"}
    said = tuple(
        Utterance(
            f"x:{number}",
            None,
            (),
            (
                Segment(
                    place("a", "our")._replace(article="x", start=span.start, end=span.end),
                    tuple(Printing(name, (span,), "same") for name in ("xy" if number == 2 else "x")),
                ),
            ),
        )
        for number, span in enumerate(spans)
    )
    found = traced("we saw it", held, Links(utterances=said))

    assert [way.utterance for way in found.ways] == ["x:0", "x:2", "x:1"]
    assert [one.evidence.article for one in found.elsewhere] == ["y"]


def test_thousands_of_printings_are_bounded_and_counted() -> None:
    held = {
        f"r{number:04}": Report(
            Article(f"r{number:04}", "“No comment.” No comment.", "r.txt"),
            quotes=(Quote(f"r{number:04}", Span(1, 12), "direct", True, 1),),
        )
        for number in range(3000)
    }
    first = place("a", "our")._replace(article="r0000", start=1, end=12)
    said = Utterance(
        "r0000:1", None, (), (Segment(first, tuple(Printing(name, (Span(1, 12),), "same") for name in held)),)
    )
    found = traced("no comment", held, Links(utterances=(said,)))

    assert (len(found.ways[0].steps), found.ways[0].more, found.ways[0].reports) == (100, 2900, 3000)
    assert (len(found.elsewhere), found.elsewhere_reports) == (20, 3000)
    assert len(found.printers) == 100


def test_utterances_that_are_not_shown_are_counted() -> None:
    found = traced("our", reports(), links(), settings=Settings(trace_utterances=0))

    assert (found.ways, found.utterances) == ((), 1)


def test_what_a_set_does_not_have_is_left_out_of_the_trace() -> None:
    found = traced("could not", {"b": reports()["b"], "c": reports()["c"]}, links())

    assert [step.article for step in found.ways[0].steps] == ["b", "b", "c"]
    assert found.ways[0].parts[0][1].article == "b"
    assert all(not step.changes for step in found.ways[0].steps)


def test_words_found_nowhere_are_nowhere() -> None:
    found = trace("a sentence that nobody printed")

    assert (found.ways, found.elsewhere, found.utterances) == ((), (), 0)


@pytest.mark.parametrize("words", ["", "  ", "“…”", "!?", "_"])
def test_what_is_no_word_is_refused(words: str) -> None:
    with pytest.raises(Wordless, match="no word"):
        trace(words)


@pytest.mark.parametrize("words", ["harbour " * 20_000, "a … " * 20_000, "it's'" * 20_000])
def test_a_hundred_thousand_characters_to_look_for_are_searched_once(words: str) -> None:
    started = time.process_time()

    assert trace(words).ways == ()
    assert time.process_time() - started < 3


def test_the_order_of_the_reports_changes_nothing() -> None:
    turned = dict(reversed(reports().items()))

    assert traced("our ears", turned, links()) == trace("our ears")


def test_a_text_without_regions_is_narration() -> None:
    report = Report(Article("x", "A pier.", "x.txt"), regions=(Region("x", Span(0, 1), "caption"),))

    assert traced("pier", {"x": report}, Links()).elsewhere[0].kind == "narration"


@given(ODD, ODD)
def test_odd_words_never_break_it(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    try:
        found = traced(words, pile.reports, pile.links)
    except Wordless:
        return
    assert found.ways or found.elsewhere or "…" in words or "..." in words


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("is", "This is it", "is"),
        ("s", "It's s", "s"),
        ("it's", "It’s here", "It’s"),
        ("it", "It's it", "it"),
        ("o'hara centre", "The O’Hara-Centre", "O’Hara-Centre"),
        ("strasse", "Die Straße", "Straße"),
        ("the … end", "At the very end", "the very end"),
        ("new york", "new new  york", "new  york"),
        ("a_b", "a b", "a b"),
        ("ho " * 600, "Ho! " + "ho " * 600, "Ho! " + "ho " * 598 + "ho"),
    ],
)
def test_words_are_found_in_narration_as_words(words: str, text: str, found: str) -> None:
    (place_,) = traced(words, {"x": Report(Article("x", text, "x.txt"))}, Links()).elsewhere

    assert place_.evidence.span.words(text) == found


@given(ODD, ODD)
def test_the_pattern_finds_what_the_words_tell(words: str, text: str) -> None:
    needle = keys(words)
    known = keys(text)
    if needle:
        found = traced(words.replace("…", " ").replace("...", " "), {"x": Report(Article("x", text, "x"))}, Links())
        windows = [known[start : start + len(needle)] for start in range(len(known))]
        assert bool(found.elsewhere) == (needle in windows)
