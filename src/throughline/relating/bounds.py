"""What bounds the day on which a report was written, each bound with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Utterance
from throughline.model.marks import Report
from throughline.relating.said import Said, narrated, printings
from throughline.relating.ties import Tie, aged
from throughline.settings import Settings
from throughline.text.calendar import shifted

DAY = timedelta(days=1)


class Bound(NamedTuple):
    """Days in which a report can have been written, and why; open at an end that is ``date.min`` or ``date.max``."""

    days: Days
    reason: Reason


def own(report: Report) -> Iterator[Bound]:
    """Not written before the newest day that the report names by its date as past."""
    days = [time for time in narrated(report) if time.relation is None and time.days and time.days.length == 1]
    if newest := max(days, key=lambda time: (time.first or date.min, -time.start), default=None):
        day = newest.first or date.min
        yield Bound(Days(day, date.max), Reason("names a past day", (newest.evidence,), day.isoformat()))


def by_ties(ties: Sequence[Tie], settings: Settings) -> Iterator[Bound]:
    """Written on the day that dated reports give to its "yesterday", and within six days of its newest bare weekday.

    A clock west or east of theirs may have shown another day, and "today" may be of a day after theirs.
    """
    edge = settings.edge_days * DAY
    for exact in (False, True):
        known = [tie for tie in ties if (tie.ago is not None) == exact]
        if known:
            _, day, mine, theirs, ago = max(
                known, key=lambda tie: (tie.day, tie.alike, tie.theirs.article, -tie.theirs.start)
            )
            written = day + (ago or 0) * DAY
            reason = Reason("days ago" if exact else "weekday", (mine.evidence, theirs.evidence), day.isoformat())
            yield Bound(Days(written - edge, written + 6 * DAY), reason)


def quoted(
    report: Report, said: Said, utterance: Utterance, newest: bool, reports: Mapping[str, Report], settings: Settings
) -> Bound:
    """Written after an utterance that the report prints, and soon after the newest.

    Words that a report of the same day prints may have been said the evening before, or west of its date.
    """
    published = reports[said.reports[0]].article.published
    same_day = published is not None and said.days.first == published.last
    first = said.days.first - (settings.edge_days if same_day else 0) * DAY
    last = said.days.last + settings.news_days * DAY if newest else date.max
    mine = tuple(Evidence(report.article.id, *span) for span in printings(utterance)[report.article.id][:1])
    code = "prints the same words" if newest else "prints older words"
    value = f"{said.days.first.isoformat()}/{said.days.last.isoformat()}"
    return Bound(Days(first, last), Reason(code, (*mine, *said.evidence), value))


def copied(mate: Report, days: int) -> Bound:
    """Written at most so many days from a report that shares its own words."""
    published = mate.article.published
    first, last = (published.first, published.last) if published else (date.max, date.min)
    value = f"{first.isoformat()}/{last.isoformat()}"
    return Bound(Days(first - days * DAY, last + days * DAY), Reason("copy", (lead(mate),), value))


def lead(report: Report) -> Evidence:
    """The first sentence of a report, which stands for all of it; its first line where no sentences are marked."""
    lines = Evidence(report.article.id, 0, len(report.article.text.partition("\n")[0]))
    return next((sentence.evidence for sentence in report.sentences), lines)


def anniversaries(report: Report, older: Sequence[Said], settings: Settings) -> Iterator[Bound]:
    """Written about so many years after the oldest words that it prints, where it says "one year on"."""
    told = [time for time in narrated(report) if (time.relation or "").startswith(("keep Y ", "since Y "))]
    counts = [(int((time.relation or "").split()[2]), time) for time in told]
    if older and (ahead := [(count, time) for count, time in counts if count > 0]):
        count, time = ahead[0]
        said = min(older)
        reach = settings.anniversary_days * DAY
        first, last = shifted(said.days.first, "Y", count), shifted(said.days.last, "Y", count)
        value = f"{first.isoformat()}/{last.isoformat()}"
        yield Bound(Days(first - reach, last + reach), Reason("anniversary", (time.evidence, *said.evidence), value))


def ages(report: Report, mates: Iterable[Report]) -> Iterator[Bound]:
    """Written within the years in which people named in full have the ages given, as dated reports give their ages."""
    mine = aged(report)
    for mate in mates:
        published = mate.article.published
        for name, (age, evidence) in sorted(aged(mate).items()):
            if name in mine and published:
                older = mine[name][0] - age
                first = shifted(published.first, "Y", older - 1)
                last = shifted(published.last, "Y", older + 1)
                reason = Reason("age", (mine[name][1], evidence), str(mine[name][0]))
                yield Bound(Days(first, last), reason)
