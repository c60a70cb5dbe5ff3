"""Throughline: what happened, who said it, and where the reports differ."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from throughline.archive import Archive
    from throughline.flow import annotate, check, dated, quotations, relate, sought, tell, times
    from throughline.model.article import Article, Intake, Rejected
    from throughline.model.evidence import Days, Evidence, Reason
    from throughline.model.links import Links
    from throughline.model.marks import Quote, Report, Time
    from throughline.model.span import Span
    from throughline.model.verdicts import Sought, Verdict
    from throughline.reading import read, settled
    from throughline.settings import Settings
    from throughline.telling.html import html
    from throughline.telling.markdown import markdown

__version__ = "0.1.0"

__all__ = [
    "Archive",
    "Article",
    "Days",
    "Evidence",
    "Intake",
    "Links",
    "Quote",
    "Reason",
    "Rejected",
    "Report",
    "Settings",
    "Sought",
    "Span",
    "Time",
    "Verdict",
    "annotate",
    "check",
    "dated",
    "html",
    "markdown",
    "quotations",
    "read",
    "relate",
    "settled",
    "sought",
    "tell",
    "times",
]

_HOME = {
    "Archive": "archive",
    "Article": "model.article",
    "Intake": "model.article",
    "Rejected": "model.article",
    "Days": "model.evidence",
    "Evidence": "model.evidence",
    "Reason": "model.evidence",
    "Links": "model.links",
    "Quote": "model.marks",
    "Report": "model.marks",
    "Time": "model.marks",
    "Span": "model.span",
    "Sought": "model.verdicts",
    "Verdict": "model.verdicts",
    "Settings": "settings",
    "annotate": "flow",
    "check": "flow",
    "dated": "flow",
    "quotations": "flow",
    "relate": "flow",
    "sought": "flow",
    "tell": "flow",
    "times": "flow",
    "read": "reading",
    "settled": "reading",
    "html": "telling.html",
    "markdown": "telling.markdown",
}


def __getattr__(name: str) -> object:
    """A public name, imported when it is first asked for: ``--help`` must not wait for numpy."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
