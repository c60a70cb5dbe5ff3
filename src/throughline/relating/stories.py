"""Stories: events that belong together over any span of time, each link resting on typed reasons with their words."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain, combinations
from operator import itemgetter
from typing import NamedTuple

from throughline.languages.people import people as tables
from throughline.model.article import NEWS
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Event, Links, Segment, Story, StoryLink
from throughline.model.marks import Mention, Report
from throughline.model.ports import Engine
from throughline.relating.batches import in_batches
from throughline.settings import DEFAULTS, Settings
from throughline.text.folded import shared
from throughline.text.names import name
from throughline.text.rarity import rarity
from throughline.text.words import key64, keys, last_keys

Points = tuple[int, Reason]
Pair = tuple[str, str]
Printed = Mapping[Pair, tuple[Evidence, ...]]


class Figure(NamedTuple):
    """A person whom an event's reports name in full: where, how often, the ages given, how rare the name is.

    ``told`` is false for those who hold an office and those who only speak and have no age: many stories name them.
    """

    evidence: Evidence
    named: int
    told: bool
    rare: int
    ages: tuple[tuple[int, Evidence], ...]


class Profile(NamedTuple):
    """What can link an event to others: its days, its people, its places, and the times that lead back from it."""

    id: str
    days: Days | None
    people: dict[str, Figure]
    places: dict[str, Evidence]
    times: tuple[tuple[Days, Evidence], ...]


def stories(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Story]:
    """The stories of a set of events, by their ids; every event is in one, if need be alone."""
    told_by = {one.id: tuple(reports[article] for article in one.articles) for one in links.events}
    read = in_batches(engine.here, full_names, [*told_by.values()], itemgetter(0), settings.memory_together)
    people = dict(zip(told_by, read, strict=True))
    printed = _printed(reports, links, settings)
    keyed = ((key64(person), name) for name, inside in people.items() for person in inside)
    met = engine.grouped(keyed, partial(meetings, settings=settings))
    pairs = sorted({*met, *printed})
    events = Counter(chain.from_iterable(people.values()))
    paired = sorted({*chain.from_iterable(pairs)})
    days = {one.id: one.reported for one in links.events}
    jobs = ((days[one], told_by[one], tuple(who for who in people[one] if events[who] > 1)) for one in paired)
    profiles = dict(zip(paired, engine.here(partial(profile, settings=settings), jobs), strict=True))
    told = (linked(profiles[one], profiles[other], printed.get((one, other), ()), settings) for one, other in pairs)
    yield from _stories(links.events, [link for link in told if link], engine)


# ---------------------------------------------------------------- what an event's reports say


def full_names(reports: Sequence[Report]) -> tuple[str, ...]:
    """The people whom an event's reports name in full, each by first given name and surname, ascending."""
    found = {
        _called(printed, report.article.language)[0]
        for report in reports
        for printed in {mention.name for mention in _in_news(report, _people(report))}
    }
    return tuple(sorted(found - {""}))


def profile(event: tuple[Days | None, Sequence[Report], Iterable[str]], settings: Settings) -> Profile:
    """What one event's reports, which were written in some days, say that can lead to another event.

    Of people only those are told whom other events name, too.
    """
    days, reports, shared = event
    wanted = frozenset(shared)
    found: dict[str, list[Figure]] = defaultdict(list)
    places: dict[str, Evidence] = {}
    times: list[tuple[Days, Evidence]] = []
    for report in reports:
        for person, figure in _figures(report, wanted, settings):
            found[person].append(figure)
        for mention in _in_news(report, [mention for mention in report.mentions if mention.kind == "place"]):
            place, rare = _site(mention.name, report.article.language)
            if rare >= settings.story_place_rarity and place not in places:
                places[place] = mention.evidence
        times += _leading_back(report, days, settings)
    merged = {person: _merged(figures) for person, figures in sorted(found.items())}
    return Profile(reports[0].article.id, days, merged, places, tuple(sorted(times)))


def _people(report: Report) -> list[Mention]:
    """The mentions of people by their names."""
    return [mention for mention in report.mentions if mention.kind == "person" and mention.basis == "named"]


