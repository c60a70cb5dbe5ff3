"""Who says each quotation: cue, speakers and frame, in its own sentence or carried from the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from throughline.annotating.credits import credited
from throughline.annotating.indirect import indirect
from throughline.annotating.narration import Line, narration
from throughline.annotating.nouns import Phrase, opening_phrase, phrase_after
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import DASHES, Token
from throughline.annotating.verbs import cues, passive
from throughline.annotating.voices import Voices
from throughline.languages.speech import SURE, Speech, speech
from throughline.model.marks import Quote, Report, Speaker
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings


class Told(NamedTuple):
    """Who speaks and by which cue; ``after`` is the start of the quotation whose turn goes on."""

    speakers: tuple[Speaker, ...] = ()
    cue: Span | None = None
    after: int | None = None
    explicit: bool = True


@dataclass(slots=True)
class Scene:
    """What is known while the quotations of an article are given their speakers, in text order."""

    lines: Sequence[Line]
    quotes: Mapping[int, Quote]
    voices: Voices
    table: Speech
    settings: Settings
    told: dict[int, Told] = field(default_factory=dict)
    """By the start of the quotation."""
    frames: dict[int, Span] = field(default_factory=dict)


def speakers(report: Report, settings: Settings = DEFAULTS) -> Iterator[Quote]:
    """The quotations of an article anew with speakers, cue and frame, and its indirect speech, in text order."""
    table = speech(report.article.language)
    quotes = {quote.start: quote for quote in report.quotes if quote.kind in {"direct", "mixed"}}
    lines = tuple(_spoken_only(line, quotes, table) for line in narration(report, settings).lines)
    scene = Scene(lines, quotes, Voices(report, table, settings, lines), table, settings)
    for at in range(len(lines)):
        _sentence(scene, at)
    found = [*_finished(scene), *_posted(report)]
    turn = max((quote.turn for quote in report.quotes), default=-1) + 1
    found += indirect(report, lines, scene.voices, settings, turn)
    numbers: dict[int, int] = {}
    for quote in sorted(found, key=lambda quote: (quote.span, quote.kind)):
        yield replace(quote, turn=numbers.setdefault(quote.turn, len(numbers)))


def _spoken_only(line: Line, quotes: Mapping[int, Quote], table: Speech) -> Line:
    """The sentence with the quoted words that nobody speaks (titles, scare quotes) as plain words."""
    if all(token.quotation is None or token.quotation.span.start in quotes for token in line.tokens):
        return line
    tokens = tuple(
        token._replace(kind="n", quotation=None)
        if token.quotation is not None and token.quotation.span.start not in quotes
        else token
        for token in line.tokens
    )
    return Line(tokens, line.paragraph, cues(tokens, table))


def _sentence(scene: Scene, number: int) -> None:
    """Give the quotations of one sentence their speakers."""
    tokens = scene.lines[number].tokens
    for at, token in enumerate(tokens):
        if token.quotation is None:
            continue
        start = token.quotation.span.start
        told = _own(scene, number, at) or _joined(scene, tokens, at) or _carried(scene, number, at)
        scene.told[start] = told
        if scene.quotes[start].kind == "mixed":
            scene.frames[start] = scene.lines[number].span


def _own(scene: Scene, number: int, at: int) -> Told | None:
    """The speaker by a cue or label in the quotation's own sentence."""
    tokens = scene.lines[number].tokens
    credit = credited(scene.lines[number], at, scene.table, scene.settings)
    if credit is None:
        return _signed(scene, number)
    cue = _span(tokens, credit.cue)
    if credit.speaker is None:
        nobody = Told((), cue) if credit.cue and passive(tokens, credit.cue.first, scene.table) else None
        return _joined(scene, tokens, at) or nobody
    people = scene.voices.speakers(tokens, credit.speaker)
    return Told(people, cue, _same_cue(scene, tokens, at, cue))


def _signed(scene: Scene, number: int) -> Told | None:
    """The speaker who signs a quotation on a line of their own below it, behind a dash."""
    if number + 1 == len(scene.lines) or not all(token.kind in "qp" for token in scene.lines[number].tokens):
        return None
    below = scene.lines[number + 1].tokens
    name = phrase_after(below, 1, scene.table) if below[0].key in DASHES else None
    if name is None or below[1].kind != "n" or (name.last + 1 < len(below) and below[name.last + 1].kind != "p"):
        return None
    return Told(scene.voices.speakers(below, name))


def _span(tokens: Sequence[Token], phrase: Phrase | None) -> Span | None:
    """The characters of a phrase."""
    return Span(tokens[phrase.first].start, tokens[phrase.last].end) if phrase else None


def _same_cue(scene: Scene, tokens: Sequence[Token], at: int, cue: Span | None) -> int | None:
    """The quotation before in the sentence that the same cue interrupts ("…," she said, "…")."""
    before = [token.quotation for token in tokens[:at] if token.quotation]
    if not before or cue is None or scene.told[before[-1].span.start].cue != cue:
        return None
    return before[-1].span.start if before[-1].span.end <= cue.start else None


