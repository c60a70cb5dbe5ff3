"""A text file as an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from throughline.model.article import Article, Published
from throughline.model.evidence import Evidence, Reason
from throughline.reading.identity import identity
from throughline.reading.language import language
from throughline.reading.source import Refused, Source, decoded
from throughline.settings import Settings
from throughline.text.headers import header
from throughline.text.stamps import stamps

DAY = timedelta(days=1)


def read_plain(source: Source, settings: Settings) -> Iterator[Article]:
    """The one article of a text file, its text as it stands there, its date from a leading `` date YYYY-MM-DD ``.

    Raises ``Refused`` where the file is empty, binary or too long.
    """
    found = source.read(4 * settings.longest_article, "split it into one file an article")
    text, encoding = decoded(found, settings)
    bounded(text, settings)
    named = identity(source.key, text)
    spoken = language(text, settings)
    yield Article(
        named,
        text,
        source.name,
        language=spoken,
        published=headed(named, text, settings, spoken),
        because=(Reason("decoded", value=encoding),) if encoding else (),
    )


def bounded(text: str, settings: Settings) -> None:
    """Raises ``Refused`` where a text is longer than the longest article."""
    if len(text) > settings.longest_article:
        longest = f"longer than the longest article ({settings.longest_article:,} characters)"
        raise Refused("too long", f"{longest}; split it into one file an article")


def headed(article: str, text: str, settings: Settings, language: str | None = None) -> Published | None:
    """The date that a text's header or stamp states, None without one."""
    found = header(text)
    if found is None or not believable(found.day, settings):
        return _stamped(article, text, settings, language)
    because = Reason("header", (Evidence(article, *found.printed),))
    return Published(found.day, found.day, found.day, "header", (because,))


def _stamped(article: str, text: str, settings: Settings, language: str | None) -> Published | None:
    """The day that a text prints as that of its publication; a picture's may be a day off, an update some days."""
    found = [stamp for stamp in stamps(text, language) if believable(stamp.days.first, settings)]
    if not found:
        return None
    best = max(found, key=lambda stamp: (RANKS[stamp.kind], stamp.days.first if stamp.kind == "aside" else date.min))
    reach = {"aside": (settings.edge_days, settings.edge_days), "updated": (settings.updated_days, 0)}
    earlier, later = reach.get(best.kind, (0, 0))
    day = best.days.first
    because = Reason("stamped", (Evidence(article, *best.span),))
    return Published(day - earlier * DAY, day + later * DAY, day, "header", (because,))


RANKS = {"posted": 2, "aside": 1, "updated": 0}
"""Which stamp is believed first; of several in brackets the newest, of others the first printed."""


def believable(day: date, settings: Settings) -> bool:
    """Whether a day lies in the years in which something can have been published."""
    return settings.first_year <= day.year <= settings.last_year
