"""When the news of each event happened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from throughline.model.evidence import Days
from throughline.model.links import Event, Links
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.settings import DEFAULTS, Settings
from throughline.text.folded import owned, shared


def happened(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Event]:
    """The events anew, each with the days of what happened while it was reported or shortly before.

    Single days count where there are any: a span of days only bounds what it tells.
    """
    event_of = {name: event.id for event in links.events for name in event.articles}
    told: dict[str, list[Days]] = defaultdict(list)
    for happening in shared(links.happenings):
        if happening.certainty != "planned":
            for name in {event_of[place.article] for place in happening.evidence}:
                told[name].append(happening.days)
    for own in owned(links.happenings):
        (article,) = own.articles
        told[event_of[article]].extend(days for days, planned in own.noted() if not planned)
    for event in links.events:
        yield replace(event, happened=_while(event, told[event.id], settings))


def _while(event: Event, told: Sequence[Days], settings: Settings) -> Days | None:
    """From the first to the last of some days that lie in an event's reports' time or the news days before."""
    if event.reported is None:
        return None
    window = Days(event.reported.first - timedelta(days=settings.news_days), event.reported.last)
    inside = [meant for days in told if (meant := days.meet(window))]
    exact = [days for days in inside if days.length == 1] or inside
    return Days(min(days.first for days in exact), max(days.last for days in exact)) if exact else None
