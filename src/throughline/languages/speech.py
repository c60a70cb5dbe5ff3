"""How a language marks what is said: quotation marks, words of saying, and who may be meant by them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
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
    participles: frozenset[str] = frozenset()
    """Forms among those verbs that have no subject beside them (saying)."""
    uninflected: frozenset[str] = frozenset()
    """Forms of them behind an auxiliary or several speakers (she will say, the two write)."""
    particled: frozenset[tuple[str, str]] = frozenset()
    """Verbs of saying of two words (went on)."""
    according: frozenset[tuple[str, ...]] = frozenset()
    """Words that name who said what stands before them (according to)."""
    speaking: frozenset[str] = frozenset()
    """Words of one who speaks (I, we, you): hardly any are the reporter's own."""
    auxiliaries: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    """Words that begin another clause and no subject."""
    reopening: frozenset[str] = frozenset()
    """Closing marks that open a paragraph in which a quotation goes on."""
    compound: frozenset[str] = frozenset()
    """Words that may stand before such a verb where its subject stands behind it (ha dicho Ana, le dijo Ana)."""
    dash: bool = False
    """Whether a dash at the head of a paragraph opens speech."""
    insertions: frozenset[str] = frozenset()
    """Marks behind which the reporter's clause may stand inside quoted words, a dash's included (— Oui, dit Anne.)."""


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
    owners: frozenset[str] = frozenset()
    """Pronouns for an owner (her)."""
    conveying: frozenset[str] = frozenset()
    """Forms of verbs of thinking and showing that bring a clause of indirect speech with "that" (believes that)."""
    claims: frozenset[str] = frozenset()
    """Nouns of saying that bring such a clause (the claim that)."""
    certain: frozenset[str] = frozenset()
    """Adjectives that bring one (made clear that)."""
    interrogatives: frozenset[str] = frozenset()
    """Words that open an indirect question and belong to it (how, whether)."""
    wondering: frozenset[str] = frozenset()
    """Forms of verbs that bring an indirect question (asked, explained)."""
    committing: frozenset[str] = frozenset()
    """Verbs and nouns of saying what one will do oneself (vowed to, her threat to)."""
    urging: frozenset[str] = frozenset()
    """Forms of verbs of saying what another one shall do (urged them to)."""
    blaming: frozenset[str] = frozenset()
    """Forms of verbs of saying that tell of whom and for what (accused them of)."""
    reasons: frozenset[str] = frozenset()
    """The prepositions of these (of, for)."""
    called: frozenset[str] = frozenset()
    """Those of them that need a preposition (called on them to)."""
    upon: frozenset[str] = frozenset()
    """The prepositions of these."""
    infinitive: frozenset[str] = frozenset()
    """Words before the verb that somebody will or shall do (to)."""
    particles: frozenset[str] = frozenset()
    """Words that belong to a verb of saying before them (pointed out)."""
    negations: frozenset[str] = frozenset()
    """Words after which a verb of saying tells what was not said (did not, declined to)."""
    denials: frozenset[str] = frozenset()
    """Words without which a clause says the opposite (not, never)."""
    subordinating: frozenset[str] = frozenset()
    """Words that open a clause beside the main one (while Ann said that …, )."""
    contractions: frozenset[str] = frozenset()
    """Pronouns with the verb that an apostrophe joins to them (it's)."""
    nominal: frozenset[str] = frozenset()
    """Forms among the cues that are nouns as well, where an article may be an object too (l'annonce, l'explique)."""
    compound: frozenset[str] = frozenset()
    """Words between a quotation and a participle that has its subject behind it (« … », a déclaré Anne)."""
    reflexive: frozenset[str] = frozenset()
    """Words before a form of "be" that make it no passive (s'est)."""
    reflexive_cues: frozenset[str] = frozenset()
    """Forms among the cues that are such only behind one of these (s'est étonnée)."""
    insertions: frozenset[str] = frozenset()
    """Marks behind which the reporter's clause may stand inside quotation marks (« Nous venons, dit Anne. »)."""
    name_particles: frozenset[str] = frozenset()
    """Small words inside a name (Anne de La Tour)."""
    inverting: frozenset[str] = frozenset()
    """Words after which a verb of saying stands before its subject (comme l'explique Anne)."""
    sources: frozenset[str] = frozenset()
    """Prepositions before those who say something behind the verb (explican desde el ayuntamiento, heißt es im …)."""
    viewing: frozenset[str] = frozenset()
    """Words that open a sentence with the one whose view it gives (Para Ana, …)."""
    asides: frozenset[str] = frozenset()
    """Prepositions of what may part a verb of saying from the subject behind it (dijo a la prensa Ana)."""
    objects: frozenset[str] = frozenset()
    """Determiners that are pronouns before a past form (la llamó)."""
    dropping: bool = False
    """Whether a verb can stand without a subject, and so open a sentence (Recordó que …)."""
    outside: bool = False
    """Whether the stop of a quoted sentence stands behind its closing mark."""
    lower_titles: bool = False
    """Whether no word of a work's name but the first has a capital."""
    utterances: frozenset[str] = frozenset()
    """Nouns for what someone says or holds (promise, view)."""
    naming: frozenset[str] = frozenset()
    """Forms among the cues that give somebody or something a name or a judgement (called, dismissed)."""
    presenting: frozenset[str] = frozenset()
    """Words that bring what somebody calls someone or something (refers to it as)."""
    instancing: frozenset[str] = frozenset()
    """Words before these that make them bring examples (such as)."""
    terming: frozenset[str] = frozenset()
    """Words directly before words that are only so called."""
    labelled: frozenset[str] = frozenset()
    """Nouns before which quoted words are their name (the “Quiet Tide” movement)."""
    elisions: frozenset[str] = frozenset()
    """Words that an apostrophe joins to the next one (l', d')."""
    clitics: frozenset[str] = frozenset()
    """Pronouns that a hyphen joins to the verb before (dit-elle)."""
    verb_second: bool = False
    """Whether the verb stands second in a main clause and last in others, the subject before or behind it (German)."""
    separable: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Forms among the cues that tell a saying only with one of some words at the end of their clause (teilte … mit)."""
    small: frozenset[str] = frozenset()
    """Words that are no nouns although a sentence may give them a capital, where every noun has one."""
    defining: frozenset[str] = frozenset()
    """Articles of something known, behind which quoted words with a capital name it (der „Bote“)."""
    reported: frozenset[str] = frozenset()
    """Forms of verbs that tell what somebody else said (sei, habe)."""
    entitling: frozenset[str] = frozenset()
    """Forms of verbs between the name of a work and the noun for it (heißt das Buch)."""
    sourcing: frozenset[str] = frozenset()
    """Words that open a clause which only says who told what follows (wie)."""
    printing: frozenset[str] = frozenset()
    """Forms among the cues that tell only where words are printed (steht auf dem Schild)."""
    oblique: frozenset[str] = frozenset()
    """Determiners and pronouns that hardly open the subject of a verb of saying (den, das)."""
    addressed: frozenset[str] = frozenset()
    """Nouns for those to whom a statement is given, in a case that may look like an owner's (der Zeitung)."""


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
