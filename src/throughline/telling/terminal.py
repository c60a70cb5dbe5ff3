"""The dossier on a terminal, as wide as it is; nothing in an article can steer it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from throughline.model.marks import Report
from throughline.telling.dossier import Dossier
from throughline.telling.escapes import clipped, harmless
from throughline.telling.outline import Block, Cited, Heading, Items, Line, Runs, Said, Table, outline

__all__ = ["harmless", "terminal"]

LONGEST = {"brief": 60, "usual": 160}
"""Characters of cited words that are not told whole: at most two lines of 80."""
COLUMN, PROSE = 14, 34
"""Characters that a column of a table needs to be readable, and one of sentences; with fewer, its rows become lists."""


def terminal(dossier: Dossier, reports: Mapping[str, Report], console: Console) -> None:
    """Print one story, in the order of the page."""
    printed(outline(dossier, reports), console)


def printed(blocks: Iterable[Block], console: Console) -> None:
    """Print blocks, and an empty line."""
    for block in blocks:
        console.print(_block(block, console.width))
    console.print()


def _block(block: Block, width: int) -> RenderableType:
    """One block of the outline."""
    if isinstance(block, Heading):
        return _heading(block)
    if isinstance(block, Line):
        return _runs(block.runs)
    if isinstance(block, Items):
        return _items(block)
    broad = width >= (PROSE if block.prose else COLUMN) * len(block.head)
    return _grid(block) if broad and len(block.head) > 2 else _lists(block)  # noqa: PLR2004


def _heading(block: Heading) -> RenderableType:
    """A heading: the title bold over a rule, a section on a rule, a part of one bold."""
    words = _runs(block.runs)
    if block.level == 1:
        words.stylize("bold")
        return Padding(words, (1, 0, 0, 0))
    if block.level == 2:  # noqa: PLR2004
        return Padding(Rule(words, align="left", style="dim"), (1, 0, 0, 0))
    words.stylize("bold")
    return Padding(words, (1, 0, 0, 0))


def _items(block: Items) -> Grid:
    """A list, its lines hanging behind their marks."""
    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1)
    grid.add_column(ratio=1)
    for row in block.rows:
        grid.add_row("•", _runs(row))
    return grid


def _grid(block: Table) -> Grid:
    """A table as wide as the terminal."""
    grid = Grid(box=None, padding=(0, 1, 0, 0), expand=True, header_style="dim", show_edge=False)
    for place, name in enumerate(block.head):
        grid.add_column(Text(harmless(name)), ratio=1 if place else None, overflow="fold")
    for row in block.rows:
        grid.add_row(*map(_runs, row))
    return grid


def _lists(block: Table) -> Grid:
    """A table's rows as a list: the first cell, then the others, with their headings where those are names."""
    found = []
    for first, *others in block.rows:
        line: list[Said | Cited] = [Said("".join(run.text for run in first if isinstance(run, Said)), strong=True)]
        for name, cell in zip(block.head[1:], others, strict=True):
            named = len(others) > 1 and not block.prose
            line += [Said(f" · {name}: " if named else ": " if cell is others[0] else " · "), *cell]
        found.append(tuple(line))
    return _items(Items(tuple(found)))


def _runs(runs: Runs) -> Text:
    """Our words and theirs, theirs between quotation marks."""
    text = Text()
    for run in runs:
        if isinstance(run, Said):
            text.append(harmless(run.text), "bold" if run.strong else "")
        else:
            _cite(text, run)
    text.rstrip()
    return text


def _cite(text: Text, run: Cited) -> None:
    """Quoted words, and dimly their place."""
    words = harmless(run.words)
    words = words if run.length == "whole" else clipped(words, LONGEST[run.length])
    if words:
        text.append(f"“{words}” ", "cyan")
    text.append(harmless(run.place), "dim")
