"""How often a check of a draft is right: quotations of a corpus copied into drafts, as they are or with a change.

python benchmarks/check.py FOLDER [--stories 150] [--quotations 300] [--seed 1] [--errors 20]

FOLDER holds articles.jsonl and, where groups are known, gold.jsonl with the ``cluster`` of each ``id``. For each kind
of change it prints how many verdicts are of the kind that was planted, and over all how often "needs a look" is right.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import throughline as tl
from throughline.model.marks import Quote, Report
from throughline.model.verdicts import Verdict
from throughline.relating.checking import quotations_checked

LEAST, MOST = 6, 60
"""Words of a quotation that is copied."""
WORD = re.compile(r"[^\W\d_]{4,}")


class Copied(NamedTuple):
    """A quotation of a source with what is needed to plant a change in it."""

    words: str
    speaker: str
    other: str | None
    """Somebody else whom the article names in full."""
    foreign: str
    """A quotation from another story."""
    beside: str | None
    """A quotation of another speaker of the same article."""
    narrated: str | None
    """A sentence of the reporter's own."""
    elsewhere: str
    """A word of another story."""


class Planted(NamedTuple):
    """A draft's quotation: its words, who is credited, and the verdicts that are right."""

    words: str
    speaker: str
    right: frozenset[str]


Plant = Callable[[Copied], Planted | None]
FAITHFUL = frozenset(("same", "repunctuated", "restyled", "cut"))


def verbatim(quote: Copied) -> Planted | None:
    """The words as they are."""
    return Planted(quote.words, quote.speaker, frozenset({"same"}))


def marks(quote: Copied) -> Planted | None:
    """Another end stop, another dash, straight apostrophes."""
    words = re.sub(r"[.,]$", "", quote.words.replace("’", "'").replace(" – ", " - ").replace("—", " – "))
    return Planted(words, quote.speaker, frozenset({"same", "repunctuated"}))


def style(quote: Copied) -> Planted | None:
    """A capital at the beginning or none, and [sic]."""
    first = quote.words[0]
    words = (first.lower() if first.isupper() else first.upper()) + quote.words[1:] + " [sic]"
    return Planted(words, quote.speaker, frozenset({"restyled"}))


