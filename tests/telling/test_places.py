from hypothesis import given
from hypothesis import strategies as st

from telling.story import place, reports
from throughline.model.marks import Mark
from throughline.model.span import Span
from throughline.telling.places import Ordered, places

spans = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=12), spans)
def test_what_touches_a_span_is_found_however_marks_overlap(given_: list[Span], wanted: Span) -> None:
    found = Ordered([Mark("a", span) for span in given_]).touching(wanted)
    assert [mark.span for mark in found] == sorted(span for span in given_ if span.overlaps(wanted))


@given(st.lists(spans, max_size=12), st.integers(0, 40))
def test_the_nearest_ends_on_both_sides(given_: list[Span], at: int) -> None:
    ordered = Ordered([Mark("a", span) for span in given_])
    assert ordered.end_before(at) == max((min(span.end, at) for span in given_ if span.start < at), default=0)
    assert ordered.start_after(at, 99) == min((span.start for span in given_ if span.start >= at), default=99)


def test_quotations_and_paraphrases_are_kept_apart() -> None:
    found = places(reports()["b"])
    told = place("b", "Listen,” a voice said.\n\nShe said she was glad.").span
    assert [mark.kind for mark in found.quoted.touching(told)] == ["direct"]
    assert [mark.kind for mark in found.paraphrased.touching(told)] == ["indirect"]
    assert len(found.sentences.touching(told)) == 2
    assert places(reports()["c"]).times.touching(Span(0, 60))[0].value == "2021-05"
