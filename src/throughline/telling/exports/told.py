"""The stories as ``tell`` writes them, as an export among others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from throughline.telling import html as page
from throughline.telling import markdown as document
from throughline.telling.dossier import Dossier
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import encodable


def markdown(pile: Pile, stories: Iterable[Dossier]) -> Iterator[str]:
    """Every story as Markdown, one after the other."""
    for number, dossier in enumerate(stories):
        yield ("\n\n" if number else "") + encodable(document.markdown(dossier, pile.reports))


def html(pile: Pile, stories: Iterable[Dossier]) -> Iterator[str]:
    """All stories on one page."""
    yield encodable(page.html(list(stories), pile.reports))
