"""What is asked of an archive in words: the way of some, the sources of a draft, and an export."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from throughline import flow
from throughline.model.article import Intake
from throughline.model.errors import Unknown
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.model.ports import View
from throughline.model.verdicts import Sought
from throughline.settings import DEFAULTS, Settings
from throughline.telling.dossier import Dossier
from throughline.telling.exports import TOLD, Pieces, Pile, exported
from throughline.telling.needles import pieces, wanted
from throughline.telling.trace import Trace, traced


def tracing(view: View, words: str, settings: Settings, *, whole: bool = False) -> tuple[Trace, dict[str, Report]]:
    """The trace of some words in an archive, and every report that it names.

    Of more than ``Settings.archive_holding`` reports that have all the words those are read that have them next to each
    other, and of these the oldest.
    """
    phrases = [" ".join(needle[:LONGEST]) for needle in wanted(words)][:LONGEST]
    parts = pieces(wanted(words))
    most = settings.archive_holding
    near, number = view.holding(parts[:LONGEST], most)
    if number > most:
        near, number = view.holding(phrases, most)
    utterances = view.saying(near.values(), parts)
    printing = {one.article for told in utterances for segment in told.segments for one in segment.printings}
    names = printing | near.keys()
    reports = view.taken(names)
    links = Links(utterances=utterances, dates=view.dated(names).dates)
    found = traced(words, reports, links, whole=whole, holding=view.printed(near.values()), settings=settings)
    told = {one.article: reports[one.article] for one in found.printers}
    for way in found.ways:
        told |= {at.article: reports[at.article] for _, at in way.parts if at.article in reports}
    return replace(found, reports=view.count, unread=number - len(near)), told


def telling(view: View, name: str, settings: Settings = DEFAULTS) -> tuple[Dossier, dict[str, Report], Links]:
    """The dossier of a story, by the id of any article, event or the story, its reports, and what it is told from.

    Raises ``Unknown`` where there is none.
    """
    story = view.story_of(name)
    if story is None:
        raise Unknown(f"{name} is no article, event or story of it; see throughline stories")
    found, links = view.story(story)
    reports = dict(found.items())
    articles = tuple(report.article for report in reports.values())
    intake = Intake(articles, versions=tuple(view.versions(reports)))
    return next(flow.tell(reports.values(), links, intake, settings)), reports, links


LONGEST = 50
"""Words and phrases that a store is asked for at once; whether a text has more of them is seen when it is read."""


def sources(view: View, draft: Report, settings: Settings) -> tuple[dict[str, Report], Links]:
    """The reports of an archive that a check of a draft needs, by id, with their days and what editors decided.

    For each quotation those that share most runs of words with it, as far as they share a good part of what the nearest
    shares, and those that share most rare words with the whole draft.
    """
    sought, rare = flow.looked_up(draft, settings)
    quotes = [one for one in sought if one.kind == "quote"]
    found: set[str] = set()
    for one in quotes:
        found |= _printing(view, one, settings)
    rarest = sorted(rare, key=lambda word: (-rare[word], word))[: settings.archive_words]
    most = settings.archive_related + len(quotes)
    found |= view.sharing({word: rare[word] for word in rarest}, most).keys()
    return dict(view.taken(found, found)), view.dated(found)


def checking(settings: Settings = DEFAULTS) -> Settings:
    """The settings by which a draft is checked against an archive."""
    return replace(settings, check_related=settings.archive_related, check_reports=settings.archive_sources)


def _printing(view: View, one: Sought, settings: Settings) -> set[str]:
    """The articles that share most runs of words with a quotation, else those that have its rarest words."""
    phrases = dict.fromkeys(one.phrases[: settings.archive_phrases], 1)
    near = view.sharing(phrases, settings.archive_sources + 1, NEAR)
    if near or not one.words:
        return set(near)
    return set(view.holding(one.words[:RAREST], settings.archive_sources)[0])


NEAR = 2
"""An article counts as a source of a quotation where it shares this part of what the nearest one shares with it."""
RAREST = 3
"""Words of a quotation that an article must have at least, where it shares no run of words with it."""


def annotating(view: View, names: Iterable[str] | None = None) -> Iterator[Report]:
    """The reports of an archive, or some by id, in the order of their ids, with the times that links resolve.

    Only some are held at a time; they must be taken while the archive is open.
    """
    for reports, links in view.told(names):
        yield from flow.timed(reports, links)


def exporting(
    view: View, form: str, settings: Settings, story: str | None = None
) -> Iterator[tuple[str | None, Pieces]]:
    """The files of an export of an archive, or of one of its stories, as ``telling.exports.exported`` gives them.

    Reports are read when they are written; they must be taken while the archive is open.
    """
    reports, links = _chosen(view, story)
    intake = Intake((), versions=tuple(view.versions(reports)), rejected=() if story else tuple(view.rejected()))
    pile = Pile(flow.Timed(reports, links), links, intake.versions if story else view.others())
    if story is None:
        pile.rejected = [one for one in intake.rejected if one.cause != "clash"]  # told by the texts that clash
        pile.decided = view.decided()
    yield from exported(form, pile, _stories(reports, links, intake, settings) if form in TOLD else ())


def _stories(reports: Mapping[str, Report], links: Links, intake: Intake, settings: Settings) -> Iterator[Dossier]:
    """The dossiers; all reports are read for them."""
    known = list(reports.values())
    articles = tuple(report.article for report in known)
    yield from flow.tell(known, links, replace(intake, articles=articles), settings)


def _chosen(view: View, story: str | None) -> tuple[Mapping[str, Report], Links]:
    """All reports that count with their links, or those of one story."""
    if story is None:
        return view.reports, view.links()
    name = view.story_of(story)
    if name is None:
        raise Unknown(f"{story}: no article, event or story of that name; see throughline stories")
    return view.story(name)
