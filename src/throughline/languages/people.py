"""What a language says about people: titles, kin, roles, given names, pronouns, and what tells a name from a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Literal, NamedTuple

from throughline.languages.codes import listed
from throughline.languages.compounds import Heads

Gender = Literal["m", "f", ""]
RoleKind = Literal["epithet", "office", "case", "person"]


class Kin(NamedTuple):
    """A word for a relative: the relation in a plain word, the relative's gender, the relation from the other side."""

    relation: str
    gender: Gender
    reciprocal: str


class Role(NamedTuple):
    """A noun for a person: how reports use it, and the gender that it tells.

    ``epithet``: a second name that reports give to whom they are about (model, striker); ``office``: a post that others
    hold as well (officer); ``case``: a part in what happened (victim); ``person``: no more than a human being (woman).
    """

    kind: RoleKind
    gender: Gender


class Pronoun(NamedTuple):
    """A third-person pronoun: gender, whether plural, whether a subject."""

    gender: Gender
    plural: bool
    subject: bool


@dataclass(frozen=True, slots=True)
class People:
    """One language's tables, every key in lower case; ``""`` is the gender that a word does not tell."""

    titles: Mapping[str, Gender]
    kin: Mapping[str, Kin]
    roles: Mapping[str, Role]
    given: Mapping[str, Gender]
    pronouns: Mapping[str, Pronoun]
    pairs: frozenset[str]
    """Nouns for two people as one: couple, pair."""
    particles: frozenset[str]
    suffixes: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    former: frozenset[str]
    """Words before a role that say that it is over, or that a relative is dead."""
    acts: frozenset[str]
    """Verbs whose subject is a person: said, told, married."""
    past: frozenset[str]
    """Irregular past forms."""
    organisations: frozenset[str]
    """Head words of organisations: hospital, police."""
    offices: frozenset[str]
    """Words that end an office before a name: chief of staff, minority whip."""
    outlets: frozenset[str]
    """Organisations known by one name, which may be two words."""
    sites: frozenset[str]
    """Head words of places: street, park, county."""
    streets: frozenset[str]
    """Head words of places that are no surnames: street, county, jail."""
    places: frozenset[str]
    """Countries, states and large cities."""
    never: frozenset[str]
    """Capitalised words that name nobody: days, months, nationalities, feasts."""
    groups: frozenset[str]
    """Words for several people."""
    prepositions: frozenset[str]
    """Words before a name that make it no subject."""
    joints: frozenset[str]
    """Words with which another clause begins."""
    minors: frozenset[str]
    """Nouns for children and teenagers."""
    calendar: frozenset[str]
    """Days and months that are no given names: a name ends before them."""
    functions: frozenset[str]
    """Words that are neither names nor modifiers of a noun: of, with, was, still."""
    openers: frozenset[str]
    """Words that begin sentences and are capitalised only for that."""
    placed: frozenset[str]
    """Words after which a name is where something is, whatever follows: "the library in Wexcombe said"."""
    naming: frozenset[str]
    """Words after which the name of a person comes."""
    locals: frozenset[str]
    """Words that make a name before them a place: Wexcombe residents."""
    family: frozenset[str]
    """What parents have together: "their son", "their wedding"."""
    apposed: frozenset[str]
    """Words beside prepositions that can follow a description set between commas after a name."""
    verbal: tuple[str, ...]
    """Endings of verbs and adverbs, which follow a noun for a person without going on its phrase."""
    spouses: frozenset[str]
    """Relations of which the other side is a spouse as well: husband, widow."""
    articles: Mapping[str, Gender]
    """Articles and the like with the gender that they tell (la, une)."""
    pairing: frozenset[str]
    """Words that join two people: and."""
    attaching: frozenset[str]
    """Words over which a description goes on to the name behind a comma (la maire de Tilleul, Anne Morel)."""
    elisions: frozenset[str]
    """Words that an apostrophe joins to the next one (l', d')."""
    prefixes: frozenset[str]
    """Words that a hyphen joins to a word for a relative (belle-mère)."""
    pointing: frozenset[str]
    """Determiners of a description that means whom the report is about (cette fromagère)."""
    apposing: bool
    """Whether a description between commas has no article (Anne Morel, maire de Tilleul)."""
    owning: tuple[str, ...]
    """Words between a relative and the owner before a consonant and before a vowel; none where the owner leads."""
    years: frozenset[str]
    """Words behind an age that follows a name or a noun for a person (la mujer de 35 años)."""
    surnames: int
    """Surnames of a full name: of two each may stand alone (Ana López García, López García, López)."""
    genitive: tuple[str, ...]
    """Endings of an owner's name, the second one behind a sibilant."""
    sibilants: tuple[str, ...]
    """Last letters of names that count as such."""
    noun_endings: tuple[str, ...]
    """Endings of nouns that are no names, in a language that gives every noun a capital; else none."""
    aged: frozenset[str]
    """Nouns for somebody of the age that a number with a hyphen before them tells (die 34-Jährige)."""
    common: frozenset[str]
    """Nouns that stand without an article where names do, in such a language."""
    together: frozenset[str]
    """Words before the one age of several people: Ada Brook and Ben Hale, both 34."""


