"""Several who write and read at once."""

from __future__ import annotations

from threading import Thread

import throughline as tl
from stores.conftest import Opening
from stores.piles import article, at_once, state, unlike

FERRY = "The ferry came in late. “The sea was calm all night,” said Jon Vik, 61, its captain."


def pieces(name: str) -> list[tl.Article | tl.Rejected]:
    """Four reports, two of which the other writer adds as well."""
    own = [article(f"{name}{number}", f"{FERRY} Day {number}.", "2024-05-01") for number in range(2)]
    return [*own, *(article(f"both{number}", f"{FERRY} It was day {number}.", "2024-05-02") for number in range(2))]


def test_two_that_write_and_one_that_reads_at_once_all_succeed(opening: Opening) -> None:
    failed: list[BaseException] = []

    def write(name: str) -> None:
        try:
            with opening() as archive:
                for piece in pieces(name):
                    archive.add([piece])
        except BaseException as error:
            failed.append(error)

    with opening() as archive:
        writers = [Thread(target=write, args=(name,)) for name in "ab"]
        for one in writers:
            one.start()
        while any(one.is_alive() for one in writers):
            found = state(archive)
            assert {name for event in found["events"] for name in event.articles} <= set(found["reports"])
        assert failed == []
        assert not list(unlike(state(archive), at_once([*pieces("a"), *pieces("b")])))


def test_a_reader_sees_the_archive_as_it_was_when_it_began(opening: Opening) -> None:
    with opening() as reader, opening() as writer:
        writer.add(pieces("a"))
        with reader.reading() as view:
            before = list(view.links().events)
            writer.add(pieces("b"))
            assert len(list(view.reports.values())) == 4
            assert list(view.links().events) == before
        with reader.reading() as view:
            assert len(view.reports) == 6


def test_what_a_writer_does_not_finish_is_not_there(opening: Opening) -> None:
    with opening() as archive:
        archive.add(pieces("a"))
        before = state(archive)
        try:
            with archive.store.writing() as desk:
                desk.restate(dict.fromkeys(desk.numbers.values(), "older"))
                desk.reject([tl.Rejected("gone.txt", "missing", "gone.txt: no such file")], {})
                raise KeyboardInterrupt
        except KeyboardInterrupt:
            pass
        assert state(archive) == before
