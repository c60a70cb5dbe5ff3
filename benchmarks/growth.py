"""How time and memory grow from thousands of reports to a hundred thousand, beside other libraries, in one run.

    python benchmarks/growth.py --sizes 10000,20000,50000,100000 --picture docs/growth.svg --page docs/scale.md

The reports are those of ``stream.py``, with their marks. Every size and every way has a process of its own
(``growth_runs.py``), so that the most memory it held is its own: ours, ``datasketch`` and ``rensa`` (used where they
are installed, ``pip install datasketch rensa``; a line says which is missing), and the plain way, every pair of reports
by the words in both, which stops after ``--seconds``. Seconds are CPU time of one core. With ``--even`` a size is
measured so often that it goes over as many reports as the largest, half of them before that one and half behind it,
and the mean is told: a shared machine is slower in one minute than in another, and a long run sees more of both.
``--runs`` keeps what was measured as JSON lines; what stands there already is not measured again. ``--without`` leaves
a stage out.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from itertools import chain
from operator import attrgetter
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import NamedTuple

from growth_picture import Curve, picture
from growth_runs import BUILT, OTHERS, OURS, Part, Run, kept
from stream import A_DAY

BEGIN, END = "<!-- {}: written by benchmarks/growth.py -->\n", "<!-- end of {} -->"
"""Between these lines of a page stands a part of its figures, named in both."""
FEW = 10_000
"""Reports up to which all pairs are compared."""
MIB = 1 << 20


class Row(NamedTuple):
    """A line of a table: what was measured, and its figure at every size at which it was."""

    name: str
    figures: Mapping[int, float]

    @property
    def growth(self) -> float | None:
        """The figure at the largest size over that at the smallest one; None where there are no two."""
        known = sorted(size for size, figure in self.figures.items() if figure > 0)
        return self.figures[known[-1]] / self.figures[known[0]] if len(known) > 1 else None


def main() -> None:
    """Measure, print, and write the picture and the page where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,20000,50000,100000", help="numbers of reports")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--a-day", type=float, default=A_DAY, help="reports a day")
    parser.add_argument("--without", action="append", default=[], help="a stage that is left out")
    parser.add_argument("--seconds", type=float, default=60, help="CPU seconds after which comparing all pairs stops")
    parser.add_argument("--even", action="store_true", help="go over as many reports at every size as at the largest")
    parser.add_argument("--runs", type=Path, help="where runs are kept, a line each")
    parser.add_argument("--picture", type=Path, help="where to draw the curves, as SVG")
    parser.add_argument("--page", type=Path, action="append", default=[], help="a page whose figures are written anew")
    asked = parser.parse_args()
    found = runs(asked)
    for line in tables(found):
        print(line)
    if asked.picture:
        asked.picture.write_text(drawn(found), encoding="utf-8")
    for page in asked.page:
        page.write_text(figured(page.read_text(encoding="utf-8"), list(tables(found))), encoding="utf-8")


def runs(asked: argparse.Namespace) -> list[Run]:
    """The mean run of every way and size that was asked for; those kept before are not measured again."""
    sizes = sorted(int(size) for size in asked.sizes.split(","))
    known: dict[tuple[str, int], list[Run]] = defaultdict(list)
    for one in kept_runs(asked.runs):
        known[one.way, one.number].append(one)
    seen: Counter[tuple[str, int]] = Counter()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "reports.pickle"
        for pair in chain.from_iterable(turns(way, sizes, asked.even) for way in (OURS, *OTHERS)):
            seen[pair] += 1
            if len(known[pair]) >= seen[pair]:
                continue
            if not file.exists():
                kept(file, sizes[-1], asked.seed, asked.a_day)
            if run := measured(*pair, file, asked):
                known[pair].append(run)
                if asked.runs:
                    with asked.runs.open("a", encoding="utf-8") as lines:
                        lines.write(json.dumps(asdict(run)) + "\n")
    return [mean(known[pair]) for pair in seen if known[pair]]


