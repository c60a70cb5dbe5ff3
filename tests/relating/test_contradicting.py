from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import throughline as tl
from drafts import PLANKS, POST, SOURCES, report, values
from throughline.model.evidence import Days
from throughline.model.links import Dated, Event, Links
from throughline.relating.contradicting import beside

DAY = date(2024, 5, 13)
FIRE = "Fire destroyed the boathouse of Penhallow on 11 May 2024, and {hurt} people were injured.\n\n"
KEEPER = "{name}, {age}, who keeps the lighthouse of Penhallow, said: “{words}”\n"


def text(hurt: str = "two", name: str = "Orla Finch", age: int = 47, fire: str = FIRE) -> str:
    """A draft on the fire."""
    return fire.format(hurt=hurt) + KEEPER.format(name=name, age=age, words=PLANKS)


def test_a_draft_that_says_what_the_sources_say_has_nothing_to_look_at() -> None:
    found = values(text(), day=DAY)

    assert {one.ruling for one in found.values()} == {"same"}
    assert {"age", "injured", "date"} <= set(found)
    assert not any(one.look for one in found.values())


def test_an_age_that_no_source_gives_differs_with_its_sources() -> None:
    found = values(text(age=44), day=DAY)["age"]

    assert (found.kind, found.ruling, found.look, found.value) == ("age", "differs", True, 44)
    assert [(given.value, {span.article for span in given.evidence}) for given in found.given] == [
        (47, {"Post", "Weekly"})
    ]


def test_an_undated_draft_is_dated_by_its_sources_and_compared() -> None:
    assert values(text(age=44))["age"].look


def test_a_count_that_no_source_gives_differs() -> None:
    found = values(text(hurt="four"), day=date(2024, 5, 12))["injured"]

    assert (found.kind, found.ruling, found.look) == ("count", "differs", True)


@pytest.mark.parametrize("hurt", ["at least two", "about two", "two"])
def test_a_count_that_allows_the_sources_is_no_difference(hurt: str) -> None:
    assert not any(one.look for one in values(text(hurt=hurt), day=DAY).values())


def test_a_name_within_one_letter_of_the_sources_name_differs() -> None:
    found = values(text(name="Orla Finsh"), day=DAY)["spelling"]

    assert (found.kind, found.ruling, found.look, found.value) == ("name", "differs", True, "Orla Finsh")
    assert found.given[0].value == "Orla Finch"


def test_a_short_form_of_a_given_name_is_no_slip() -> None:
    sources = [report(name, f"Steven Marlow, 50, saw the fire in Penhallow on {day}.\n") for name, day in (
        ("Bell", "Saturday"), ("Horn", "11 May 2024"),
    )]  # fmt: skip
    found = values("Steve Marlow, 50, saw the fire in Penhallow on 11 May 2024.\n", *sources, day=DAY)

    assert not any(one.look for one in found.values())


def test_another_day_of_the_same_thing_in_like_words_differs() -> None:
    found = values(text(fire=FIRE.replace("11 May", "12 May")), day=date(2024, 5, 14))["date"]

    assert (found.kind, found.ruling, found.look, found.value) == ("date", "differs", True, "2024-05-12")
    assert [given.value for given in found.given] == ["2024-05-11"]


def test_a_weekday_in_an_undated_draft_counts_from_the_days_of_its_sources() -> None:
    fire = FIRE.replace("11 May 2024", "Friday")
    found = values(text(fire=fire))

    assert found["date"].value == "2024-05-10"
    assert found["date"].look


def test_another_thing_on_another_day_is_no_difference() -> None:
    fire = FIRE + "The inquiry into the boathouse opened on 13 May 2024 in the town hall.\n\n"

    assert not any(one.look for one in values(text(fire=fire), day=date(2024, 5, 14)).values())


def test_a_number_that_is_far_off_is_of_something_else() -> None:
    assert "injured" not in values(text(hurt="forty"), day=date(2024, 5, 12))


def test_another_time_in_the_clause_is_no_day_of_it() -> None:
    fire = FIRE.replace("2024, and", "2024 for the second time since 1911, and")

    assert not any(one.look for one in values(text(fire=fire), day=DAY).values())


def test_an_age_a_year_later_is_no_difference() -> None:
    found = values(text(age=48), day=date(2025, 5, 13))

    assert not any(one.look for one in found.values())


def test_one_source_that_gives_the_drafts_value_is_enough() -> None:
    other = report("Gazette", text(age=48) + "The bell was saved.\n", date(2024, 5, 12))
    found = values(text(age=48), *SOURCES.values(), other, day=DAY)["age"]

    assert (found.ruling, found.look) == ("same", False)
    assert found.given[0].value == 48


def test_a_later_number_is_told_with_its_explanation_and_needs_no_look() -> None:
    later = date(2024, 5, 20)
    found = values(text(hurt="three"), day=later)["injured"]

    assert (found.ruling, found.look, [one.code for one in found.because]) == ("differs", False, ["as-of"])


def test_a_draft_without_sources_in_common_has_no_values_to_compare() -> None:
    assert values("The orchestra of Kestrel Hall, founded in 1911, has 60 members.\n", day=DAY) == {}


def test_an_undated_source_is_dated_by_the_links_that_are_given() -> None:
    undated = report("Post", POST, None)
    links = Links(dates=(Dated("Post", Days(DAY, DAY), DAY),))

    assert values(text(age=44), undated, links=links, day=DAY)["age"].look


def test_links_that_date_nothing_change_nothing() -> None:
    undated = report("Post", POST, None)

    assert not any(one.look for one in values(text(), undated, links=Links()).values())


def test_a_draft_that_stands_alone_is_put_beside_the_reports_whose_words_it_prints() -> None:
    sources = list(SOURCES.values())
    own = report("draft", f"Orla Finch said: “{PLANKS}”\n")
    links = tl.relate([*sources, own])
    apart = replace(links, events=(Event("Post", ("Post", "Weekly"), None), Event("draft", ("draft",), None)))
    joined = beside("draft", apart)

    assert [event.articles for event in joined] == [("Post", "Weekly", "draft")]


def test_a_draft_that_shares_no_quotation_stays_alone() -> None:
    events = (Event("Post", ("Post",), None), Event("draft", ("draft",), None))

    assert beside("draft", Links(events=events)) == events
