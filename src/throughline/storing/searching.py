"""Articles of an archive by their words: those that print all of some, their texts, and what is said with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, func, select

from throughline.model.links import Dated, Links, Utterance
from throughline.storing.codec import expanded
from throughline.storing.decided import corrections
from throughline.storing.places import Place
from throughline.storing.tables import articles, dates, printings, utterances
from throughline.storing.texts import portions, storable

COUNTS = articles.c.state == "current"


def holding(connection: Connection, place: Place, phrases: Sequence[str], most: int) -> tuple[dict[str, int], int]:
    """The articles that print every phrase, the oldest of them by id with their numbers, and how many there are."""
    found = COUNTS, articles.c.number.in_(place.printing(phrases))
    number = connection.scalar(select(func.count()).select_from(articles).where(*found)) or 0
    asked = select(articles.c.id, articles.c.number).outerjoin(dates).where(*found)
    asked = asked.order_by(func.coalesce(dates.c.best, dates.c.first).nulls_last(), place.named).limit(most)
    return {name: at for name, at in connection.execute(asked)}, number


def numbers(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """The numbers of some articles that count, by their ids, ascending."""
    found: dict[str, int] = {}
    for portion in portions({storable(name) for name in names}):
        asked = select(articles.c.id, articles.c.number).where(articles.c.id.in_(portion), COUNTS)
        found |= {name: number for name, number in connection.execute(asked)}
    return dict(sorted(found.items()))


def saying(connection: Connection, at: Collection[int], parts: Collection[str]) -> tuple[Utterance, ...]:
    """The utterances of which one of some articles, by number, prints words that have all the parts, in any case."""
    printed: dict[tuple[str, int], list[str]] = {}
    for portion in portions(sorted(at)):
        asked = select(printings.c.utterance, printings.c.article, printings.c.words)
        for name, article, words in connection.execute(asked.where(printings.c.article.in_(portion))):
            printed.setdefault((name, article), []).append(words)
    names = {name for (name, _), told in printed.items() if _holds(" ".join(told).casefold(), parts)}
    found = []
    for chosen in portions(sorted(names)):
        records = connection.scalars(select(utterances.c.record).where(utterances.c.id.in_(chosen)))
        found += [expanded(Utterance, record) for record in records]
    return tuple(sorted(found, key=lambda one: str(one.id)))


def printed(connection: Connection, at: Collection[int]) -> dict[str, str]:
    """The texts of some articles, by number, by their ids."""
    found: dict[str, str] = {}
    for portion in portions(sorted(at)):
        asked = select(articles.c.id, articles.c.text).where(articles.c.number.in_(portion))
        found |= {name: text for name, text in connection.execute(asked)}
    return found


def _holds(folded: str, parts: Collection[str]) -> bool:
    return all(part in folded for part in parts)


def dated(connection: Connection, at: Collection[int]) -> Links:
    """The days of some articles, by number, and what editors decided: no other links."""
    found = []
    for portion in portions(sorted(at)):
        records = connection.scalars(select(dates.c.record).where(dates.c.article.in_(portion)))
        found += [expanded(Dated, record) for record in records]
    return Links(dates=tuple(sorted(found, key=lambda one: str(one.article))), corrections=corrections(connection))


def counted(connection: Connection) -> int:
    """How many articles count."""
    return connection.scalar(select(func.count()).select_from(articles).where(COUNTS)) or 0
