"""What reports have to themselves is known by a key, so that its rows need not be compared when others change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of the keys, and let the rows say to which they belong."""
    op.create_table(
        "owned",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
    )
    for table in ("utterances", "happenings", "people", "facts", "findings"):
        op.add_column(table, sa.Column("owned", sa.Integer))
        op.create_index(f"ix_{table}_owned", table, ["owned"])
