"""The numbers of a page's links."""

from __future__ import annotations

from dataclasses import replace

from telling import page_story
from throughline.model.evidence import Evidence
from throughline.settings import DEFAULTS
from throughline.telling.dossier import Credit
from throughline.telling.targets import Targets


def test_spans_are_numbered_in_the_order_of_their_first_links() -> None:
    targets = Targets([page_story.dossier()], page_story.reports())
    later, earlier = page_story.at("year", "Last May"), page_story.at("bell", "61")
    assert targets.target(later)[:3] == (1, True, "Last May")
    assert targets.target(earlier)[:3] == (2, True, "61")
    assert targets.target(later)[:3] == (1, False, "Last May")


def test_a_place_on_paper_is_report_and_paragraph() -> None:
    targets = Targets([page_story.dossier()], page_story.reports())
    assert targets.target(page_story.at("gazette", "The town")).place == "2·4"
    assert targets.target(page_story.at("bell", "harbour bell")).place == "1·1"


def test_reports_are_numbered_once_however_many_stories_they_belong_to() -> None:
    targets = Targets([page_story.dossier(), page_story.dossier()], page_story.reports())
    assert [targets.report(name) for name in ("bell", "gazette", "year")] == [1, 2, 3]
    assert targets.label("gazette") == "gazette"
    assert targets.known([Evidence("bell", 0, 3), Evidence("elsewhere", 0, 3)]) == [Evidence("bell", 0, 3)]


def test_a_title_is_one_line() -> None:
    alone, report = page_story.single()
    assert Targets([alone], {"moor": report}).title(alone) == "A new bench stands on the moor."
    short = Targets([alone], {"moor": report}, replace(DEFAULTS, title_length=15)).title(alone)
    assert len(short) <= 15 and short.startswith("A new")


def test_a_frame_shows_what_stands_around_its_fragment() -> None:
    targets = Targets([page_story.dossier()], page_story.reports())
    frame = page_story.at("bell", page_story.TEXTS["bell"].split("\n\n")[3])
    window = page_story.at("bell", "the path dry")
    begun = str(targets.frame(frame, [window]))
    assert begun.startswith("“<bdi>Visitors who come by ferry will find the path dry") and begun.endswith("</bdi> …”")
    assert len(begun) < len("Visitors who come by ferry will find") + 2 * 70 + 30
    fresh = page_story.at("bell", "fresh")
    assert str(targets.frame(frame, [fresh])).startswith("“… <bdi>")
    assert str(targets.frame(frame, [fresh])).endswith("even in June.</bdi>”")


def test_a_frame_without_its_fragment_is_shown_whole() -> None:
    targets = Targets([page_story.dossier()], page_story.reports())
    frame = page_story.at("bell", page_story.TEXTS["bell"].split("\n\n")[3])
    shown = str(targets.frame(frame, [page_story.at("year", "Last May")]))
    assert shown == f"“<bdi>{frame.span.words(page_story.TEXTS['bell'])}</bdi>”"


def test_only_another_language_with_a_real_code_is_foreign() -> None:
    dossier = page_story.dossier()
    codes = ("EN-GB", "sv-SE", 'x" onload="')
    sources = tuple(replace(source, language=code) for source, code in zip(dossier.sources, codes, strict=True))
    targets = Targets([replace(dossier, sources=sources)], page_story.reports())
    assert [targets.foreign(name) for name in ("bell", "gazette", "year")] == [None, "sv-SE", None]


def test_a_report_that_credits_nobody_gets_all_speakers() -> None:
    targets = Targets([page_story.dossier()], page_story.reports())
    both = (Credit("Ines Marlowe", (page_story.at("bell", "Ines Marlowe"),)), Credit("The town", ()))
    assert targets.credited("bell", both) == [both[0]]
    assert targets.credited("year", both) == list(both)


def test_the_scope_of_a_span_is_its_paragraph_or_else_its_report() -> None:
    targets = Targets([page_story.dossier()], page_story.reports())
    first, last = page_story.at("gazette", "Bell back"), page_story.at("gazette", "On Saturday")
    assert targets.scope(first) == "p"
    assert targets.scope(Evidence("gazette", first.start, last.end)) == "#report-2"
