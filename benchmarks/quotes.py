"""How well and how fast quotations are found, beside one regular expression, in one run.

    python benchmarks/quotes.py CORPUS [--rounds 5] [--seed 1] [--also FOLDER] [--floors FILE] [--page FILE]

CORPUS is a folder with two files of JSON lines. ``articles.jsonl``: ``{"id", "text"}`` and, where known, ``title``,
``published`` and ``language``. ``gold.jsonl``, offsets in code points, half open, a ``span`` being
``{"start", "end"}``: ``{"id", "quotes": [{"start", "end", "kind": "direct" | "mixed" | "unclosed", "source": [span],
"cue": [span]}], "partial": [span], "indirect": [span]}``; ``partial`` are attributed contents that stand partly between
marks. The figures in the documents are those of PolNeAR, news of 2016 on an election:
https://github.com/networkdynamics/PolNeAR has its texts and annotations, which are to be brought into this form.

The damage is done here, the same for the same seed; ``--also`` scores one more folder as it is. Speed is CPU time of
one core, the fastest round, on the articles of 350 to 550 words. ``--floors`` writes what was reached for the test
that holds it, ``--page`` renews the figures of a page of the documents.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from quote_damage import DAMAGES, damaged
from quote_scores import MEASURES, Gold, Tally, corpus, scores
from throughline.annotating.contacts import contacts
from throughline.annotating.mentions import mentions
from throughline.annotating.quotes import quotes
from throughline.annotating.sentences import sentences
from throughline.annotating.speakers import speakers
from throughline.cleaning import regions
from throughline.flow import quotations
from throughline.model.article import Article
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text import quotation

NAIVE = {
    "over the document": re.compile(r'[“"][^“”"]*[”"]'),
    "line by line": re.compile(r'[“"][^“”"\n]*[”"]'),
}
"""The expression that reaches most on clean copy, and the same kept inside a line, where a lost mark costs less."""
FOUND = tuple(measure for measure in MEASURES if measure.startswith(("direct", "all")))
SHORTEST, LONGEST = 350, 550
"""Words of the articles whose speed is measured: about 450."""
BEGIN, END = "<!-- figures: written by benchmarks/quotes.py -->\n", "<!-- end of figures -->"
"""Between these lines of a page its figures stand."""
NAIVELY = "one regular expression"
QUARTER = 4
"""By how much the speed may fall before the floor does: machines differ."""


class Row(NamedTuple):
    """The tallies of one variant: of the expression over the document and line by line, and ours."""

    naive: dict[str, Tally]
    lined: dict[str, Tally]
    ours: dict[str, Tally]


def main() -> None:
    """Measure, print, and write floors and pages where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rounds", type=int, default=5, help="how often each speed is measured")
    parser.add_argument("--seed", type=int, default=1, help="which marks are damaged")
    parser.add_argument("--also", type=Path, help="one more corpus, scored as it is")
    parser.add_argument("--floors", type=Path, help="where to write the figures, rounded down")
    parser.add_argument("--page", type=Path, action="append", default=[], help="a page whose figures are written anew")
    asked = parser.parse_args()
    golds = corpus(asked.corpus)
    kept = dict(rows(golds, asked.seed, asked.also))
    print_indirect(kept)
    rates = speeds([gold.article for gold in golds], asked.rounds)
    if asked.floors:
        floors = {"seed": asked.seed, "sha256": digest(asked.corpus, asked.also), **reached(kept, rates)}
        asked.floors.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    for page in asked.page:
        page.write_text(figured(page.read_text(encoding="utf-8"), kept, rates), encoding="utf-8")


def rows(golds: Sequence[Gold], seed: int, also: Path | None) -> Iterator[tuple[str, Row]]:
    """Print the figures of every variant of a corpus as they come; each variant's name and tallies."""
    print(f"{len(golds)} articles, F1: one regular expression over the document, the same line by line, throughline\n")
    print(f"{'':30}" + "".join(f"{measure.replace(' and ', ' + '):>30}" for measure in FOUND))
    for name, variant in variants(golds, seed, also):
        naive, lined = (scores(naively(variant, way)) for way in NAIVE.values())
        row = Row(naive, lined, scores(marked(variant)))
        shown = ("  ".join(f"{tallies[measure].f1:.3f}" for tallies in row) for measure in FOUND)
        print(f"{name:30}" + "".join(f"{figures:>30}" for figures in shown))
        yield name, row


def print_indirect(kept: Mapping[str, Row]) -> None:
    """Print how indirect speech was found in every variant, by half and exactly."""
    print(f"\n{'indirect speech':30}{'precision':>12}{'recall':>12}{'exact P':>12}{'exact R':>12}")
    for name, row in kept.items():
        half, exact = row.ours["indirect half"], row.ours["indirect exact"]
        print(f"{name:30}{half.precision:12.3f}{half.recall:12.3f}{exact.precision:12.3f}{exact.recall:12.3f}")


def variants(golds: Sequence[Gold], seed: int, also: Path | None) -> Iterator[tuple[str, list[Gold]]]:
    """The articles clean and with each kind of damage, then those of another folder."""
    for damage in DAMAGES:
        yield damage, damaged(golds, damage, seed)
    if also:
        yield also.name, corpus(also)


def marked(golds: Sequence[Gold]) -> Iterator[tuple[Gold, list[Quote]]]:
    """Each article with our quotations."""
    for gold in golds:
        yield gold, quotations(gold.article.text, language=gold.article.language)


