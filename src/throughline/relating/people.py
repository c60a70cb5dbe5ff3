"""People: names joined across the articles of one story, never across stories by name alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from throughline.languages.people import People
from throughline.languages.people import people as tables
from throughline.model.evidence import Evidence
from throughline.model.links import Links, Person
from throughline.model.marks import Mention, Report
from throughline.model.ports import Engine
from throughline.settings import DEFAULTS, Settings
from throughline.text.names import Name, fullest, gender, name, same_name
from throughline.text.words import keys

ASIDE = frozenset({"credit", "advert", "navigation", "related", "support"})
"""Regions that tell of nobody; a report without regions tells of all whom it names."""
Job = tuple[str, list[Report]]


class Bearer(NamedTuple):
    """One name of a story: its parts, the articles in which it is somebody's fullest name, and the mentions."""

    name: str
    parts: Name
    articles: frozenset[str]
    mentions: tuple[Mention, ...]


def people(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Person]:
    """The named people of every story, in the order of the stories, those most mentioned first."""
    articles = {event.id: event.articles for event in links.events}
    jobs = (
        (story.id, [reports[article] for event in story.events for article in articles[event]])
        for story in links.stories
    )
    for found in engine.each(_cast, jobs):
        yield from found


def _cast(job: Job) -> list[Person]:
    """The people of one story."""
    story, reports = job
    table = tables(next((report.article.language for report in reports if report.article.language), None))
    texts = {report.article.id: report.article.text for report in reports}
    groups = _joined(_bearers(reports, table), table)
    taken: Counter[str] = Counter()
    return [_person(story, group, texts, taken) for group in sorted(groups, key=_prominence)]


def _bearers(reports: Iterable[Report], table: People) -> list[Bearer]:
    """The names of a story's people, names of several words first, then those of most mentions."""
    mentions: dict[str, list[Mention]] = defaultdict(list)
    named: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        for mention in _persons(report):
            mentions[mention.name].append(mention)
            if mention.basis == "named":
                named[mention.name].add(report.article.id)
    found = [
        Bearer(printed, name(printed, table), frozenset(articles), tuple(mentions[printed]))
        for printed, articles in named.items()
    ]
    return sorted(found, key=lambda one: (not one.parts.full, -len(one.mentions), one.name))


def _persons(report: Report) -> Iterator[Mention]:
    """The mentions of people outside what is set aside: a helpline named after somebody tells of nobody."""
    aside = [region.span for region in report.regions if region.kind in ASIDE]
    for mention in report.mentions:
        if mention.kind == "person" and not any(span.contains(mention.span) for span in aside):
            yield mention


def _joined(bearers: Sequence[Bearer], table: People) -> list[list[Bearer]]:
    """The names in groups of one person each; a name that fits several people stands by itself.

    Names that are the same but for capitals, titles and a suffix are one person's; what else fits is looked for only
    where a name is not in every article, as no article calls one person by two fullest names.
    """
    everywhere = frozenset().union(*(bearer.articles for bearer in bearers))
    alike: dict[tuple[object, object], list[list[Bearer]]] = defaultdict(list)
    groups: list[list[Bearer]] = []
    for bearer in bearers:
        spelt = alike[bearer.parts.given, bearer.parts.surname]
        elsewhere = groups if bearer.articles != everywhere and not spelt else []
        fitting = spelt or [group for group in elsewhere if all(_fits(one, bearer, table) for one in group)]
        if len(fitting) == 1:
            fitting[0].append(bearer)
        else:
            groups.append([bearer])
            spelt.append(groups[-1])
    return groups


def _fits(one: Bearer, other: Bearer, table: People) -> bool:
    """Whether two names can mean one person: no article tells them apart, and nothing in them disagrees."""
    if one.articles & other.articles:
        return False
    told = {gender(one.parts, table), gender(other.parts, table)} - {""}
    return len(told) < len("mf") and same_name(one.parts, other.parts)


def _prominence(group: Sequence[Bearer]) -> tuple[int, str]:
    """Sorts the people of a story: most mentions first."""
    return -sum(len(one.mentions) for one in group), min(one.name for one in group)


def _person(story: str, group: Sequence[Bearer], texts: Mapping[str, str], taken: Counter[str]) -> Person:
    """One person with every name that is printed and every mention."""
    often = max(len(one.articles) for one in group)
    called = fullest(one.name for one in group if len(one.articles) == often or one.parts.full) or group[0].name
    mentions = sorted((mention for one in group for mention in one.mentions), key=lambda mention: mention.evidence)
    printed = {texts[one.article][one.start : one.end] for one in mentions if one.basis == "named"}
    names = sorted({*printed, *(one.name for one in group)} - {called}, key=lambda text: (-len(keys(text)), text))
    slug = "-".join(keys(called))
    taken[slug] += 1
    number = f"-{taken[slug]}" if taken[slug] > 1 else ""
    return Person(f"{story}:{slug}{number}", called, (called, *names), tuple(_evidence(mentions)))


def _evidence(mentions: Iterable[Mention]) -> Iterator[Evidence]:
    """The spans of mentions, each once."""
    yield from dict.fromkeys(mention.evidence for mention in mentions)
