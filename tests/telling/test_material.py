from dataclasses import replace

import pytest

from telling.story import links, place, reports
from throughline.model.article import Article
from throughline.model.evidence import Evidence, Reason
from throughline.model.links import Copy, Event, Finding, Links, Passage, Segment, Story
from throughline.model.marks import Report
from throughline.settings import DEFAULTS
from throughline.telling.material import Material, age, first_words, materials


@pytest.fixture
def clock() -> Material:
    return next(materials(reports(), links(), DEFAULTS))


def told(found: Links) -> list[tuple[str, list[str]]]:
    return [(one.id, list(one.reports)) for one in materials(reports(), found, DEFAULTS)]


def test_stories_of_several_reports_come_first() -> None:
    assert told(links()) == [("a", ["a", "b", "c"]), ("d", ["d"])]


def test_reports_are_told_oldest_first_and_the_undated_last() -> None:
    found = replace(links(), events=(Event("a", ("d", "c", "b", "a"), None),), stories=(Story("a", ("a",)),))
    assert told(found) == [("a", ["a", "b", "c", "d"])]


def test_a_report_that_no_story_holds_is_told_by_itself() -> None:
    assert told(Links()) == [(name, [name]) for name in "abcd"]
    assert told(replace(links(), stories=(Story("a", ("a", "unknown")),))) == [
        ("a", ["a", "b"]),
        ("c", ["c"]),
        ("d", ["d"]),
    ]


def test_a_story_none_of_whose_reports_is_here_is_not_told() -> None:
    assert told(replace(links(), stories=(Story("x", ("x",)),), events=(Event("x", ("x",), None),)))[0] == ("a", ["a"])


def test_a_report_may_belong_to_two_stories() -> None:
    found = replace(
        links(),
        events=(Event("a", ("a", "b"), None), Event("c", ("b", "c"), None)),
        stories=(Story("a", ("a",)), Story("c", ("c",))),
    )
    assert told(found) == [("a", ["a", "b"]), ("c", ["b", "c"]), ("d", ["d"])]


def test_links_are_cut_down_to_the_story() -> None:
    apart = replace(links(), stories=(Story("a", ("a",)), Story("c", ("c",)), Story("d", ("d",))))
    late = {one.id: one for one in materials(reports(), apart, DEFAULTS)}["c"]
    segments = late.utterances[0].segments
    assert [[printing.article for printing in segment.printings] for segment in segments] == [["c"], ["c", "c"]]
    assert late.text(segments[0].words) == "We could not trust our ears."
    assert (late.copies, late.passages, late.labels) == ((), (), {"c": "003"})
    assert [happening.id for happening in late.happenings] == ["h1"]


def test_a_finding_is_told_where_all_its_facts_stand(clock: Material) -> None:
    apart = replace(links(), stories=(Story("a", ("a",)), Story("c", ("c",)), Story("d", ("d",))))
    early = next(materials(reports(), apart, DEFAULTS))
    assert [finding.facts for finding in clock.findings] == [
        ("f1", "f2"),
        ("f1", "f8"),
        ("f3", "f4"),
        ("f5", "f6"),
        ("f7",),
    ]
    assert [finding.facts for finding in early.findings] == [("f1", "f8"), ("f7",)]


def test_a_finding_of_another_story_or_of_an_unknown_fact_is_not_told() -> None:
    found = replace(
        links(),
        findings=(Finding("single", None, "age", ("f7",), 1, None, "c"), Finding("single", None, "age", ("f0",), 1)),
    )
    assert next(materials(reports(), found, DEFAULTS)).findings == ()


def test_the_reports_of_a_copy_outside_the_story_are_left_out() -> None:
    found = replace(links(), copies=(Copy(("a", "b", "d"), "d", "wire", 0.9), Copy(("a", "d"), "a", "wire", 0.9)))
    assert [(copy.articles, copy.origin) for copy in next(materials(reports(), found, DEFAULTS)).copies] == [
        (("a", "b"), None)
    ]


def test_passages_with_another_story_are_left_out(clock: Material) -> None:
    found = replace(links(), passages=(Passage(place("a", "clock"), place("d", "bakery"), "same"),))
    assert (len(clock.passages), next(materials(reports(), found, DEFAULTS)).passages) == (2, ())


def test_a_happening_is_told_in_words_of_the_story() -> None:
    late = replace(links().happenings[0], what=place("d", "oven"), evidence=(place("a", "rang"), place("d", "oven")))
    found = next(materials(reports(), replace(links(), happenings=(late,)), DEFAULTS)).happenings[0]
    assert (found.what, found.evidence) == (place("a", "rang"), (place("a", "rang"),))


def test_a_segment_without_a_printing_of_the_story_is_left_out() -> None:
    utterance = replace(links().utterances[1], segments=(Segment(place("d", "oven"), ()),))
    assert next(materials(reports(), replace(links(), utterances=(utterance,)), DEFAULTS)).utterances == ()


def test_the_quotation_at_a_span(clock: Material) -> None:
    quote = clock.quote(place("b", "could not", 1))
    assert quote and (quote.kind, clock.quote(place("b", "Ada Brook"))) == ("mixed", None)
    indirect = clock.quote(place("b", "she was glad"))
    assert indirect and indirect.kind == "indirect"


def test_days_and_evidence_of_the_story(clock: Material) -> None:
    assert clock.days("zz") is None
    assert clock.inside([place("c", "Brook"), place("d", "oven"), place("a", "rang"), place("c", "Brook")]) == (
        place("a", "rang"),
        place("c", "Brook"),
    )


def test_ages_put_the_undated_last() -> None:
    dates = {dated.article: dated for dated in links().dates}
    assert sorted("dcbae", key=lambda name: age(dates.get(name), name)) == ["a", "b", "c", "d", "e"]


def test_the_first_words_of_a_report() -> None:
    told = reports()["a"]
    assert first_words(told).start == place("a", "The harbour clock").start
    assert first_words(replace(told, regions=())) == place("a", "Harbour clock rings again")
    assert tuple(first_words(Report(Article("x", "no marks", "x")))) == ("x", 0, 8)


def test_reasons_keep_the_words_of_the_story_and_a_whole_report_stands_for_its_first(clock: Material) -> None:
    reason = Reason("same event", (Evidence("a", 0, 0), place("d", "oven"), place("c", "Brook"), Evidence("zz", 0, 0)))
    (found,) = clock.because([reason])
    assert found.evidence == (first_words(clock.reports["a"]), place("c", "Brook"))


def test_equal_reasons_are_told_together(clock: Material) -> None:
    one, other = Reason("age", (place("c", "42"),), "42"), Reason("age", (place("a", "41"), place("c", "42")), "42")
    apart = Reason("age", (place("a", "41"),), "41")
    assert clock.because([one, apart, other]) == (Reason("age", (place("a", "41"), place("c", "42")), "42"), apart)
