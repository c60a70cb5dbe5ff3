"""Attributes: how firmly they are said, and of whom in quotes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotating.told import report, told
from throughline.annotating.attributes import attributes
from throughline.model.marks import Attribute


def test_hedges_and_denials_are_kept() -> None:
    def certainty(text: str) -> list[str]:
        return [mark.certainty for mark in attributes(report(text)) if mark.attribute == "status"]

    assert certainty("Ada Brook was reportedly hospitalised.") == ["reported"]
    assert certainty("Ada Brook was not hospitalised.") == []
    assert certainty("Ada Brook was hospitalised.") == ["stated"]
    assert certainty("It was not so. Ada Brook was hospitalised.") == ["stated"]
    assert certainty("Ada Brook did not say Ben Hale died.") == ["denied"]


def test_what_a_quote_counts_is_not_the_protagonists() -> None:
    text = "Ada Brook lost her son, Jack. “Ours came at 30 weeks. He would be nine,” one reader wrote."
    assert told(text, "weeks") == []
    assert told(text, "age") == []


@given(
    st.text(alphabet=st.sampled_from("Ada Ben, 34 killed two of her son late in - . “ ” \n year-old 3"), max_size=150)
)
def test_attributes_lie_within_any_text_in_order(text: str) -> None:
    found = list(attributes(report(text)))
    assert all(0 <= mark.start < mark.end <= len(text) for mark in found)
    assert [mark.span for mark in found] == sorted(mark.span for mark in found)
    assert list(attributes(report(text))) == found


LISTED = "Ada Brook|Ben Hale|, 34,|34-year-old|the|her|late|husband|son|killed|two|people|were|shot|to death|in|Paris|."
PIECES = LISTED.split("|")


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_every_attribute_of_any_words_is_whole(pieces: list[str]) -> None:
    found: list[Attribute] = list(attributes(report(" ".join(pieces))))
    assert all(mark.value is not None and mark.attribute for mark in found)
    assert all(mark.subject is None or mark.subject.name for mark in found)
