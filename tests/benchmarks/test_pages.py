"""The benchmark of the pages on a small archive."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from pathlib import Path

import pytest

import pages


def test_every_kind_of_page_is_answered_alone_and_while_somebody_adds(tmp_path: Path) -> None:
    asked = Namespace(number=12, archive=None, drawn=5, readers=3, seconds=2.0, datasette=None)
    found = list(pages.lines(asked, tmp_path))
    kinds = [line.partition(":")[0] for line in found]
    assert {"list", "search by words", "story", "article", "person", "outlet", "feed"} <= set(kinds)
    assert not any("NOT ANSWERED" in line for line in found)
    assert re.search(r"3 readers for 2 s while [0-9,]+ reports were added: [0-9,]+ pages, 0 errors", found[-1])


def test_a_server_that_does_not_begin_is_said_with_its_reason() -> None:
    with pytest.raises(SystemExit, match="nothing to serve"), pages.serving([sys.executable, "-c", BROKEN]):
        pass


BROKEN = "raise SystemExit('nothing to serve')"


def test_the_percentile_is_of_the_slowest_five_of_a_hundred() -> None:
    assert pages.spread([float(at) for at in range(100)]) == "50 ms, of a hundred five more than 95 ms"
