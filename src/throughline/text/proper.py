"""Which capitalised words are names in a language that gives every noun a capital."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from throughline.languages.people import People, people
from throughline.languages.speech import STRONG, SURE, Speech, speech
from throughline.text.words import Word, words

INITIAL = 2
"""Characters up to which a capital and its stop are an initial."""
ENDS = frozenset(',.;:!?…)–—-“”"«»\n')
OPENS = frozenset(',.:;(–—-“”"«»\n')
JOINS = frozenset({" ", "-", "–", " ’", "’"})
ABBREVIATED = ". "


@dataclass(slots=True)
class Capitals:
    """The words of a text while the names among them are found: places of words."""

    text: str
    words: tuple[Word, ...]
    people: People
    speech: Speech
    names: set[int] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    """Words that are a name somewhere."""
    nouns: set[str] = field(default_factory=set)
    """Capitalised words that stand behind an article somewhere, or without a capital."""

    def capital(self, at: int) -> bool:
        """Whether a word has a capital."""
        return 0 <= at < len(self.words) and self.text[self.words[at].start].isupper()

    def gap(self, at: int) -> str:
        """What stands between a word and the next."""
        last = at + 1 >= len(self.words) or at < 0
        return "\n" if last else self.text[self.words[at].end : self.words[at + 1].start]

    def key(self, at: int) -> str:
        """The key of a word, empty outside the text."""
        return self.words[at].key if 0 <= at < len(self.words) else ""


@lru_cache(maxsize=8)
def proper(text: str, language: str | None) -> frozenset[int] | None:
    """Where the names of a text begin, word by word; None in a language where capitals tell that already."""
    table = people(language)
    if not table.noun_endings:
        return None
    capitals = Capitals(text, words(text), table, speech(language))
    places = [at for at in range(len(capitals.words)) if capitals.capital(at)]
    capitals.nouns = {capitals.key(at) for at in places if _articled(capitals, at)}
    capitals.nouns |= {word.key for word in capitals.words if text[word.start].islower()}
    _seeds(capitals, places)
    _alike(capitals, places)
    _titles(capitals, places)
    return frozenset(capitals.words[at].start for at in capitals.names)


def _articled(capitals: Capitals, at: int) -> bool:
    """Whether an article stands before a word that is none inside a name (von der Tann)."""
    if capitals.key(at - 1) not in capitals.speech.determiners:
        return False
    return not {capitals.key(at - 2), capitals.key(at - 1)} <= capitals.people.particles


def _seeds(capitals: Capitals, places: Sequence[int]) -> None:
    """Find the names that a given name, a title, a noun for a person, another name or a verb of saying tells."""
    for at in places:
        if at in capitals.names or not (_given(capitals, at) or _told(capitals, at) or _paired(capitals, at)):
            continue
        _name(capitals, at)


def _name(capitals: Capitals, at: int) -> None:
    """Keep the name that begins at a word: capitalised words in a row, small words of a surname passed over."""
    going: int | None = at
    while going is not None:
        capitals.names.add(going)
        if not _listed(capitals, going):
            capitals.known.add(capitals.key(going))
        going = _next(capitals, going)


def _next(capitals: Capitals, at: int) -> int | None:
    """The word with which a name goes on behind a word of it, None where it ends."""
    following = at + 1
    while capitals.gap(following - 1) in JOINS and capitals.key(following) in capitals.people.particles:
        following += 1
    initial = capitals.words[at].end - capitals.words[at].start < INITIAL and capitals.gap(at) == ABBREVIATED
    joined = capitals.gap(following - 1) in JOINS or (initial and following == at + 1)
    fits = _surname if following == at + 1 else _free
    return following if joined and capitals.capital(following) and fits(capitals, following) else None


def _listed(capitals: Capitals, at: int) -> bool:
    """Whether a word is a listed given name, which may be a part of many names."""
    return capitals.key(at) in capitals.people.given


def _given(capitals: Capitals, at: int) -> bool:
    """Whether a word is a given name, or a place that the table knows."""
    key = capitals.key(at)
    if key in capitals.people.places:
        return True
    small = key in capitals.people.functions or key in capitals.people.calendar
    if key not in capitals.people.given or small:
        return False
    articled = capitals.key(at - 1) in capitals.speech.determiners and capitals.gap(at - 1) == " "
    return not articled or (capitals.gap(at) in JOINS and capitals.capital(at + 1))


def _surname(capitals: Capitals, at: int) -> bool:
    """Whether a capitalised word behind a name may go on with it: no small word, day, month or noun for a group."""
    key, table = capitals.key(at), capitals.people
    return not (key in table.functions or key in table.calendar or key in table.organisations)


def _free(capitals: Capitals, at: int) -> bool:
    """Whether a capitalised word may be a surname: no title, no noun for a person or group, no noun by its ending."""
    key, table = capitals.key(at), capitals.people
    small = key in table.functions or key in table.never or key in table.common or key in table.calendar
    return not (small or key in table.titles or _noun(capitals, at))


def _noun(capitals: Capitals, at: int) -> bool:
    """Whether a word is a common noun by its ending, or as the text has it behind an article or without a capital."""
    key, table = capitals.key(at), capitals.people
    if capitals.gap(at) == "-" and capitals.capital(at + 1):
        return False
    listed = key in table.organisations or key in table.groups or key in table.kin
    return listed or key.endswith(table.noun_endings) or key in capitals.nouns


def _told(capitals: Capitals, at: int) -> bool:
    """Whether what stands before or behind a word tells that it is somebody's name."""
    key, table = capitals.key(at), capitals.people
    before, gap = capitals.key(at - 1), capitals.gap(at - 1)
    if _describes(capitals, at):
        return False
    if before in table.titles and gap in {" ", ABBREVIATED}:
        return _surname(capitals, at) and key not in table.titles
    if not _free(capitals, at) or key in table.roles:
        return False
    if gap == " " and before in table.roles and table.roles[before].kind != "person":
        return True
    return _inverted(capitals, at) or _leads(capitals, at)


