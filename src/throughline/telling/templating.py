"""The templates of pages: what they print is escaped, and a name that nobody gave is an error."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

TEMPLATES = Path(__file__).parent / "templates"


def environment(*folders: Path) -> Environment:
    """A new environment, to which a page gives its own filters and functions; ``folders`` have further templates."""
    return Environment(
        loader=FileSystemLoader([*folders, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def sheet(name: str) -> Markup:
    """A style sheet of ours, as it stands in a page."""
    return Markup((TEMPLATES / name).read_text(encoding="utf-8"))
