"""The reports as sources for a bibliography: BibTeX and CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from throughline.model.evidence import Days
from throughline.telling import when
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import json_text, one_line, token, web

SPECIAL = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{mark: f"\\{mark}" for mark in "#$%&_"},
}
"""What means something to TeX, and how it is written; braces by name, since BibTeX counts even those behind a
backslash."""
MARKS = re.compile("[" + re.escape("".join(SPECIAL)) + "]")
LIGATURES = re.compile(r"([-'`,<>?!])(?=[-'`,<>])")
"""Marks beside each other from which TeX makes another one."""
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def bibtex(pile: Pile) -> Iterator[str]:
    """An entry a report, oldest first: an article of its outlet, or a source of another kind where none is known."""
    for name in pile.ordered(pile.reports):
        fields = {key: value for key, value in _fields(pile, name).items() if value}
        kind = "article" if "journal" in fields else "misc"
        written = "".join(f"  {key} = {value},\n" for key, value in fields.items())
        yield f"@{kind}{{{token(name)},\n{written}}}\n\n"


def _fields(pile: Pile, name: str) -> dict[str, str]:
    """The fields of one entry, written out; the empty ones are not known."""
    article, day = pile.reports[name].article, _day(pile, name)
    address = web(article.url)
    return {
        "title": f"{{{_braced(pile.title(name))}}}",
        "author": f"{{{_braced(article.author)}}}" if article.author else "",
        "journal": _braced(article.outlet or ""),
        "year": f"{{{day.year}}}" if day else "",
        "month": MONTHS[day.month - 1] if day else "",
        "day": f"{{{day.day}}}" if day else "",
        "url": _addressed(address) if address else "",
        "language": _braced(article.language or ""),
        "note": "" if day else _braced(_undated(pile.days(name))),
    }


def _day(pile: Pile, name: str) -> date | None:
    """The day of a report, where it is one day."""
    days = pile.days(name)
    return days.first if days and days.length == 1 else None


def _undated(days: Days | None) -> str:
    """What is known of when a report without a day was written."""
    return f"undated; written {when.days(days)}" if days else "undated"


def _braced(words: str) -> str:
    """Words in braces, with what means something to TeX escaped; empty where there are none."""
    line = one_line(words)
    escaped = LIGATURES.sub(r"\1{}", MARKS.sub(lambda found: SPECIAL[found.group()], line))
    return f"{{{escaped}}}" if line else ""


def _addressed(address: str) -> str:
    """A web address in braces; ``web`` left none inside, nor a backslash."""
    return f"{{{address}}}"


def csl_json(pile: Pile) -> Iterator[str]:
    """The reports as items of CSL-JSON, oldest first."""
    yield json_text([_item(pile, name) for name in pile.ordered(pile.reports)], indent=1) + "\n"


def _item(pile: Pile, name: str) -> dict[str, Any]:
    """One report; a day that is not known for sure is as coarse as it is known, and said to be about then."""
    article, days = pile.reports[name].article, pile.days(name)
    item = {
        "id": token(name),
        "type": "article-newspaper",
        "title": one_line(pile.title(name)),
        "container-title": one_line(article.outlet or ""),
        "author": [{"literal": one_line(article.author)}] if article.author else None,
        "issued": _issued(days) if days else None,
        "URL": web(article.url),
        "language": article.language,
        "note": None if _day(pile, name) else _undated(days),
    }
    return {key: value for key, value in item.items() if value}


def _issued(days: Days) -> dict[str, Any]:
    """A day; of an interval what its days have in common, month or year, else the two years as a range."""
    first, last = _parts(days.first), _parts(days.last)
    if first == last:
        return {"date-parts": [first]}
    common = 2 if first[:2] == last[:2] else 1
    ends = [first[:common]] if first[:common] == last[:common] else [first[:1], last[:1]]
    return {"date-parts": ends, "circa": True}


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]
