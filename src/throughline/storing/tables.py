"""The tables of an archive: what is asked for by itself in plain columns, and each link whole in ``record``.

Days are ISO dates, which sort as text; spans are characters of ``articles.text``, half open. All keys into other tables
are checked when a transaction ends, so that rows can be written in any order.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

Given: TypeAlias = Any
metadata = MetaData()


def _to(column: str, **given: Given) -> Column[Any]:
    """A column that points to another table, named like that table's thing."""
    table, _, key = column.partition(".")
    name = given.pop("name", {"stories": "story", "people": "person"}.get(table, table.removesuffix("s")))
    kind = Integer if key == "number" else Text
    return Column(name, kind, ForeignKey(column, deferrable=True, initially="DEFERRED"), **given)


def _text(name: str, **given: Given) -> Column[Any]:
    return Column(name, Text, **given)


def _number(name: str, **given: Given) -> Column[Any]:
    return Column(name, Integer, **given)


def _folded(name: str, **given: Given) -> Column[Any]:
    """Lower-case words, put in order as Python does it in every store."""
    return Column(name, Text().with_variant(Text(collation="C"), "postgresql"), **given)


def _record() -> tuple[Column[Any], Column[Any]]:
    """The whole link as JSON, and the digest by which a change is seen."""
    return Column("digest", LargeBinary, nullable=False), _text("record", nullable=False)


def _owned() -> Column[Any]:
    """The number of the entry in ``owned`` to which a row belongs, none where its link is shared."""
    return _number("owned", index=True)


def _span(first: str = "start", last: str = "end") -> tuple[Column[Any], Column[Any]]:
    return _number(first, nullable=False), _number(last, nullable=False)


notes = Table("archive", metadata, _text("name", primary_key=True), _text("value", nullable=False))
"""What is known of the archive as a whole: of which articles the links tell, and how often was written."""

articles = Table(
    "articles",
    metadata,
    _number("number", primary_key=True),
    _text("id", nullable=False),
    _text("claim", nullable=False),
    _text("state", nullable=False),
    _text("source", nullable=False),
    *map(_text, ("outlet", "title", "author", "url", "language")),
    *map(_text, ("published", "published_first", "published_last", "published_basis", "modified")),
    _number("characters", nullable=False),
    _text("sha256", nullable=False),
    _text("text", nullable=False),
    UniqueConstraint("claim", "sha256", name="articles_claim"),
    Index("articles_id", "id", postgresql_using="hash"),
    Index("articles_state", "state", "id"),
    Index("articles_outlet", "outlet", postgresql_using="hash"),
)
"""Every text that was added; ``claim`` stands for the id or address that it claims, ``state`` is one of ``State``."""