def _in_news(report: Report, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Those of some mentions that stand in the regions that tell the news."""
    telling = [region.span for region in report.regions if region.kind in NEWS]
    starts = [start for start, _ in telling]
    for mention in mentions:
        start, end = mention.span
        at = bisect_right(starts, start) - 1
        if at >= 0 and end <= telling[at].end:
            yield mention


def _figures(report: Report, wanted: Collection[str], settings: Settings) -> Iterator[tuple[str, Figure]]:
    """Those of some people whom a report names in full, each by first given name and surname."""
    language = report.article.language
    named: dict[str, list[Mention]] = defaultdict(list)
    for mention in _in_news(report, [one for one in _people(report) if _called(one.name, language)[0] in wanted]):
        named[mention.name].append(mention)
    if not named:
        return
    speaking = {speaker.span for quote in report.quotes for speaker in quote.speakers}
    in_office, ages = _in_office(report), _ages(report)
    for printed, mentions in named.items():
        key, rare = _called(printed, language)
        spoken = sum(mention.span in speaking for mention in mentions)
        told = (2 * spoken < len(mentions) or printed in ages) and printed not in in_office
        told = told and not any(_titled(report, mention, settings) for mention in mentions)
        first = max(mentions, key=lambda one: (one.span.length, -one.start)).evidence
        yield key, Figure(first, len(mentions), told, rare, tuple(ages.get(printed, ())))


@lru_cache(maxsize=1 << 16)
def _called(printed: str, language: str | None) -> tuple[str, int]:
    """First given name and surname of a name in full, and how rare they are; nothing where it names no person."""
    table = tables(language)
    parts = name(printed, table)
    every, told = (*parts.given, *parts.surname), (*parts.given[:1], *parts.surname)
    if not (parts.full and table.sites.isdisjoint(every) and table.organisations.isdisjoint(every)):
        return "", 0
    return " ".join(told), sum(rarity(word, language) for word in told)


@lru_cache(maxsize=1 << 16)
def _site(printed: str, language: str | None) -> tuple[str, int]:
    """The words of a place's name, and how rare they are."""
    told = keys(printed)
    return " ".join(told), sum(rarity(key, language) for key in told)


def _in_office(report: Report) -> set[str]:
    """The people of whom a report says what office they hold."""
    language = report.article.language
    roles = [(mark.subject.name, mark.value) for mark in report.attributes if mark.attribute == "role" and mark.subject]
    return {called for called, role in roles if _office(str(role), language)}


@lru_cache(maxsize=1 << 16)
def _office(printed: str, language: str | None) -> bool:
    """Whether one of some words is a title or a noun of office: "Sgt", "spokeswoman", not "Mrs" or "model"."""
    return not _offices(language).isdisjoint(keys(printed))


@lru_cache(maxsize=16)
def _offices(language: str | None) -> frozenset[str]:
    """A language's titles and nouns of office."""
    table = tables(language)
    titles = (title for title, gender in table.titles.items() if gender == "")
    return frozenset([*titles, *(noun for noun, role in table.roles.items() if role.kind == "office")])


def _titled(report: Report, mention: Mention, settings: Settings) -> bool:
    """Whether a title or a noun of office stands in a mention or just before it."""
    language, start, text = report.article.language, mention.span.start, report.article.text
    before = last_keys(text[max(0, start - settings.story_title_characters) : start])
    return not _offices(language).isdisjoint(before) or _office(mention.words(report.article), language)


def _ages(report: Report) -> dict[str, list[tuple[int, Evidence]]]:
    """The ages that a report gives, by the names of those who have them."""
    found: dict[str, list[tuple[int, Evidence]]] = defaultdict(list)
    for mark in report.attributes:
        if mark.attribute == "age" and isinstance(mark.value, int) and mark.subject:
            found[mark.subject.name].append((mark.value, mark.evidence))
    return found


def _merged(figures: Sequence[Figure]) -> Figure:
    """What several reports of one event say of a person together."""
    return Figure(
        min(figure.evidence for figure in figures),
        sum(figure.named for figure in figures),
        all(figure.told for figure in figures),
        figures[0].rare,
        tuple(sorted(age for figure in figures for age in figure.ages)),
    )


def _leading_back(report: Report, reported: Days | None, settings: Settings) -> Iterator[tuple[Days, Evidence]]:
    """The times of a report that lie before its own event and are no vaguer than a month."""
    for time in report.times:
        days = time.days
        exact = days is not None and days.length <= settings.story_month_days
        if days and exact and reported and (reported.first - days.last).days > settings.story_back_days:
            yield days, time.evidence


# ---------------------------------------------------------------- which events can be linked


def _printed(reports: Mapping[str, Report], links: Links, settings: Settings) -> dict[Pair, tuple[Evidence, ...]]:
    """For pairs of events that print the same parts of an utterance, their printings."""
    event_of = {article: event.id for event in links.events for article in event.articles}
    found: dict[Pair, tuple[Evidence, ...]] = {}
    for utterance in shared(links.utterances):
        for segment in utterance.segments:
            for pair, evidence in _reprinted(segment, event_of, reports, settings):
                found[pair] = (*found.get(pair, ()), *evidence)
    return found


def _reprinted(
    segment: Segment, event_of: Mapping[str, str], reports: Mapping[str, Report], settings: Settings
) -> Iterator[tuple[Pair, tuple[Evidence, ...]]]:
    """The pairs of events that print a telling segment, with the first printing in each; none where too many do."""
    if len({event_of[printing.article] for printing in segment.printings}) == 1:
        return
    by_event: dict[str, tuple[Evidence, ...]] = {}
    for printing in sorted(segment.printings, key=lambda one: one.article):
        whole = sum(span.length for span in printing.spans) >= segment.words.span.length // 2
        if whole and printing.kind != "altered":
            by_event.setdefault(event_of[printing.article], printing.evidence)
    few = 1 < len(by_event) <= settings.story_key_cap
    if few and _rarity(segment.words, reports) >= settings.story_printed_rarity:
        for one, other in combinations(sorted(by_event), 2):
            yield (one, other), (*by_event[one], *by_event[other])


def _rarity(printed: Evidence, reports: Mapping[str, Report]) -> int:
    """The rarity of some printed words, each counted once, together."""
    article = reports[printed.article].article
    return sum(rarity(key, article.language) for key in set(keys(printed.span.words(article.text))))


def meetings(key: int, events: Sequence[str], settings: Settings) -> list[Pair]:
    """The pairs of events that name one person, none where too many do."""
    return list(combinations(events, 2)) if len(events) <= settings.story_key_cap else []


# ---------------------------------------------------------------- why two events are linked


def linked(one: Profile, other: Profile, printed: tuple[Evidence, ...], settings: Settings) -> StoryLink | None:
    """The link of two events with all its reasons, None where these are too few."""
    earlier, later = sorted((one, other), key=_order)
    found = [(settings.story_points, Reason("prints the same words", printed))] if printed else []
    found += _persons(earlier, later, settings)
    found += _placed(earlier, later, settings)
    found += _timed(earlier, later, settings)
    if sum(points for points, _ in found) < settings.story_points:
        return None
    return StoryLink(earlier.id, later.id, tuple(reason for _, reason in found))


def _order(one: Profile) -> tuple[bool, tuple[str, ...], str]:
    """Sorts events by their reports' first day; those without days come last."""
    return one.days is None, tuple(str(day) for day in one.days or ()), one.id


def _persons(earlier: Profile, later: Profile, settings: Settings) -> Iterator[Points]:
    """Points for the people whom both name, and for an age that both give one of them."""
    both = [person for person in earlier.people if person in later.people]
    shared = [(person, earlier.people[person], later.people[person]) for person in both]
    told = [(person, one, other) for person, one, other in shared if one.told and other.told]
    for person, one, other in told[: settings.story_people]:
        rare = one.rare >= settings.story_name_rarity
        points = settings.story_person + (settings.story_rare_name if rare else 0)
        yield points, Reason("same person", (other.evidence, one.evidence), person)
    for person, one, other in [one for one in told if min(one[1].named, one[2].named) > 1][:1]:
        yield settings.story_often, Reason("named often in both", (other.evidence, one.evidence), person)
    for person, one, other in [] if told else shared[:1]:
        yield settings.story_office, Reason("same person", (other.evidence, one.evidence), person)
    yield from _aged(shared, earlier, later, settings)


def _aged(
    shared: Iterable[tuple[str, Figure, Figure]], earlier: Profile, later: Profile, settings: Settings
) -> Iterator[Points]:
    """Points for one person's age, the years between the events allowed for."""
    years = (later.days.last - earlier.days.first).days // 365 + 1 if earlier.days and later.days else 0
    agreeing = [
        (after, evidence, other_evidence)
        for _, one, other in shared
        for before, evidence in one.ages
        for after, other_evidence in other.ages
        if before <= after <= before + years
    ]
    for after, evidence, other_evidence in sorted(agreeing)[:1]:
        yield settings.story_age, Reason("same age", (other_evidence, evidence), str(after))


def _placed(earlier: Profile, later: Profile, settings: Settings) -> Iterator[Points]:
    """Points for a place that both name."""
    for place in sorted(set(earlier.places) & set(later.places))[:1]:
        yield settings.story_place, Reason("same place", (later.places[place], earlier.places[place]), place)


def _timed(earlier: Profile, later: Profile, settings: Settings) -> Iterator[Points]:
    """Points for the times of the later event's reports that lead to the earlier event's days, the most exact first."""
    leading = [(days.length, evidence, days) for days, evidence in later.times if _leads(days, earlier, settings)]
    for number, (length, evidence, days) in enumerate(sorted(leading)[: settings.story_times]):
        points = settings.story_day if length <= settings.story_day_days else settings.story_month
        yield 0 if number else points, Reason("names the earlier day", (evidence,), _iso(days))


def _leads(days: Days, earlier: Profile, settings: Settings) -> bool:
    """Whether a time meets the days of an event, or the days just before its first report."""
    return earlier.days is not None and days.gap(earlier.days) <= (
        settings.story_before_days if days.last < earlier.days.first else 0
    )


def _iso(days: Days) -> str:
    """Days as an ISO 8601 interval, or one day."""
    return str(days.first) if days.length == 1 else f"{days.first}/{days.last}"


def _stories(events: Iterable[Event], links: Sequence[StoryLink], engine: Engine) -> Iterator[Story]:
    """The connected events as stories."""
    joined = engine.connected([*((link.earlier, link.later) for link in links), *((one.id, one.id) for one in events)])
    story_of = {event: members[0] for members in joined for event in members}
    inside: dict[str, list[StoryLink]] = defaultdict(list)
    for link in sorted(links):
        inside[story_of[link.earlier]].append(link)
    for members in joined:
        yield Story(members[0], members, tuple(inside[members[0]]))
