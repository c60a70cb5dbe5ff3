from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telling.story import days, intake, links, place, reports
from throughline.model.article import Article, Intake, Published
from throughline.model.links import Event, Links
from throughline.model.marks import Report
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Dossier


@pytest.fixture
def told() -> list[Dossier]:
    return list(dossiers(reports(), links(), intake()))


def test_stories_first_and_single_reports_after_them(told: list[Dossier]) -> None:
    assert [(one.id, one.counts.reports) for one in told] == [("a", 3), ("d", 1)]


def test_a_headline_is_the_title(told: list[Dossier]) -> None:
    assert (told[0].title.basis, told[0].title.evidence) == ("headline", place("a", "Harbour clock rings again"))


def test_a_title_counts_only_where_the_text_repeats_it() -> None:
    found = reports()
    found["a"] = replace(found["a"], regions=found["a"].regions[1:])
    assert next(dossiers(found, links(), intake())).title.basis == "lead"
    found["c"] = replace(found["c"], article=replace(found["c"].article, title="Need to talk?"))
    found["b"] = replace(found["b"], article=replace(found["b"].article, title="nowhere"))
    title = next(dossiers(found, links(), intake())).title
    assert (title.basis, title.evidence) == ("title", place("c", "Need to talk?"))


def test_the_lead_is_that_of_a_report_that_carries_its_date() -> None:
    found = reports()
    found["a"] = replace(
        found["a"], regions=found["a"].regions[1:], article=replace(found["a"].article, published=None)
    )
    told = [replace(one, because=()) if one.article == "a" else one for one in links().dates]
    title = next(dossiers(found, replace(links(), dates=tuple(told)), intake())).title
    assert title.evidence == place("c", "A year on, Port Ellery sings for its clock.")


def test_a_report_without_words_has_no_title() -> None:
    blank = {"x": Report(Article("x", "  ", "x"))}
    assert next(dossiers(blank, Links(), Intake(()))).title.evidence is None


def test_days_reported_go_from_best_to_best(told: list[Dossier]) -> None:
    assert (told[0].reported, told[1].reported) == (days("2021-05-06", "2022-05-04"), None)
    assert (told[0].happened, told[1].happened) == (days("2021-05-05"), None)


def test_without_a_timeline_the_events_say_when_it_happened() -> None:
    found = replace(links(), happenings=())
    assert next(dossiers(reports(), found, intake())).happened == days("2021-05-05")


def test_support_notes_carry_their_report_s_date(told: list[Dossier]) -> None:
    (note,) = told[0].support
    assert (note.organisation, note.value, note.printed) == ("Harbour Friends", "0555 0100", days("2022-05-04"))
    assert (told[0].without_support, told[1].without_support) == (("a", "b"), ())


def test_everything_that_is_no_running_text_is_listed(told: list[Dossier]) -> None:
    assert [(one.article, one.kind) for one in told[0].set_aside] == [("a", "headline"), ("c", "support")]


def test_sources_say_how_they_are_dated(told: list[Dossier]) -> None:
    assert [source.dating for one in told for source in one.sources] == ["stated", "inferred", "stated", "unknown"]
    assert [source.because[0].code for source in told[0].sources] == ["header", "shares a text", "header"]


def test_chapters_are_told_oldest_first(told: list[Dossier]) -> None:
    assert [(one.id, one.articles) for one in told[0].chapters] == [("a", ("a", "b")), ("c", ("c",))]
    assert [(bond.earlier, bond.later) for bond in told[0].bonds] == [("a", "c")]
    gone = replace(links(), events=(*links().events[1:], Event("a", ("zz",), None)))
    later = {one.id: one for one in dossiers(reports(), gone, intake())}["c"]
    assert [one.id for one in later.chapters] == ["c"]


def test_all_inputs_are_accounted_for(told: list[Dossier]) -> None:
    taken = told[0].taken
    assert taken.read == taken.articles + len(taken.known) + len(taken.versions) + len(taken.rejected) == 5
    old = Intake(intake().articles, known=("twice.txt",), versions=(reports()["a"].article,))
    assert next(dossiers(reports(), links(), old)).taken.versions == ("press/gazette.txt",)


def test_the_digest_tells_whether_a_report_has_joined_or_changed(told: list[Dossier]) -> None:
    found = reports()
    found["b"] = replace(found["b"], article=replace(found["b"].article, text=found["b"].article.text + "."))
    later = next(dossiers(found, links(), intake()))
    assert len({told[0].digest, told[1].digest, later.digest}) == 3


def test_reports_without_dates_are_told() -> None:
    bare = replace(links(), dates=())
    found = next(dossiers(reports(), bare, intake()))
    assert [source.days for source in found.sources] == [None, None, None]
    assert found.reported is None


@settings(max_examples=15)
@given(st.permutations(list("abcd")), st.randoms(use_true_random=False))
def test_the_order_of_what_comes_in_changes_nothing(order: list[str], _: object) -> None:
    found = reports()
    shuffled = {name: found[name] for name in order}
    assert list(dossiers(shuffled, links(), intake())) == list(dossiers(found, links(), intake()))


def test_a_page_s_own_date_is_stated() -> None:
    day = days("2021-05-01")
    published = Published(day.first, day.last, day.first, "page")
    found = {"x": Report(Article("x", "Words.", "x.html", published=published))}
    assert next(dossiers(found, Links(), Intake(()))).counts.stated == 1