def turns(way: str, sizes: Sequence[int], even: bool) -> list[tuple[str, int]]:
    """A way with the sizes in the order in which it is measured at them; all pairs, which stop at a limit, once."""
    if not even or way == PLAIN:
        return [(way, size) for size in sizes]
    times = {size: sizes[-1] // size for size in sizes[:-1]}
    before = [size for size in times for _ in range(times[size] // 2)]
    behind = [size for size in reversed(times) for _ in range(times[size] - times[size] // 2)]
    return [(way, size) for size in (*before, sizes[-1], *behind)]


def mean(found: Sequence[Run]) -> Run:
    """One run for several of a way and size: of each part the mean seconds and memory."""
    parts = {name: _mean([run.parts[name] for run in found]) for name in found[0].parts}
    return replace(found[0], parts=parts)


def _mean(found: Sequence[Part]) -> Part:
    cpu, wall, peak, left = (fmean(map(attrgetter(name), found)) for name in ("cpu", "wall", "peak", "left"))
    return Part(cpu, wall, peak, left, found[0].found)


def kept_runs(file: Path | None) -> Iterator[Run]:
    """The runs of a file, if there is one."""
    if file and file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            found = json.loads(line)
            parts = {name: Part(**part) for name, part in found.pop("parts").items()}
            yield Run(**found, parts=parts)


def measured(way: str, size: int, file: Path, asked: argparse.Namespace) -> Run | None:
    """One way at one size in a process of its own; None, and a line that says why, where it cannot be measured."""
    if way not in (OURS, PLAIN) and not installed(way):
        print(f"{way} is not installed")
        return None
    if way == PLAIN and size > FEW:
        print(f"{way}: not tried with {size:,} reports")
        return None
    without = [part for stage in asked.without for part in ("--without", stage)] if way == OURS else []
    script = Path(__file__).with_name("growth_runs.py")
    command = [sys.executable, str(script), way, str(size), str(file), "--seconds", str(asked.seconds), *without]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=dict(os.environ))
    if done.returncode:
        print(f"{way} stopped at {size:,} reports with exit status {done.returncode}")
        return None
    found = json.loads(done.stdout)
    return Run(**{**found, "parts": {name: Part(**part) for name, part in found["parts"].items()}})


PLAIN = "all pairs of word sets"


def installed(name: str) -> bool:
    """Whether a library can be imported, tried in a process of its own."""
    return not subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True, check=False).returncode


def tables(found: Sequence[Run]) -> Iterator[str]:
    """The tables as Markdown: seconds, articles a second, memory."""
    sizes = sorted({run.number for run in found})
    heads = " | ".join(f"{size:,}" for size in sizes)
    yield f"| CPU seconds for so many reports | {heads} | growth | articles/s at most reports |"
    yield f"|---|{'---:|' * len(sizes)}---:|---:|"
    for row in (*seconds(found), *others(found, "cpu")):
        yield f"| {row.name} | {cells(row, sizes, '.1f')} | {times(row.growth)} | {rate(row)} |"
    yield ""
    yield f"| MiB at most, for so many reports | {heads} | growth |"
    yield f"|---|{'---:|' * len(sizes)}---:|"
    for row in (*memory(found), *others(found, "peak")):
        yield f"| {row.name} | {cells(row, sizes, ',.0f')} | {times(row.growth)} |"
    for run in found:
        if run.done < 1:
            yield ""
            yield f"Of {run.number:,} reports, {run.way}: stopped after {run.done:.1%} of the pairs."


def ours(found: Iterable[Run]) -> list[Run]:
    """Our runs by size."""
    return sorted((run for run in found if run.way == OURS), key=lambda run: run.number)


def parts(found: Sequence[Run]) -> list[str]:
    """The parts of our runs but the building of the reports, in their order."""
    return list(dict.fromkeys(name for run in ours(found) for name in run.parts if name != BUILT))


def common(found: Sequence[Run]) -> list[str]:
    """The parts that all our runs have."""
    return [name for name in parts(found) if all(name in run.parts for run in ours(found))]


def seconds(found: Sequence[Run]) -> Iterator[Row]:
    """Our CPU seconds by part, and together those of the parts that were measured at every size."""
    for name in parts(found):
        yield Row(name, {run.number: run.parts[name].cpu for run in ours(found) if name in run.parts})
    every = common(found)
    if every:
        sums = {run.number: sum(run.parts[name].cpu for name in every) for run in ours(found)}
        yield Row(f"**{every[0]} to {every[-1]}**", sums)


def memory(found: Sequence[Run]) -> Iterator[Row]:
    """Our memory: that of the reports, what each part needs above them, and all of it."""
    mine = ours(found)
    if mine:
        yield Row("the reports with their marks", {run.number: run.parts[BUILT].left for run in mine})
    for name in parts(found):
        above = {run.number: run.parts[name].peak - run.before for run in mine if name in run.parts}
        yield Row(f"above them, {name}", above)
    every = common(found)
    if every:
        most = {run.number: max(run.parts[name].peak for name in every) for run in mine}
        yield Row("**above them, at most**", {run.number: most[run.number] - run.before for run in mine})
        yield Row("**the whole process**", most)


def others(found: Iterable[Run], figure: str) -> Iterator[Row]:
    """A figure of the other ways where they came to an end; of their memory what they added to an empty process."""
    for way in OTHERS:
        whole = [run for run in found if run.way == way and run.done == 1]
        figures = {run.number: run.cpu if figure == "cpu" else run.peak - run.before for run in whole}
        if figures:
            yield Row(way, figures)


def cells(row: Row, sizes: Iterable[int], form: str) -> str:
    """The figures of a row at all sizes."""
    return " | ".join(format(row.figures[size], form) if size in row.figures else "–" for size in sizes)


def times(growth: float | None) -> str:
    """A growth in words."""
    return f"{growth:.1f}×" if growth else "–"


def rate(row: Row) -> str:
    """Articles a second at the largest size."""
    size = max(row.figures)
    return f"{size / row.figures[size]:,.0f}" if row.figures[size] else "–"


def drawn(found: Sequence[Run]) -> str:
    """The picture of the curves: seconds on the left, memory on the right."""
    every = common(found)
    together = [row for row in seconds(found) if row.name in ("reuse", "utterances", "events", "stories")]
    whole = [row for row in seconds(found) if row.name.startswith("**")]
    time = [Curve(row.name.strip("*"), row.figures) for row in (*whole, *together, *others(found, "cpu"))]
    held = [row for row in memory(found) if row.name.startswith(("**", "the reports"))]
    space = [Curve(row.name.strip("*"), row.figures) for row in (*held, *others(found, "peak"))]
    return picture(f"Growth from {every[0]} to {every[-1]}" if every else "Growth", time, space)


def figured(page: str, lines: Sequence[str]) -> str:
    """The page with these figures between its lines for them."""
    begin, end = BEGIN.format("growth"), END.format("growth")
    before, found, rest = page.partition(begin)
    if not found:
        return page
    return before + begin + "\n" + "\n".join(lines) + "\n\n" + end + rest.partition(end)[2]


if __name__ == "__main__":
    main()
