from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine_work import TRAVELLING
from throughline.model.article import Article, RegionKind
from throughline.model.evidence import Days
from throughline.model.links import Copy, Dated, Event, Links
from throughline.model.marks import Region, Report, Time
from throughline.model.span import Span
from throughline.relating.events import events
from throughline.relating.gists import gist
from throughline.running.inline import InProcess
from throughline.running.processes import Processes
from throughline.settings import DEFAULTS, Settings

START = date(2031, 5, 2)
LIGHTHOUSE = "The lighthouse at Korvel Point went dark on Tuesday after its keeper, Mira Talvane, broke the old lens."
AGAIN = "Keeper Mira Talvane said the lens of the Korvel Point lighthouse broke while she was polishing it."
THIRD = "Sailors off Korvel Point saw no lighthouse: Mira Talvane had broken the lens."
LATE = (
    "Keeper Talvane has resigned over what came to pass at Korvel on Tuesday, harbour clerks said; a lens is ordered."
)
BAKERY = "A bakery in Ostmere won the regional sourdough prize for the third time, its owner Ossian Brack said."
ORCHARD = "Orchard owners near Lindal fear that hail has bruised most of the early plum harvest."
VIETNAMESE = (
    "Ngọn hải đăng Mũi Kê Gà bị tắt sau khi ông Trần Văn Lựu làm vỡ thấu kính cổ.",
    "Ông Trần Văn Lựu cho biết thấu kính của ngọn hải đăng Mũi Kê Gà bị vỡ khi lau chùi.",
    "Một tiệm bánh ở Đà Lạt đoạt giải bánh mì lần thứ ba liên tiếp.",
)
TOLD = ((LIGHTHOUSE, 0), (AGAIN, 1), (BAKERY, 0), (ORCHARD, 2), (THIRD, 50))


def report(name: str, text: str, kind: RegionKind = "body", language: str = "en", title: str | None = None) -> Report:
    article = Article(name, text, name, title=title, language=language)
    return Report(article, regions=(Region(name, Span(0, len(text)), kind),))


def dated(name: str, day: int | None) -> Dated:
    when = None if day is None else START + timedelta(days=day)
    return Dated(name, Days(when, when) if when else None, when)


def found(
    told: Iterable[tuple[Report, int | None]], settings: Settings = DEFAULTS, several: bool = False
) -> list[tuple[str, ...]]:
    return [event.articles for event in clustered(told, settings, several)]


def clustered(
    told: Iterable[tuple[Report, int | None]], settings: Settings = DEFAULTS, several: bool = False
) -> list[Event]:
    listed = list(told)
    reports = {one.article.id: one for one, _ in listed}
    links = Links(dates=tuple(dated(one.article.id, day) for one, day in listed))
    return list(events(reports, links, Processes(2, TRAVELLING) if several else InProcess(), settings))


def numbered(texts: Iterable[tuple[str, int | None]]) -> list[tuple[Report, int | None]]:
    return [(report(f"r{number}", text), day) for number, (text, day) in enumerate(texts)]


def test_nothing_has_no_events() -> None:
    assert found([]) == []


def test_reports_of_one_happening_are_one_event_and_others_stay_alone() -> None:
    assert found(numbered(TOLD[:4])) == [("r0", "r1"), ("r2",), ("r3",)]


def test_an_event_spans_its_reports_days_and_has_its_smallest_members_id() -> None:
    first = clustered(numbered(TOLD[:2]))[0]
    assert first.id == "r0"
    assert first.reported == Days(START, START + timedelta(days=1))


def test_a_gap_of_more_than_thirty_days_ends_an_event() -> None:
    assert found(numbered([(LIGHTHOUSE, 0), (LIGHTHOUSE, 31)])) == [("r0",), ("r1",)]
    assert found(numbered([(LIGHTHOUSE, 0), (LIGHTHOUSE, 1)])) == [("r0", "r1")]


