"""Whether a capitalised run names a person, a place or an organisation, by its words and by what stands around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from throughline.annotating.datelines import dateline
from throughline.annotating.layout import Layout
from throughline.annotating.naming import Run
from throughline.languages.people import People
from throughline.model.marks import MentionKind

PAIR = 2
"""Words of a given name and a surname, and of a place with its state; letters of a state's abbreviation."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Points for being a person or a place, by the words of the name, gathered over the whole article."""

    person: Counter[tuple[str, ...]] = field(default_factory=Counter)
    place: Counter[tuple[str, ...]] = field(default_factory=Counter)
    context: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """Points for a person from the words around a name alone."""
    inside: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """How often the name stands where only a name is capitalised."""


def kinds(laid: Layout, found: Sequence[Run]) -> list[MentionKind | None]:
    """The kind of every run, None where it names nobody and nothing known; runs of the same words have one kind."""
    signs = Signs()
    keys = [run.keys(laid) for run in found]
    for run, words in zip(found, keys, strict=True):
        _gather(laid, run, words, signs)
    by_words: dict[tuple[str, ...], MentionKind | None] = {}
    for run, words in zip(found, keys, strict=True):
        if by_words.get(words) is None:
            by_words[words] = _kind(laid, run, words, signs)
    _full(by_words, signs, laid)
    _lone(by_words, laid)
    return [by_words[words] for words in keys]


def _gather(laid: Layout, run: Run, words: tuple[str, ...], signs: Signs) -> None:
    """Add one run's points."""
    context = _person(laid, run, words)
    signs.context[words] += context
    signs.person[words] += context + (2 if len(words) > 1 else 1) * (words[0] in laid.table.given)
    signs.place[words] += _place(laid, run, words)
    signs.inside[words] += not run.initial


def _person(laid: Layout, run: Run, words: tuple[str, ...]) -> int:
    """Points for a person from the words before, in and after a name."""
    table = laid.table
    follows = laid.key(run.last + 1)
    possessive = laid.key(run.last).endswith("'s")
    points = 2 * bool(run.titles) + 2 * bool(run.before)
    points += 2 * (laid.aged(run.last) is not None or _both_aged(laid, run.last))
    points += 2 * (len(words) > 1 and (words[-1] in table.suffixes or any(len(word) == 1 for word in words[1:-1])))
    if possessive:
        return points + 2 * (follows in table.kin)
    near = laid.gap(run.last) in {" ", ", "} and laid.key(run.first - 1) not in laid.table.placed
    points += 2 * (near and (follows in table.acts or follows == "who"))
    points += 2 * (laid.key(run.first - 1) in table.acts and laid.gap(run.first - 1) == " ")
    return points + 2 * _named(laid, run) + 2 * (_has_kin(laid, run) or (len(words) == PAIR and _goes_on(laid, run)))


def _both_aged(laid: Layout, last: int) -> bool:
    """Whether one age of several people follows, right behind a name or behind one more: Ann Lee and Al Roe, both 9."""
    if laid.key(last + 1) in laid.table.pairing and laid.gap(last + 1) == " ":
        behind = range(last + 2, last + 2 + laid.settings.name_words)
        last = next((place for place in behind if laid.gap(place) != " " or not laid.capital(place)), last)
    return laid.gap(last) == ", " and laid.key(last + 1) in laid.table.together and laid.key(last + 2).isdecimal()


def _has_kin(laid: Layout, run: Run) -> bool:
    """Whether the words behind a name tell of his or her relative before anybody else is named (met her brother)."""
    table = laid.table
    for place in range(run.last + 1, run.last + 1 + laid.settings.kin_words):
        if laid.capital(place) or laid.gap(place - 1) != " ":
            return False
        word = table.pronouns.get(laid.key(place))
        if word and not word.subject and not word.plural and laid.key(place + 1) in table.kin:
            return laid.key(run.first - 1) not in table.prepositions
    return False


def _goes_on(laid: Layout, run: Run) -> bool:
    """Whether a name opens a sentence of which the next one goes on with he or she, nobody else being named."""
    sentence = laid.sentence[run.first]
    if not laid.first(run.first) or laid.capital(run.last + 1) or laid.gap(run.last) != " ":
        return False
    behind = range(run.last + 1, min(len(laid.words), run.last + laid.settings.resumed_words))
    for place in (place for place in behind if laid.quote[place] < 0):
        word = laid.table.pronouns.get(laid.key(place))
        if laid.sentence[place] > sentence and word and word.subject and not word.plural and word.gender:
            return laid.sentence[place] <= sentence + PAIR
        if laid.capital(place) and not laid.first(place):
            return False
    return False


def _named(laid: Layout, run: Run) -> bool:
    """Whether the words before say that a name of a person comes."""
    before = laid.key(run.first - 1)
    if before in laid.table.naming:
        return True
    if before == "as":
        return "identified" in {
            laid.key(place) for place in range(max(0, run.first - laid.settings.identified_words), run.first)
        }
    return before in {"old", "olds"} and laid.key(run.first - 2) == "year"


def _place(laid: Layout, run: Run, words: tuple[str, ...]) -> int:
    """Points for a place from the words around a name."""
    if laid.key(run.last).endswith("'s") and words[0] in laid.table.given:
        return 0
    points = 2 * (laid.key(run.last + 1) in laid.table.locals and len(words) <= PAIR)
    points += 2 * (laid.key(run.first - 1) in laid.table.placed and laid.gap(run.first - 1) == " ")
    if laid.gap(run.last) == ", " and laid.capital(run.last + 1):
        points += 2 * (laid.key(run.last + 1) in laid.table.places and laid.aged(run.last) is None)
    return points


