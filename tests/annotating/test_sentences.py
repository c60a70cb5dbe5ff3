"""The sentences of an article stay inside its regions."""

from __future__ import annotations

from throughline.annotating.sentences import sentences
from throughline.model.article import Article
from throughline.model.marks import Region, Report
from throughline.model.span import Span


def test_no_sentence_goes_over_a_region() -> None:
    article = Article("a", "Advert The ferry left. It was calm.", "a.txt")
    parts = (Region("a", Span(0, 6), "advert"), Region("a", Span(7, 35), "body"))
    found = [mark.words(article) for mark in sentences(Report(article, parts))]
    assert found == ["Advert", "The ferry left.", "It was calm."]


def test_without_regions_the_whole_text_counts() -> None:
    article = Article("a", "The ferry left. It was calm.", "a.txt")
    assert [mark.words(article) for mark in sentences(Report(article))] == ["The ferry left.", "It was calm."]
