"""A made-up report as it is written: its text with the marks that its maker knows, each at its place.

Sentences come with signs for what is marked: ``{a.full}``, ``{a.last}``, ``{a.age}`` (one of the people a, b and c),
``{town}``, ``{street}``, ``{org}``, ``{clinic}``, ``{day}``, ``{eve}``, ``{count}``, quoted words in ``[`` and ``]``,
indirect speech in ``<`` and ``>``, and ``=said=`` for the word that introduces them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from throughline.model.article import Article, Published
from throughline.model.evidence import Days
from throughline.model.marks import (
    Attribute,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Region,
    Report,
    Sentence,
    Speaker,
    SpeakerBasis,
    Subject,
    Time,
)
from throughline.model.span import Span
from throughline.text.calendar import resolve

SIGN = re.compile(r"\{([a-zA-Z.]+)\}|=(said)=|([\[<])|([\]>])")
COUNTED = re.compile(r"people were injured|people injured")
WEEK = 6
"""Days within which a weekday is enough."""


class Person(NamedTuple):
    """Someone's name and age."""

    given: str
    last: str
    age: int

    @property
    def full(self) -> str:
        """Given name and surname."""
        return f"{self.given} {self.last}"


class Scene(NamedTuple):
    """What the reports of one happening name: its day, places, offices and people, and how many were injured."""

    day: date
    town: str
    street: str
    offices: tuple[str, str]
    people: Mapping[str, Person]
    number: str


class Page:
    """A report that grows by paragraphs."""

    def __init__(self, article: str, day: date, scene: Scene) -> None:
        """An empty report of a happening: its id and its day."""
        self.article, self.day, self.scene = article, day, scene
        self.pieces: list[str] = []
        self.at = 0
        self.turn = -1
        self.sentences: list[Sentence] = []
        self.people: list[tuple[Span, str, bool]] = []
        self.named: list[Mention] = []
        self.times: list[Time] = []
        self.aged: list[tuple[Span, int, int]] = []
        self.counts: list[Attribute] = []
        self.quoted: list[tuple[Span, QuoteKind, int, Span | None, int | None]] = []
        """Quotations: their turn, the word that introduces them and the number of the mention that speaks."""

    def paragraph(self, sentences: Sequence[str]) -> None:
        """Write some sentences, those before them being another paragraph."""
        self.write("\n\n" if self.at else "")
        for number, sentence in enumerate(sentences):
            self.write(" " if number else "")
            start, carried = self.at, number > 0 and sentence.startswith('"')
            self.turn += not carried
            self.sentence(sentence, carried)
            self.sentences.append(Sentence(self.article, Span(start, self.at)))

    def write(self, text: str) -> Span:
        """Write some words and give their place."""
        start = self.at
        self.pieces.append(text)
        self.at += len(text)
        return Span(start, self.at)

    def sentence(self, sentence: str, carried: bool) -> None:
        """Write a sentence with its marks; ``carried`` goes on with what was said in the one before."""
        done, opened, quoted, cue = 0, 0, None, None
        people, began = len(self.people), self.at
        for sign in SIGN.finditer(sentence):
            self.write(sentence[done : sign.start()])
            done = sign.end()
            slot, said, opens, closes = sign.groups()
            if slot:
                self.slot(slot, self.at == began)
            elif said:
                cue = self.write("said")
            elif opens:
                opened = self.at
            else:
                quoted = Span(opened, self.at), closes
        self.write(sentence[done:])
        if quoted:
            kind: QuoteKind = "direct" if quoted[1] == "]" else "indirect"
            speaker = people - carried if len(self.people) > people or carried else None
            self.quoted.append((quoted[0], kind, self.turn, cue, speaker))

    def slot(self, name: str, first: bool) -> None:
        """Write what a sign stands for, with its mark."""
        who, _, form = name.partition(".")
        if form:
            self.person(who, form)
        elif name in DAYS:
            told = self.scene.day - DAYS[name]
            self.write("On " if first else "on ")
            self.times.append(when(self.article, self.at, told, self.day))
            self.write(day_words(told, self.day))
        elif name.lower() == "count":
            self.counted(first)
        else:
            kind, words = NAMED[name](self.scene)
            self.named.append(Mention(self.article, self.write(words), kind, words))

    def person(self, who: str, form: str) -> None:
        """Write somebody's name, with the age where it is asked for."""
        one = self.scene.people[who]
        span = self.write(one.last if form == "last" else one.full)
        self.people.append((span, who, form != "last"))
        if form == "age":
            self.write(", ")
            self.aged.append((self.write(str(one.age)), one.age, len(self.people) - 1))

    def counted(self, first: bool) -> None:
        """Write how many people were injured; the words behind the number are still to come."""
        words = self.scene.number.capitalize() if first else self.scene.number
        span = self.write(words)
        self.counts.append(Attribute(self.article, span, "injured", COUNTS[self.scene.number]))

    def report(self, title: str, outlet: str) -> Report:
        """The report as it stands."""
        text = "".join(self.pieces)
        published = Published(self.day, self.day, self.day, "given")
        article = Article(self.article, text, "stream", title=title, outlet=outlet, language="en", published=published)
        people = self.mentions()
        return Report(
            article,
            regions=(Region(self.article, Span(0, len(text)), "body"),),
            sentences=tuple(self.sentences),
            quotes=tuple(self.quotes(people)),
            mentions=tuple(sorted((*people, *self.named), key=lambda one: one.span)),
            times=tuple(self.times),
            attributes=tuple(sorted(self.attributes(text, people), key=lambda one: one.span)),
        )

    def mentions(self) -> list[Mention]:
        """The people in text order, everyone under the fullest name that the report prints."""
        full = {who for _, who, whole in self.people if whole}
        names = {who: one.full if who in full else one.last for who, one in self.scene.people.items()}
        return [Mention(self.article, span, "person", names[who]) for span, who, _ in self.people]

    def quotes(self, people: Sequence[Mention]) -> list[Quote]:
        """The quotations with their speakers."""
        found = []
        for span, kind, turn, cue, at in self.quoted:
            basis: SpeakerBasis = "named" if cue else "carried"
            speaker = () if at is None else (Speaker(people[at].name, people[at].span, basis),)
            found.append(Quote(self.article, span, kind, True, turn, speaker, cue))
        return found

    def attributes(self, text: str, people: Sequence[Mention]) -> list[Attribute]:
        """The ages, and the numbers of the injured with the words that say so."""
        ages = [
            Attribute(self.article, span, "age", age, Subject(people[at].name, people[at].span, "named"))
            for span, age, at in self.aged
        ]
        told = [(one, COUNTED.search(text, one.end)) for one in self.counts]
        return ages + [
            Attribute(self.article, Span(one.start, found.end()), "injured", one.value) for one, found in told if found
        ]


