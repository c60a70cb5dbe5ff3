"""Corrections are checked against what the archive holds and what was decided before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import throughline as tl
from stores.piles import article
from throughline.editing import wording
from throughline.model.errors import Contradiction, Unknown
from throughline.model.kept import Asked
from throughline.model.links import Correction

FIRE = "The mill in Osterby burned down on 2 May 2024. “We saw the smoke from here,” said Ida Brandt, 61, a baker."
TOPICS = (
    "A ferry came in late in Norrholm. “The sea was calm all night,” said Jon Vik, its captain.",
    "The council of Weststad bought two buses. “They are red,” said Ruth Oy, the mayor.",
    "A goose stopped the trains at Lindau. “It was not afraid,” said Karl Moor, a driver.",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of a fire in two reports, and of three other things."""
    place = tmp_path_factory.mktemp("desk") / "desk.db"
    with tl.Archive(str(place)) as archive:
        archive.add([article(name, FIRE, "2024-05-03") for name in ("fire-a", "fire-b")])
        archive.add([article(name, text, "2024-06-01") for name, text in zip("xyz", TOPICS, strict=True)])
    return place


@pytest.fixture
def archive(made: Path, tmp_path: Path) -> Iterator[tl.Archive]:
    """A copy of it."""
    place = tmp_path / "desk.db"
    place.write_bytes(made.read_bytes())
    with tl.Archive(str(place)) as found:
        yield found


def members(archive: tl.Archive, name: str) -> list[str]:
    return list(archive.story(name)[1])


def test_an_article_that_is_taken_out_and_joined_elsewhere_stays_there(archive: tl.Archive) -> None:
    archive.split("fire-b", "ida")
    archive.join("fire-b", "x", "ida")

    assert members(archive, "fire-b") == ["fire-b", "x"]
    assert members(archive, "fire-a") == ["fire-a"]


def test_the_only_report_of_a_story_cannot_be_taken_out(archive: tl.Archive) -> None:
    with pytest.raises(Contradiction, match="x: cannot be taken out, it is its story's only report"):
        archive.split("x", "ida")


def test_an_event_that_is_the_whole_story_cannot_be_taken_out(archive: tl.Archive) -> None:
    with pytest.raises(Contradiction, match="fire-a: cannot be taken out, its event is the whole story"):
        archive.split("fire-a", "ida", event=True)


def test_articles_of_one_event_cannot_be_joined(archive: tl.Archive) -> None:
    with pytest.raises(Contradiction, match="fire-a and fire-b: are in one event already"):
        archive.join("fire-a", "fire-b", "ida")


def test_what_was_split_cannot_be_joined_again_before_the_split_is_taken_back(archive: tl.Archive) -> None:
    archive.split("fire-b", "ida")
    with pytest.raises(Contradiction, match=r"correction 1, by ida\); take that back first: .* --undo 1"):
        archive.join("fire-a", "fire-b", "jon")
    archive.undo(1, "jon")

    assert members(archive, "fire-a") == ["fire-a", "fire-b"]


def test_what_was_split_cannot_be_joined_by_a_roundabout_way(archive: tl.Archive) -> None:
    archive.split("fire-b", "ida")
    archive.join("fire-b", "x", "ida")
    archive.join("x", "y", "ida")
    with pytest.raises(Contradiction, match="correction 1, by ida"):
        archive.join("y", "fire-a", "jon")

    assert len(archive.corrections()) == 3


def test_what_was_joined_cannot_be_split_before_the_join_is_taken_back(archive: tl.Archive) -> None:
    archive.join("x", "y", "ida")
    archive.join("y", "z", "ida")
    with pytest.raises(Contradiction, match=r"x and y are one event \(correction 1, by ida\)"):
        archive.split("x", "jon")


def test_the_same_decision_twice_is_refused(archive: tl.Archive) -> None:
    archive.join("x", "y", "ida")
    archive.undo(1, "ida")
    archive.join("x", "y", "ida")

    assert [one.undone is None for one in archive.corrections()] == [False, True]


def test_an_event_that_was_taken_out_of_a_story_cannot_be_joined_to_it_before_that_is_taken_back(
    archive: tl.Archive,
) -> None:
    with archive.store.writing() as desk:
        desk.decide(Correction("part", "x", ("fire-a", "fire-b")), "ida", "2024-05-01")
    with pytest.raises(Contradiction, match="the event of x does not belong with fire-a and 1 more"):
        archive.join("x", "fire-a", "jon")


def test_a_name_that_nobody_has_is_refused_with_the_names_of_the_story(archive: tl.Archive) -> None:
    with pytest.raises(Unknown, match="'Ida Brand': nobody in that story is called so; it names Ida Brandt"):
        archive.rename("Ida Brand", "Ida Brandt", "fire-a", "ida")


@pytest.mark.parametrize("name", ["Ida Brandt", " "])
def test_a_new_name_must_be_another_one(archive: tl.Archive, name: str) -> None:
    with pytest.raises(Contradiction, match="'Ida Brandt': give another name"):
        archive.rename("Ida Brandt", name, "fire-a", "ida")


def test_a_person_is_renamed_once(archive: tl.Archive) -> None:
    archive.rename("Ida Brandt", "Ida Brand", "fire-a", "ida")
    with pytest.raises(Contradiction, match="correction 1"):
        archive.rename("Ida Brandt", "Ida Holm", "fire-b", "jon")
    with pytest.raises(Contradiction, match="correction 1"):
        archive.rename("Ida Brand", "Ida Brandt", "fire-b", "jon")
    archive.rename("Jon Vik", "Jon Wik", "x", "jon")

    assert len(archive.stories(Asked(person="Ida Brand"))) == 1
    assert len(archive.stories(Asked(person="Wik"))) == 1


def test_only_a_correction_that_holds_can_be_taken_back(archive: tl.Archive) -> None:
    archive.join("x", "y", "ida")
    archive.undo(1, "ida")
    for number in (1, 2):
        with pytest.raises(Unknown, match=f"no correction {number} holds; see throughline corrections"):
            archive.undo(number, "ida")


def test_an_unknown_name_is_said(archive: tl.Archive) -> None:
    with pytest.raises(Unknown, match="q: no article, event or story of that name; see throughline stories"):
        archive.join("x", "q", "ida")


def test_an_older_version_is_in_no_event_and_its_story_is_named(archive: tl.Archive) -> None:
    from dataclasses import replace

    from throughline.reading.identity import identity

    address = "https://news.example/mill"
    texts = {"2024-07-01": TOPICS[0], "2024-07-02": TOPICS[1]}
    old, new = (replace(article(identity(address, text), text, day), url=address) for day, text in texts.items())
    archive.add([old, new])
    with pytest.raises(Unknown, match=f"{old.id}: an older version, which is in no event; its story has .*{new.id}"):
        archive.split(old.id, "ida")


@pytest.mark.parametrize(
    ("correction", "words"),
    [
        (Correction("split", "a", ("b",)), "a does not belong with b"),
        (Correction("part", "a", ("b", "c", "d")), "the event of a does not belong with b and 2 more"),
        (Correction("join", "a", ("b",)), "a and b are one event"),
        (Correction("rename", "a", (), ("Jo",), "Jon Vik"), "Jo is Jon Vik in the story of a"),
    ],
)
def test_every_correction_has_words(correction: Correction, words: str) -> None:
    assert wording(correction) == words
