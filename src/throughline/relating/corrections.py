"""What an editor decided, applied to events, stories and people once they are computed and whenever they are again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from throughline.model.evidence import Days
from throughline.model.links import Correction, Event, Links, Person, Story, written
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.settings import DEFAULTS, Settings


def regrouped(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Event]:
    """The events with articles taken out of them and events joined, in the order of their ids.

    What is split comes first: an article that was taken out can be joined to another event.
    """
    if not links.corrections:
        yield from links.events
        return
    groups = [frozenset(event.articles) for event in links.events]
    for correction in links.corrections:
        if correction.kind == "split":
            groups = list(_split(groups, correction))
    for correction in links.corrections:
        if correction.kind == "join":
            groups = list(_joined(groups, correction))
    known = {frozenset(event.articles): event for event in links.events}
    days = written(links)
    for members in sorted({tuple(sorted(group)) for group in groups}):
        yield known.get(frozenset(members)) or Event(members[0], members, _spanned(members, days))


def _split(groups: Sequence[frozenset[str]], correction: Correction) -> Iterator[frozenset[str]]:
    """The groups, the article by itself where it stood with one of the others."""
    alone = frozenset([correction.article])
    for group in groups:
        if correction.article in group and not group.isdisjoint(correction.others):
            yield group - alone
            yield alone
        else:
            yield group


def _joined(groups: Sequence[frozenset[str]], correction: Correction) -> Iterator[frozenset[str]]:
    """The groups, those of the article and of the others as one; an article in several events joins by its first."""
    asked = (correction.article, *correction.others)
    found = [min((group for group in groups if name in group), key=sorted, default=frozenset[str]()) for name in asked]
    whole = frozenset[str]().union(*found)
    yield from (group for group in groups if group not in found)
    if whole:
        yield whole


def _spanned(members: Iterable[str], days: Mapping[str, Days | None]) -> Days | None:
    """From the first day on which one of the articles can have been written to the last."""
    known = [at for name in members if (at := days.get(name))]
    return Days(min(at.first for at in known), max(at.last for at in known)) if known else None


def parted(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Story]:
    """The stories, each event that an editor took out of one by itself, in the order of their ids."""
    taken = [correction for correction in links.corrections if correction.kind in ("split", "part")]
    if not taken:
        yield from links.stories
        return
    articles = {event.id: frozenset(event.articles) for event in links.events}
    found = [part for story in links.stories for part in _parts(story, articles, taken)]
    yield from sorted(found, key=lambda story: story.id)


def _parts(story: Story, articles: Mapping[str, frozenset[str]], taken: Iterable[Correction]) -> Iterator[Story]:
    """A story and the events that were taken out of it; events that only those tied to it fall away, too."""
    out = {
        event
        for correction in taken
        for event in story.events
        if correction.article in articles[event] and _told_elsewhere(event, correction, story, articles)
    }
    if not out:
        yield story
        return
    links = [link for link in story.links if not out & {link.earlier, link.later}]
    for events in _connected(story.events, [(link.earlier, link.later) for link in links]):
        yield Story(events[0], events, tuple(link for link in links if link.earlier in events))


def _told_elsewhere(event: str, correction: Correction, story: Story, articles: Mapping[str, frozenset[str]]) -> bool:
    """Whether another event of the story holds one of the articles with which the event does not belong."""
    return any(not articles[other].isdisjoint(correction.others) for other in story.events if other != event)


def _connected(events: Sequence[str], pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Events in groups of those that hang together."""
    groups = [{event} for event in events]
    for pair in pairs:
        meeting = [group for group in groups if group & set(pair)]
        groups = [*(group for group in groups if group not in meeting), set().union(*meeting)]
    return sorted(tuple(sorted(group)) for group in groups)


def renamed(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Person]:
    """The people of every story, those whom an editor knows to be one person as one, in the place of the first."""
    people = list(links.people)
    articles = {event.id: event.articles for event in links.events}
    story_of = {name: story.id for story in links.stories for event in story.events for name in articles[event]}
    for correction in links.corrections:
        if correction.kind == "rename":
            people = list(_renamed(people, correction, story_of.get(correction.article)))
    yield from people


def _renamed(people: Sequence[Person], correction: Correction, story: str | None) -> Iterator[Person]:
    """The people, all of a story who bear one of the names as one."""
    asked = {*correction.names, correction.name}
    same = [one for one in people if one.id.rpartition(":")[0] == story and asked & set(one.names)]
    for one in people:
        if one not in same:
            yield one
        elif one is same[0]:
            yield _one(same, correction.name or one.name)


def _one(same: Sequence[Person], name: str) -> Person:
    """Several people as one of this name."""
    names = dict.fromkeys([name, *(printed for one in same for printed in one.names)])
    mentions = sorted({at for one in same for at in one.mentions})
    return replace(same[0], name=name, names=tuple(names), mentions=tuple(mentions))