def _joined(scene: Scene, tokens: Sequence[Token], at: int) -> Told | None:
    """The speaker of the quotation before in the same sentence."""
    for token in reversed(tokens[:at]):
        if token.quotation:
            known = scene.told[token.quotation.span.start]
            return Told(known.speakers, known.cue, None, False) if known.speakers else None
    return None


def _carried(scene: Scene, number: int, at: int) -> Told:
    """The speaker that the words before the sentence leave speaking; nobody where they do not tell."""
    line = scene.lines[number]
    if not all(token.kind in "qp" for token in line.tokens):
        found = _narrated(scene, number, own=at)
        if found:
            return found
    for before in range(number - 1, max(-1, number - 1 - scene.settings.carried_sentences), -1):
        earlier = scene.lines[before]
        quoted = [token.quotation.span.start for token in earlier.tokens if token.quotation]
        if quoted:
            return _from_quote(scene, quoted[-1], line, at)
        found = _narrated(scene, before)
        if found:
            return found
    return Told(explicit=False)


def _from_quote(scene: Scene, start: int, line: Line, at: int) -> Told:
    """The speaker of the quotation before, who goes on speaking unless the quotation was a question put to someone."""
    known, quote = scene.told[start], scene.quotes[start]
    printed = scene.voices.text
    bare = all(token.kind in "qp" for token in line.tokens)
    asked = known.cue is not None and known.cue.words(printed).casefold() in scene.table.asking
    if asked and "\n" in printed[quote.end : line.span.start]:  # another one answers
        return Told(explicit=False)
    people = tuple(replace(speaker, basis="carried") for speaker in known.speakers)
    return Told(people, None, start if bare and at == 0 and people else None, False)


def _narrated(scene: Scene, number: int, own: int | None = None) -> Told | None:
    """The speaker that a sentence of narration leaves speaking: the subject of its last cue, else of the sentence."""
    tokens = scene.lines[number].tokens
    for cue in reversed(scene.lines[number].cues if own is None else ()):
        who = subject(tokens, cue, scene.table)
        if who and scene.table.cues[tokens[cue].key] >= SURE:
            people = _as_carried(scene.voices.speakers(tokens, who))
            return Told(people, Span(tokens[cue].start, tokens[cue].end), None, False)
    opening = _opening(tokens, scene.table)
    if opening is None:
        return None
    led = own is not None and own > 0 and tokens[own - 1].key == ":"
    people = scene.voices.speakers(tokens, opening) if led or scene.voices.speaks(tokens, opening) else ()
    barred = scene.table.impersonal
    named = tuple(
        one
        for one in people
        if (led or one.basis not in {"document", "anonymous"}) and one.name.casefold() not in barred
    )
    return Told(_as_carried(named), None, None, False) if named else None


def _as_carried(people: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """The same speakers as carried ones."""
    return tuple(replace(speaker, basis="carried") for speaker in people)


def _opening(tokens: Sequence[Token], table: Speech) -> Phrase | None:
    """The noun phrase that is likely the subject of a sentence: the first that opens it or a part after a comma."""
    for at in range(len(tokens)):
        if at == 0 or tokens[at - 1].key == ",":
            found = opening_phrase(tokens, at, table)
            if found:
                return found
    return None


def _finished(scene: Scene) -> Iterator[Quote]:
    """The quotations with their speakers, those of one turn told alike."""
    turns: dict[int, int] = {}
    first: dict[int, Told] = {}
    numbers: dict[int, int] = {}
    for start, quote in scene.quotes.items():
        told = scene.told.get(start, Told(explicit=False))
        after = told.after
        turns[start] = (
            turns[after] if after is not None and after in turns else numbers.setdefault(quote.turn, len(numbers))
        )
        known = first.get(turns[start])
        if known is None or (told.explicit and not known.explicit):
            first[turns[start]] = told
    for start, quote in scene.quotes.items():
        told, shared = scene.told.get(start, Told(explicit=False)), first[turns[start]]
        people = told.speakers if told.explicit else _as_carried(shared.speakers)
        yield replace(quote, turn=turns[start], speakers=people, cue=told.cue, frame=scene.frames.get(start))


def _posted(report: Report) -> Iterator[Quote]:
    """The embedded posts, each with the person who signs it."""
    for quote in report.quotes:
        if quote.kind == "post":
            yield replace(quote, speakers=_signature(report, quote))


def _signature(report: Report, post: Quote) -> tuple[Speaker, ...]:
    """The person named first in the rest of a post's region."""
    end = next((region.end for region in report.regions if region.span.contains(post.span)), post.end)
    for mention in report.mentions:
        if post.end <= mention.start and mention.end <= end and mention.kind == "person":
            return (Speaker(mention.name, mention.span, "named"),)
    return ()
