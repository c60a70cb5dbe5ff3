"""Facts: each value that reports give to an attribute of someone or something, with all the words that give it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from throughline.languages.facts import fact_words
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Fact, Happening, Links, Person, Segment, StoryLink, Utterance, written
from throughline.model.marks import Attribute, Certainty, Quote, Report, Speaker, around, within
from throughline.model.ports import Engine
from throughline.model.span import Cover, Span
from throughline.relating.spelling import spellings
from throughline.relating.tolls import TOLLS, stated
from throughline.settings import DEFAULTS, Settings
from throughline.text.calendar import shifted
from throughline.text.values import Value, canonical, spelled
from throughline.text.words import key64, keys

CERTAINTY: Mapping[str, Certainty] = {"stated": "stated", "reported": "reported"}


MEDIUM = "medium"
"""The attribute of an utterance, not of a report."""


class Claim(NamedTuple):
    """One value given at one place, before the same values are put together."""

    article: str
    subject: str | None
    person: str | None
    attribute: str
    value: Value
    unit: str | None
    certainty: Certainty
    evidence: Evidence
    about: str | None


def facts(reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS) -> Iterator[Fact]:
    """The facts of all reports, in the order of their ids.

    The same value of the same attribute of the same subject, given in one event with the same certainty, is one fact
    with all its evidence; another value, another certainty or another event is another fact. A toll is of its day, so
    that a number which rises, or is corrected, is seen to.
    """
    known = _Known(reports, links)
    told = stated(reports, links, settings)
    claims = [
        *(claim for report in reports.values() for claim in _said_of(report, told[report.article.id], known)),
        *(claim for happening in links.happenings for claim in _happened(happening, reports, known)),
        *(claim for utterance in links.utterances for claim in _credited(utterance, reports, known)),
        *(claim for utterance in links.utterances for claim in _media(utterance, reports, known)),
        *(claim for person in links.people for claim in _spelt(person, reports)),
        *(claim for story in links.stories for link in story.links for claim in _since(link, reports, known, settings)),
    ]
    together: dict[str, list[Claim]] = {}
    for claim in claims:
        together.setdefault(known.identity(claim), []).append(claim)
    for name in sorted(together):
        yield _fact(name, together[name], known)


class _Known:
    """Who is who, and which event and days an article belongs to."""

    def __init__(self, reports: Mapping[str, Report], links: Links) -> None:
        self.days = written(links)
        self.event_of = {name: event.id for event in links.events for name in event.articles}
        self.story_of = {event: story.id for story in links.stories for event in story.events}
        self.reported = {event.id: event.reported for event in links.events}
        self.articles = {event.id: event.articles for event in links.events}
        told = {name: [mark for mark in one.attributes if mark.attribute == MEDIUM] for name, one in reports.items()}
        self.media = {name: marks for name, marks in told.items() if marks}
        self.people = {person.id: person for person in links.people}
        self.times = {time.evidence: time.days for report in reports.values() for time in report.times}
        at = {evidence: person for person in links.people for evidence in person.mentions}
        self.by_name: dict[tuple[str, str], Person] = {}
        for report in reports.values():
            for mention in report.mentions:
                if mention.evidence in at:
                    self.by_name.setdefault((report.article.id, mention.name), at[mention.evidence])

    def person(self, article: str, name: str | None) -> Person | None:
        """The person that a name means in an article."""
        return self.by_name.get((article, name)) if name else None

    def identity(self, claim: Claim) -> str:
        """The id of the fact that a claim belongs to."""
        event = self.event_of.get(claim.article, claim.article)
        about = claim.about or self.story_of.get(event, event)
        subject = claim.person or (claim.subject or "").casefold()
        value = canonical(claim.value)
        day = self.days.get(claim.article) if claim.attribute in TOLLS else None
        when = spelled(day) if day else ""
        parts = (about, event, subject, claim.attribute, value, claim.unit or "", claim.certainty, when)
        return f"{key64('|'.join(parts)):016x}"


def _said_of(report: Report, marks: Iterable[Attribute], known: _Known) -> Iterator[Claim]:
    """What the report's attributes say."""
    shares = fact_words(report.article.language).shares
    for mark in (mark for mark in marks if mark.attribute != MEDIUM):
        name = mark.subject.name if mark.subject else None
        person = known.person(report.article.id, name)
        value, unit = _counted(mark, shares)
        yield Claim(
            article=report.article.id,
            subject=person.name if person else name,
            person=person.id if person else None,
            attribute=unit or mark.attribute,
            value=value,
            unit=None if unit else mark.unit,
            certainty=mark.certainty,
            evidence=mark.evidence,
            about=None,
        )


