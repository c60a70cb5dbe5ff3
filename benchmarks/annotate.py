"""How many articles a second are annotated on one core, beside a plain read of the same files.

    python benchmarks/annotate.py FOLDER [--rounds 20]

FOLDER holds text files; ``examples`` will do. All figures count CPU time and come from one run, so that their ratio
holds on any machine.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from throughline.cleaning import regions
from throughline.flow import MARKS, annotate
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.reading import read
from throughline.settings import DEFAULTS


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=20, help="how often all files are taken")
    parser.add_argument("--profile", action="store_true", help="where the time goes, by function")
    asked = parser.parse_args()
    articles = [item for item in read(asked.folder) if isinstance(item, Article)]
    characters = sum(len(article.text) for article in articles) / len(articles)
    for article in articles:
        annotate(article)
    print(f"{len(articles)} articles of {characters:,.0f} characters, {asked.rounds} rounds, one core\n")
    plain = rate(lambda: plainly(asked.folder), len(articles), asked.rounds)
    ours = rate(lambda: each(articles, asked.rounds), len(articles) * asked.rounds, 1)
    print(f"{'plain read of the files':28}{plain:10,.0f} articles/s")
    print(f"{'annotate':28}{ours:10,.0f} articles/s   {plain / ours:,.0f} times a plain read\n")
    for name, seconds in stages(articles, asked.rounds).items():
        print(f"{name:28}{len(articles) * asked.rounds / seconds:10,.0f} articles/s")
    if asked.profile:
        with cProfile.Profile() as profile:
            each(articles, asked.rounds)
        pstats.Stats(profile).sort_stats("cumulative").print_stats(40)


def plainly(folder: Path) -> None:
    """Read every file of the folder and nothing more."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            path.read_text(encoding="utf-8")


def each(articles: list[Article], rounds: int) -> None:
    """Annotate all articles, every time a text that was not seen just before."""
    for number in range(rounds):
        for article in articles:
            annotate(replace(article, text=article.text + "\n" * number))


def stages(articles: list[Article], rounds: int) -> dict[str, float]:
    """Seconds of each stage over all rounds."""
    spent = dict.fromkeys(["regions", *(stage.__name__ for _, stage in MARKS)], 0.0)
    for number in range(rounds):
        for article in articles:
            text = replace(article, text=article.text + "\n" * number)
            start = time.process_time()
            report = Report(text, regions=tuple(regions(text)))
            spent["regions"] += time.process_time() - start
            for kind, stage in MARKS:
                start = time.process_time()
                report = replace(report, **{kind: tuple(stage(report, DEFAULTS))})  # type: ignore[arg-type]
                spent[stage.__name__] += time.process_time() - start
    return spent


def rate(work: Callable[[], None], items: int, rounds: int) -> float:
    """Items a second over some rounds of work."""
    start = time.process_time()
    for _ in range(rounds):
        work()
    return items * rounds / (time.process_time() - start)


if __name__ == "__main__":
    main()
