"""An article's page: its text with its marks, its days, versions and story, and what it shares with whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Query

from throughline.model.errors import Unknown
from throughline.model.evidence import Evidence
from throughline.model.kept import Kept
from throughline.model.links import Passage
from throughline.model.marks import Report
from throughline.model.ports import View
from throughline.model.profiles import Beside
from throughline.model.span import Span
from throughline.telling.labels import file_name
from throughline.telling.marked import LONGEST, SHADES, marked
from throughline.telling.profiled import article_record, labels
from throughline.telling.records import annotation, plain
from throughline.telling.sources import Excerpt, Paragraph, cut
from throughline.telling.targets import foreign
from throughline.telling.titles import called
from throughline.telling.versions import dated, differences, revisions
from throughline.web.addresses import Name
from throughline.web.paging import Opened, Page, paged
from throughline.web.refusing import Refused

router = APIRouter()
OPEN = frozenset({"quote", "paraphrase", "time", "person", "contact"})
"""Marks that are shown before anybody chooses."""
MOST, CHANGES = 20, 40
"""Other articles and differences between two versions that one page tells of."""
Marked = Annotated[str, Query(pattern=r"^([0-9]{1,9}-[0-9]{1,9}(,[0-9]{1,9}-[0-9]{1,9}){0,99})?$")]


@paged(router, "/articles/{name:path}")
def article(archive: Opened, name: Name, mark: Marked = "", start: Annotated[int | None, Query(ge=0)] = None) -> Page:
    """An article by the id of any of its versions, with ``mark`` the characters that a link led to."""
    with archive.reading() as view:
        current = _current(view, name)
        if current is None:
            return _clashing(view, name)
        report = view.taken([current], [current])[current]
        beside = view.beside(current, MOST)
        assert beside is not None  # the transaction that found the article sees it still
    shown = [Span(*map(int, one.split("-"))) for one in mark.split(",") if one]
    return Page(
        "article.html",
        called(report),
        lambda: article_record(report, beside),
        {
            **_told(report, beside),
            "marked": marked(report, beside.resolved, shown, start),
            "versions": archive.versions(current) if beside.older else [],
            "asked": name,
        },
    )


def _current(view: View, name: str) -> str | None:
    """The id of the text that counts, by the id of any version; None where texts clash."""
    if name in view.taken([name]):
        return name
    found = view.texts(name)
    if not found:
        raise Unknown(f"{name}: no article of that name")
    return next((one.article.id for one in found if one.state == "current"), None)


def _clashing(view: View, name: str) -> Page:
    """Texts that claim one id without an order: none counts, and all are shown."""
    found = [one.article for one in view.texts(name)]
    record = {"clash": [annotation(Report(one))["article"] for one in found]}
    return Page("clash.html", f"Set aside: {name}", record, {"found": found, "file_name": file_name, "name": name})


def _told(report: Report, beside: Beside) -> dict[str, object]:
    """What the template asks for beside the text."""
    return {
        "report": report,
        "beside": beside,
        "labels": labels(beside.articles) | {report.article.id: "this report"},
        "lang": foreign(report.article.language),
        "between": _between(report.article.id, beside.passages),
        "copies": {other: one for one in beside.copies for other in one.articles if other != report.article.id},
        "SHADES": SHADES,
        "OPEN": OPEN,
        "file_name": file_name,
        "changed": _changed,
        "dated": dated,
    }


def _between(name: str, passages: Sequence[Passage]) -> Mapping[str, Sequence[Evidence]]:
    """The words of this article that each other one shares."""
    found: dict[str, list[Evidence]] = {}
    for one in passages:
        mine, theirs = (one.a, one.b) if one.a.article == name else (one.b, one.a)
        found.setdefault(theirs.article, []).append(mine)
    return found


def _changed(versions: Sequence[Kept]) -> Iterator[dict[str, object]]:
    """What changed from each version to the next."""
    for one in revisions(versions):
        rows = list(differences(one, CHANGES))
        yield {"before": one.before, "after": one.after, "about": one.about, "rows": rows, "edits": len(one.edits)}


@paged(router, "/beside")
def beside(
    archive: Opened, a: Annotated[str, Query(max_length=1000)], b: Annotated[str, Query(max_length=1000)]
) -> Page:
    """Two articles side by side, with the words that both have marked."""
    with archive.reading() as view:
        reports = view.taken([a, b], [])
        if a not in reports or b not in reports or a == b:
            raise Refused(404, "Both articles must be there, and be two: choose them on the page of either.")
        both, shared = (reports[a], reports[b]), view.between(a, b)
    spans = [[one.a if one.a.article == name else one.b for one in shared] for name in (a, b)]
    record = {
        "articles": [{"id": one.article.id, "title": called(one), "outlet": one.article.outlet} for one in both],
        "passages": [
            {"a": plain(mine), "b": plain(theirs), "kind": one.kind}
            for mine, theirs, one in zip(*spans, shared, strict=True)
        ],
    }
    first, second = (Side(*one) for one in zip(both, "ab", map(called, both), spans, strict=True))
    return Page(
        "beside.html", f"{first.title} beside {second.title}", record, {"sides": (first, second), "shared": shared}
    )


EXCERPT = Excerpt(600, LONGEST // 4)
"""What is shown of a text that is too long for one page."""


class Side(NamedTuple):
    """One of two articles: its letter on the page, what it is called, and where each shared passage stands in it."""

    report: Report
    letter: str
    title: str
    places: Sequence[Evidence]

    @property
    def lang(self) -> str | None:
        """The language of the text where it is not that of the page."""
        return foreign(self.report.article.language)

    def paragraphs(self) -> Iterator[Paragraph]:
        """The text, cut where a shared passage begins or ends; a piece's numbers lead into ``passages``."""
        numbers = {span: number for number, span in enumerate(dict.fromkeys(self.places))}
        long = len(self.report.article.text) > LONGEST
        return cut(self.report, numbers, EXCERPT if long else None)

    def passages(self) -> dict[int, list[int]]:
        """The passages, from 1, of each shared stretch."""
        found: dict[int, list[int]] = {}
        numbers = {span: number for number, span in enumerate(dict.fromkeys(self.places))}
        for place, span in enumerate(self.places, 1):
            found.setdefault(numbers[span], []).append(place)
        return found
