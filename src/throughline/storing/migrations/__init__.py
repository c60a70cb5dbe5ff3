"""The steps from nothing to the tables of this version, run by Alembic."""
