"""How well and how fast times are found, beside other libraries, and how well undated reports are dated, in one run.

    python benchmarks/times.py CORPUS… [--dating FOLDER]… [--floors FILE] [--page FILE]…

A CORPUS is a folder with two files of JSON lines, offsets in code points, half open. ``articles.jsonl``: ``{"id",
"text", "published"}``; ``gold.jsonl``: ``{"id", "times": [{"start", "end", "type", "value"}]}``, TIMEX3 types and
values. The figures in the documents are those of AQUAINT and TimeBank, the training part of TempEval-3
(https://github.com/jspotter/TempEval-3), and of WikiWars (https://github.com/xszhong/syntime), which are to be brought
into this form. Every article's ``published`` is given as the day of writing.

A FOLDER has articles of which some lack ``published``; the lines of its ``gold.jsonl`` are ``{"id", "published"}``
of those. All its articles are related, as ``throughline relate`` does it.

Speed is CPU time of one core over the first corpus, the fastest round. The other libraries are used where they are
installed (``pip install .[bench]``), each on the first articles of every corpus up to ``--peer-words`` words or
``--peer-seconds`` seconds, ours beside it on the same ones. ``--floors`` writes what was reached for the test that
holds it, ``--page`` renews the figures of a page of the documents.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from quote_scores import Tally
from quotes import QUARTER, digest, floor, timed
from throughline.annotating.contacts import contacts
from throughline.annotating.quotes import quotes
from throughline.annotating.sentences import sentences
from throughline.annotating.times import times as timing
from throughline.cleaning import regions
from throughline.flow import annotate, relate, times
from throughline.model.article import Article
from throughline.model.marks import Report, Time
from throughline.settings import DEFAULTS
from throughline.text.expressions import expressions
from time_peers import PEERS, Reading, Way
from time_scores import MEASURES, Gold, Timed, articles, corpus, dating, hidden, scores

OURS = "throughline"
HOSTILE = {"'Jan ' * 5,000": "Jan " * 5000, "'(' * 5,000": "(" * 5000, "a megabyte of digits": "7" * 1_000_000}
"""Texts without end or sense, whose time may only grow with their length."""
BEGIN, END = "<!-- {}: written by benchmarks/times.py -->\n", "<!-- end of {} -->"
"""Between these lines of a page stands a part of its figures, named in both."""
FEWEST, MOST, ENOUGH = 3, 10, 0.5
"""How often a hostile text is read at least and at most, and the seconds after which it is read no more.

The first run of several bears what does not come from the text: tables that are loaded, a look at all of memory.
"""
WIDTH = "median width"


class Beside(NamedTuple):
    """A library's tallies on the articles of a sample, how many those were, and its words a second."""

    tallies: dict[str, Tally]
    articles: int
    rate: float


class Measured(NamedTuple):
    """All figures of a run: by corpus ours, and by corpus and library; by folder of dating; by way the words a second.

    ``sha256`` are the digests of the corpora and folders.
    """

    sha256: dict[str, str]
    ours: dict[str, dict[str, Tally]]
    untyped: frozenset[str]
    peers: dict[tuple[str, str], Beside]
    dating: dict[str, dict[str, float]]
    rates: dict[str, float]


def main() -> None:
    """Measure, print, and write floors and pages where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="*")
    parser.add_argument("--dating", type=Path, action="append", default=[], help="articles some of which lack a date")
    parser.add_argument("--rounds", type=int, default=5, help="how often each speed is measured")
    parser.add_argument("--peer-words", type=int, default=32_000, help="words that other libraries read of a corpus")
    parser.add_argument("--peer-seconds", type=float, default=60, help="seconds after which they stop")
    parser.add_argument("--floors", type=Path, help="where to write the figures, rounded down")
    parser.add_argument("--page", type=Path, action="append", default=[], help="a page whose figures are written anew")
    asked = parser.parse_args()
    measured = run(asked)
    if asked.floors:
        asked.floors.write_text(json.dumps(reached(measured), indent=1) + "\n", encoding="utf-8")
    for page in asked.page:
        page.write_text(figured(page.read_text(encoding="utf-8"), blocks(measured)), encoding="utf-8")


def run(asked: argparse.Namespace) -> Measured:
    """Print and give all figures that were asked for."""
    golds = {folder.name: corpus(folder) for folder in asked.corpus}
    ours = dict(rows(golds))
    peers = dict(beside(golds, asked.peer_words, asked.peer_seconds)) if golds else {}
    first = [gold.article for gold in next(iter(golds.values()), [])]
    rates = speeds(first, asked.rounds) if first else {}
    if golds:
        print_hostile()
    days = dict(print_dating(asked.dating))
    untyped = (name for name, kept in golds.items() if len({one.type for gold in kept for one in gold.times}) == 1)
    sha256 = {folder.name: digest(folder) for folder in (*asked.corpus, *asked.dating)}
    return Measured(sha256, ours, frozenset(untyped), peers, days, rates)


def rows(golds: Mapping[str, Sequence[Gold]]) -> Iterator[tuple[str, dict[str, Tally]]]:
    """Print our figures of every corpus as they come; each corpus's name and tallies."""
    print(f"F1 of {OURS}.times{'':28}" + "".join(f"{measure:>10}" for measure in MEASURES))
    for name, kept in golds.items():
        tallies = scores(marked(kept))
        print(f"{f'{name}, {len(kept)} articles':45}" + "".join(f"{tallies[one].f1:10.3f}" for one in MEASURES))
        yield name, tallies


