"""How often a process looks for garbage in rings: seldom while it relates, as reports and links have no rings."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from throughline.settings import DEFAULTS, Settings

SURVIVED = (50, 1000)
"""Collections of the young after which older things are looked through, and again the oldest."""


@contextmanager
def seldom(settings: Settings = DEFAULTS) -> Iterator[None]:
    """Let a process collect only what is young and only after many new things, until the block ends."""
    before = gc.get_threshold()
    collect_seldom(settings)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def collect_seldom(settings: Settings = DEFAULTS) -> None:
    """The same for as long as the process lives: for workers, which end with their work."""
    gc.set_threshold(settings.engine_young, *SURVIVED)
