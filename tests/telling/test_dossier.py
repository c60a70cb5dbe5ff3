from dataclasses import replace

import pytest

from telling.story import intake, links, reports
from throughline.model.evidence import Evidence, Reason
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Cell, Dossier, Notice, Overlap, evidence


@pytest.fixture
def clock() -> Dossier:
    return next(dossiers(reports(), links(), intake()))


def test_every_span_that_a_dossier_names_holds_words(clock: Dossier) -> None:
    told = reports()
    spans = list(evidence(clock))
    assert len(spans) > 50
    assert all(span.span.words(told[span.article].article.text).strip() for span in spans)


def test_evidence_is_found_in_rows_reasons_and_pairs() -> None:
    one, other = Evidence("a", 0, 1), Evidence("b", 2, 3)
    row = Notice("x", "sayings", (Cell(None, (one,)),), because=(Reason("y", (other,)),))
    assert list(evidence((row, Overlap("a", "b", 1, 1, ((one, other),))))) == [one, other, one, other]


def test_a_dossier_knows_its_articles_and_what_they_are_called(clock: Dossier) -> None:
    assert clock.articles == ("a", "b", "c")
    assert clock.labels == {"a": "Ellery Gazette", "b": "002", "c": "003"}


def test_a_ledger_says_whether_a_word_was_changed(clock: Dossier) -> None:
    ledger = clock.ledgers[0]
    same = tuple(replace(part, prints=part.prints[:1]) for part in ledger.parts)
    assert (ledger.altered, replace(ledger, parts=same).altered) == (True, False)
