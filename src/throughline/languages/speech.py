"""How a language marks what is said: quotation marks, words of saying, and who may be meant by them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from throughline.languages.codes import listed

STRONG, SURE = 3, 2
"""Degrees of verbs of saying: those that say nothing else (said), and those that mostly do (added)."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Quotation marks as pairs of an opening and a closing one: for speech, and for what is quoted inside it.

    ``elided`` are words that may begin with an apostrophe.
    """

    double: tuple[tuple[str, str], ...]
    single: tuple[tuple[str, str], ...]
    elided: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    """Verbs that stand beside a quotation so often that they show where a lost closing mark stood."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that may be the subject of such a verb."""
    followers: frozenset[str] = frozenset()
    """Words that may follow such a verb before its subject (said the mayor)."""


@dataclass(frozen=True, slots=True)
class Speech:
    """The words by which a language tells who said what; all in lower case with straight apostrophes."""

    marks: Marks
    cues: Mapping[str, int]
    """Forms of verbs of saying: 3 says nothing else (said), 2 mostly (added), 1 only beside quoted words (called)."""
    participles: frozenset[str]
    """Forms among the cues that take the subject of the clause before them (adding)."""
    bare: frozenset[str]
    """Forms among the cues that follow an auxiliary or "to" (say)."""
    conveyed: frozenset[str]
    """Forms among the cues that bring a clause of indirect speech without "that" (said she was)."""
    finite: frozenset[str]
    """Forms among the bare ones that are past or present forms too (read, put)."""
    pronouns: frozenset[str]
    takers: frozenset[str]
    """Words that take the bare form (to say, they say, who say)."""
    being: frozenset[str]
    """Forms of the verb that makes a passive."""
    relatives: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    prepositions: frozenset[str]
    breaks: frozenset[str]
    """Words that begin another clause."""
    determiners: frozenset[str]
    persons: frozenset[str]
    """Nouns for several people without an article (prosecutors, others)."""
    modifiers: frozenset[str]
    """Words that may open a noun phrase without an article (former, federal, police)."""
    joining: frozenset[str]
    """Words after which a verb has the subject of the verb before (and, to)."""
    times: frozenset[str]
    """Words that make a time and no speaker (last, September)."""
    counting: frozenset[str]
    """Determiners that stand for a person too (one, another)."""
    complementizers: frozenset[str]
    starting: frozenset[str]
    """Words with which a noun phrase may begin, names apart."""
    ending: frozenset[str]
    """Words with which a noun phrase does not go on."""
    carrying: frozenset[str]
    """Prepositions before a noun phrase with a participle of its own (with Ann saying)."""
    agents: frozenset[str]
    """Words that name the one who does what a passive tells (by)."""
    expletives: frozenset[str]
    """Words at the start of a clause that stand for nobody (it's, there's)."""
    impersonal: frozenset[str]
    """Words that name nobody who could go on speaking (it, this)."""
    crossing: frozenset[str]
    """Words between a cue and a quotation after which another clause may bring it."""
    linking: frozenset[str]
    """Words that join two quotations after one cue (called it "…" and "…")."""
    origins: frozenset[str]
    """Words before a name that is a label (from Ann: "…")."""
    contrasting: frozenset[str]
    """Words after a comma that end a clause of indirect speech."""
    documents: frozenset[str]
    anonymous: frozenset[str]
    roles: frozenset[str]
    """Nouns for people by what they do, beside a name or instead of one."""
    parts: frozenset[str]
    """Words for a part of a document (part of, the rest of)."""
    asking: frozenset[str]
    """Forms among the cues after which another one answers (asked)."""
    addressing: frozenset[str]
    """Forms among the cues that name first to whom it is said (told, assured)."""
    according: frozenset[tuple[str, ...]]
    titles: frozenset[str]
    """Nouns before the quoted name of a work, and words before a name that is only so called."""
    speaking: frozenset[str]
    """Words inside quoted words that show that someone speaks (I, we, you)."""
    bodies: frozenset[str]
    """Nouns for organisations and groups, with a name before them (the Lee campaign)."""
    past: frozenset[str]
    """Past forms of irregular verbs."""
    neutral: frozenset[str]
    """Pronouns for things (it, which)."""
    pairing: frozenset[str]
    """Words that join two people (and)."""
    attaching: frozenset[str]
    """Prepositions with which a noun phrase goes on (of)."""
    serving: frozenset[str]
    """Prepositions with which one goes on behind a noun, not behind a name (for)."""
    possessive: tuple[str, ...]
    """Endings of an owner ('s)."""
    adverbial: tuple[str, ...]
    """Endings of adverbs, of words longer than an adverb's shortest."""
    preterite: tuple[str, ...]
    """Endings of past forms (ed)."""
    passives: tuple[str, ...]
    """Endings of the participle of a passive."""
    gerund: tuple[str, ...]
    """Endings of forms that open a clause without a subject (ing)."""
    plural: tuple[str, ...]
    """Endings of nouns for several."""
    personal: tuple[str, ...]
    """Endings of present forms that have a subject before them (s)."""
    elisions: frozenset[str] = frozenset()
    """Words that an apostrophe joins to the next one (l', d')."""
    clitics: frozenset[str] = frozenset()
    """Pronouns that a hyphen joins to the verb before (dit-elle)."""


def speech(code: str | None) -> Speech:
    """The table of a language by its ISO 639-1 code; English for None and for a language without one."""
    return _table(listed(code))


@cache
def _table(code: str) -> Speech:
    """The table made of a language's lists, each called as its field; what has a default may be missing there."""
    words = import_module(f"throughline.languages.{code}.speech")
    return Speech(marks=Marks(**_lists(words, Marks)), **_lists(words, Speech))


def _lists(words: ModuleType, table: type[Marks] | type[Speech]) -> dict[str, Any]:
    """The lists of a language that a table holds."""
    names = [field.name for field in fields(table)]
    return {name: getattr(words, name.upper()) for name in names if hasattr(words, name.upper())}
