"""One way over the first reports of a stream, measured in a process of its own: seconds and memory of every part.

    python benchmarks/growth_runs.py WAY NUMBER reports.pickle [--without STAGE]… [--seconds N]

prints one JSON object. Memory is what the process holds at most of the machine's memory (``getrusage``); where the
system can forget that maximum between two parts (Linux), each part has its own. Before anything is measured the way
goes over some other reports, so that tables, imports and bounded caches are there at every size.
"""

from __future__ import annotations

import argparse
import json
import pickle
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from importlib import import_module
from itertools import combinations, count
from pathlib import Path
from typing import Any

from stream import A_DAY, reports
from throughline.flow import ACCOUNTS, DATES, STORIES
from throughline.model.links import Links, Resolved
from throughline.model.marks import Report
from throughline.relating.dating import retimed
from throughline.running.collecting import uncollected
from throughline.running.inline import InProcess
from throughline.settings import DEFAULTS
from throughline.text.words import WORD

OURS, BUILT = "throughline", "reports"
WARM, WARM_SEED = 100, 77
KIB = 1024
PARTS = {"passages": "reuse", "copies": "reuse", "events": "events", "happened": "events", "narrowed": "dating"}
PARTS |= {"dates": "dating", "resolved": "dating"}
"""The parts whose stages are told together; every other stage is a part of its own."""
EDITORS = ("regrouped", "parted", "renamed")
"""The stages that apply what an editor decided, of which a stream has nothing."""
SHINGLE, PERMUTATIONS, ALIKE, BANDS = 5, 128, 0.5, 32
"""Words of a shingle, hashes, and the share of equal words or shingles for the other ways."""


@dataclass(slots=True)
class Part:
    """What a part took: seconds of CPU and of the clock, MiB at most and MiB that it left, and how much it found."""

    cpu: float = 0.0
    wall: float = 0.0
    peak: float = 0.0
    left: float = 0.0
    found: int = 0


@dataclass(slots=True)
class Run:
    """A way's parts, the MiB that the process held before them, and over how many reports it went.

    ``done`` is less than 1 where a way stopped at its limit: the share of its pairs that it compared.
    """

    way: str
    number: int
    before: float = 0.0
    parts: dict[str, Part] = field(default_factory=dict)
    done: float = 1.0

    @property
    def cpu(self) -> float:
        """Seconds of CPU of all parts."""
        return sum(part.cpu for part in self.parts.values())

    @property
    def peak(self) -> float:
        """MiB at most."""
        return max((part.peak for part in self.parts.values()), default=self.before)


