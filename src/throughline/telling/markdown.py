"""The dossier as a Markdown document, with everything that articles bring escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from throughline.model.marks import Report
from throughline.telling.dossier import Dossier
from throughline.telling.escapes import clipped, harmless
from throughline.telling.outline import Block, Cited, Heading, Items, Line, Runs, Said, Table, outline

SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$]|^[-+=#]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|://|(?<=www)\.", re.IGNORECASE)
"""What is markup in a line, what is so at its beginning only, and what would become a link."""
LONGEST = {"brief": 80, "usual": 240}
"""Characters of cited words that are not told whole."""


def markdown(dossier: Dossier, reports: Mapping[str, Report]) -> str:
    """A complete, readable document of one story, in the order of the page."""
    return document(outline(dossier, reports))


def document(blocks: Iterable[Block]) -> str:
    """Blocks as a Markdown document."""
    return "\n\n".join(map(_block, blocks)) + "\n"


def escaped(words: str) -> str:
    r"""Words as Markdown text on one line: no character of theirs is markup, HTML or a link.

    >>> escaped("*A* <b> & [x](y)\n# 1. z")
    '\\*A\\* &lt;b&gt; &amp; \\[x\\](y) # 1. z'
    """
    return SPECIAL.sub(_escape, harmless(words))


def _escape(found: re.Match[str]) -> str:
    """One special character or pair of them, as a reference where a backslash does not reach into HTML."""
    mark = found.group()
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;", "://": "&#58;//"}.get(mark, "\\" + mark)


def _block(block: Block) -> str:
    """One block of the outline."""
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_runs(block.runs)}"
    if isinstance(block, Line):
        return _runs(block.runs)
    return "\n".join(_items(block) if isinstance(block, Items) else _table(block))


def _items(block: Items) -> Iterator[str]:
    """A list."""
    for row in block.rows:
        yield f"- {_runs(row)}"


def _table(block: Table) -> Iterator[str]:
    """A table."""
    yield _row(escaped(name) for name in block.head)
    yield _row("---" for _ in block.head)
    for row in block.rows:
        yield _row(_runs(cell) for cell in row)


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _runs(runs: Runs) -> str:
    """Our words and theirs on one line."""
    return "".join(_said(run) if isinstance(run, Said) else _cited(run) for run in runs).strip()


def _said(run: Said) -> str:
    words = escaped(run.text)
    return f"**{words.strip()}**{' ' if words.endswith(' ') else ''}" if run.strong and words.strip() else words


def _cited(run: Cited) -> str:
    """Quoted words with their place."""
    words = harmless(run.words)
    words = escaped(words if run.length == "whole" else clipped(words, LONGEST[run.length]))
    place = f"({escaped(run.place)})" if run.place else ""
    return f"“{words}” {place}".rstrip() if words else place
