"""What every store does with a question that takes too long, and with too many at the same time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from stores.piles import article
from throughline.archive import Archive
from throughline.model.errors import Slow
from throughline.settings import DEFAULTS

Opening = Callable[..., Archive]
ENDLESS = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")


@pytest.fixture(params=["sqlite", "postgres"])
def hasty(request: pytest.FixtureRequest, tmp_path: Path) -> Opening:
    """Opens an archive that waits a second for an answer."""
    place = str(tmp_path / "desk.db") if request.param == "sqlite" else request.getfixturevalue("database")
    return lambda **given: Archive(place, settings=replace(DEFAULTS, archive_patience=1, **given))


def test_a_question_that_takes_too_long_is_broken_off_and_the_next_is_answered(hasty: Opening) -> None:
    with hasty() as archive:
        archive.add([article("mill", "The mill on Elm Row was painted green.")])
        with pytest.raises(Slow, match="takes too long"), archive.reading() as view:
            view.connection.execute(ENDLESS)  # type: ignore[attr-defined]
        assert [story.id for story in archive.stories()] == ["mill"]


def test_too_many_at_the_same_time_are_told_so(hasty: Opening) -> None:
    with hasty(archive_connections=1) as archive, archive.reading() as view:
        assert view.count == 0
        with pytest.raises(Slow, match="too many ask at the same time"):
            archive.stories()
