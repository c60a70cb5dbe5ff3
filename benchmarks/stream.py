"""A stream of made-up reports without end, in the shape of a news archive: for measuring how time and memory grow.

    python benchmarks/stream.py 1000 > articles.jsonl

Its shape is that of gva, 2,881 reports of 1,687 happenings, read off once: how many reports a happening has, how many
days lie between them and how many of them come months later, how long a report is, how often it takes over another
report, a part of one or a quotation, how its words grow in number. All words are made up (``stream_words.py``). The
first reports of a long stream are those of a short one; the same seed gives the same stream on every machine.

Every report has the marks that its maker knows: the body, sentences, quotations with their speakers, names, days, ages
and counts of the injured, each as ``throughline annotate`` finds it, but no pronouns and no descriptions.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from heapq import heappop, heappush
from itertools import islice, pairwise
from random import Random
from typing import NamedTuple, TypeVar

from stream_pages import Page, Person, Scene, title
from stream_words import (
    CHOICES,
    GIVEN,
    MATTERS,
    NOUNS,
    NUMBERS,
    OFFICES,
    QUALITIES,
    STREETS,
    TOPICS,
    TRADES,
    WORKERS,
    Topic,
    coined,
    drawn,
    listed,
    made_up,
    rarer,
)
from throughline.model.marks import Report
from throughline.text.words import key64

T = TypeVar("T")

FIRST = date(2001, 1, 1)
A_DAY = 18
"""Reports a day: 100,000 are fifteen years."""
REPORTS = ((552, 1), (302, 2), (91, 3), (32, 4), (12, 5), (4, 6), (3, 7), (2, 8), (1, 12), (1, 17))
"""Of a thousand happenings, how many have so many reports."""
HAPPENINGS = 1687 / 2881
"""Happenings for each report."""
GAPS = (
    (0, 0), (34, 0), (35, 1), (57, 1), (58, 2), (64, 2), (68, 3), (72, 4), (76, 8), (80, 15), (83, 30), (86, 53),
    (90, 101), (94, 182), (97, 300), (99, 600), (100, 1412),
)  # fmt: skip
"""Of a hundred reports that are not the first, how many come at most so many days after the one before."""
LENGTHS = ((0, 49), (5, 88), (10, 106), (25, 146), (50, 241), (75, 406), (90, 659), (95, 892), (99, 1657), (100, 3000))
"""Of a hundred reports, how many have at most so many words."""
TAKEN = ((4, "wire"), (8, "version"), (13, "rewrite"), (17, "passage"), (27, "quotation"))
"""Of a hundred reports that are not the first, how many take something over, added up."""
WIRE_DAYS = 3
"""Days within which whole bodies and parts of them are taken over."""
OUTLETS, STANDING, ENDED = 750, 8, 0.5
"""Outlets; every eighth has a paragraph of its own, which stands under half of its reports."""
TOWNS, SURNAMES = 20_000, 3_000_000
OWN = 0.4
"""Share of the nouns, matters and qualities that a happening's reports have in common."""
EITHER = re.compile(r"\(([^()]+)\)")
POOLS: Mapping[str, Sequence[str]] = {"noun": NOUNS, "worker": WORKERS, "number": NUMBERS}
ENDINGS: Mapping[str, tuple[str, ...]] = {"matter": MATTERS, "quality": QUALITIES}
"""The kinds of words that any report may use, and by which endings those of the frequency list are told."""
COINED = 0.3
"""Share of the other nouns that hardly any other report has."""
COINS = (2500, 0.4)
"""So many of them are about as frequent as the first, and the different ones of n grow as n to this power: then the
first million words have 13,400 different ones in small letters, four million 22,600; gva has 13,500 in its million, and
of them grow there as n to .38."""
WORD = re.compile(r"\{(\w+)\}")


class Said(NamedTuple):
    """Words that someone said: who of the people, and in one sentence or two."""

    who: str
    words: tuple[str, ...]


