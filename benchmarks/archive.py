"""What an archive costs and stands: adding, adding more, telling, kill -9 at any moment, two writers at once.

    python benchmarks/archive.py --number 20000 --more 200 -j 2 --kills 100 --seconds 60

The reports are those of ``stream.py``, read from JSONL by ``throughline add`` in a process of its own. Printed are
seconds of the clock and of the processor, the memory of its largest process, and milliseconds of a story. Kills fall at
moments drawn over the whole run, each on an archive of its own; after each the same command runs to its end, and the
archive must be that of a run that nobody disturbed. These runs keep four reports at a time. ``--archive`` keeps the
archive; a PostgreSQL URL measures that store instead.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import fields
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from growth_runs import KIB
from stream import stream
from throughline.archive import Archive
from throughline.model.kept import Asked


class Took(NamedTuple):
    """What a command took: seconds of the clock and of all its processes, MiB of the largest of them."""

    wall: float
    cpu: float
    peak: float


def main() -> None:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--number", type=int, default=2000, help="reports in the archive")
    parser.add_argument("--more", type=int, default=200, help="reports that are added to them")
    parser.add_argument("-j", "--workers", type=int, default=1)
    parser.add_argument("--archive", help="where the archive is made, instead of a folder that goes")
    parser.add_argument("--kills", type=int, default=0, help="runs that are killed")
    parser.add_argument("--killed", type=int, default=24, help="reports that these runs add")
    parser.add_argument("--seconds", type=float, default=0, help="seconds for which two writers and a reader work")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        for line in lines(asked, Path(folder)):
            print(line, flush=True)


def lines(asked: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Everything that is asked for, a line each."""
    first, more = folder / "first.jsonl", folder / "more.jsonl"
    written(first, 0, asked.number)
    written(more, asked.number, asked.number + asked.more)
    place = asked.archive or str(folder / "desk.db")
    yield shown(f"{asked.number:,} reports added", took(first, place, asked.workers))
    yield shown(f"{asked.more:,} more", took(more, place, asked.workers))
    yield shown("the same again", took(more, place, asked.workers))
    yield from questions(place)
    if asked.kills:
        yield killed(folder, asked.killed, asked.kills)
    if asked.seconds:
        yield together(folder, asked.seconds)


def written(file: Path, first: int, last: int, seed: int = 1) -> None:
    """Write some reports of the stream as JSON lines."""
    with file.open("w", encoding="utf-8") as out:
        for report in islice(stream(seed), first, last):
            article = report.article
            day = article.published.best.isoformat() if article.published and article.published.best else None
            line = {"id": article.id, "title": article.title, "outlet": article.outlet, "published": day}
            out.write(json.dumps({**line, "language": article.language, "text": article.text}) + "\n")


def command(file: Path, place: str, workers: int = 1) -> list[str]:
    """The command that adds a file."""
    return [sys.executable, "-m", "throughline", "add", str(file), "--archive", place, "-q", "-j", str(workers)]


def took(file: Path, place: str, workers: int = 1) -> Took:
    """What adding a file takes."""
    begun = time.perf_counter()
    running = subprocess.Popen(command(file, place, workers))
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if status:
        raise SystemExit(f"adding ended with status {running.returncode}")
    return Took(time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / KIB)


def shown(what: str, found: Took) -> str:
    """A line of figures."""
    return f"{what}: {found.wall:.1f} s, {found.cpu:.1f} s of processors, {found.peak:,.0f} MiB in one process"


def questions(place: str) -> Iterator[str]:
    """How long the archive takes to answer, and how large it is."""
    with Archive(place, create=False) as archive:
        listed = archive.stories(Asked(most=10**6))
        random = Random(1)
        drawn = random.sample(listed, min(50, len(listed)))
        largest = archive.stories(Asked("reports", most=10))
        titles = [word for story in drawn for word in (story.title or "").split()[:1]]
        yield timed("a story", [lambda one=one: archive.story(one.id) for one in drawn])
        yield timed("one of the ten largest stories", [lambda one=one: archive.story(one.id) for one in largest])
        said = [quoted(archive, story.id, random) for story in archive.stories(Asked("reports", most=200))]
        drafts = ["\n\n".join(words) for words in said if len(words) == QUOTED][:21]
        words = [" ".join(draft.partition("“")[2].split()[1:4]) for draft in drafts]
        yield timed("a trace of three words", [lambda one=one: archive.trace(one) for one in words])
        yield timed("a trace of a common word", [lambda one=one: archive.trace(one) for one in ("the", "said", "a")])
        checks = [lambda one=one: archive.check(one) for one in drafts]
        yield timed("the first check of a process, which reads lists of words and makes patterns", checks[:1])
        yield timed("a check of ten quotations", checks[1:] or checks)
        yield timed("a list of stories", [archive.stories] * 20)
        yield timed("a search", [lambda one=one: archive.stories(Asked(words=one)) for one in titles])
    if Path(place).exists():
        yield f"the file: {Path(place).stat().st_size / KIB / KIB:,.0f} MiB for {len(listed):,} stories"


