"""The articles of an archive that print most of many phrases: their numbers are added up here, not in the store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from throughline.storing.places import Place
from throughline.storing.tables import articles
from throughline.storing.texts import ASKED, portions

Numbers: TypeAlias = NDArray[np.int64]
CURRENT = "current"


def sharing(
    connection: Connection, place: Place, weights: Mapping[str, int], most: int, near: int = 0
) -> dict[str, int]:
    """The articles that print most of some phrases, by id with their weights; of equal ones the first by id.

    With ``near`` those are left out that have less than this part of what the first one has.
    """
    at, summed = _added([(_printing(connection, place, phrase), weight) for phrase, weight in weights.items()])
    found: dict[str, int] = {}
    while len(at) and len(found) < most:
        best, rest = max(found.values(), default=int(summed.max())), most - len(found)
        taken = summed >= max(int(np.sort(summed)[-rest:][0]), -(-best // near) if near else 0)
        if not taken.any():
            break
        found |= _heaviest(connection, place, at[taken], summed[taken], rest)
        at, summed = at[~taken], summed[~taken]
    return found


def _printing(connection: Connection, place: Place, phrase: str) -> Numbers:
    """The numbers of the articles that print a phrase, whether they count or not."""
    return np.fromstring(connection.scalar(place.listing(phrase)) or "", np.int64, sep=",")


def _added(found: Sequence[tuple[Numbers, int]]) -> tuple[Numbers, Numbers]:
    """The numbers in some lists, each once, and the weights of all the lists that it is in."""
    summed = np.zeros(max((int(numbers.max(initial=0)) for numbers, _ in found), default=0) + 1, np.int64)
    for numbers, weight in found:
        summed[numbers] += weight
    at = np.flatnonzero(summed)
    return at, summed[at]


def _heaviest(connection: Connection, place: Place, at: Numbers, summed: Numbers, most: int) -> dict[str, int]:
    """Those of some articles that count, the heaviest first, of equal ones the first by id, no more than ``most``.

    Fewer than that are heavier than the lightest.
    """
    weight_of = dict(zip(at.tolist(), summed.tolist(), strict=True))
    tied = set(at[summed == summed.min()].tolist())
    told = [*_named(connection, weight_of.keys() - tied), *_first(connection, place, tied, most)]
    ranked = sorted((-weight_of[number], name) for name, number in told)[:most]
    return {name: -weight for weight, name in ranked}


def _first(connection: Connection, place: Place, tied: Collection[int], most: int) -> Iterator[tuple[str, int]]:
    """Those of some articles that count with their numbers; of very many no more than the first so many by id."""
    if len(tied) * len(tied) * PASSED < most * max(tied):
        return _named(connection, tied)
    return islice(((name, number) for name, number in _every(connection, place) if number in tied), most)


PASSED = 2
"""Rows of an index that are passed by in the time in which one article is looked up."""


def _named(connection: Connection, at: Iterable[int]) -> Iterator[tuple[str, int]]:
    """Those of some articles that count, each looked up.

    Asked for with their state, not by it: else SQLite reads all that count for any few of them.
    """
    for portion in portions(sorted(at)):
        asked = select(articles.c.id, articles.c.number, articles.c.state).where(articles.c.number.in_(portion))
        yield from ((name, number) for name, number, state in connection.execute(asked) if state == CURRENT)


def _every(connection: Connection, place: Place) -> Iterator[tuple[str, int]]:
    """All articles that count in the order of their ids, some asked for at a time: few may do."""
    asked = select(articles.c.id, articles.c.number).where(articles.c.state == CURRENT)
    asked = asked.order_by(place.named).limit(ASKED)
    rows = connection.execute(asked).all()
    while rows:
        yield from ((name, number) for name, number in rows)
        rows = connection.execute(asked.where(place.named > rows[-1].id)).all()