def cut(quote: Copied) -> Planted | None:
    """The first two thirds of the words."""
    words = quote.words.split()
    return Planted(" ".join(words[: 2 * len(words) // 3]), quote.speaker, FAITHFUL)


def dotted(quote: Copied) -> Planted | None:
    """Two words in the middle replaced by an ellipsis."""
    words = quote.words.split()
    half = len(words) // 2
    return Planted(" ".join([*words[: half - 1], "…", *words[half + 1 :]]), quote.speaker, frozenset({"cut"}))


def changed(quote: Copied) -> Planted | None:
    """One longer word replaced by one of another story."""
    found = list(WORD.finditer(quote.words))
    if not found:
        return None
    one = found[len(found) // 2]
    words = quote.words[: one.start()] + quote.elsewhere + quote.words[one.end() :]
    return Planted(words, quote.speaker, frozenset({"altered"}))


def dropped(quote: Copied) -> Planted | None:
    """One longer word left out without a sign."""
    found = [one for one in WORD.finditer(quote.words) if one.start() > 0 and one.end() < len(quote.words) - 8]
    if not found:
        return None
    one = found[len(found) // 2]
    words = quote.words[: one.start()] + quote.words[one.end() :].lstrip()
    return Planted(words, quote.speaker, frozenset({"merged", "altered"}))


def added(quote: Copied) -> Planted | None:
    """A word put in."""
    words = quote.words.split()
    half = len(words) // 2
    return Planted(" ".join([*words[:half], quote.elsewhere, *words[half:]]), quote.speaker, frozenset({"altered"}))


def swapped(quote: Copied) -> Planted | None:
    """Somebody else credited."""
    return Planted(quote.words, quote.other, frozenset({"credited elsewhere"})) if quote.other else None


def joined(quote: Copied) -> Planted | None:
    """Another speaker's words behind it."""
    words = f"{quote.words.rstrip('.,')}. {quote.beside}"
    return Planted(words, quote.speaker, frozenset({"merged"})) if quote.beside else None


def narrated(quote: Copied) -> Planted | None:
    """The reporter's own words between quotation marks."""
    return Planted(quote.narrated, quote.speaker, frozenset({"not found"})) if quote.narrated else None


def invented(quote: Copied) -> Planted | None:
    """What somebody said in another story."""
    return Planted(quote.foreign, quote.speaker, frozenset({"not found"}))


PLANTS: Mapping[str, tuple[bool, Plant]] = {
    "verbatim": (False, verbatim),
    "marks": (False, marks),
    "style": (False, style),
    "cut": (False, cut),
    "ellipsis": (False, dotted),
    "word changed": (True, changed),
    "word dropped": (True, dropped),
    "word added": (True, added),
    "speaker swapped": (True, swapped),
    "two joined": (True, joined),
    "narration": (True, narrated),
    "invented": (True, invented),
}
"""The changes, and whether each needs a look."""


def stories(folder: Path, most: int, chance: random.Random) -> list[list[Report]]:
    """The annotated articles of some groups, groups of two and more first; each article by itself without groups."""
    articles = {one.id: one for one in tl.read(folder / "articles.jsonl") if isinstance(one, tl.Article)}
    gold = folder / "gold.jsonl"
    lines = map(json.loads, gold.read_text(encoding="utf-8").splitlines()) if gold.exists() else ()
    groups: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        groups[str(line.get("cluster", line["id"]))].append(line["id"])
    found = [sorted(ids) for _, ids in sorted(groups.items())] or [[name] for name in sorted(articles)]
    chance.shuffle(found)
    found.sort(key=lambda ids: len(ids) < 2)  # noqa: PLR2004 - a stable sort
    return [[tl.annotate(articles[name]) for name in ids if name in articles] for ids in found[:most]]


def copied(found: Sequence[Sequence[Report]], most: int, chance: random.Random) -> Iterator[tuple[int, Copied]]:
    """Direct quotations of named people, with the number of their story."""
    told = [(number, report, quote) for number, story in enumerate(found) for report in story for quote in _fit(report)]
    for number, report, quote in chance.sample(told, min(most, len(told))):
        others = [one for one in told if one[0] != number]
        _, elsewhere, foreign = chance.choice(others)
        words = foreign.words(elsewhere.article)
        beside = [one for one in _fit(report) if not _shared(one, quote)]
        yield (
            number,
            Copied(
                " ".join(quote.words(report.article).split()),
                quote.speakers[0].name,
                _other(report, quote, chance),
                " ".join(words.split()),
                " ".join(chance.choice(beside).words(report.article).split()) if beside else None,
                _sentence(report, chance),
                chance.choice(WORD.findall(words) or ["harbour"]).lower(),
            ),
        )


def _fit(report: Report) -> Iterator[Quote]:
    """The quotations that can be copied."""
    people = {one.name for one in report.mentions if one.kind == "person" and one.basis == "named"}
    for quote in report.quotes:
        size = len(quote.words(report.article).split())
        whole = quote.kind == "direct" and quote.closed and LEAST <= size <= MOST
        if whole and len(quote.speakers) == 1 and quote.speakers[0].name in people and " " in quote.speakers[0].name:
            yield quote


def _shared(one: Quote, other: Quote) -> bool:
    """Whether two quotations have a speaker's word in common."""
    names = [{word for speaker in quote.speakers for word in speaker.name.split()} for quote in (one, other)]
    return not names[0].isdisjoint(names[1])


def _other(report: Report, quote: Quote, chance: random.Random) -> str | None:
    """Somebody else whom a report names in full."""
    taken = set(quote.speakers[0].name.split())
    names = {one.name for one in report.mentions if one.kind == "person" and one.basis == "named"}
    fit = sorted(name for name in names if " " in name and taken.isdisjoint(name.split()))
    return chance.choice(fit) if fit else None


def _sentence(report: Report, chance: random.Random) -> str | None:
    """A sentence of a report without a quotation."""
    fit = [
        one.words(report.article)
        for one in report.sentences
        if not any(quote.span.overlaps(one.span) for quote in report.quotes)
        and LEAST <= len(one.words(report.article).split()) <= MOST
        and not re.search(r"[\"“”'‘’\n]", one.words(report.article))
    ]
    return chance.choice(fit) if fit else None


def draft(planted: Planted) -> Report:
    """A short piece that prints a quotation."""
    text = (
        f"This is what was said of it later.\n\n{planted.speaker} said: “{planted.words}”\n\nNothing more is known.\n"
    )
    return tl.annotate(tl.Article("the draft", text, "draft.txt", language="en"))


class Outcome(NamedTuple):
    """One draft: what was planted, whether it needs a look, and the verdict, None where no quotation was found."""

    plant: str
    look: bool
    planted: Planted
    verdict: Verdict | None

    @property
    def right(self) -> bool:
        """Whether the verdict is of the kind that was planted."""
        return self.verdict is not None and self.verdict.ruling in self.planted.right

    @property
    def flagged(self) -> bool:
        """Whether the verdict asks for a look."""
        return self.verdict is not None and self.verdict.look


def outcomes(found: Sequence[Sequence[Report]], most: int, chance: random.Random) -> Iterator[Outcome]:
    """Every change planted in every quotation."""
    for number, quote in copied(found, most, chance):
        reports = {report.article.id: report for report in found[number]}
        for name, (look, plant) in PLANTS.items():
            planted = plant(quote)
            if planted:
                verdicts = quotations_checked(draft(planted), reports)
                yield Outcome(name, look, planted, max(verdicts, key=lambda one: one.look, default=None))


def table(found: Sequence[Outcome]) -> Iterator[str]:
    """The figures as a table in Markdown."""
    yield "| planted | drafts | right verdict | asks for a look |"
    yield "|---|---|---|---|"
    for name, (look, _) in PLANTS.items():
        own = [one for one in found if one.plant == name]
        if own:
            right, flagged = sum(one.right for one in own) / len(own), sum(one.flagged for one in own) / len(own)
            yield f"| {name}{'' if look else ' (needs none)'} | {len(own)} | {right:.3f} | {flagged:.3f} |"
    asked = [one for one in found if one.flagged]
    needed = [one for one in found if one.look]
    both = sum(one.look for one in asked)
    yield ""
    yield f"Needs a look: precision {both / max(1, len(asked)):.3f}, recall {both / max(1, len(needed)):.3f}."


def errors(found: Sequence[Outcome], most: int) -> Iterator[str]:
    """Verdicts that are not right, each with its draft's words and the nearest source."""
    seen: Counter[str] = Counter()
    for one in found:
        if (not one.right or one.flagged != one.look) and seen[one.plant] < most:
            seen[one.plant] += 1
            yield f"-- {one.plant} [{one.planted.speaker}] {one.planted.words}"
            yield from shown(one.verdict)


def shown(told: Verdict | None) -> Iterator[str]:
    """A verdict with the nearest sources."""
    if told:
        codes = [one.code for one in told.because]
        yield f"   {told.ruling}, credited to {[one.name for one in told.speakers]}, {codes}"
        for near in told.nearest[:2]:
            speakers = [(one.name, one.basis) for one in near.speakers]
            yield f"   {near.kind} {near.printed_as} {speakers} {near.article}"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stories", type=int, default=150)
    parser.add_argument("--quotations", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=0, help="errors of each kind that are listed")
    given = parser.parse_args()
    chance = random.Random(given.seed)
    found = stories(given.folder, given.stories, chance)
    start = time.process_time()
    told = list(outcomes(found, given.quotations, chance))
    print("\n".join(table(told)))
    print(f"\n{1000 * (time.process_time() - start) / max(1, len(told)):.1f} ms a draft, its annotation included")
    print("\n".join(errors(told, given.errors)))


if __name__ == "__main__":
    main()
