from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from throughline.annotating.sentences import sentences
from throughline.annotating.times import times
from throughline.model.article import Article, Published, RegionKind
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Copy, Dated, Event, Links, Printing, Resolved, Segment, Utterance
from throughline.model.marks import Attribute, Mention, Quote, Region, Report, Sentence, Subject
from throughline.model.span import Span
from throughline.relating.dating import dates, narrowed, resolved, retimed
from throughline.running.inline import InProcess

POST = "We baked until the oven cracked."
OLDER = "We lit the oven for the first time."
TUESDAY = date(2024, 5, 14)
THURSDAY = date(2024, 5, 16)


def report(name: str, text: str, written: date | None = None, header: str = "") -> Report:
    """A report with its times, the words between straight marks as quotations, and a header region."""
    because = (Reason("header", (Evidence(name, 0, len(header)),)),) if header else ()
    published = Published(written, written, written, "header" if header else "given", because) if written else None
    made = Report(Article(name, text, f"{name}.txt", language="en", published=published))
    kind: RegionKind = "header"
    marks = [at for at, sign in enumerate(text) if sign == '"']
    quotes = tuple(
        Quote(name, Span(one + 1, two), "direct", True, turn)
        for turn, (one, two) in enumerate(zip(marks[::2], marks[1::2], strict=True))
    )
    made = replace(made, quotes=quotes, regions=(Region(name, Span(0, len(header)), kind),) if header else ())
    made = replace(made, sentences=tuple(sentences(made)))
    return replace(made, times=tuple(times(made)))


def aged(made: Report, name: str, age: int) -> Report:
    words = str(age)
    at = Span(made.article.text.index(words), made.article.text.index(words) + len(words))
    subject = Subject(name, None, "named")
    return replace(made, attributes=(*made.attributes, Attribute(made.article.id, at, "age", age, subject)))


def utterance(name: str, words: str, *printed: Report) -> Utterance:
    printings = tuple(
        Printing(one.article.id, (Span(at, at + len(words)),), "same")
        for one in printed
        if (at := one.article.text.index(words)) >= 0
    )
    return Utterance(name, None, (), (Segment(printings[0].evidence[0], printings),))


def by_id(*reports: Report) -> dict[str, Report]:
    return {one.article.id: one for one in sorted(reports, key=lambda one: one.article.id)}


def when(reports: Mapping[str, Report], links: Links) -> dict[str, Dated]:
    return {dated.article: dated for dated in dates(reports, links, InProcess())}


def days(first: str, last: str) -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last))


def codes(dated: Dated) -> list[str]:
    return [reason.code for reason in dated.because]


def test_a_stated_date_is_kept_with_what_it_rests_on() -> None:
    found = when(by_id(report("a", "date 2024-05-16 It rained.", THURSDAY, "date 2024-05-16")), Links())
    assert found["a"] == Dated("a", Days(THURSDAY, THURSDAY), THURSDAY, (Reason("header", (Evidence("a", 0, 15),)),))


def test_where_nothing_tells_there_is_no_interval() -> None:
    assert when(by_id(report("a", "It rained, and may rain again.")), Links())["a"] == Dated("a", None, None)


def test_the_newest_quotation_dates_a_report_from_the_day_that_a_dated_one_names() -> None:
    dated = report("a", f'On Tuesday the baker posted: "{POST}"', THURSDAY)
    undated = report("b", f'The baker posted: "{POST}"')
    found = when(by_id(dated, undated), Links(utterances=(utterance("u", POST, dated, undated),)))["b"]
    assert found.days == days("2024-05-14", "2024-05-21")
    assert found.best == THURSDAY
    assert found.because[0].value == "2024-05-14/2024-05-14"
    assert codes(found) == ["prints the same words"]


def test_without_a_named_day_the_week_before_the_dated_report_is_meant() -> None:
    dated = report("a", f'The baker posted: "{POST}"', THURSDAY)
    undated = report("b", f'The baker posted: "{POST}"')
    found = when(by_id(dated, undated), Links(utterances=(utterance("u", POST, dated, undated),)))["b"]
    assert found.days == days("2024-05-09", "2024-05-23")


def test_an_undated_pair_stays_undated() -> None:
    one, two = report("a", f'She posted: "{POST}"'), report("b", f'She posted: "{POST}"')
    found = when(by_id(one, two), Links(utterances=(utterance("u", POST, one, two),)))
    assert [dated.days for dated in found.values()] == [None, None]


