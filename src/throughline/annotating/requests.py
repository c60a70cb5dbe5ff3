"""Requests to go somewhere or to ask someone for help: "visit your local clinic"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from throughline.languages.prose import Prose
from throughline.model.span import Span

BREAK = re.compile(r"[.,;:()\n]| [–—-] | (?:on|at|if|for|when|who|by|about|to|in) ")
JOINED = re.compile(r" (?:or|and) ")


def requests(key: str, table: Prose) -> Iterator[Span]:
    """The requests in a line (in lower case), each from its verb to the place or person that it sends to.

    A second place is part of it ("your local clinic or hospital"), a second verb begins another.
    """
    for found in _asking(table.visit_verbs).finditer(key):
        end = _end(key, found.end(), table)
        if end > found.end():
            yield Span(found.start(1), end)


def _end(key: str, start: int, table: Prose) -> int:
    """Where the last place ends that the clause from ``start`` names, ``start`` where it names none."""
    stop = BREAK.search(key, start)
    clause = key[start : stop.start() if stop else len(key)]
    end = at = 0
    for part in JOINED.split(clause):
        at = clause.index(part, at)
        if part.rstrip().rpartition(" ")[2] not in table.help_places or _verb(table.visit_verbs).match(part):
            break
        at += len(part)
        end = len(clause[:at].rstrip())
    return start + end


@cache
def _asking(verbs: tuple[str, ...]) -> re.Pattern[str]:
    """A verb at the beginning of a clause, before an article or a possessive."""
    named = "|".join(verbs)
    return re.compile(
        rf"(?:^|[.,;:–-] |\b(?:or|and|can|please|also|should|to) )((?:{named}) )(?=(?:the|your|a|an|our|their)\b)"
    )


@cache
def _verb(verbs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(verbs)}) ")
