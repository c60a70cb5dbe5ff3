from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine_work import TRAVELLING
from throughline.model.article import Article, Published
from throughline.model.links import Copy, Links
from throughline.model.marks import Quote, Region, Report
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.relating import compared
from throughline.relating.copies import copies, own_words
from throughline.relating.passages import passages
from throughline.running import InProcess, Processes
from throughline.text.scanning import scanned
from throughline.text.shingles import word_keys
from throughline.text.words import WORD

TOWER = [
    "The clock tower of Brindle Bay struck thirteen on Monday morning, to the delight of the schoolchildren below.",
    "A loose gear was to blame, according to the clockmaker who climbed the narrow stairs with her toolbox.",
    "She replaced the worn pin within an hour and polished the brass hands while she was there.",
    "The town council thanked her with a basket of pears from the orchard behind the library.",
]
GARDEN = [
    "Volunteers planted two hundred apple trees along the canal over the weekend.",
    "The saplings came from a nursery that raises forgotten kinds of fruit.",
    "Visitors may pick what they like from the third autumn on, the society promised.",
]
SAID = "“We have waited all summer for this tower to learn how to count properly again,” the mayor said with a smile."


def report(name: str, *paragraphs: str, day: int = 0, last: int = 0, outlet: str | None = None) -> Report:
    text = "\n\n".join(paragraphs)
    when = Published(date(2030, 3, day), date(2030, 3, last or day), None, "given") if day else None
    quotes = tuple(
        Quote(name, Span(*quote.span(1)), "direct", True, turn)
        for turn, quote in enumerate(re.finditer("“([^”]+)”", text))
    )
    return Report(Article(name, text, name, outlet=outlet, published=when, language="en"), quotes=quotes)


def found(*reports: Report) -> list[Copy]:
    by_id = {each.article.id: each for each in reports}
    engine = InProcess()
    return list(copies(by_id, Links(passages=tuple(passages(by_id, Links(), engine))), engine))


def test_equal_articles_are_one_duplicate() -> None:
    (copy,) = found(report("a", *TOWER), report("b", *TOWER), report("c", *TOWER, "Read on."))
    assert (copy.articles, copy.kind, copy.origin) == (("a", "b", "c"), "duplicate", None)
    assert copy.share > 0.95
    assert copy.because[0].code == "prints the same words"


