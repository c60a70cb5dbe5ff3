"""What the dossier of the example reports says: each example was written to show one of these things."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import throughline as tl
from throughline.model.evidence import Evidence
from throughline.telling.dossier import Dossier, Ledger, Part, Row, Source, evidence

EXAMPLES = Path(__file__).parents[2] / "examples"
POST_OF_THE_FIRE, SAID_A_YEAR_LATER = 0, 1


@cache
def told() -> tuple[tl.Intake, dict[str, tl.Report], tuple[Dossier, ...]]:
    """The intake, the reports by id, and the dossiers of the examples."""
    intake = tl.settled(tl.read(EXAMPLES))
    reports = [tl.annotate(article) for article in intake.articles]
    found = tuple(tl.tell(reports, tl.relate(reports), intake))
    return intake, {report.article.id: report for report in reports}, found


def story() -> Dossier:
    """The dossier of the library."""
    return told()[2][0]


def words(place: Evidence) -> str:
    """The printed words at a place."""
    return told()[1][place.article].article.text[place.start : place.end]


def source(label: str) -> Source:
    """The report that is called so."""
    return next(one for one in story().sources if one.label == label)


def ledger(at: int) -> Ledger:
    """One of the ledgers, the older utterance first."""
    return story().ledgers[at]


def part(at: int, beginning: str) -> Part:
    """The part of a ledger that begins with some words."""
    return next(one for one in ledger(at).parts if words(one.words).startswith(beginning))


def printed(one: Part, label: str) -> str:
    """How a report prints a part."""
    article = source(label).article
    return next(cell.kind for cell in one.prints if cell.article == article)


def row(rows: tuple[Row, ...], attribute: str, subject: str | None = None) -> Row:
    """The row of an attribute."""
    return next(one for one in rows if one.attribute == attribute and one.subject == subject)


def labels(place: tuple[Evidence, ...]) -> set[str]:
    """The reports in which some evidence stands, by label."""
    return {story().labels[one.article] for one in place}


def test_all_inputs_become_articles_and_none_is_rejected() -> None:
    assert (story().taken.read, story().taken.articles, story().taken.rejected) == (10, 10, ())


def test_the_library_is_one_story_and_the_ferry_another() -> None:
    _, _, (library, ferry) = told()
    assert library.counts.reports == 9
    assert ferry.articles == ("gazette-2024-05-02",)
    assert "gazette-2024-05-02" not in library.articles


def test_the_ferry_has_nothing_to_compare() -> None:
    _, _, (_, ferry) = told()
    assert not (ferry.ledgers or ferry.agreements or ferry.changes or ferry.differences or ferry.singles or ferry.bonds)
    assert [words(place) for saying in ferry.quotations for place in saying.evidence] == [
        "Bring a coat, the mornings are fresh,"
    ]


def test_the_fire_and_the_opening_are_two_chapters() -> None:
    fire, opening = story().chapters
    assert fire.reported is not None
    assert opening.reported is not None
    assert (fire.reported.first.year, opening.reported.first.year) == (2024, 2025)
    assert set(opening.articles) == {source("Valley Herald (2)").article, source("open-book-blog").article}


def test_a_bond_says_why_the_opening_belongs_to_the_fire() -> None:
    (bond,) = story().bonds
    codes = {reason.code for reason in bond.because}
    assert {"same person", "same place", "names the earlier day"} <= codes


def test_seven_reports_state_their_day_and_two_are_dated_by_reasoning() -> None:
    counts = story().counts
    assert (counts.stated, counts.inferred, counts.unknown) == (7, 2, 0)


def test_the_undated_reports_have_an_interval_and_a_best_day() -> None:
    bell, blog = source("evening-bell"), source("open-book-blog")
    for one, year in ((bell, 2024), (blog, 2025)):
        assert one.dating == "inferred"
        assert one.days is not None
        assert one.best is not None
        assert one.days.first <= one.best <= one.days.last
        assert one.best.year == year
        assert 1 < one.days.length <= 14


def test_a_date_by_reasoning_names_its_reasons() -> None:
    assert {"weekday", "prints the same words", "age"} <= {one.code for one in source("evening-bell").because}
    assert {"anniversary", "prints older words", "age"} <= {one.code for one in source("open-book-blog").because}


def test_dates_come_from_the_field_the_page_and_the_header() -> None:
    given = ("Lowland Press Agency", "given"), ("Valley Herald (1)", "page"), ("riverside-news", "header")
    for label, code in given:
        assert [reason.code for reason in source(label).because] == [code]


def test_the_sources_stand_oldest_first() -> None:
    days = [one.best for one in story().sources if one.best]
    assert days == sorted(days)


def test_an_outlet_with_two_reports_has_two_labels() -> None:
    found = set(story().labels.values())
    assert {"Morning Ledger (1)", "Morning Ledger (2)", "Valley Herald (1)", "Valley Herald (2)"} <= found
    assert len(found) == len(story().sources)


def test_the_reprint_is_a_copy_and_no_second_teller() -> None:
    (copied,) = story().copies
    assert set(copied.articles) == {"courier-2024-03-11", "lowland-2024-03-11"}
    assert copied.share > 0.9
    assert (story().counts.origins, story().counts.copies) == (8, 1)


def test_a_value_that_only_a_copy_repeats_has_one_origin_less() -> None:
    books = row(story().agreements, "books")
    tellers = {place.article for cell in books.cells for place in cell.evidence}
    assert len(tellers) == 4
    assert books.origins == 3


def test_the_post_of_the_fire_has_one_ledger_of_eight_reports() -> None:
    assert len(ledger(POST_OF_THE_FIRE).columns) == 8
    assert ledger(POST_OF_THE_FIRE).speakers[0].name == "Ines Calloway"


def test_the_words_of_the_opening_have_a_ledger_of_their_own() -> None:
    later = ledger(SAID_A_YEAR_LATER)
    assert labels(tuple(place for one in later.parts for cell in one.prints for place in cell.evidence)) == {
        "Valley Herald (2)",
        "open-book-blog",
    }


def test_the_altered_word_is_shown_on_both_sides() -> None:
    cells = part(POST_OF_THE_FIRE, "A library is not").prints
    (altered,) = (cell for cell in cells if cell.kind == "altered")
    (change,) = altered.changes
    assert story().labels[altered.article] == "Morning Ledger (1)"
    assert change.reference is not None
    assert change.printed is not None
    assert (words(change.reference), words(change.printed)) == ("walls", "books")


def test_a_dash_for_a_comma_changes_marks_and_no_word() -> None:
    shelves = part(POST_OF_THE_FIRE, "I have kept these shelves")
    assert printed(shelves, "riverside-news") == "repunctuated"
    assert not {"words"} & {
        edit.what for cell in shelves.prints if cell.kind == "repunctuated" for edit in cell.changes
    }


def test_a_fragment_is_a_cut_and_no_alteration() -> None:
    assert printed(part(POST_OF_THE_FIRE, "I have kept these shelves"), "open-book-blog") == "cut"
    assert printed(part(POST_OF_THE_FIRE, "To everyone"), "Valley Herald (2)") == "cut"


def test_sic_and_small_letters_are_restyled_words() -> None:
    queue = part(SAID_A_YEAR_LATER, "Today I had to queue")
    assert printed(queue, "open-book-blog") == "restyled"
    assert printed(part(SAID_A_YEAR_LATER, "A year ago"), "open-book-blog") == "restyled"


def test_the_most_complete_printings_are_named() -> None:
    found = {story().labels[article] for article in ledger(POST_OF_THE_FIRE).most_complete}
    assert {"evening-bell", "riverside-news"} <= found
    assert {story().labels[article] for article in ledger(SAID_A_YEAR_LATER).most_complete} == {"Valley Herald (2)"}


def test_the_damaged_mark_is_told_and_its_words_are_kept() -> None:
    shelves = part(POST_OF_THE_FIRE, "I have kept these shelves")
    assert printed(shelves, "evening-bell") == "same"
    assert "unclosed" in {notice.code for notice in story().look_first}


def test_the_differing_credit_stands_among_the_differences_and_the_notices() -> None:
    found = [one for one in story().differences if one.attribute == "credited"]
    values = {cell.value for one in found for cell in one.cells}
    assert {"Ines Calloway", "Ines Calloway and Tomas Reyne"} <= values
    assert "credited" in {notice.code for notice in story().look_first}


def test_three_injured_against_two_on_one_day_is_a_difference() -> None:
    injured = row(story().differences, "injured")
    assert {cell.value: labels(cell.evidence) for cell in injured.cells} == {
        2: {"Valley Herald (1)"},
        3: {"Morning Ledger (1)"},
    }


def test_the_correction_of_the_next_day_is_a_change() -> None:
    injured = row(story().changes, "injured")
    assert [cell.value for cell in injured.cells] == [3, 2]
    assert injured.explained_by == "as-of"
    assert labels(injured.cells[1].evidence) == {"Morning Ledger (2)"}


def test_an_age_one_year_on_is_a_change_and_no_difference() -> None:
    assert [cell.value for cell in row(story().changes, "age", "Ines Calloway").cells] == [52, 53]
    assert "age" not in {one.attribute for one in story().differences}


def test_at_least_four_thousand_agrees_with_about_six_thousand() -> None:
    assert {cell.value for cell in row(story().agreements, "books").cells} == {"~6000", ">=4000"}
    assert "books" not in {one.attribute for one in story().differences}


def test_the_children_keep_their_own_ages() -> None:
    assert [cell.value for cell in row(story().agreements, "age", "Nadia").cells] == [14]
    assert [cell.value for cell in row(story().agreements, "age", "Piet").cells] == [11]


def test_the_support_note_is_listed_with_number_hours_and_cost() -> None:
    phone, mail = story().support
    assert (phone.organisation, phone.value, phone.cost) == ("Hearth Line", "0800 555 0199", "free")
    assert phone.hours == "9am to 5pm Monday to Friday"
    assert (mail.kind, mail.value) == ("email", "talk@hearthline.example")


def test_every_report_but_one_lacks_the_support_note() -> None:
    assert set(story().articles) - set(story().without_support) == {source("open-book-blog").article}


def test_the_page_points_to_the_support_note_before_everything_else() -> None:
    _, reports, _ = told()
    page = tl.markdown(story(), reports)
    assert 0 < page.index("Support and helplines") < page.index("Look at these first")


def test_navigation_caption_credit_and_advert_are_set_aside() -> None:
    kinds = {(story().labels[one.article], one.kind) for one in story().set_aside}
    page = {"navigation", "headline", "caption", "credit", "related"}
    assert {("Valley Herald (1)", kind) for kind in page} <= kinds
    assert {("riverside-news", "advert"), ("riverside-news", "header"), ("open-book-blog", "support")} <= kinds


def test_an_unnamed_neighbour_is_quoted_without_a_name() -> None:
    (kitchen,) = (one for one in story().quotations if words(one.evidence[0]).startswith("You can put them"))
    assert [speaker.name for speaker in kitchen.speakers] == ["a neighbour"]


def test_every_statement_rests_on_words_of_its_reports() -> None:
    known = set(story().articles)
    assert all(place.article in known and words(place).strip() for place in evidence(story()))


def test_the_plain_text_page_names_every_source() -> None:
    _, reports, _ = told()
    page = tl.markdown(story(), reports)
    assert all(label.split(" (")[0] in page for label in story().labels.values())
