"""Stories where they are wanted: on the terminal, in a file, or in a folder with a page each."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from throughline.commands.writing import write

if TYPE_CHECKING:
    from throughline.model.marks import Report
    from throughline.telling.dossier import Dossier

Pages = Callable[[Sequence["Dossier"], dict[str, "Report"], bool], str]


def show(output: Path | None, dossiers: Sequence[Dossier], reports: Mapping[str, Report], excerpts: bool) -> None:
    """The stories where they are wanted: on the terminal, in a file, or in a folder."""
    by_id = dict(reports)
    if output is None:
        _print_stories(dossiers, by_id)
    elif output.suffix:
        write(output, [FORMATS[output.suffix](dossiers, by_id, excerpts)])
    else:
        _folder(output, dossiers, by_id, excerpts)


def summary(dossiers: Sequence[Dossier], output: Path | None) -> str:
    """How many stories were told, and where they are."""
    stories = "1 story" if len(dossiers) == 1 else f"{len(dossiers)} stories"
    return f"{stories} told: {output}" if output else f"{stories} told"


def _print_stories(dossiers: Sequence[Dossier], reports: dict[str, Report]) -> None:
    """The stories on the terminal."""
    from rich.console import Console

    from throughline.telling.terminal import terminal

    console = Console(highlight=False)

    def printed(dossier: Dossier) -> str:
        with console.capture() as capture:
            terminal(dossier, reports, console)
        return capture.get()

    write(None, map(printed, dossiers))


def _folder(folder: Path, dossiers: Sequence[Dossier], reports: dict[str, Report], excerpts: bool) -> None:
    """A page a story, and an index."""
    from throughline.telling.html import pages

    for name, page in pages(dossiers, reports, excerpts=excerpts):
        write(folder / name, [page])


def _page(dossiers: Sequence[Dossier], reports: dict[str, Report], excerpts: bool) -> str:
    from throughline.telling.html import html

    return html(dossiers, reports, excerpts=excerpts)


def _markdown(dossiers: Sequence[Dossier], reports: dict[str, Report], excerpts: bool) -> str:
    from throughline.telling.markdown import markdown

    return "\n\n".join(markdown(dossier, reports) for dossier in dossiers)


def story_data(dossiers: Sequence[Dossier], reports: dict[str, Report], excerpts: bool) -> str:
    """The stories and their articles as JSON; with ``excerpts`` without the texts."""
    from throughline.telling.records import annotation, dossier_record

    stories = [dossier_record(dossier) for dossier in dossiers]
    articles = [annotation(reports[name])["article"] for name in sorted(reports)]
    if excerpts:
        articles = [{name: value for name, value in article.items() if name != "text"} for article in articles]
    return json.dumps({"stories": stories, "articles": articles}, ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Pages] = {".html": _page, ".md": _markdown, ".json": story_data}
"""What writes all stories into one file, by the suffix of the file's name."""
