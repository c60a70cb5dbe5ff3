"""Who is whose relative, who is what, who is dead, and what somebody was named."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.phrases import Phrase, phrases
from throughline.annotating.roles import apposed, role, titles
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention
from throughline.model.span import Span

NEXT_TO = frozenset({" ", ", "})


def relations(scene: Scene) -> Iterator[Attribute]:
    """Yield kin, roles, deaths told by "late", and names given, in the order of the words."""
    for phrase in phrases(scene.laid):
        if phrase.kind == "pronoun":
            continue
        who = _who(scene, phrase)
        if who is None:
            continue
        if phrase.head in scene.laid.table.kin:
            yield from _kin(scene, phrase, who)
        elif phrase.head in scene.laid.table.roles:
            yield from role(scene, phrase, who)
        yield from _late(scene, phrase, who)
    yield from titles(scene)
    yield from apposed(scene)
    yield from _names(scene)


def _who(scene: Scene, phrase: Phrase) -> Mention | None:
    """Of whom a description is said: of the name that follows, else of whom it means."""
    following = scene.begins.get(phrase.last + 1)
    if following is not None and following.basis == "named" and scene.laid.gap(phrase.last) in NEXT_TO:
        return following
    around = scene.ends.get(phrase.last)
    return around if around is not None and around.basis == "role" else None


def _kin(scene: Scene, phrase: Phrase, who: Mention) -> Iterator[Attribute]:
    """The relation of a named person to an owner: ``husband of Ada Brook``, the subject being the husband."""
    owner = _owner(scene, phrase)
    if owner is None or owner == who.name or who.name.startswith(f"{owner}'"):
        return
    relation = scene.laid.table.kin[phrase.head].relation
    yield scene.mark(scene.laid.span(phrase.last, phrase.last), phrase.last, "kin", f"{relation} of {owner}", who)


def _owner(scene: Scene, phrase: Phrase) -> str | None:
    """Whose relative a description tells of: the owner in it, else the one or two who "have" the relative."""
    if phrase.owner is not None:
        mention = scene.ends.get(phrase.owner)
        return mention.name if mention else None
    if phrase.kind != "bare" or scene.laid.key(phrase.first - 1) not in scene.tolls.having:
        return None
    last = scene.ends.get(phrase.first - 2)
    return _joined(scene, last, phrase.first - 2) if last is not None else None


def _joined(scene: Scene, last: Mention, place: int) -> str:
    """The name of a mention, with the one before it where "and" joins them."""
    words = scene.laid.size(last.span)
    first = scene.ends.get(place - words - 1) if scene.laid.key(place - words) == "and" else None
    return f"{first.name} and {last.name}" if first is not None else last.name


def _late(scene: Scene, phrase: Phrase, who: Mention) -> Iterator[Attribute]:
    """That a relative or a star called "late" is dead."""
    for place in range(phrase.first, phrase.last):
        if scene.laid.key(place) in scene.tolls.late:
            yield scene.mark(scene.laid.span(place, phrase.last), place, "status", "dead", who)


def _names(scene: Scene) -> Iterator[Attribute]:
    """Names that somebody gave: "called the baby Ada", "who they named Ada"."""
    laid = scene.laid
    for place, word in enumerate(laid.words):
        if word.key not in scene.tolls.named or laid.quote[place] >= 0:
            continue
        for at in range(place + 1, place + 1 + laid.settings.near_words):
            mention = scene.begins.get(at)
            if laid.gap(at - 1) != " ":
                break
            if mention is None or mention.basis != "named":
                continue
            if at > place + 1 or laid.key(place - 1) in laid.table.pronouns:
                yield scene.mark(Span(word.start, mention.end), place, "name", mention.name, mention)
            break