@pytest.mark.parametrize(("remembered", "times"), [(2, 2), (4096, 1)])
def test_a_text_is_read_once_for_passages_and_copies_and_let_go_where_there_are_many(
    remembered: int, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: Counter[str] = Counter()
    monkeypatch.setattr(compared, "scanned", lambda text, spans: read.update([text]) or scanned(text, spans))
    monkeypatch.setattr(compared, "KEPT", -1)
    compared.forgotten()
    monkeypatch.setattr(compared, "KEPT", remembered)
    reports = [report(f"{name}{times}", f"Notes {times}.", *TOWER[at:]) for at, name in enumerate("abc")]

    assert found(*reports) == found(*reports)
    assert read == dict.fromkeys((each.article.text for each in reports), times)


def test_a_shortened_article_is_a_wire_copy() -> None:
    (copy,) = found(report("a", *TOWER, day=4), report("b", *TOWER[:2], day=5))
    assert (copy.articles, copy.kind, copy.origin, copy.share) == (("a", "b"), "wire", "a", 1.0)
    assert copy.because[1] == ("published first", (), "a")


def test_an_article_that_takes_half_was_rewritten() -> None:
    (copy,) = found(report("a", *TOWER), report("b", *GARDEN[:2], *TOWER[:2]))
    assert copy.kind == "rewrite"
    assert 0.4 <= copy.share < 0.7


def test_a_third_in_common_makes_no_copy_of_another_outlet_but_a_version_of_ones_own() -> None:
    whole, third = partial(report, "a", *TOWER), partial(report, "b", *GARDEN, *TOWER[:1])
    assert found(whole(), third()) == []
    assert found(whole(outlet="Bay Courier"), third(outlet="Tarn Herald")) == []
    (copy,) = found(whole(outlet="Bay Courier"), third(outlet="Bay Courier"))
    assert copy.kind == "version"
    assert 0.25 <= copy.share < 0.4


def test_two_articles_of_one_outlet_are_versions() -> None:
    two = partial(report, outlet="Bay Courier")
    (copy,) = found(two("a", *TOWER, day=5), two("b", *TOWER[:3], *GARDEN[:1], day=4))
    assert (copy.kind, copy.origin) == ("version", "b")
    assert ("same outlet", (), "Bay Courier") in copy.because


def test_shared_quotations_make_no_copy() -> None:
    assert found(report("a", TOWER[0], SAID), report("b", *GARDEN, SAID)) == []


def test_nor_do_words_between_shared_quotations() -> None:
    split = "“We have waited all summer for this,” {} “and for the tower to learn how to count properly again.”"
    one, other = split.format("the mayor said with a smile,"), split.format("Ms Thorn told the crowd,")
    assert found(report("a", TOWER[0], one), report("b", GARDEN[0], other)) == []


@given(st.text(st.sampled_from("aB7’' ."), max_size=30), st.lists(st.integers(0, 30), max_size=6))
def test_own_words_are_those_outside_quotations_even_where_one_begins_within_a_word(text: str, cuts: list[int]) -> None:
    spans = list(pairwise(sorted({min(cut, len(text)) for cut in cuts})))[::2]
    quotes = tuple(Quote("a", Span(*span), "direct", True, turn) for turn, span in enumerate(spans))
    own = own_words(Report(Article("a", text, "a", language="en"), quotes=quotes))
    words = [word for span in own.spans for word in WORD.finditer(text, *span)]
    assert own.starts.tolist() == [word.start() for word in words]
    assert own.keys.tolist() == word_keys(word.group() for word in words).tolist()
    assert all(0 <= word.start() < word.end() <= len(text) for word in words)


def test_articles_of_quotations_only_are_no_copies() -> None:
    assert found(report("a", f"“{TOWER[0]}”"), report("b", f"“{TOWER[0]}”", GARDEN[0])) == []


def test_posts_are_not_own_words() -> None:
    def with_post(name: str, own: str) -> Report:
        text = f"{own}\n\n{TOWER[0]}"
        regions = (
            Region(name, Span(0, len(own)), "body"),
            Region(name, Span(len(own) + 2, len(text)), "post"),
        )
        return Report(Article(name, text, name, language="en"), regions=regions)

    assert found(with_post("a", GARDEN[0]), with_post("b", GARDEN[1])) == []


def test_who_was_first_is_not_told_where_days_overlap_or_lack() -> None:
    for one, other in (({"day": 4}, {"day": 4}), ({"day": 3, "last": 6}, {"day": 5}), ({"day": 3}, {})):
        (copy,) = found(report("a", *TOWER, **one), report("b", *TOWER[:3], **other))  # type: ignore[arg-type]
        assert copy.origin is None


def test_every_copy_hangs_on_its_closest_and_no_ring_is_told() -> None:
    links = found(report("a", *TOWER), report("b", *TOWER[:3]), report("c", *TOWER[:2], GARDEN[0]))
    assert [link.articles for link in links] == [("a", "b"), ("a", "c")]


def test_a_copy_of_twins_hangs_on_one_of_them() -> None:
    links = found(report("a", *TOWER), report("b", *TOWER), report("c", *TOWER[:2]))
    assert [(link.articles, link.kind) for link in links] == [(("a", "b"), "duplicate"), (("a", "c"), "wire")]


def test_regions_in_which_nothing_is_left_count_nothing() -> None:
    quoted = report("a", f"“{TOWER[0]}”", f"“{TOWER[1]}” {GARDEN[0]}")
    assert found(quoted, report("b", TOWER[0], TOWER[1])) == []


def test_quotations_are_taken_out_of_the_region_in_which_they_stand() -> None:
    known = report("a", TOWER[0], SAID, TOWER[1])
    parts = re.finditer(r"[^\n]+", known.article.text)
    regions = tuple(Region("a", Span(*part.span()), "body") for part in parts)
    (copy,) = found(replace(known, regions=regions), report("b", *TOWER))
    quote = known.quotes[0]
    assert (copy.kind, copy.share) == ("wire", 0.8571)
    own = [place.span for place in copy.because[0].evidence if place.article == "a"]
    assert [span.words(known.article.text) for span in own] == TOWER[:2]
    assert not any(span.overlaps(quote.span) for span in own)


def linked(reports: Mapping[str, Report], engine: Engine) -> list[Copy]:
    return list(copies(reports, Links(passages=tuple(passages(reports, Links(), engine))), engine))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from([*TOWER, *GARDEN, SAID]), min_size=1, max_size=5), min_size=2, max_size=6),
    st.randoms(use_true_random=False),
)
def test_any_order_gives_the_same_copies_and_no_ring(texts: list[list[str]], random: object) -> None:
    reports = {str(number): report(str(number), *pieces, day=number % 3) for number, pieces in enumerate(texts)}
    names = sorted(reports)
    random.shuffle(names)  # type: ignore[attr-defined]
    result = linked(reports, InProcess())
    assert linked({name: reports[name] for name in names}, InProcess()) == result
    joined = InProcess().connected(pair for link in result for pair in pairwise(link.articles))
    assert sum(len(link.articles) - 1 for link in result) == sum(len(group) - 1 for group in joined)
    assert all(0.25 <= link.share <= 1 for link in result)


def test_both_engines_give_the_same_copies() -> None:
    reports = {
        f"{number:02}": report(f"{number:02}", *TOWER[number % 3 :], *GARDEN[: number % 2]) for number in range(40)
    }
    with Processes(2, TRAVELLING) as engine:
        assert linked(reports, engine) == linked(reports, InProcess())
