"""How often a process looks for garbage in rings: seldom, and not while it relates: reports and links have no rings."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

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


@contextmanager
def uncollected() -> Iterator[None]:
    """Let nobody in this process look for garbage in rings until the last of such blocks that run at once ends.

    Relating 200 reports with 20,000 leaves ten thousand things in rings behind, and makes seven million.
    """
    RESTING.enter()
    try:
        yield
    finally:
        RESTING.leave()


class Resting:
    """Counts the blocks in which garbage is not looked for."""

    def __init__(self) -> None:
        """No block yet."""
        self.lock = Lock()
        self.blocks = 0
        self.before = False

    def enter(self) -> None:
        """The first block ends looking for garbage."""
        with self.lock:
            if not self.blocks:
                self.before = gc.isenabled()
                gc.disable()
            self.blocks += 1

    def leave(self) -> None:
        """The last one takes it up again, unless it was off before; what was made meanwhile counts as old by then."""
        with self.lock:
            self.blocks -= 1
            if self.before and not self.blocks:
                gc.freeze()
                gc.unfreeze()  # into the oldest generation, without a look at each of millions of things
                gc.enable()


RESTING = Resting()


def collect_seldom(settings: Settings = DEFAULTS) -> None:
    """The same for as long as the process lives: for workers, which end with their work."""
    gc.set_threshold(settings.engine_young, *SURVIVED)
