"""Runs the steps on the connection that ``throughline.storing.migrating`` opened; Alembic asks for this file."""

from __future__ import annotations

from alembic import context

from throughline.storing.migrating import VERSION
from throughline.storing.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, version_table=VERSION)
context.run_migrations()