def naively(golds: Sequence[Gold], way: re.Pattern[str]) -> Iterator[tuple[Gold, list[Quote]]]:
    """Each article with what one regular expression finds in it."""
    for gold in golds:
        article = gold.article
        spans = expression(article.text, way)
        yield gold, [Quote(article.id, span, "direct", True, at) for at, span in enumerate(spans)]


def expression(text: str, way: re.Pattern[str]) -> list[Span]:
    """What stands between two marks, by one regular expression."""
    return [Span(found.start() + 1, found.end() - 1) for found in way.finditer(text)]


def speeds(articles: Sequence[Article], rounds: int) -> dict[str, float]:
    """Print and give the articles a second of each way, over articles of about 450 words."""
    middling = [one for one in articles if SHORTEST <= len(one.text.split()) <= LONGEST] or list(articles)
    words = sum(len(article.text.split()) for article in middling) / len(middling)
    print(f"\n{len(middling)} articles of {words:,.0f} words, the fastest of {rounds} rounds, CPU time of one core\n")
    rates = {name: len(middling) / min(spent(middling, rounds, way)) for name, way in WAYS.items()}
    for name, rate in rates.items():
        print(f"{name:40}{rate:12,.0f} articles/s")
    return rates


def spent(articles: Sequence[Article], rounds: int, way: Callable[[Article], float]) -> Iterator[float]:
    """CPU seconds for all articles, round by round, every time with texts that were not seen before."""
    for number in range(rounds + 1):  # the first one warms up: tables are loaded when they are first asked for
        yield sum(way(replace(article, text=article.text + "\n" * number)) for article in articles)


def timed(work: Callable[[], object]) -> float:
    """CPU seconds of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def staged(article: Article) -> float:
    """CPU seconds of the stages quotes and speakers, which are given the regions, sentences and mentions."""
    report = Report(article, regions=tuple(regions(article)))
    report = replace(report, sentences=tuple(sentences(report)))
    report = replace(report, contacts=tuple(contacts(report)))
    start = time.process_time()
    report = replace(report, quotes=tuple(quotes(report, DEFAULTS)))
    seconds = time.process_time() - start
    report = replace(report, mentions=tuple(mentions(report)))
    return seconds + timed(lambda: tuple(speakers(report, DEFAULTS)))


WAYS: dict[str, Callable[[Article], float]] = {
    NAIVELY: lambda article: timed(lambda: expression(article.text, NAIVE["over the document"])),
    "text.quotation.quotations, marks alone": lambda article: timed(lambda: quotation.quotations(article.text)),
    "stages quotes and speakers": staged,
    "throughline.quotations, everything": lambda article: timed(lambda: quotations(article.text)),
}
"""What is timed, each giving its CPU seconds for one article."""


def reached(kept: Mapping[str, Row], rates: Mapping[str, float]) -> dict[str, dict[str, dict[str, float]]]:
    """What the floors are: figures by variant, rounded down to three places, and a quarter of each speed of ours."""
    floors = {
        name: {measure: floor(value) for measure, value in measured(row.ours).items()} for name, row in kept.items()
    }
    ours = (name for name in WAYS if name != NAIVELY)
    return {"floors": floors, "speeds": {name: {"articles a second": rates[name] // QUARTER} for name in ours}}


def measured(tallies: Mapping[str, Tally]) -> dict[str, float]:
    """F1 of what stands between marks, precision and recall of indirect speech."""
    figures = {measure: tallies[measure].f1 for measure in FOUND}
    half = tallies["indirect half"]
    return figures | {"indirect precision": half.precision, "indirect recall": half.recall}


def floor(value: float) -> float:
    """The value rounded down to three places."""
    return math.floor(value * 1000 + 1e-9) / 1000


def figured(page: str, kept: Mapping[str, Row], rates: Mapping[str, float]) -> str:
    """The page with the figures of this run between its two lines for them."""
    before, _, rest = page.partition(BEGIN)
    return before + BEGIN + "\n" + "\n".join(_figures(kept, rates)) + "\n\n" + END + rest.partition(END)[2]


def _figures(kept: Mapping[str, Row], rates: Mapping[str, float]) -> Iterator[str]:
    """The figures as a table in Markdown and two sentences."""
    yield "| | direct: expression | exact | + speaker | all marked: expression | exact | + speaker |"
    yield "|---|---|---|---|---|---|---|"
    for name, row in kept.items():
        direct, spoken, every, attributed = (row.ours[measure] for measure in FOUND)
        tallies = row.naive["direct exact"], direct, spoken, row.naive["all marked exact"], every, attributed
        yield f"| {name} | " + " | ".join(f"{tally.f1:.3f}".removeprefix("0") for tally in tallies) + " |"
    half, exact = (next(iter(kept.values())).ours[measure] for measure in ("indirect half", "indirect exact"))
    yield f"\nIndirect speech: precision {half.precision:.2f} and recall {half.recall:.2f} where half of the words"
    yield f"overlap, {exact.precision:.2f} and {exact.recall:.2f} for exact spans.\n"
    yield "Articles of about 450 words that one core of a small machine does in a second:"
    yield ";\n".join(f"{name} {rate:,.0f}" for name, rate in rates.items()) + "."


def digest(*folders: Path | None) -> str:
    """The SHA-256 digest of the articles and gold of some folders."""
    found = hashlib.sha256()
    for folder in folders:
        for name in ("articles.jsonl", "gold.jsonl"):
            found.update((folder / name).read_bytes() if folder else b"")
    return found.hexdigest()


if __name__ == "__main__":
    main()
