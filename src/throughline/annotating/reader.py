"""What a reader has in mind at a place of the text: who was mentioned, who is the subject, which pairs were named."""

from __future__ import annotations

from dataclasses import dataclass, field

from throughline.annotating.cast import Cast, Figure
from throughline.annotating.layout import Layout


@dataclass(slots=True)
class Reader:
    """The state while one article is read from start to end."""

    laid: Layout
    cast: Cast
    figures: list[Figure] = field(default_factory=list)
    """Everyone mentioned so far outside quotes, the latest last."""
    groups: list[tuple[int, Figure]] = field(default_factory=list)
    """Pairs named together, with the place of the mention."""
    sentence: int = -2
    subject: Figure | None = None
    subject_at: int = -1
    earlier: Figure | None = None
    """Subject of the last sentence before that had one."""
    at: dict[int, Figure] = field(default_factory=dict)
    """Whom the mention that ends at a word means."""
    quoted: list[Figure] = field(default_factory=list)
    """Whom the words of the present quote named."""
    quote: int = -1

    def turn(self, place: int) -> None:
        """Go on to the sentence and the quote that hold a word."""
        if self.laid.quote[place] != self.quote:
            self.quote, self.quoted = self.laid.quote[place], []
        sentence = self.laid.sentence[place]
        if sentence != self.sentence:
            self.earlier = self.subject or self.earlier
            self.sentence, self.subject, self.subject_at = sentence, None, -1

    def note(self, figure: Figure, first: int, last: int, subject: bool = True) -> None:
        """Keep in mind who was just mentioned, by the places of the words, and whether it can be the subject."""
        self.at[last] = figure
        if self.laid.quote[last] >= 0:
            self.quoted.append(figure)
            return
        if figure in self.figures:
            self.figures.remove(figure)
        self.figures.append(figure)
        del self.figures[: -self.laid.settings.figures_in_mind]
        figure.sentence, figure.at = self.sentence, last
        figure.weight += 1
        owner = self.laid.key(last).endswith("'s")
        led = self.laid.key(first - 1) in self.laid.table.prepositions
        if self.subject is None and subject and not owner and not led:
            self.subject, self.subject_at = figure, last
        self._join(figure, first, last)

    def _join(self, figure: Figure, first: int, last: int) -> None:
        """Make a pair of two people joined by "and"; the second may follow a kin word and its owner."""
        laid = self.laid
        start = first - sum(1 for at in (first - 1, first - 2) if self._owns(at, first))
        other = self.at.get(start - 2) if start > 1 and laid.key(start - 1) in laid.table.pairing else None
        if other is None or other is figure or other.members or figure.members or not (other.named and figure.named):
            return
        pair = Figure(f"{other.name} and {figure.name}", members=(other, figure), sentence=self.sentence)
        self.groups.append((last, pair))
        if self.subject is other and self.subject_at == start - 2:
            self.subject = pair

    def _owns(self, place: int, first: int) -> bool:
        """Whether a word just before a name is a kin word, or the pronoun before one."""
        key = self.laid.key(place)
        if place == first - 1:
            return key in self.laid.table.kin
        return key in self.laid.table.pronouns and self.laid.key(place + 1) in self.laid.table.kin

    def near(self, figure: Figure, sentences: int) -> bool:
        """Whether somebody was mentioned at most so many sentences ago."""
        return self.sentence - figure.sentence <= sentences

    def married(self) -> Figure | None:
        """The most written about person who has a named spouse, with that spouse as a pair."""
        couples = [f for f in self.figures if f.named and "spouse" in f.kin and f.kin["spouse"].named]
        if not couples:
            return None
        first = max(couples, key=lambda f: (f.weight, f.name))
        spouse = first.kin["spouse"]
        return Figure(f"{first.name} and {spouse.name}", members=(first, spouse))

    def leads(self, first: Figure, second: Figure) -> bool:
        """Whether one person is written about so much more than another that a bare word means that one."""
        return first.weight >= self.laid.settings.protagonist_lead * second.weight
