"""Who says each quotation: cue, speakers and frame, in its own sentence or carried from the words around it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from throughline.annotating.coordination import named
from throughline.annotating.credits import credited
from throughline.annotating.doers import acts, clause_start, clause_subject, new_subject
from throughline.annotating.indirect import framed, indirect
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
    told = narration(report, settings)
    named = any(quotation.span.start not in quotes for quotation in told.quotations)
    lines = tuple(_spoken_only(line, quotes, table) for line in told.lines) if named else tuple(told.lines)
    scene = Scene(lines, quotes, Voices(report, table, settings, lines), table, settings)
    for at in range(len(lines)):
        _sentence(scene, at)
    found = [*_finished(scene), *_posted(report)]
    turn = max((quote.turn for quote in report.quotes), default=-1) + 1
    found += (_told_on(scene, quote) for quote in indirect(report, lines, scene.voices, settings, turn))
    numbers: dict[int, int] = {}
    for quote in sorted(framed(found), key=lambda quote: (quote.span, quote.kind)):
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
    if credit.cue and _parted(scene, tokens, credit.cue.last, at):
        return None
    cue = _span(tokens, credit.cue)
    if credit.speaker is None:
        nobody = Told((), cue) if credit.cue and passive(tokens, credit.cue.first, scene.table) else None
        return _joined(scene, tokens, at) or nobody or _dropped(scene, number, at, cue)
    people = scene.voices.speakers(tokens, credit.speaker)
    if scene.table.dropping and any(one.name.casefold() in scene.table.owners for one in people):
        return _dropped(scene, number, at, cue)
    own = all(one.name.casefold() in scene.table.speaking for one in people)
    label = _label(scene, number) if own else people if cue is None else ()
    if label:  # the Q and A of an interview name nobody
        people = tuple(one for one in label if len(one.name) > 1)
    return Told(people, cue, _same_cue(scene, tokens, at, cue))


def _parted(scene: Scene, tokens: Sequence[Token], cue: int, at: int) -> bool:
    """Whether a quotation and behind it another clause part a cue from the quotation at a token."""
    last = max((place for place in range(cue + 1, at) if tokens[place].quotation), default=None)
    other = new_subject(tokens, last + 1, at - 1, scene.table) if last is not None else None
    return other is not None and scene.voices.speaks(tokens, other)


def _dropped(scene: Scene, number: int, at: int, cue: Span | None) -> Told | None:
    """The speaker of a cue without a subject, in languages that need none: the one whom the sentences before tell."""
    found = _earlier(scene, number, at) if scene.table.dropping and cue else None
    return found._replace(cue=cue) if found and found.speakers else None


def _told_on(scene: Scene, quote: Quote) -> Quote:
    """Indirect speech, where its verb has no subject of its own with the one whom the sentences before tell."""
    if quote.speakers or not scene.table.dropping:
        return quote
    number = bisect_right(scene.lines, quote.start, key=lambda line: line.tokens[0].start) - 1
    return replace(quote, speakers=_earlier(scene, number, 0).speakers)


def _label(scene: Scene, number: int) -> tuple[Speaker, ...]:
    """Who speaks as "I" in the paragraph of a sentence: the name before the colon that opens it (ANN LEE: I say …)."""
    paragraph = scene.lines[number].paragraph
    first = next(at for at in range(number, -1, -1) if at == 0 or scene.lines[at - 1].paragraph != paragraph)
    tokens = scene.lines[first].tokens
    name = phrase_after(tokens, 0, scene.table)
    led = name is not None and name.last + 1 < len(tokens) and tokens[name.last + 1].key == ":"
    return scene.voices.speakers(tokens, name) if name and led else ()


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
    """The speaker of the quotation before in the same sentence, or who is the subject of a new clause since."""
    last = next((place for place in range(at - 1, -1, -1) if tokens[place].quotation), None)
    if last is None:
        return None
    other = new_subject(tokens, last + 1, at - 1, scene.table)
    if other and scene.voices.speaks(tokens, other):
        return Told(_as_carried(scene.voices.speakers(tokens, other)), None, None, False)
    quotation = tokens[last].quotation
    known = scene.told[quotation.span.start] if quotation else Told()
    passed = known.speakers or (known.explicit and known.cue)
    return Told(known.speakers, known.cue, None, False) if passed else None


def _carried(scene: Scene, number: int, at: int) -> Told:
    """The speaker that the words before the sentence leave speaking; nobody where they do not tell."""
    line = scene.lines[number]
    if _interviews(scene, number):
        return Told(explicit=False)
    if not all(token.kind in "qp" for token in line.tokens):
        found = _narrated(scene, number, own=at)
        start = line.tokens[at].quotation
        told = any(token.key in scene.table.reported for token in line.tokens)
        if found or (start and scene.quotes[start.span.start].kind == "mixed" and at and not told):
            return found or Told(explicit=False)
    return _earlier(scene, number, at)


def _earlier(scene: Scene, number: int, at: int) -> Told:
    """The speaker whom the sentences before leave speaking; nobody where they do not tell."""
    line = scene.lines[number]
    for before in range(number - 1, max(-1, number - 1 - scene.settings.carried_sentences), -1):
        earlier = scene.lines[before]
        quoted = [token.quotation.span.start for token in earlier.tokens if token.quotation]
        if quoted and not _interviews(scene, before):
            return _from_quote(scene, quoted[-1], line, at)
        found = _narrated(scene, before)
        if found:
            return found
    return Told(explicit=False)


def _interviews(scene: Scene, number: int) -> bool:
    """Whether a sentence is an interviewer's question: all of a paragraph that a dash opens, before another such."""
    line, printed = scene.lines[number], scene.voices.text
    if not scene.table.marks.dash or len(line.tokens) > 1 or number + 1 == len(scene.lines):
        return False
    answer = scene.lines[number + 1].tokens[0]
    dashed = all(token.quotation and printed[token.start] in DASHES for token in (line.tokens[0], answer))
    return dashed and line.tokens[0].closing == "?"


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
    degrees = scene.table.cues
    sure = [cue for cue in scene.lines[number].cues if own is None and degrees[tokens[cue].key] >= SURE]
    for cue in sorted(sure, key=lambda cue: (degrees[tokens[cue].key], cue), reverse=True):
        who = subject(tokens, cue, scene.table)
        if who:
            people = _as_carried(scene.voices.speakers(tokens, who))
            return Told(people, Span(tokens[cue].start, tokens[cue].end), None, False)
    nearest = clause_subject(tokens, own - 1, scene.table) if own and not scene.table.verb_second else None
    found = (_subject(scene, tokens, opening, own) for opening in (nearest, _opening(tokens, scene.table)) if opening)
    return next((Told(_as_carried(people), None, None, False) for people in found if people), None)


