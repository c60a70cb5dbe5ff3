"""One act of saying as far as the reports print it: the same words joined, however they are cut and marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from itertools import accumulate, groupby, zip_longest
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.languages.people import people
from throughline.languages.prose import prose
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Credited, Links, Utterance
from throughline.model.marks import Mention, Quote, Report, Speaker
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.relating.sketches import likely, sketch, sketches
from throughline.settings import DEFAULTS, Settings
from throughline.text.alignment import Block, Chain, Reach, chains
from throughline.text.joining import Crowd, Enough, Keyed, meetings, partitioned, related
from throughline.text.names import Name, name, same_name
from throughline.text.parts import Quoted, parts
from throughline.text.printings import SIC, segment
from throughline.text.shingles import mixed, run_keys, word_key, word_keys
from throughline.text.words import WORD


class Spoken(NamedTuple):
    """One turn of an article as it is compared: its stretches, all their words' keys, who is named for it, and when."""

    pieces: tuple[Quoted, ...]
    keys: tuple[int, ...]
    content: tuple[bool, ...]
    """Which of the words are content words."""
    speakers: tuple[Speaker, ...]
    days: Days | None
    known: tuple[str, ...] = ()
    """The last words of the names of people whom the article mentions; of short turns only, which may be theirs."""

    @property
    def article(self) -> str:
        """The article's id."""
        return self.pieces[0].article


class Job(NamedTuple):
    """The turns of one utterance, by article and place, and what is equal among them, words counted through."""

    spoken: tuple[Spoken, ...]
    matches: tuple[tuple[Block, ...], ...]


class Match(NamedTuple):
    """Equal words of two turns, by the turns' numbers."""

    one: int
    other: int
    blocks: tuple[Block, ...]


def utterances(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Utterance]:
    """Every act of saying that some report quotes, also those with one printing, by their first articles and places."""
    read = engine.each(partial(turns, settings=settings), (reports[name] for name in sorted(reports)))
    spoken = [turn for found in read for turn in found]
    crowd = Crowd(settings.passage_partners, settings.passage_hubs)
    traced = list(engine.each(partial(traces, settings=settings), spoken))
    met = engine.grouped(partitioned(enumerate(each.keyed for each in traced)), partial(meetings, crowd=crowd))
    met_once = related(met, Enough(1, 1, 1), np.zeros(len(spoken), dtype=np.int64))
    pairs = likely(sketches(each.sketch for each in traced), met_once, least_shared(settings)).tolist()
    across = [(a, b) for a, b in pairs if spoken[a].article != spoken[b].article]
    compared = engine.each(partial(agreement, settings=settings), ((spoken[a], spoken[b]) for a, b in across))
    matches = [Match(a, b, blocks) for (a, b), blocks in zip(across, compared, strict=True) if blocks]
    matches += within(spoken, engine, settings)
    yield from engine.each(partial(utterance, settings=settings), jobs(spoken, matches, engine))


def turns(report: Report, settings: Settings) -> list[Spoken]:
    """The turns of a report that have quoted words, indirect speech left out."""
    found = [quote for quote in report.quotes if quote.kind != "indirect"]
    pieces = [quoted(report, quote, later) for quote, later in zip_longest(found, found[1:])]
    speakers = dict(zip((quote.span for quote in found), (quote.speakers for quote in found), strict=True))
    published = report.article.published
    days = Days(published.first, published.last) if published else None
    stop = prose(report.article.language).stop_words
    grouped = groupby((piece for piece in pieces if piece.words), key=lambda piece: piece.turn)
    read = [spoken(tuple(group), speakers, days, stop, settings.content_letters) for _, group in grouped]
    known = tuple(surnames(mention for mention in report.mentions if mention.kind == "person"))
    return [turn._replace(known=known) if len(turn.keys) <= settings.quote_fragment else turn for turn in read]


def spoken(
    pieces: tuple[Quoted, ...],
    speakers: Mapping[Span, tuple[Speaker, ...]],
    days: Days | None,
    stop: Collection[str],
    letters: int,
) -> Spoken:
    """A turn of some stretches."""
    words = [word.words(piece.text) for piece in pieces for word in piece.words]
    content = tuple(len(word) >= letters and word.casefold() not in stop for word in words)
    named = dict.fromkeys(speaker for piece in pieces for speaker in speakers[piece.span])
    return Spoken(pieces, tuple(map(word_key, words)), content, tuple(named), days)