reports = Table(
    "reports",
    metadata,
    _to("articles.number", primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("rest", LargeBinary, nullable=False),
    Column("marks", LargeBinary, nullable=False),
    Index("reports_digest", "article", "digest"),
)
"""What the plain columns of an article leave out, and its regions and marks: compressed JSON."""

rejected = Table(
    "rejected",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    _text("source", nullable=False),
    _text("cause", nullable=False),
    _text("message", nullable=False),
    _text("claim"),
    Index("rejected_claim", "claim"),
)
"""Inputs that became no article, with the reason; ``claim`` where texts that claim one id are kept and not told."""

quotes = Table(
    "quotes",
    metadata,
    _to("articles.number", primary_key=True),
    _number("place", primary_key=True),
    *_span(),
    _text("kind", nullable=False),
    _number("turn", nullable=False),
    _text("speakers"),
    _text("words", nullable=False),
    Index("quotes_speakers", "speakers", postgresql_using="hash"),
)

stories = Table(
    "stories",
    metadata,
    _text("id", primary_key=True),
    _text("title"),
    *map(_number, ("reports", "events", "outlets", "differences")),
    *map(_text, ("first", "last")),
    *_record(),
    Index("stories_last", "last"),
    Index("stories_reports", "reports"),
)

events = Table(
    "events",
    metadata,
    _text("id", primary_key=True),
    _to("stories.id", index=True),
    *map(_text, ("reported_first", "reported_last", "happened_first", "happened_last")),
    *_record(),
)

event_articles = Table(
    "event_articles",
    metadata,
    _to("events.id", primary_key=True),
    _to("articles.number", primary_key=True, index=True),
)

people = Table(
    "people",
    metadata,
    _text("id", primary_key=True),
    _to("stories.id", index=True),
    _number("place", nullable=False),
    _text("name", nullable=False),
    _text("names", nullable=False),
    *_record(),
    _owned(),
    _folded("sorting"),
    _number("mentions"),
    Index("people_name", "name", postgresql_using="hash"),
    Index("people_sorting", "sorting", "id"),
    Index("people_mentions", "mentions", "id"),
)
"""Of each story; ``sorting`` is the name in lower case, ``mentions`` how many there are."""

person_words = Table(
    "person_words",
    metadata,
    _to("people.id", primary_key=True),
    _folded("word", primary_key=True),
    Index("person_words_word", "word", "person"),
)
"""The words of all names of a person, in lower case."""

utterances = Table(
    "utterances",
    metadata,
    _text("id", primary_key=True),
    _number("place", nullable=False),
    *map(_text, ("said_first", "said_last", "speakers", "words")),
    *_record(),
    _owned(),
)

printings = Table(
    "printings",
    metadata,
    _to("utterances.id", primary_key=True),
    _number("segment", primary_key=True),
    _number("place", primary_key=True),
    _to("articles.number", nullable=False, index=True),
    *_span(),
    _text("kind", nullable=False),
    _text("words", nullable=False),
    Index("printings_kind", "kind", "article"),
)

happenings = Table(
    "happenings",
    metadata,
    _text("id", primary_key=True),
    *map(_text, ("first", "last", "best", "kind", "certainty", "people", "words")),
    *_record(),
    _owned(),
)

happening_evidence = Table(
    "happening_evidence",
    metadata,
    _to("happenings.id", primary_key=True),
    _number("place", primary_key=True),
    _to("articles.number", nullable=False, index=True),
    *_span(),
)

facts = Table(
    "facts",
    metadata,
    _text("id", primary_key=True),
    _text("subject"),
    _to("people.id", index=True),
    *map(_text, ("attribute", "value", "unit", "as_of_first", "as_of_last", "certainty", "about")),
    *_record(),
    _owned(),
)

fact_evidence = Table(
    "fact_evidence",
    metadata,
    _to("facts.id", primary_key=True),
    _number("place", primary_key=True),
    _to("articles.number", nullable=False, index=True),
    *_span(),
)

findings = Table(
    "findings",
    metadata,
    _text("id", primary_key=True),
    _to("stories.id", index=True),
    _number("place", nullable=False),
    *map(_text, ("kind", "subject", "attribute", "explained_by")),
    _number("origins", nullable=False),
    *_record(),
    _owned(),
)

finding_facts = Table(
    "finding_facts",
    metadata,
    _to("findings.id", primary_key=True),
    _to("facts.id", primary_key=True, index=True),
)

copies = Table(
    "copies",
    metadata,
    _text("id", primary_key=True),
    _text("kind", nullable=False),
    _to("articles.number", name="origin", index=True),
    _text("share"),
    *_record(),
)

copy_articles = Table(
    "copy_articles",
    metadata,
    _to("copies.id", primary_key=True, name="copy"),
    _to("articles.number", primary_key=True, index=True),
)

passages = Table(
    "passages",
    metadata,
    _text("id", primary_key=True),
    _to("articles.number", name="a", nullable=False, index=True),
    *_span("a_start", "a_end"),
    _to("articles.number", name="b", nullable=False, index=True),
    *_span("b_start", "b_end"),
    _text("kind", nullable=False),
    *_record(),
)

dates = Table(
    "dates",
    metadata,
    _to("articles.number", primary_key=True),
    *map(_text, ("first", "last", "best")),
    *_record(),
    Index("dates_days", "article", "best", "first", "last"),
)

resolved = Table(
    "resolved",
    metadata,
    _text("id", primary_key=True),
    _to("articles.number", nullable=False, index=True),
    *_span(),
    _text("value"),
    *_record(),
)

corrections = Table(
    "corrections",
    metadata,
    _number("number", primary_key=True),
    _text("kind", nullable=False),
    _text("article", nullable=False),
    *map(_text, ("names", "name", "who", "made", "undone_by", "undone")),
    _text("record", nullable=False),
)
"""What editors decided, kept apart from what is computed; ``undone`` says when a decision was taken back."""

owned = Table(
    "owned",
    metadata,
    _number("number", primary_key=True),
    _text("kind", nullable=False),
    Column("key", LargeBinary, nullable=False),
)
"""What reports have to themselves, by what it was written from: while that is the same its rows are not compared."""

memory = Table(
    "memory",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What relating worked out before, by a digest of what it was worked out from; it can be emptied at any time.

Rows lie in the order in which they were written, which is that in which they are asked for again.
"""
