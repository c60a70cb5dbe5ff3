"""A check of a draft as a page: each verdict with the draft's words and the sources' side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.model.verdicts import Verdict
from throughline.settings import DEFAULTS, Settings
from throughline.telling import check_wording
from throughline.telling.check_sides import cited, draft_side, quiet, reasons, source_side, sources
from throughline.telling.compose import release
from throughline.telling.dossier import Source
from throughline.telling.html import rendered
from throughline.telling.targets import Targets
from throughline.telling.templating import sheet


def check_html(
    draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report], *, settings: Settings = DEFAULTS
) -> str:
    """A check as one page that asks for nothing from outside; the draft and the cited sources stand at its end."""
    sides = Sides(draft, cited(verdicts, reports), settings)
    others = len(reports) - (draft.article.id in reports)
    return rendered(
        "check.html",
        sides,
        draft=draft,
        verdicts=verdicts,
        loud=[one for one in verdicts if one.look],
        rest=[one for one in verdicts if not one.look],
        checked=check_wording,
        counted=check_wording.counted(verdicts, others),
        draft_side=draft_side,
        source_side=source_side,
        quiet=quiet,
        reasons=reasons,
        Evidence=Evidence,
        version=release(),
        excerpt=None,
        check_css=sheet("check.css"),
    )


class Sides(Targets):
    """The numbers of the page's linked spans: the draft is the first text, its sources follow."""

    def __init__(self, draft: Report, found: Mapping[str, Report], settings: Settings) -> None:
        """Number the draft, then its sources."""
        super().__init__((), {draft.article.id: draft, **found}, settings)
        for source in sources(draft, found):
            self._take(source)

    def _take(self, source: Source) -> None:
        self.sources[source.article] = source
        self._order[source.article] = len(self._order) + 1
