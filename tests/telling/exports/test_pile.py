from dataclasses import replace
from datetime import date

from telling.story import links, place, reports
from throughline.model.article import Article
from throughline.model.evidence import Evidence
from throughline.model.links import Dated, Links
from throughline.model.marks import Report
from throughline.telling.exports.pile import Pile


def pile() -> Pile:
    return Pile(reports().values(), links())


def test_reports_stand_in_the_order_of_their_ids() -> None:
    assert list(Pile(reversed(reports().values()), links()).reports) == ["a", "b", "c", "d"]


def test_versions_stand_in_a_fixed_order() -> None:
    older = [Article("a", text, "a.txt") for text in ("one", "two")]
    assert Pile([], Links(), older).versions == Pile([], Links(), reversed(older)).versions


def test_articles_know_their_events_and_these_their_stories() -> None:
    assert [event.id for event in pile().events["b"]] == ["a"]
    assert pile().stories["c"] == ["a"]


def test_days_are_those_of_the_date_links() -> None:
    days = pile().days("b")
    assert days and days.first == date(2021, 5, 5)
    assert pile().best("b") == date(2021, 5, 7)
    assert (pile().days("d"), pile().best("d"), pile().best("nowhere")) == (None, None, None)
    assert Pile([], Links(dates=(Dated("a", days, None),))).best("a") == date(2021, 5, 5)


def test_articles_are_ordered_by_age_and_strangers_left_out() -> None:
    assert pile().ordered(["d", "c", "b", "a", "zzz", "a"]) == ["a", "b", "c", "d"]


def test_a_report_is_called_by_its_title_else_its_headline_else_its_first_sentence_else_its_id() -> None:
    titled = replace(reports()["a"], article=replace(reports()["a"].article, title="A title"))
    empty = Report(Article("x", "\n", "x.txt"))
    found = Pile([titled, empty], Links())
    assert found.title("a") == "A title"
    assert found.title("x") == "x"
    assert pile().title("a") == "Harbour clock rings again"
    assert pile().title("d") == "The bakery in Elm Lane has a new oven."


def test_words_and_quotations_of_reports_that_are_not_here_are_none() -> None:
    assert pile().words(Evidence("zzz", 0, 3)) == ""
    assert pile().quote(Evidence("zzz", 0, 3)) is None


def test_a_quotation_is_found_by_its_words_with_its_speakers() -> None:
    found = pile().quote(place("a", "our ears"))
    assert found and found.turn == 1
    assert pile().quote(place("a", "Harbour")) is None
    assert [one.name for one in pile().speakers([place("a", "our ears"), place("a", "winter")])] == ["Ada Brook"]


def test_labels_are_those_of_the_page() -> None:
    assert pile().labels["a"] == "Ellery Gazette"
