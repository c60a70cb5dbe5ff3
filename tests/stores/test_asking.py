"""What every store must answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

import throughline as tl
from stores.conftest import Opening
from stores.piles import EXAMPLES, MARKS, article
from throughline.archive import EVERY, Archive
from throughline.model.errors import Contradiction, Unknown
from throughline.model.kept import Asked, Decided, Order
from throughline.model.links import Correction
from throughline.reading.decisions import decisions
from throughline.reading.identity import identity
from throughline.telling import titles

LINKS = tl.relate(MARKS.values())
LARGE = max(LINKS.stories, key=lambda story: len(story.events)).id
INN = "The old inn burned down. “Nobody slept here,” said Ida Brandt, who owns it."


@contextmanager
def filled(opening: Opening) -> Iterator[Archive]:
    with opening() as archive:
        archive.add([*EXAMPLES, article("inn", INN, "2031-02-03", outlet="The Inn Post", title="Inn %burns_ down")])
        yield archive


def listed(archive: Archive, asked: Asked = EVERY) -> list[str]:
    return [story.id for story in archive.stories(asked)]


def test_stories_are_listed_with_what_they_come_to_and_the_newest_first(opening: Opening) -> None:
    with filled(opening) as archive:
        found = archive.stories()
    assert len(found) == len(LINKS.stories) + 1
    assert found[0].id == "inn"
    assert found[0].title == "The old inn burned down."
    assert (found[0].reports, found[0].outlets, found[0].first, found[0].last) == (1, 1, "2031-02-03", "2031-02-03")
    assert [story.last for story in found] == sorted((story.last for story in found), key=str, reverse=True)


def test_a_story_is_called_in_the_list_what_its_dossier_calls_it(opening: Opening) -> None:
    with filled(opening) as archive:
        for one in archive.stories(Asked(most=100)):
            dossier, reports = archive.story(one.id)
            assert one.title == titles.shown(dossier.title, reports)


@pytest.mark.parametrize("order", ["reports", "differences"])
def test_stories_of_most_reports_or_differences_can_stand_first(opening: Opening, order: str) -> None:
    with filled(opening) as archive:
        found = archive.stories(Asked(order=order))  # type: ignore[arg-type]
    counts = [getattr(story, order) for story in found]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


@pytest.mark.parametrize(
    ("asked", "inn"),
    [
        (Asked(words="old inn"), True),
        (Asked(words="INN burned"), True),
        (Asked(words="burns"), True),
        (Asked(words="inn volcano"), False),
        (Asked(words='"inn" OR (NOT *'), False),
        (Asked(words="  ?!"), True),
        (Asked(outlet="the inn post"), True),
        (Asked(outlet="Inn"), False),
        (Asked(person="brandt"), True),
        (Asked(person="Ida Brandt"), True),
        (Asked(person="a%t"), False),
        (Asked(since=date(2031, 2, 3)), True),
        (Asked(since=date(2031, 2, 4)), False),
        (Asked(day=date(2031, 2, 3)), True),
        (Asked(day=date(2031, 2, 2)), False),
    ],
    ids=str,
)
def test_stories_are_found_by_words_outlet_person_and_day(opening: Opening, asked: Asked, inn: bool) -> None:
    with filled(opening) as archive:
        assert ("inn" in listed(archive, asked)) == inn


def test_a_word_with_an_apostrophe_or_an_accent_is_found_as_it_is_printed(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("cafe", "The café’s owner isn't here, a neighbour said on Monday.", "2024-05-01")])
        assert listed(archive, Asked(words="café isn't")) == ["cafe"]


def test_no_more_stories_are_listed_than_asked_for(opening: Opening) -> None:
    with filled(opening) as archive:
        assert len(listed(archive, Asked(most=2))) == 2


@pytest.mark.parametrize("order", get_args(Order))
def test_stories_page_by_page_are_those_of_the_whole_list(opening: Opening, order: Order) -> None:
    with opening() as archive:
        texts = {"Heron": "A heron was seen by the old pond.", "heron": "The lamp on Mill Lane went out again."}
        archive.add([*EXAMPLES, *(article(name, text) for name, text in texts.items())])
        found = archive.stories(Asked(order, most=3))
        while page := archive.stories(Asked(order, most=3, after=found[-1])):
            found += page
        assert found == archive.stories(Asked(order, most=100))
    assert [one.last for one in found].count(None) == 2


def test_a_list_goes_on_behind_a_story_that_is_gone(opening: Opening) -> None:
    with filled(opening) as archive:
        first, second, *_ = archive.stories()
        gone = first._replace(id=f"{first.id}~")
        assert archive.stories(Asked(after=gone, most=1)) == [second]


def test_stories_with_what_was_added_after_a_moment_are_known_by_it(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES[1:])
        with archive.reading() as view:
            moment = view.latest
            before = [one.id for one in view.listed(EVERY)]
        assert listed(archive, Asked(added=moment)) == []
        archive.add([EXAMPLES[0], article("inn", INN, "2031-02-03")])
        later = article("inn", f"{INN} It was insured.", "2031-02-04")
        archive.add([later])
        with archive.reading() as view:
            names = [one.id for one in view.listed(Asked(added=moment))]
            assert view.fresh([*before, *names], moment) == dict.fromkeys(names, 1)
            assert view.fresh(names, view.latest) == {}
    assert len(names) == 2 and "inn" in names


def test_an_empty_archive_has_nothing_that_was_added_last(opening: Opening) -> None:
    with opening() as archive, archive.reading() as view:
        assert view.latest == 0


def test_what_stands_for_an_archive_is_another_after_everything_that_is_written(opening: Opening) -> None:
    inn = article("inn", INN, "2031-02-03")
    steps: tuple[Callable[[Archive], object], ...] = (
        lambda archive: archive.add([inn]),
        lambda archive: archive.add([tl.Rejected("a.txt", "empty", "a.txt: nothing in it")]),
        lambda archive: archive.add([article("inn", f"{INN} It was insured.", "2031-02-04")]),
        lambda archive: archive.rename("Ida Brandt", "Ida Brand", "inn", "ada"),
        lambda archive: archive.undo(1, "ada"),
    )
    with opening() as archive:
        found = [state_of(archive)]
        for step in steps:
            step(archive)
            assert state_of(archive) not in found
            found.append(state_of(archive))
    with opening() as archive:
        archive.relate()
        archive.add([inn, tl.Rejected("a.txt", "empty", "a.txt: nothing in it")])
        assert state_of(archive) == found[-1]


def state_of(archive: Archive) -> str:
    with archive.reading() as view:
        return view.state


@pytest.mark.parametrize("name", [one.id for one in EXAMPLES[::4]])
def test_a_story_is_told_as_from_the_whole_pile_by_the_id_of_any_member(opening: Opening, name: str) -> None:
    told = next(dossier for dossier in tl.tell(MARKS.values(), LINKS) if name in dossier.articles)
    with opening() as archive:
        archive.add(EXAMPLES)
        dossier, reports = archive.story(name)
    assert replace(dossier, taken=told.taken) == told
    assert sorted(reports) == sorted(told.articles)


def test_a_name_that_the_archive_does_not_know_is_said(opening: Opening) -> None:
    with opening() as archive, pytest.raises(Unknown, match="nothing is no article, event or story of it"):
        archive.story("nothing")


def test_an_older_version_leads_to_the_story_of_the_one_that_counts_and_is_told_there(opening: Opening) -> None:
    address = "https://news.example/inn"
    old, new = (
        replace(article(identity(address, text), text, day), url=address)
        for text, day in ((INN, "2031-02-03"), (f"{INN} It was insured.", "2031-02-04"))
    )
    with opening() as archive:
        archive.add([old])
        archive.add([new])
        dossier, reports = archive.story(old.id)
    assert list(reports) == [new.id]
    assert dossier.taken.versions == (old.source,)


def test_an_article_that_is_split_off_is_a_story_of_its_own_until_that_is_undone(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        before = archive.stories()
        members = list(archive.story(LARGE)[1])
        decided = archive.split(members[1], "ida")
        assert (decided.number, decided.who, decided.undone) == (1, "ida", None)
        assert list(archive.story(members[1])[1]) == [members[1]]
        assert members[1] not in archive.story(members[0])[1]
        assert archive.undo(1, "jon").undone_by == "jon"
        assert archive.stories() == before


def test_what_was_decided_holds_when_more_is_added(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        members = list(archive.story(LARGE)[1])
        archive.split(members[1], "ida")
        archive.add([article("inn", INN, "2031-02-03")])
        assert list(archive.story(members[1])[1]) == [members[1]]
    with opening() as archive:
        archive.add(EXAMPLES)
        assert list(archive.story(members[1])[1]) == [members[1]]


def test_events_that_are_joined_are_one_and_their_story_too(opening: Opening) -> None:
    with filled(opening) as archive:
        archive.join("inn", LARGE, "ida")
        dossier, reports = archive.story("inn")
        assert {"inn", LARGE} <= set(reports)
        assert any({"inn", LARGE} <= set(chapter.articles) for chapter in dossier.chapters)


def test_a_person_that_is_renamed_is_one_with_who_is_called_so_already(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("inn", f"{INN} Later Frieda Holm said: “I saw smoke.”", "2031-02-03")])
        archive.rename("Ida Brandt", "Frieda Holm", "inn", "ida")
        with archive.store.reading() as view:
            (person,) = view.links().people
    assert person.name == "Frieda Holm"
    assert {"Ida Brandt", "Frieda Holm"} <= set(person.names)


def test_corrections_that_contradict_each_other_are_refused_with_the_number_to_take_back(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        one, two, *_ = archive.story(LARGE)[1]
        archive.split(two, "ida")
        with pytest.raises(
            Contradiction, match=r"it was decided that .* \(correction 1, by ida\); take that back first"
        ):
            archive.join(one, two, "jon")
        assert len(archive.corrections()) == 1


def test_what_editors_decided_is_taken_over_from_an_export_with_who_and_when(opening: Opening, tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    with opening() as archive:
        archive.add(EXAMPLES)
        one, two, *_ = archive.story(LARGE)[1]
        archive.split(two, "ida")
        archive.undo(1, "jon")
        archive.split(one, "ida")
        decided = archive.corrections()
        with archive.reading() as view:
            links = view.links()
        file.write_text("".join(str(piece) for _, pieces in archive.export("jsonl") for piece in pieces))
    with tl.Archive(str(tmp_path / "moved.db")) as moved:
        moved.add(tl.read(str(file)))
        assert moved.take_over(decisions(file)) == decided
        assert moved.take_over(decisions(file)) == []
        assert moved.corrections() == decided
        with moved.reading() as view:
            assert view.links() == links


def test_corrections_of_articles_that_are_not_here_are_not_taken_over(opening: Opening) -> None:
    made = Decided(1, Correction("join", "inn", ("mill",)), "ida", "2031-02-03T10:00:00+00:00", None)
    with opening() as archive:
        archive.add([article("inn", INN, "2031-02-03")])
        with pytest.raises(Unknown, match="mill: decided about, but no article of this archive; add the export first"):
            archive.take_over([made])
        assert archive.corrections() == []


def test_corrections_are_not_mixed_with_others(opening: Opening) -> None:
    made = Decided(1, Correction("join", "inn", ("inn2",)), "ida", "2031-02-03T10:00:00+00:00", None)
    with opening() as archive:
        archive.add([article("inn", INN, "2031-02-03"), article("inn2", f"{INN} It rained.", "2034-02-03")])
        archive.rename("Ida Brandt", "Ida Holm", "inn", "jon")
        with pytest.raises(Contradiction, match="made here already; take over into an archive that has none"):
            archive.take_over([made])
        assert len(archive.corrections()) == 1