def test_an_event_is_cut_where_an_undated_report_alone_bridges_the_gap() -> None:
    told = numbered([(LIGHTHOUSE, 0), (LIGHTHOUSE, None), (LIGHTHOUSE, 40)])
    assert found(told, replace(DEFAULTS, event_floor=60)) == [("r0", "r1"), ("r2",)]


def test_undated_reports_are_compared_with_all() -> None:
    only = clustered(numbered([(LIGHTHOUSE, None), (AGAIN, None)]))
    assert [(event.articles, event.reported) for event in only] == [(("r0", "r1"), None)]
    assert found(numbered([(LIGHTHOUSE, None), (AGAIN, 3)])) == [("r0", "r1")]


def telling(name: str, text: str, word: str, day: int) -> Report:
    """A report in which a word stands for a day, counted from the start."""
    told = report(name, text)
    first = text.index(word)
    when = START + timedelta(days=day)
    time = Time(name, Span(first, first + len(word)), "DATE", when.isoformat(), Days(when, when), "none")
    return replace(told, times=(time,))


def test_reports_days_apart_are_one_event_where_both_tell_of_one_day() -> None:
    early, other = telling("a", LIGHTHOUSE, "Tuesday", 0), telling("b", LATE, "Tuesday", 0)
    assert found([(early, 0), (report("b", LATE), 12)]) == [("a",), ("b",)]
    assert found([(early, 0), (telling("b", LATE, "Tuesday", 11), 12)]) == [("a",), ("b",)]
    assert found([(early, 0), (other, 12)]) == [("a", "b")]


def test_a_day_long_before_both_reports_is_no_day_in_common() -> None:
    told = [(telling("a", LIGHTHOUSE, "Tuesday", -90), 0), (telling("b", LATE, "Tuesday", -90), 12)]
    assert found(told) == [("a",), ("b",)]


def test_nothing_tells_which_days_are_near_an_undated_report() -> None:
    undated = telling("b", LIGHTHOUSE, "Tuesday", -2)
    assert gist(undated, None, DEFAULTS).days == ()
    assert gist(undated, Days(START, START), DEFAULTS).days == (START.toordinal() - 2,)


def test_days_in_what_is_set_aside_are_not_told() -> None:
    aside = replace(telling("a", LIGHTHOUSE, "Tuesday", 0), regions=(Region("a", Span(0, len(LIGHTHOUSE)), "related"),))
    assert gist(aside, Days(START, START), DEFAULTS).days == ()


def test_what_is_set_aside_is_not_compared() -> None:
    told = [(report("a", LIGHTHOUSE), 0), (report("b", f"{LIGHTHOUSE}\n{BAKERY}"), 0)]
    aside = Region("b", Span(0, len(LIGHTHOUSE)), "related")
    body = Region("b", Span(len(LIGHTHOUSE) + 1, len(told[1][0].article.text)), "body")
    assert found(told) == [("a", "b")]
    assert found([told[0], (replace(told[1][0], regions=(aside, body)), 0)]) == [("a",), ("b",)]


def test_titles_are_compared_too() -> None:
    title = "Korvel Point lighthouse lens broken by keeper Mira Talvane"
    told = [(report("a", "It went dark.", title=title), 0), (report("b", "Ships were warned.", title=title), 0)]
    assert found(told) == [("a", "b")]


FIRST = [
    "Mira Talvane of Lindal won the Ostmere rowing regatta by a length in the plum-coloured Heron.",
    "The plum-coloured Heron carried Mira Talvane to victory at the Ostmere rowing regatta; Lindal danced.",
    "Lindal cheers: at the Ostmere rowing regatta nobody could catch Mira Talvane in her Heron.",
]
SECOND = [
    "Ossian Brack of Korvel won the Ostmere rowing regatta after a restart in the tar-black Cormorant.",
    "The tar-black Cormorant carried Ossian Brack to victory at the Ostmere rowing regatta; Korvel sang.",
    "Korvel cheers: at the Ostmere rowing regatta nobody could catch Ossian Brack in his Cormorant.",
]


