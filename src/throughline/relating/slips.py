"""Slips: numbers that are so like each other that one of them is a mistake, and not a number of something else."""

from __future__ import annotations

from throughline.model.links import Fact


def half_alike(one: Fact, other: Fact) -> bool:
    """Whether one of two numbers is the same in two results of a vote, "21 to 17", and the other is not."""
    mine, theirs = (str(fact.value).split(" to ") for fact in (one, other))
    return sum(a == b for a, b in zip(mine, theirs, strict=True)) == 1


def swapped(one: str, other: str) -> bool:
    """Whether two numbers of at least three digits are the same but for two neighbours that changed places.

    >>> swapped("212000", "221000"), swapped("212000", "213000"), swapped("12000", "21000")
    (True, False, False)
    """
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(one.rstrip("0")) < len("123") or len(apart) != len("12"):
        return False
    first, second = apart
    return second == first + 1 and (one[first], one[second]) == (other[second], other[first])