Paragraph = tuple[str, ...]
"""Sentences whose marks are still in braces and brackets."""


class Told(NamedTuple):
    """A report of a happening as it was told: its day, its outlet, its paragraphs."""

    day: int
    outlet: int
    body: tuple[Paragraph, ...]


@dataclass(slots=True)
class Happening:
    """What happened, with the words that its reports have in common, and what was said and told of it so far."""

    topic: Topic
    scene: Scene
    fixed: Mapping[str, str]
    own: Mapping[str, Sequence[str]]
    said: list[Said] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)


def main() -> None:
    """Print so many articles as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--a-day", type=float, default=A_DAY, help="reports a day")
    asked = parser.parse_args()
    for report in islice(stream(asked.seed, asked.a_day), asked.number):
        article = report.article
        day = article.published.best.isoformat() if article.published and article.published.best else None
        line = {"id": article.id, "title": article.title, "outlet": article.outlet, "published": day}
        print(json.dumps({**line, "language": article.language, "text": article.text}))


def stream(seed: int = 1, a_day: float = A_DAY) -> Iterator[Report]:
    """Reports with their marks, without end, in the order of their days."""
    random = Random(f"{seed}")
    waiting: list[tuple[int, int, int, Happening]] = []
    day, begun, number, due = 0, 0, 0, 0.0
    while True:
        due += a_day * HAPPENINGS * 2 * random.random()
        while begun < due:
            happening = happened(Random(f"{seed}/{begun}"), day)
            for place, later in enumerate(days(random, day)):
                heappush(waiting, (later, begun, place, happening))
            begun += 1
        while waiting and waiting[0][0] <= day:
            happening = heappop(waiting)[3]
            yield report(seed, number, day, happening)
            number += 1
        day += 1


def days(random: Random, first: int) -> Iterator[int]:
    """The days of a happening's reports."""
    at, many = random.random() * sum(share for share, _ in REPORTS), 1
    for share, many in REPORTS:  # noqa: B007 - the last one stays
        at -= share
        if at < 0:
            break
    for _ in range(many):
        yield first
        first += between(GAPS, random.random())


def between(steps: Sequence[tuple[int, int]], share: float) -> int:
    """The number that a share of all does not exceed, drawn straight between the steps that are known."""
    for (low, least), (high, most) in pairwise(steps):
        if 100 * share < high:
            return least + int((most - least) * (100 * share - low) / (high - low))
    return steps[-1][1]


def pick(random: Random, among: Sequence[T]) -> T:
    """One of several."""
    return among[int(random.random() * len(among))]