def marked(golds: Iterable[Gold]) -> Iterator[tuple[Gold, list[Time]]]:
    """Each article with the times that we find."""
    for gold in golds:
        yield gold, times(gold.article.text, written=written(gold.article), language=gold.article.language)


def written(article: Article) -> date | None:
    """The day of writing, where it is given."""
    return article.published.best if article.published else None


def beside(golds: Mapping[str, Sequence[Gold]], words: int, seconds: float) -> Iterator[tuple[tuple[str, str], Beside]]:
    """Print the figures of the libraries that are installed, and ours on the same articles."""
    print("\nthe first articles of each corpus, with words a second of one core")
    ways: dict[str, tuple[Way, Reading]] = {OURS: (_ours, _as_found)}
    ways |= {name: pair for name, make in PEERS.items() if (pair := installed(name, make))}
    for corpus_name, kept in golds.items():
        for name, pair in ways.items():
            found = sampled(kept, *pair, words, seconds)
            shown = "".join(f"{found.tallies[one].f1:10.3f}" for one in MEASURES)
            print(f"{f'{corpus_name}, {found.articles}: {name}':45}{shown}{found.rate:12,.0f}")
            yield (corpus_name, name), found


def _ours(text: str, day: date) -> list[Time]:
    """Our times, as a library's way."""
    return times(text, written=day)


def _as_found(text: str, day: date, found: list[Time]) -> list[Time]:
    """Our times as they are."""
    return found


def installed(name: str, make: Callable[[], tuple[Way, Reading]]) -> tuple[Way, Reading] | None:
    """A library's way and reading; None, and a line that says so, where it is not installed."""
    try:
        return make()
    except ImportError as error:
        print(f"{name} is not installed: {error}")
        return None


def sampled(golds: Sequence[Gold], way: Way, reading: Reading, words: int, seconds: float) -> Beside:
    """What a library reaches on the first articles of a corpus, one at least."""
    found: list[tuple[Gold, Sequence[Timed]]] = []
    count, spent = 0, 0.0
    for gold in golds:
        text, day = gold.article.text, written(gold.article)
        length = len(text.split())
        if found and (count + length > words or spent > seconds):
            break
        if day is not None:
            start = time.process_time()
            answer = way(text, day)
            spent += time.process_time() - start
            count += length
            found.append((gold, reading(text, day, answer)))
    return Beside(scores(found), len(found), count / spent if spent else 0.0)


def speeds(read: Sequence[Article], rounds: int) -> dict[str, float]:
    """Print and give the words a second of each way of ours."""
    words = sum(len(article.text.split()) for article in read)
    print(f"\n{len(read)} articles of {words:,} words, the fastest of {rounds} rounds, CPU time of one core\n")
    rates = {name: words / min(_rounds(read, rounds, way)) for name, way in WAYS.items()}
    for name, rate in rates.items():
        print(f"{name:45}{rate:12,.0f} words/s")
    return rates


def _rounds(read: Sequence[Article], rounds: int, way: Callable[[Article], float]) -> Iterator[float]:
    """CPU seconds for all articles, round by round, every time with texts that were not seen before."""
    for number in range(rounds + 1):  # the first one warms up: tables are loaded when they are first asked for
        yield sum(way(replace(article, text=article.text + "\n" * number)) for article in read)


def staged(article: Article) -> float:
    """CPU seconds of the stage times, which is given the regions, sentences, contacts and quotations."""
    report = Report(article, regions=tuple(regions(article)))
    report = replace(report, sentences=tuple(sentences(report)))
    report = replace(report, contacts=tuple(contacts(report)))
    report = replace(report, quotes=tuple(quotes(report, DEFAULTS)))
    return timed(lambda: tuple(timing(report, DEFAULTS)))


WAYS: dict[str, Callable[[Article], float]] = {
    "text.expressions, found and typed": lambda article: timed(lambda: expressions(article.text, article.language)),
    "stage times, resolved": staged,
    "throughline.times, everything": lambda article: timed(lambda: times(article.text, written=written(article))),
}
"""What is timed, each giving its CPU seconds for one article."""


