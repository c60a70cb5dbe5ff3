"""When each report was written: constraints with their reasons, only ever intersected, and the times that follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from throughline.model.article import Published
from throughline.model.evidence import Days, Reason
from throughline.model.links import Dated, Links, Resolved, Utterance
from throughline.model.marks import Report, Time
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.relating.batches import in_batches
from throughline.relating.bounds import Bound, ages, anniversaries, by_ties, copied, lead, own, quoted
from throughline.relating.said import Said, narrated, printings, said_days
from throughline.relating.ties import Tie, acquainted, akin, bare_weekday, follows, likely, tied
from throughline.settings import DEFAULTS, Settings
from throughline.text.calendar import resolve
from throughline.text.folded import Gathered

DAY = timedelta(days=1)


class Case(NamedTuple):
    """An undated report: what bounds its date, its own words first, and the days of the dated reports nearest to it."""

    article: str
    bounds: tuple[Bound, ...]
    beside: tuple[date, ...]
    because: tuple[Reason, ...] = ()
    weekdays: tuple[int, ...] = ()
    exact: tuple[date, ...] = ()
    newest: date | None = None


def dates(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Dated]:
    """When each report was written, one for every article: as stated, or by its own words, quotations and copies.

    A quotation bounds its report from below; the newest one dates it, as news is ``news_days`` old at most.
    """
    undated = {name for name, report in reports.items() if report.article.published is None}
    quoted = _printed_by(undated, links.utterances)
    said = said_days(reports, quoted, engine, settings)
    printed: dict[str, list[tuple[Said, Utterance]]] = defaultdict(list)
    for utterance in quoted:
        if utterance.id in said:
            for name in sorted(printings(utterance)):
                printed[name].append((said[utterance.id], utterance))
    copies = _beside_copies(reports, links, settings)
    cases = [
        _case(report, printed.get(name, []), copies.get(name, []), reports, settings)
        for name, report in reports.items()
        if name in undated
    ]
    found = {dated.article: dated for dated in engine.each(partial(_settled, settings=settings), cases)}
    for name, report in reports.items():
        published = report.article.published
        yield _stated(name, published) if published else found[name]


def narrowed(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Dated]:
    """The dates again, one for every article, an undated one narrowed by the dated reports of its events."""
    mates: dict[str, set[str]] = defaultdict(set)
    for event in links.events:
        for name in event.articles:
            mates[name].update(event.articles)
    known = {dated.article: dated for dated in links.dates}
    cases = [
        _narrowing(report, known[name], sorted(mates[name] - {name}), reports, settings)
        for name, report in reports.items()
        if report.article.published is None and name in mates and name in known
    ]
    found = {dated.article: dated for dated in engine.each(partial(_settled, settings=settings), cases)}
    for dated in links.dates:
        yield found.get(dated.article, dated)


def resolved(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Resolved]:
    """The times that mean something else now: in reports dated since, inside quotations, and hanging on such times."""
    known = {dated.article: dated for dated in links.dates}
    every = [*reports.values()]
    hangs = in_batches(engine.here, _hangs, every, lambda report: report, settings.memory_together)
    hanging = {name for name, hanging in zip(reports, hangs, strict=True) if hanging}
    quoted = _printed_by(hanging, links.utterances)
    said = said_days(reports, quoted, engine, settings)
    places: dict[str, list[tuple[Span, Said]]] = defaultdict(list)
    for utterance in quoted:
        if utterance.id in said and said[utterance.id].days.length == 1:
            for name, spans in printings(utterance).items():
                places[name].extend((span, said[utterance.id]) for span in spans)
    jobs = (
        (report, None if report.article.published else known.get(name), tuple(sorted(places.get(name, ()))))
        for name, report in reports.items()
        if name in hanging
    )
    for again in engine.here(partial(_again, settings=settings), jobs):
        yield from again


def _hangs(report: Report) -> bool:
    """Whether a report has times that can mean something else once it is dated, or what it quotes is."""
    dated = report.article.published is not None
    return any(time.anchor == "utterance" or not dated for time in report.times)


def _printed_by(names: Set[str], utterances: Sequence[Utterance]) -> list[Utterance]:
    """The utterances that one of some articles prints."""
    return [
        utterance
        for utterance in (utterances.among(names) if isinstance(utterances, Gathered) else utterances)
        if names and any(one.article in names for segment in utterance.segments for one in segment.printings)
    ]


def retimed(report: Report, resolved: Iterable[Resolved]) -> Report:
    """The report with the values that its own times were resolved to, a new object."""
    values = {again.span: again for again in resolved if again.article == report.article.id}
    if not values:
        return report
    times = tuple(
        replace(time, type=values[time.span].type, value=values[time.span].value, days=values[time.span].days)
        if time.span in values
        else time
        for time in report.times
    )
    return replace(report, times=times)


def _stated(article: str, published: Published) -> Dated:
    """The date that an article was given, or says of itself."""
    evidence = tuple(piece for reason in published.because for piece in reason.evidence)
    days = Days(published.first, published.last)
    return Dated(article, days, published.best, (Reason(published.basis, evidence),))


def _beside_copies(reports: Mapping[str, Report], links: Links, settings: Settings) -> dict[str, list[str]]:
    """The dated reports that share their own words with a report, by that report.

    Those that share a part only, and no people or place, print one house's standing words (gva: 1 in 5 was a week
    apart).
    """
    found: dict[str, list[str]] = defaultdict(list)
    for copy in links.copies:
        dated = [name for name in copy.articles if name in reports and reports[name].article.published]
        for name in (name for name in copy.articles if name in reports and not reports[name].article.published):
            found[name].extend(
                other
                for other in dated
                if acquainted(reports[name], reports[other], settings)
                or copy.share >= settings.copy_duplicate
                or (copy.share >= settings.copy_wire and akin(reports[name], reports[other]))
            )
    return found


def _case(
    report: Report,
    printed: Sequence[tuple[Said, Utterance]],
    copies: Sequence[str],
    reports: Mapping[str, Report],
    settings: Settings,
) -> Case:
    """What bounds an undated report, its own words first."""
    newest = max((said.days.last for said, _ in printed), default=None)
    fresh = [(said, utterance) for said, utterance in printed if said.days.last == newest]
    beside = list(dict.fromkeys(name for said, _ in fresh for name in said.reports))
    ties = [tie for name in (*copies, *beside) for tie in tied(report, reports[name], name in beside, settings)]
    met = any(acquainted(report, reports[name], settings) for name in beside)
    news = bool(ties) or met or _mostly(report, [utterance for _, utterance in fresh], settings)
    bounds = [*own(report), *by_ties(ties, settings)]
    for said, utterance in printed:
        bounds.append(quoted(report, said, utterance, news and said.days.last == newest, reports, settings))
    sure = {tie.theirs.article for tie in ties}
    bounds += [copied(reports[name], settings.news_days if name in sure else settings.tie_wide_days) for name in copies]
    bounds += anniversaries(report, [said for said, _ in printed if said.days.last != newest], settings)
    bounds += ages(report, [reports[name] for name in sorted({name for said, _ in printed for name in said.reports})])
    mates = [reports[name] for name in dict.fromkeys((*copies, *(beside if news else ())))]
    return Case(report.article.id, tuple(bounds), tuple(_days(mates)), (), _bare(report), _exact(ties), _newest(ties))


def _mostly(report: Report, fresh: Sequence[Utterance], settings: Settings) -> bool:
    """Whether utterances make up so much of what a report quotes that they are its news."""
    name = report.article.id
    shared = sum(span.length for utterance in fresh for span in printings(utterance).get(name, []))
    quoted = sum(quote.span.length for quote in report.quotes if quote.kind != "indirect")
    return shared > 0 and shared >= settings.tie_quoted * quoted


def _days(mates: Iterable[Report]) -> list[date]:
    """The best days of dated reports, sorted."""
    stated = [mate.article.published for mate in mates if mate.article.published]
    return sorted(published.best or published.last for published in stated)


def _newest(ties: Sequence[Tie]) -> date | None:
    """The newest day that a report tells by a bare weekday and a dated one by its date."""
    return max((tie.day for tie in ties if tie.ago is None), default=None)


def _exact(ties: Sequence[Tie]) -> tuple[date, ...]:
    """The days on which a report was written by what it tells as "today" or "yesterday"."""
    return tuple(sorted({tie.day + tie.ago * DAY for tie in ties if tie.ago is not None}))


def _narrowing(
    report: Report, dated: Dated, names: Sequence[str], reports: Mapping[str, Report], settings: Settings
) -> Case:
    """What the dated reports of the same events add: those that tell the same days, or all of many in one week."""
    stated = [reports[name] for name in names if reports[name].article.published]
    many = _in_one_week(_days(stated), settings) and not follows(report, stated, settings)
    ties = [tie for mate in stated for tie in tied(report, mate, many, settings)]
    mates, reach = _beside(report, stated, ties, many, settings)
    days = _days(mates)
    bounds = [Bound(dated.days, Reason("known"))] if dated.days else list(own(report))
    codes = {reason.code for reason in dated.because}
    bounds += [] if codes & SURE else by_ties(ties, settings)
    if days:
        around = Days(days[0] - reach * DAY, days[-1] + reach * DAY)
        bounds.append(Bound(around, Reason("same event", tuple(lead(mate) for mate in mates), days[0].isoformat())))
    because = dated.because if dated.days else ()
    if dated.best and codes & SURE and (not ties or "days ago" in codes):
        return Case(report.article.id, tuple(bounds), (dated.best,), because)
    beside = sorted([*days, *([dated.best] if dated.best else [])])
    return Case(report.article.id, tuple(bounds), tuple(beside), because, _bare(report), _exact(ties), _newest(ties))


SURE = frozenset({"weekday", "days ago", "prints the same words"})
"""Reasons that tell the day of a report better than the other reports of its event do."""


def _in_one_week(days: Sequence[date], settings: Settings) -> bool:
    """Whether so many reports lie in one week that they are one piece of news."""
    return len(days) >= settings.many_reports and (days[-1] - days[0]).days <= settings.news_days


def _beside(
    report: Report, stated: Sequence[Report], ties: Sequence[Tie], many: bool, settings: Settings
) -> tuple[list[Report], int]:
    """The dated reports of an event that say when an undated one was written, and the days by which it can miss them.

    Being of one event alone says nothing, for it may only be alike, or follow the first reports after months.
    """
    if many:
        return list(stated), settings.news_days
    if ties:
        sure = {tie.theirs.article for tie in ties}
        return [mate for mate in stated if mate.article.id in sure], settings.news_days
    return [mate for mate in stated if likely(report, mate, settings)], settings.tie_wide_days


def _settled(case: Case, settings: Settings) -> Dated:
    """The days in all bounds; a bound that leaves none is kept as a conflict and its days are not used.

    Of a report that is only bound from below, that day is the best guess: half of them were written within a day of the
    newest day that they name (read on gva: 11 of 23).
    """
    days = Days(date.min, date.max)
    because = [*case.because]
    for bound in case.bounds:
        both = days.meet(bound.days)
        if both is None:
            because.append(Reason("conflict", bound.reason.evidence, bound.reason.code))
        elif bound.reason.code == "known" or both != days or not case.because:
            days = both
            because += [] if bound.reason.code == "known" else [bound.reason]
    if days.first == date.min or days.last == date.max or not because:
        named = days.first if days.first != date.min and because else None
        return Dated(case.article, None, named, tuple(because))
    return Dated(case.article, days, _best(case, days, settings), tuple(because))


def _best(case: Case, days: Days, settings: Settings) -> date | None:
    """The most probable day of a short interval: near the dated reports beside it, and soon after its bare weekdays."""
    near = case.exact or case.beside
    if days.length > settings.best_days and not near:
        return None
    middle = near[(len(near) - 1) // 2] if near else days.first
    start = min(max(middle, days.first), days.last)
    reach = settings.news_days * DAY
    around = days.meet(Days(start - reach, start + reach)) or days
    inside = [around.first + place * DAY for place in range(around.length)]
    if case.newest and case.newest <= around.last:  # a clock may show the day before, the report hardly
        inside = [day for day in inside if day >= case.newest]
    return max(inside, key=lambda day: (_points(case, day, settings), -abs((day - start).days), -day.toordinal()))


def _points(case: Case, day: date, settings: Settings) -> int:
    """How well a day fits the mean dated report beside it and the newest weekday before it."""
    near = settings.beside_points
    shared = [near[min(abs((day - other).days), len(near) - 1)] for other in case.beside]
    since = min(((day.isoweekday() - weekday) % 7 for weekday in case.weekdays), default=len(settings.weekday_points))
    after = settings.weekday_points[since] if since < len(settings.weekday_points) else 0
    told = settings.exact_points * (day in case.exact)
    return told + after + (sum(shared) // len(shared) if shared else 0)


def _bare(report: Report) -> tuple[int, ...]:
    """The bare weekdays that a report narrates, Monday is 1."""
    return tuple(sorted({weekday for time in narrated(report) if (weekday := bare_weekday(time))}))


def _again(told: tuple[Report, Dated | None, Sequence[tuple[Span, Said]]], settings: Settings) -> list[Resolved]:
    """The times of one report that mean something else by now, each after the time that it hangs on.

    The report comes with its days where it had none, and with what it quotes of which the day is known.
    """
    report, since, quoted = told
    renewed: dict[Span, Time] = {}
    found = []
    for time in report.times:
        anchor, reason = _anchor(time, since, quoted, renewed, settings)
        if anchor is None or time.relation is None or reason is None:
            continue
        value, days = resolve(time.relation, anchor)
        if (value, days) != (time.value, time.days):
            renewed[time.span] = replace(time, value=value, days=days)
            found.append(Resolved(report.article.id, time.span, time.type, value, days, (reason,)))
    return found


def _anchor(
    time: Time,
    since: Dated | None,
    quoted: Sequence[tuple[Span, Said]],
    renewed: Mapping[Span, Time],
    settings: Settings,
) -> tuple[Days | None, Reason | None]:
    """The days that a time counts from now, and why; None where nothing is known that was not before."""
    if time.anchor == "time":
        hook = renewed.get(time.anchor_span) if time.anchor_span else None
        return (hook.days, Reason("hangs on a time", (hook.evidence,), hook.value)) if hook else (None, None)
    if time.anchor == "utterance":
        said = next((said for span, said in quoted if span.overlaps(time.span)), None)
        if said:
            return said.days, Reason("counts from the utterance", said.evidence, said.days.first.isoformat())
    if since is None or since.days is None or time.anchor == "none":
        return None, None
    if since.best is None:
        return since.days, Reason("counts from the report", (), since.days.first.isoformat())
    if since.days.length > settings.best_days:
        return None, None
    return Days(since.best, since.best), Reason("counts from the report", (), since.best.isoformat())
