"""Reports of our own for the tests of archives, and what an archive comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import throughline as tl
from throughline.archive import Archive
from throughline.model.article import Published

EXAMPLES = [found for found in tl.read(Path(__file__).parents[2] / "examples") if isinstance(found, tl.Article)]
MARKS = {article.id: tl.annotate(article) for article in EXAMPLES}


def article(name: str, text: str, day: str | None = None, **given: Any) -> tl.Article:  # noqa: ANN401
    """A report."""
    known = date.fromisoformat(day) if day else None
    published = Published(known, known, known, "given") if known else None
    return tl.Article(name, text, f"{name}.{len(text)}.txt", language="en", published=published, **given)


def state(archive: Archive) -> dict[str, Any]:
    """All that an archive holds but its memory and the numbers of its rows."""
    with archive.store.reading() as view:
        links = view.links()
        return {
            "reports": dict(view.reports),
            "rejected": sorted(view.rejected(), key=repr),
            **{field.name: getattr(links, field.name) for field in fields(links)},
        }


def at_once(items: list[tl.Article | tl.Rejected]) -> dict[str, Any]:
    """What an archive of these must hold: everything read, marked and related at once."""
    intake = tl.settled(items)
    marked = {id(one.article): one for one in MARKS.values()}
    reports = {one.id: marked.get(id(one)) or tl.annotate(one) for one in intake.articles}
    links = tl.relate(reports.values())
    return {
        "reports": {name: reports[name] for name in sorted(reports)},
        "rejected": sorted(set(intake.rejected), key=repr),
        **{field.name: getattr(links, field.name) for field in fields(links)},
    }


def unlike(found: dict[str, Any], wanted: dict[str, Any]) -> Iterator[str]:
    """The parts in which two archives differ."""
    yield from (name for name in wanted if found[name] != wanted[name])
