"""The whole way: same set in, same answer out, every statement with its evidence."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import throughline as tl
from throughline import flow
from throughline.model.marks import Quote
from throughline.running import InProcess, Processes
from throughline.telling.records import annotation, dossier_record, link_records

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture(scope="module")
def intake() -> tl.Intake:
    return tl.settled(tl.read(EXAMPLES))


@pytest.fixture(scope="module")
def reports(intake: tl.Intake) -> list[tl.Report]:
    return [tl.annotate(article) for article in intake.articles]


@pytest.fixture(scope="module")
def links(reports: list[tl.Report]) -> tl.Links:
    return tl.relate(reports)


def as_json(links: tl.Links) -> str:
    return json.dumps(list(link_records(links)))


def spans(value: object) -> Iterator[tuple[str, int, int]]:
    """Every (article, start, end) anywhere in a record."""
    if isinstance(value, list):
        for item in value:
            yield from spans(item)
    elif isinstance(value, dict):
        if {"article", "start", "end"} <= set(value):
            yield value["article"], value["start"], value["end"]
        for item in value.values():
            yield from spans(item)


def test_every_mark_gives_its_printed_words(reports: list[tl.Report]) -> None:
    for report in reports:
        for quote in report.quotes:
            assert report.article.text[quote.start : quote.end] == quote.words(report.article)
            assert quote.words(report.article).strip()


def test_every_link_rests_on_words_of_a_known_article(reports: list[tl.Report], links: tl.Links) -> None:
    texts = {report.article.id: report.article.text for report in reports}
    found = list(spans(list(link_records(links))))

    assert found
    assert all(0 <= start < end <= len(texts[article]) for article, start, end in found)


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_links_do_not_depend_on_the_order_of_the_reports(seed: int) -> None:
    reports = [tl.annotate(article) for article in tl.settled(tl.read(EXAMPLES)).articles]
    shuffled = random.Random(seed).sample(reports, len(reports))

    assert as_json(tl.relate(shuffled)) == as_json(tl.relate(reports))


def test_two_processes_give_the_same_bytes_as_this_one(reports: list[tl.Report], intake: tl.Intake) -> None:
    # ten reports would be one batch, which stays in this process: batches of three go to the others
    with Processes(2, replace(tl.Settings(), engine_batch=3, engine_trial=0, engine_journey=0)) as engine:
        marks = [json.dumps(annotation(report)) for report in engine.each(tl.annotate, intake.articles)]
        links = as_json(tl.relate(reports, engine))

    assert marks == [json.dumps(annotation(report)) for report in reports]
    assert links == as_json(tl.relate(reports, InProcess()))


@pytest.mark.parametrize("seed", ["0", "1", "77"])
def test_the_hash_seed_changes_nothing(seed: str, links: tl.Links) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "throughline", "relate", "--quiet", str(EXAMPLES)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
        timeout=120,
    )

    assert [json.loads(line) for line in told.stdout.splitlines()] == list(link_records(links))


def test_dated_reports_keep_their_order_and_their_text(reports: list[tl.Report]) -> None:
    found = tl.dated(reports)

    assert [report.article for report in found] == [report.article for report in reports]


def test_a_story_is_told_the_same_twice(reports: list[tl.Report], links: tl.Links, intake: tl.Intake) -> None:
    first = [dossier_record(dossier) for dossier in tl.tell(reports, links, intake)]
    second = [dossier_record(dossier) for dossier in tl.tell(list(reversed(reports)), links, intake)]

    assert first == second


def test_telling_without_an_intake_counts_the_reports(reports: list[tl.Report], links: tl.Links) -> None:
    assert list(tl.tell(reports, links))


def test_the_example_story_is_one_story_and_the_ferry_another(links: tl.Links) -> None:
    event_of = {name: event.id for event in links.events for name in event.articles}
    sizes = sorted(len({n for n, e in event_of.items() if e in story.events}) for story in links.stories)

    assert sizes == [1, 9]


def test_an_unknown_public_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        tl.nothing  # noqa: B018


def test_every_public_name_can_be_had() -> None:
    assert all(getattr(tl, name) is not None for name in tl.__all__)


FAIR = """Fair returns to Elm Park

“We missed it,” said Ida Brandt, who runs the fair. Her brother called the ticket price “a small miracle.”

“The children asked every week,” she added. According to Jon Vail, the swings were mended. He said that the band
would play until ten.
"""
PIECES = st.sampled_from([*"“”\"'‘’«»„.,:;!?—-()@ \n\r\t0", "said", "Ida", "Brandt", "she", "the mayor", "that", "to"])


def unnamed(quotes: Iterable[Quote]) -> list[Quote]:
    """The quotes without the id of their article."""
    return [replace(quote, article="") for quote in quotes]


def test_the_quotations_of_a_text_have_their_words_and_speakers() -> None:
    found = [(FAIR[one.start : one.end], one.kind, [who.name for who in one.speakers]) for one in tl.quotations(FAIR)]

    assert found[0] == ("We missed it,", "direct", ["Ida Brandt"])
    assert ("The children asked every week,", "direct", ["Ida Brandt"]) in found
    assert ("the band\nwould play until ten", "indirect", ["Jon Vail"]) in found


def test_an_empty_text_has_no_quotations() -> None:
    assert tl.quotations("") == []


def test_a_text_gives_its_quotes_one_id_and_another_text_another() -> None:
    assert len({quote.article for quote in tl.quotations(FAIR) + tl.quotations(FAIR)}) == 1
    assert tl.quotations(FAIR)[0].article != tl.quotations(FAIR + "The end.")[0].article


def test_a_language_that_is_given_is_not_detected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "language_of", lambda *_: pytest.fail("asked for the language"))

    assert tl.quotations(FAIR, language="en")


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_quotations_are_those_that_annotate_marks(path: Path) -> None:
    (article,) = tl.read(path)
    assert isinstance(article, tl.Article)

    assert unnamed(tl.quotations(article.text)) == unnamed(tl.annotate(article).quotes)


@settings(max_examples=100, deadline=None)
@given(pieces=st.lists(PIECES, max_size=60))
def test_quotations_of_any_text_are_those_that_annotate_marks(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = tl.quotations(text, language="en")

    assert unnamed(found) == unnamed(tl.annotate(tl.Article("a", text, "a", language="en")).quotes)
    assert all(0 <= quote.start < quote.end <= len(text) for quote in found)
