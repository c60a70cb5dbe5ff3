"""Plain English for every part of a dossier; a code that is not listed is worded as itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from throughline.model.evidence import Days, Reason
from throughline.telling import when
from throughline.telling.codes import (
    ATTRIBUTES,
    BASES,
    CAUSES,
    CERTAINTIES,
    CHANGED,
    CONTACTS,
    COPIES,
    COUNTED,
    DATING,
    EXPLANATIONS,
    HAPPENINGS,
    KINDS,
    NOTICES,
    PRINTED,
    REASONS,
    REGIONS,
    TITLES,
)
from throughline.telling.dossier import (
    Cell,
    Chapter,
    Copied,
    Counts,
    Credit,
    Dossier,
    Help,
    Ledger,
    Moment,
    Notice,
    Overlap,
    Print,
    Row,
    Saying,
    Source,
    Taken,
)

__all__ = [
    "BASES",
    "CAUSES",
    "CERTAINTIES",
    "CHANGED",
    "CONTACTS",
    "COPIES",
    "DATING",
    "EXPLANATIONS",
    "KINDS",
    "PRINTED",
    "REGIONS",
    "TITLES",
]


BOUNDS = ((">=", "at least "), ("<=", "at most "), (">", "more than "), ("<", "fewer than "), ("~", "about "))
"""Signs before a value that is not exact."""
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
"""What a reason says only where it has a value."""
DIGITS = re.compile(r"[0-9]{1,15}")
TWO = 2
"""Numbers in a range."""


def reason(given: Reason, labels: Mapping[str, str] | None = None) -> str:
    """A reason in words; its evidence is shown beside it. ``labels`` name the reports that a value may stand for."""
    value = _iso((labels or {}).get(given.value or "", given.value or ""))
    if given.code not in REASONS:
        return f"{given.code}: {value}" if value else given.code
    value = OPTIONAL.sub("", REASONS.get(value, value)).replace("{value}", "").rstrip(" ,:")
    words = OPTIONAL.sub(r"\1" if value else "", REASONS[given.code])
    return words.replace("{value}", value)


def attribute(code: str) -> str:
    """What an attribute is called on the page."""
    return ATTRIBUTES.get(code, code)


def about(subject: str | None, code: str | None, cells: Iterable[Cell] = ()) -> str:
    """What a row is about: "Ada Brook, age"; of a happening also what happened.

    >>> about("Ada Brook", "date", [Cell("2020-09", (), unit="hospital")])
    'Ada Brook, taken to hospital on which day'
    """
    kinds = sorted({happening(cell.unit) for cell in cells if cell.unit and code == "date"})
    what = attribute(code) if code else None
    if code == "happened":
        what = ", ".join(sorted({happening(str(cell.value)) for cell in cells}))
    words = [word for word in (subject, f"{', '.join(kinds)} on which {what}" if what and kinds else what) if word]
    return ", ".join(words) or "One point"


def happening(kind: str) -> str:
    """A class of what happened in words."""
    return HAPPENINGS.get(kind, kind)


def value(cell: Cell, code: str | None = None) -> str:
    """A value in words, with its unit and how firmly it is said.

    >>> value(Cell(">=3", (), certainty="reported"), "killed")
    'at least 3 people killed (hearsay)'
    """
    if code == "date":
        words = _iso(str(cell.value)) if cell.value is not None else when.UNKNOWN
    elif code == "happened":
        return CERTAINTIES[cell.certainty]
    else:
        words = _measured(cell, code)
    return words if cell.certainty == "stated" else f"{words} ({CERTAINTIES[cell.certainty]})"


def _measured(cell: Cell, code: str | None) -> str:
    """A value that is no date, with what it counts."""
    words = _number(cell.value)
    if code in COUNTED and cell.value is not None:
        one, more = COUNTED[code]
        return one if cell.value == 1 else more.replace("{number}", words)
    unit = cell.unit if cell.unit != code and cell.value is not None else None
    return " ".join(filter(None, (words, unit)))


def _number(given: str | int | float | None) -> str:
    """A value that is no date: thousands grouped, bounds and ranges in words."""
    if given is None:
        return "as worded"
    if not isinstance(given, str):
        return f"{given:,}"
    sign, said = next((pair for pair in BOUNDS if given.startswith(pair[0])), ("", ""))
    numbers = given[len(sign) :].split("-")
    exact = len(numbers) <= TWO and all(DIGITS.fullmatch(number) for number in numbers)
    return said + " to ".join(f"{int(number):,}" for number in numbers) if exact else given


def _iso(given: str) -> str:
    """An ISO day, month, year or range of them in words; anything else as it is."""
    span = when.iso(given)
    return when.days(span) if span else given


def printed(cell: Print) -> str:
    """How a part is printed: its kind, what differs, and what it is joined with."""
    changed = sorted({CHANGED.get(change.what, change.what) for change in cell.changes if change.what != "words"})
    told = changed and cell.kind in ("repunctuated", "restyled")
    words = [PRINTED[cell.kind] + (f" ({', '.join(changed)})" if told else "")]
    if cell.with_parts:
        *before, last = map(str, cell.with_parts)
        words.append("one span with part" + (f"s {', '.join(before)} and {last}" if before else f" {last}"))
    if len(cell.evidence) > 1:
        words.append("with a break inside")
    if not cell.closed:
        words.append("wrong closing mark")
    return "; ".join(words)


def notice(given: Notice) -> str:
    """The sentence of a row of "look at these first", without its values."""
    words = NOTICES.get(given.code, given.code)
    whose = f"Whose words are {given.subject}?" if given.subject else "Whose words?"
    words = words.replace("{Whose}", whose).replace(
        "{About}", _capital(about(given.subject, given.attribute, given.cells))
    )
    return f"{words}: {EXPLANATIONS[given.explained_by]}" if given.explained_by else words


def _capital(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]


def plural(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 report", "4 reports"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def counted(given: Counts) -> str:
    """How many reports, outlets, origins and copies a story has, and what that means."""
    words = [plural(given.reports, "report")]
    words.append(plural(given.outlets, "outlet") if given.outlets else "outlets not stated")
    if given.reports > 1:
        words.append(f"{plural(given.copies, 'copy', 'copies')}" if given.copies else "none copied from another")
        words += [plural(given.origins, "independent report")] if given.copies else []
    dated = ((given.stated, "dated by their text"), (given.inferred, "by reasoning"), (given.unknown, "undated"))
    words.append(", ".join(f"{number} {how}" for number, how in dated if number))
    return " · ".join(words)


def dated(source: Source) -> str:
    """A report's date in words, and how it is known."""
    return f"{when.likely(source.days, source.best)}, {DATING[source.dating]}" if source.days else DATING["unknown"]


