"""What somebody with a name is: "the actor Ada Brook", "Sheriff Ben Hale", "Cora Dean, 34, chief executive of"."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.layout import JOINED
from throughline.annotating.phrases import Phrase
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention
from throughline.model.span import Span

ENDED = frozenset(",.;)–—\n")


def role(scene: Scene, phrase: Phrase, who: Mention) -> Iterator[Attribute]:
    """What a description tells that somebody with a name is, in the words printed."""
    laid = scene.laid
    if laid.table.roles[phrase.head].kind in {"person", "case"} or not who.name[:1].isupper():
        return
    bare = phrase.kind == "bare" and not laid.table.noun_endings
    first = _led(scene, phrase.last) if bare else phrase.first + (phrase.kind != "bare")
    if laid.number(first) is not None and laid.key(first + 2) == "old":
        first += 3
    first = min(first, phrase.last)
    span = Span(laid.words[first].start, laid.bare_end(phrase.last))
    value = " ".join((*(laid.key(at) for at in range(first, phrase.last)), phrase.head))
    yield scene.mark(span, phrase.first, "role", value if bare else span.words(laid.text), who)


def _led(scene: Scene, last: int) -> int:
    """The first word of an office without an article: "chief executive", "council leader"."""
    laid = scene.laid
    at = last
    while laid.key(at - 1) in scene.tolls.leading_roles and laid.gap(at - 1) in JOINED:
        at -= 1
    return at


def titles(scene: Scene) -> Iterator[Attribute]:
    """The offices printed as titles before names."""
    laid = scene.laid
    for place, mention in scene.begins.items():
        title = laid.key(place - 1)
        if (
            mention.basis == "named"
            and title in laid.table.titles
            and title in laid.table.roles
            and laid.capital(place - 1)
        ):
            yield scene.mark(laid.span(place - 1, place - 1), place - 1, "role", title, mention)


def apposed(scene: Scene) -> Iterator[Attribute]:
    """The offices and trades told behind names and commas: "Ada Brook, 34, a nurse", "Cora Dean, the town's judge"."""
    for place, who in scene.ends.items():
        if who.basis != "named" or not scene.laid.narrated[place] or scene.laid.gap(place) != ", ":
            continue
        start = place + 1 + scene.laid.key(place + 1).isdecimal()
        if start == place + 1 or scene.laid.gap(place + 1) == ", ":
            yield from _told(scene, start, who)


def _told(scene: Scene, start: int, who: Mention) -> Iterator[Attribute]:
    """The role of an apposition that begins at a place."""
    laid = scene.laid
    articles = laid.table.definite | laid.table.indefinite
    owned = laid.table.pronouns.get(laid.key(start))
    led = laid.key(start) in articles or (owned is not None and not owned.subject)
    first = start + led
    for at in range(first, first + laid.settings.description_words):
        key = laid.key(at)
        if (at > first and laid.gap(at - 1) not in JOINED) or laid.capital(at):
            return
        if key.endswith("'s"):
            first, led = at + 1, True
        elif key in laid.table.roles and laid.table.roles[key].kind not in {"person", "case"} and _ends(scene, at, led):
            known = scene.ends.get(at)
            if known is None or known.name != who.name:
                span = laid.span(first, at)
                yield scene.mark(span, first, "role", span.words(laid.text), who)
            return
        elif key in laid.followers:
            return


def _ends(scene: Scene, place: int, led: bool) -> bool:
    """Whether an apposition ends or goes on with a preposition or "who" behind its noun, and no list goes on instead.

    Without an article it goes on: "Ada Brook, chief executive of".
    """
    laid = scene.laid
    following = laid.key(place + 1)
    if laid.gap(place) == " ":
        return following in laid.table.prepositions | laid.table.apposed and following not in laid.table.pairing
    articles = laid.table.definite | laid.table.indefinite | laid.table.pairing
    return led and laid.gap(place)[:1] in ENDED and not (laid.gap(place) == ", " and following in articles)