def quoted(report: Report, quote: Quote, later: Quote | None) -> Quoted:
    """A quotation with its words, the editor's [sic] not among them."""
    text = quote.words(report.article)
    words = WORD.finditer(SIC.sub(lambda found: " " * len(found.group()), text))
    between = report.article.text[quote.end : later.start] if later else None
    places = tuple(Span(*found.span()) for found in words)
    return Quoted(quote.article, quote.turn, quote.span, text, places, closes(text, between))


def closes(text: str, between: str | None) -> bool:
    """Whether a sentence ends with a quotation, by its own stop or by that of the words up to the next quotation."""
    if between is None or text.rstrip(MARKED).endswith(STOPS):
        return True
    return any(map(str.isalnum, between)) and between.rstrip(MARKED).endswith((*STOPS, ":"))


MARKED = " \t\r\n\u00a0\"'“”‘’«»„)]"
STOPS = (".", "!", "?", "…")


class Traces(NamedTuple):
    """By what a turn is found, and its sketch."""

    keyed: Keyed
    sketch: bytes


def traces(spoken: Spoken, settings: Settings) -> Traces:
    """The keys by which a turn is found: runs with two content words, and short runs together with a speaker."""
    content = [key for key, content in zip(spoken.keys, spoken.content, strict=True) if content]
    sketched = sketch(content, (speaker.name for speaker in spoken.speakers))
    if len(spoken.keys) < settings.quote_inside:
        return Traces(Keyed(b"", b""), sketched)
    keys = np.array(spoken.keys, dtype=np.uint64)
    runs = run_keys(keys, settings.quote_key)[counted(spoken.content, settings.quote_key) > 1]
    short = run_keys(keys, settings.quote_inside)[counted(spoken.content, settings.quote_inside) > 0]
    known = spoken.known if len(spoken.known) <= settings.quote_known else ()
    named = sorted({*surnames(spoken.speakers), *known})
    found = np.unique(np.concatenate([runs, *(mixed(short ^ word_keys([surname])) for surname in named)]))
    return Traces(Keyed(found.tobytes(), bytes([1]) * len(found)), sketched)


def counted(content: Sequence[bool], size: int) -> NDArray[np.int64]:
    """Number of content words in every run of ``size`` words."""
    sums = np.cumsum([0, *content])
    return np.asarray(sums[size:] - sums[:-size], dtype=np.int64)


def surnames(speakers: Iterable[Speaker | Mention]) -> list[str]:
    """The last word of each name."""
    found = {WORD.findall(speaker.name)[-1] for speaker in speakers if WORD.search(speaker.name)}
    return sorted(found)


def agreement(pair: tuple[Spoken, Spoken], settings: Settings) -> tuple[Block, ...]:
    """The equal words of two articles' turns where they print the same words, else nothing."""
    one, other = pair
    if chance(one, other, settings):
        return ()
    apart = differ(one.speakers, other.speakers)
    same = together(one.speakers, other.speakers)
    whole = contained(one.keys, other.keys)
    if whole and ((not apart and (same or weight(one, (whole,)) > 1)) or echoed(one, other, settings)):
        return (whole,)
    keys = np.array(one.keys, dtype=np.uint64), np.array(other.keys, dtype=np.uint64)
    found = [chain for chain in chains(*keys, reach(settings)) if weight(one, chain) > 1]
    share = max((sum(block.size for block in chain) for chain in found), default=0) / min(map(len, keys))
    least = settings.quote_words if same or share > settings.quote_mostly else settings.quote_words_partly
    if same and share >= settings.segment_whole:
        nearly = any(sum(block.size for block in chain) >= settings.quote_equal for chain in found)
        least = min(settings.quote_words_nearly, settings.quote_stock + 1) if nearly else settings.quote_words_nearly
    enough = max((weight(one, chain) for chain in found), default=0) >= (settings.quote_words_apart if apart else least)
    return tuple(sorted(block for chain in found for block in chain)) if enough else ()


