"""Plain English for a check of a draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from throughline.model.marks import Speaker
from throughline.model.verdicts import CheckKind, Given, Nearest, Ruling, Verdict
from throughline.telling import wording
from throughline.telling.dossier import Cell

RULINGS: dict[Ruling, str] = {
    "same": "as the sources print it",
    "repunctuated": "the same words, other marks",
    "restyled": "the same words, restyled",
    "cut": "a part of what the sources print",
    "merged": "words stand joined that no source prints next to each other",
    "altered": "a word was changed",
    "credited elsewhere": "the sources credit somebody else",
    "differs": "the sources say otherwise",
    "not found": "in no source",
}
KINDS: dict[CheckKind, str] = {
    "quote": "quotation",
    "date": "day",
    "age": "age",
    "name": "name",
    "count": "number",
}
PRINTED_AS = {"quotation": "", "paraphrase": "as a paraphrase", "narration": "in the reporter’s own words"}


def ruling(given: Verdict) -> str:
    """The verdict in words; faithful words that must be looked at all the same are told by the reason why."""
    if given.look and given.ruling not in LOUD:
        told = next((one for one in given.because if one.code in ("reframed", "leaves out a denial")), None)
        return "a fragment in a new frame" if told and told.code == "reframed" else "a “not” was left out"
    joined = {"joins two quotations", "runs over the marks"} & {one.code for one in given.because}
    if given.ruling == "merged" and not joined:
        return "words were left out without a sign"
    if given.ruling == "differs" and not given.look:
        return "another value, which is explained"
    aside = any(one.code in ASIDE for one in given.because)
    return f"{RULINGS[given.ruling]} as a quotation" if aside else RULINGS[given.ruling]


ASIDE = frozenset(("printed as narration", "printed as paraphrase"))
"""Reasons for which words are in no quotation."""
LOUD = frozenset(("merged", "altered", "credited elsewhere", "differs", "not found"))


def about(given: Verdict) -> str:
    """What a verdict is about: "quotation, credited to Ada Brook" or "Ada Brook, age"."""
    if given.kind == "quote":
        return f"quotation, {credited(given.speakers)}"
    subject = None if given.kind == "name" else given.subject
    return wording.about(subject, given.attribute, [Cell(given.value, (), given.unit)])


def credited(speakers: Iterable[Speaker]) -> str:
    """Whom the words are credited to."""
    names = list(dict.fromkeys(speaker.name for speaker in speakers))
    return f"credited to {' and '.join(names)}" if names else "credited to nobody"


def value(given: Verdict | Given, attribute: str | None) -> str:
    """A value in words."""
    return wording.value(Cell(given.value, (), None if attribute == "date" else given.unit), attribute)


def near(given: Nearest) -> str:
    """How a source prints the words: as what, and credited to whom."""
    told = "" if given.printed_as == "narration" else credited(given.speakers)
    return ", ".join(filter(None, (PRINTED_AS[given.printed_as], told)))


def counted(given: Sequence[Verdict], sources: int) -> str:
    """How many verdicts there are, of what, and how many need a look."""
    kinds = Counter(one.kind for one in given)
    told = [wording.plural(kinds[kind], word) for kind, word in KINDS.items() if kinds[kind]]
    look = sum(one.look for one in given)
    verb = "needs" if look == 1 else "need"
    words = ", ".join(told) or "no quotation and nothing that the sources tell too"
    needed = f"{look} {verb} a look" if look else "nothing needs a look"
    against = f"against {wording.plural(sources, 'source')}" if sources else "no source has anything alike"
    return f"{needed} · {words} · {against}"


def missing(given: Sequence[Verdict]) -> str:
    """What to say of a draft without quotations; nothing of others."""
    return "" if any(one.kind == "quote" for one in given) else "The draft has no quotation; its values were compared."
