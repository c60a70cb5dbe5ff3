"""How to reach help or an office: telephone numbers, addresses and places to go, as printed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from throughline.annotating.openings import costs, openings
from throughline.annotating.requests import requests
from throughline.languages.prose import Prose, prose
from throughline.model.marks import Contact, ContactKind, Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.folding import folded
from throughline.text.reach import addresses, country, emails, numbers, short_numbers

NOT_READ = frozenset({"post", "navigation", "related", "advert"})
SIGNS = re.compile(r"\d{3}|\d\d \d\d|\d-[A-Z]|@|www\.|://")
"""What a line with a number or an address has at least."""
NAME = re.compile(r"(?<!\w)[A-Z][\w’'&.-]*(?: (?:(?:of|the|for|and|on|in|against|to|&) ){0,2}[A-Z][\w’'&-]*){0,7}")
FOLLOW = re.compile(r"\s*(?:$|[.,;:)\n–—-]|(?:or|and|for|to|on|if|from|free|in|at|anytime|24|by)\b)")
"""What may stand behind a short number; "call 300 witnesses" is none."""
LEADING = re.compile(r"(?: (?:on|at|is|or|number)|:) $")
ELSEWHERE = re.compile(r"[.;\n]| (?:or|and) ")
GENERIC = re.compile(r"\b(?:your|local|an?)\b")
EMERGENCY = frozenset({"911", "999", "112"})
"""Numbers that a report tells of being called; contacts only in a support note."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an article: where a contact's organisation, hours and cost are looked for."""

    report: Report
    start: int
    text: str
    key: str
    """The line in lower case with straight marks."""
    support: bool
    table: Prose
    sentences: Sequence[int]
    """Where the article's sentences begin."""


def contacts(report: Report, settings: Settings = DEFAULTS) -> Iterator[Contact]:
    """The contacts of an article in text order: numbers and addresses to reach someone, in support notes also requests.

    Outside support notes a number needs a word of calling before it. The country is that of the number's prefix, of the
    address's domain or of the words beside it; contacts of one organisation share it.
    """
    found = [contact for line in _lines(report) for contact in _found(line, settings)]
    known: dict[str, str] = {}
    for contact in found:
        if contact.organisation and contact.country:
            known.setdefault(contact.organisation, contact.country)
    yield from (_placed(contact, known) for contact in found)


def _placed(contact: Contact, known: Mapping[str, str]) -> Contact:
    """The contact with the country that another contact of its organisation has, unless it has its own."""
    return contact if contact.country else replace(contact, country=known.get(contact.organisation or ""))


def _lines(report: Report) -> Iterator[Line]:
    """The lines that can hold a contact: those with a number or an address, and all of a support note."""
    table = prose(report.article.language)
    sentences = [sentence.start for sentence in report.sentences]
    for region in report.regions:
        if region.kind in NOT_READ:
            continue
        start = region.start
        for text in region.words(report.article).split("\n"):
            if region.kind == "support" or SIGNS.search(text):
                yield Line(report, start, text, folded(text), region.kind == "support", table, sentences)
            start += len(text) + 1


def _found(line: Line, settings: Settings) -> Iterator[Contact]:
    """The contacts of one line in text order, each with its organisation, hours and cost."""
    text = line.text
    spans: list[tuple[Span, ContactKind]] = [(span, "email") for span in emails(text)]
    spans += [(span, "web") for span in addresses(text) if _is_web(line, span, settings)]
    spans += [(span, "phone") for span in numbers(text) if _is_phone(line, span, settings)]
    spans += [(span, "phone") for span in short_numbers(text) if _is_short(line, span, settings)]
    if line.support:
        starts = sorted(span.start for span, _ in spans)
        asked = requests(line.key, line.table)
        spans += [(span, "visit") for span in asked if not _leads(text, span, starts)]
    yield from _told(line, list(_apart(spans)), settings)


def _leads(text: str, request: Span, starts: Sequence[int]) -> bool:
    """Whether a request goes on to a number or an address: "contact the helpline on"."""
    place = bisect_left(starts, request.end)
    return place < len(starts) and ELSEWHERE.search(text, request.end, starts[place]) is None


def _apart(spans: Sequence[tuple[Span, ContactKind]]) -> Iterator[tuple[Span, ContactKind]]:
    """The spans in text order, of those that begin together the longest, without what begins inside another."""
    end = 0
    for span, kind in sorted(spans, key=lambda one: (one[0].start, -one[0].end)):
        if span.start >= end:
            yield span, kind
            end = span.end


