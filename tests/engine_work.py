"""Functions that travel to worker processes in tests: a module that every process can import."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from time import thread_time

from throughline.settings import DEFAULTS

TRAVELLING = replace(DEFAULTS, engine_trial=0, engine_journey=0)
"""Settings with which work travels to other processes however soon it is done."""


def doubled(number: int) -> int:
    return 2 * number


def listed(key: int, items: Sequence[str]) -> list[str]:
    return [f"{key}:{item}" for item in items]


def failing(number: int) -> int:
    if number == 40:
        raise ValueError("forty is not doubled")
    return number


def summed(number: int, more: int) -> int:
    return number + more


def slowly(number: int) -> tuple[int, int]:
    ends = thread_time() + 0.002
    while thread_time() < ends:
        pass
    return number, os.getpid()
