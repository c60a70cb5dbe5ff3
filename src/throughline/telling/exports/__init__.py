"""The reports and their links in the formats of others, each written by a module of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import NamedTuple

from throughline.telling.dossier import Dossier
from throughline.telling.exports.pile import Pile

__all__ = ["FORMATS", "Format", "Pieces", "Pile", "exported"]

Pieces = Iterable[str] | Iterable[bytes]


class Format(NamedTuple):
    """A format: the module and function that write it, and whether it is a folder of files."""

    module: str
    function: str
    folder: bool = False


FORMATS: dict[str, Format] = {
    "jsonl": Format("lines", "lines"),
    "csv": Format("spreadsheet", "csv_files", folder=True),
    "parquet": Format("parquet", "parquet_files", folder=True),
    "markdown": Format("told", "markdown"),
    "html": Format("told", "html"),
    "atom": Format("feed", "atom"),
    "jsonfeed": Format("feed", "json_feed"),
    "annotations": Format("annotations", "web_annotations"),
    "quotations": Format("quotations", "schema_org"),
    "tei": Format("apparatus", "tei"),
    "bibtex": Format("bibliography", "bibtex"),
    "csl": Format("bibliography", "csl_json"),
}
"""What ``export`` can write, by name."""
TOLD = ("markdown", "html")
"""Formats that tell the stories, so that they need dossiers."""


def exported(form: str, pile: Pile, stories: Iterable[Dossier] = ()) -> Iterator[tuple[str | None, Pieces]]:
    """The files of an export, each as its name and its pieces; the name is None for a format of one file.

    ``form`` is one of ``FORMATS``; only Markdown and HTML look at ``stories``. Raises ``Uninstalled`` where a
    package is not there.
    """
    chosen = FORMATS[form]
    write: Callable[..., Iterable[object]] = getattr(import_module(f"{__name__}.{chosen.module}"), chosen.function)
    found = write(pile, stories) if form in TOLD else write(pile)
    if chosen.folder:
        yield from found  # type: ignore[misc]
    else:
        yield None, found  # type: ignore[misc]
