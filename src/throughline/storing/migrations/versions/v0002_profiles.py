"""What people, outlets and articles are looked up by: words of names, how often people are mentioned, outlets, days."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LONGEST, MANY = 60, 1000
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word as this step counts it, whatever later steps make of it."""
NAME, NAMES, MENTIONS = 1, 2, 3
"""Places in the record of a person."""
FOLDED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the columns, the table and the indexes, and fill them."""
    op.add_column("people", sa.Column("sorting", FOLDED))
    op.add_column("people", sa.Column("mentions", sa.Integer))
    op.create_table(
        "person_words",
        sa.Column(
            "person", sa.Text, sa.ForeignKey("people.id", deferrable=True, initially="DEFERRED"), primary_key=True
        ),
        sa.Column("word", FOLDED, primary_key=True),
    )
    fill(op.get_bind())
    op.create_index("person_words_word", "person_words", ["word", "person"])
    op.create_index("people_sorting", "people", ["sorting", "id"])
    op.create_index("people_mentions", "people", ["mentions", "id"])
    op.create_index("articles_outlet", "articles", ["outlet"], postgresql_using="hash")
    op.create_index("printings_kind", "printings", ["kind", "article"])
    op.create_index("ix_copies_origin", "copies", ["origin"])
    op.create_index("dates_days", "dates", ["article", "best", "first", "last"])


def fill(connection: sa.Connection) -> None:
    """Say of every person what the new columns and the new table have."""
    found = list(connection.execute(sa.text("SELECT id, record FROM people")))
    for start in range(0, len(found), MANY):
        told = [(name, json.loads(record)) for name, record in found[start : start + MANY]]
        given = [
            {"id": name, "sorting": storable(one[NAME]).casefold()[:LONGEST], "mentions": len(one[MENTIONS])}
            for name, one in told
        ]
        connection.execute(sa.text("UPDATE people SET sorting = :sorting, mentions = :mentions WHERE id = :id"), given)
        words = [{"person": name, "word": word} for name, one in told for word in called(one)]
        if words:
            connection.execute(sa.text("INSERT INTO person_words (person, word) VALUES (:person, :word)"), words)


def called(record: list[Any]) -> Iterator[str]:
    """The words of all names of a person."""
    names = "\n".join(map(storable, record[NAMES])).replace("’", "'").replace("ʼ", "'")
    yield from sorted({found.group().casefold()[:LONGEST] for found in WORD.finditer(names)})


def storable(text: str) -> str:
    """The text as every store takes it."""
    return re.sub("[\x00\ud800-\udfff]", "\ufffd", text)