def chance(one: Spoken, other: Spoken, settings: Settings) -> bool:
    """Whether two turns share too few words to be compared: the larger a pile is, the more of its pairs are such."""
    mine, theirs = set(one.keys), set(other.keys)
    shared = mine & theirs
    if len(shared) >= min(len(mine), len(theirs)):
        return False
    equal = sum(content for key, content in zip(one.keys, one.content, strict=True) if key in shared)
    return equal <= 1 or (equal < least_shared(settings) and not together(one.speakers, other.speakers))


def least_shared(settings: Settings) -> int:
    """Content words that two turns must share which nobody credits to one person."""
    return min(settings.quote_words, settings.quote_words_partly, settings.quote_words_apart)


def echoed(one: Spoken, other: Spoken, settings: Settings) -> bool:
    """Whether all words of a fragment can be of a full quotation credited to somebody else, whom its article names."""
    short, full = (one, other) if len(one.keys) < len(other.keys) else (other, one)
    if len(full.keys) < settings.quote_fuller * len(short.keys) or not set(short.known) & set(surnames(full.speakers)):
        return False
    least = settings.quote_echo if names(short.speakers) else settings.quote_echo_unnamed
    return len(short.keys) >= least and sum(short.content) >= (settings.quote_stock + 1 if names(short.speakers) else 1)


def contained(one: Sequence[int], other: Sequence[int]) -> Block | None:
    """Where all words of the shorter stand together in the longer."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    whole, part = (np.array(keys, dtype=np.uint64).tobytes() for keys in (long, short))
    at = whole.find(part)
    while at % KEY and at >= 0:
        at = whole.find(part, at + 1)
    if at < 0:
        return None
    return Block(0, at // KEY, len(short)) if short is one else Block(at // KEY, 0, len(short))


KEY = 8
"""Bytes of a key."""


def reach(settings: Settings) -> Reach:
    """How far the equal runs of two printings may lie apart."""
    return Reach(
        settings.quote_run,
        settings.quote_gap,
        settings.quote_reach,
        settings.quote_drop,
        settings.passage_repeats,
    )


def weight(spoken: Spoken, chain: Chain) -> int:
    """Number of equal content words."""
    return sum(sum(spoken.content[block.a : block.a + block.size]) for block in chain)


NAMED = frozenset({"named", "pronoun", "carried"})


def names(speakers: Iterable[Speaker]) -> list[Name]:
    """The speakers' names in their parts."""
    return [name(speaker.name, people(None)) for speaker in speakers if speaker.basis in NAMED]


def together(one: Sequence[Speaker], other: Sequence[Speaker]) -> bool:
    """Whether two quotations are credited to the same person."""
    mine, theirs = names(one), names(other)
    return any(same_name(a, b) for a in mine for b in theirs) or any(
        a.name.casefold() == b.name.casefold() for a in one for b in other
    )


def differ(one: Sequence[Speaker], other: Sequence[Speaker]) -> bool:
    """Whether two turns are credited to different people, both by name."""
    return bool(names(one) and names(other)) and not together(one, other)


def within(spoken: Sequence[Spoken], engine: Engine, settings: Settings) -> list[Match]:
    """Fragments with the full quotation in the same article."""
    articles = [list(group) for _, group in groupby(range(len(spoken)), key=lambda at: spoken[at].article)]
    own = ([spoken[at] for at in group] for group in articles)
    found = engine.each(partial(fragments, settings=settings), own)
    return [
        Match(group[match.one], group[match.other], match.blocks)
        for group, matches in zip(articles, found, strict=True)
        for match in matches
    ]


def fragments(turns: Sequence[Spoken], settings: Settings) -> list[Match]:
    """For every stretch of an article's turns the longest other turn that has all its words in a row."""
    index: dict[int, list[Pair]] = defaultdict(list)
    for at, turn in enumerate(turns):
        for word, key in enumerate(turn.keys):
            if len(index[key]) < settings.quote_occurrences:
                index[key].append((at, word))
    stretches = [(at, first, size) for at, turn in enumerate(turns) for first, size in stretches_of(turn)]
    found = (fragment(turns, stretch, index, settings) for stretch in stretches)
    return [match for match in found if match]


Pair = tuple[int, int]


def stretches_of(turn: Spoken) -> Iterator[Pair]:
    """The first word and the number of words of each stretch."""
    first = 0
    for piece in turn.pieces:
        yield first, len(piece.words)
        first += len(piece.words)


