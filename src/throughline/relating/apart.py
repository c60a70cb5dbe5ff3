"""Links in parts that rest on nothing of each other: stories that share no article, no words and no happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import Any, NamedTuple

from throughline.model.links import Event, Happening, Links, Story, Utterance
from throughline.model.ports import Engine
from throughline.text.folded import Own, owned, shared


class Part(NamedTuple):
    """Stories with what tells of them, and the ids of their articles, ascending.

    ``links`` has what several articles share, and the days; ``told`` and ``folded`` are the happenings that one article
    alone tells, which follow from that article, its days and its event.
    """

    articles: tuple[str, ...]
    links: Links
    told: tuple[Happening, ...]
    folded: tuple[Own[Happening], ...]

    @property
    def whole(self) -> Links:
        """The links with all happenings."""
        folded = (happening for own in self.folded for happening in own.open())
        happenings = sorted((*self.links.happenings, *self.told, *folded), key=attrgetter("id"))
        return replace(self.links, happenings=tuple(happenings))


def apart(links: Links, engine: Engine) -> Iterator[Part]:
    """The parts in the order of their stories: the people, facts and findings of each follow from it alone.

    Passages are left out, and utterances that one article alone prints: nothing is compared by them.
    """
    said = [one for one in shared(links.utterances) if len(_printing(one)) > 1]
    retold = [one for one in shared(links.happenings) if len(_telling(one)) > 1]
    story_of = {event: story.id for story in links.stories for event in story.events}
    joined = engine.connected(_edges(links, story_of, [*map(_printing, said), *map(_telling, retold)]))
    number = {story: at for at, stories in enumerate(joined) for story in stories}
    part_of = {name: number[story_of[event.id]] for event in links.events for name in event.articles}

    def split(kind: Iterable[Any], articles: Callable[[Any], Iterable[str]]) -> dict[int, tuple[Any, ...]]:
        """The links of a kind by the parts of their articles."""
        found: dict[int, list[Any]] = defaultdict(list)
        for link in kind:
            for at in sorted({part_of[name] for name in articles(link) if name in part_of}):
                found[at].append(link)
        return {at: tuple(links) for at, links in found.items()}

    kinds = {
        "copies": split(links.copies, attrgetter("articles")),
        "utterances": split(said, _printing),
        "dates": split(links.dates, _own),
        "resolved": split(links.resolved, _own),
        "events": split(links.events, attrgetter("articles")),
        "happenings": split(retold, _telling),
        "stories": split(links.stories, _of_events(links.events)),
        "corrections": split(links.corrections, _own),
    }
    told = split((one for one in shared(links.happenings) if len(_telling(one)) == 1), _telling)
    folded = split(owned(links.happenings), attrgetter("articles"))
    names = split(sorted(part_of), lambda name: (name,))
    for at in range(len(joined)):
        inside = Links(**{kind: found.get(at, ()) for kind, found in kinds.items()})
        yield Part(names[at], inside, told.get(at, ()), folded.get(at, ()))


def _edges(links: Links, story_of: Mapping[str, str], groups: Iterable[Iterable[str]]) -> Iterator[tuple[str, str]]:
    """The pairs of stories that share an article, or of whose articles one stands in a group with another."""
    stories: dict[str, str] = {}
    for event in links.events:
        for name in event.articles:
            yield story_of[event.id], stories.setdefault(name, story_of[event.id])
    for group in groups:
        yield from pairwise(stories[name] for name in group)


def _printing(utterance: Utterance) -> set[str]:
    """The articles that print an utterance."""
    return {one.article for segment in utterance.segments for one in segment.printings}


def _telling(happening: Happening) -> set[str]:
    """The articles that tell a happening."""
    return {at.article for at in happening.evidence}


def _own(link: Any) -> tuple[str]:  # noqa: ANN401 - every link of one article
    """The article of a link."""
    return (link.article,)


def _of_events(events: Iterable[Event]) -> Callable[[Story], Iterator[str]]:
    """The articles of a story."""
    articles = {event.id: event.articles for event in events}
    return lambda story: (name for event in story.events for name in articles[event])