def test_a_bare_weekday_that_a_dated_report_tells_too_reaches_back_six_days() -> None:
    dated = report("a", f'On Tuesday the baker posted: "{POST}"', THURSDAY)
    undated = report("b", f'She announced it on Tuesday: "{POST}"')
    found = when(by_id(dated, undated), Links(utterances=(utterance("u", POST, dated, undated),)))["b"]
    assert found.days == days("2024-05-14", "2024-05-20")
    assert codes(found) == ["weekday", "prints the same words"]


def test_older_words_bound_from_below_and_one_year_on_says_about_when() -> None:
    dated = report("a", f'On Tuesday the baker wrote: "{OLDER}"', THURSDAY)
    newer = report("b", f'On Monday the baker posted: "{POST}"', date(2025, 5, 14))
    undated = report("c", f'It burned. One year on, she posted: "{POST}" Then: "{OLDER}"')
    links = Links(utterances=(utterance("u", OLDER, dated, undated), utterance("v", POST, newer, undated)))
    found = when(by_id(dated, newer, undated), links)["c"]
    assert found.days == days("2025-05-12", "2025-05-19")
    assert found.best == date(2025, 5, 14)
    assert codes(found) == ["prints older words", "prints the same words", "anniversary"]


def test_contradicting_evidence_is_kept_as_a_conflict() -> None:
    dated = report("a", f'On Tuesday the baker posted: "{POST}"', THURSDAY)
    undated = report("b", f'It was sold on 1 July 2025. The baker posted: "{POST}"')
    found = when(by_id(dated, undated), Links(utterances=(utterance("u", POST, dated, undated),)))["b"]
    assert codes(found) == ["names a past day", "conflict"]
    assert found.because[1].value == "prints the same words"
    assert found.days is None


def test_the_ages_of_people_bound_the_year() -> None:
    dated = aged(report("a", f'Ada Moss, 34, posted: "{POST}"', THURSDAY), "Ada Moss", 34)
    older = aged(report("b", f'Ada Moss, 35, posted: "{POST}"'), "Ada Moss", 35)
    links = Links(utterances=(utterance("u", POST, dated, older),))
    found = when(by_id(dated, older), links)["b"]
    assert found.days == days("2024-05-16", "2024-05-23")
    assert codes(found) == ["prints the same words", "age"]


def test_ages_of_other_people_say_nothing() -> None:
    dated = aged(report("a", f'Ada Moss, 34, posted: "{POST}"', THURSDAY), "Ada Moss", 34)
    other = aged(report("b", f'Bo Lind, 35, posted: "{POST}"'), "Bo Lind", 35)
    found = when(by_id(dated, other), Links(utterances=(utterance("u", POST, dated, other),)))["b"]
    assert codes(found) == ["prints the same words"]


def test_a_shared_first_name_says_nothing_of_an_age() -> None:
    dated = aged(report("a", f'Ada, 34, posted: "{POST}"', THURSDAY), "Ada", 34)
    older = aged(report("b", f'Ada, 35, posted: "{POST}"'), "Ada", 35)
    found = when(by_id(dated, older), Links(utterances=(utterance("u", POST, dated, older),)))["b"]
    assert codes(found) == ["prints the same words"]


def test_a_copy_that_tells_the_same_day_was_written_about_when_its_model_was() -> None:
    text = "A paddle steamer sank off Tarnmouth on Tuesday."
    dated, undated = report("a", text, THURSDAY), report("b", text)
    found = when(by_id(dated, undated), Links(copies=(Copy(("a", "b"), "a", "wire", 1.0),)))["b"]
    assert (found.days, found.best) == (days("2024-05-13", "2024-05-20"), THURSDAY)
    assert codes(found) == ["weekday", "copy"]


def test_a_copy_without_a_day_may_have_been_printed_long_before_or_after() -> None:
    dated, undated = report("a", "The mill burned.", THURSDAY), report("b", "The mill burned.")
    found = when(by_id(dated, undated), Links(copies=(Copy(("a", "b"), "a", "wire", 1.0),)))["b"]
    assert found == Dated(
        "b",
        days("2022-05-17", "2026-05-16"),
        THURSDAY,
        (Reason("copy", (Evidence("a", 0, 16),), "2024-05-16/2024-05-16"),),
    )


