"""What happens in the news and how values compare, as data: head words by class, hedges, plans, named shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from throughline.languages.en import facts as en


@dataclass(frozen=True, slots=True)
class FactWords:
    """The words of one language from which happenings and facts are read."""

    verbs: Mapping[str, str]
    """Past forms and participles that head a happening, with its class."""
    bases: Mapping[str, str]
    """Base forms that head a happening after a word of the future, with its class."""
    nouns: Mapping[str, str]
    """Nouns that name a happening, with its class."""
    phrases: Mapping[tuple[str, ...], str]
    """Runs of words that head a happening, with its class."""
    openers: frozenset[str]
    """Words with which those runs begin."""
    past_verbs: frozenset[str]
    """Irregular past forms that head a happening of no class of its own."""
    past_endings: tuple[str, ...]
    """Endings of the regular past."""
    not_verbs: frozenset[str]
    """Words with such an ending that are no past form."""
    hedges: frozenset[str]
    """Words by which a report leaves a statement to others."""
    futures: frozenset[str]
    """Words after which a base form tells what is to come."""
    determiners: frozenset[str]
    """Words that begin a noun phrase."""
    plans: frozenset[str]
    """Words in front of a head by which a clause speaks of what is to come."""
    perfect: frozenset[str]
    """Auxiliaries of the present perfect."""
    auxiliaries: frozenset[str]
    """Words that belong to a verb group in front of its head."""
    coordinators: frozenset[str]
    """Those of the joints that only join."""
    joints: frozenset[str]
    """Words that open a new clause after a comma."""
    former: tuple[str, ...]
    """Runs of words of a sentence that gives what was reported before, not what the report itself says."""
    correcting: frozenset[str]
    """Words of a report that takes back a number."""
    included: frozenset[str]
    """Words by which a sentence says whether who did it is counted among the victims."""
    accusing: frozenset[str]
    """Hedges that leave open who did it, not whether it happened."""
    states: frozenset[str]
    """Words of a sentence that tells the state of some of the hurt."""
    fatally: frozenset[str]
    """Words of a sentence that counts the dead among the hurt."""
    definite: frozenset[str]
    """Words before a count of people who were told of before."""
    self_killed: frozenset[str]
    """Words of a report in which who did it is dead too."""
    others: frozenset[str]
    """Words by which a count leaves out somebody who is named beside it."""
    lone: frozenset[str]
    """Numbers that without a noun tell of one of several: "one was dead"."""
    ends: frozenset[str]
    """Words before a time up to which something lasted."""
    acts: Mapping[str, str]
    """Classes and plain verbs that two reports give to one act, each with the class that stands for all."""
    year_leads: frozenset[str]
    """Words before a year that says when; without one it only tells things apart ("the 2022 election")."""
    stages: frozenset[str]
    """Words of what comes weeks or months after a happening: courts, and days of memory."""
    media: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """Media in which things are said, by the first word of each: its words, and what it is called."""
    wide_media: frozenset[str]
    """Names of media that mean any of several."""
    before_media: frozenset[str]
    """Words by which a medium is told, an article or an owner between."""
    shares: Mapping[str, Mapping[str, int]]
    """Shares of a whole in words, with the count that each means, by the unit of the count."""


@cache
def fact_words(code: str | None) -> FactWords:
    """The table of a language; English for a language that has none yet."""
    phrases = {tuple(phrase.split()): name for name, listed in en.PHRASES_BY_CLASS.items() for phrase in listed}
    return FactWords(
        verbs=_inverted(en.VERBS_BY_CLASS),
        bases=_inverted(en.BASES_BY_CLASS),
        nouns=_inverted(en.NOUNS_BY_CLASS),
        phrases=phrases,
        openers=frozenset(first for first, *_ in phrases),
        past_verbs=frozenset(en.IRREGULAR.split()),
        past_endings=en.PAST_ENDINGS,
        not_verbs=frozenset(en.NOT_VERBS.split()),
        hedges=frozenset(en.HEDGES.split()),
        futures=frozenset(en.FUTURES.split()),
        determiners=frozenset(en.DETERMINERS.split()),
        plans=frozenset(en.PLANS.split()),
        perfect=frozenset(en.PERFECT.split()),
        auxiliaries=frozenset(en.AUXILIARIES.split()),
        coordinators=frozenset(en.COORDINATORS.split()),
        joints=frozenset(en.JOINTS.split()),
        former=en.FORMER,
        correcting=frozenset(en.CORRECTING.split()),
        included=frozenset(en.INCLUDED.split()),
        accusing=frozenset(en.ACCUSING.split()),
        states=frozenset(en.STATES.split()),
        fatally=frozenset(en.FATALLY.split()),
        definite=frozenset(en.DEFINITE.split()),
        self_killed=frozenset(en.SELF_KILLED.split()),
        others=frozenset(en.OTHERS.split()),
        lone=frozenset(en.LONE.split()),
        ends=frozenset(en.ENDS.split()),
        acts=en.ACTS,
        year_leads=frozenset(en.YEAR_LEADS.split()),
        stages=frozenset(en.STAGES.split()),
        media=_by_first(en.MEDIA),
        wide_media=frozenset(en.WIDE_MEDIA),
        before_media=frozenset(en.BEFORE_MEDIA.split()),
        shares=en.SHARES,
    )


def _by_first(listed: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases by their first words, the longest first, each with what is listed for it."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in sorted(listed, key=lambda phrase: (-len(phrase), phrase)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, listed[phrase]))
    return {first: tuple(phrases) for first, phrases in found.items()}


def _inverted(classes: Mapping[str, str]) -> dict[str, str]:
    """The class of every word listed under it."""
    return {word: name for name, listed in classes.items() for word in listed.split()}
