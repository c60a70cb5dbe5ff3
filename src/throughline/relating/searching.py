"""Where a draft's quotations may stand in the sources: shared runs of words, and by what an archive looks them up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from throughline.languages.speech import speech
from throughline.model.marks import Quote, Report
from throughline.model.span import Cover, Span
from throughline.model.verdicts import Sought
from throughline.relating.turns import Spoken, bare_turns, counted, quoted, spoken, turns
from throughline.settings import DEFAULTS, Settings
from throughline.text.alignment import Indexed, indexed
from throughline.text.quotation import quotations
from throughline.text.rarity import rarity
from throughline.text.shingles import ordered, run_keys, word_keys
from throughline.text.words import keys, words

Run = tuple[str, ...]


class Stretch(NamedTuple):
    """One quotation of the draft as it is compared: the turn that it is by itself, and its words in lower case."""

    quote: Quote
    said: Spoken
    words: tuple[str, ...]
    weighty: tuple[bool, ...]
    """Which of the words are content words."""


def stretches(draft: Report, settings: Settings = DEFAULTS) -> list[Stretch]:
    """The quotations of a draft that have words, in text order; indirect speech is nobody's words."""
    by_span = {quote.span: quote for quote in draft.quotes if quote.kind != "indirect"}
    found = []
    for turn in turns(draft, settings):
        first = 0
        for piece in turn.pieces:
            inside = slice(first, first + len(piece.words))
            first = inside.stop
            own = turn._replace(pieces=(piece,), keys=turn.keys[inside], content=turn.content[inside])
            told = keys("\n".join(word.words(piece.text) for word in piece.words))
            found.append(Stretch(by_span[piece.span], own, tuple(told), own.content))
    return found


def sought(draft: Report, settings: Settings = DEFAULTS) -> list[Sought]:
    """By what the articles are found that may print a draft's quotations, or tell of the people whom it names."""
    language = draft.article.language
    found = [_sought(one, language, settings) for one in stretches(draft, settings)]
    named: dict[tuple[str, ...], Span] = {}
    for mention in draft.mentions:
        told = tuple(keys(mention.name))
        if mention.kind == "person" and mention.basis == "named" and len(told) > 1:
            named.setdefault(told, mention.span)
    return [*found, *(Sought(span, "name", (" ".join(told),), _rarest(told, language)) for told, span in named.items())]


def _sought(stretch: Stretch, language: str | None, settings: Settings) -> Sought:
    """By what the printings of one quotation are found."""
    rated = {run: sum(rarity(word, language) for word in run) for run in runs(stretch.words, stretch.weighty, settings)}
    phrases = tuple(" ".join(run) for run in sorted(rated, key=lambda run: -rated[run]))
    told = run_keys(np.array(stretch.said.keys, dtype=np.uint64), settings.quote_key)
    found = np.unique(told[counted(stretch.weighty, settings.quote_key) > 1]) if len(told) else told
    return Sought(stretch.quote.span, "quote", phrases, _rarest(stretch.words, language), tuple(found.tolist()))


def _rarest(told: Iterable[str], language: str | None) -> tuple[str, ...]:
    """The different words that tell something, the rarest first."""
    rated = {word: rarity(word, language) for word in told}
    return tuple(sorted((word for word in rated if rated[word]), key=lambda word: (-rated[word], word)))


def runs(told: Sequence[str], weighty: Sequence[bool], settings: Settings) -> list[Run]:
    """The runs of words by which a quotation is looked for, shorter ones for a short one.

    Those that have a content word, all where none has.
    """
    size = settings.check_run if len(told) > settings.check_short else settings.check_pair
    size = min(size, len(told))
    places = range(len(told) - size + 1)
    every = [(tuple(told[at : at + size]), any(weighty[at : at + size])) for at in places]
    return [run for run, telling in every if telling] or [run for run, _ in every]


def candidates(
    found: Sequence[Stretch], reports: Mapping[str, Report], settings: Settings = DEFAULTS
) -> list[list[str]]:
    """For each quotation the reports that share runs of words with it, not too many, those that share most first."""
    wanted: dict[Run, set[int]] = {}
    for number, stretch in enumerate(found):
        for run in runs(stretch.words, stretch.weighty, settings):
            wanted.setdefault(run, set()).add(number)
    leads: dict[str, list[tuple[int, Run]]] = {}
    for run in wanted:
        lead = max(run, key=len)
        leads.setdefault(lead, []).append((run.index(lead), run))
    hits: list[Counter[str]] = [Counter() for _ in found]
    for name, report in reports.items():
        for run in _met(leads, keys(report.article.text)):
            for number in wanted[run]:
                hits[number][name] += 1
    return [_most(counted, settings.check_reports) for counted in hits]


