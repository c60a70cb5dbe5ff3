"""An article's words with who stands where, for the rules that read attributes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from throughline.annotating.layout import Layout, layout
from throughline.languages.facts import fact_words
from throughline.languages.tolls import Tolls, tolls
from throughline.model.marks import Attribute, Certainty, Mention, Report, Subject
from throughline.model.span import Span
from throughline.settings import Settings


@dataclass(frozen=True, slots=True)
class Scene:
    """Words, word lists and mentions of people by the words that they begin and end with."""

    article: str
    laid: Layout
    tolls: Tolls
    hedges: frozenset[str]
    people: tuple[Mention, ...]
    begins: Mapping[int, Mention]
    ends: Mapping[int, Mention]

    def subject(self, mention: Mention | None) -> Subject | None:
        """A mention as the subject of an attribute."""
        return Subject(mention.name, mention.span, mention.basis) if mention else None

    def covering(self, place: int) -> Mention | None:
        """The longest description or name that covers a word, pronouns and owners aside."""
        word = self.laid.words[place]
        last = bisect_right(self.people, word.start, key=lambda m: m.start)
        near = self.people[max(0, last - self.laid.settings.description_words) : last]
        found = [m for m in near if word.start < m.end and m.basis != "pronoun"]
        return max(found, key=lambda m: m.span.length, default=None)

    def doer(self, place: int) -> Mention | None:
        """The last person mentioned before a place in the same sentence and quote who does not only own something."""
        laid = self.laid
        for at in range(place - 1, max(-1, place - laid.settings.sentence_words), -1):
            if laid.sentence[at] != laid.sentence[place] or laid.quote[at] != laid.quote[place]:
                return None
            mention = self.ends.get(at)
            if mention is not None and not self.owning(mention, at):
                return mention
        return None

    def first(self, place: int) -> Mention | None:
        """The subject of the sentence that holds a word: the first person in it, outside quotes, who owns nothing."""
        laid = self.laid
        number = laid.sentence[place]
        at = place
        while at > max(0, place - laid.settings.sentence_words) and laid.sentence[at - 1] == number:
            at -= 1
        for here in range(at, place):
            mention = self.ends.get(here)
            if mention is not None and laid.quote[here] == laid.quote[place] and not self.owning(mention, here):
                return mention
        return None

    def owning(self, mention: Mention, place: int) -> bool:
        """Whether a mention only says whose something is."""
        if mention.basis == "pronoun":
            pronoun = self.laid.table.pronouns.get(self.laid.key(place))
            return pronoun is not None and not pronoun.subject
        return self.laid.key(place).endswith("'s")

    def certainty(self, place: int) -> Certainty:
        """How firmly the words at a place are said: hedged or denied just before, else stated."""
        laid = self.laid
        for at in range(max(0, place - laid.settings.hedge_words), place):
            if laid.sentence[at] != laid.sentence[place]:
                continue
            key = laid.words[at].key
            if key in self.tolls.negations:
                return "denied"
            if key in self.hedges:
                return "reported"
        return "reported" if laid.key(place) in self.hedges else "stated"

    def mark(
        self, span: Span, place: int, attribute: str, value: str | int | float | None, who: Mention | None = None
    ) -> Attribute:
        """An attribute of someone, as firmly as the words at a place say it."""
        return Attribute(self.article, span, attribute, value, self.subject(who), None, self.certainty(place))


def scene(report: Report, settings: Settings) -> Scene:
    """The scene of a report whose mentions are known."""
    laid = layout(report, settings)
    starts = [word.start for word in laid.words]
    people = tuple(mention for mention in report.mentions if mention.kind == "person")
    begins: dict[int, Mention] = {}
    ends: dict[int, Mention] = {}
    for mention in people:
        begins[bisect_left(starts, mention.start)] = mention
        last = bisect_left(starts, mention.end) - 1
        if last not in ends or ends[last].span.length < mention.span.length:
            ends[last] = mention
    language = report.article.language
    return Scene(report.article.id, laid, tolls(language), fact_words(language).hedges, people, begins, ends)
