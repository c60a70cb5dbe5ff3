"""What stands behind the commands of the command line: one module each, imported when its command runs."""

FOLDERS = ("csv", "parquet")
"""Formats of ``export`` that are a folder with a file a table."""
FORMS = (
    "jsonl", *FOLDERS, "markdown", "html", "atom", "jsonfeed", "annotations", "quotations", "tei", "bibtex", "csl",
)  # fmt: skip
"""Formats of ``export``, named here so that ``--help`` need not import what writes them."""