def _counted(mark: Attribute, shares: Mapping[str, Mapping[str, int]]) -> tuple[Value, str | None]:
    """A share of a whole as the count that it means, with the name of that count; else the value itself."""
    for unit, told in shares.items():
        if isinstance(mark.value, str) and mark.value in told:
            return f"~{told[mark.value]}", unit
    return mark.value, None


def _happened(happening: Happening, reports: Mapping[str, Report], known: _Known) -> Iterator[Claim]:
    """The day that each clause gives to a happening, and how firmly each tells it."""
    people = sorted({person.id for person in _who(happening, known)})
    person = known.people[people[0]] if people else None
    subject = person.name if person else (happening.people[0] if happening.people else None)
    for reason in happening.because:
        for evidence in reason.evidence:
            if reason.code in CERTAINTY and happening.kind:
                certainty = CERTAINTY[reason.code]
                yield _claim(evidence, subject, person, "happened", happening.kind, None, certainty, happening.id)
            days = known.times.get(evidence)
            if days and reason.code not in CERTAINTY and not _loose(days):
                yield _claim(evidence, subject, person, "date", spelled(days), happening.kind, "stated", happening.id)


def _loose(days: Days) -> bool:
    """Whether days are neither one day nor a whole month or year: "last week" only bounds the day of what happened."""
    return "/" in spelled(days)


def _who(happening: Happening, known: _Known) -> Iterator[Person]:
    for name in happening.people:
        for evidence in happening.evidence:
            person = known.person(evidence.article, name)
            if person:
                yield person


def _claim(
    evidence: Evidence,
    subject: str | None,
    person: Person | None,
    attribute: str,
    value: Value,
    unit: str | None,
    certainty: Certainty,
    about: str,
) -> Claim:
    name = person.id if person else None
    return Claim(evidence.article, subject, name, attribute, value, unit, certainty, evidence, about)


def _credited(utterance: Utterance, reports: Mapping[str, Report], known: _Known) -> Iterator[Claim]:
    """Whom each article credits with an utterance by name, or as a document, where another article prints it too.

    Who is meant by a pronoun or a description is worked out, and no account of the report's. Those who are credited
    with one quotation together are one value. Claims on parts that reports credit differently are about the utterance;
    the others are about what one speaker said of it, and have nothing to be compared with.
    """
    printed = _printed(utterance.segments)
    if len(printed) == 1:
        return
    claims = {
        (article, quote.span): found
        for article in sorted(printed)
        for quote in reports[article].quotes
        if quote.speakers and printed[article].overlaps(quote.span)
        if (found := list(_of_quote(quote, reports[article], utterance.id, known)))
    }
    if len({article for article, _ in claims}) > 1:
        disputed = _printed([one for one in utterance.segments if _disputed(one, claims)]) or printed
        for (article, span), found in claims.items():
            rest = article not in disputed or not disputed[article].overlaps(span)
            yield from (claim._replace(about=f"{utterance.id}/{claim.value}") if rest else claim for claim in found)


def _media(utterance: Utterance, reports: Mapping[str, Report], known: _Known) -> Iterator[Claim]:
    """The medium that each article names for an utterance, where another article prints it too."""
    printed = _printed(utterance.segments)
    for article in sorted(known.media.keys() & printed.keys()) if len(printed) > 1 else ():
        report = reports[article]
        for quote in (quote for quote in report.quotes if printed[article].overlaps(quote.span)):
            sentence = around(report.sentences, quote.cue) if quote.cue else None
            for mark in within(known.media[article], sentence.span) if sentence else ():
                yield _claim(mark.evidence, None, None, "medium", mark.value, None, mark.certainty, utterance.id)


