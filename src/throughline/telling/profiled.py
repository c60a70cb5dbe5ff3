"""People, outlets and articles as data, with the names that their pages and the output contract share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.model.profiles import Altered, Beside, Brief, Known, Profile, Record, Said
from throughline.model.span import Span
from throughline.telling.labels import file_name, number, stem
from throughline.telling.records import Json, annotation, plain


class Bit(NamedTuple):
    """Some characters of one side, and whether the other side has others."""

    text: str
    changed: bool


def labels(given: Mapping[str, Brief]) -> dict[str, str]:
    """What articles are called beside their words: the outlet, else the file's number where no other has it, else it.

    Several articles of one outlet are called the same: their days stand beside them.
    """
    counted = Counter(number(one.source, name) for name, one in given.items() if not one.outlet)
    return {
        name: one.outlet
        or next((found for found in [number(one.source, name)] if found and counted[found] == 1), "")
        or stem(one.source, name)
        for name, one in given.items()
    }


def brief_record(one: Brief) -> dict[str, Json]:
    """An article as lists have it; of its source only the name."""
    found = {name: plain(value) for name, value in one._asdict().items()}
    return {**found, "source": file_name(one.source), "day": plain(one.day)}


def known_record(one: Known) -> dict[str, Json]:
    """A person as a list has it."""
    person = {"id": one.id, "name": one.name, "names": list(one.names)}
    story = {"id": one.story, "title": one.title, "first": one.first, "last": one.last}
    return {**person, "mentions": one.mentions, "story": story}


def person_record(given: Profile) -> dict[str, Json]:
    """A person with what was said, what is said of them, and others of the same name."""
    return {
        "person": known_record(given.known),
        "said": [_said(one) for one in given.said],
        "number": given.number,
        "facts": [
            {**plain(fact), "evidence": _quoted(fact.evidence, given.words), "number": given.resting[fact.id]}
            for fact in given.facts
        ],
        "same_name": {"number": given.namesakes, "people": [known_record(one) for one in given.others]},
        "articles": _briefs(given.articles),
    }


def _said(one: Said) -> dict[str, Json]:
    """One thing that was said, with every printing."""
    words = [
        {**plain(found.evidence), "words": found.words, "kind": found.kind, "part": found.segment + 1}
        for found in one.words
    ]
    if one.utterance is None:
        return {"kind": "paraphrase", "printings": words, "number": one.number}
    speakers = [plain(speaker) for speaker in one.speakers]
    about = {"kind": "utterance", "id": one.utterance, "said": plain(one.said), "speakers": speakers}
    return {**about, "printings": words, "number": one.number}


def outlet_record(given: Record) -> dict[str, Json]:
    """An outlet with its reports, its altered printings and whom it shares words with."""
    return {
        "outlet": given.outlet._asdict(),
        "months": [{"month": month, "reports": number} for month, number in given.months],
        "reports": [brief_record(one) for one in given.reports],
        "altered": [_altered(one, given.words) for one in given.altered],
        "alterations": given.alterations,
        "shares": [one._asdict() for one in given.shares],
        "copies": [plain(one) for one in given.copies],
        "copied": given.copied,
        "articles": _briefs(given.articles),
    }


def _altered(one: Altered, words: Mapping[Evidence, str]) -> dict[str, Json]:
    """An altered printing beside the original."""
    return {
        "utterance": one.utterance,
        "article": one.article,
        "kind": one.printing.kind,
        "original": _quoted([one.reference], words)[0],
        "printed": _quoted(one.printing.evidence, words),
        "edits": plain(one.printing)["edits"],
    }


def sides(one: Altered, words: Mapping[Evidence, str]) -> tuple[list[Bit], list[tuple[Evidence, list[Bit]]]]:
    """The original and each span of the printing, cut where the other side has other words."""
    edits = [edit for edit in one.printing.edits if edit.what == "words"]
    printed = [(span, _bits(span, words, [edit.b for edit in edits])) for span in one.printing.evidence]
    return _bits(one.reference, words, [edit.a for edit in edits]), printed


def _bits(span: Evidence, words: Mapping[Evidence, str], changed: Iterable[Span]) -> list[Bit]:
    """A stretch cut where something changed begins and ends."""
    text, at = words[span], 0
    found: list[Bit] = []
    for one in sorted(changed):
        start, end = (max(at, min(len(text), place - span.start)) for place in one)
        if start < end:
            found += [Bit(text[at:start], False), Bit(text[start:end], True)]
            at = end
    return [one for one in (*found, Bit(text[at:], False)) if one.text]


def article_record(report: Report, given: Beside) -> dict[str, Json]:
    """An article with its marks, its day, its story and what it shares with whom."""
    return {
        **annotation(report),
        "date": plain(given.dated),
        "events": [plain(one) for one in given.events],
        "story": {"id": given.story, "title": given.title} if given.story else None,
        "resolved": [plain(one) for one in given.resolved],
        "people": [{"id": name, "name": called} for name, called in given.people],
        "shares": [one._asdict() for one in given.neighbours],
        "sharing": given.sharing,
        "passages": [plain(one) for one in given.passages],
        "copies": [plain(one) for one in given.copies],
        "articles": _briefs(given.articles),
        "older": [{"sha256": one.sha256, "source": file_name(one.source)} for one in given.older],
    }


def _briefs(given: Mapping[str, Brief]) -> list[dict[str, Json]]:
    return [brief_record(given[name]) for name in sorted(given)]


def _quoted(spans: Iterable[Evidence], words: Mapping[Evidence, str]) -> list[dict[str, Json]]:
    """Spans with their words."""
    return [{**plain(span), "words": words.get(span)} for span in spans]