def told(moment: Moment) -> str:
    """Whether a day is said or inferred, and how many other clauses say so."""
    words = "said" if moment.said else "inferred"
    reports = len({span.article for span in moment.evidence})
    return f"{words}, by one report only" if reports == 1 else f"{words}, by {reports} reports"


def happened(given: Dossier) -> str:
    """From when to when it happened, as finely as the first and the last happening are known."""
    if given.happened is None:
        return when.UNKNOWN
    first, last = given.happened
    starts = [one.days for one in given.timeline if one.days.first == first] or [given.happened]
    ends = [one.days for one in given.timeline if one.days.last == last] or [given.happened]
    start, end = min(starts, key=_length), min(ends, key=_length)
    if start == end or given.happened in (start, end):
        return when.days(given.happened)
    return f"{when.days(start)} to {when.days(end)}"


def _length(given: Days) -> int:
    """Number of days."""
    return given.length


def origin(given: Dossier) -> str:
    """That what several reports print has one origin: nothing where no two print the same words."""
    most = max((number for _, number in given.counts.shared), default=0)
    if not most:
        return ""
    all_ = "both" if most == given.counts.reports == TWO else "all" if most == given.counts.reports else "up to"
    return f"{all_} {most} print the same quoted words: one origin, not {most}".replace("both 2", "both")


def mainly(given: Sequence[Credit]) -> list[Credit]:
    """Those whom most reports credit."""
    reports = [len({span.article for span in one.evidence}) for one in given]
    return [one for one, number in zip(given, reports, strict=True) if number == max(reports)]


def credited(given: Sequence[Credit], labels: Mapping[str, str]) -> str:
    """Whom most reports credit with an utterance, and whom only some do, with those reports."""
    where = {one.name: {span.article for span in one.evidence} for one in given}
    main = mainly(given)
    others = [one for one in given if one not in main]
    names = [", ".join(labels[article] for article in labels if article in where[one.name]) for one in others]
    also = [f"{one.name} in {name}" if name else one.name for one, name in zip(others, names, strict=True)]
    return speakers(main) + (f" (also credited: {'; '.join(also)})" if also else "")


