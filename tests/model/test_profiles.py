"""What is known of people, outlets and articles."""

from __future__ import annotations

from datetime import date

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Printing
from throughline.model.profiles import Altered, Brief, Known
from throughline.model.span import Span

FIRST, LAST = date(2021, 5, 1), date(2021, 5, 6)


def test_an_article_stands_on_its_likeliest_day_else_on_its_first_possible_one() -> None:
    brief = Brief("bell", None, None, "bell.txt", Days(FIRST, LAST), LAST)

    assert brief.day == LAST
    assert brief._replace(best=None).day == FIRST
    assert brief._replace(best=None, days=None).day is None


def test_a_person_stands_in_a_list_by_what_it_is_ordered_by_then_by_id() -> None:
    ada = Known("bell:ada", "Ada Brook", ("Ada Brook",), 3, "bell", None, None, None, "ada brook")

    assert ada.key("mentions") == (3, "bell:ada")
    assert ada.key("name") == ("ada brook", "bell:ada")


def test_an_altered_printing_is_one_of_its_article() -> None:
    printing = Printing("bell", (Span(3, 9),), "altered")

    assert Altered("gazette:3", (), Evidence("gazette", 3, 9), printing).article == "bell"
