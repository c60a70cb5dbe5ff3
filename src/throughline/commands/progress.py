"""What is said on the way, on standard error and only to somebody who sees it there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from throughline.desk import Watch


@contextmanager
def progress(quiet: bool, total: int) -> Iterator[Callable[[Any], Any]]:
    """A step to call with each result; it shows progress on standard error where that is a terminal."""
    if quiet or not _watched():
        yield lambda result: result
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("annotating", total=total)

        def step(result: object) -> object:
            progress.advance(task)
            return result

        yield step


@contextmanager
def watching(quiet: bool, what: str) -> Iterator[Watch]:
    """What shows how many things are done, of a number that nobody knows, and what is being done now."""
    if quiet or not _watched():
        yield Watch(lambda result: result, lambda _: None)
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    done = TextColumn("{task.completed:,.0f} read, {task.description} …")
    with Progress(SpinnerColumn(), done, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=None)

        def step(result: object) -> object:
            progress.advance(task)
            return result

        yield Watch(step, lambda told: progress.update(task, description=told))


def note(quiet: bool, what: str) -> None:
    """Say on a terminal what is being done."""
    if not quiet and _watched():
        click.echo(what, err=True)


def _watched() -> bool:
    """Whether somebody sees standard error on a terminal; it can be closed."""
    return sys.stderr is not None and sys.stderr.isatty()