QUOTED = 10
"""Quotations of a draft."""


def quoted(archive: Archive, story: str, random: Random) -> list[str]:
    """Paragraphs that print quotations of a story, with their speakers."""
    _, reports = archive.story(story)
    found = [
        f"{quote.speakers[0].name if quote.speakers else 'A neighbour'} said: “{quote.words(report.article)}”"
        for report in reports.values()
        for quote in report.quotes
        if quote.kind == "direct"
    ]
    return random.sample(found, QUOTED) if len(found) >= QUOTED else []


def timed(what: str, asked: Sequence[Any]) -> str:
    """The milliseconds of the processor that questions take: the machine may be shared."""
    found = []
    for one in asked:
        begun = time.process_time()
        one()
        found.append(1000 * (time.process_time() - begun))
    late = sorted(found)[int(0.95 * len(found))]
    return f"{what}: {median(found):.0f} ms, of a hundred five take more than {late:.0f} ms"


ADDING = """
import sys
from throughline.archive import Archive
from throughline.reading import read
from throughline.settings import Settings
with Archive(sys.argv[2], settings=Settings(archive_batch=4, archive_waiting=64)) as archive:
    archive.add(read(sys.argv[1]))
"""
"""``add`` of few reports at a time, so that kills fall between many transactions and into them."""


def killed(folder: Path, number: int, kills: int) -> str:
    """How many of some killed runs left a whole archive that the next run brought to the same end."""
    file, place = folder / "killed.jsonl", folder / "killed.db"
    written(file, 0, number, seed=2)
    adding = [sys.executable, "-c", ADDING, str(file), str(place)]
    begun = time.perf_counter()
    subprocess.run(adding, check=True)
    length = time.perf_counter() - begun
    wanted, random, same, kept = held(str(place)), Random(1), 0, []
    for _ in range(kills):
        wiped(place)
        running = subprocess.Popen(adding)
        time.sleep(length * random.random())
        running.send_signal(signal.SIGKILL)
        running.wait()
        whole = not place.exists() or checked(place)
        kept.append(articles(place))
        subprocess.run(adding, check=True)
        same += whole and checked(place) and held(str(place)) == wanted
    stages = f"{kept.count(0)} before the first was kept, {kept.count(number)} after the last"
    return (
        f"killed {kills} times in mid-add of {number:,} reports ({stages}): {same} times whole and the same in the end"
    )


def articles(place: Path) -> int:
    """How many articles a file keeps."""
    if not place.exists():
        return 0
    with closing(sqlite3.connect(place)) as connection:
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])


def wiped(place: Path) -> None:
    """Take an archive away."""
    for ending in ("", "-wal", "-shm"):
        Path(f"{place}{ending}").unlink(missing_ok=True)


def checked(place: Path) -> bool:
    """Whether SQLite finds nothing wrong with a file."""
    connection = sqlite3.connect(place)
    found = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    connection.close()
    return found and not broken


def held(place: str) -> dict[str, object]:
    """All that an archive holds but its memory."""
    with Archive(place, create=False) as archive, archive.store.reading() as view:
        links = view.links()
        return {"reports": dict(view.reports), **{one.name: getattr(links, one.name) for one in fields(links)}}


def together(folder: Path, seconds: float) -> str:
    """How two that write and one that reads get on for some seconds."""
    place, stop = str(folder / "together.db"), time.time() + seconds
    script = Path(__file__)
    writers = [
        subprocess.Popen([sys.executable, str(script.with_name("archive_writer.py")), place, str(seed), str(stop)])
        for seed in (11, 12)
    ]
    reads = 0
    while any(one.poll() is None for one in writers):
        with Archive(place) as archive:
            archive.stories()
        reads += 1
        time.sleep(0.05)
    failed = sum(one.returncode != 0 for one in writers)
    with Archive(place, create=False) as archive, archive.store.reading() as view:
        number = len(view.reports)
    return f"two writers for {seconds:.0f} s: {failed} ended with an error, {number:,} reports added, {reads:,} reads"


if __name__ == "__main__":
    main()