def main() -> None:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("way", choices=(OURS, *OTHERS))
    parser.add_argument("number", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--without", action="append", default=[], help="a stage that is left out")
    parser.add_argument("--seconds", type=float, default=60, help="CPU seconds after which comparing all pairs stops")
    asked = parser.parse_args()
    if asked.way == OURS:
        with uncollected():
            run = related(asked.file, asked.number, asked.without)
    else:
        run = other(asked.way, asked.file, asked.number, asked.seconds)
    print(json.dumps(asdict(run)))


def kept(file: Path, number: int, seed: int = 1, a_day: float = A_DAY) -> None:
    """Write the first reports of a stream into a file, from which ``read`` takes them faster than they are made."""
    with file.open("wb") as out:
        for report in reports(number, seed, a_day):
            pickle.dump(report, out, protocol=5)


def read(file: Path, number: int) -> Iterator[Report]:
    """The first reports of a file."""
    with file.open("rb") as kept, suppress(EOFError):
        for _ in range(number):
            yield pickle.load(kept)


def forget() -> None:
    """Let the system forget how much memory this process held at most, where it can."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def most() -> float:
    """MiB that this process held at most since the system forgot it, or since it began."""
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (KIB * KIB if sys.platform == "darwin" else KIB)


def measured(run: Run, name: str, work: Callable[[], Sequence[Any]]) -> Sequence[Any]:
    """What some work gives; what it took is added to a part of the run."""
    part = run.parts.setdefault(name, Part())
    forget()
    before, wall, cpu = most(), time.perf_counter(), time.process_time()
    found = work()
    part.cpu += time.process_time() - cpu
    part.wall += time.perf_counter() - wall
    part.peak = max(part.peak, most())
    forget()
    part.left += most() - before
    part.found += len(found)
    if run.number > WARM:
        print(f"{run.way} {run.number:,} {name}: {part.cpu:.1f} s, {part.peak:,.0f} MiB", file=sys.stderr)
    return found


def related(file: Path, number: int, without: Iterable[str] = ()) -> Run:
    """All stages of ``throughline relate`` over some reports, but those that are left out."""
    passed(Run(OURS, WARM), {report.article.id: report for report in reports(WARM, WARM_SEED)}, without)
    run = Run(OURS, number)
    forget()
    empty = most()
    by_id = {report.article.id: report for report in sorted(read(file, number), key=lambda report: report.article.id)}
    forget()
    run.before = most()
    run.parts[BUILT] = Part(peak=run.before, left=run.before - empty, found=len(by_id))
    passed(run, by_id, without)
    return run


def passed(run: Run, by_id: dict[str, Report], without: Iterable[str]) -> None:
    """Go through the stages in their order."""
    links = Links()
    for stages in (DATES, (*STORIES, *ACCOUNTS)):
        for kind, stage in stages:
            name = stage.__name__
            if name not in (*EDITORS, *without):
                work = lambda stage=stage, links=links, seen=by_id: tuple(stage(seen, links, InProcess(), DEFAULTS))  # noqa: E731
                found: dict[str, Any] = {kind: measured(run, PARTS.get(name, name), work)}
                links = replace(links, **found)
        by_id = again(by_id, links.resolved)


def again(by_id: dict[str, Report], resolved: Iterable[Resolved]) -> dict[str, Report]:
    """The reports with the times that mean something else by now."""
    found: dict[str, list[Resolved]] = {}
    for link in resolved:
        found.setdefault(link.article, []).append(link)
    return {name: retimed(report, found[name]) if name in found else report for name, report in by_id.items()}


def other(way: str, file: Path, number: int, seconds: float) -> Run:
    """Another way over the texts of some reports; texts are read one by one and not held."""
    run = Run(way, number)
    OTHERS[way]((report.article.text for report in reports(WARM, WARM_SEED)), Run(way, WARM), seconds)
    forget()
    run.before = most()
    texts = (report.article.text for report in read(file, number))
    measured(run, way, lambda: OTHERS[way](texts, run, seconds))
    return run


def shingles(text: str) -> list[str]:
    """Every run of some words, each once."""
    words = [word.casefold() for word in WORD.findall(text)]
    return list({" ".join(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1))})


def datasketch(texts: Iterable[str], run: Run, seconds: float) -> list[int]:
    """``datasketch.MinHashLSH`` over runs of words; the reports that it finds like an earlier one."""
    library = import_module("datasketch")
    index = library.MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS)
    found = []
    for number, text in enumerate(texts):
        sketch = library.MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([shingle.encode() for shingle in shingles(text)])
        found += [number] if index.query(sketch) else []
        index.insert(number, sketch)
    return found


def rensa(texts: Iterable[str], run: Run, seconds: float) -> list[int]:
    """``rensa.RMinHashLSH`` over runs of words; the reports that it finds like an earlier one."""
    library = import_module("rensa")
    index = library.RMinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS, num_bands=BANDS)
    found = []
    for number, text in enumerate(texts):
        sketch = library.RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(shingles(text))
        found += [number] if index.query(sketch) else []
        index.insert(number, sketch)
    return found


def pairs(texts: Iterable[str], run: Run, seconds: float) -> list[tuple[int, int]]:
    """Every pair of reports by the words in both, up to a limit of seconds; the pairs that are alike."""
    bags = [frozenset(word.casefold() for word in WORD.findall(text)) for text in texts]
    stop, every = time.process_time() + seconds, len(bags) * (len(bags) - 1) // 2
    found = []
    for done, (one, two) in zip(count(), combinations(range(len(bags)), 2), strict=False):
        if done % KIB == 0 and time.process_time() > stop:
            run.done = done / every
            break
        both = len(bags[one] & bags[two])
        if both >= ALIKE * (len(bags[one]) + len(bags[two]) - both):
            found.append((one, two))
    return found


OTHERS: dict[str, Callable[[Iterable[str], Run, float], Sequence[Any]]] = {
    "datasketch": datasketch,
    "rensa": rensa,
    "all pairs of word sets": pairs,
}
"""What ours is measured beside."""


if __name__ == "__main__":
    main()
