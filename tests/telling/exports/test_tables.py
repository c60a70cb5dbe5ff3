from datetime import date

import pytest

from telling.story import links, reports
from throughline.model.links import Links
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.tables import TABLES

KINDS: dict[str, tuple[type, ...]] = {"text": (str,), "texts": (list,), "whole": (int,), "yes": (bool,), "day": (date,)}


def rows(name: str, found: Links | None = None) -> list[dict[str, object]]:
    table = next(one for one in TABLES if one.name == name)
    names = [column.name for column in table.columns]
    pile = Pile(reports().values(), found or links())
    return [dict(zip(names, row, strict=True)) for row in table.rows(pile)]


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_every_value_is_of_its_column_s_kind(table: object) -> None:
    assert table in TABLES
    for one in TABLES:
        for row in one.rows(Pile(reports().values(), links())):
            for column, value in zip(one.columns, row, strict=True):
                assert value is None or isinstance(value, KINDS[column.kind]), (one.name, column, value)


def test_there_is_a_table_for_each_kind_of_thing() -> None:
    assert [table.name for table in TABLES] == [
        "articles",
        "quotes",
        "printings",
        "events",
        "stories",
        "people",
        "facts",
        "findings",
    ]


def test_an_article_has_what_was_given_and_what_was_worked_out() -> None:
    first, second, *_ = rows("articles")

    assert (first["outlet"], first["published_basis"], first["published_first"]) == (
        "Ellery Gazette",
        "header",
        date(2021, 5, 6),
    )
    assert (second["published_first"], second["written_first"], second["written_best"]) == (
        None,
        date(2021, 5, 5),
        date(2021, 5, 7),
    )
    assert (first["events"], first["stories"]) == (["a"], ["a"])


def test_a_quote_has_its_words_speakers_and_utterances() -> None:
    first, *_, last = rows("quotes")

    assert first["words"] == "We could not believe our ears. That was the longest winter,"
    assert (first["speakers"], first["cue"], first["utterances"]) == (["Ada Brook"], "said", ["a:1"])
    assert (last["frame"], last["utterances"]) == ('the quiet quay "was the longest winter"', ["a:1"])


def test_every_printing_has_its_part_its_kind_and_the_reference_beside_it() -> None:
    found = rows("printings")

    assert len(found) == 8
    assert [row["reference"] for row in found] == [True, False, False, False, True, False, False, True]
    altered = found[3]
    assert (altered["kind"], altered["differs_in"], altered["words"]) == (
        "altered",
        ["words"],
        "We could not trust our ears.",
    )
    assert altered["reference_words"] == "We could not believe our ears."
    assert altered["credited_here"] == ["Ada Brook"]


def test_events_stories_people_facts_and_findings_are_counted_and_named() -> None:
    assert [(row["id"], row["reports"]) for row in rows("events")] == [("a", 2), ("c", 1), ("d", 1)]
    assert rows("stories")[0]["articles"] == ["a", "b", "c"]
    assert rows("stories")[0]["reasons"] == ["same utterance"]
    assert rows("people")[0]["mentions"] == 2
    assert rows("facts")[0]["words"] == ["41", "41"]
    change = next(row for row in rows("findings") if row["kind"] == "change")
    assert change["values"] == ["41", "42"]


def test_links_to_reports_that_are_not_here_leave_no_row_without_words() -> None:
    found = Pile([reports()["d"]], links())
    counts = {table.name: len(list(table.rows(found))) for table in TABLES}

    assert counts["printings"] == counts["quotes"] == 0
    assert counts["articles"] == 1
