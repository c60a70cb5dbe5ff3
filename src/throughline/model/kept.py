"""What an archive keeps beside reports and links: which text of an article counts, and what became of an input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from throughline.model.article import Article, Rejected
from throughline.model.links import Correction

State = Literal["current", "older", "clash"]
"""Whether a text is the newest of its article, an older version, or one of several that claim an id without order."""


class Kept(NamedTuple):
    """A text that an archive has: its number there, the article, and whether it counts."""

    number: int
    article: Article
    state: State


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of the texts under one claim: the state of each that is kept, by its number, and of each new one.

    A new text that stands in ``instead`` takes the place of an equal one that is kept, by that one's number.
    """

    states: Mapping[int, State]
    new: tuple[tuple[Article, State], ...] = ()
    instead: Mapping[int, Article] = field(default_factory=dict)
    rejected: tuple[Rejected, ...] = ()


class Listed(NamedTuple):
    """A story as a list shows it: its id, what it is called, and what it comes to."""

    id: str
    title: str | None
    reports: int
    events: int
    outlets: int
    differences: int
    first: str | None
    """The first and the last day of its reports, ISO dates."""
    last: str | None


Order = Literal["newest", "reports", "differences"]
"""Stories by their last day, by how many reports they have, or by how many differences; the most first."""


class Asked(NamedTuple):
    """Which stories are asked for: words that one report prints, an outlet, a person's name, a first day."""

    order: Order = "newest"
    words: str = ""
    outlet: str | None = None
    person: str | None = None
    since: date | None = None
    most: int = 20
    day: date | None = None
    """Only stories with a report that was written on this day, as far as known."""
    after: Listed | None = None
    """Only what stands behind this story in that order, which need not be listed any more."""
    added: int | None = None
    """Only stories with a text that was added after the one of this number (``View.latest``)."""


class Decided(NamedTuple):
    """A correction as the archive keeps it: its number, who decided it when, and whether it was taken back."""

    number: int
    correction: Correction
    who: str
    made: str
    """ISO 8601, as all times here."""
    undone: str | None = None
    undone_by: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the inputs of one ``add``: every one is new, a version, known, or rejected."""

    new: int = 0
    versions: int = 0
    """Other texts of an article that the archive has."""
    known: int = 0
    refused: int = 0
    """Inputs that became nothing, or texts that claim one id with others and have no order."""
    reasons: tuple[Rejected, ...] = ()
    """Why, one by one; where texts claim one id, also of those that were added before."""
    changed: tuple[str, ...] = ()
    """The ids of the articles that got another text, each that of its newest one."""

    @property
    def read(self) -> int:
        """Number of inputs."""
        return self.new + self.versions + self.known + self.refused