LISTS = (
    "pairs",
    "particles",
    "suffixes",
    "definite",
    "indefinite",
    "former",
    "acts",
    "past",
    "organisations",
    "sites",
    "streets",
    "never",
    "groups",
    "prepositions",
    "joints",
    "minors",
    "calendar",
    "functions",
    "openers",
    "placed",
    "naming",
    "locals",
    "family",
    "apposed",
)
"""The fields that are plain sets of words."""

SOME = ("pairing", "attaching", "elisions", "prefixes", "pointing", "years", "common", "aged", "together")
"""Those that not every language has."""


def people(code: str | None) -> People:
    """The tables of a language by its ISO 639-1 code; English where the language is unknown or has no table."""
    return _table(listed(code))


@cache
def _table(code: str) -> People:
    """The tables made of a language's lists."""
    words, names, places = (
        import_module(f"throughline.languages.{code}.{subject}") for subject in ("people", "given", "places")
    )
    kin = _kin(words)
    return People(
        titles=_gendered(m=words.MALE_TITLES, f=words.FEMALE_TITLES, other=words.TITLES),
        kin=kin,
        roles=Heads(_roles(words), words.ROLE_ENDINGS.split()) if hasattr(words, "ROLE_ENDINGS") else _roles(words),
        given=_gendered(m=names.MALE, f=names.FEMALE, other=names.EITHER),
        pronouns={word: Pronoun(*told) for word, told in words.PRONOUNS.items()},
        offices=frozenset(words.OFFICE_ENDS.split()),
        outlets=frozenset(outlet.replace("_", " ") for outlet in words.OUTLETS.split()),
        places=frozenset(name for line in places.PLACES.split("\n") for name in line.strip().split(", ") if name),
        verbal=tuple(words.VERBAL.split()),
        spouses=frozenset(relative.relation for relative in kin.values() if relative.reciprocal == "spouse"),
        articles=_gendered(m=getattr(words, "MALE_ARTICLES", ""), f=getattr(words, "FEMALE_ARTICLES", "")),
        apposing=getattr(words, "APPOSING", False),
        owning=getattr(words, "OWNING", ()),
        surnames=getattr(words, "SURNAMES", 1),
        genitive=getattr(words, "GENITIVE", ("'s", "'")),
        sibilants=getattr(words, "SIBILANTS", ("s",)),
        noun_endings=tuple(getattr(words, "NOUN_ENDINGS", "").split()),
        **{name: frozenset(getattr(words, name.upper()).split()) for name in LISTS},
        **{name: frozenset(getattr(words, name.upper(), "").split()) for name in SOME},
    )


def _gendered(**words: str) -> dict[str, Gender]:
    """Words in lists named ``m``, ``f`` and ``other``, as a table from the word to its gender."""
    genders: tuple[tuple[str, Gender], ...] = (("other", ""), ("f", "f"), ("m", "m"))
    return {word: gender for name, gender in genders for word in words.get(name, "").split()}


def _roles(words: ModuleType) -> dict[str, Role]:
    """Every role noun; a word in two lists keeps the first."""
    kinds: tuple[tuple[str, RoleKind], ...] = (
        (words.PERSONS, "person"),
        (words.CASES, "case"),
        (words.OFFICES, "office"),
        (words.TRADES, "office"),
        (words.EPITHETS, "epithet"),
    )
    found: dict[str, Role] = {}
    genders = _gendered(m=words.MALE_ROLES, f=words.FEMALE_ROLES)
    for nouns, kind in kinds:
        for word in nouns.split():
            found.setdefault(word, Role(kind, genders.get(word, "")))
    return found


def _kin(words: ModuleType) -> dict[str, Kin]:
    """Every kin word with its relation, gender and reciprocal."""
    return {
        word: Kin(relation, gender, reciprocal)
        for spelt, relation, gender, reciprocal in words.KIN
        for word in spelt.split()
    }
