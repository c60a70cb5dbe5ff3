from __future__ import annotations

import io
from datetime import date

import pytest

from throughline.model.article import Article
from throughline.reading.plain import believable, bounded, headed, read_plain
from throughline.reading.source import Refused, opened
from throughline.settings import DEFAULTS, Settings


def plain(found: bytes, settings: Settings = DEFAULTS) -> Article:
    (made,) = read_plain(opened("a.txt", "a.txt", io.BytesIO(found), settings), settings)
    return made


def test_a_file_is_one_article_with_its_text_as_it_stands() -> None:
    made = plain(b" date 2031-05-14 The bridge opened.\r\n")
    assert made.text == " date 2031-05-14 The bridge opened.\r\n"
    assert made.published is not None
    (because,) = made.published.because
    assert [made.text[slice(*place.span)] for place in because.evidence] == ["2031-05-14"]
    assert because.evidence[0].article == made.id
    assert made.because == ()


def test_the_text_alone_decides_between_files_of_one_name() -> None:
    assert plain(b"The bridge opened.").id != plain(b"The bridge closed.").id
    assert plain(b"The bridge opened.").id == plain(b"\xef\xbb\xbfThe bridge opened.").id


def test_a_longer_text_than_the_longest_is_refused() -> None:
    bounded("abc", Settings(longest_article=3))
    with pytest.raises(Refused, match="longest article"):
        bounded("abcd", Settings(longest_article=3))
    with pytest.raises(Refused, match="longest article"):
        plain(b"a" * 13, Settings(longest_article=3))


def test_only_years_with_newspapers_are_believed() -> None:
    assert believable(date(1500, 1, 1), DEFAULTS)
    assert not believable(date(1499, 12, 31), DEFAULTS)
    assert not believable(date(2201, 1, 1), DEFAULTS)
    assert headed("x", "date 1499-12-31 The bridge", DEFAULTS) is None
    assert headed("x", "The bridge", DEFAULTS) is None


def test_a_printed_day_of_publication_is_believed() -> None:
    found = headed("x", "Posted: 3 May 2030 Updated: 5 May 2030\nThe bridge", DEFAULTS, "en")
    assert found is not None
    assert (found.first, found.last, found.best) == (date(2030, 5, 3), date(2030, 5, 3), date(2030, 5, 3))
    assert (found.basis, found.because[0].code) == ("header", "stamped")


def test_the_newest_of_pictures_days_may_be_a_day_off() -> None:
    text = "The old bridge. (Published 1 May 2030)\nThe new one. (Published 3 May 2030)\nIt opens."
    found = headed("x", text, DEFAULTS, "en")
    assert found is not None
    assert (found.first, found.last, found.best) == (date(2030, 5, 2), date(2030, 5, 4), date(2030, 5, 3))


def test_an_updated_text_may_be_some_days_older() -> None:
    found = headed("x", "Updated: 8 May 2030\nThe bridge", DEFAULTS, "en")
    assert found is not None
    assert (found.first, found.best) == (date(2030, 5, 1), date(2030, 5, 8))