def speakers(given: Iterable[Credit]) -> str:
    """Who is credited: "Ada Brook and Tom Hale", or that nobody is."""
    names = list(dict.fromkeys(speaker.name for speaker in given))
    if not names:
        return "nobody is credited"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def said(given: Days | None) -> str:
    """When an utterance was made: its day, or the last one that its printings allow."""
    if given is None:
        return "day unknown"
    return f"said {when.days(given)}" if given.length == 1 else f"said by {when.day(given.last)} at the latest"


def ledger(given: Ledger, labels: Mapping[str, str]) -> str:
    """What a ledger shows in one sentence: whether any word was changed, and who prints most."""
    cells = [cell for part in given.parts for cell in part.prints]
    most = [labels[article] for article in given.most_complete]
    words = [plural(len(given.parts), "part"), f"printed by {plural(len(given.columns), 'report')}"]
    if given.altered:
        words.append("a word was changed")
    elif len(cells) > len(given.parts):
        words.append("no word was changed in any printing")
    return ", ".join(words) + (f". Most parts: {', '.join(most)}." if len(most) < len(given.columns) else ".")


def saying(given: Saying) -> str:
    """What kind of words these are, how the speaker is known, the day if it is known, and whether they are damaged."""
    bases = sorted({BASES[one.basis] for one in given.speakers if one.basis and one.basis != "named"})
    words = [KINDS[given.kind], *bases]
    words += [said(given.said)] if given.said and given.said.length == 1 else []
    return ", ".join(words if given.closed else [*words, "closing mark missing or wrong"])


def row(given: Row) -> str:
    """What to know of a finding: how many independent reports say it, or what explains it."""
    if given.explained_by:
        return "described differently" if given.attribute in DESCRIBED else EXPLANATIONS[given.explained_by]
    if given.kind != "agreement":
        return ""
    described = "described differently, " if given.attribute in DESCRIBED and len(given.cells) > 1 else ""
    return f"{described}{given.origins} independent reports"


DESCRIBED = frozenset(("condition",))
"""Attributes whose values agree in their last word, and are told side by side."""


def copied(given: Counts) -> str:
    """Whether anybody copied anybody."""
    if given.copies:
        verb = "print" if given.copies > 1 else "prints"
        return f"{given.copies} of {given.reports} reports {verb} another one's own words."
    return "None copied from another, as far as the texts show."


def copy(given: Copied, labels: Mapping[str, str]) -> str:
    """Who shares words with whom, and whose they are."""
    names = ", ".join(labels[article] for article in given.articles)
    origin = f"first in {labels[given.origin]}" if given.origin else "which came first is not known"
    return f"{names}: {COPIES.get(given.kind, given.kind)}, {given.share:.0%} shared, {origin}"


def overlap(given: Overlap) -> str:
    """How much two reports have in common."""
    if not given.outside:
        return f"{plural(given.words, 'shared word')}, all inside quotations: a common source, no copy"
    return f"{plural(given.words, 'shared word')}, {given.outside:,} of them outside quotations"


def common(given: Iterable[Overlap]) -> Iterator[str]:
    """How many pairs of reports share words inside quotations only."""
    number = sum(not one.outside for one in given)
    if number:
        pairs = plural(number, "pair of reports shares", "pairs of reports share")
        yield f"{pairs} words inside quotations only: a common source, no copy"


def chapter(given: Chapter, labels: Mapping[str, str]) -> str:
    """An event: when it was reported, and by which reports."""
    names = ", ".join(labels[article] for article in given.articles)
    happened = f", happened {when.days(given.happened)}" if given.happened else ""
    return f"reported {when.days(given.reported)}{happened}: {names}"


def help_note(given: Help) -> str:
    """A support note: who, how, when it is open, what it costs, and where; a place to go is told by its own words."""
    number = f"{CONTACTS[given.kind]} {given.value}" if given.value and given.kind != "visit" else ""
    country = given.country or ("country not stated" if number and given.kind == "phone" else "")
    words = (given.organisation, number, given.hours, given.cost, country)
    return ", ".join(word for word in words if word)


def source(given: Source) -> str:
    """Where a report comes from, and how to recognise its text."""
    words = [given.source, given.url or "", given.author or "", given.outlet or "outlet not stated"]
    words += [f"{given.characters:,} characters", given.language or "language unknown", f"sha256 {given.sha256}"]
    return ", ".join(word for word in words if word)


def taken(given: Taken) -> str:
    """What became of the inputs; the numbers add up."""
    words = [plural(given.articles, "article")]
    words += [f"{len(given.known)} known already"] if given.known else []
    words += [plural(len(given.versions), "older version")] if given.versions else []
    return f"{plural(given.read, 'input')} = {' + '.join(words)} + {len(given.rejected)} rejected."
