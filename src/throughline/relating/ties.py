"""What ties an undated report to a dated one: days that both tell in like words, and whom both name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from throughline.languages.facts import fact_words
from throughline.model.evidence import Evidence
from throughline.model.marks import Report, Time
from throughline.relating.said import narrated
from throughline.settings import Settings
from throughline.text.rarity import rarity
from throughline.text.words import keys, words


class Tie(NamedTuple):
    """A day that an undated report tells by a bare weekday, or as so many days ago, and a dated one by its date.

    ``alike`` is the rarity, in tenths, of the other words that the two sentences share; ``ago`` is None for a weekday.
    """

    alike: int
    day: date
    own: Time
    theirs: Time
    ago: int | None = None


def tied(report: Report, mate: Report, printed: bool, settings: Settings) -> list[Tie]:
    """The days by which a dated report dates an undated one, each by its most alike sentences.

    A name of a weekday falls on every seventh day: it ties where the sentences round it are alike, less so where the
    reports print the same quotation (``printed``) or name the same people. "Yesterday" may be said of anything, so its
    sentence must always be alike.
    """
    near = acquainted(report, mate, settings)
    alike = settings.tie_words_beside if near or printed else settings.tie_words
    best: dict[tuple[int | None, date], Tie] = {}
    for tie in _ties(report, mate):
        least = 0 if printed and tie.ago is None else alike
        key = (tie.ago, tie.day)
        if tie.alike >= least and (key not in best or tie.alike > best[key].alike):
            best[key] = tie
    return _surest(list(best.values()))


def _surest(ties: Sequence[Tie]) -> list[Tie]:
    """Of the days that one weekday, or one distance, can mean the one with the most alike sentences, in order."""
    best: dict[tuple[int, int], Tie] = {}
    for tie in sorted(ties, key=lambda tie: (tie.alike, tie.day)):
        best[tie.day.isoweekday() if tie.ago is None else 0, tie.ago or 0] = tie
    return [best[key] for key in sorted(best)]


def likely(report: Report, mate: Report, settings: Settings) -> bool:
    """Whether two reports tell one weekday, and are alike enough to tell it of one happening."""
    alike = max((tie.alike for tie in _ties(report, mate) if tie.ago is None), default=-1)
    if alike < 0:
        return False
    sentences = sum(alike >= least for least in (settings.tie_words_beside, 2 * settings.tie_words_beside))
    return acquainted(report, mate, settings) or sentences + akin(report, mate) >= settings.tie_points


def akin(report: Report, mate: Report) -> int:
    """How much two reports have in common of whom they tell, where, and of what age: up to two people, two places."""
    people, places = len(_told(report) & _told(mate)), len(_places(report) & _places(mate))
    ages = _ages(report) & _ages(mate)
    return min(people, 2) + min(places, 2) + bool(ages)


def follows(report: Report, mates: Sequence[Report], settings: Settings) -> bool:
    """Whether a report tells in its lead of what comes weeks or months after the news, and no mate does."""
    stages = fact_words(report.article.language).stages
    leads = (_leads(one, stages, settings.stage_sentences) for one in (report, *mates))
    return next(leads) and not any(leads)


def _leads(report: Report, wanted: frozenset[str], sentences: int) -> bool:
    """Whether one of some words stands in the first sentences of a report."""
    first = (report.article.text[one.start : one.end] for one in report.sentences[:sentences])
    return any(word in wanted for sentence in first for word in keys(sentence))


def acquainted(report: Report, mate: Report, settings: Settings) -> bool:
    """Whether two reports name the same people in full: one with the same age, or several who do not only speak."""
    mine, theirs = aged(report), aged(mate)
    if any(name in theirs and theirs[name][0] == age for name, (age, _) in mine.items()):
        return True
    return len(_told(report) & _told(mate)) >= settings.tie_people


def aged(report: Report) -> dict[str, tuple[int, Evidence]]:
    """The ages of people named in full, each by its first mention."""
    found: dict[str, tuple[int, Evidence]] = {}
    for attribute in report.attributes:
        name = attribute.subject.name if attribute.subject and attribute.attribute == "age" else ""
        if " " in name and isinstance(attribute.value, int) and name not in found:
            found[name] = (attribute.value, attribute.evidence)
    return found


def bare_weekday(time: Time) -> int | None:
    """The number of a bare weekday of the past, Monday is 1; None for any other time."""
    words = (time.relation or "").partition("@")[0].split()
    return int(words[1]) if words[:1] == ["weekday"] and words[2] in ("<=", "<~") else None


def days_ago(time: Time) -> int | None:
    """How many days before the report a time lies that counts from its day: 1 for "yesterday", 0 for "this morning"."""
    if time.anchor != "published":
        return None
    core, _, clock = (time.relation or "").partition("@")
    words = core.partition("%")[0].split()
    told = words[:2] == ["shift", "D"] and not clock[1:2].isdigit() and int(words[2]) <= 0
    return -int(words[2]) if told else None


def _ties(report: Report, mate: Report) -> Iterator[Tie]:
    """Every pair of times, one in each report, that can be the same day."""
    theirs = list(_days(mate))
    for own in narrated(report):
        weekday, ago = bare_weekday(own), days_ago(own)
        for other in theirs if weekday or ago is not None else ():
            day = other.first
            if day and (weekday is None or day.isoweekday() == weekday):
                yield Tie(_alike(report, own, mate, other), day, own, other, ago)


def _days(mate: Report) -> Iterator[Time]:
    """The single days that a dated report tells as past."""
    published = mate.article.published
    for time in narrated(mate):
        if published and time.days and time.days.length == 1 and time.days.first <= published.last:
            yield time


def _alike(report: Report, own: Time, mate: Report, other: Time) -> int:
    """The rarity of the words that the sentences of two times share, the times left aside."""
    shared = _around(report, own) & _around(mate, other)
    return sum(rarity(key, report.article.language) for key in sorted(shared))


def _around(report: Report, time: Time) -> set[str]:
    """The words of the sentence that holds a time, without those of times."""
    inside = next((sentence for sentence in report.sentences if sentence.span.contains(time.span)), None)
    if inside is None:
        return set()
    aside = [other.span for other in report.times if inside.span.contains(other.span)]
    return {
        word.key
        for word in words(report.article.text[inside.start : inside.end])
        if not any(span.start - inside.start <= word.start < span.end - inside.start for span in aside)
    }


def _told(report: Report) -> set[str]:
    """The people named in full somewhere else than as a speaker."""
    speaking = {speaker.span for quote in report.quotes for speaker in quote.speakers}
    named = (mention for mention in report.mentions if mention.kind == "person" and mention.basis == "named")
    called = [name for mention in named if mention.span not in speaking for name in mention.name.split(" and ")]
    return {name.casefold() for name in called if " " in name}


def _places(report: Report) -> set[str]:
    """The places named, in lower case."""
    return {mention.name.casefold() for mention in report.mentions if mention.kind == "place"}


def _ages(report: Report) -> set[object]:
    """The ages given, of whomever."""
    return {attribute.value for attribute in report.attributes if attribute.attribute == "age"}
