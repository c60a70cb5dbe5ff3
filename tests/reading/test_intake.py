from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from throughline.model.article import Article, Published, Rejected
from throughline.reading import settled
from throughline.reading.identity import identity

OLD, NEW = date(2031, 5, 14), date(2031, 5, 15)


def article(name: str, text: str, day: date | None = None, source: str = "a.jsonl", url: str | None = None) -> Article:
    published = Published(day, day, day, "given") if day else None
    return Article(name, text, source, url=url, published=published)


def test_one_of_each_is_counted() -> None:
    items: list[Article | Rejected] = [
        article("bridge", "It opened."),
        article("bridge", "It opened.", source="b.jsonl"),
        article("ferry", "It sails.", OLD),
        article("ferry", "It sails on.", NEW),
        Rejected("c.txt", "empty", "c.txt: nothing"),
    ]
    intake = settled(items)
    assert [one.text for one in intake.articles] == ["It opened.", "It sails on."]
    assert intake.known == ("b.jsonl",)
    assert [one.text for one in intake.versions] == ["It sails."]
    assert intake.read == len(items)


def test_a_modified_day_goes_before_the_published_one() -> None:
    earlier = Article("x", "first", "a", published=Published(NEW, NEW, NEW, "given"), modified=OLD)
    intake = settled([article("x", "second", NEW), earlier])
    assert [one.text for one in intake.articles] == ["second"]


@pytest.mark.parametrize("days", [(None, None), (OLD, None), (OLD, OLD), (None, OLD)])
def test_texts_without_a_newest_one_clash_all_of_them(days: tuple[date | None, date | None]) -> None:
    intake = settled([article("x", "first", days[0]), article("x", "second", days[1], "b.jsonl")])
    assert intake.articles == ()
    assert [one.cause for one in intake.rejected] == ["clash", "clash"]
    assert all(one.source in one.message and "'x'" in one.message for one in intake.rejected)


def test_one_address_with_two_texts_is_two_versions() -> None:
    url = "https://post.example/bridge"
    items = [
        article(identity(url, text), text, day, url=f"{url}?utm_source=feed#top")
        for text, day in (("It opens.", OLD), ("It opened.", NEW))
    ]
    intake = settled(items)
    assert [one.text for one in intake.articles] == ["It opened."]
    assert [one.text for one in intake.versions] == ["It opens."]


def test_a_clash_of_one_address_names_it() -> None:
    url = "https://post.example/bridge"
    items = [article(identity(url, text), text, url=url) for text in ("It opens.", "It opened.")]
    assert all(url in one.message for one in settled(items).rejected)


def test_a_given_id_wins_over_the_address() -> None:
    url = "https://post.example/bridge"
    intake = settled([article("one", "It opens.", url=url), article("two", "It opened.", url=url)])
    assert len(intake.articles) == 2


def test_equal_texts_under_two_ids_are_two_articles() -> None:
    assert len(settled([article("one", "It opens."), article("two", "It opens.")]).articles) == 2


def test_the_order_of_the_items_changes_nothing() -> None:
    items = [
        article("x", "first", OLD, "a"),
        article("x", "second", NEW, "b"),
        article("x", "first", None, "c"),
        article("y", "third", None, "d"),
        article("y", "fourth", None, "e"),
    ]
    outcomes = set()
    for order in permutations(items):
        intake = settled(order)
        rejected = tuple(sorted(one.source for one in intake.rejected))
        outcomes.add((intake.articles, intake.versions, intake.known, rejected))
    assert len(outcomes) == 1