def rare(random: Random, among: Sequence[T]) -> T:
    """One of several, the first ones more often."""
    return among[drawn(random, len(among), max(1, len(among) // 8))]


def happened(random: Random, day: int) -> Happening:
    """Something that happened, somewhere, to someone."""
    town = made_up(drawn(random, TOWNS, 60))
    trade = pick(random, TRADES)
    people = {who: person(random) for who in "abc"}
    own = {
        "noun": [rare(random, NOUNS) for _ in range(6)],
        "worker": [rare(random, WORKERS) for _ in range(3)],
        "matter": [rare(random, listed(MATTERS)) for _ in range(4)],
        "quality": [rare(random, listed(QUALITIES)) for _ in range(4)],
        "number": [pick(random, NUMBERS) for _ in range(4)],
    }
    things = [f"the {rare(random, listed(QUALITIES))} {rare(random, NOUNS)}" for _ in range(4)]
    street = f"{made_up(drawn(random, SURNAMES, 400))} {pick(random, STREETS)}"
    offices = f"{town} {pick(random, OFFICES)}", f"{town} Hospital"
    scene = Scene(FIRST + timedelta(day), town, street, offices, people, pick(random, NUMBERS))
    fixed = {"site": f"the {made_up(drawn(random, SURNAMES, 4000))} {trade}", "trade": trade}
    return Happening(pick(random, TOPICS), scene, fixed, {**own, "thing": things})


def person(random: Random) -> Person:
    """Somebody with an age."""
    return Person(rare(random, GIVEN), made_up(drawn(random, SURNAMES, 300)), 18 + int(random.random() * 65))


def report(seed: int, number: int, day: int, happening: Happening) -> Report:
    """The next report of a happening."""
    random = Random(f"{seed}/report {number}")
    outlet = drawn(random, OUTLETS, 20)
    earlier = [told for told in happening.told if day - told.day <= WIRE_DAYS]
    way = next((name for share, name in TAKEN if happening.told and 100 * random.random() < share), "own")
    if way in TAKING and earlier:
        source = pick(random, earlier)
        outlet = source.outlet if way == "version" else outlet
        body = TAKING[way](random, happening, source.body)
    else:
        body = own_body(random, happening, day, way == "quotation")
    body = introduced(body)
    happening.told.append(Told(day, outlet, body))
    ends = outlet % STANDING == 0 and random.random() < ENDED
    page = Page(f"{key64(f'{seed}/{number}'):016x}", FIRST + timedelta(day), happening.scene)
    for paragraph in (*body, *([standing(seed, outlet)] if ends else [])):
        page.paragraph(paragraph)
    heading = title(worded(random, pick(random, happening.topic.titles), happening), happening.scene)
    return page.report(heading, f"The {made_up(outlet)} {pick(Random(outlet), PAPERS)}")


PAPERS = ("Post", "Herald", "Gazette", "Times", "Courier", "Echo")


def wire(random: Random, happening: Happening, body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """A body taken over whole, or cut at its end, often with a paragraph of one's own behind it."""
    kept = body[: max(1, int(len(body) * (0.5 + random.random())))]
    return (*kept, *own_paragraphs(random, happening, 40 if random.random() < OWN else 0))


def version(random: Random, happening: Happening, body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """A body with news after its first paragraph."""
    return (*body[:1], *own_paragraphs(random, happening, 50), *body[1:])


def rewrite(random: Random, happening: Happening, body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Every second paragraph taken over, after a lead of one's own."""
    return (opening(random, happening), *body[1::2], *own_paragraphs(random, happening, 80))


def passage(random: Random, happening: Happening, body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """A body of one's own with one paragraph taken over."""
    own = (opening(random, happening), *own_paragraphs(random, happening, between(LENGTHS, random.random())))
    return (*own[:2], pick(random, body), *own[2:])


TAKING = {"wire": wire, "version": version, "rewrite": rewrite, "passage": passage}
"""How a report takes over what an earlier one printed."""


def own_body(random: Random, happening: Happening, day: int, again: bool) -> tuple[Paragraph, ...]:
    """A body in words of one's own, ``again`` with a quotation that was printed before."""
    length = between(LENGTHS, random.random())
    late = happening.told and day - happening.told[-1].day > GAPS[10][1]
    first = retold(random, happening) if late else opening(random, happening)
    repeated = [quotation(random, pick(random, happening.said))] if again and happening.said else []
    own = own_paragraphs(random, happening, length - 60)
    return (first, *repeated, *own)


def opening(random: Random, happening: Happening) -> Paragraph:
    """The lead, with a fact behind it."""
    told = pick(random, happening.topic.leads), pick(random, happening.topic.facts)
    return tuple(sentence(random, one, happening) for one in told)


def retold(random: Random, happening: Happening) -> Paragraph:
    """What came of it much later, with the day on which it happened."""
    told = pick(random, CHOICES["plain"]), pick(random, happening.topic.later)
    return tuple(sentence(random, one, happening) for one in told)


def own_paragraphs(random: Random, happening: Happening, words: int) -> Iterator[Paragraph]:
    """Paragraphs of about so many words: facts, quotations, and whatever else there is to tell."""
    while words > 0:
        part = random.random()
        if part < 0.3:  # noqa: PLR2004
            happening.said.append(said(random, happening))
            found = quotation(random, happening.said[-1])
        else:
            kind = happening.topic.facts if part < 0.38 else CHOICES["plain"]  # noqa: PLR2004
            found = tuple(sentence(random, pick(random, kind), happening) for _ in range(1 + int(random.random() * 3)))
        words -= sum(one.count(" ") + 1 for one in found)
        yield found


def said(random: Random, happening: Happening) -> Said:
    """Something that one of the people says."""
    number = 2 if random.random() < OWN else 1
    words = (worded(random, pick(random, CHOICES["felt"]), happening) for _ in range(number))
    return Said(pick(random, "abc"), tuple(capital(bare(random, one)) for one in words))


FORMS = ('"[{first},]" =said= {{{who}}}.', '"[{first},]" {{{who}}} =said=.', '{{{who}}} =said=: "[{first}.]"')


def quotation(random: Random, said: Said) -> Paragraph:
    """A paragraph with someone's words."""
    who = f"{said.who}.{'last' if random.random() < OWN else 'full'}"
    first, *rest = said.words
    if not rest and random.random() < OWN / 2:
        return (f"{{{who}}} =said= that <{first[0].lower()}{first[1:]}>.",)
    return (pick(random, FORMS).format(first=first, who=who), *(f'"[{one}.]"' for one in rest))


@lru_cache(maxsize=OUTLETS)
def standing(seed: int, outlet: int) -> Paragraph:
    """The paragraph that stands under an outlet's reports."""
    random = Random(f"{seed}/outlet {outlet}")
    happening = happened(random, 0)
    return tuple(capital(bare(random, sentence(random, pick(random, CHOICES["plain"]), happening))) for _ in range(2))


def introduced(body: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """The body, nobody named in it by a surname alone before the whole name."""
    text = "\n\n".join("\n".join(paragraph) for paragraph in body)
    for who in "abc":
        whole = [at for form in ("age", "full") if (at := text.find(f"{{{who}.{form}}}")) >= 0]
        if 0 <= text.find(f"{{{who}.last}}") < min(whole, default=len(text)):
            text = text.replace(f"{{{who}.last}}", f"{{{who}.full}}", 1)
    return tuple(tuple(paragraph.split("\n")) for paragraph in text.split("\n\n"))


def sentence(random: Random, template: str, happening: Happening) -> str:
    """A sentence with its marks."""
    found = capital(worded(random, template, happening))
    return found if found.endswith(".") else f"{found}."


def capital(text: str) -> str:
    """The text with a capital in front."""
    return text[:1].upper() + text[1:]


def worded(random: Random, template: str, happening: Happening) -> str:
    """A template with words for all that is no mark."""

    def chosen(found: re.Match[str]) -> str:
        name = found[1]
        if name in CHOICES:
            return filled(pick(random, CHOICES[name]))
        if name in happening.fixed:
            return happening.fixed[name]
        if name in happening.own and (name == "thing" or random.random() < OWN):
            return pick(random, happening.own[name])
        if name == "noun" and random.random() < COINED:
            return coined(rarer(random, *COINS))
        return rare(random, pool(name)) if name in happening.own else found[0]

    def filled(words: str) -> str:
        return WORD.sub(chosen, EITHER.sub(lambda found: pick(random, found[1].split("|")), words))

    return filled(template)


def pool(name: str) -> Sequence[str]:
    """The words of a kind that any report may use."""
    return POOLS[name] if name in POOLS else listed(ENDINGS[name])


MARKED = re.compile(r"\{[^}]*\}")


def bare(random: Random, text: str) -> str:
    """The text with other words where names and days would be marked: quoted words and standing notes have no marks."""
    return MARKED.sub(lambda _: f"the {coined(rarer(random, *COINS))}", text)


def reports(number: int, seed: int = 1, a_day: float = A_DAY) -> Iterable[Report]:
    """The first reports of a stream."""
    return islice(stream(seed, a_day), number)


if __name__ == "__main__":
    main()
