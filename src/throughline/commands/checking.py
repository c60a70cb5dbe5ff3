"""What the command ``check`` reads and writes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import click

from throughline.commands.asking import PLACE, filled, is_archive
from throughline.model.article import Article, Intake, Published

if TYPE_CHECKING:
    from throughline.model.links import Links
    from throughline.model.marks import Report
    from throughline.model.verdicts import Verdict
    from throughline.settings import Settings

Told = Callable[["Report", Sequence["Verdict"], Mapping[str, "Report"]], str]


class Unreadable(click.ClickException):
    """The draft cannot be read; the message names the place and the remedy."""

    exit_code = 3


def draft_of(given: str, day: date | None) -> Article:
    """The one article that a draft's file or standard input holds, with the day on which it is to be published."""
    from throughline.reading import read, settled
    from throughline.reading.plain import believable
    from throughline.settings import DEFAULTS

    if day and not believable(day, DEFAULTS):
        raise click.UsageError(f"--date {day}: no draft is published in that year; give the day on which it is to be")
    intake: Intake = settled(read(given))
    for rejected in intake.rejected[:1]:
        raise Unreadable(f"the draft: {rejected.message}")
    if len(intake.articles) != 1:
        number = len(intake.articles) or "no"
        raise click.UsageError(f"{given}: {number} articles; a check takes one draft at a time, in a file of its own")
    article = intake.articles[0]
    return replace(article, published=Published(day, day, day, "given")) if day else article


def apart(given: Sequence[str], place: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The inputs among the sources of a check, and the archives; without any the archive of the working directory."""
    archives = tuple(source for source in given if is_archive(source))
    inputs = tuple(source for source in given if source not in archives)
    archives = (*archives, *([place] if place else []))
    return inputs, archives or (() if inputs else (PLACE,))


def looked_up(draft: Article, archives: Sequence[str]) -> tuple[dict[str, Report], Links]:
    """The reports of some archives that a check needs, and what links give their days."""
    from throughline.model.links import Links

    reports: dict[str, Report] = {}
    links = Links()
    for place in archives:
        with filled(place) as archive:
            found, known = archive.sources(draft)
        links = Links(dates=(*links.dates, *known.dates), corrections=(*links.corrections, *known.corrections))
        reports |= found
    return reports, links


def settings(archives: Sequence[str]) -> Settings:
    """The settings of a check, with an archive among its sources as ``Archive.check`` has them."""
    from throughline.asking import checking
    from throughline.settings import DEFAULTS

    return checking() if archives else DEFAULTS


def refuse_twice(draft: str, inputs: Sequence[str]) -> None:
    """Refuse standard input as the draft and as a source."""
    if draft == "-" and "-" in inputs:
        raise click.UsageError("standard input is the draft; name a file or a folder of sources with --against")


def is_draft(draft: Article, report: Report) -> bool:
    """Whether a source is the draft itself."""
    return report.article.id == draft.id or report.article.text == draft.text


def page(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as a page."""
    from throughline.telling.check_html import check_html

    return check_html(draft, verdicts, reports)


def markdown(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as Markdown."""
    from throughline.telling.check_outline import check_markdown

    return check_markdown(draft, verdicts, reports)


def whole(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as one JSON object."""
    from throughline.telling.check_records import check_record

    return json.dumps(check_record(draft, verdicts, reports), ensure_ascii=False, indent=1) + "\n"


def lines(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as JSON Lines, one verdict a line."""
    from throughline.telling.check_records import verdict_record

    records = (verdict_record(verdict, draft.article) for verdict in verdicts)
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def web_annotations(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as W3C Web Annotations."""
    from throughline.telling.check_records import check_annotations

    return json.dumps(check_annotations(draft, verdicts, reports), ensure_ascii=False, indent=1) + "\n"


def terminal(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as the terminal shows it, as wide as it is."""
    from rich.console import Console

    from throughline.telling.check_outline import check_terminal

    console = Console(highlight=False)
    with console.capture() as capture:
        check_terminal(draft, verdicts, reports, console)
    return capture.get()


FORMATS: dict[str, Told] = {
    ".html": page,
    ".md": markdown,
    ".json": whole,
    ".jsonl": lines,
    ".jsonld": web_annotations,
}
"""What writes a check, by the suffix of the file's name."""


def teller(suffix: str | None, as_json: bool) -> Told:
    """What writes a check to a file with a suffix, or to standard output (None)."""
    if suffix is None:
        return whole if as_json else terminal
    if suffix not in FORMATS:
        raise click.UsageError(f"end the output's name in {', '.join(FORMATS)}")
    return FORMATS[suffix]
