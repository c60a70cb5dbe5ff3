"""The numbers of the pages that an archive is looked at with, with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from throughline.settings.checking import Checking


@dataclass(frozen=True, slots=True, init=False, repr=False, eq=False)
class Serving(Checking):
    """The numbers of serving, behind those of checking."""

    # serving: an archive's pages
    web_patience: int = 10
    """Seconds after which a question to the archive is broken off and the reader is told so; nobody waits longer."""
    web_at_once: int = 12
    """Answers that are made at the same time; others wait. One process works on one at a time anyway, so more would
    only take each other's memory."""
    web_form: int = 1 << 20
    """Bytes of what is sent to a page: a draft of 150,000 words."""
    web_added: int = 64 << 20
    """Bytes of articles that are added by one request: 20,000 of 3 kB; a larger pile is for ``throughline add``."""
    web_draft: int = 50_000
    """Characters of a draft, 8,000 words: one that is nothing but quotations takes ten seconds."""
    web_verdicts: int = 50
    """Verdicts of a draft that are shown of those to look at, and of the others: 1.4 kB each."""
    web_listed: int = 20
    """Stories on one page of the list."""
    web_pause: int = 60
    """Minutes without a request after which a reader's next one begins another visit: a long meeting."""
    web_story: int = 140_000
    """Bytes of a story's page, which shows its rows as far as they fit, each section its fair share; the rest is a link
    away. With the frame of the page it stays below 150 kB, which a phone on a slow line has in seconds."""
    web_rows: int = 150
    """Rows of a section that are tried first."""
    web_evidence: int = 24
    """Reports or places that one row of a story's page shows; how many more there are stands in the data."""
    web_ways: int = 5
    """Utterances that a trace's page shows, where the command shows ten (``trace_utterances``)."""
    web_printings: int = 40
    """Printings that it shows of each, the oldest, where the command shows a hundred (``trace_printings``)."""
    web_most: int = 100
    """Rows that one page gives where more are asked for."""
