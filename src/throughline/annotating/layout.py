"""An article laid out for the stages that look for people: its words with their sentences, quotes and regions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from throughline.languages.facts import fact_words
from throughline.languages.numbers import Numbers, numbers
from throughline.languages.people import People, people
from throughline.model.marks import Mark, Report, Sentence
from throughline.model.span import Span
from throughline.settings import Settings
from throughline.text.proper import proper
from throughline.text.words import WORD, Word, words

JOINED = frozenset({" ", "-", "–", "'", "’"})
BEFORE_AGE = frozenset({", ", " (", "., ", ","})
AFTER_AGE = frozenset(",).;-\n")
AGE_UNITS = frozenset({"year", "yr", "month", "week", "day"})
NOTED = frozenset({"support", "credit"})
LEFT_OUT = frozenset({"header", "advert", "navigation", "related"})


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of one article and where each stands; lists run parallel to ``words``."""

    text: str
    words: tuple[Word, ...]
    table: People
    settings: Settings
    numerals: Numbers
    followers: frozenset[str]
    """Words that can follow a noun for a person without going on its phrase: verbs and function words."""
    sentence: tuple[int, ...]
    """Number of the sentence that holds the word, -1 outside of all."""
    quote: tuple[int, ...]
    """Number of the quote that holds the word, -1 outside of all."""
    told: tuple[bool, ...]
    """Whether the word stands in a region that tells something."""
    narrated: tuple[bool, ...]
    """Whether it moreover tells of what happened: not in a support note or a credit."""
    names: frozenset[int] | None = None
    """Where names begin, in a language that gives every noun a capital."""

    def printed(self, first: int, last: int) -> str:
        """The characters from one word to another, both included."""
        return self.text[self.words[first].start : self.words[last].end]

    def gap(self, place: int) -> str:
        """The characters between a word and the next one; a line break after the last."""
        if place + 1 >= len(self.words):
            return "\n"
        return self.text[self.words[place].end : self.words[place + 1].start]

    def key(self, place: int) -> str:
        """A word's key, empty outside the text."""
        return self.words[place].key if 0 <= place < len(self.words) else ""

    def capital(self, place: int) -> bool:
        """Whether a word begins with a capital letter that is not that of a noun."""
        if not 0 <= place < len(self.words):
            return False
        start = self.words[place].start
        return self.text[start].isupper() if self.names is None else start in self.names

    def first(self, place: int) -> bool:
        """Whether a word begins its sentence, a line, or words in quotation marks."""
        if place == 0 or self.sentence[place] != self.sentence[place - 1]:
            return True
        return any(mark in '\n"“”‘«¿¡:•*>' for mark in self.gap(place - 1))

    def bare_end(self, place: int) -> int:
        """Where a word ends without its possessive ending."""
        word = self.words[place]
        return word.end - 2 if word.key.endswith("'s") else word.end

    def aged(self, place: int) -> int | None:
        """The age that follows a word between marks: a comma or a bracket, one or two digits, and the like again."""
        age = self.key(place + 1)
        told = (
            age.isdecimal()
            and len(age) <= self.settings.beside_age_digits
            and self.gap(place) in BEFORE_AGE
            and self.gap(place + 1)[:1] in AFTER_AGE
            and not self.leads_age(place + 1)
        )
        behind = None if told else self.years(place)
        return int(age) if told else None if behind is None else self.number(behind)

    def leads_age(self, place: int) -> bool:
        """Whether a number is that of the next one's age: "Ada Brook, 42-year-old Ben Hale"."""
        return self.key(place + 1) in AGE_UNITS and self.gap(place) in JOINED

    def years(self, place: int) -> int | None:
        """The place of the age that follows a word with its unit, in languages that print it so (de 35 años)."""
        at = place + 1
        while self.table.years and self.key(at) in self.table.attaching and self.gap(at) == " ":
            at += 1
        apart = self.gap(place) == ", " or (self.gap(place) == " " and at > place + 1)
        told = apart and self.gap(at) == " " and self.key(at + 1) in self.table.years
        return at if told else None

    def size(self, span: Span) -> int:
        """Number of words in a span."""
        return len(WORD.findall(self.text, span.start, span.end))

    def number(self, place: int) -> int | None:
        """The whole number that one word writes in digits or letters, None where it writes none."""
        key = self.key(place)
        if key.isdecimal():
            return int(key) if len(key) <= self.settings.number_digits else None
        value = self.numerals.units.get(key)
        if value is not None and place > 0 and self.gap(place - 1) == "-":
            return value + self.numerals.tens.get(self.key(place - 1), 0)
        return self.numerals.tens.get(key) if value is None else value

    def span(self, first: int, last: int) -> Span:
        """The span from one word to another, both included."""
        return Span(self.words[first].start, self.words[last].end)


def layout(report: Report, settings: Settings) -> Layout:
    """The words of a report's article with the marks of earlier stages beside them."""
    found = _parted(words(report.article.text), people(report.article.language).elisions)
    outside: list[Mark] = [region for region in report.regions if region.kind in LEFT_OUT]
    quotes = [quote for quote in report.quotes if quote.kind != "indirect"]
    starts = [word.start for word in found]
    left_out = _inside(starts, outside)
    noted = _inside(starts, [region for region in report.regions if region.kind in NOTED])
    loud = [one for one in report.sentences if _shouted(one, report.article.text, settings.shouted_characters)]
    shouted = _inside(starts, loud)
    told = tuple(a < 0 and b < 0 for a, b in zip(left_out, shouted, strict=True))
    return Layout(
        report.article.text,
        found,
        people(report.article.language),
        settings,
        numbers(report.article.language),
        _followers(report.article.language),
        tuple(_inside(starts, report.sentences)),
        tuple(_inside(starts, quotes)),
        told,
        tuple(shown and number < 0 for shown, number in zip(told, noted, strict=True)),
        proper(report.article.text, report.article.language),
    )


def _parted(found: tuple[Word, ...], elisions: frozenset[str]) -> tuple[Word, ...]:
    """The words with those apart that an apostrophe joins in the language (l'actrice)."""
    return tuple(part for word in found for part in _parts(word, elisions)) if elisions else found


def _parts(word: Word, elisions: frozenset[str]) -> Iterator[Word]:
    """A word, or the two that an apostrophe joins."""
    head, apostrophe, rest = word.key.partition("'")
    if apostrophe and rest and head in elisions:
        yield Word(word.start, word.start + len(head), head)
        yield Word(word.start + len(head) + 1, word.end, rest)
    else:
        yield word


@cache
def _followers(language: str | None) -> frozenset[str]:
    """Verbs and function words of a language."""
    table, facts = people(language), fact_words(language)
    return (
        table.functions
        | table.acts
        | table.past
        | facts.past_verbs
        | facts.auxiliaries
        | facts.joints
        | frozenset(table.pronouns)
    )


def _shouted(sentence: Sentence, text: str, longer: int) -> bool:
    """Whether a sentence is all in capitals, so that they tell nothing."""
    return sentence.span.length > longer and text[sentence.start : sentence.end].isupper()


def _inside(starts: Sequence[int], marks: Sequence[Mark]) -> list[int]:
    """For each word, by its start, the number of the mark that holds it, -1 where none does; marks in text order."""
    numbers = [-1] * len(starts)
    for number, mark in enumerate(marks):
        first, last = bisect_left(starts, mark.start), bisect_left(starts, mark.end)
        numbers[first:last] = [number] * (last - first)
    return numbers
