"""The articles of an archive: every text under the id or address that it claims, with its marks and quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, delete, func, select, update

from throughline.model.article import Article, Rejected
from throughline.model.kept import Kept, State
from throughline.model.marks import Quote, Report
from throughline.storing import codec
from throughline.storing.putting import put
from throughline.storing.tables import articles, quotes, rejected, reports
from throughline.storing.texts import day, portions, shown, storable
from throughline.text.encoded import digest

Row: TypeAlias = Any
TOLD = select(articles.c.number, articles.c.state, articles.c.text, reports.c.rest).join(reports)
WHOLE = TOLD.add_columns(reports.c.marks)


def claimed(connection: Connection, claims: Iterable[str]) -> dict[str, list[Kept]]:
    """The texts that are kept under each of some claims."""
    found: dict[str, list[Kept]] = {}
    for portion in portions(claims):
        asked = TOLD.add_columns(articles.c.claim).where(articles.c.claim.in_(portion)).order_by(articles.c.number)
        for row in connection.execute(asked):
            found.setdefault(row.claim, []).append(Kept(row.number, article(row), row.state))
    return found


def article(row: Row) -> Article:
    """The article of a row, as it was added."""
    found: Article = codec.expanded(Article, codec.inflated(row.rest))
    return found if found.text else replace(found, text=row.text)


def report(row: Row) -> Report:
    """The article of a row with its regions and marks."""
    return codec.report(article(row), row.marks)


def add(connection: Connection, told: Sequence[tuple[Report, str, State]]) -> None:
    """Keep texts that are new under their claims, with their marks."""
    if not told:
        return
    first = connection.execute(select(func.coalesce(func.max(articles.c.number), 0))).scalar_one() + 1
    numbered = list(enumerate(told, first))
    rows = [
        _article(one.article) | {"number": at, "claim": claim, "state": state} for at, (one, claim, state) in numbered
    ]
    put(connection, articles, rows)
    _mark(connection, [(at, one) for at, (one, _, _) in numbered])


def put_instead(connection: Connection, told: Sequence[tuple[int, Report]]) -> None:
    """Let reports take the place of those with the same text that are kept, by number."""
    for number, one in told:
        connection.execute(update(articles).where(articles.c.number == number), _article(one.article))
        connection.execute(delete(quotes).where(quotes.c.article == number))
        connection.execute(delete(reports).where(reports.c.article == number))
    _mark(connection, told)


def restate(connection: Connection, states: Mapping[int, State]) -> None:
    """Say anew which texts count."""
    if states:
        asked = update(articles).where(articles.c.number == bindparam("at"))
        connection.execute(asked, [{"at": number, "state": state} for number, state in states.items()])


def _article(one: Article) -> dict[str, Any]:
    published = one.published
    return {
        "id": storable(one.id),
        "source": storable(one.source),
        **{name: shown(getattr(one, name)) for name in ("outlet", "title", "author", "url", "language")},
        "published": day(published.best) if published else None,
        "published_first": day(published.first) if published else None,
        "published_last": day(published.last) if published else None,
        "published_basis": published.basis if published else None,
        "modified": day(one.modified),
        "characters": len(one.text),
        "sha256": one.sha256,
        "text": storable(one.text),
    }


def _mark(connection: Connection, told: Iterable[tuple[int, Report]]) -> None:
    """Keep the marks and quotations of reports, by the numbers of their articles."""
    rows, said = [], []
    for number, one in told:
        whole = storable(one.article.text) == one.article.text
        rest = codec.compact(replace(one.article, text="") if whole else one.article)
        marks = codec.marks(one)
        known = {"digest": digest(rest, one.article.sha256, marks), "rest": codec.deflated(rest), "marks": marks}
        rows.append({"article": number, **known})
        said += [_quote(number, place, quote, one.article) for place, quote in enumerate(one.quotes)]
    put(connection, reports, rows)
    put(connection, quotes, said)


def _quote(number: int, place: int, quote: Quote, one: Article) -> dict[str, Any]:
    return {
        "article": number,
        "place": place,
        "start": quote.start,
        "end": quote.end,
        "kind": quote.kind,
        "turn": quote.turn,
        "speakers": shown("; ".join(speaker.name for speaker in quote.speakers) or None),
        "words": storable(quote.words(one)),
    }


def reject(connection: Connection, found: Iterable[Rejected]) -> bool:
    """Keep what became no article, each reason once; whether any was new."""
    rows = {row["digest"]: row for row in map(_rejected, found)}
    known: set[bytes] = set()
    for portion in portions(rows):
        known |= {
            bytes(raw) for raw in connection.scalars(select(rejected.c.digest).where(rejected.c.digest.in_(portion)))
        }
    put(connection, rejected, [row for raw, row in rows.items() if raw not in known])
    return not known.issuperset(rows)


def withdraw(connection: Connection, clashing: Mapping[str, Sequence[Rejected]]) -> bool:
    """Keep for some claims which of their texts are rejected; none where they have an order again.

    Whether that is another thing than was kept.
    """
    rows = {row["digest"]: row for claim, found in clashing.items() for row in (_rejected(one, claim) for one in found)}
    known: set[bytes] = set()
    for portion in portions(clashing):
        asked = select(rejected.c.digest).where(rejected.c.claim.in_(portion))
        known |= {bytes(raw) for raw in connection.scalars(asked)}
    if known == rows.keys():
        return False
    for portion in portions(clashing):
        connection.execute(delete(rejected).where(rejected.c.claim.in_(portion)))
    put(connection, rejected, list(rows.values()))
    return True


def _rejected(one: Rejected, claim: str | None = None) -> dict[str, Any]:
    parts = {"source": storable(one.source), "cause": one.cause, "message": storable(one.message)}
    return {"digest": digest(*parts.values(), claim or ""), **parts, "claim": claim}


def refusals(connection: Connection, claims: Iterable[str] | None = None) -> Iterator[Rejected]:
    """What became no article, in the order of its places; only the texts under some claims where they are given."""
    asked = select(rejected.c.source, rejected.c.cause, rejected.c.message)
    asked = asked.order_by(rejected.c.source, rejected.c.message, rejected.c.digest)
    if claims is None:
        yield from (Rejected(*row) for row in connection.execute(asked))
        return
    for portion in portions(sorted(claims)):
        yield from (Rejected(*row) for row in connection.execute(asked.where(rejected.c.claim.in_(portion))))


def outlets(connection: Connection, numbers: Mapping[str, int]) -> dict[str, str | None]:
    """The outlets of some articles, by the articles' ids; read from an index, without the texts."""
    known = {
        number: outlet for number, outlet in connection.execute(select(articles.c.number, articles.c.outlet)).all()
    }
    return {name: known[number] for name, number in numbers.items()}
