"""A draft in a form, a text or a file, and what the archive says to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form, UploadFile
from markupsafe import Markup

from throughline import flow
from throughline.asking import checking
from throughline.model.article import Article, Published, Rejected
from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.model.verdicts import Verdict
from throughline.reading import received
from throughline.reading.plain import believable
from throughline.settings import Settings
from throughline.telling import check_wording
from throughline.telling.check_html import Sides
from throughline.telling.check_records import check_record
from throughline.telling.check_sides import cited, draft_side, quiet, reasons, source_side
from throughline.web import addresses
from throughline.web.dossiers import filling
from throughline.web.paging import Opened, Page, paged
from throughline.web.refusing import Refused

router = APIRouter()


@paged(router, "/check")
def form() -> Page:
    """The empty form."""
    return Page("check-form.html", "Check a draft", {"fields": ["text", "file", "day"]})


@paged(router, "/check", methods=("POST",))
def check(
    archive: Opened,
    text: Annotated[str, Form()] = "",
    file: UploadFile | None = None,
    day: Annotated[str, Form()] = "",
) -> Page:
    """The verdicts on what was sent: the file where there is one, else the text."""
    draft = _published(_draft(text, file, archive.settings), day, archive.settings)
    if len(draft.text) > archive.settings.web_draft:
        longest = f"{archive.settings.web_draft:,}"
        raise Refused(413, f"A draft of more than {longest} characters cannot be checked at once; send a part of it.")
    found, links = archive.sources(draft)
    reports = {name: report for name, report in found.items() if report.article.text != draft.text}
    verdicts = flow.check(draft, reports.values(), links, checking(archive.settings))
    report = flow.annotate(draft, archive.settings)
    sides = Linked(report, cited(verdicts, reports), archive.settings)
    shown = {
        **filling(sides, archive.settings),
        **_told(report, verdicts, len(reports), archive.settings.web_verdicts),
        "twice": len(found) - len(reports),
    }
    return Page(
        "checked.html",
        "Check of a draft",
        lambda: check_record(report, verdicts, reports),
        shown,
        styles=lambda: (sides.rules(),),
    )


def _draft(text: str, file: UploadFile | None, settings: Settings) -> Article:
    """The one article that was sent."""
    if file is None or not file.filename:
        if not text.strip():
            raise Refused(400, "There was no text and no file. Go back, and paste a draft or choose a file.")
        return flow.drafted(text.replace("\r\n", "\n"), settings=settings)
    sent = list(received(file.filename, file.file, settings))
    for one in sent:
        if isinstance(one, Rejected):
            raise Refused(400, one.message)
    if len(sent) != 1 or not isinstance(sent[0], Article):
        raise Refused(400, f"{len(sent)} articles stand in that file; a check takes one draft at a time.")
    return sent[0]


def _published(draft: Article, day: str, settings: Settings) -> Article:
    """The draft with the day on which it is to be published, where one is given."""
    if not day.strip():
        return draft
    try:
        given = date.fromisoformat(day.strip())
    except ValueError:
        raise Refused(400, f"{day[:40]} is no day; write it as 2024-05-13.") from None
    if not believable(given, settings):
        raise Refused(400, "No draft is published in that year; give the day on which it is to be.")
    return replace(draft, published=Published(given, given, given, "given"))


def _told(report: Report, verdicts: Sequence[Verdict], others: int, most: int) -> dict[str, object]:
    """What the template asks for."""
    loud = [one for one in verdicts if one.look]
    rest = [one for one in verdicts if not one.look]
    return {
        "draft": report,
        "verdicts": verdicts,
        "loud": loud[:most],
        "rest": rest[:most],
        "totals": {"loud": len(loud), "rest": len(rest)},
        "short": len(loud) > most or len(rest) > most,
        "checked": check_wording,
        "counted": check_wording.counted(verdicts, others),
        "draft_side": draft_side,
        "source_side": source_side,
        "quiet": quiet,
        "reasons": reasons,
        "Evidence": Evidence,
    }


class Linked(Sides):
    """The links of a check: those of the draft lead to its text below, others to the pages of their articles."""

    alone = False

    def __init__(self, draft: Report, found: Mapping[str, Report], settings: Settings) -> None:
        """Take the draft and its sources."""
        super().__init__(draft, found, settings)
        self.draft = draft.article.id

    def home(self, article: str) -> str:
        """The draft's text on this page, or an article's page."""
        return super().home(article) if article == self.draft else addresses.article(article)

    def address(self, evidence: Evidence) -> str:
        """The words in the draft's text on this page, or on the page of their article."""
        own = evidence.article == self.draft
        return super().address(evidence) if own else addresses.article(evidence.article, evidence)

    def rules(self) -> Markup:
        """The style by which words of the draft are marked when a link leads to them: a rule for each span."""
        told = [
            f"{self.scope(evidence)}:has(#e{number}:target) .e{number}"
            for evidence, number in self.inside(self.draft).items()
        ]
        marked = "{background:var(--mark);color:var(--on-mark)}"
        return Markup(f"{','.join(told)}{marked}" if told else "")