def _is_web(line: Line, span: Span, settings: Settings) -> bool:
    return line.support or _before(line, span, settings, line.table.reach_verbs + line.table.visit_verbs)


def _is_phone(line: Line, span: Span, settings: Settings) -> bool:
    return line.support or _before(line, span, settings, line.table.reach_verbs)


def _before(line: Line, span: Span, settings: Settings, verbs: tuple[str, ...]) -> bool:
    """Whether one of the verbs stands shortly before."""
    near = line.key[max(0, span.start - settings.contact_reach) : span.start]
    return phrases(verbs).search(near) is not None


def _is_short(line: Line, span: Span, settings: Settings) -> bool:
    """Whether a short number is one to call: right behind a verb of calling, and not the number of something.

    In a support note a name may stand between: "call the Harbour Helpline on".
    """
    if not FOLLOW.match(line.text, span.end):
        return False
    before = line.key[max(0, span.start - settings.contact_reach) : span.start]
    if _calls(line.table.reach_verbs).search(before):
        return line.support or span.words(line.text) not in EMERGENCY
    return line.support and bool(LEADING.search(before)) and _before(line, span, settings, line.table.reach_verbs)


@cache
def phrases(words: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for any of the phrases as whole words."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])")


@cache
def _calls(verbs: tuple[str, ...]) -> re.Pattern[str]:
    named = "|".join(map(re.escape, verbs))
    return re.compile(rf"\b(?:{named})(?: (?:free|us|them|the|police|home|talk|hello))?(?: (?:on|at|to|is))?:? $")


def _told(line: Line, spans: Sequence[tuple[Span, ContactKind]], settings: Settings) -> Iterator[Contact]:
    """The contacts with all that the line says of them."""
    clear = _without(line.text, [span for span, kind in spans if kind != "visit"])
    named = [_organisation(line, clear, span, kind, settings) for span, kind in spans]
    hours = openings(line.text, [span if kind == "phone" else None for span, kind in spans], named, line.table)
    for place, (span, kind) in enumerate(spans):
        yield Contact(
            line.report.article.id,
            span.shifted(line.start),
            kind,
            named[place],
            None if kind == "visit" else span.words(line.text),
            _country(line, span, kind, settings),
            hours[place],
            costs(line.text, span, line.table, settings.cost_reach) if kind == "phone" else None,
        )


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text with dots for the characters of the spans: letters in a number are nobody's name."""
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += [text[end : span.start], "." * span.length]
        end = span.end
    return "".join(parts) + text[end:]


def _organisation(line: Line, clear: str, span: Span, kind: ContactKind, settings: Settings) -> str | None:
    """The name nearest before a number or an address in its sentence, or inside a request to go somewhere."""
    inside = list(_names(line, clear, span)) if kind == "visit" else []
    if kind == "visit" and GENERIC.search(clear, *span):
        return None
    names = inside or list(_names(line, clear, Span(_sentence(line, span, settings), span.start)))
    return names[-1] if names else None


def _names(line: Line, clear: str, span: Span) -> Iterator[str]:
    """The names in a part of the line, without the words that only begin a request."""
    table = line.table
    for found in NAME.finditer(clear, *span):
        parts = found.group().rstrip(".'’-").split(" ")
        while parts and parts[0].lower() in table.fillers:
            parts = parts[1:]
        common = len(parts) == 1 and parts[0].lower() in table.stop_words
        if parts and not common and parts[0].lower() not in table.platforms:
            yield " ".join(parts)


def _sentence(line: Line, span: Span, settings: Settings) -> int:
    """Where in the line the sentence that holds a span begins, or so far before it as its organisation can stand."""
    place = bisect_right(line.sentences, line.start + span.start) - 1
    start = line.sentences[place] - line.start if place >= 0 else 0
    return max(0, start, span.start - settings.contact_names)


def _country(line: Line, span: Span, kind: ContactKind, settings: Settings) -> str | None:
    """The country that a number or an address names, or that its sentence names before a number; None for two."""
    if kind == "visit":
        return None
    named = country(span.words(line.text))
    if named or kind != "phone":
        return named
    table = line.table.countries
    before = line.key[_sentence(line, span, settings) : span.start]
    found = list(_countries(tuple(table)).finditer(before))
    return table[found[-1].group(1)] if found and not found[-1].group(2) else None


@cache
def _countries(names: tuple[str, ...]) -> re.Pattern[str]:
    any_of = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(rf"\bin (?:the )?({any_of})\b(?:(?: and|,| or)(?: the)? ({any_of})\b)?")
