"""Whom a noun phrase before or after a verb of saying means, as speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise, takewhile

from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase
from throughline.annotating.tokens import MARKS, Token
from throughline.languages.people import people
from throughline.languages.speech import Speech
from throughline.model.marks import Mention, Report, Speaker, SpeakerBasis
from throughline.model.span import Span
from throughline.settings import Settings

BASES: dict[str, SpeakerBasis] = {"named": "named", "role": "role", "pronoun": "pronoun"}

PAIR = 2
"""Names of a pair, who speak together."""


class Voices:
    """The mentions of an article, so that a noun phrase can be given the name of whom it means."""

    def __init__(self, report: Report, table: Speech, settings: Settings, lines: Sequence[Line] = ()) -> None:
        """Sort the mentions of the report, so that those of a phrase are found quickly."""
        self.text = report.article.text
        self.table = table
        self.settings = settings
        self.mentions = sorted(report.mentions, key=lambda mention: (mention.start, -mention.end))
        self.lines = lines
        known = people(report.article.language)
        self.nouns = (table.roles, table.anonymous, table.pronouns, table.persons, known.organisations, known.groups)
        """Nouns for people and their groups."""
        self.capitalised = {one.name.casefold(): one.name for one in self.mentions if one.kind == "person"}
        """The names of people, for those printed in capitals."""
        self.starts = [mention.start for mention in self.mentions]

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Words that have a capital inside a sentence too."""
        return frozenset(
            token.key
            for line in self.lines
            for before, token in pairwise(line.tokens)
            if token.kind == "n" and before.kind in "wn"
        )

    def speakers(self, tokens: Sequence[Token], phrase: Phrase) -> tuple[Speaker, ...]:
        """The speakers that a noun phrase of a sentence means: two for a pair, none for words that mean nobody."""
        words = tokens[phrase.first : phrase.last + 1]
        span = Span(words[0].start, words[-1].end - _joined(words[-1].key, self.table))
        first_line = self.text[span.start : span.end].splitlines()[0]
        limit = span.start + min(len(first_line), self.settings.longest_speaker)
        if span.end > limit:
            span = Span(span.start, _shortened(words, limit))
        head = list(takewhile(lambda word: word.key != ",", _head(words, self.table)))
        if any(word.key in self.table.documents for word in head) and head[-1].key not in self.table.roles:
            return self._document(words, span)
        return self._people(words, span)

    def _within(self, span: Span) -> list[Mention]:
        """The mentions that lie in a span."""
        first = bisect_left(self.starts, span.start)
        return [
            mention for mention in self.mentions[first : bisect_left(self.starts, span.end)] if mention.end <= span.end
        ]

    def _document(self, words: Sequence[Token], span: Span) -> tuple[Speaker, ...]:
        """The people whose document it is, else the document's own words."""
        found = [mention for mention in self._within(span) if mention.kind != "place"]
        people = [mention for mention in found if self._authors(words, mention)]
        names = _parted(people[0]) if people else [_plain(self.text[span.start : span.end])]
        return tuple(Speaker(name, span, "document") for name in names)

    def _authors(self, words: Sequence[Token], mention: Mention) -> bool:
        """Whether a mention stands before the document, or behind a word for who wrote it (a letter from Ann)."""
        known = self.table.documents | self.table.determiners
        before = [word for word in words if word.end <= mention.start]
        if not any(word.key in self.table.documents for word in before):
            return True
        led = next((word.key for word in reversed(before) if word.key not in known), "")
        return led in self.table.agents or led in self.table.origins or led in self.table.attaching

    def speaks(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Whether a noun phrase means somebody who can speak: one mentioned, a noun for people, or a name."""
        words = tokens[phrase.first : phrase.last + 1]
        head = _head(words, self.table)
        if any(head[-1].key in nouns for nouns in self.nouns):
            return True
        found = [mention for mention in self._within(Span(words[0].start, words[-1].end)) if mention.kind != "place"]
        return self._best(head, found) is not None or (
            all(word.kind == "n" for word in head) and any(word.key in self.capitals for word in head)
        )

    def _people(self, words: Sequence[Token], span: Span) -> tuple[Speaker, ...]:
        """The people or groups that a phrase names."""
        explained = any(word.key == "," for word in words)
        for side in _sides(words, self.table):
            spans = [Span(part[0].start, part[-1].end) for part in side]
            if all(self._person(part, where, explained) for part, where in zip(side, spans, strict=True)):
                found = [self._one(part, where) for part, where in zip(side, spans, strict=True)]
                return tuple(dict.fromkeys(speaker for speakers in found for speaker in speakers))
        return self._one(words, span)

    def _person(self, words: Sequence[Token], span: Span, explained: bool) -> bool:
        """Whether one side of a pair is somebody by itself: mentioned, a pronoun, a name, or a noun for people."""
        known = words[-1].key in self.table.roles or words[-1].key in self.table.bodies
        described = words[0].key in self.table.determiners and known
        named = explained and len(words) > 1 and all(word.kind == "n" for word in words)
        if described or named or words[0].key in self.table.pronouns:
            return True
        found = [mention for mention in self._within(span) if not _owning(self.text, mention, span, self.table)]
        ends = {words[at - 1].end for at in range(1, len(words)) if words[at].key == ","} | {span.end}
        return any(mention.end in ends and mention.basis == "named" for mention in found)

    def _one(self, words: Sequence[Token], span: Span) -> tuple[Speaker, ...]:
        """The one, or the pair called by one word, that a phrase without "and" names."""
        found = [mention for mention in self._within(span) if not _owning(self.text, mention, span, self.table)]
        best = self._apposed(words, found) or self._best(_head(words, self.table), found)
        if best is not None and not self._unnamed(best, span):
            return tuple(Speaker(name, self._literal(best, span), self._known(best, words)) for name in _parted(best))
        start = _called(words, self.table)
        name = _plain(self.text[start if start < span.end else span.start : span.end])
        name = name if best is None else best.name[:1] + name[1:]
        name = self.capitalised.get(name.casefold(), name) if name.isupper() else name
        return (Speaker(name, span, self._known(best, words) if best else self._basis(words)),)

    def _unnamed(self, mention: Mention, span: Span) -> bool:
        """Whether a mention is a description of nobody named that opens a longer one (a friend of the baker)."""
        printed = self.text[mention.start : mention.end].casefold()
        return mention.basis == "role" and mention.name.casefold() == printed and mention.start == span.start

    def _apposed(self, words: Sequence[Token], found: Sequence[Mention]) -> Mention | None:
        """The name that ends a phrase behind a comma (the mayor of Tidewater, Tom Ray)."""
        last = max((word.end for word in words if word.key == ","), default=None)
        names = [mention for mention in found if mention.basis == "named" and mention.kind == "person"]
        return names[-1] if last and names and names[-1].start > last and names[-1].end == words[-1].end else None

    def _best(self, head: Sequence[Token], found: Sequence[Mention]) -> Mention | None:
        """The mention that a phrase's head is: the last at its end, or one that describes it from its start."""
        inside = [mention for mention in found if mention.start < head[-1].end]
        for mention in reversed(inside):
            after = [word for word in head if word.start >= mention.end]
            if not any(word.kind == "w" for word in after) and mention.kind != "place":
                return mention
        return next((mention for mention in inside if mention.start == head[0].start and mention.basis == "role"), None)

    def _literal(self, mention: Mention, span: Span) -> Span:
        """The printed words for a mention: the whole phrase, so that its role stays with the name."""
        return span if span.contains(mention.span) else mention.span

    def _known(self, mention: Mention, words: Sequence[Token]) -> SpeakerBasis:
        """How a mention names someone; anonymous where it is only a description of nobody else named."""
        unnamed = mention.basis == "role" and mention.name == self.text[mention.start : mention.end]
        return (
            "anonymous" if unnamed and any(word.key in self.table.anonymous for word in words) else BASES[mention.basis]
        )

    def _basis(self, words: Sequence[Token]) -> SpeakerBasis:
        """How words without a mention name someone."""
        last = words[-1].key
        pointing = words[0].key in self.table.relatives and not (self.table.small and len(words) > 1)  # der, no article
        if words[0].key in self.table.pronouns or pointing:
            return "pronoun"
        unnamed = all(word.kind == "w" for word in words)
        if unnamed and (last in self.table.anonymous or any(word.key in self.table.anonymous for word in words)):
            return "anonymous"
        return "role" if unnamed or words[0].key in self.table.determiners else "named"


def _joined(key: str, table: Speech) -> int:
    """The characters of an owner's ending, or of the verb that an apostrophe joins to a pronoun."""
    if key in table.contractions:
        return len(key) - key.index("'")
    ending = next((ending for ending in table.possessive if key.endswith(ending)), "")
    return len(ending) - ending.find("'") if "'" in ending else 0


def _shortened(words: Sequence[Token], limit: int) -> int:
    """The end of the last word before a limit."""
    return max((word.end for word in words if word.end <= limit), default=words[0].end)


def _head(words: Sequence[Token], table: Speech) -> Sequence[Token]:
    """The words of a phrase before its first preposition; "part of" and its like are passed over."""
    part = words[0].key in table.parts and words[1:2] and words[1].key in table.attaching
    start = PAIR if part and len(words) > PAIR else 0
    for at in range(start + 1, len(words)):
        if words[at].key in table.prepositions or words[at].key in table.relatives:
            return words[start:at]
    return words[start:]


def _called(words: Sequence[Token], table: Speech) -> int:
    """Where the name behind a description and a comma begins (the skipper, Ann Lee), else where the words begin."""
    comma = max((at for at, word in enumerate(words) if word.key == ","), default=-1)
    behind = words[comma + 1 :]
    named = len(behind) > 1 and all(word.kind == "n" or word.key in table.name_particles for word in behind)
    return behind[0].start if comma > 0 and named and words[comma - 1].kind == "w" else words[0].start


def _owning(text: str, mention: Mention, span: Span, table: Speech) -> bool:
    """Whether a mention is only a possessor inside the phrase (Ann's in Ann's lawyer, his in his wife)."""
    if mention.end < span.end and text[mention.end : mention.end + 2].translate(MARKS) in table.possessive:
        return True
    return mention.basis == "pronoun" and mention.end < span.end and mention.span != span


def _sides(words: Sequence[Token], table: Speech) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """The two sides of every "and" in a phrase."""
    for at, word in enumerate(words[1:-1], 1):
        if word.key in table.pairing:
            yield _unexplained(words[:at]), _unexplained(words[at + 1 :])


def _unexplained(words: Sequence[Token]) -> Sequence[Token]:
    """The name that opens a phrase, without what explains it behind a comma; any other phrase up to its last word."""
    name = list(takewhile(lambda word: word.kind == "n", words))
    if name and words[len(name) : len(name) + 1] and words[len(name)].key == ",":
        return name
    return words[:-1] if len(words) > 1 and words[-1].key == "," else words


def _parted(mention: Mention) -> list[str]:
    """The names of a mention, two where it means a pair."""
    names = mention.name.split(" and ")
    return names if len(names) == PAIR and mention.kind == "person" and mention.basis != "named" else [mention.name]


def _plain(words: str) -> str:
    """Words as a name: white space runs as one blank."""
    return " ".join(words.split())
