"""What ties an undated report to a dated one: weekdays that both tell in like words, and whom both name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from throughline.model.evidence import Evidence
from throughline.model.marks import Report, Time
from throughline.relating.said import narrated
from throughline.settings import Settings
from throughline.text.rarity import rarity
from throughline.text.words import words


class Tie(NamedTuple):
    """A bare weekday that an undated report and a dated one tell: its day there, both times, and how alike.

    ``alike`` is the rarity, in tenths, of the other words that the two sentences share.
    """

    alike: int
    day: date
    own: Time
    theirs: Time


def tied(report: Report, mate: Report, printed: bool, settings: Settings) -> list[Tie]:
    """The weekdays by which a dated report dates an undated one, each by its most alike sentences.

    A name of a weekday falls on every seventh day: it ties where the sentences round it are alike, less so where the
    reports print the same quotation (``printed``) or name the same people.
    """
    least = 0 if printed else settings.tie_words
    if not printed and acquainted(report, mate, settings):
        least = settings.tie_words_beside
    best: dict[int, Tie] = {}
    for tie in _ties(report, mate):
        weekday = tie.day.isoweekday()
        if tie.alike >= least and (weekday not in best or tie.alike > best[weekday].alike):
            best[weekday] = tie
    return [best[weekday] for weekday in sorted(best)]


def likely(report: Report, mate: Report, settings: Settings) -> bool:
    """Whether two reports tell one weekday in somewhat like words, or of the same people: probably of one day."""
    most = max((tie.alike for tie in _ties(report, mate)), default=-1)
    return most >= settings.tie_words_beside or (most >= 0 and acquainted(report, mate, settings))


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
    return int(words[1]) if words[:1] == ["weekday"] and words[2] in ("<=", "<~", "<") else None


def _ties(report: Report, mate: Report) -> Iterator[Tie]:
    """Every pair of times, one in each report, that are the same bare weekday."""
    theirs = list(_weekdays(mate))
    for own in _weekdays(report):
        for other in theirs:
            if bare_weekday(own) == bare_weekday(other) and other.days:
                yield Tie(_alike(report, own, mate, other), other.days.first, own, other)


def _weekdays(report: Report) -> Iterator[Time]:
    """The bare weekdays that a report narrates."""
    return (time for time in narrated(report) if bare_weekday(time))


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