NAMED: Mapping[str, Callable[[Scene], tuple[MentionKind, str]]] = {
    "town": lambda scene: ("place", scene.town),
    "street": lambda scene: ("place", scene.street),
    "org": lambda scene: ("organisation", scene.offices[0]),
    "clinic": lambda scene: ("organisation", scene.offices[1]),
}
"""The kinds of places and offices that are named, and their words."""
DAYS = {"day": timedelta(0), "eve": timedelta(1)}
"""The days that are told: that of the happening and the one before."""
COUNTS: Mapping[str, int] = {
    word: number
    for number, word in (
        *enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2),
        (20, "twenty"),
        (30, "thirty"),
        (40, "forty"),
    )
}


def when(article: str, at: int, day: date, written: date) -> Time:
    """The mark of a day as it is told on another one: as a weekday in its week, else with its date."""
    words = day_words(day, written)
    span = Span(at, at + len(words))
    if (written - day).days > WEEK:
        return Time(article, span, "DATE", day.isoformat(), Days(day, day), "none")
    relation = f"weekday {day.isoweekday()} <~"
    value, days = meaning(relation, written)
    return Time(article, span, "DATE", value, days, "published", relation)


@lru_cache(maxsize=4096)
def meaning(relation: str, written: date) -> tuple[str, Days | None]:
    """What a weekday means on a day."""
    value, days = resolve(relation, Days(written, written))
    return value, days


def day_words(day: date, written: date) -> str:
    """How a day is told on another one."""
    if (written - day).days > WEEK:
        return f"{day.day} {day:%B %Y}"
    return f"{day:%A}"


def title(template: str, scene: Scene) -> str:
    """A title without marks."""
    words = {
        "town": scene.town,
        "street": scene.street,
        "org": scene.offices[0],
        "count": scene.number,
        "Count": scene.number.capitalize(),
        **{f"{who}.last": one.last for who, one in scene.people.items()},
    }
    found = re.sub(r"\{([a-zA-Z.]+)\}", lambda sign: words.get(sign[1], "the town"), template)
    return found[:1].upper() + found[1:]
