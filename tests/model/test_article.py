"""Articles and what became of all inputs."""

from hashlib import sha256
from typing import get_args

from throughline.model.article import NEWS, OWN_WORDS, Article, Intake, RegionKind, Rejected


def test_the_sets_of_regions_leave_out_what_is_not_news() -> None:
    assert set(get_args(RegionKind)) - NEWS == {"header", "credit", "advert", "navigation", "related", "support"}
    assert {"post"} == NEWS - OWN_WORDS


def test_the_digest_of_an_article_is_that_of_its_text() -> None:
    article = Article("a", "The tide was late – by an hour.", "tide.txt")

    assert article.sha256 == sha256("The tide was late – by an hour.".encode()).hexdigest()


def test_a_lone_surrogate_does_not_stop_the_digest() -> None:
    assert len(Article("a", "broken \ud83d letter", "tide.txt").sha256) == 64


def test_an_intake_counts_every_input_once() -> None:
    article = Article("a", "The tide was late.", "tide.txt")
    intake = Intake((article,), (Rejected("x.bin", "binary", "x.bin: no text"),), ("again.txt",), (article,))

    assert intake.read == 4
