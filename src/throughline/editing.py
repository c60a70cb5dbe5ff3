"""What an editor may decide: corrections of an archive, checked against what it holds and what was decided before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from throughline.model.errors import Contradiction, Unknown
from throughline.model.kept import Decided
from throughline.model.links import Correction, Event, Links
from throughline.model.ports import View


def splitting(view: View, article: str, *, event: bool) -> Correction:
    """That an article, or with ``event`` all of its event, does not belong where it stands; checked."""
    links = _links(view, article)
    whole = {name for one in _events(links, article) for name in one.articles}
    others = {name for one in links.events for name in one.articles} - (whole if event else {article})
    if not others:
        what = "its event is the whole story" if event else "it is its story's only report"
        raise Contradiction(f"{article}: cannot be taken out, {what}")
    found = Correction("part" if event else "split", article, tuple(sorted(others)))
    for join in _holding(view.decided(), "join"):
        pair = {join.correction.article, *join.correction.others}
        if not event and article in pair and not pair.isdisjoint(others):
            raise _opposite(found, join)
    return found


def joining(view: View, article: str, other: str) -> Correction:
    """That the events of two articles are one; checked."""
    one, two = (_events(_links(view, name), name)[0] for name in (article, other))
    if one == two:
        raise Contradiction(f"{article} and {other}: are in one event already")
    found = Correction("join", article, (other,))
    inside = {*one.articles, *two.articles}
    decided = view.decided()
    for split in (*_holding(decided, "split"), *_holding(decided, "part")):
        if split.correction.article in inside and not inside.isdisjoint(split.correction.others):
            raise _opposite(found, split)
    return found


def renaming(view: View, old: str, new: str, within: str) -> Correction:
    """That whom a story calls by an old name is called by a new one, one person with who has it already; checked."""
    if not new.strip() or old == new:
        raise Contradiction(f"{old!r}: give another name")
    links = _links(view, within)
    if not any(old in person.names for person in links.people):
        names = ", ".join(person.name for person in links.people[:NAMED]) or "nobody"
        raise Unknown(f"{old!r}: nobody in that story is called so; it names {names}")
    members = sorted(name for event in links.events for name in event.articles)
    found = Correction("rename", members[0], (), (old,), new)
    for one in _holding(view.decided(), "rename"):
        told = one.correction
        if told.article in members and (old in told.names or (new in told.names and told.name == old)):
            raise _opposite(found, one)
    return found


def carrying(view: View, here: Sequence[Decided], given: Sequence[Decided]) -> None:
    """Check that corrections of another archive can be taken over into one that has some of its own.

    These must be the first of those, as they are where an archive was moved; what both have is left as it is.
    """
    if list(here) != list(given[: len(here)]):
        raise Contradiction("other corrections were made here already; take over into an archive that has none")
    for one in given:
        for name in (one.correction.article, *one.correction.others):
            if not view.texts(name):
                raise Unknown(f"{name}: decided about, but no article of this archive; add the export first")


NAMED = 10
"""People that a message names."""


def wording(one: Correction) -> str:
    """A correction in words."""
    if one.kind == "join":
        return f"{one.article} and {one.others[0]} are one event"
    if one.kind == "rename":
        return f"{one.names[0]} is {one.name} in the story of {one.article}"
    what = "the event of " if one.kind == "part" else ""
    rest = f" and {len(one.others) - 1} more" if len(one.others) > 1 else ""
    return f"{what}{one.article} does not belong with {one.others[0]}{rest}"


def _links(view: View, name: str) -> Links:
    """The links of an article's story."""
    story = view.story_of(name)
    if story is None:
        raise Unknown(f"{name}: no article, event or story of that name; see throughline stories")
    return view.story(story)[1]


def _events(links: Links, article: str) -> list[Event]:
    """The events of an article."""
    found = [event for event in links.events if article in event.articles]
    if not found:
        names = ", ".join(links.events[0].articles[:NAMED])
        raise Unknown(f"{article}: an older version, which is in no event; its story has {names}")
    return found


def _holding(decided: Iterable[Decided], kind: str) -> Iterator[Decided]:
    """The corrections of a kind that were not taken back."""
    yield from (one for one in decided if one.correction.kind == kind and one.undone is None)


def _opposite(found: Correction, earlier: Decided) -> Contradiction:
    told = f"{wording(earlier.correction)} (correction {earlier.number}, by {earlier.who})"
    remedy = f"take that back first: throughline corrections --undo {earlier.number}"
    return Contradiction(f"{wording(found)}: it was decided that {told}; {remedy}")
