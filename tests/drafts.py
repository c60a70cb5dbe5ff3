"""An invented fire in two outlets' reports, and drafts that quote them."""

from __future__ import annotations

from datetime import date

import throughline as tl
from throughline.model.article import Article, Published
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.model.verdicts import Verdict
from throughline.relating.checking import quotations_checked
from throughline.settings import DEFAULTS, Settings

FLAMES = "I have never seen flames so high over the harbour, and I do not think the old slipway is safe,"
PLANKS = "We will rebuild it plank by plank with our own hands."
CREW = "My crew carried nine boats out before the roof came down,"
POST = f"""Two people were injured when fire destroyed the boathouse of Penhallow on 11 May 2024.

“{FLAMES}” said Orla Finch, 47, who keeps the lighthouse. “{PLANKS}”

“{CREW}” said Tomas Reed, the harbour master of Penhallow.

The mayor praised the volunteers for their courage and patience through a long and windy night.

Finch told reporters that the children of the village had saved the brass bell of the ferry.

The sign on the boathouse door, “Mind the gulls”, was found in the harbour.
"""
WEEKLY = f"""Fire destroyed the boathouse of Penhallow on 11 May 2024, and two people were injured.

“{PLANKS} My grandmother painted its doors every spring, and nobody will take that away from us,” said Orla Finch, 47.

Tomas Reed said his crew “carried nine boats out”.
"""


def report(name: str, text: str, day: date | None = date(2024, 5, 12)) -> Report:
    """An annotated report of one day."""
    published = Published(day, day, day, "given") if day else None
    return tl.annotate(Article(name, text, f"{name}.txt", outlet=name, language="en", published=published))


SOURCES = {one.article.id: one for one in (report("Post", POST), report("Weekly", WEEKLY))}


def draft(text: str, day: date | None = None) -> Report:
    """An annotated draft."""
    return report("draft", text, day)


def quoting(words: str, speaker: str = "Orla Finch", tail: str = "") -> Report:
    """A draft that quotes one stretch of words."""
    return draft(f"This is what was said of the fire.\n\n{speaker} said: “{words}”{tail}\n")


def verdicts(text: str, *reports: Report, settings: Settings = DEFAULTS) -> list[Verdict]:
    """What the sources say to the quotations of a draft's text."""
    found = {one.article.id: one for one in reports} or SOURCES
    return quotations_checked(draft(text), found, settings)


def verdict(words: str, speaker: str = "Orla Finch") -> Verdict:
    """What the sources say to one quotation."""
    (found,) = quotations_checked(quoting(words, speaker), SOURCES)
    return found


def values(text: str, *reports: Report, day: date | None = None, links: Links | None = None) -> dict[str, Verdict]:
    """The verdicts on a draft's values by their attribute."""
    article = draft(text, day).article
    found = tl.check(article, reports or SOURCES.values(), links)
    return {one.attribute: one for one in found if one.kind != "quote" and one.attribute}
