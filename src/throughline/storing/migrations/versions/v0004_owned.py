"""What reports have to themselves is known by a key and not compared again; the memory lies as it was written."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of the keys, let the rows say to which they belong, and make the memory and an index anew."""
    op.create_table(
        "owned",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
    )
    for table in ("utterances", "happenings", "people", "facts", "findings"):
        op.add_column(table, sa.Column("owned", sa.Integer))
        op.create_index(f"ix_{table}_owned", table, ["owned"])
    op.drop_table("memory")  # of another release: nothing of it is ever asked for
    op.create_table(
        "memory",
        sa.Column("key", sa.LargeBinary, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_index("reports_digest", "reports", ["article", "digest"])
