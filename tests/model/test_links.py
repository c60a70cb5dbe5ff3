"""Links between reports."""

from datetime import date

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Dated, Links, Printing, written
from throughline.model.span import Span


def test_a_printing_over_a_break_is_evidence_in_two_places() -> None:
    printing = Printing("a1", (Span(0, 4), Span(6, 9)), "same")

    assert printing.evidence == (Evidence("a1", 0, 4), Evidence("a1", 6, 9))


def test_written_tells_the_days_of_every_article_that_has_a_date_link() -> None:
    days = Days(date(2024, 5, 1), date(2024, 5, 2))
    links = Links(dates=(Dated("a1", days, days.first), Dated("a2", None, None)))

    assert written(links) == {"a1": days, "a2": None}
