"""Readers at work while a writer adds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import httpx

import throughline as tl
from web.browsing import served
from web.conftest import SERVED, article

PATHS = (
    "/",
    "/stories/mill-0",
    "/stories.json?words=mill",
    "/people",
    "/trace?words=painted",
    "/articles/mill-0",
    "/outlets",
)


def test_readers_get_every_page_while_a_writer_adds(tmp_path: Path) -> None:
    done = Event()
    with tl.Archive(str(tmp_path / "desk.db"), settings=SERVED) as archive:
        archive.add([article("mill-0", "“The mill is painted,” said Ada Brook, 41.", outlet="The Post")])
        with served(archive) as address, ThreadPoolExecutor(9) as pool:

            def write() -> None:
                with tl.Archive(str(tmp_path / "desk.db"), settings=SERVED) as other:
                    for number in range(1, 6):
                        text = f"Mill {number} on Elm Row was painted by Ada Brook, {41 + number}, on Monday."
                        other.add([article(f"mill-{number}", text, outlet=f"Post {number}")])
                done.set()

            def read(path: str) -> set[int]:
                found = set()
                with httpx.Client(base_url=address, timeout=60) as reader:
                    while not done.is_set():
                        found.add(reader.get(path).status_code)
                return found

            writing = pool.submit(write)
            reading = [pool.submit(read, path) for path in PATHS]
            writing.result()
            assert [one.result() for one in reading] == [{200}] * len(PATHS)
        with archive.reading() as view:
            assert view.count == 6
