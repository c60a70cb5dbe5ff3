"""What a language calls the harm done to people, the things that reports count, and the states that people are in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from throughline.languages.en import places
from throughline.languages.en import tolls as en


@dataclass(frozen=True, slots=True)
class Tolls:
    """One language's words, in lower case."""

    harmed: Mapping[str, str]
    """Words that tell harm or custody, with the plain word under which it is counted: "slain" is counted as killed."""
    active: frozenset[str]
    """Of these the forms that can have the people as their object: killing three."""
    shot: frozenset[str]
    """Words for being hit that tell a death only with one of ``deadly`` after them."""
    deadly: tuple[tuple[str, ...], ...]
    being: frozenset[str]
    adverbs: frozenset[str]
    """Words that may stand between an auxiliary and the participle."""
    people: frozenset[str]
    """Plurals of people."""
    counted: frozenset[str]
    """Plurals that are counted under their own name."""
    others: frozenset[str]
    causes: tuple[tuple[str, ...], ...]
    conditions: frozenset[str]
    states: frozenset[str]
    """Adjectives before "condition"."""
    hospital: frozenset[str]
    to_hospital: frozenset[str]
    named: frozenset[str]
    """Verbs that give a name."""
    late: frozenset[str]
    """Words before a relative or a role that say that the person is dead."""
    born: frozenset[str]
    """Nouns after an ordinal that count children: third child."""
    events: frozenset[str]
    """Words of sentences that tell where something happened."""
    wards: frozenset[str]
    """Where the injured are taken."""
    past: frozenset[str]
    """Words that tell that a clause speaks of an earlier case."""
    ends: frozenset[str]
    """Nouns that with "of" tell who died."""
    approximate: frozenset[str]
    """Words between a verb and the number that it counts."""
    violent: frozenset[str]
    """Words of articles in which a death is counted: who dies of old age is not among the killed."""
    leading: frozenset[str]
    """Words that make a capitalised word before them a place: Springfield police."""
    aging: frozenset[str]
    """Words before an age: aged 12."""
    two: frozenset[str]
    """Words before the one age of two people, the last ones of a row: both 34."""
    old: frozenset[str]
    """Words behind the unit of an age: 34-year-old, 34-year-olds."""
    identifying: frozenset[str]
    """Verbs of a sentence that says who somebody is: identified the 34-year-old as Ada Brook."""
    identified_as: frozenset[str]
    """Words of such a sentence before the name."""
    clausal: frozenset[str]
    """Words that open a clause on somebody: who is 34."""
    aliases: tuple[tuple[str, ...], ...]
    """Runs of words between a name and an alias: Ada Brook, also known as Ren, 34."""
    at_the_time: tuple[tuple[str, ...], ...]
    """Runs of words behind an age of another time: was three years old at the time."""
    done: tuple[str, ...]
    """Endings of verbs whose object somebody is: the 34-year-old accused Ada Brook."""
    reaching: frozenset[str]
    """Words between a person and an age: turned 34."""
    after_age: frozenset[str]
    """Words that can follow an age without a mark between: Ada Brook, 34 of Wexcombe."""
    months: frozenset[str]
    """Months that the calendar of names leaves out, as they are given names or other words."""
    spans: frozenset[str]
    """Nouns after a number that make it no number of people: 12 hours."""
    ages: frozenset[str]
    """Words that lead a list of ages."""
    listed: frozenset[str]
    """Words that may stand between a number of people and what was done to them."""
    alone: frozenset[str]
    """Words that can follow a number of people without a noun: killed three in Wexcombe."""
    having: frozenset[str]
    charging: Mapping[str, str]
    """Words before a charge, each with the preposition behind it."""
    behind_charge: frozenset[str]
    """Words at which a charge ends."""
    custody: Mapping[str, str]
    """Words that take or let somebody go, each with the state that follows."""
    of_home: frozenset[str]
    """Words between somebody's name and home."""
    offspring: frozenset[str]
    """Words for one's children."""
    leading_children: frozenset[str]
    """Those and the words that may stand with them before the children's names."""
    pregnancy: frozenset[str]
    """Words after "weeks" that make them those of a pregnancy."""
    patient: frozenset[str]
    """Words before the state of a patient: in critical condition."""
    fatally: frozenset[str]
    """Adverbs that make an injury a death."""
    fatal: frozenset[str]
    """Words that such an adverb, besides those for being hit, stands before."""
    including: frozenset[str]
    """Words before a number that is a part of one told already."""
    hospitals: frozenset[str]
    """Words after "taken to" that make the one who was taken a patient."""
    dying: frozenset[str]
    """Finite verbs whose subject is who died."""
    passed: frozenset[str]
    """Function words that may stand between a person and what was done to them."""
    negations: frozenset[str]
    causing: frozenset[str]
    """First words of ``causes``."""
    then: frozenset[str]
    """Words before "was eight years old" that tell of another time."""
    determiners: frozenset[str]
    """Words that begin a description of one person."""
    reflexive: frozenset[str]
    """Words for the one who did it as the one to whom it was done."""
    paired: frozenset[str]
    """Nouns for two people."""
    else_one: frozenset[str]
    """Nouns for one person that are no roles."""
    relative: frozenset[str]
    """Words behind a number of people after "one of the", which tell of all of them."""
    acting: frozenset[str]
    """Verbs behind a person that make a clause of their own."""
    self_leads: frozenset[str]
    """Words right before "himself" that say that he was killed or hurt."""
    deaths: frozenset[str]
    """Words that tell of a death at all."""
    nobody: frozenset[str]
    """Words before a word of harm that deny it of everybody."""
    also: frozenset[str]
    """Words that may stand between the two: no one else was hurt."""
    another: frozenset[str]
    """Words that alone tell of one more: another was injured."""
    doing: tuple[str, ...]
    """Endings of active forms whose object is whom they harm."""
    harming: frozenset[str]
    """All words under which people are counted: ``harmed``, ``shot``, ``to_hospital`` and ``caring``."""
    anybody: frozenset[str]
    """Plurals that a list behind them only explains: two others, a man and a boy."""
    himself: frozenset[str]
    """Pronouns that tell of one person where "and" follows: left him and his daughters dead."""
    young: frozenset[str]
    """Units behind a number that make it no age in years: age 2 months."""
    circumstantial: frozenset[str]
    """Words that set off a rule for causes, conditions, stays in hospital and children."""
    fateful: frozenset[str]
    """All words by which single people are told to have died or been hurt."""
    singular: frozenset[str]
    """Verbs of which the subject is one."""
    suicides: tuple[tuple[str, ...], ...]
    """Runs of words by which who did it is dead too."""
    before: frozenset[str]
    """Words behind a number of dead that part who did it from them: seven dead before the gunman shot himself."""
    owners: frozenset[str]
    """Words that are no pronouns of the third person and say whose somebody is."""
    undone: frozenset[str]
    """Words before a killing that did not come about: attempted murder."""
    multiple: Mapping[str, int]
    """Adjectives that count the dead of a killing: a double homicide."""
    multiple_of: frozenset[str]
    """Nouns behind them."""
    total: frozenset[str]
    """Nouns for a total: the death toll, the number of injured."""
    total_deaths: frozenset[str]
    """Words before them that make it that of the dead."""
    total_of: frozenset[str]
    total_to: frozenset[str]
    """Words between a total and its number: rose to four, stands at four."""
    total_from: frozenset[str]
    """Words before two numbers of which the second is the total: rose from three to five."""
    total_in: frozenset[str]
    """Words behind a total that is one place's alone: 63 for Wexcombe."""
    caring: frozenset[str]
    """Verbs of those who help the hurt, whose number stands behind them: crews treated 23 people."""
    sought: Mapping[str, str]
    """Words behind a form of "be" for somebody who is looked for, each with the state told: still missing."""
    found: frozenset[str]
    """Words that may stand before them: was found alive."""
    also_now: frozenset[str]
    """Adverbs between those and the number."""
    yearly: frozenset[str]
    """Words before a total that make it one of a year."""
    leading_roles: frozenset[str]
    """Words that belong to an office before its noun: chief executive."""
    suicide: frozenset[str]
    """Words behind these nouns by which one more may be dead: a double murder-suicide."""
    wide: frozenset[str]
    """Countries and states: where something happened only where no town is named."""
    dwellings: frozenset[str]
    """Nouns after the name of a town: a Wexcombe home."""
    lined: frozenset[str]
    """Words in capitals that open a line as the town of a dateline does."""


