"""A text file as an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from throughline.model.article import Article, Published
from throughline.model.evidence import Evidence, Reason
from throughline.reading.identity import identity
from throughline.reading.language import language
from throughline.reading.source import Refused, Source, decoded
from throughline.settings import Settings
from throughline.text.headers import header


def read_plain(source: Source, settings: Settings) -> Iterator[Article]:
    """The one article of a text file, its text as it stands there, its date from a leading `` date YYYY-MM-DD ``.

    Raises ``Refused`` where the file is empty, binary or too long.
    """
    found = source.read(4 * settings.longest_article, "split it into one file an article")
    text, encoding = decoded(found, settings)
    bounded(text, settings)
    named = identity(source.key, text)
    yield Article(
        named,
        text,
        source.name,
        language=language(text, settings),
        published=headed(named, text, settings),
        because=(Reason("decoded", value=encoding),) if encoding else (),
    )


def bounded(text: str, settings: Settings) -> None:
    """Raises ``Refused`` where a text is longer than the longest article."""
    if len(text) > settings.longest_article:
        longest = f"longer than the longest article ({settings.longest_article:,} characters)"
        raise Refused("too long", f"{longest}; split it into one file an article")


def headed(article: str, text: str, settings: Settings) -> Published | None:
    """The date that a text's header states, None without one."""
    found = header(text)
    if found is None or not believable(found.day, settings):
        return None
    because = Reason("header", (Evidence(article, *found.printed),))
    return Published(found.day, found.day, found.day, "header", (because,))


def believable(day: date, settings: Settings) -> bool:
    """Whether a day lies in the years in which something can have been published."""
    return settings.first_year <= day.year <= settings.last_year