def _describes(capitals: Capitals, at: int) -> bool:
    """Whether a word that is no given name stands before one, and so tells what somebody is (Käser Alois)."""
    if capitals.gap(at) != " " or not capitals.capital(at + 1):
        return False
    return _listed(capitals, at + 1) and not _listed(capitals, at)


def _inverted(capitals: Capitals, at: int) -> bool:
    """Whether a single word stands behind a verb of saying as its subject ("…", sagte Weber)."""
    verb = capitals.speech.cues.get(capitals.key(at - 1), 0)
    if verb < SURE or capitals.gap(at - 1) != " " or capitals.capital(at - 1):
        return False
    apart = capitals.gap(at - 2)[-1:] == " " and any(mark in OPENS for mark in capitals.gap(at - 2))
    return apart or (verb == STRONG and capitals.gap(at)[:1] in ENDS)


def _leads(capitals: Capitals, at: int) -> bool:
    """Whether a single word opens a sentence as the subject of a verb of saying (Weber sagte: "…")."""
    verb = capitals.speech.cues.get(capitals.key(at + 1), 0)
    opens = at == 0 or any(mark in OPENS for mark in capitals.gap(at - 1))
    return verb >= SURE and opens and capitals.gap(at) == " " and not capitals.key(at).endswith(("en", "er"))


def _paired(capitals: Capitals, at: int) -> bool:
    """Whether two capitalised words in a row, neither of them known, are a given name and a surname."""
    if not (capitals.capital(at + 1) and capitals.gap(at) == " ") or _describes(capitals, at):
        return False
    if not all(_free(capitals, place) and capitals.key(place) not in capitals.people.roles for place in (at, at + 1)):
        return False
    key, table = capitals.key(at - 1), capitals.speech
    led = key in table.cues or (key in capitals.people.prepositions and key not in table.oblique)
    acts = (table.cues, table.auxiliaries, table.past)
    said = capitals.gap(at + 1) == " " and any(capitals.key(at + 2) in verbs for verbs in acts)
    return led or said or capitals.gap(at + 1)[:1] in {",", "("}


def _alike(capitals: Capitals, places: Sequence[int]) -> None:
    """Find the words that are a name elsewhere in the text, also with the ending of an owner, behind no article."""
    ending = capitals.people.genitive[0]
    owners = {word + ending for word in capitals.known}
    given = {word for at in capitals.names if (word := capitals.key(at)) in capitals.people.given}
    owners |= {word + ending for word in given}
    for at in places:
        key = capitals.key(at)
        if key not in capitals.known and key not in owners:
            continue
        if capitals.gap(at) != "-" and not _determined(capitals, at):
            capitals.names.add(at)


def _determined(capitals: Capitals, at: int) -> bool:
    """Whether an article, or an adjective, stands before a word."""
    if capitals.gap(at - 1) != " " or at in capitals.names:
        return False
    determiners = capitals.speech.determiners
    adjective = not capitals.capital(at - 1) and capitals.key(at - 2) in determiners and capitals.gap(at - 2) == " "
    return capitals.key(at - 1) in determiners or adjective


def _titles(capitals: Capitals, places: Sequence[int]) -> None:
    """Take the titles right before a name with it."""
    for at in reversed(places):
        beside = at + 1 in capitals.names and capitals.gap(at) in {" ", ABBREVIATED}
        if beside and capitals.key(at) in capitals.people.titles:
            capitals.names.add(at)