def test_standing_words_that_two_reports_share_date_neither() -> None:
    dated, undated = report("a", "The mill burned. Write to us.", THURSDAY), report("b", "A fair. Write to us.")
    found = when(by_id(dated, undated), Links(copies=(Copy(("a", "b"), None, "rewrite", 0.3),)))["b"]
    assert found == Dated("b", None, None)


def test_a_reason_cites_the_first_sentence_of_the_report_beside() -> None:
    text = "The mill burned. It was old."
    dated = replace(report("a", text, THURSDAY), sentences=(Sentence("a", Span(0, 16)), Sentence("a", Span(17, 28))))
    found = when(by_id(dated, report("b", text)), Links(copies=(Copy(("a", "b"), "a", "wire", 1.0),)))["b"]
    assert found.because[0].evidence == (Evidence("a", 0, 16),)


def test_a_small_part_of_what_a_report_quotes_may_be_an_old_quotation() -> None:
    dated = report("a", f'The baker posted: "{POST}"', THURSDAY)
    undated = report("b", f'The baker posted: "{POST}" Then the choir sang all of this: "{OLDER * 9}"')
    found = when(by_id(dated, undated), Links(utterances=(utterance("u", POST, dated, undated),)))["b"]
    assert found.days is None
    assert codes(found) == ["prints older words"]


def test_words_printed_on_the_day_they_were_said_may_be_of_the_evening_before() -> None:
    dated = report("a", f'The baker posted today: "{POST}"', THURSDAY)
    undated = report("b", f'The baker posted: "{POST}"')
    found = when(by_id(dated, undated), Links(utterances=(utterance("u", POST, dated, undated),)))["b"]
    assert found.days == days("2024-05-15", "2024-05-23")


def event_of(*reports: Report) -> Links:
    """One event of all reports, those without a date undated."""
    found = [one.article.published for one in reports]
    known = [Days(published.first, published.last) if published else None for published in found]
    return Links(
        events=(Event("a", tuple(one.article.id for one in reports), None),),
        dates=tuple(
            Dated(one.article.id, day, day.last if day else None) for one, day in zip(reports, known, strict=True)
        ),
    )


def beside(*reports: Report) -> Dated:
    """What the report called b is dated to among the others of its event."""
    found = narrowed(by_id(*reports), event_of(*reports), InProcess())
    return next(one for one in found if one.article == "b")


def test_events_narrow_a_wide_interval() -> None:
    dated = report("a", "A paddle steamer sank off Tarnmouth on Tuesday.", THURSDAY)
    undated = report("b", "On Tuesday a paddle steamer sank near Tarnmouth.")
    found = beside(dated, undated)
    assert found.days == days("2024-05-13", "2024-05-20")
    assert found.best == THURSDAY
    assert codes(found) == ["weekday", "same event"]


def test_an_event_alone_dates_nothing_for_it_may_only_be_alike() -> None:
    dated, undated = report("a", "The mill burned on Tuesday.", THURSDAY), report("b", "On Monday a mill burned.")
    assert beside(dated, undated).days is None


def test_a_weekday_in_other_words_dates_nothing() -> None:
    dated, undated = report("a", "The mill burned on Tuesday.", THURSDAY), report("b", "On Tuesday it rained.")
    assert beside(dated, undated).days is None


def test_a_weekday_in_somewhat_like_words_says_about_when() -> None:
    dated = report("a", "The mill burned on Tuesday. It was 14.", THURSDAY)
    undated = report("b", "On Tuesday a mill burned. It was 14.")
    assert beside(dated, undated).days is None
    place = (Mention("a", Span(0, 8), "place", "The mill"), Mention("b", Span(11, 17), "place", "the mill"))
    dated, undated = replace(dated, mentions=place[:1]), replace(undated, mentions=place[1:])
    dated, undated = aged(dated, "Ada Moss", 14), aged(undated, "Ida Lund", 14)
    found = beside(dated, undated)
    assert (found.days, found.best) == (days("2022-05-17", "2026-05-16"), THURSDAY)
    assert codes(found) == ["same event"]


def test_no_report_was_written_before_the_newest_day_that_it_tells_of() -> None:
    early = [report(name, "The mill burned.", date(2024, 5, 13)) for name in "cdefg"]
    dated = report("a", "A paddle steamer sank off Tarnmouth on Tuesday.", THURSDAY)
    found = beside(dated, *early, report("b", "On Tuesday a paddle steamer sank off Tarnmouth."))
    assert (found.days, found.best) == (days("2024-05-13", "2024-05-20"), TUESDAY)


