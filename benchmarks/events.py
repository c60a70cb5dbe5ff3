"""Measure how well events and stories are found, and how fast, beside one pass by TF-IDF and a decay in days.

    python benchmarks/events.py CORPUS… [--least SHARE] [--days DAYS] [--floors FILE] [--page FILE]…

A CORPUS is a folder with two files of JSON lines: ``articles.jsonl``, which ``throughline relate`` reads, and
``gold.jsonl``, ``{"id", "cluster"}`` for each article. How figures are taken is told in ``event_scores.py``, the plain
way in ``event_peers.py``: its threshold and its decay are the same for all corpora, as ours is one setting for all.

Speeds are of the two stages events and stories, articles with their marks and the links of earlier stages given:
articles a second of CPU time in one process, and by the clock over two, all of which have met the words before.
``--floors`` writes what was reached for the test that holds it, ``--page`` renews the figures of a page of the
documents.
"""

from __future__ import annotations

import argparse
import gc
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from event_peers import one_pass
from event_scores import Corpus, bcubed, corpus, figures, labelled
from quotes import QUARTER, digest, floor
from throughline.flow import DATES, annotate
from throughline.model.article import Article
from throughline.model.links import Links, Resolved
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.relating.dating import retimed
from throughline.relating.events import events
from throughline.relating.stories import stories
from throughline.running import InProcess, Processes
from throughline.running.collecting import seldom, uncollected
from throughline.settings import DEFAULTS

OURS = "throughline, events"
PEER = "TF-IDF, one pass"
ONE, TWO = "events and stories, CPU time of one process", "events and stories, by the clock over two processes"
BEGIN, END = "<!-- events: written by benchmarks/events.py -->\n", "<!-- end of events -->"
"""Between these lines of a page stand its figures."""
CEILINGS = ("largest event", "late, wrong")
"""Figures of which less is better."""
FREE = ("precision", "recall", "F1, each alone", "late, alone")
"""Figures that may fall: those beside them hold what counts, and a corpus's own floor cannot."""


class Found(NamedTuple):
    """The links with events and stories, and what these two took: seconds of CPU time, and by the clock."""

    links: Links
    spent: float
    passed: float


class Measured(NamedTuple):
    """The figures of every corpus, those of the plain way, the articles a second, and the corpora's digests."""

    ours: dict[str, dict[str, float]]
    peer: dict[str, float]
    rates: dict[str, float]
    sha256: dict[str, str]


