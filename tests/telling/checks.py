"""A draft with a verdict of most kinds, for the formats."""

from __future__ import annotations

from functools import cache

import throughline as tl
from drafts import CREW, FLAMES, PLANKS, SOURCES, draft
from throughline.model.marks import Report
from throughline.model.verdicts import Verdict

TEXT = f"""Fire destroyed the boathouse of Penhallow on 11 May 2024, and two people were injured.

Orla Finsh, 44, said: “{PLANKS.replace("plank by plank", "stone by plank")}”

Orla Finch said: “{CREW}”

Tomas Reed said: “fire destroyed the boathouse of Penhallow on 11 May”

Orla Finch said: “the old slipway is safe”

“{FLAMES}” said Orla Finch.

Hanna Holt said: “Nobody asked the gulls, *not one* <b>of them</b> & 🦆 \x1b[31m.”
"""


@cache
def checked() -> tuple[Report, list[Verdict]]:
    """The draft and what its sources say to it."""
    told = draft(TEXT)
    return told, tl.check(told.article, SOURCES.values())


def verdict_on(words: str) -> Verdict:
    """The verdict on the quotation that begins with some words."""
    return next(one for one in checked()[1] if one.draft.span.words(TEXT).startswith(words))