def _pairs(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in phrases)


ENGLISH = Tolls(
    harmed={word: name for name, listed in en.HARMED.items() for word in listed.split()},
    active=frozenset(en.ACTIVE.split()),
    shot=frozenset(en.SHOT.split()),
    deadly=_pairs(en.DEADLY),
    being=frozenset(en.BEING.split()),
    adverbs=frozenset(en.ADVERBS.split()),
    people=frozenset(en.PEOPLE.split()),
    counted=frozenset(en.COUNTED.split()),
    others=frozenset(en.OTHERS.split()),
    causes=_pairs(en.CAUSES),
    conditions=frozenset(en.CONDITIONS.split()),
    states=frozenset(en.STATES.split()),
    hospital=frozenset(en.HOSPITAL.split()),
    to_hospital=frozenset(en.TO_HOSPITAL.split()),
    named=frozenset(en.NAMED.split()),
    late=frozenset(en.LATE.split()),
    born=frozenset(en.ORDINALS_OF.split()),
    events=frozenset(en.EVENTS.split()),
    wards=frozenset(en.WARDS.split()),
    past=frozenset(en.PAST.split()),
    ends=frozenset(en.ENDS.split()),
    approximate=frozenset(en.APPROXIMATE.split()),
    violent=frozenset(en.VIOLENT.split()),
    leading=frozenset(en.LEADING.split()),
    aging=frozenset(en.AGING.split()),
    two=frozenset(en.TWO.split()),
    old=frozenset(en.OLD.split()),
    identifying=frozenset(en.IDENTIFYING.split()),
    identified_as=frozenset(en.IDENTIFIED_AS.split()),
    clausal=frozenset(en.CLAUSAL.split()),
    aliases=_pairs(en.ALIASES),
    at_the_time=_pairs(en.AT_THE_TIME),
    done=tuple(en.DONE.split()),
    reaching=frozenset(en.REACHING.split()),
    after_age=frozenset(en.AFTER_AGE.split()),
    months=frozenset(en.MONTHS.split()),
    spans=frozenset(en.SPANS.split()),
    ages=frozenset(en.AGES.split()),
    listed=frozenset(en.LISTED.split()),
    alone=frozenset(en.ALONE.split()),
    having=frozenset(en.HAVING.split()),
    charging=en.CHARGING,
    behind_charge=frozenset(en.BEHIND_CHARGE.split()),
    custody=en.CUSTODY,
    of_home=frozenset(en.OF_HOME.split()),
    offspring=frozenset(en.OFFSPRING.split()),
    leading_children=frozenset(f"{en.OFFSPRING} {en.LEADING_CHILDREN}".split()),
    pregnancy=frozenset(en.PREGNANCY.split()),
    patient=frozenset(en.PATIENT.split()),
    fatally=frozenset(en.FATALLY.split()),
    fatal=frozenset(en.FATAL.split()),
    including=frozenset(en.INCLUDING.split()),
    hospitals=frozenset(en.HOSPITALS.split()),
    dying=frozenset(en.DYING.split()),
    passed=frozenset(en.PASSED.split()),
    negations=frozenset(en.NEGATIONS.split()),
    causing=frozenset(phrase.split()[0] for phrase in en.CAUSES),
    then=frozenset(en.THEN.split()),
    determiners=frozenset(en.DETERMINERS.split()),
    reflexive=frozenset(en.REFLEXIVE.split()),
    paired=frozenset(en.PAIRED.split()),
    else_one=frozenset(en.ELSE_ONE.split()),
    relative=frozenset(en.RELATIVE.split()),
    acting=frozenset(en.ACTING.split()),
    self_leads=frozenset(en.SELF_LEADS.split()),
    deaths=frozenset(en.DEATHS.split()),
    nobody=frozenset(en.NOBODY.split()),
    also=frozenset(en.ALSO.split()),
    another=frozenset(en.ANOTHER.split()),
    doing=tuple(en.DOING.split()),
    harming=frozenset(" ".join((*en.HARMED.values(), en.SHOT, en.TO_HOSPITAL, en.CARING)).split()),
    anybody=frozenset(en.ANYBODY.split()),
    himself=frozenset(en.HIMSELF.split()),
    young=frozenset(en.YOUNG.split()),
    circumstantial=frozenset(
        " ".join((en.CONDITIONS, en.HOSPITAL, en.TO_HOSPITAL, en.ORDINALS_OF, "condition halfway")).split()
    ).union(phrase.split()[0] for phrase in en.CAUSES),
    fateful=frozenset(" ".join((*en.HARMED.values(), en.SHOT, en.ENDS)).split()),
    singular=frozenset(en.SINGULAR.split()),
    suicides=_pairs(en.SUICIDES),
    before=frozenset(en.BEFORE.split()),
    owners=frozenset(en.OWNERS.split()),
    undone=frozenset(en.UNDONE.split()),
    multiple=en.MULTIPLE,
    multiple_of=frozenset(en.MULTIPLE_OF.split()),
    total=frozenset(en.TOTAL.split()),
    total_deaths=frozenset(en.TOTAL_DEATHS.split()),
    total_of=frozenset(en.TOTAL_OF.split()),
    total_to=frozenset(en.TOTAL_TO.split()),
    total_from=frozenset(en.TOTAL_FROM.split()),
    total_in=frozenset(en.TOTAL_IN.split()),
    caring=frozenset(en.CARING.split()),
    sought=en.SOUGHT,
    found=frozenset(en.FOUND.split()),
    also_now=frozenset(en.ALSO_NOW.split()),
    yearly=frozenset(en.YEARLY.split()),
    leading_roles=frozenset(en.LEADING_ROLES.split()),
    suicide=frozenset(en.SUICIDE.split()),
    wide=frozenset(name for line in places.WIDE.split("\n") for name in line.strip().split(", ") if name),
    dwellings=frozenset(en.DWELLINGS.split()),
    lined=frozenset(en.LINED.split()),
)
TABLES: Mapping[str, Tolls] = {"en": ENGLISH}


def tolls(code: str | None) -> Tolls:
    """The words of a language by its ISO 639-1 code; English where the language is unknown or has no table."""
    return TABLES.get((code or "en")[:2].casefold(), ENGLISH)
