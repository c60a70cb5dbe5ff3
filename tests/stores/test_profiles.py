"""What every store knows of people, outlets and articles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

import throughline as tl
from stores.conftest import Opening
from stores.piles import EXAMPLES, MARKS, article
from throughline.model.ports import View
from throughline.model.profiles import Asking, PeopleOrder
from throughline.storing.persons import PRINTED, SPANS

LINKS = tl.relate(MARKS.values())
INES = next(one for one in LINKS.people if one.name == "Ines Calloway")
SAID = "“The whole old inn was quiet all through that long night,” said Ida Brandt, 61, who owns it."
FAIR = "The fair opened. “It rained all day,” said Ines Calloway, 58, who sold lanterns."
WIRE = (
    "The old lighthouse on the skerry went dark on Tuesday night after a wave broke its lamp room window. "
    "Two keepers carried the spare lens up ninety wet steps before the first boat came in at dawn. "
    "The harbour board promised a new window within the week and thanked the crew of the tug. "
)


@contextmanager
def viewed(opening: Opening, *more: tl.Article) -> Iterator[View]:
    with opening() as archive:
        archive.add([*EXAMPLES, *more])
        with archive.reading() as view:
            yield view


def names(view: View, asking: Asking) -> list[str]:
    return [one.name for one in view.people(asking)]


def test_people_are_listed_by_how_often_they_are_mentioned(opening: Opening) -> None:
    with viewed(opening) as view:
        found = view.people(Asking())
    assert found[0][:4] == (INES.id, INES.name, INES.names, len(INES.mentions))
    assert [one.mentions for one in found] == sorted((len(p.mentions) for p in LINKS.people), reverse=True)
    assert (found[0].story, found[0].first, found[0].last) == (INES.id.rpartition(":")[0], "2024-03-10", "2025-03-11")


def test_people_are_found_by_the_beginnings_of_the_words_of_any_name(opening: Opening) -> None:
    with viewed(opening) as view:
        assert names(view, Asking("CALLO in")) == ["Ines Calloway"]
        assert names(view, Asking("alloway")) == []
        assert names(view, Asking("…")) == names(view, Asking())


@pytest.mark.parametrize("order", ["mentions", "name"])
def test_people_are_listed_page_by_page_without_one_left_out_or_twice(opening: Opening, order: PeopleOrder) -> None:
    with viewed(opening, article("fair", FAIR, "2031-05-01")) as view:
        whole = [one.id for one in view.people(Asking(order=order))]
        paged: list[str] = []
        after = None
        while found := view.people(Asking(order=order, after=after, most=2)):
            paged += [one.id for one in found]
            after = found[-1].key(order)
    assert paged == whole
    assert sorted(whole) == sorted({one.id for one in LINKS.people} | {"fair:ines-calloway"})


def test_people_by_name_stand_in_the_order_of_the_alphabet(opening: Opening) -> None:
    with viewed(opening) as view:
        found = names(view, Asking(order="name"))
    assert found == sorted(found, key=str.casefold)


def test_a_person_has_every_utterance_that_is_credited_to_them_by_the_day_of_its_first_printing(
    opening: Opening,
) -> None:
    with viewed(opening) as view:
        found = view.person(INES.id, most=100)
    assert found is not None
    said = {one.utterance: one for one in found.said if one.utterance}
    assert said.keys() == {
        one.id for one in LINKS.utterances if any(speaker.name in INES.names for speaker in one.speakers)
    }
    assert [one.key for one in found.said] == sorted(one.key for one in found.said)
    assert (found.number, found.more) == (len(found.said), None)


def test_every_printing_of_what_was_said_has_the_words_of_its_article(opening: Opening) -> None:
    with viewed(opening) as view:
        found = view.person(INES.id, most=100)
    assert found is not None
    printed = [one for said in found.said for one in said.words]
    assert len(printed) > len(found.said)
    assert all(one.words == one.evidence.span.words(MARKS[one.evidence.article].article.text) for one in printed)
    assert {one.evidence.article for one in printed} <= found.articles.keys()


def test_an_utterance_has_its_day_its_speakers_and_the_words_it_is_compared_with(opening: Opening) -> None:
    with viewed(opening) as view:
        found = view.person(INES.id, most=100)
    assert found is not None
    for one in found.said:
        told = next(utterance for utterance in LINKS.utterances if utterance.id == one.utterance)
        assert (one.said, one.speakers) == (told.said, told.speakers)
        assert one.references == tuple(segment.words for segment in told.segments)
        assert one.number == sum(len(segment.printings) for segment in told.segments)


def test_of_very_many_printings_the_oldest_and_those_that_change_a_word_are_read(opening: Opening) -> None:
    many = [article(f"inn{at:02}", f"{WIRE}{SAID}", f"2024-05-{at + 1:02}") for at in range(PRINTED + 5)]
    changed = article("inn99", f"{WIRE}{SAID.replace('quiet', 'silent')}", "2024-05-30")
    with opening() as archive:
        archive.add([*many, changed])
        with archive.reading() as view:
            ida = view.people(Asking("ida"))[0]
            found = view.person(ida.id)
    assert found is not None
    (said,) = found.said
    names = [one.evidence.article for one in said.words]
    assert said.number == PRINTED + 6
    assert names == [*(f"inn{at:02}" for at in range(PRINTED)), "inn99"]
    assert said.words[-1].kind == "altered"


def test_paraphrases_of_a_person_stand_among_their_words(opening: Opening) -> None:
    osei = next(one for one in LINKS.people if one.name == "Daniel Osei")
    with viewed(opening) as view:
        found = view.person(osei.id, most=100)
    assert found is not None
    told = {one.words[0].words for one in found.said if one.utterance is None}
    assert "the fire had started in an old heater in the reading room" in told
    assert told == {
        quote.words(report.article)
        for report in MARKS.values()
        for quote in report.quotes
        if quote.kind == "indirect" and any(speaker.name in osei.names for speaker in quote.speakers)
    }


def test_a_paraphrase_that_copies_print_as_well_stands_there_once(opening: Opening) -> None:
    osei = next(one for one in LINKS.people if one.name == "Daniel Osei")
    with viewed(opening) as view:
        found = view.person(osei.id, most=100)
    assert found is not None
    (one,) = [one for one in found.said if one.words[0].words == "About 6,000 books were lost"]
    assert [word.evidence.article for word in one.words] == ["courier-2024-03-11", "lowland-2024-03-11"]
    assert one.number == 2


def test_what_a_page_shows_does_not_hang_on_the_order_of_adding(opening: Opening) -> None:
    with opening() as archive:
        for one in reversed(EXAMPLES):
            archive.add([one])
        with archive.reading() as view:
            backwards = view.person(INES.id), view.outlet("Morning Ledger"), view.beside("courier-2024-03-11")
    with viewed(opening) as view:
        assert backwards == (view.person(INES.id), view.outlet("Morning Ledger"), view.beside("courier-2024-03-11"))


def test_what_was_said_comes_page_by_page(opening: Opening) -> None:
    with viewed(opening) as view:
        whole = view.person(INES.id, most=100)
        paged = []
        after = None
        while True:
            found = view.person(INES.id, after, 2)
            assert found is not None
            paged += [one.key for one in found.said]
            after = found.more
            if after is None:
                break
    assert whole is not None
    assert paged == [one.key for one in whole.said]


def test_facts_of_a_person_stand_with_the_words_that_they_rest_on(opening: Opening) -> None:
    with viewed(opening) as view:
        found = view.person(INES.id)
    assert found is not None
    whole = {one.id: one for one in LINKS.facts if one.person == INES.id}
    assert found.resting == {name: len(one.evidence) for name, one in whole.items()}
    assert all(one == replace(whole[one.id], evidence=whole[one.id].evidence[:SPANS]) for one in found.facts)
    spans = {span for fact in found.facts for span in fact.evidence}
    assert spans
    assert found.words == {span: span.span.words(MARKS[span.article].article.text) for span in spans}


def test_a_person_of_the_same_name_in_another_story_is_another_one_and_is_named(opening: Opening) -> None:
    with viewed(opening, article("fair", FAIR, "2031-05-01")) as view:
        found, other = view.person(INES.id), view.person("fair:ines-calloway")
    assert found is not None
    assert other is not None
    assert [one.id for one in found.others] == ["fair:ines-calloway"]
    assert (found.namesakes, other.namesakes) == (1, 1)
    assert [one.words[0].words for one in other.said] == ["It rained all day,"]
    assert not any("rained" in one.words for said in found.said for one in said.words)


def test_the_days_of_all_words_are_known_beside_those_that_are_shown(opening: Opening) -> None:
    with viewed(opening) as view:
        found = view.person(INES.id, most=1)
    assert found is not None
    assert len(found.said) == 1
    assert ("Valley Herald", date(2025, 3, 11), 2) in found.spoken


def test_nobody_is_found_under_an_id_that_is_not_there(opening: Opening) -> None:
    with viewed(opening) as view:
        assert view.person("nobody:\x00at all") is None
        assert view.outlet("No\x00thing") is None
        assert view.beside("no\x00thing") is None


def test_outlets_are_listed_with_their_reports_that_count(opening: Opening) -> None:
    old, new = article("inn", "It burned.", "2024-05-01", outlet="Inn Post"), article("inn", "It glowed.", "2024-05-02")
    with viewed(opening, old, replace(new, outlet="Inn Post")) as view:
        found = view.outlets()
        assert view.outlets("herald VALLEY") == [("Valley Herald", 2)]
    assert found[:2] == [("Morning Ledger", 2), ("Valley Herald", 2)]
    assert ("Inn Post", 1) in found


def test_an_outlet_has_its_reports_newest_first_and_by_month(opening: Opening) -> None:
    undated = article("late", "The bell was mended.", outlet="Morning Ledger")
    with viewed(opening, undated) as view:
        found, first = view.outlet("Morning Ledger"), view.outlet("Morning Ledger", most=2)
        assert first is not None
        rest = view.outlet("Morning Ledger", first.more, 2)
    assert found is not None
    assert rest is not None
    assert [one.article for one in found.reports] == ["ledger-2024-03-13", "ledger-2024-03-12", "late"]
    assert found.months == ((None, 1), ("2024-03", 2))
    assert found.outlet == ("Morning Ledger", 3)
    assert [one.article for one in (*first.reports, *rest.reports)] == [one.article for one in found.reports]
    assert (found.more, rest.more) == (None, None)


def test_an_outlet_has_its_altered_printings_beside_the_original(opening: Opening) -> None:
    with viewed(opening) as view:
        found = view.outlet("Morning Ledger")
        other = view.outlet("Coastal Gazette")
    assert found is not None
    assert other is not None
    (one,) = found.altered
    (segment,) = [
        segment
        for utterance in LINKS.utterances
        for segment in utterance.segments
        if any(printing.kind == "altered" for printing in segment.printings)
    ]
    assert one.reference == segment.words
    assert one.printing in segment.printings
    assert (one.article, one.printing.kind) == ("ledger-2024-03-12", "altered")
    assert found.words[one.reference] == one.reference.span.words(MARKS[one.reference.article].article.text)
    assert {one.reference.article, one.article} <= found.articles.keys()
    assert (found.alterations, other.alterations, other.altered) == (1, 0, ())


def test_copies_of_an_outlet_tell_the_direction_where_days_do(opening: Opening) -> None:
    early = article("skerry1", WIRE, "2024-06-01", outlet="Skerry Mail")
    late = article("skerry2", f"{WIRE}It rained.", "2024-06-03", outlet="Tug Times")
    with viewed(opening, early, late) as view:
        wire, mail, times = (view.outlet(name) for name in ("Lowland Press Agency", "Skerry Mail", "Tug Times"))
    assert wire is not None
    assert mail is not None
    assert times is not None
    assert wire.shares == (("The Wexcombe Courier", 0, 0, 1),)
    assert mail.shares == (("Tug Times", 0, 1, 0),)
    assert times.shares == (("Skerry Mail", 1, 0, 0),)
    assert (times.copied, times.copies[0].origin) == (1, "skerry1")
    assert {"skerry1", "skerry2"} <= times.articles.keys()


def test_an_article_has_its_day_story_events_times_and_people(opening: Opening) -> None:
    name = "herald-2025-03-11"
    with viewed(opening) as view:
        found = view.beside(name)
    assert found is not None
    assert found.dated == next(one for one in LINKS.dates if one.article == name)
    assert found.story == INES.id.rpartition(":")[0]
    assert [one.id for one in found.events] == [one.id for one in LINKS.events if name in one.articles]
    assert list(found.resolved) == [one for one in LINKS.resolved if one.article == name]
    assert set(found.people) == {
        (one.id, one.name) for one in LINKS.people if any(span.article == name for span in one.mentions)
    }


def test_an_article_has_what_it_shares_with_whom_the_most_first(opening: Opening) -> None:
    name = "courier-2024-03-11"
    mine = [one for one in LINKS.passages if name in (one.a.article, one.b.article)]
    with viewed(opening) as view:
        found, few = view.beside(name), view.beside(name, 1)
    assert found is not None
    assert few is not None
    assert sorted(found.passages, key=repr) == sorted(mine, key=repr)
    assert found.neighbours[0].article == "lowland-2024-03-11"
    assert sum(one.passages for one in found.neighbours) == len(mine)
    assert [one.article for one in few.neighbours] == ["lowland-2024-03-11"]
    assert {span.article for one in few.passages for span in (one.a, one.b)} == {name, "lowland-2024-03-11"}
    assert few.sharing == found.sharing == len(found.neighbours)
    assert found.copies == tuple(one for one in LINKS.copies if name in one.articles)
    assert found.articles["lowland-2024-03-11"].outlet == "Lowland Press Agency"
    assert found.articles["lowland-2024-03-11"].day == date(2024, 3, 11)


def test_an_article_by_itself_has_no_neighbour_and_an_older_text_is_named(opening: Opening) -> None:
    old, new = article("inn", "The inn burned.", "2024-05-01"), article("inn", "The inn glowed.", "2024-05-02")
    with viewed(opening, old, new) as view:
        found = view.beside("inn")
    assert found is not None
    assert (found.neighbours, found.sharing, found.passages, found.copies) == ((), 0, (), ())
    assert [one.text for one in found.older] == ["The inn burned."]


def test_names_that_no_store_takes_as_they_are_are_found_again(opening: Opening) -> None:
    odd = replace(article("odd", FAIR, "2031-05-01"), outlet="Fair\x00 “News” %_/?#\u202e")
    with opening() as archive:
        archive.add([odd])
        with archive.reading() as view:
            (outlet,) = view.outlets()
            found = view.outlet(outlet.name)
            again = view.outlet(odd.outlet or "")
    assert found is not None
    assert again is not None
    assert [one.article for one in found.reports] == [one.article for one in again.reports] == ["odd"]
    assert again.months == (("2031-05", 1),)


def test_an_empty_archive_has_nobody_and_no_outlet(opening: Opening) -> None:
    with opening() as archive, archive.reading() as view:
        assert (view.people(Asking()), view.outlets()) == ([], [])
        assert view.beside("inn") is None