def test_yesterday_is_the_day_that_a_dated_report_gives_to_it() -> None:
    dated = report("a", "A paddle steamer sank off Tarnmouth on Tuesday.", THURSDAY)
    undated = report("b", "A paddle steamer sank off Tarnmouth yesterday.")
    found = beside(dated, undated)
    assert (found.days, found.best) == (days("2024-05-14", "2024-05-21"), date(2024, 5, 15))
    assert codes(found)[0] == "days ago"


def test_yesterday_may_be_said_of_anything_else() -> None:
    dated = report("a", "A paddle steamer sank off Tarnmouth on Tuesday.", THURSDAY)
    assert beside(dated, report("b", "It rained yesterday. A paddle steamer sank off Tarnmouth.")).days is None


def test_a_trial_is_not_dated_by_the_many_reports_of_what_it_is_about() -> None:
    dated = [
        replace(report(name, "The mill burned.", THURSDAY), sentences=(Sentence(name, Span(0, 16)),))
        for name in "acdef"
    ]
    text = "The owner of the mill was convicted."
    trial = replace(report("b", text), sentences=(Sentence("b", Span(0, len(text))),))
    assert beside(*dated, trial).days is None
    assert beside(*dated, replace(trial, sentences=())).days is not None


def test_a_report_that_only_names_a_past_day_has_that_day_as_its_best_guess() -> None:
    found = when(by_id(report("b", "The mill burned on 14 May 2024.")), Links())["b"]
    assert (found.days, found.best) == (None, date(2024, 5, 14))


def test_many_dated_reports_of_one_week_date_an_event_and_its_own_words_still_bound_it() -> None:
    dated = [report(name, "The mill burned.", THURSDAY) for name in "acdef"]
    undated = report("b", "A mill burned on 15 May 2024.")
    found = beside(*dated, undated)
    assert (found.days, found.best) == (days("2024-05-15", "2024-05-23"), THURSDAY)
    assert codes(found) == ["names a past day", "same event"]


def test_many_dated_reports_of_several_weeks_date_nothing() -> None:
    dated = [report(name, "The mill burned.", date(2024, 5, place)) for place, name in enumerate("acdef", start=1)]
    late = report("g", "The mill burned.", date(2024, 5, 28))
    assert beside(*dated, late, report("b", "A mill burned.")).days is None


def test_an_event_that_contradicts_is_kept_as_a_conflict() -> None:
    dated = report("a", "A paddle steamer sank off Tarnmouth on Monday.", THURSDAY)
    undated = report("b", "A paddle steamer sank off Tarnmouth on Monday.")
    known = Dated("b", days("2023-01-01", "2023-01-05"), date(2023, 1, 2), (Reason("copy"),))
    links = Links(events=(Event("a", ("a", "b"), None),), dates=(Dated("a", Days(THURSDAY, THURSDAY), THURSDAY), known))
    found = list(narrowed(by_id(dated, undated), links, InProcess()))[1]
    assert (found.days, found.best) == (known.days, known.best)
    assert codes(found) == ["copy", "conflict", "conflict"]


def test_a_wide_interval_resolves_no_time() -> None:
    undated = report("b", "On Tuesday a mill burned.")
    known = Dated("b", days("2023-05-17", "2025-05-16"), THURSDAY, (Reason("same event"),))
    assert list(resolved(by_id(undated), Links(dates=(known,)), InProcess())) == []


def test_an_event_of_undated_reports_adds_nothing() -> None:
    one, two = report("a", "The mill burned."), report("b", "A mill burned.")
    known = Dated("b", days("2024-05-01", "2024-05-05"), None, (Reason("copy"),))
    links = Links(events=(Event("a", ("a", "b"), None),), dates=(Dated("a", None, None), known))
    found = list(narrowed(by_id(one, two), links, InProcess()))
    assert found == [Dated("a", None, None), replace(known, best=date(2024, 5, 1))]


def test_a_long_interval_without_a_dated_neighbour_has_no_best_day() -> None:
    undated = report("b", "A mill burned.")
    known = Dated("b", days("2024-01-01", "2024-12-31"), None, (Reason("age"),))
    links = Links(events=(Event("b", ("b",), None),), dates=(known,))
    assert list(narrowed(by_id(undated), links, InProcess())) == [known]


