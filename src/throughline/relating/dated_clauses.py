"""The dated clauses of one report: what each says happened, to whom, when, and how certainly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from throughline.languages.facts import FactWords, fact_words
from throughline.model.evidence import Days, Evidence
from throughline.model.marks import Mention, Report, Sentence, Time, around, within
from throughline.model.span import Span, trimmed
from throughline.relating.datable import datable
from throughline.settings import Settings
from throughline.text.clauses import Head, clauses, heads, words_in
from throughline.text.rarity import rarity

Certainty = Literal["stated", "reported", "planned"]


class Account(NamedTuple):
    """One dated clause of one report; its id is the article's and the first character of the words that date it."""

    id: str
    days: Days
    what: Evidence
    head: Evidence
    when: Evidence
    kind: str | None
    key: str
    people: tuple[str, ...]
    certainty: Certainty
    code: str
    rare: tuple[tuple[str, int], ...] = ()


def accounts(report: Report, days: Days | None, settings: Settings) -> list[Account]:
    """Every dated clause of one report, and what its lead tells as news."""
    table = fact_words(report.article.language)
    found = [
        account
        for time in datable(report, settings)
        if (sentence := around(report.sentences, time.span))
        for account in _account(report, time, sentence, days, settings)
    ]
    return [*found, *_post_accounts(report), *_news(report, found, table, days, settings)]


def _account(
    report: Report, time: Time, sentence: Sentence, days: Days | None, settings: Settings
) -> Iterator[Account]:
    """What the clause around a time says happened then."""
    text, table = report.article.text, fact_words(report.article.language)
    near = within(report.quotes, sentence.span)
    quoted = [quote.span for quote in near if quote.kind in ("direct", "post")]
    clause = _clause(report, sentence, time.span, table, quoted)
    inside = [*_heads(text, clause, table, quoted)]
    head = _governing(inside, time.span)
    if head is None or time.days is None:
        return
    certainty = _certainty(text, clause, head, time.days, days, table, settings)
    if certainty is None:
        return
    yield Account(
        id=f"{report.article.id}:{time.start}",
        days=time.days,
        what=Evidence(report.article.id, *_told(text, clause, inside, head, time.span, table, settings)),
        head=Evidence(report.article.id, *head.group),
        when=time.evidence,
        kind=head.kind,
        key=table.acts.get(head.kind or head.key, head.kind or head.key),
        people=_people(report, clause, head),
        certainty=certainty,
        code="names the day" if time.anchor != "time" else "counts from another time",
        rare=rare_words(report, clause),
    )


def _clause(report: Report, sentence: Sentence, inside: Span, table: FactWords, quoted: Sequence[Span]) -> Span:
    """The clause around a span, up to a quotation that follows; with the one before it where nothing happens in it.

    It never begins inside a quotation: what ends one that an earlier sentence began is left out.
    """
    text = report.article.text
    start = max((span.end + 1 for span in quoted if span.start < sentence.start < span.end <= inside.start), default=0)
    end = min([sentence.end, *(span.start - 1 for span in quoted if span.start >= inside.end)])
    pieces = clauses(text, trimmed(text, Span(max(sentence.start, start), max(end, inside.end))), table, quoted)
    at = max((number for number, piece in enumerate(pieces) if piece.start <= inside.start), default=0)
    piece = pieces[at]
    if at and next(_heads(text, piece, table, quoted), None) is None:
        piece = Span(pieces[at - 1].start, piece.end)
    return Span(piece.start, max(piece.end, inside.end))


def _heads(text: str, clause: Span, table: FactWords, quoted: Sequence[Span]) -> Iterator[Head]:
    """The heads of a clause in the reporter's own words."""
    for head in heads(text, clause, table):
        if not any(span.overlaps(head.span) for span in quoted):
            yield head


def _governing(heads: list[Head], time: Span) -> Head | None:
    """The head of a clause that a time in it belongs to.

    The nearest verb before it that is no present perfect (no past day can belong to one), else the nearest noun, else
    what follows; listed verbs first.
    """
    found = [head for head in _named(heads) if not head.span.overlaps(time)]
    before = [head for head in found if head.span.start < time.start]
    verbs = [head for head in before if head.verb and not head.perfect]
    nouns = [head for head in before if not head.verb]
    after = [head for head in found if head.span.start >= time.end and not head.perfect]
    return next(iter((*_listed(verbs)[-1:], *verbs[-1:], *nouns[-1:], *_listed(after)[:1], *after[:1])), None)


def _named(found: list[Head]) -> list[Head]:
    """The heads, a verb of no class of its own taking that of the noun in front of it: "a fire destroyed"."""
    return [
        head._replace(kind=before.kind) if head.verb and head.kind is None and not before.verb else head
        for before, head in zip([*found[:1], *found], found, strict=False)
    ]


