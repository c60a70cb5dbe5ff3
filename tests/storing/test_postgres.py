"""An archive in PostgreSQL: what is said when it cannot be used."""

from __future__ import annotations

import pytest

from throughline.archive import Archive
from throughline.model.errors import ArchiveError, Unreadable
from throughline.storing import opened, postgres

PLACE = "postgresql://desk:secret@127.0.0.1:1/news"


def test_a_server_that_cannot_be_reached_is_said_without_the_password() -> None:
    pytest.importorskip("pg8000")
    with pytest.raises(
        Unreadable, match=r"postgresql://desk:\*\*\*@127.0.0.1:1/news: the server cannot be reached"
    ) as said:
        Archive(PLACE)
    assert "secret" not in str(said.value)


def test_a_missing_extra_is_said_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "find_spec", lambda _: None)
    with pytest.raises(Unreadable, match=r"news: archives in PostgreSQL need an extra; pip install .*\[postgres\]"):
        Archive(PLACE)


@pytest.mark.parametrize("place", ["postgresql://desk:secret@host:port/news", "postgres://[::1/news"])
def test_an_address_that_is_none_is_said_without_the_password(place: str) -> None:
    with pytest.raises(Unreadable, match="write postgresql://USER@HOST/DATABASE") as said:
        opened(place)
    assert "secret" not in str(said.value)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("could not extend file: No space left on device", "make room"),
        ("password authentication failed for user", "check both"),
        ('database "news" does not exist', "createdb"),
        ("cannot execute INSERT in a read-only transaction", "ask its administrator"),
        ("permission denied for schema public", "ask the database's administrator"),
        ("network error", "run the command again"),
    ],
)
def test_what_the_server_says_is_told_with_a_remedy(message: str, words: str) -> None:
    known = postgres.wrong(message)

    assert isinstance(known, ArchiveError)
    assert words in str(known)
    assert postgres.wrong("something else") is None
