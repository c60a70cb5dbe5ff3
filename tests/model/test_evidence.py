"""Evidence and intervals of days."""

from datetime import date

from throughline.model.evidence import Days, Evidence
from throughline.model.span import Span

MAY = Days(date(2024, 5, 1), date(2024, 5, 31))


def test_evidence_gives_its_characters_without_the_article() -> None:
    assert Evidence("a1", 3, 9).span == Span(3, 9)


def test_an_interval_counts_both_its_ends() -> None:
    assert MAY.length == 31
    assert Days(date(2024, 5, 1), date(2024, 5, 1)).length == 1


def test_two_intervals_meet_in_the_days_of_both() -> None:
    late = Days(date(2024, 5, 20), date(2024, 6, 4))

    assert MAY.meet(late) == Days(date(2024, 5, 20), date(2024, 5, 31))
    assert MAY.meet(Days(date(2024, 6, 1), date(2024, 6, 2))) is None


def test_the_gap_of_two_intervals_is_the_same_from_both_sides() -> None:
    june = Days(date(2024, 6, 3), date(2024, 6, 9))

    assert MAY.gap(june) == june.gap(MAY) == 3
    assert MAY.gap(MAY) == 0
