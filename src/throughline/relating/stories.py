"""Stories: events that belong together over any span of time, each link resting on typed reasons with their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import NamedTuple

from throughline.languages.people import People
from throughline.languages.people import people as tables
from throughline.model.article import NEWS
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Event, Links, Segment, Story, StoryLink
from throughline.model.marks import Attribute, Mention, Report
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.names import Name, name
from throughline.text.rarity import rarity
from throughline.text.words import key64, words

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
    jobs = ((event, [reports[article] for article in event.articles]) for event in links.events)
    profiles = {found.id: found for found in engine.each(partial(profile, settings=settings), jobs)}
    printed = _printed(reports, links, settings)
    keyed = ((key64(person), one.id) for one in profiles.values() for person in one.people)
    met = engine.grouped(keyed, partial(meetings, settings=settings))
    pairs = sorted({*met, *printed})
    tasks = ((profiles[one], profiles[other], printed.get((one, other), ())) for one, other in pairs)
    found_links = [link for link in engine.each(partial(linked, settings=settings), tasks) if link]
    yield from _stories(links.events, found_links, engine)


# ---------------------------------------------------------------- what an event's reports say


def profile(job: tuple[Event, list[Report]], settings: Settings) -> Profile:
    """What one event's reports say that can lead to another event."""
    event, reports = job
    found: dict[str, list[Figure]] = defaultdict(list)
    places: dict[str, Evidence] = {}
    times: list[tuple[Days, Evidence]] = []
    for report in reports:
        telling = [region.span for region in report.regions if region.kind in NEWS]
        for person, figure in _figures(report, telling, settings):
            found[person].append(figure)
        for place, evidence in _places(report, telling, settings):
            places.setdefault(place, evidence)
        times += _leading_back(report, event.reported, settings)
    people = {person: _merged(figures) for person, figures in sorted(found.items())}
    return Profile(event.id, event.reported, people, places, tuple(sorted(times)))


def _figures(report: Report, telling: Sequence[Span], settings: Settings) -> Iterator[tuple[str, Figure]]:
    """The people whom a report names in full, each by first given name and surname."""
    table = tables(report.article.language)
    named: dict[str, list[Mention]] = defaultdict(list)
    for mention in report.mentions:
        if mention.kind == "person" and mention.basis == "named" and _inside(mention.span, telling):
            named[mention.name].append(mention)
    speaking = {speaker.span for quote in report.quotes for speaker in quote.speakers}
    in_office, ages = _in_office(report, table), _ages(report)
    for printed, mentions in named.items():
        parts = name(printed, table)
        if parts.full and not _no_person(parts, table):
            spoken = sum(mention.span in speaking for mention in mentions)
            office = printed in in_office or any(_titled(report, mention, table, settings) for mention in mentions)
            rare = sum(rarity(word, report.article.language) for word in (*parts.given[:1], *parts.surname))
            first = max(mentions, key=lambda one: (one.span.length, -one.start)).evidence
            told = not office and (2 * spoken < len(mentions) or bool(ages[printed]))
            key = " ".join((*parts.given[:1], *parts.surname))
            yield key, Figure(first, len(mentions), told, rare, tuple(ages[printed]))


def _inside(span: Span, telling: Sequence[Span]) -> bool:
    """Whether a span lies in one of the regions that tell the news."""
    return any(region.contains(span) for region in telling)


def _in_office(report: Report, table: People) -> set[str]:
    """The people of whom a report says what office they hold."""
    roles = [(mark.subject.name, words(str(mark.value))) for mark in report.attributes if _role(mark) and mark.subject]
    return {called for called, role in roles if any(_office(word.key, table) for word in role)}


def _role(mark: Attribute) -> bool:
    """Whether an attribute says what someone is."""
    return mark.attribute == "role"


def _office(key: str, table: People) -> bool:
    """Whether a word is a title or a noun of office: "Sgt", "spokeswoman", not "Mrs" or "model"."""
    role = table.roles.get(key)
    return table.titles.get(key) == "" or (role is not None and role.kind == "office")


def _no_person(parts: Name, table: People) -> bool:
    """Whether a name holds a word of places or organisations: "Wayne County"."""
    return any(word in table.sites or word in table.organisations for word in (*parts.given, *parts.surname))


def _titled(report: Report, mention: Mention, table: People, settings: Settings) -> bool:
    """Whether a title or a noun of office stands in a mention or just before it."""
    first = max(0, mention.start - settings.story_title_characters)
    before = words(report.article.text[first : mention.start])[-2:]
    inside = words(mention.words(report.article))
    return any(_office(word.key, table) for word in (*before, *inside))


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


def _places(report: Report, telling: Sequence[Span], settings: Settings) -> Iterator[tuple[str, Evidence]]:
    """The places that a report names, as far as their names are rare."""
    for mention in report.mentions:
        if mention.kind == "place" and _inside(mention.span, telling):
            told = [word.key for word in words(mention.name)]
            if sum(rarity(key, report.article.language) for key in told) >= settings.story_place_rarity:
                yield " ".join(told), mention.evidence


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
    for utterance in links.utterances:
        for segment in utterance.segments:
            if _telling(segment, reports) >= settings.story_printed_rarity:
                for pair, evidence in _reprinted(segment, event_of, settings):
                    found[pair] = (*found.get(pair, ()), *evidence)
    return found


def _telling(segment: Segment, reports: Mapping[str, Report]) -> int:
    """The rarity of a segment's different words together."""
    article = reports[segment.words.article].article
    different = {word.key for word in words(segment.words.span.words(article.text))}
    return sum(rarity(key, article.language) for key in different)


def _reprinted(
    segment: Segment, event_of: Mapping[str, str], settings: Settings
) -> Iterator[tuple[Pair, tuple[Evidence, ...]]]:
    """The pairs of events that print a segment, with the first printing in each; none where too many do."""
    by_event: dict[str, tuple[Evidence, ...]] = {}
    for printing in sorted(segment.printings, key=lambda one: one.article):
        whole = sum(span.length for span in printing.spans) >= segment.words.span.length // 2
        if whole and printing.kind != "altered":
            by_event.setdefault(event_of[printing.article], printing.evidence)
    if len(by_event) <= settings.story_key_cap:
        for one, other in combinations(sorted(by_event), 2):
            yield (one, other), (*by_event[one], *by_event[other])


def meetings(key: int, events: Sequence[str], settings: Settings) -> list[Pair]:
    """The pairs of events that name one person, none where too many do."""
    return list(combinations(events, 2)) if len(events) <= settings.story_key_cap else []


# ---------------------------------------------------------------- why two events are linked


def linked(task: tuple[Profile, Profile, tuple[Evidence, ...]], settings: Settings) -> StoryLink | None:
    """The link of two events with all its reasons, None where these are too few."""
    one, other, printed = task
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
