"""Mentions: in order, within the text, and only of what tells something."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotating.told import people, report
from throughline.annotating.mentions import mentions
from throughline.model.marks import Region
from throughline.model.span import Span


def test_adverts_and_navigation_name_nobody() -> None:
    found = report("Ada Brook said no. Ben Hale said yes.")
    region = Region("a", Span(0, 18), "advert")
    assert [mention.name for mention in mentions(replace(found, regions=(region,)))] == ["Ben Hale"]


@given(st.text(alphabet=st.sampled_from("Ada Ben he She his her the a man said, . “ ” ' 34 - \n"), max_size=200))
def test_mentions_lie_within_any_text_in_order(text: str) -> None:
    found = list(mentions(report(text)))
    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)
    assert [mention.span for mention in found] == sorted(mention.span for mention in found)
    assert list(mentions(report(text))) == found


WORDS = ["Ada Brook", "Ben Hale", "He", "she", "her", "the", "a", "34-year-old", "model", "husband", "and", "said", "."]


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_every_mention_of_any_words_has_a_name(words: list[str]) -> None:
    text = " ".join(words)
    assert all(name.strip() and printed.strip() for printed, name in people(text))
