"""Functions that travel to worker processes in tests: a module that every process can import."""

from __future__ import annotations

from collections.abc import Sequence


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
