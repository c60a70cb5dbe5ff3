"""The first tables of an archive, and the words of its articles to search in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

tables = sa.MetaData()
"""The tables as this step makes them, whatever later steps make of them."""


def to(column: str) -> sa.ForeignKey:
    """A key into another table, checked when a transaction ends."""
    return sa.ForeignKey(column, deferrable=True, initially="DEFERRED")


sa.Table(
    "archive",
    tables,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
sa.Table(
    "articles",
    tables,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("claim", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("outlet", sa.Text),
    sa.Column("title", sa.Text),
    sa.Column("author", sa.Text),
    sa.Column("url", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("published", sa.Text),
    sa.Column("published_first", sa.Text),
    sa.Column("published_last", sa.Text),
    sa.Column("published_basis", sa.Text),
    sa.Column("modified", sa.Text),
    sa.Column("characters", sa.Integer, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.UniqueConstraint("claim", "sha256", name="articles_claim"),
    sa.Index("articles_id", "id", postgresql_using="hash"),
    sa.Index("articles_state", "state"),
)
sa.Table(
    "reports",
    tables,
    sa.Column("article", sa.Integer, to("articles.number"), primary_key=True),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("rest", sa.LargeBinary, nullable=False),
    sa.Column("marks", sa.LargeBinary, nullable=False),
)
sa.Table(
    "rejected",
    tables,
    sa.Column("digest", sa.LargeBinary, primary_key=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("cause", sa.Text, nullable=False),
    sa.Column("message", sa.Text, nullable=False),
    sa.Column("claim", sa.Text),
    sa.Index("rejected_claim", "claim"),
)
sa.Table(
    "quotes",
    tables,
    sa.Column("article", sa.Integer, to("articles.number"), primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),
    sa.Column("speakers", sa.Text),
    sa.Column("words", sa.Text, nullable=False),
    sa.Index("quotes_speakers", "speakers", postgresql_using="hash"),
)
sa.Table(
    "stories",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("title", sa.Text),
    sa.Column("reports", sa.Integer),
    sa.Column("events", sa.Integer),
    sa.Column("outlets", sa.Integer),
    sa.Column("differences", sa.Integer),
    sa.Column("first", sa.Text),
    sa.Column("last", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("stories_last", "last"),
    sa.Index("stories_reports", "reports"),
)
sa.Table(
    "events",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("story", sa.Text, to("stories.id")),
    sa.Column("reported_first", sa.Text),
    sa.Column("reported_last", sa.Text),
    sa.Column("happened_first", sa.Text),
    sa.Column("happened_last", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ix_events_story", "story"),
)
sa.Table(
    "event_articles",
    tables,
    sa.Column("event", sa.Text, to("events.id"), primary_key=True),
    sa.Column("article", sa.Integer, to("articles.number"), primary_key=True),
    sa.Index("ix_event_articles_article", "article"),
)
sa.Table(
    "people",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("story", sa.Text, to("stories.id")),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("names", sa.Text, nullable=False),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ix_people_story", "story"),
    sa.Index("people_name", "name", postgresql_using="hash"),
)
sa.Table(
    "utterances",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("said_first", sa.Text),
    sa.Column("said_last", sa.Text),
    sa.Column("speakers", sa.Text),
    sa.Column("words", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
)
sa.Table(
    "printings",
    tables,
    sa.Column("utterance", sa.Text, to("utterances.id"), primary_key=True),
    sa.Column("segment", sa.Integer, primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True),
    sa.Column("article", sa.Integer, to("articles.number"), nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Index("ix_printings_article", "article"),
)
sa.Table(
    "happenings",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("first", sa.Text),
    sa.Column("last", sa.Text),
    sa.Column("best", sa.Text),
    sa.Column("kind", sa.Text),
    sa.Column("certainty", sa.Text),
    sa.Column("people", sa.Text),
    sa.Column("words", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
)
sa.Table(
    "happening_evidence",
    tables,
    sa.Column("happening", sa.Text, to("happenings.id"), primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True),
    sa.Column("article", sa.Integer, to("articles.number"), nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Index("ix_happening_evidence_article", "article"),
)
sa.Table(
    "facts",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("subject", sa.Text),
    sa.Column("person", sa.Text, to("people.id")),
    sa.Column("attribute", sa.Text),
    sa.Column("value", sa.Text),
    sa.Column("unit", sa.Text),
    sa.Column("as_of_first", sa.Text),
    sa.Column("as_of_last", sa.Text),
    sa.Column("certainty", sa.Text),
    sa.Column("about", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ix_facts_person", "person"),
)
sa.Table(
    "fact_evidence",
    tables,
    sa.Column("fact", sa.Text, to("facts.id"), primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True),
    sa.Column("article", sa.Integer, to("articles.number"), nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Index("ix_fact_evidence_article", "article"),
)
sa.Table(
    "findings",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("story", sa.Text, to("stories.id")),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("kind", sa.Text),
    sa.Column("subject", sa.Text),
    sa.Column("attribute", sa.Text),
    sa.Column("explained_by", sa.Text),
    sa.Column("origins", sa.Integer, nullable=False),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ix_findings_story", "story"),
)
sa.Table(
    "finding_facts",
    tables,
    sa.Column("finding", sa.Text, to("findings.id"), primary_key=True),
    sa.Column("fact", sa.Text, to("facts.id"), primary_key=True),
    sa.Index("ix_finding_facts_fact", "fact"),
)
sa.Table(
    "copies",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("origin", sa.Integer, to("articles.number")),
    sa.Column("share", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
)
sa.Table(
    "copy_articles",
    tables,
    sa.Column("copy", sa.Text, to("copies.id"), primary_key=True),
    sa.Column("article", sa.Integer, to("articles.number"), primary_key=True),
    sa.Index("ix_copy_articles_article", "article"),
)
sa.Table(
    "passages",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("a", sa.Integer, to("articles.number"), nullable=False),
    sa.Column("a_start", sa.Integer, nullable=False),
    sa.Column("a_end", sa.Integer, nullable=False),
    sa.Column("b", sa.Integer, to("articles.number"), nullable=False),
    sa.Column("b_start", sa.Integer, nullable=False),
    sa.Column("b_end", sa.Integer, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ix_passages_a", "a"),
    sa.Index("ix_passages_b", "b"),
)
sa.Table(
    "dates",
    tables,
    sa.Column("article", sa.Integer, to("articles.number"), primary_key=True),
    sa.Column("first", sa.Text),
    sa.Column("last", sa.Text),
    sa.Column("best", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
)
sa.Table(
    "resolved",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("article", sa.Integer, to("articles.number"), nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("value", sa.Text),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ix_resolved_article", "article"),
)
sa.Table(
    "corrections",
    tables,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("article", sa.Text, nullable=False),
    sa.Column("names", sa.Text),
    sa.Column("name", sa.Text),
    sa.Column("who", sa.Text),
    sa.Column("made", sa.Text),
    sa.Column("undone_by", sa.Text),
    sa.Column("undone", sa.Text),
    sa.Column("record", sa.Text, nullable=False),
)
sa.Table(
    "memory",
    tables,
    sa.Column("key", sa.LargeBinary, primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

SQLITE = (
    "CREATE VIRTUAL TABLE articles_words USING fts5(title, text, content='articles', content_rowid='number', "
    "tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER articles_added AFTER INSERT ON articles BEGIN "
    "INSERT INTO articles_words (rowid, title, text) VALUES (new.number, new.title, new.text); END",
    "CREATE TRIGGER articles_retitled AFTER UPDATE OF title ON articles WHEN old.title IS NOT new.title BEGIN "
    "INSERT INTO articles_words (articles_words, rowid, title, text) "
    "VALUES ('delete', old.number, old.title, old.text); "
    "INSERT INTO articles_words (rowid, title, text) VALUES (new.number, new.title, new.text); END",
)
"""The words of the articles, written beside them."""
POSTGRES = (
    "ALTER TABLE articles ADD COLUMN search tsvector GENERATED ALWAYS AS "
    "(to_tsvector('simple', coalesce(title, '') || ' ' || left(text, 100000))) STORED",
    "CREATE INDEX articles_search ON articles USING gin (search)",
)
"""The same; of a longer text its first 100,000 characters, as PostgreSQL keeps no more than a megabyte of words."""


def upgrade() -> None:
    """Make the tables."""
    connection = op.get_bind()
    tables.create_all(connection)
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRES:
        op.execute(statement)