def main() -> None:
    """Measure, print, and write floors and pages where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--least", type=float, default=0.2, help="likeness from which the plain way joins (0.2)")
    parser.add_argument("--days", type=float, default=7, help="days after which its likeness counts a third (7)")
    parser.add_argument("--floors", type=Path, help="where to write our figures, rounded down")
    parser.add_argument("--page", type=Path, action="append", default=[], help="a page whose figures are written anew")
    asked = parser.parse_args()
    measured = run(asked.corpus, asked.least, asked.days)
    if asked.floors:
        asked.floors.write_text(json.dumps(reached(measured), indent=1) + "\n", encoding="utf-8")
    for page in asked.page:
        page.write_text(figured(page.read_text(encoding="utf-8"), measured), encoding="utf-8")


def run(folders: Sequence[Path], least: float, days: float) -> Measured:
    """Print and give all figures; the speeds are those of the largest corpus."""
    measured = Measured({}, {}, {}, {folder.name: digest(folder) for folder in folders})
    largest = 0
    with seldom(), Processes(2) as engine:
        for folder in folders:
            gold = corpus(folder)
            reports = marked(gold.articles.values(), engine)
            with uncollected():  # as relate does
                found = related(reports, InProcess())
            measured.ours[folder.name] = figures(gold, found.links.events, found.links.stories)
            measured.peer[folder.name] = plain(gold, least, days)
            print("\n".join(rows(folder.name, measured)))
            if len(reports) > largest:
                largest = len(reports)
                with uncollected():
                    over_two = related(reports, engine)
                measured.rates.update({ONE: largest / found.spent, TWO: largest / over_two.passed})
    print("\n".join(f"{name}: {rate:,.0f} articles a second" for name, rate in measured.rates.items()))
    return measured


def marked(articles: Iterable[Article], engine: Engine) -> dict[str, Report]:
    """The articles with all marks, by id."""
    reports = {report.article.id: report for report in engine.each(annotate, articles)}
    return dict(sorted(reports.items()))


def related(reports: Mapping[str, Report], engine: Engine) -> Found:
    """The links of all stages up to stories by one engine, and what the two stages took of that."""
    tuple(events(reports, Links(), engine))  # workers start, and learn how rare words are
    gc.collect()  # what marking left behind is not theirs
    links, clocks = Links(), []
    for kind, stage in DATES:
        before = clock()
        found: dict[str, Any] = {kind: tuple(stage(reports, links, engine, DEFAULTS))}
        links = replace(links, **found)
        clocks += [clock() - before] if stage is events else []
    told = resolved(reports, links)
    before = clock()
    links = replace(links, stories=tuple(stories(told, links, engine)))
    return Found(links, *(clocks[0] + clock() - before))


def clock() -> NDArray[np.float64]:
    """The seconds of CPU time of this process, and those of the clock."""
    return np.array([time.process_time(), time.perf_counter()])


def resolved(reports: Mapping[str, Report], links: Links) -> dict[str, Report]:
    """The reports with the times that were resolved by what other reports tell."""
    times: dict[str, list[Resolved]] = {}
    for link in links.resolved:
        times.setdefault(link.article, []).append(link)
    return {name: retimed(report, times.get(name, ())) for name, report in reports.items()}


def plain(gold: Corpus, least: float, days: float) -> float:
    """BCubed F1 of the plain way."""
    groups = one_pass(gold.articles, least, days)
    return bcubed(gold.clusters, labelled(gold.clusters, ((str(at), group) for at, group in enumerate(groups)))).f1


def rows(name: str, measured: Measured) -> Iterator[str]:
    """The figures of one corpus, a line for each."""
    yield f"{name}: {PEER} F1 {measured.peer[name]:.3f}"
    for figure, value in measured.ours[name].items():
        yield f"    {figure:24}{value:8.3f}"


def reached(measured: Measured) -> dict[str, object]:
    """What the floors are: figures rounded down to three places, what may not grow rounded up, a quarter of the speed.

    The clock over two processes tells as much of what else a machine does, and holds nothing.
    """
    rows = measured.ours.items()
    return {
        "sha256": measured.sha256,
        "floors": {
            name: {one: floor(at) for one, at in row.items() if one not in (*CEILINGS, *FREE)} for name, row in rows
        },
        "ceilings": {name: {one: -floor(-at) for one, at in row.items() if one in CEILINGS} for name, row in rows},
        "mean": floor(mean(measured)),
        "speeds": {ONE: {"articles a second": measured.rates[ONE] // QUARTER}},
    }


def mean(measured: Measured) -> float:
    """The mean F1 of events over all corpora."""
    return sum(row["F1"] for row in measured.ours.values()) / len(measured.ours)


def figured(page: str, measured: Measured) -> str:
    """The page with the figures of this run between its two lines for them."""
    before, _, rest = page.partition(BEGIN)
    return before + BEGIN + "\n" + "\n".join(_table(measured)) + "\n\n" + END + rest.partition(END)[2]


def _table(measured: Measured) -> Iterator[str]:
    """Ours and the plain way by corpus, then stories, then speeds."""
    yield f"| BCubed F1 of all reports | {OURS} | {PEER} | each alone | largest event |"
    yield "|---|---|---|---|---|"
    for name, row in measured.ours.items():
        shown = (row["F1"], measured.peer[name], row["F1, each alone"])
        yield f"| {name} | {' | '.join(map(_short, shown))} | {row['largest event']:.0f} |"
    yield ""
    for name, row in measured.ours.items():
        told = {figure: value for figure, value in row.items() if "stories" in figure or "late" in figure}
        if told:
            yield f"Stories of {name}: " + ", ".join(f"{one} {_short(value)}" for one, value in told.items()) + "."
    yield from (f"{name[0].upper()}{name[1:]}: {rate:,.0f} articles a second." for name, rate in measured.rates.items())


def _short(share: float) -> str:
    """A share without its leading zero."""
    return f"{share:.3f}".removeprefix("0")


if __name__ == "__main__":
    main()