def again(reports: Mapping[str, Report], links: Links) -> dict[str, Resolved]:
    found = resolved(reports, links, InProcess())
    return {reports[one.article].article.text[one.span.start : one.span.end]: one for one in found}


def test_times_of_a_report_dated_since_are_resolved_with_those_that_hang_on_them() -> None:
    undated = report("b", "On Tuesday it burned. Two days later it rained. It was built in 1987.")
    links = Links(dates=(Dated("b", days("2024-05-15", "2024-05-20"), THURSDAY, (Reason("copy"),)),))
    found = again(by_id(undated), links)
    assert {words: one.value for words, one in found.items()} == {
        "Tuesday": "2024-05-14",
        "Two days later": "2024-05-16",
    }
    assert found["Tuesday"].because == (Reason("counts from the report", (), "2024-05-16"),)
    assert found["Two days later"].because[0].code == "hangs on a time"
    made = retimed(undated, found.values())
    assert [time.value for time in made.times] == ["2024-05-14", "2024-05-16", "1987"]
    assert retimed(undated, []) is undated


def test_what_stays_as_it_was_is_not_written_again() -> None:
    first = report("a", f'On Tuesday she said: "{POST}" And: "Last year was fine."', THURSDAY)
    late = report("b", f'She said: "{POST}" And: "Last year was fine."')
    links = Links(
        utterances=(utterance("u", "Last year was fine.", first, late), utterance("v", POST, late)),
        dates=(Dated("a", Days(THURSDAY, THURSDAY), THURSDAY), Dated("b", None, None)),
    )
    found = list(resolved(by_id(first, late), links, InProcess()))
    assert [(one.article, one.value) for one in found] == [("b", "2023")]


def test_an_event_that_narrows_nothing_adds_no_reason() -> None:
    dated, undated = report("a", "On Monday a mill burned.", THURSDAY), report("b", "It burned on Monday.")
    known = Dated("b", days("2024-05-14", "2024-05-17"), THURSDAY, (Reason("copy"),))
    links = Links(events=(Event("a", ("a", "b"), None),), dates=(Dated("a", Days(THURSDAY, THURSDAY), THURSDAY), known))
    assert list(narrowed(by_id(dated, undated), links, InProcess()))[1] == known


def test_without_a_best_day_the_interval_is_the_anchor() -> None:
    undated = report("b", "Last year it burned.")
    links = Links(dates=(Dated("b", days("2024-02-01", "2024-06-20"), None, (Reason("age"),)),))
    assert again(by_id(undated), links)["Last year"].value == "2023"


def test_words_in_a_quotation_are_resolved_from_the_utterance() -> None:
    words = "A year ago we rebuilt."
    first = report("a", f'On Tuesday she said: "{words}"', THURSDAY)
    late = report("b", f'She had said: "{words}" And: "Yesterday was fine."', date(2025, 8, 1))
    links = Links(
        utterances=(utterance("u", words, first, late),),
        dates=(Dated("a", Days(THURSDAY, THURSDAY), THURSDAY), Dated("b", days("2025-08-01", "2025-08-01"), None)),
    )
    found = list(resolved(by_id(first, late), links, InProcess()))
    assert [(one.article, one.value) for one in found] == [("a", "2023"), ("b", "2023")]
    assert found[1].because[0] == Reason(
        "counts from the utterance",
        (Evidence("a", *first.quotes[0].span), Evidence("a", *first.times[0].span)),
        "2024-05-14",
    )


@pytest.mark.parametrize("known", [Dated("b", None, None), Dated("c", days("2024-05-15", "2024-05-20"), None)])
def test_where_nothing_new_is_known_nothing_is_resolved(known: Dated) -> None:
    undated = report("b", "On Tuesday it burned, two days later it rained, in 1987 it froze.")
    assert list(resolved(by_id(undated), Links(dates=(known,)), InProcess())) == []


def test_the_order_of_the_links_makes_no_difference() -> None:
    dated = report("a", f'On Tuesday she wrote: "{OLDER}" Then: "{POST}"', THURSDAY)
    undated = report("b", f'On Tuesday she wrote: "{OLDER}" Then: "{POST}"')
    one, two = utterance("u", OLDER, dated, undated), utterance("v", POST, dated, undated)
    reports = by_id(dated, undated)
    forth, back = when(reports, Links(utterances=(one, two)))["b"], when(reports, Links(utterances=(two, one)))["b"]
    assert (forth.days, forth.best) == (back.days, back.best)
