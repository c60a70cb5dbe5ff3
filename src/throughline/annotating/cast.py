"""The people of one article: who is named in how many ways, and what is known of each while the text is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from throughline.annotating.layout import Layout
from throughline.annotating.naming import Run
from throughline.languages.people import Gender
from throughline.text.names import Name, gender, parts, same_name
from throughline.text.words import keys


@dataclass(slots=True, eq=False)
class Figure:
    """A person, or two as a pair, as far as the text has been read."""

    name: str
    gender: Gender = ""
    members: tuple[Figure, ...] = ()
    named: bool = True
    age: int | None = None
    heads: set[str] = field(default_factory=set)
    kin: dict[str, Figure] = field(default_factory=dict)
    weight: int = 0
    sentence: int = -1
    at: int = -1

    def each(self) -> tuple[Figure, ...]:
        """The two of a pair, or the person alone."""
        return self.members or (self,)


class Cast:
    """Named people by the words of their names, each with the fullest name printed."""

    def __init__(self, names: Iterable[tuple[Run, str]], laid: Layout) -> None:
        """Gather people from names and their print; names of several words first, so that parts find their whole."""
        self.table = laid.table
        self.figures: list[Figure] = []
        self.known: list[Name] = []
        self.by_words: dict[tuple[str, ...], list[int]] = {}
        self.near: dict[str, list[int]] = {}
        self.part: dict[str, list[int]] = {}
        listed = [(run.keys(laid), run.titles, printed, laid.quote[run.last] < 0) for run, printed in names]
        if self.table.surnames > 1:
            listed.sort(key=lambda name: -len(name[0]))
        for words, titles, printed, told in listed:
            if len(words) > 1:
                self._enter(words, titles, printed, told)
        for words, titles, printed, told in listed:
            if len(words) == 1:
                self._alone(words, titles, printed, told)

    def _enter(self, words: tuple[str, ...], titles: tuple[str, ...], printed: str, told: bool) -> None:
        """Add a name of several words, or join it to the figure who bears it already."""
        known = parts(words, self.table)
        if words not in self.by_words:
            near = self.near.setdefault(_initials(known), [])
            same = next((n for n in near if same_name(known, self.known[n])), self._shortened(words))
            if same is None:
                same = len(self.figures)
                self.figures.append(Figure(printed))
                self.known.append(known)
                near.append(same)
                for word in sorted(self._parts(words, known)):
                    self.part.setdefault(word, []).append(same)
            self.by_words[words] = [same]
        figure = self.figures[self.by_words[words][0]]
        figure.name = max(figure.name, printed, key=lambda text: (len(keys(text)), len(text)))
        figure.weight += told
        figure.gender = figure.gender or gender(Name(titles, *known[1:]), self.table)

    def _parts(self, words: tuple[str, ...], known: Name) -> set[str]:
        """The words of a name that may stand alone."""
        if self.table.surnames > 1:
            return set(words) - self.table.particles
        return {*known.given[:1], *known.surname[-1:]}

    def _shortened(self, words: tuple[str, ...]) -> int | None:
        """The one figure whose name has all these words, where of two surnames one may be left out."""
        if self.table.surnames == 1:
            return None
        bearers = [set(self.part.get(word, ())) for word in words if word not in self.table.particles]
        found = set.intersection(*bearers) if bearers else set()
        return found.pop() if len(found) == 1 else None

    def _alone(self, words: tuple[str, ...], titles: tuple[str, ...], printed: str, told: bool) -> None:
        """Add a single word: everyone of whose name it is a part, else a figure of its own."""
        if words not in self.by_words:
            lone = parts(words, self.table)
            bearers = list(self.part.get(words[0], ()))
            if not bearers:
                bearers = [len(self.figures)]
                self.figures.append(Figure(printed))
                self.known.append(lone)
            self.by_words[words] = bearers
        for number in self.by_words[words]:
            self.figures[number].weight += told and len(self.by_words[words]) == 1
        if len(self.by_words[words]) == 1:
            figure = self.figures[self.by_words[words][0]]
            figure.gender = figure.gender or gender(Name(titles, words, ()), self.table)

    def bearer(self, words: tuple[str, ...], titles: tuple[str, ...]) -> Figure:
        """Whom a name means: of several of a title's gender the one most written about, then the latest named."""
        numbers = self.by_words[words]
        told = gender(Name(titles, (), ()), self.table)
        fitting = [n for n in numbers if not told or self.figures[n].gender in {told, ""}] or numbers
        return self.figures[max(fitting, key=lambda n: (self.figures[n].weight, self.figures[n].at, -n))]


def _initials(name: Name) -> str:
    """The first letters of given name and surname: names of one person share them."""
    return "".join(word[0] for word in (*name.given[:1], *name.surname[-1:]))
