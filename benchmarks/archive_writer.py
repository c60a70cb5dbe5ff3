"""Adds reports of a stream to an archive, a few at a time, until some time of the clock: one of several at once.

python benchmarks/archive_writer.py ARCHIVE SEED UNTIL
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from itertools import islice

from stream import stream
from throughline.archive import Archive

FEW = 4


def main() -> None:
    """Add until the time has come."""
    place, seed, until = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    articles = (replace(one.article, id=f"{seed}-{one.article.id}") for one in stream(seed))
    with Archive(place) as archive:
        while time.time() < until:
            archive.add(islice(articles, FEW))


if __name__ == "__main__":
    main()
