"""What is said in an article between marks, and the embedded posts: words, kind and turn; who says it comes later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from throughline.annotating.credits import beside_cue, credited
from throughline.annotating.narration import Line, Narration, narration
from throughline.annotating.tokens import BESIDE, Token
from throughline.languages.speech import Speech, speech
from throughline.model.marks import Quote, QuoteKind, Region, Report
from throughline.model.span import Span, trimmed
from throughline.settings import DEFAULTS, Settings
from throughline.text.words import words

SIGNATURE = re.compile(r"\s*(?:https?://\S+|pic\.twitter\.com/\S+|[—–―-]{1,2} [^\n@]{0,80}\(@\w{1,30}\)).*", re.DOTALL)

LETTERS = re.compile(r"[^\W\d_]{3,}")
STOPS = frozenset(".,!?…—–-")
END_STOPS = frozenset(".!?")


def quotes(report: Report, settings: Settings = DEFAULTS) -> Iterator[Quote]:
    """The quotations and posts of an article in text order, without speakers.

    Titles, nicknames and scare quotes are left out.
    """
    told = narration(report, settings)
    table = speech(report.article.language)
    spoken = _spoken(report.article.text, told, table, settings)
    found = [
        Quote(report.article.id, quotation.span, spoken[quotation.span.start], quotation.closed, quotation.turn)
        for quotation in told.quotations
        if quotation.span.start in spoken
    ]
    turn = max((quote.turn for quote in found), default=-1) + 1
    posts = [post for region in report.regions if region.kind == "post" for post in _post(report, region)]
    found += [Quote(post.article, post.span, post.kind, True, turn + at) for at, post in enumerate(posts)]
    yield from sorted(found, key=lambda quote: quote.span)


def _post(report: Report, region: Region) -> Iterator[Quote]:
    """The words of an embedded post, without its link and signature."""
    text = report.article.text
    signed = SIGNATURE.search(text, region.start, region.end)
    span = trimmed(text, Span(region.start, signed.start() if signed else region.end))
    if span.length:
        yield Quote(region.article, span, "post", True, 0)


def _spoken(text: str, told: Narration, table: Speech, settings: Settings) -> dict[int, QuoteKind]:
    """The kind of each quotation that is speech, by its start; the pieces of one turn have one kind."""
    kinds: dict[int, QuoteKind] = {}
    turns: dict[int, QuoteKind] = {}
    for line in told.lines:
        for at, token in enumerate(line.tokens):
            if token.quotation is None:
                continue
            kind = turns.get(token.quotation.turn) or _kind(text, line, at, token.quotation.span, table, settings)
            if kind:
                kinds[token.quotation.span.start] = turns[token.quotation.turn] = kind
    return kinds


def _kind(text: str, line: Line, at: int, span: Span, table: Speech, settings: Settings) -> QuoteKind | None:
    """Whether a quotation is direct speech, mixed into the reporter's clause, or no speech at all."""
    printed = span.words(text)
    if text[line.tokens[at].start - 1 : line.tokens[at].start] == "=":  # a value in leftover markup
        return None
    whole = _whole(line.tokens, at, printed, settings) or (
        printed[0].isupper() and beside_cue(line, at, table, settings)
    )
    score = _form(printed, whole, table, settings) - settings.speech_title * _titled(
        line.tokens, at, printed, table, settings
    )
    credit = credited(line, at, table, settings)
    score += min(credit.score, settings.speech_cue) if credit else 0
    if score < settings.speech_least:
        return None
    return "direct" if whole else "mixed"


def _whole(tokens: Sequence[Token], at: int, printed: str, settings: Settings) -> bool:
    """Whether a quotation stands beside the reporter's clause rather than inside it."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is not None and before.key == ":":
        return True
    begins = before is None or before.kind == "q" or before.key in BESIDE
    ends = printed[-1] in STOPS or after is None or after.kind in "pq"
    clause = printed[0].isupper() or printed[-1] in STOPS or len(printed) > settings.long_quotation
    return (begins or printed[0].isupper()) and ends and clause


def _form(printed: str, whole: bool, table: Speech, settings: Settings) -> int:
    """Points for speech by the form of the words: their number, an end stop, I or we or you among them."""
    own = words(printed)
    ended = settings.speech_whole if whole and printed[-1] in STOPS else 0
    person = settings.speech_person if any(word.key in table.speaking for word in own) else 0
    return min(len(own), settings.speech_words) + ended + person


def _titled(tokens: Sequence[Token], at: int, printed: str, table: Speech, settings: Settings) -> int:
    """How many signs there are that the words name a work or someone: what leads in, capitals, names on both sides."""
    led = any(token.key in table.titles for token in tokens[max(0, at - 3) : at])
    nickname = 0 < at < len(tokens) - 1 and tokens[at - 1].kind == "n" and tokens[at + 1].kind == "n"
    capitals = _capitalised(printed, table, settings)
    before = tokens[at - 1].key if at else ""
    shown = capitals and (before.endswith(table.possessive) or before in table.prepositions)
    return (led or nickname) + capitals + shown


def _capitalised(printed: str, table: Speech, settings: Settings) -> bool:
    """Whether quoted words are written like the name of a work: capitals and no end stop but a comma."""
    small = table.prepositions | table.determiners | table.joining
    found = [word for word in LETTERS.findall(printed) if word not in small]
    short = len(printed.split()) <= settings.longest_title and printed[-1] not in END_STOPS
    return short and bool(found) and all(word[0].isupper() for word in found)
