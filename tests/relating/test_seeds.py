from __future__ import annotations

from dataclasses import replace

from throughline.model.article import Article
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.relating.compared import compared, traces
from throughline.relating.seeds import Seeds, promising
from throughline.settings import DEFAULTS

BAKER = "The baker carried seven warm loaves across the frozen harbour before the lanterns were lit."
TAILOR = "Nobody in the choir remembered who had hidden the silver whistle under the organ bench."
STOCK = "spokeswoman for the county council said"


def seeds(text: str, quoted: str = "") -> Seeds:
    at = text.find(quoted)
    quotes = (Quote("a", Span(at, at + len(quoted)), "direct", True, 0),) if quoted else ()
    return traces(compared(Report(Article("a", text, "a.txt", language="en"), quotes=quotes)), DEFAULTS).seeds


def test_a_sentence_that_two_texts_share_is_worth_an_alignment() -> None:
    assert promising(seeds(f"{TAILOR} {BAKER}"), seeds(f"{BAKER} It snowed."), DEFAULTS)


def test_a_phrase_of_few_content_words_is_not() -> None:
    one, other = f"{BAKER} A {STOCK} so.", f"{TAILOR} The {STOCK} nothing."
    assert not promising(seeds(one), seeds(other), DEFAULTS)


def test_texts_that_share_nothing_are_not() -> None:
    assert not promising(seeds(BAKER), seeds(TAILOR), DEFAULTS)
    assert not promising(seeds(""), seeds(TAILOR), DEFAULTS)


def test_fewer_words_are_enough_in_a_quotation() -> None:
    said = "we carried warm loaves across it to him"
    one, other = f"{TAILOR} He told us “{said}” today.", f"The mayor was glad that “{said}” again."
    assert not promising(seeds(one), seeds(other), DEFAULTS)
    assert promising(seeds(one, said), seeds(other), DEFAULTS)
    assert promising(seeds(one), seeds(other, said), DEFAULTS)


def test_equal_words_around_changed_ones_count_with_the_run() -> None:
    settings = replace(DEFAULTS, passage_points_seeds=12)
    changed = BAKER.replace("warm", "cold").replace("before", "while")
    assert promising(seeds(BAKER), seeds(changed), settings)
    assert not promising(seeds(BAKER), seeds(changed), replace(settings, passage_seeds_reach=0))


def test_runs_far_apart_are_not_counted_together() -> None:
    settings = replace(DEFAULTS, passage_points_seeds=24, passage_seeds_many=100)
    whole = seeds(f"{BAKER} {TAILOR}")
    assert promising(whole, seeds(f"{BAKER} They sang: {TAILOR}"), settings)
    assert not promising(whole, seeds(f"{BAKER} {'They sang. ' * 20}{TAILOR}"), settings)
    assert not promising(whole, seeds(f"{TAILOR} {'They sang. ' * 20}{BAKER}"), settings)


def test_texts_that_share_many_runs_are_not_looked_at() -> None:
    never = replace(DEFAULTS, passage_points_seeds=10_000, passage_points_quoted=10_000)
    assert promising(seeds(f"{BAKER} {TAILOR}"), seeds(f"{TAILOR} {BAKER}"), never)
    assert not promising(seeds(BAKER), seeds(BAKER), replace(never, passage_seeds_many=100))
