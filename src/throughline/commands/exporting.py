"""``throughline export``: the files of a format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from throughline.commands.asking import filled
from throughline.commands.writing import WRONG_USAGE
from throughline.flow import tell, timed
from throughline.model.article import Intake
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.telling.dossier import Dossier
from throughline.telling.exports import FORMATS, Pieces, exported
from throughline.telling.exports.parquet import Uninstalled
from throughline.telling.exports.pile import Pile


class Unable(click.ClickException):
    """What was asked for cannot be done here; the message says what is missing."""

    exit_code = WRONG_USAGE


def files(
    form: str, output: Path | None, intake: Intake, reports: Sequence[Report], links: Links
) -> Iterator[tuple[Path | None, Pieces]]:
    """The places of an export's files and what is written to each; None is standard output."""
    _refuse(form, output)
    pile = Pile(timed(reports, links), links, intake.versions)
    yield from _placed(exported(form, pile, _stories(intake, reports, links)), output)


def kept(form: str, output: Path | None, place: str, story: str | None) -> Iterator[tuple[Path | None, Pieces]]:
    """The same of an archive, or of one of its stories; what is written must be taken before the next is asked for."""
    _refuse(form, output)
    with filled(place) as archive:
        yield from _placed(archive.export(form, story), output)


def _refuse(form: str, output: Path | None) -> None:
    """Refuse a place where the format cannot be written."""
    if FORMATS[form].folder and output is not None and output.is_file():
        raise Unable(f"{output}: a file; {form} needs a folder, name another with -o")
    if not FORMATS[form].folder and output is not None and output.is_dir():
        raise Unable(f"{output}: a folder; {form} is one file, name it with -o")


def _placed(written: Iterator[tuple[str | None, Pieces]], output: Path | None) -> Iterator[tuple[Path | None, Pieces]]:
    """The files of an export at their places."""
    try:
        for name, pieces in written:
            yield (output / name if output and name else output), pieces
    except Uninstalled as missing:
        raise Unable(str(missing)) from None


def _stories(intake: Intake, reports: Iterable[Report], links: Links) -> Iterator[Dossier]:
    """The dossiers, told only where the format asks for them."""
    yield from tell(reports, links, intake)
