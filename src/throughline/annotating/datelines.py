"""Datelines: the place before the dash with which an agency's copy opens, "SKERRA, Jan 12 (Coast Wire) - "."""

from __future__ import annotations

import re

from throughline.annotating.layout import Layout
from throughline.annotating.naming import Run
from throughline.model.span import Span

BEHIND = re.compile(
    r"(?P<day>, [A-Z][a-z]{2,8}\.? \d{1,2}(?=[ ,(–—-]))?,?(?P<agency> \([A-Z][^()\d\n]{1,40}\))?(?: ?—| (?:--?|–)(?= ))"
)
"""What stands behind the place: a day, an agency, and at least the dash."""


def dateline(laid: Layout, run: Run, elsewhere: bool) -> bool:
    """Whether a name opens a paragraph as the place of a dateline.

    It has its day or agency; a dash alone is enough for capitals whose name the article prints elsewhere as one
    (``elsewhere``): "WATCH - " and "UPDATE - " open paragraphs, too.
    """
    if run.first and "\n" not in laid.gap(run.first - 1):
        return False
    end = laid.words[run.last].end
    behind = BEHIND.match(Span(end, end + laid.settings.dateline_reach).words(laid.text))
    if behind is None:
        return False
    capitals = laid.printed(run.first, run.last).isupper()
    return bool(behind["agency"] or (capitals and (behind["day"] or elsewhere)))
