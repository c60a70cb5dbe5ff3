"""An article's text with its marks over it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from telling.story import reports
from throughline.model.article import Article
from throughline.model.evidence import Days
from throughline.model.links import Resolved
from throughline.model.marks import Attribute, Mention, Quote, Report, Speaker, Time
from throughline.model.span import Span
from throughline.telling.marked import LONGEST, ROOM, Marked, marked

PILE = reports()
TEXT = "Ada Brook, 41, rang at noon. “Listen,” she said."


def report(**marks: object) -> Report:
    return replace(Report(Article("bell", TEXT, "bell.txt")), **marks)  # type: ignore[arg-type]


def printed(found: Marked) -> str:
    return "".join(piece.text for paragraph in found.paragraphs() for run in paragraph.runs for piece in run.pieces)


def told(found: Marked) -> list[tuple[str, str, str]]:
    text = found.report.article.text
    return [(one.shade, one.span.words(text), one.told) for one in found.stretches]


def test_a_text_is_whole_whatever_is_marked_in_it() -> None:
    for one in PILE.values():
        assert printed(marked(one)) == one.article.text


def test_marks_stand_in_the_order_of_the_text_and_are_counted_by_kind() -> None:
    found = marked(PILE["002_b.txt"] if "002_b.txt" in PILE else next(iter(PILE.values())))

    assert [one.span for one in found.stretches] == sorted(one.span for one in found.stretches)
    assert sum(found.shades.values()) == len(found.stretches)
    assert all(found.shades.values())


def test_a_quotation_says_who_said_it_and_how_that_is_known() -> None:
    quote = Quote("bell", Span(30, 37), "direct", True, 0, (Speaker("Ada Brook", Span(39, 42), "pronoun"),))
    nobody = replace(quote, span=Span(0, 5), speakers=(), kind="indirect")

    assert told(marked(report(quotes=(quote, nobody)))) == [
        ("paraphrase", "Ada B", "speaker not named"),
        ("quote", "Listen,", "Ada Brook (by a pronoun)"),
    ]


def test_a_time_says_its_day_as_it_was_resolved_in_the_end() -> None:
    time = Time("bell", Span(23, 27), "TIME", "T12:00", None, "none")
    day = date(2021, 5, 5)
    resolved = Resolved("bell", Span(23, 27), "TIME", "2021-05-05T12:00", Days(day, day))

    assert told(marked(report(times=(time,)))) == [("time", "noon", "")]
    assert told(marked(report(times=(time,)), [resolved])) == [("time", "noon", "Wed 5 May 2021")]
    known = replace(time, days=Days(day, day))
    assert told(marked(report(times=(known,)), [replace(resolved, days=None)])) == [("time", "noon", "Wed 5 May 2021")]


def test_a_name_is_explained_only_where_it_is_not_the_full_one() -> None:
    full = Mention("bell", Span(0, 9), "person", "Ada Brook")
    short = Mention("bell", Span(0, 3), "person", "Ada Brook")
    she = Mention("bell", Span(39, 42), "person", "Ada Brook", "pronoun")

    assert told(marked(report(mentions=(full, short, she)))) == [
        ("person", "Ada", "Ada Brook"),
        ("person", "Ada Brook", ""),
    ]


def test_what_is_said_of_nobody_in_particular_is_told_without_a_name() -> None:
    age = Attribute("bell", Span(11, 13), "age", 41)

    assert told(marked(report(attributes=(age,)))) == [("attribute", "41", "age: 41")]


def test_every_mark_of_a_stretch_is_found_by_the_pieces_over_it() -> None:
    both = report(
        mentions=(Mention("bell", Span(0, 9), "person", "Ada Brook"),),
        attributes=(Attribute("bell", Span(0, 9), "role", "keeper"),),
    )
    found = marked(both, (), [Span(0, 3)])
    over = found.over()
    pieces = [piece for paragraph in found.paragraphs() for run in paragraph.runs for piece in run.pieces]

    assert {one.shade for number in pieces[0].covers for one in over[number]} == {"person", "attribute"}
    assert [piece.text for piece in pieces if found.led(piece)] == ["Ada"]


def test_a_link_into_nothing_marks_nothing() -> None:
    found = marked(report(), (), [Span(5, 5), Span(9, 4), Span(0, 10_000)])

    assert found.shown == ()
    assert printed(found) == TEXT


BELLS = "The bell of the quay rang again.\n\n" * (LONGEST // 10)


@settings(max_examples=25)
@given(st.integers(0, 4 * LONGEST), st.sampled_from([BELLS, BELLS.replace("\n", " "), BELLS[:LONGEST]]))
def test_any_part_of_a_very_long_text_is_short_enough_and_stands_in_it(start: int, text: str) -> None:
    found = marked(Report(Article("long", text, "long.txt")), (), (), start)

    assert 0 < found.window.length <= LONGEST + LONGEST // 2
    assert printed(found) == found.window.words(text)


def test_the_parts_of_a_text_follow_each_other_without_a_gap() -> None:
    for text in (BELLS, BELLS.replace("\n", " ")):
        long, place, parts = Report(Article("long", text, "long.txt")), 0, []
        while place < len(text):
            found = marked(long, (), (), place)
            parts.append(printed(found))
            place = found.window.end
        assert "".join(parts) == text


def test_a_link_leads_into_the_part_that_has_its_words() -> None:
    long = Report(Article("long", BELLS, "long.txt"))
    place = BELLS.index("quay", 2 * LONGEST)
    found = marked(long, (), [Span(place, place + 4)])

    assert place - ROOM - 40 < found.window.start <= place - ROOM
    assert found.window.contains(Span(place, place + 4))
