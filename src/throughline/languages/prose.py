"""What a language's running text looks like: abbreviations, common words, phrases of notes, adverts and captions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from throughline.languages.en import prose as english


@dataclass(frozen=True, slots=True)
class Prose:
    """The words by which parts of an article are told apart; all in lower case with straight apostrophes."""

    abbreviations: frozenset[str]
    """Words that end in a full stop without ending a sentence, without that stop."""
    stop_words: frozenset[str]
    """The most common words, which say nothing of the subject."""
    support_headings: tuple[str, ...]
    """Beginnings of a line that heads a support note."""
    help_phrases: tuple[str, ...]
    """Phrases by which a paragraph says that it is a support note."""
    help_words: tuple[str, ...]
    """Words that make a note of a paragraph that also has a number or an address."""
    appeals: tuple[str, ...]
    """Phrases of the police's appeals and of a paper's own offers, which give numbers and are no support notes."""
    help_places: tuple[str, ...]
    """Whom or what a reader is sent to without a number: "gp", "hospital", "website"."""
    reach_verbs: tuple[str, ...]
    """Words that come before a telephone number or an address: "call", "helpline"."""
    visit_verbs: tuple[str, ...]
    """Words that begin a request to go somewhere: "visit", "join"."""
    platforms: frozenset[str]
    """Names of platforms, which are where a group meets, not who runs it."""
    fillers: frozenset[str]
    """Capitalised words that begin a request and are no part of an organisation's name."""
    cost_words: tuple[str, ...]
    """Words that say what a call costs."""
    weekdays: tuple[str, ...]
    """Words of opening days."""
    countries: Mapping[str, str]
    """Names of countries in which a helpline answers, with their ISO 3166 codes."""
    adverts: tuple[str, ...]
    """Whole lines, or first words of a line, that mark an advert."""
    credit_words: tuple[str, ...]
    """Words that begin a picture's credit before a slash, a colon or "by"."""
    bylines: tuple[str, ...]
    """Beginnings of a line that names the writer or the day."""
    related: tuple[str, ...]
    """Beginnings of a line that leads to other articles."""
    navigation: tuple[str, ...]
    """Beginnings of a short line that belongs to the site, not to the article."""
    site_lines: frozenset[str]
    """Whole lines that do."""
    by: frozenset[str]
    """First words of a line that names the writer without a colon: there they begin with a capital."""
    beside_names: frozenset[str]
    """Small words between the names in such a line."""


ENGLISH = Prose(
    abbreviations=english.ABBREVIATIONS,
    stop_words=english.STOP_WORDS,
    support_headings=english.SUPPORT_HEADINGS,
    help_phrases=english.HELP_PHRASES,
    help_words=english.HELP_WORDS,
    appeals=english.APPEALS,
    help_places=english.HELP_PLACES,
    reach_verbs=english.REACH_VERBS,
    visit_verbs=english.VISIT_VERBS,
    platforms=english.PLATFORMS,
    fillers=english.FILLERS,
    cost_words=english.COST_WORDS,
    weekdays=english.WEEKDAYS,
    countries=english.COUNTRIES,
    adverts=english.ADVERTS,
    credit_words=english.CREDIT_WORDS,
    bylines=english.BYLINES,
    related=english.RELATED,
    navigation=english.NAVIGATION,
    site_lines=english.SITE_LINES,
    by=english.BY,
    beside_names=english.BESIDE_NAMES,
)


def prose(code: str | None) -> Prose:
    """The table of a language by its ISO 639-1 code; English for every other language and for None."""
    return TABLES.get(code or "en", ENGLISH)


TABLES = {"en": ENGLISH}
