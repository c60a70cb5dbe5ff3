"""What was read: an article, or an input that could not become one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal

from throughline.model.evidence import Reason
from throughline.model.span import Span

RegionKind = Literal[
    "header", "headline", "body", "caption", "credit", "advert", "navigation", "related", "support", "post"
]
OWN_WORDS: frozenset[RegionKind] = frozenset({"headline", "body", "caption"})
"""Regions of an article's own words."""
NEWS: frozenset[RegionKind] = OWN_WORDS | {"post"}
"""Regions that tell the news and whose words can be shared reporting; the others repeat for other reasons."""
Basis = Literal["given", "header", "page", "feed"]
Cause = Literal[
    "missing",  # no such file or folder, or a pattern that matches nothing
    "unreadable",  # the file is there and cannot be opened
    "unsupported",  # a kind of file that no reader knows
    "empty",  # nothing, or white space only
    "binary",  # not text
    "malformed",  # a record that is not what its format asks for
    "too long",  # longer than ``Settings.longest_article``
    "no text",  # a page without a block of text
    "clash",  # claims an id that another input claims with another text
    "timeout",  # its reader did not end in ``Settings.page_seconds``
]


@dataclass(frozen=True, slots=True)
class Published:
    """When an article says that it was published: an interval of days, the best day, and what that rests on."""

    first: date
    last: date
    best: date | None
    basis: Basis
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """What a page's markup says of a stretch of its text: the kind of region it votes for, None for no vote."""

    span: Span
    kind: RegionKind | None
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One report as it was read; its text never changes, and every span of every stage indexes it."""

    id: str
    text: str
    source: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    published: Published | None = None
    modified: date | None = None
    blocks: tuple[Block, ...] = ()
    because: tuple[Reason, ...] = ()
    """Where title, outlet, author and address were found: one reason each, its ``value`` the literal metadata."""

    @property
    def sha256(self) -> str:
        """The SHA-256 digest of the text in UTF-8, in hexadecimal."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that did not become an article: where it stands, a typed cause, and what can be done about it."""

    source: str
    cause: Cause
    message: str


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of all inputs: every one is an article, an older version of one, a known one, or rejected."""

    articles: tuple[Article, ...]
    rejected: tuple[Rejected, ...] = ()
    known: tuple[str, ...] = ()
    """Sources whose id and text another source had already given."""
    versions: tuple[Article, ...] = ()
    """Older texts of an article that came again under the same id with a later date."""

    @property
    def read(self) -> int:
        """Number of inputs."""
        return len(self.articles) + len(self.rejected) + len(self.known) + len(self.versions)
