from __future__ import annotations

from throughline.languages.stock import stock


def test_words_of_notes_are_known_and_words_of_news_are_not() -> None:
    assert {"subscribe", "newsletter", "copyright"} <= stock("en")
    assert not stock("en") & {"police", "bridge", "hospital", "said"}


def test_an_unknown_language_takes_the_english_words() -> None:
    assert stock("xx") == stock(None) == stock("en")


def test_the_words_are_in_lower_case() -> None:
    assert all(word == word.casefold() for word in stock("en"))
