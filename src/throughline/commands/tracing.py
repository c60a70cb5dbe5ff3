"""``throughline trace``: the way of some words, on the terminal or as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import click

from throughline.commands.asking import filled
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.telling.exports.safe import encodable, json_text
from throughline.telling.needles import Wordless
from throughline.telling.trace import Trace, traced
from throughline.text.words import keys

Told = Callable[[Trace, Mapping[str, Report]], str]


def wanted(words: str, output: Path | None, as_json: bool) -> str:
    """The ending of the format to write, empty for a terminal.

    Refuses, before any work is done, words that are none and places that no format is known for.
    """
    if not keys(words):
        raise click.UsageError(f"no word in {words[:40]!r}; give some of the words that were said")
    if output is None:
        return ".json" if as_json else ""
    if output.suffix not in FORMATS or (as_json and output.suffix != ".json"):
        named = ".json, as --json asks" if as_json else ", ".join(FORMATS)
        raise click.UsageError(f"{output}: end the name in {named}")
    return output.suffix


def told(words: str, form: str, reports: Sequence[Report], links: Links, whole: bool) -> Iterator[str]:
    """The trace in a format of ``wanted``, for a terminal where that is none."""
    by_id = {report.article.id: report for report in sorted(reports, key=lambda report: report.article.id)}
    try:
        trace = traced(words, by_id, links, whole=whole)
    except Wordless as error:
        raise click.UsageError(str(error)) from None
    yield worded(trace, form, by_id)


def kept(words: str, form: str, place: str, whole: bool) -> str:
    """The same of an archive."""
    with filled(place) as archive:
        try:
            trace, reports = archive.trace(words, whole=whole)
        except Wordless as error:
            raise click.UsageError(str(error)) from None
    return worded(trace, form, reports)


def worded(trace: Trace, form: str, reports: Mapping[str, Report]) -> str:
    """A trace in a format of ``wanted``."""
    return encodable(FORMATS.get(form, _terminal)(trace, reports))


def _terminal(trace: Trace, reports: Mapping[str, Report]) -> str:
    from rich.console import Console

    from throughline.telling.terminal import printed
    from throughline.telling.tracing import blocks

    console = Console(highlight=False)
    with console.capture() as capture:
        printed(blocks(trace, reports), console)
    return capture.get()


def _data(trace: Trace, reports: Mapping[str, Report]) -> str:
    from throughline.telling.tracing import trace_record

    return json_text(trace_record(trace, reports), indent=1) + "\n"


def _markdown(trace: Trace, reports: Mapping[str, Report]) -> str:
    from throughline.telling.markdown import document
    from throughline.telling.tracing import blocks

    return document(blocks(trace, reports))


def _page(trace: Trace, reports: Mapping[str, Report]) -> str:
    from throughline.telling.tracing_page import trace_page

    return trace_page(trace, reports)


def _picture(trace: Trace, reports: Mapping[str, Report]) -> str:
    from throughline.telling.way import svg

    return svg(trace, reports)


FORMATS: dict[str, Told] = {".json": _data, ".md": _markdown, ".html": _page, ".svg": _picture}
"""What words a trace, by the ending of the file's name."""
