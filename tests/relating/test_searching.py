from __future__ import annotations

from dataclasses import replace

from drafts import PLANKS, POST, SOURCES, draft, quoting, report
from throughline.relating.searching import Turns, candidates, neighbours, runs, sought, sources, stretches
from throughline.settings import DEFAULTS
from throughline.text.words import keys


def test_every_quotation_is_a_stretch_with_its_words_and_an_editors_note_is_none() -> None:
    (found,) = stretches(quoting("We will rebuild it [sic] by hand"))

    assert found.words == ("we", "will", "rebuild", "it", "by", "hand")
    assert len(found.words) == len(found.weighty) == len(found.said.keys)


def test_a_quotation_is_looked_up_by_its_runs_and_its_rarest_words() -> None:
    found = sought(quoting(PLANKS))
    quote = next(one for one in found if one.kind == "quote")

    assert "plank by plank" in quote.phrases
    assert quote.words[0] in ("plank", "rebuild")
    assert all(0 <= key < 1 << 64 for key in quote.keys)
    assert quote.keys


def test_the_people_whom_a_draft_names_are_looked_up_once_each() -> None:
    own = draft("On Monday Anna Finch met Tomas Reed. Then Anna Finch and Reed left for Paris.")

    assert [one.phrases for one in sought(own) if one.kind == "name"] == [("anna finch",), ("tomas reed",)]


def test_each_source_of_a_quotation_has_one_of_its_phrases() -> None:
    for source in SOURCES.values():
        told = f" {' '.join(keys(source.article.text))} "
        for quote in (one for one in source.quotes if one.kind == "direct"):
            found = sought(quoting(quote.words(source.article)))[0]

            assert any(f" {phrase} " in told for phrase in found.phrases)


def test_runs_without_a_content_word_count_only_where_there_are_no_others() -> None:
    assert runs(("in", "the", "end"), (False, False, False), DEFAULTS) == [("in", "the"), ("the", "end")]
    assert runs(("in", "the", "boathouse"), (False, False, True), DEFAULTS) == [("the", "boathouse")]
    assert runs(("boats",), (True,), DEFAULTS) == [("boats",)]


def test_a_long_quotation_is_looked_for_by_longer_runs() -> None:
    told = tuple("one two three four five six seven eight nine".split())

    assert {len(run) for run in runs(told, (True,) * 9, DEFAULTS)} == {DEFAULTS.check_run}


def test_the_reports_that_share_most_runs_come_first_and_only_so_many() -> None:
    (quote,) = stretches(quoting("We will rebuild it plank by plank with our own hands. My grandmother painted it."))
    found = candidates([quote], SOURCES)
    fewer = candidates([quote], SOURCES, replace(DEFAULTS, check_reports=1))

    assert (found, fewer) == ([["Weekly", "Post"]], [["Weekly"]])


def test_words_between_marks_that_are_nobodys_quotation_are_a_source_without_a_speaker() -> None:
    source = report("Bell", "The book “Tales of the Grey Heron” lay open on the table of the old library.\n")

    assert source.quotes == ()
    assert [(turn.pieces[0].text, turn.speakers) for turn in sources(source)] == [("Tales of the Grey Heron", ())]


def test_marks_around_nothing_are_no_source() -> None:
    assert list(sources(report("Bell", "The painting “?!” hung in the hall.\n"))) == []


def test_the_neighbours_of_a_draft_share_its_rare_words() -> None:
    other = report("Bell", "The orchestra of Kestrel Hall opened its season with a waltz.\n")
    found = neighbours(draft("The boathouse of Penhallow burned, Orla Finch said."), {**SOURCES, "Bell": other})

    assert sorted(found) == ["Post", "Weekly"]


def test_no_more_neighbours_are_taken_than_the_setting_says() -> None:
    one = replace(DEFAULTS, check_related=1)

    assert neighbours(draft(POST), SOURCES, one) == ["Post"]


def test_of_a_word_that_very_many_turns_have_only_the_first_ones_are_looked_at() -> None:
    source = report("Bell", "“The tide is late today,” said Ida Moss.\n\n“The tide is early,” said Hanna Holt.\n")
    (quote,) = stretches(quoting("The tide"))
    every = Turns([source]).near(quote, ["Bell"])
    first = Turns([source], replace(DEFAULTS, quote_occurrences=1)).near(quote, ["Bell"])

    assert (len(list(every)), len(list(first))) == (2, 1)


def test_the_turns_with_most_words_of_a_quotation_come_first_and_not_too_many() -> None:
    source = report("Bell", "“The tide is late today,” said Ida Moss.\n\n“The tide is early,” said Hanna Holt.\n")
    (quote,) = stretches(quoting("The tide is early"))
    (found,) = Turns([source], replace(DEFAULTS, check_turns=1)).near(quote, ["Bell"])

    assert found.pieces[0].text == "The tide is early,"


def test_all_words_of_a_report_are_read_once() -> None:
    turns = Turns([])

    assert turns.narrated(SOURCES["Post"]) is turns.narrated(SOURCES["Post"])
    assert len(turns.narrated(SOURCES["Post"]).places) == len(keys(POST))