def _kind(laid: Layout, run: Run, words: tuple[str, ...], signs: Signs) -> MentionKind | None:
    """The kind of a name from its own words, then from the points of all that are spelt like it."""
    table = laid.table
    if run.titles and _head(words, table) not in table.organisations | table.streets:
        return "person"
    if all(word in table.never or word.isdigit() for word in words) or words[-1] == "day":
        return None
    if _known_place(laid, run, words, signs) or (
        not signs.context[words] and dateline(laid, run, signs.inside[words] > 0)
    ):
        return "place"
    if _organised(laid, run, words):
        return "organisation"
    if ".".join(words[:PAIR]) in table.places:  # U.S. Marshals
        return None
    sited = len(words) > 1 and _head(words, table) in table.sites and (words[0] not in table.given or len(words) > PAIR)
    return "place" if sited else _by_points(words, signs, run, laid)


def _known_place(laid: Layout, run: Run, words: tuple[str, ...], signs: Signs) -> bool:
    """Whether a name is a place's by the table, or by a last word that no surname is: Hill Street, Southeast D.C."""
    table = laid.table
    if ".".join(words[-PAIR:]) in table.places or (len(words) > 1 and _head(words, table) in table.streets):
        return True
    joined = " ".join(words)
    if joined not in table.places or not _written(laid, run, joined):
        return False
    personal = laid.settings.name_points * (1 if words[0] in table.given else PAIR)  # Ohio said; Georgia said
    return signs.person[words] < signs.place[words] + personal


def _head(words: tuple[str, ...], table: People) -> str:
    """The word that says what a place or an organisation is: the first where an owner follows it, else the last."""
    return words[0] if table.owning else words[-1]


def _written(laid: Layout, run: Run, joined: str) -> bool:
    """Whether a place's name of two letters is printed as an abbreviation."""
    return len(joined) > PAIR or laid.printed(run.first, run.last).isupper() or laid.gap(run.last).startswith(".")


def _organised(laid: Layout, run: Run, words: tuple[str, ...]) -> bool:
    """Whether a name ends in an organisation's head word, is known by itself, or is an acronym."""
    table = laid.table
    if (words[0] in table.outlets and len(words) <= PAIR) or " ".join(words) in table.outlets:
        return True
    heads = sum(word in table.organisations for word in words)
    if heads and len(words) > 1 and (_head(words, table) in table.organisations or "of" in words):
        return not (words[0] in table.given and len(words) == PAIR and run.before)
    printed = laid.printed(run.first, run.last)
    letters = printed.removesuffix("'s").removesuffix("’s")
    fits = laid.settings.shortest_acronym <= len(letters) <= laid.settings.longest_acronym
    return len(words) == 1 and fits and letters.isupper() and letters.isalpha()


def _by_points(words: tuple[str, ...], signs: Signs, run: Run, laid: Layout) -> MentionKind | None:
    """Person or place, whichever has the more points; None where neither has enough."""
    person, place = signs.person[words], signs.place[words]
    alone = len(words) == 1
    table = laid.table
    if _common(words, table) or words[-1] in table.never or any(word in table.organisations for word in words):
        return None
    if alone and words[0] in table.given and (signs.inside[words] or signs.person[words] > 1):
        person += 1
    if place >= laid.settings.name_points and not signs.context[words]:
        return "place"
    if person >= laid.settings.name_points and person >= place and len(words) <= laid.settings.person_words:
        return "person"
    return "place" if place >= laid.settings.name_points else None


def _common(words: tuple[str, ...], table: People) -> bool:
    """Whether a name is only a noun with a capital: Sheriff, Witness, County."""
    return len(words) == 1 and (words[0] in table.titles or words[0] in table.roles or words[0] in table.streets)


def _full(by_words: dict[tuple[str, ...], MentionKind | None], signs: Signs, laid: Layout) -> None:
    """Make a name of two words a person's where its last word alone is one's by the words around it (Lindt said)."""
    for words, kind in by_words.items():
        last = words[-1:]
        known = by_words.get(last) == "person" and signs.context[last] >= laid.settings.name_points
        if kind is None and len(words) == PAIR and known and not set(words) & laid.table.organisations:
            by_words[words] = "person"


def _lone(by_words: dict[tuple[str, ...], MentionKind | None], laid: Layout) -> None:
    """Give single words, and names that share both ends with one, the kind of the full name that they are part of."""
    # ("van", "dyke") is the surname of ("anna", "van", "dyke")
    full = [words for words, kind in by_words.items() if kind == "person" and len(words) > 1]
    ends = {
        word for words in full for word in (words[0], words[-1] if words[-1] not in laid.table.suffixes else words[-2])
    }
    if laid.table.surnames > 1:
        ends |= {word for words in full for word in words[1:] if word not in laid.table.particles}
    tails = {words[cut:] for words in full for cut in range(1, len(words) - 1)}
    for words, kind in by_words.items():
        if (
            ((len(words) == 1 and words[0] in ends) or words in tails)
            and kind in {None, "place"}
            and " ".join(words) not in laid.table.places
        ):
            by_words[words] = "person"