def _met(leads: Mapping[str, Sequence[tuple[int, Run]]], told: Sequence[str]) -> set[Run]:
    """The runs that stand in a text; each is looked for around its longest word, which few places have."""
    return {
        run
        for at, word in enumerate(told)
        if word in leads
        for before, run in leads[word]
        if tuple(told[max(0, at - before) : at - before + len(run)]) == run
    }


def neighbours(draft: Report, reports: Mapping[str, Report], settings: Settings = DEFAULTS) -> list[str]:
    """The reports that most likely tell of what a draft tells: those that share most of its rare words.

    Those that have too little in common are left out, and not too many are taken, the nearest first.
    """
    rare = rare_words(draft, settings)
    shared: Counter[str] = Counter()
    for name, report in reports.items():
        shared[name] = sum(rare[word] for word in rare.keys() & set(keys(report.article.text)))
    return [name for name in _most(shared, settings.check_related) if shared[name] >= settings.check_shared]


def rare_words(draft: Report, settings: Settings = DEFAULTS) -> dict[str, int]:
    """The rare words of a draft with their rarity, by which the reports are found that tell of the same."""
    rated = {word: rarity(word, draft.article.language) for word in set(keys(draft.article.text))}
    return {word: told for word, told in rated.items() if told >= settings.check_rare}


def _most(counted: Counter[str], most: int) -> list[str]:
    """The names that were met most often, of equal ones the first in the alphabet."""
    return sorted(counted, key=lambda name: (-counted[name], name))[:most]


def sources(report: Report, settings: Settings = DEFAULTS) -> Iterator[Spoken]:
    """The turns of a report, and whatever else it prints between quotation marks, which is credited to nobody."""
    yield from bare_turns(report, settings)
    known = [quote.span for quote in report.quotes if quote.kind != "indirect"]
    for turn, other in enumerate(quotations(report.article.text, speech(report.article.language).marks)):
        if not any(span.overlaps(other.span) for span in known):
            mark = Quote(report.article.id, other.span, "mixed", other.closed, -1 - turn)
            piece = quoted(report, mark, None)
            if piece.words:
                yield spoken((piece,), {piece.span: ()}, None, frozenset(), settings.content_letters)


class Turns:
    """The turns of some reports, found by their words."""

    def __init__(self, reports: Iterable[Report], settings: Settings = DEFAULTS) -> None:
        """Read the reports; of a word that very many turns of one report have only the first are kept."""
        self.settings = settings
        self.words: dict[str, Narrated] = {}
        self.told = {report.article.id: list(sources(report, settings)) for report in reports}
        self.places: dict[str, dict[int, list[int]]] = {name: {} for name in self.told}
        for name, turns_ in self.told.items():
            for number, turn in enumerate(turns_):
                for key in set(turn.keys):
                    where = self.places[name].setdefault(key, [])
                    if len(where) < settings.quote_occurrences:
                        where.append(number)

    def narrated(self, report: Report) -> Narrated:
        """All words of a report; they are read when they are first asked for."""
        if report.article.id not in self.words:
            self.words[report.article.id] = narrated(report, self.settings)
        return self.words[report.article.id]

    def near(self, stretch: Stretch, names: Iterable[str]) -> Iterator[Spoken]:
        """The turns of the named reports that have most words of a quotation, of each report not too many."""
        wanted = set(stretch.said.keys)
        for name in names:
            shared = Counter(number for key in wanted for number in self.places[name].get(key, ()))
            for number in sorted(shared, key=lambda number: (-shared[number], number))[: self.settings.check_turns]:
                yield self.told[name][number]


class Narrated(NamedTuple):
    """All words of a report, quoted or not: their places, their keys ready to be aligned, and its quotations."""

    report: Report
    places: tuple[Span, ...]
    keys: Indexed
    quoted: Cover


def narrated(report: Report, settings: Settings = DEFAULTS) -> Narrated:
    """A report's words, made ready once for being compared with many quotations."""
    told = words(report.article.text)
    keys_ = word_keys([word.key for word in told])
    quoted_ = Cover(quote.span for quote in report.quotes if quote.kind != "indirect")
    places = tuple(Span(word.start, word.end) for word in told)
    return Narrated(report, places, indexed(keys_, ordered(run_keys(keys_, settings.quote_run))), quoted_)
