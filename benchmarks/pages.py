"""How quick the pages of an archive are: one reader, fifty at once while somebody adds, and Datasette on the same file.

    python benchmarks/pages.py --number 20000
    python benchmarks/pages.py --archive desk.db --seconds 60

The reports are those of ``stream.py``; ``--archive`` takes an archive that was made before, of which a copy is served.
The server is ``throughline serve`` on this machine, asked over one connection that stays open. Printed are milliseconds
of the clock, on a machine that may be shared, beside those of the server's processor, and the size of the largest page.
"""

from __future__ import annotations

import argparse
import asyncio
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import quote, urlencode

import httpx

from archive import took, written
from throughline.archive import Archive
from throughline.model.kept import Asked

WAIT = 60
"""Seconds in which a server must have begun to answer."""


class Asking(NamedTuple):
    """A kind of page and the addresses of some of it."""

    kind: str
    paths: Sequence[str]


def main() -> None:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--number", type=int, default=2000, help="reports of an archive that is made for this")
    parser.add_argument("--archive", type=Path, help="an archive that is there, instead")
    parser.add_argument("--drawn", type=int, default=100, help="pages of each kind that are asked for")
    parser.add_argument("--readers", type=int, default=50, help="readers at once")
    parser.add_argument("--seconds", type=float, default=10, help="seconds for which they read while somebody adds")
    parser.add_argument("--datasette", default=sys.executable, help="the Python that has datasette")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        for line in lines(asked, Path(folder)):
            print(line, flush=True)


