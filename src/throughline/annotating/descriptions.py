"""Whom a description means: a relative, one of that age or role, an unnamed one, or whom the report is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from unicodedata import normalize

from throughline.annotating.cast import Figure
from throughline.annotating.layout import JOINED
from throughline.annotating.naming import Run
from throughline.annotating.phrases import Phrase
from throughline.annotating.reader import Reader
from throughline.languages.compounds import ending
from throughline.languages.people import Gender, People

NEXT_TO = frozenset({" ", ", "})
APPOSED = frozenset(",.;)-–—\n")
VOWELS = frozenset("aeiouyhœæ")
"""First letters before which a word between owner and relative may be a shorter one (mère d'Anne)."""


def described(reader: Reader, phrase: Phrase, starts: Mapping[int, Run]) -> Figure | None:
    """Whom a description means; None where a name follows that says it, or where nobody is clear."""
    following = _following(reader, phrase, starts)
    if following is not None:
        _introduced(reader, phrase, following)
        return None
    apposed = _apposed(reader, phrase) or _called(reader, phrase, starts)
    if apposed is not None:
        _learnt(reader, phrase, apposed)
        return apposed
    if phrase.kind == "pair":
        return reader.groups[-1][1] if reader.groups else reader.married()
    if phrase.kind == "owned":
        return _relative(reader, phrase)
    if phrase.kind == "definite":
        return _definite(reader, phrase)
    kin = phrase.head in reader.laid.table.kin
    return _unnamed(reader, phrase) if phrase.kind == "indefinite" and not kin else None


def _following(reader: Reader, phrase: Phrase, starts: Mapping[int, Run]) -> Run | None:
    """The name that a description leads in: right behind it, or behind a comma after what goes on with "de" or "of"."""
    laid = reader.laid
    following = starts.get(phrase.last + 1)
    if following is not None and laid.gap(phrase.last) in NEXT_TO:
        return following
    if laid.key(phrase.last + 1) not in laid.table.attaching or laid.gap(phrase.last) != " ":
        return None
    for place in range(phrase.last + 1, phrase.last + 1 + laid.settings.description_words):
        if laid.gap(place) not in JOINED:
            return starts.get(place + 1) if laid.gap(place) == ", " else None
    return None


def _called(reader: Reader, phrase: Phrase, starts: Mapping[int, Run]) -> Figure | None:
    """Whom a description means that a verb of naming joins to a name (el cartero se llama Luis Gil)."""
    laid = reader.laid
    for at in range(phrase.last + 1, phrase.last + 1 + laid.settings.description_words if laid.table.owning else 0):
        if laid.gap(at - 1) != " ":
            return None
        if laid.key(at) in laid.table.naming and at + 1 in starts:
            run = starts[at + 1]
            return reader.cast.bearer(run.keys(laid), run.titles)
    return None


def _introduced(reader: Reader, phrase: Phrase, run: Run) -> None:
    """Learn from a description before a name: the head, the age, and whose relative it is."""
    _learnt(reader, phrase, reader.cast.bearer(run.keys(reader.laid), run.titles))


def _learnt(reader: Reader, phrase: Phrase, figure: Figure) -> None:
    """Learn what a description says of somebody known."""
    table = reader.laid.table
    figure.heads.add(phrase.head)
    figure.age = figure.age if phrase.age is None else phrase.age
    if phrase.head in table.kin:
        figure.gender = figure.gender or table.kin[phrase.head].gender
        owner = reader.at.get(phrase.owner) if phrase.owner is not None else reader.subject
        if owner is not None and owner is not figure and phrase.kind in {"owned", "bare"}:
            _relate(owner, figure, table.kin[phrase.head].relation, table.spouses)
    elif phrase.head in table.roles:
        figure.gender = figure.gender or _gender(reader, phrase)


def _apposed(reader: Reader, phrase: Phrase) -> Figure | None:
    """Whom a description between commas after a name explains: "Ada Brook, a neighbour, said"."""
    laid = reader.laid
    named = reader.at.get(phrase.first - 1)
    if named is None or not named.named or named.members or laid.gap(phrase.first - 1) != ", ":
        return None
    listed = bool(laid.table.pairing & {laid.key(phrase.last + 1), laid.key(phrase.first - 2)})
    ended = laid.gap(phrase.last)[:1] in APPOSED and not listed
    return named if ended or laid.key(phrase.last + 1) in laid.table.prepositions | laid.table.apposed else None


def _relate(owner: Figure, relative: Figure, relation: str, spouses: frozenset[str]) -> None:
    """Remember a relative, from both sides for spouses."""
    for one in owner.members or (owner,):
        one.kin[_class(relation, spouses)] = relative
    if _class(relation, spouses) == "spouse" and not owner.members:
        relative.kin["spouse"] = owner


def _class(relation: str, spouses: frozenset[str]) -> str:
    """One word for all that a spouse is called."""
    return "spouse" if relation in spouses else relation


def _relative(reader: Reader, phrase: Phrase) -> Figure | None:
    """The relative, or the lawyer, that an owner is known to have, else somebody unnamed who is remembered."""
    owner = reader.at.get(phrase.owner) if phrase.owner is not None else None
    if owner is None:
        return None
    table = reader.laid.table
    kin, role = table.kin.get(phrase.head), table.roles.get(phrase.head)
    if kin is None and (role is None or role.kind == "person"):
        return None
    relation = _class(kin.relation, table.spouses) if kin else phrase.head
    known = next((one.kin[relation] for one in (owner, *owner.members) if relation in one.kin), None)
    if known is None:
        told: Gender = kin.gender if kin else role.gender if role else ""
        known = Figure(_owned_name(owner, phrase.head, table), told, named=False, heads={phrase.head})
        _relate(owner, known, relation, table.spouses)
    return known


def _owned_name(owner: Figure, head: str, table: People) -> str:
    """What an unnamed relative is called: the head noun with the owner's fullest name."""
    if table.owning:
        return head + " " + table.owning[normalize("NFD", owner.name)[:1].casefold() in VOWELS] + owner.name
    noun = head.capitalize() if table.noun_endings else head
    return f"{owner.name}{table.genitive[owner.name.endswith(table.sibilants)]} {noun}"


def _definite(reader: Reader, phrase: Phrase) -> Figure | None:
    """Whom "the …" means."""
    told = _gender(reader, phrase)
    fitting = [f for f in reversed(reader.figures) if not f.members and _fits(f, told, phrase.age)]
    known = _known(reader, phrase, fitting)
    if known is not None:
        return _aged(known, phrase.age)
    return _otherwise(reader, phrase, fitting) if reader.laid.quote[phrase.last] < 0 else None


def _otherwise(reader: Reader, phrase: Phrase, fitting: Sequence[Figure]) -> Figure | None:
    """Whom "the …" means where nobody was called so before; the noun and the article tell."""
    table, limit = reader.laid.table, reader.laid.settings.description_sentences
    role = table.roles.get(phrase.head)
    pointing = reader.laid.key(phrase.first) in table.pointing
    aged = phrase.age is not None or ending(phrase.head, reader.laid.table.aged) is not None
    if role is not None and role.kind == "person" and not aged and not pointing:
        return _general(reader, phrase, [f for f in fitting if reader.near(f, limit)])
    if pointing or aged or (role is not None and role.kind == "epithet"):
        return _protagonist(reader, fitting, phrase)
    alone = role is not None and not any(reader.near(f, limit) for f in fitting)
    return _unnamed(reader, phrase) if alone and table.articles else None


def _known(reader: Reader, phrase: Phrase, fitting: Sequence[Figure]) -> Figure | None:
    """The last one of the age that a description tells, else the last one called by its head before."""
    limit = reader.laid.settings.description_sentences
    aged = next((f for f in fitting if phrase.age is not None and f.age == phrase.age), None)
    return aged or next((f for f in fitting if phrase.head in f.heads and (f.named or reader.near(f, limit))), None)


def _fits(figure: Figure, told: Gender, age: int | None) -> bool:
    """Whether gender and age allow that a description means someone."""
    if told and figure.gender and told != figure.gender:
        return False
    return age is None or figure.age is None or figure.age == age


def _general(reader: Reader, phrase: Phrase, near: Sequence[Figure]) -> Figure | None:
    """Whom "the woman" or "the baby" means: the last unnamed adult, or the last child, who was mentioned."""
    table = reader.laid.table
    if phrase.head in table.minors:
        return next((f for f in near if _minor(reader, f)), None)
    unnamed = [f for f in near if not f.named and not _minor(reader, f)]
    free = [
        f for f in unnamed if not any(head in table.roles and table.roles[head].kind == "person" for head in f.heads)
    ]
    return free[0] if free and free[0] is unnamed[0] else None


def _minor(reader: Reader, figure: Figure) -> bool:
    """Whether somebody was called a child, or is of that age."""
    if figure.age is not None:
        return figure.age < reader.laid.settings.adult_age
    return bool(figure.heads & reader.laid.table.minors)


def _aged(figure: Figure, age: int | None) -> Figure:
    """The figure, with an age that was just told."""
    figure.age = figure.age if age is None else age
    return figure


def _protagonist(reader: Reader, fitting: Sequence[Figure], phrase: Phrase) -> Figure | None:
    """The named person whom the report is about, where that is clear, else the subject just before."""
    grown = reader.laid.table.minors if phrase.head not in reader.laid.table.minors else frozenset()
    named = sorted((f for f in fitting if f.named and not (f.heads & grown)), key=lambda f: -f.weight)
    if not named:
        return _unnamed(reader, phrase)
    clear = len(named) == 1 or reader.leads(named[0], named[1])
    chosen = named[0] if clear else reader.earlier
    if chosen not in named or (_young(reader, phrase) and (len(named) > 1 or chosen.heads)):
        return _unnamed(reader, phrase) if phrase.age is not None else None
    chosen.heads.add(phrase.head)
    return _aged(chosen, phrase.age)


def _young(reader: Reader, phrase: Phrase) -> bool:
    """Whether a description tells the age of a child."""
    return phrase.age is not None and phrase.age < reader.laid.settings.adult_age


def _unnamed(reader: Reader, phrase: Phrase) -> Figure:
    """Somebody new without a name, called by the words as printed."""
    laid = reader.laid
    words = laid.text[laid.words[phrase.first].start : laid.bare_end(phrase.last)]
    return Figure(
        words[:1].lower() + words[1:], _gender(reader, phrase), named=False, age=phrase.age, heads={phrase.head}
    )


def _gender(reader: Reader, phrase: Phrase) -> Gender:
    """The gender that a description tells: by its noun, else by its article."""
    role = reader.laid.table.roles.get(phrase.head)
    told: Gender = role.gender if role else ""
    return told or reader.laid.table.articles.get(reader.laid.key(phrase.first), "")