def _subject(scene: Scene, tokens: Sequence[Token], opening: Phrase, own: int | None) -> tuple[Speaker, ...]:
    """Whom the subject of a sentence without a cue leaves speaking: no document or unnamed one for another sentence."""
    led = own is not None and own > 0 and tokens[own - 1].key == ":"
    opening = named(tokens, opening, scene.table)
    written = _written(tokens, opening, scene.table) if own is not None else None
    opening = written or opening
    if not led and not written and not scene.voices.speaks(tokens, opening):
        return ()
    told = (one for one in scene.voices.speakers(tokens, opening) if one.name.casefold() not in scene.table.impersonal)
    return tuple(one for one in told if own is not None or one.basis not in {"document", "anonymous"})


def _written(tokens: Sequence[Token], opening: Phrase, table: Speech) -> Phrase | None:
    """The noun phrase up to its noun for something written, if that has its verb behind it (the ad targets a)."""
    found = (at for at in range(opening.first, opening.last + 1) if tokens[at].key in table.documents)
    last = next((at for at in found if acts(tokens, at + 1, table)), None)
    return Phrase(opening.first, last) if last is not None else None


def _as_carried(people: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """The same speakers as carried ones."""
    return tuple(replace(speaker, basis="carried") for speaker in people)


def _opening(tokens: Sequence[Token], table: Speech) -> Phrase | None:
    """The noun phrase that is likely the subject of a sentence: the first that opens it or a part after a comma."""
    first = clause_start(tokens, table)
    for at in range(first, len(tokens)):
        if at == first or tokens[at - 1].key == ",":
            found = opening_phrase(tokens, at, table)
            if found:
                return named(tokens, found, table)
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