def print_hostile() -> None:
    """Print the seconds for hostile texts, and by how much they grow where the text is twice as long."""
    print(f"\n{'hostile text':45}{'seconds':>10}{'twice as long':>16}")
    for name, text in HOSTILE.items():
        once, twice = growth(text)
        print(f"{name:45}{once:10.2f}{twice:15.1f}x")


def growth(text: str) -> tuple[float, float]:
    """The CPU seconds of ``times`` for a text, and how many times as many a text of twice the length takes."""
    once = _quickest(text)
    return once, _quickest(text * 2) / once


def _quickest(text: str) -> float:
    """The least CPU seconds of ``times`` for an English text of several runs, none of which knows it from before."""
    runs: list[float] = []
    while len(runs) < FEWEST or (len(runs) < MOST and sum(runs) < ENOUGH):
        anew = text + "\n" * len(runs)
        runs.append(timed(partial(times, anew, written=date(2024, 5, 16), language="en")))
    return min(runs)


def print_dating(folders: Iterable[Path]) -> Iterator[tuple[str, dict[str, float]]]:
    """Print how well the undated reports of every folder are dated; each folder's name and figures."""
    for folder in folders:
        wanted = hidden(folder)
        figures = dating(wanted, relate(annotate(article) for article in articles(folder).values()).dates)
        print(f"\n{folder.name}, {len(wanted)} undated: " + ", ".join(f"{one} {at:.3g}" for one, at in figures.items()))
        yield folder.name, figures


def reached(measured: Measured) -> dict[str, dict[str, dict[str, float]] | dict[str, str]]:
    """What the floors are: figures rounded down to three places, the widest interval, a quarter of each speed."""
    return {
        "sha256": measured.sha256,
        "times": {
            name: {measure: floor(tally.f1) for measure, tally in tallies.items()}
            for name, tallies in measured.ours.items()
        },
        "dating": {
            name: {one: floor(figure) for one, figure in figures.items()} for name, figures in measured.dating.items()
        },
        "speeds": {name: {"words a second": rate // QUARTER} for name, rate in measured.rates.items()},
    }


def figured(page: str, parts: Mapping[str, Sequence[str]]) -> str:
    """The page with the figures of this run between its lines for them; parts that it has no lines for stay out."""
    for name, lines in parts.items():
        begin, end = BEGIN.format(name), END.format(name)
        if begin in page and lines:
            before, _, rest = page.partition(begin)
            page = before + begin + "\n" + "\n".join(lines) + "\n\n" + end + rest.partition(end)[2]
    return page


def blocks(measured: Measured) -> dict[str, list[str]]:
    """The parts of the figures as Markdown; of other libraries only where all of them were measured."""
    complete = {name for _, name in measured.peers} > PEERS.keys()
    return {
        "times": list(_times_table(measured)) if measured.ours else [],
        "peers": list(_peers_table(measured)) if complete else [],
        "dating": list(_dating_table(measured)) if measured.dating else [],
        "speeds": list(_speeds_list(measured)) if measured.rates else [],
    }


def _times_table(measured: Measured) -> Iterator[str]:
    """Our figures by corpus."""
    yield "| F1 | strict | relaxed | type | value |"
    yield "|---|---|---|---|---|"
    for name, tallies in measured.ours.items():
        yield f"| {name} | {_cells(tallies, name in measured.untyped)} |"


def _peers_table(measured: Measured) -> Iterator[str]:
    """Other libraries and ours on the same articles."""
    yield "| the same articles | strict | relaxed | type | value | words a second |"
    yield "|---|---|---|---|---|---|"
    for (name, library), found in measured.peers.items():
        cells = _cells(found.tallies, name in measured.untyped)
        yield f"| {library}, {found.articles} of {name} | {cells} | {found.rate:,.0f} |"


def _cells(tallies: Mapping[str, Tally], untyped: bool) -> str:
    """The F1 of every measure; no type where the gold has but one."""
    shown = ("–" if untyped and measure == "type" else _short(tallies[measure].f1) for measure in MEASURES)
    return " | ".join(shown)


def _dating_table(measured: Measured) -> Iterator[str]:
    """How undated reports were dated."""
    yield "| | dated | exact | within a day | intervals that hold | their median width |"
    yield "|---|---|---|---|---|---|"
    for name, figures in measured.dating.items():
        shares = " | ".join(_short(figure) for one, figure in figures.items() if one != WIDTH)
        yield f"| {name} | {shares} | {figures[WIDTH]:g} days |"


def _speeds_list(measured: Measured) -> Iterator[str]:
    """The words a second as one sentence."""
    yield "Words of news that one core of a small machine does in a second:"
    yield ";\n".join(f"{name} {rate:,.0f}" for name, rate in measured.rates.items()) + "."


def _short(share: float) -> str:
    """A share without its leading zero."""
    return f"{share:.3f}".removeprefix("0")


if __name__ == "__main__":
    main()