def lines(asked: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Everything that is asked for, a line each."""
    place = folder / "desk.db"
    if asked.archive:
        copied(asked.archive, place)
    else:
        written(folder / "reports.jsonl", 0, asked.number)
        took(folder / "reports.jsonl", str(place))
    kinds = drawn(place, asked.drawn)
    with serving([sys.executable, "-m", "throughline", "serve", "--archive", str(place)]) as (server, process):
        yield from (alone(server, process, one) for one in kinds)
        if asked.seconds:
            yield asyncio.run(together(server, place, kinds, asked.readers, asked.seconds))
    if asked.datasette and (asked.datasette != sys.executable or find_spec("datasette")):
        with serving([asked.datasette, "-m", "datasette", "serve", str(place)]) as (server, process):
            tables = [f"/{place.stem}/{table}" for table in ("articles", "stories", "quotes", "people")]
            yield alone(server, process, Asking("Datasette's table page", tables * (asked.drawn // len(tables))))


def copied(archive: Path, place: Path) -> None:
    """Copy an archive, whoever has it open."""
    with closing(sqlite3.connect(archive)) as source, closing(sqlite3.connect(place)) as target:
        source.backup(target)


def drawn(place: Path, number: int) -> list[Asking]:
    """The addresses that are asked for: drawn ones, and the largest there are."""
    random = Random(1)
    with Archive(str(place), create=False) as archive, archive.reading() as view:
        stories = view.listed(Asked(most=10**6))
        largest = view.listed(Asked("reports", most=10))
        names = random.sample(list(view.numbers), min(number, view.count))
        some = random.sample(stories, min(number, len(stories)))
    with closing(sqlite3.connect(place)) as connection:
        people = [name for (name,) in connection.execute("SELECT id FROM people ORDER BY id")]
        outlets = [name for (name,) in connection.execute("SELECT DISTINCT outlet FROM articles ORDER BY 1") if name]
        known = [name for (name,) in connection.execute("SELECT id FROM people ORDER BY mentions DESC, id LIMIT 10")]
    titles = [(one.title or "").split() for one in some]
    words = [{"words": title[0]} for title in titles if title] + [{"words": "the"}]
    days = [{"day": one.last, "by": "reports"} for one in some if one.last]
    filters = [{"outlet": name} for name in random.sample(outlets, min(number // 5, len(outlets)))]
    lists = ["/", "/?by=reports", "/?by=differences"]
    return [
        Asking("list", (lists * number)[:number]),
        Asking("search by words", [f"/?{urlencode(one)}" for one in words]),
        Asking("search by day or outlet", [f"/?{urlencode(one)}" for one in (*days, *filters)]),
        Asking("story", [page("stories", one.id) for one in some]),
        Asking("one of the ten largest stories", [page("stories", one.id) for one in largest]),
        Asking("article", [page("articles", name) for name in names]),
        Asking("person", [page("people", name) for name in random.sample(people, min(number, len(people)))]),
        Asking("one of the ten people most spoken of", [page("people", name) for name in known]),
        Asking("outlet", [page("outlets", name) for name in random.sample(outlets, min(number // 5, len(outlets)))]),
        Asking("data of a story", [page("api/stories", one.id) for one in some]),
        Asking("feed", ["/feed.atom", *(f"/feed.json?{urlencode(one)}" for one in words[: number // 10])]),
    ]


def page(kind: str, name: str) -> str:
    """The address of a page."""
    return f"/{kind}/{quote(name, safe='')}"


@contextmanager
def serving(command: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The address of a server and the number of its process, while it runs."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = f"http://127.0.0.1:{port}"
    command = [*command, "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as running:
        try:
            _answering(server, running)
            yield server, running.pid
        finally:
            running.terminate()


def _answering(server: str, running: subprocess.Popen[bytes]) -> None:
    """Wait until a server answers."""
    for _ in range(WAIT * 10):
        try:
            httpx.get(server, timeout=WAIT)
        except httpx.TransportError:
            if running.poll() is not None and running.stderr:
                raise SystemExit(running.stderr.read().decode()) from None
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"{server} does not answer")


def alone(server: str, process: int, asked: Asking) -> str:
    """How long one reader waits for each page, after one that is not counted."""
    waited, used, size, unanswered = [], [], 0, 0
    with httpx.Client(base_url=server, timeout=WAIT) as client:
        client.get(asked.paths[0])
        for path in asked.paths:
            before, begun = processor(process), time.perf_counter()
            answer = client.get(path)
            waited.append(1000 * (time.perf_counter() - begun))
            used.append(1000 * (processor(process) - before))
            size = max(size, len(answer.content))
            unanswered += answer.status_code != httpx.codes.OK
    failed = f", {unanswered} NOT ANSWERED" if unanswered else ""
    return f"{asked.kind}: {spread(waited)}; of the processor {spread(used)}; at most {size / 1000:,.0f} kB{failed}"


def spread(waited: Sequence[float]) -> str:
    """The median and the 95th percentile of milliseconds."""
    late = sorted(waited)[int(0.95 * len(waited))]
    return f"{median(waited):.0f} ms, of a hundred five more than {late:.0f} ms"


def processor(process: int) -> float:
    """Seconds of the processor that the threads of a process used."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


async def together(server: str, place: Path, kinds: Sequence[Asking], readers: int, seconds: float) -> str:
    """How many readers at once get on while somebody adds, four reports at a time."""
    before = articles(place)
    until = time.time() + seconds
    writer = Path(__file__).with_name("archive_writer.py")
    writing = subprocess.Popen([sys.executable, str(writer), str(place), "11", str(until)])
    paths = [path for kind in kinds for path in kind.paths]
    found = await asyncio.gather(*(reading(server, paths, Random(number), until) for number in range(readers)))
    added = articles(place) - before
    writing.terminate()
    status = writing.wait()
    waited = [one for waits, _ in found for one in waits]
    failed = sum(wrong for _, wrong in found) + (status not in (0, -15))
    told = f"{readers} readers for {seconds:.0f} s while {added:,} reports were added"
    return f"{told}: {len(waited):,} pages, {failed} errors; {spread(waited)}"


async def reading(server: str, paths: Sequence[str], random: Random, until: float) -> tuple[list[float], int]:
    """One reader among others: how long each page took, and how many failed."""
    waited, failed = [], 0
    async with httpx.AsyncClient(base_url=server, timeout=WAIT) as client:
        while time.time() < until:
            begun = time.perf_counter()
            try:
                answer = await client.get(random.choice(paths))
                failed += answer.status_code != httpx.codes.OK
            except httpx.TransportError:
                failed += 1
            waited.append(1000 * (time.perf_counter() - begun))
    return waited, failed


def articles(place: Path) -> int:
    """How many texts an archive has."""
    with closing(sqlite3.connect(place)) as connection:
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])


if __name__ == "__main__":
    main()