def fragment(
    turns: Sequence[Spoken], stretch: tuple[int, int, int], index: Mapping[int, Sequence[Pair]], settings: Settings
) -> Match | None:
    """The match of a stretch of a turn with the longest other turn that has it, None where there is none."""
    at, first, size = stretch
    words = turns[at].keys[first : first + size]
    content = sum(turns[at].content[first : first + size])
    if size < settings.quote_inside and not (content and turns[at].speakers):
        return None
    places = [
        (-len(turns[other].keys), other, place)
        for other, place in index[words[0]]
        if other != at
        and (-len(turns[other].keys), other) < (-size, at)
        and turns[other].keys[place : place + size] == words
        and belongs(turns[at].speakers, turns[other].speakers, size, content, settings)
    ]
    if not places:
        return None
    _, other, place = min(places)
    one, two = sorted(((at, first), (other, place)))
    return Match(one[0], two[0], (Block(one[1], two[1], size),))


def belongs(mine: Sequence[Speaker], theirs: Sequence[Speaker], size: int, content: int, settings: Settings) -> bool:
    """Whether a fragment can be of a full quotation: of the same speaker, or long enough."""
    if together(mine, theirs):
        return content > 0 or size >= settings.quote_inside
    if differ(mine, theirs):
        return content >= settings.quote_words_apart
    return content > 0 and size >= settings.quote_inside


def jobs(spoken: Sequence[Spoken], matches: Sequence[Match], engine: Engine) -> Iterator[Job]:
    """The turns of each utterance: those with equal words."""
    edges = [*((at, at) for at in range(len(spoken))), *((match.one, match.other) for match in matches)]
    groups = engine.connected((f"{one:012}", f"{other:012}") for one, other in edges)
    group_of = {int(at): number for number, group in enumerate(groups) for at in group}
    equal: dict[int, list[Match]] = defaultdict(list)
    for match in matches:
        equal[group_of[match.one]].append(match)
    for number, group in enumerate(groups):
        members = [int(at) for at in group]
        sizes = [len(spoken[at].keys) for at in members]
        starts = dict(zip(members, accumulate(sizes, initial=0), strict=False))
        own = (
            tuple(
                Block(block.a + starts[match.one], block.b + starts[match.other], block.size) for block in match.blocks
            )
            for match in equal[number]
        )
        yield Job(tuple(spoken[at] for at in members), tuple(own))


def utterance(job: Job, settings: Settings) -> Utterance:
    """The utterance that some turns print."""
    quotes = [piece for turn in job.spoken for piece in turn.pieces]
    days = [turn.days for turn in job.spoken for _ in turn.pieces]
    segments = tuple(segment(part, quotes, days, settings.segment_whole) for part in parts(quotes, job.matches))
    said, because = when(quotes, days, settings)
    name = f"{quotes[0].article}:{quotes[0].span.start}"
    return Utterance(name, said, tuple(credited(job.spoken)), segments, because)


def when(
    quotes: Sequence[Quoted], days: Sequence[Days | None], settings: Settings
) -> tuple[Days | None, tuple[Reason, ...]]:
    """When the words were said as far as dated printings tell: on the last day of the earliest one, or before."""
    dated = [(day.last, quote.article, quote.span) for quote, day in zip(quotes, days, strict=True) if day]
    if not dated:
        return None, ()
    last, article, span = min(dated)
    first = last - timedelta(days=settings.news_days)
    return Days(first, last), (Reason("first printed", (Evidence(article, *span),), last.isoformat()),)


def credited(turns: Iterable[Spoken]) -> Iterator[Credited]:
    """Everyone to whom some report credits the words, one person under the fullest name, with the words that say so."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for turn in turns:
        for speaker in turn.speakers:
            span = speaker.span or turn.pieces[0].span
            found[speaker.name].append(Evidence(turn.article, *span))
    left = sorted(found, key=lambda printed: (-len(printed.split()), -len(printed), printed))
    while left:
        same = [other for other in left if other == left[0] or alias(left[0], other)]
        left = [other for other in left if other not in same]
        yield Credited(same[0], tuple(sorted({place for other in same for place in found[other]})))


def alias(full: str, other: str) -> bool:
    """Whether a name can be another's shorter form: every one of its words is among the other's."""
    words, known = set(WORD.findall(other.casefold())), set(WORD.findall(full.casefold()))
    return bool(words) and words <= known