def test_two_happenings_of_one_kind_stay_apart_where_each_has_words_of_its_own() -> None:
    told = numbered((text, None) for text in [*FIRST, *SECOND])
    assert found(told) == [("r0", "r1", "r2"), ("r3", "r4", "r5")]
    assert found(told, replace(DEFAULTS, event_apart=0)) == [tuple(f"r{n}" for n in range(6))]


def test_likeness_counts_less_without_a_name_or_number_in_common() -> None:
    told = numbered([("The bakery near Lindal burned down overnight.", 0), ("A bakery near Korvel burned down.", 0)])
    bare = numbered([("the bakery near us burned down overnight.", 0), ("a bakery near them burned down.", 0)])
    far = replace(DEFAULTS, event_elsewhere=1000)
    assert found(told, replace(far, event_elsewhere=0)) == [("r0", "r1")]
    assert found(told, far) == [("r0",), ("r1",)]
    assert found(bare, far) == [("r0", "r1")]


def test_vietnamese_reports_are_told_apart_too() -> None:
    told = [(report(f"v{n}", text, language="vi"), 0) for n, text in enumerate(VIETNAMESE)]
    assert found(told) == [("v0", "v1"), ("v2",)]


def test_a_component_that_is_too_large_is_taken_apart_by_a_higher_floor() -> None:
    told = numbered([(LIGHTHOUSE, 0), (LIGHTHOUSE, 0), (AGAIN, 0), (THIRD, 0)])
    low = replace(DEFAULTS, event_floor=120, event_floor_step=100, event_enough=1000)
    assert found(told, low) == [("r0", "r1", "r2", "r3")]
    assert found(told, replace(low, event_component=3)) != [("r0", "r1", "r2", "r3")]


def test_a_large_component_of_equal_reports_is_not_taken_apart() -> None:
    told = numbered((LIGHTHOUSE, 0) for _ in range(8))
    assert found(told, replace(DEFAULTS, event_component=3)) == [tuple(f"r{n}" for n in range(8))]


def test_duplicates_are_compared_once_and_cut_by_their_days() -> None:
    told = numbered([(LIGHTHOUSE, 0)] * 30 + [(LIGHTHOUSE, 70), (AGAIN, 2)])
    names = tuple(sorted(one.article.id for one, _ in told if one.article.text == LIGHTHOUSE))
    copies = (Copy(names, None, "duplicate", 1.0), Copy(("r0", "r31"), None, "wire", 0.5))
    links = Links(copies=copies, dates=tuple(dated(one.article.id, day) for one, day in told))
    reports = {one.article.id: one for one, _ in told}
    few = replace(DEFAULTS, event_key_cap=1)
    first, second = events(reports, links, InProcess(), few)
    assert len(first.articles) == len(names)
    assert second.articles == ("r30",)


def test_a_word_in_many_reports_pairs_each_with_a_bounded_number() -> None:
    told = numbered((LIGHTHOUSE, 0) for _ in range(30))
    assert found(told, replace(DEFAULTS, event_key_cap=29)) == [tuple(sorted(f"r{n}" for n in range(30)))]
    assert len(found(told, replace(DEFAULTS, event_key_cap=2))) > 1


@settings(max_examples=20, deadline=None)
@given(st.permutations(numbered(TOLD)))
def test_the_order_of_the_reports_does_not_matter(told: list[tuple[Report, int | None]]) -> None:
    assert found(told) == found(numbered(TOLD))


def test_both_engines_give_the_same_events() -> None:
    assert found(numbered(TOLD), several=True) == found(numbered(TOLD))


@pytest.mark.parametrize("block", [1, 2, 1000])
def test_the_size_of_blocks_does_not_matter(block: int) -> None:
    assert found(numbered(TOLD), replace(DEFAULTS, event_block=block)) == found(numbered(TOLD))