def _listed(found: Iterable[Head]) -> list[Head]:
    return [head for head in found if head.kind and head.verb]


def _people(report: Report, clause: Span, head: Head) -> tuple[str, ...]:
    """Whom the clause names before its head, else whom it names at all: fullest names, sorted; no owner of another."""
    near = within(report.mentions, clause)
    named = [mention for mention in near if mention.kind == "person" and clause.contains(mention.span)]
    named = [mention for mention in named if not _owner(report, mention)] or named
    first = [mention for mention in named if mention.start < head.span.start] or named
    return tuple(sorted({name for mention in first for name in mention.name.split(" and ")}))


def _owner(report: Report, mention: Mention) -> bool:
    """Whether a name only says whose someone or something is: "Ada Moss's mother"."""
    return report.article.text[mention.end : mention.end + 2] in ("'s", "’s")


def _told(
    text: str, clause: Span, inside: Sequence[Head], head: Head, time: Span, table: FactWords, settings: Settings
) -> Span:
    """The words that tell what happened: the clause, or the noun with its time where the clause's verb tells of now.

    "Ada Moss has shared a picture of the fire last year" tells that there was a fire.
    """
    if head.verb or head.span.start > time.start or not any(other.perfect for other in inside):
        return clause
    before = words_in(text, Span(clause.start, head.span.start))[-settings.happening_head_words :]
    first = next((word.start for word in before if word.key in table.determiners), head.span.start)
    return Span(first, time.end)


def _certainty(
    text: str, clause: Span, head: Head, days: Days, now: Days | None, table: FactWords, settings: Settings
) -> Certainty | None:
    """Reported with a hedge; planned with a word of plans for a day that is not surely past; else stated.

    None for a past form with a day after the report's: one of the two was misread, and neither is told.
    """
    before = [word.key for word in words_in(text, Span(clause.start, head.span.end))]
    ahead = now is not None and days.first > now.last
    reach = settings.happening_plan_words if ahead else settings.happening_head_words
    planned = not table.plans.isdisjoint(before[-reach:])
    if ahead and not planned:
        return None
    if planned and (now is None or days.last > now.last):
        return "planned"
    keys = (word.key for word in words_in(text, clause))
    return "stated" if table.hedges.isdisjoint(keys) else "reported"


def _post_accounts(report: Report) -> Iterator[Account]:
    """Embedded posts that carry their own day."""
    for quote in report.quotes:
        if quote.kind != "post":
            continue
        region = next((region.span for region in report.regions if region.span.contains(quote.span)), quote.span)
        for time in report.times:
            if time.days and region.contains(time.span) and not quote.span.contains(time.span):
                names = tuple(sorted({speaker.name for speaker in quote.speakers}))
                where = f"{report.article.id}:{time.start}"
                yield Account(
                    where, time.days, quote.evidence, quote.evidence, time.evidence, "post", "post", names, "stated",
                    "post carries its day",
                )  # fmt: skip


def _news(
    report: Report, found: Sequence[Account], table: FactWords, days: Days | None, settings: Settings
) -> Iterator[Account]:
    """What the lead tells in the present perfect, without a day: it happened within the days before the report."""
    body = [region.span for region in report.regions if region.kind == "body"]
    lead = next((one for one in report.sentences if any(span.contains(one.span) for span in body)), None)
    if lead is None or days is None or days.length > 2 * settings.news_days:
        return
    text = report.article.text
    clause = clauses(text, lead.span, table)[0]
    head = next((head for head in heads(text, clause, table) if head.verb), None)
    if head is None or head.kind is None or not head.perfect:
        return
    first = days.first.fromordinal(days.first.toordinal() - settings.news_days + 1)
    where = Evidence(report.article.id, *head.group)
    yield Account(
        f"{report.article.id}:{head.group.start}",
        Days(first, days.last),
        Evidence(report.article.id, *clause),
        where,
        where,
        head.kind,
        table.acts.get(head.kind, head.kind),
        _people(report, clause, head),
        "stated",
        "told as news",
    )


def rare_words(report: Report, clause: Span) -> tuple[tuple[str, int], ...]:
    """The different words of a clause with their rarity in tenths, common ones and those of times left out."""
    aside = [time.span for time in within(report.times, clause)]
    inside = words_in(report.article.text, clause)
    keys = {word.key for word in inside if not any(span.start <= word.start < span.end for span in aside)}
    rated = ((key, rarity(key, report.article.language)) for key in sorted(keys))
    return tuple((key, rare) for key, rare in rated if rare)