def _spelt(person: Person, reports: Mapping[str, Report]) -> Iterator[Claim]:
    """How each report spells a person's name, where reports spell it differently."""
    for spelt, places in spellings(person, reports).items():
        for evidence in places:
            yield _claim(evidence, person.name, person, "spelling", spelt, None, "stated", person.id)


def _since(link: StoryLink, reports: Mapping[str, Report], known: _Known, settings: Settings) -> Iterator[Claim]:
    """How many years after an earlier event of its story each report of a later one is told: "a year ago"."""
    then = known.reported.get(link.earlier)
    for article in known.articles.get(link.later, ()) if then else ():
        for time in reports[article].times:
            years = YEARS_ON.fullmatch(time.relation or "")
            told = known.times.get(time.evidence)
            if years and told and then and _then(told, years).gap(then) <= settings.anniversary_days:
                about = f"{link.earlier}/{link.later}"
                yield _claim(time.evidence, None, None, "years since", int(years["years"]), None, "stated", about)


YEARS_ON = re.compile(r"(?P<kind>ago|keep|since) Y -?(?P<years>[1-9]\d?)")
"""How a time counts whole years: "two years ago", "one year on"."""


def _then(told: Days, years: re.Match[str]) -> Days:
    """The days that a time counts from: "a year ago" is that time itself, "one year on" lies so much later."""
    count = 0 if years["kind"] == "ago" else -int(years["years"])
    return Days(shifted(told.first, "Y", count), shifted(told.last, "Y", count))


Quoted = tuple[str, Span]


def _disputed(segment: Segment, claims: Mapping[Quoted, Sequence[Claim]]) -> bool:
    """Whether quotations that print a part credit it to different people."""
    printed = _printed([segment])
    values = {
        found[0].value
        for (article, span), found in claims.items()
        if article in printed and printed[article].overlaps(span)
    }
    return len(values) > 1


def _printed(segments: Iterable[Segment]) -> dict[str, Cover]:
    """Where each article prints any of some parts."""
    spans: dict[str, list[Span]] = {}
    for printing in (printing for segment in segments for printing in segment.printings):
        spans.setdefault(printing.article, []).extend(printing.spans)
    return {article: Cover(found) for article, found in spans.items()}


def _of_quote(quote: Quote, report: Report, about: str, known: _Known) -> Iterator[Claim]:
    """Whom the words that introduce one quotation credit with it."""
    certain = [(speaker, speaker.span) for speaker in quote.speakers if speaker.span and _certain(report, speaker)]
    people = [(known.person(quote.article, speaker.name), span) for speaker, span in certain]
    names = sorted({person.name for person, _ in people if person})
    for person, span in people:
        if person:
            evidence = Evidence(quote.article, *span)
            yield _claim(evidence, None, None, "credited", " and ".join(names), None, "stated", about)


def _certain(report: Report, speaker: Speaker) -> bool:
    """Whether a report answers for a speaker's name: it is whole, and the words that credit the speaker end with it.

    "Bellow campaign manager Rob Tan" credits no Bellow, and of "Bellow" alone nobody knows which one it is.
    """
    names = keys(speaker.name)
    printed = keys(speaker.span.words(report.article.text)) if speaker.span else []
    ends = speaker.basis == "document" or printed[-1:] == names[-1:] or len(printed) == 1
    return speaker.basis in CREDITING and len(names) > 1 and ends


CREDITING = frozenset(("named", "document"))
"""How a report credits somebody so that it answers for the name."""


def _fact(name: str, claims: Iterable[Claim], known: _Known) -> Fact:
    """The fact of claims that are the same."""
    ranked = sorted(claims, key=lambda claim: claim.evidence)
    first = ranked[0]
    days = [known.days.get(claim.article) for claim in ranked]
    stated = [day for day in days if day]
    as_of = Days(min(day.first for day in stated), max(day.last for day in stated)) if stated else None
    return Fact(
        id=name,
        subject=first.subject,
        person=first.person,
        attribute=first.attribute,
        value=first.value,
        unit=first.unit,
        as_of=as_of,
        certainty=first.certainty,
        evidence=tuple(sorted({claim.evidence for claim in ranked})),
        about=first.about or (None if first.subject else known.event_of.get(first.article, first.article)),
    )
