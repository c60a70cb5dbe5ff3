"""Measure how well shared passages and copies are found, and how fast, beside plain shared runs of five words.

    python benchmarks/reuse.py ../shared/data/reuse/wiresynth --floors tests/floors/reuse.json

The corpus is a folder with ``articles.jsonl``, ``gold.jsonl``, ``ignored.json`` and ``clusters.json``; how figures are
taken is told in ``reuse_scores.py``. Speeds are CPU time of one core, articles with their marks given, garbage left
alone as ``relate`` leaves it.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from quotes import floor
from reuse_scores import Found, Pair, corpus, figures, kept, pair
from throughline.annotating.quotes import quotes
from throughline.annotating.sentences import sentences
from throughline.cleaning import regions
from throughline.model.article import Article
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.relating.copies import copies
from throughline.relating.passages import passages
from throughline.running.collecting import uncollected
from throughline.running.inline import InProcess
from throughline.settings import DEFAULTS
from throughline.text.words import words

FILES = ("articles.jsonl", "gold.jsonl", "ignored.json", "clusters.json")
RUN, CROWD = 5, 50
"""Words of a run of the plain way, and the articles up to which those that share one are paired."""
QUARTER = 4


class Answer(NamedTuple):
    """What a way found: the passages of each pair, and the articles that it joins."""

    found: Found
    joined: Sequence[Sequence[str]]


def main() -> None:
    """Measure, print, and write the floors where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--floors", type=Path, help="where to write our figures, rounded down")
    asked = parser.parse_args()
    gold = corpus(asked.corpus)
    reports = marked(gold.articles.values())
    measured: dict[str, dict[str, float]] = {}
    rates: dict[str, float] = {}
    for name, way in WAYS.items():
        answer, seconds = timed(reports, way)
        measured[name], rates[name] = figures(gold, *answer), len(reports) / seconds
    print("\n".join(rows(measured, rates)))
    if asked.floors:
        floors = reached(measured[OURS], rates[OURS], digest(asked.corpus))
        asked.floors.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")


def marked(articles: Iterable[Article]) -> dict[str, Report]:
    """The articles with the marks that passages and copies read."""
    reports = (Report(article, regions=tuple(regions(article))) for article in articles)
    reports = (replace(report, sentences=tuple(sentences(report, DEFAULTS))) for report in reports)
    return {report.article.id: replace(report, quotes=tuple(quotes(report, DEFAULTS))) for report in reports}


def timed(reports: Mapping[str, Report], way: Callable[[Mapping[str, Report]], Answer]) -> tuple[Answer, float]:
    """What a way finds, and its CPU seconds."""
    gc.collect()  # what was done before is not its work
    with uncollected():
        start = time.process_time()
        answer = way(reports)
        return answer, time.process_time() - start


def ours(links: Links) -> Answer:
    """Our passages and copies."""
    found: dict[Pair, list[tuple[Span, Span]]] = defaultdict(list)
    for passage in links.passages:
        found[passage.a.article, passage.b.article].append((passage.a.span, passage.b.span))
    return Answer(found, [copy.articles for copy in links.copies])


def linked(reports: Mapping[str, Report]) -> Links:
    """The links of the two stages."""
    links = Links(passages=tuple(passages(reports, Links(), InProcess(), DEFAULTS)))
    return replace(links, copies=tuple(copies(reports, links, InProcess(), DEFAULTS)))


def plain(reports: Mapping[str, Report]) -> Answer:
    """Every run of five words in both; the articles of each pair that counts are joined."""
    owners: dict[tuple[str, ...], dict[str, Span]] = defaultdict(dict)
    for name, report in sorted(reports.items()):
        for run, span in runs(report.article.text):
            owners[run].setdefault(name, span)
    found: dict[Pair, list[tuple[Span, Span]]] = defaultdict(list)
    for places in owners.values():
        if len(places) <= CROWD:
            for one, other in combinations(places, 2):
                found[pair(one, other)].append((places[one], places[other]))
    return Answer(found, sorted(kept(found)))


def runs(text: str) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Every run of words with its characters."""
    found = words(text)
    for at in range(len(found) - RUN + 1):
        run = found[at : at + RUN]
        yield tuple(word.key for word in run), Span(run[0].start, run[-1].end)


OURS = "throughline, passages and copies"
WAYS: dict[str, Callable[[Mapping[str, Report]], Answer]] = {
    OURS: lambda reports: ours(linked(reports)),
    "shared runs of five words": plain,
}


def rows(measured: Mapping[str, Mapping[str, float]], rates: Mapping[str, float]) -> Iterator[str]:
    """The figures of all ways, a line for each figure."""
    yield f"{'':28}" + "".join(f"{name:>36}" for name in measured)
    for figure in measured[OURS]:
        yield f"{figure:28}" + "".join(f"{found[figure]:36.3f}" for found in measured.values())
    yield f"{'articles/s':28}" + "".join(f"{rates[name]:36,.0f}" for name in measured)


def reached(measured: Mapping[str, float], rate: float, sha256: str) -> dict[str, object]:
    """What the floors are: figures rounded down to three places, a quarter of the speed, the corpus's digest."""
    return {
        "sha256": sha256,
        "floors": {name: floor(figure) for name, figure in measured.items()},
        "speeds": {OURS: {"articles a second": rate // QUARTER}},
    }


def digest(folder: Path) -> str:
    """The SHA-256 digest of a corpus."""
    found = hashlib.sha256()
    for name in FILES:
        found.update((folder / name).read_bytes())
    return found.hexdigest()


if __name__ == "__main__":
    main()
