"""A check of a draft as headings, lines, lists and tables, for the terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.console import Console

from throughline.model.evidence import Evidence
from throughline.model.links import Edit
from throughline.model.marks import Report
from throughline.model.verdicts import Nearest, Verdict
from throughline.telling import check_wording as wording
from throughline.telling.check_sides import DRAFT, SHOWN, cited, names, quiet, reasons
from throughline.telling.markdown import document
from throughline.telling.outline import Block, Cited, Heading, Items, Length, Line, Runs, Said, Table
from throughline.telling.terminal import printed
from throughline.telling.wording import plural
from throughline.telling.wording import reason as reason_in_words


def check_markdown(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> str:
    """A check as a Markdown document."""
    return document(check_outline(draft, verdicts, reports))


def check_terminal(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report], console: Console) -> None:
    """Print a check."""
    printed(check_outline(draft, verdicts, reports), console)


def check_outline(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> Iterator[Block]:
    """What needs a look, one by one, then everything else in a table, then the sources."""
    cite = _Citing(draft, cited(verdicts, reports))
    others = len(reports) - (draft.article.id in reports)
    yield Heading(1, (Said("Check of a draft"),))
    yield Line((Said(wording.counted(verdicts, others), strong=True),))
    if wording.missing(verdicts):
        yield Line((Said(wording.missing(verdicts)),))
    loud = [one for one in verdicts if one.look]
    if loud:
        yield Heading(2, (Said("Look at these first"),))
        for number, verdict in enumerate(loud, 1):
            yield Heading(3, (Said(f"{number} · {wording.ruling(verdict)}"),))
            yield Items(tuple(_sides(cite, verdict)))
    rest = [one for one in verdicts if not one.look]
    if rest:
        yield Heading(2, (Said("Nothing to do"),))
        yield Table(("verdict", DRAFT, "nearest source"), tuple(_row(cite, one) for one in rest), prose=True)
    if cite.reports:
        yield Heading(2, (Said("Sources that are cited"),))
        yield Items(tuple((Said(f"{cite.names[name]}: {cite.reports[name].article.source}"),) for name in cite.reports))


class _Citing:
    """The draft and its sources with their words at hand."""

    def __init__(self, draft: Report, sources: Mapping[str, Report]) -> None:
        self.draft = draft
        self.reports = sources
        self.names = names(draft, sources)
        self.texts = {draft.article.id: draft.article, **{name: one.article for name, one in sources.items()}}

    def one(self, evidence: Evidence, length: Length = "whole", *, words: bool = True) -> Cited:
        """A span with its words."""
        place = f"{self.names[evidence.article]}:{evidence.start}-{evidence.end}"
        return Cited(place, evidence.span.words(self.texts[evidence.article].text) if words else "", length)

    def all(self, evidence: Iterable[Evidence], by: str = " · ", length: Length = "usual") -> Runs:
        """Spans, divided."""
        found: list[Said | Cited] = []
        for span in evidence:
            found += [Said(by)] if found else []
            found.append(self.one(span, length))
        return tuple(found)


def _sides(cite: _Citing, verdict: Verdict) -> Iterator[Runs]:
    """The draft's side, each source's side, and why."""
    told_ = wording.credited(verdict.speakers) if verdict.kind == "quote" else wording.about(verdict)
    value = "" if verdict.kind == "quote" else f", {wording.value(verdict, verdict.attribute)}"
    yield (Said(f"{DRAFT}, {told_}{value}: ", strong=True), cite.one(verdict.draft))
    if verdict.frame:
        frame = Evidence(verdict.draft.article, *verdict.frame)
        yield (Said("in the clause "), cite.one(frame))
    yield from _nearest(cite, verdict)
    for given in verdict.given:
        yield (
            Said(f"sources, {wording.value(given, verdict.attribute)}: ", strong=True),
            *cite.all(given.evidence),
        )
    for reason in reasons(verdict):
        why = reason_in_words(reason)
        yield (Said(f"{why}: " if reason.evidence else why), *cite.all(reason.evidence))


def _nearest(cite: _Citing, verdict: Verdict) -> Iterator[Runs]:
    """Each source's side with what differs; sources that say the very same stand together."""
    together: dict[tuple[str, str], list[Nearest]] = {}
    for near in verdict.nearest:
        together.setdefault((wording.near(near), _differs(cite, near)), []).append(near)
    for (printed_as, differs), same in together.items():
        label = cite.names[same[0].article]
        yield (Said(f"{label}, {printed_as}: ", strong=True), *cite.all(same[0].evidence, " + ", "whole"))
        if same[1:]:
            spans = [span for near in same[1:] for span in near.evidence]
            yield (Said("so do "), *_listed([(cite.one(span, words=False),) for span in spans]))
        if differs:
            yield (Said(f"what differs: {differs}"),)


def _listed(found: Sequence[Runs]) -> Runs:
    """Runs with commas between them."""
    return tuple(run for place, runs in enumerate(found) for run in ((Said(", "), *runs) if place else runs))


def _differs(cite: _Citing, near: Nearest) -> str:
    """What stands in the draft and not in the source, and the other way round."""
    source = cite.reports[near.article].article.text
    changes = [_change(edit, cite.draft.article.text, source) for edit in near.edits if edit.what in SHOWN]
    marks = quiet(near.edits)
    return "; ".join([*changes, *([f"{plural(marks, 'difference')} in marks or capitals"] if marks else [])])


def _change(edit: Edit, draft: str, source: str) -> str:
    """One change: the source's words and the draft's."""
    theirs, ours = edit.a.words(source).strip(), edit.b.words(draft).strip()
    if theirs and ours:
        return f"“{theirs}” became “{ours}”"
    return f"“{theirs}” was left out" if theirs else f"“{ours}” was put in"


def _row(cite: _Citing, verdict: Verdict) -> tuple[Runs, ...]:
    """A verdict that nobody must look at, in one row."""
    closest = verdict.closest
    words = f"{wording.about(verdict)}: {wording.ruling(verdict)}"
    near: Runs = (cite.one(closest, "usual"),) if closest and closest.article in cite.names else (Said("–"),)
    return (Said(words),), (cite.one(verdict.draft, "usual"),), (*near, *map(Said, _credits(verdict)))


def _credits(verdict: Verdict) -> Iterator[str]:
    """Whom the nearest source credits, where it calls them by another name."""
    theirs = verdict.nearest[0].speakers if verdict.nearest else ()
    if {one.name for one in theirs} != {one.name for one in verdict.speakers}:
        yield f" ({wording.credited(theirs)})"
