"""Whom a pronoun means: by gender and number, the subject first, then whom the report is about, then who is left."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.cast import Figure
from throughline.annotating.layout import Layout
from throughline.annotating.phrases import Phrase
from throughline.annotating.reader import Reader
from throughline.languages.people import Gender, Pronoun


def pointed(reader: Reader, phrase: Phrase) -> Figure | None:
    """Whom a pronoun means, None where that is open; its gender is then known of that person."""
    word = reader.laid.table.pronouns[phrase.head]
    if word.plural:
        return _plural(reader, phrase)
    if reader.laid.quote[phrase.last] >= 0:
        return _quoted(reader, word.gender)
    found = _single(reader, phrase, word)
    if found is not None:
        found.gender = word.gender or found.gender
    return found


def _quoted(reader: Reader, told: Gender) -> Figure | None:
    """Inside a quote only someone named in it: the one of that gender."""
    fitting = {id(figure): figure for figure in reader.quoted if figure.gender == told}
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _single(reader: Reader, phrase: Phrase, word: Pronoun) -> Figure | None:
    """Whom he or she means outside quotes."""
    limit = reader.laid.settings.pronoun_sentences
    fitting = [
        f
        for f in reversed(reader.figures)
        if not f.members and (not word.gender or f.gender in {word.gender, ""}) and reader.near(f, limit)
    ]
    if _object(reader.laid, phrase):
        fitting = [f for f in fitting if reader.subject is None or f not in reader.subject.members]
        between = [f for f in fitting if f.at > reader.subject_at >= 0 and f.gender == word.gender]
        if between:
            return between[0] if len(between) == 1 else None
        if _bare(reader) and not _clause(reader.laid, reader.subject_at, phrase.first):
            fitting = [f for f in fitting if f is not reader.subject]
    return _preferred(reader, fitting, word.gender)


def _object(laid: Layout, phrase: Phrase) -> bool:
    """Whether a pronoun is an object, so that it hardly means the subject of its own clause."""
    if phrase.head == "him":
        return True
    after = laid.key(phrase.last + 1)
    return phrase.head == "her" and (laid.gap(phrase.last) != " " or after in laid.table.functions)


def _clause(laid: Layout, first: int, last: int) -> bool:
    """Whether another clause begins between two words."""
    return any(laid.words[place].key in laid.table.joints or "," in laid.gap(place) for place in range(first, last))


def _bare(reader: Reader) -> bool:
    """Whether nobody was mentioned in the sentence after its subject."""
    return not reader.figures or reader.figures[-1] is reader.subject


def _preferred(reader: Reader, fitting: Sequence[Figure], told: Gender) -> Figure | None:
    """The subject of this sentence or the one before, else the one written about most, else the only one left."""
    known = [f for f in fitting if not told or f.gender == told]
    for subject in (reader.subject, reader.earlier):
        chosen = next((one for one in subject.each() if one in (known or fitting)), None) if subject else None
        if chosen is not None:
            return chosen
    return _only(reader, known) if known else fitting[0] if len(fitting) == 1 else None


def _only(reader: Reader, known: Sequence[Figure]) -> Figure | None:
    """Of people of the right gender the one in this sentence, else the only one, else the one written about most."""
    here = [f for f in known if f.sentence == reader.sentence]
    if len(here) == 1 or len(known) == 1:
        return (here or known)[0]
    ranked = sorted(known, key=lambda f: -f.weight)
    return ranked[0] if reader.leads(ranked[0], ranked[1]) else None


def _plural(reader: Reader, phrase: Phrase) -> Figure | None:
    """The pair last named together, if no other group of people was named since; with children, the parents."""
    if reader.laid.quote[phrase.last] >= 0:
        return None
    if reader.groups:
        place, pair = reader.groups[-1]
        near = reader.sentence - reader.laid.sentence[place] <= 1
        if near and not _others(reader.laid, place, phrase.first):
            return pair
    return reader.married() if phrase.head == "their" and _family(reader.laid, phrase.last) else None


def _family(laid: Layout, place: int) -> bool:
    """Whether "their" is said of a child or a wedding."""
    return any(laid.key(place + step) in laid.table.family for step in (1, 2, 3))


def _others(laid: Layout, first: int, last: int) -> bool:
    """Whether another group of people is named between two words."""
    table = laid.table
    if last - first > laid.settings.sentence_words:
        return True
    return any(
        (word.key.endswith("s") and (word.key[:-1] in table.roles or word.key[:-1] in table.kin))
        or word.key in table.groups
        for word in laid.words[first + 1 : last]
    )
