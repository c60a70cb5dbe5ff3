"""Links of which most stay packed are the same links."""

from __future__ import annotations

import pickle
from operator import itemgetter

from throughline.model.evidence import Evidence
from throughline.text.folded import Folded, Gathered, Own, owned, shared
from throughline.text.packing import packed

SAID = (Evidence("fair", 3, 9), Evidence("fair", 12, 20))
PLACED = itemgetter(0, 1)


def test_what_is_folded_comes_out_equal_in_every_process() -> None:
    travelled = pickle.loads(pickle.dumps(Folded(SAID)))
    assert travelled.open() == Folded(SAID).open() == SAID
    assert travelled.raw == Folded(SAID).raw == packed(SAID)


def test_what_was_not_packed_is_not_packed_to_be_looked_into() -> None:
    assert Folded(SAID).open() is SAID


def test_a_link_that_became_shared_is_none_that_reports_have_to_themselves() -> None:
    own = Own(("fair",), Folded(SAID), (0,), ("first", "second"))
    assert own.open() == [SAID[1]]
    assert own.noted() == ["second"]
    others = own._replace(without=()), Own(("fair",), Folded(SAID[:1]))
    assert len({own.key(), own.key([7]), *(other.key() for other in others)}) == 4
    assert own.key([7]) == Own(("fair",), Folded(SAID), (0,)).key([7])


def test_gathered_links_are_all_links_in_their_order() -> None:
    between = Evidence("fair", 10, 11)
    last = Own(("mill",), Folded([Evidence("mill", 1, 2)]))
    links = Gathered([between], [last, Own(("fair",), Folded(SAID))], PLACED)
    assert [*links] == [SAID[0], between, SAID[1], Evidence("mill", 1, 2)]
    assert (len(links), links[1], links[2:]) == (4, between, (SAID[1], Evidence("mill", 1, 2)))
    assert links.among({"mill", "sea"}) == (between, Evidence("mill", 1, 2))


def test_links_that_are_not_told_apart_count_as_shared() -> None:
    links = Gathered(SAID[:1], [Own(("fair",), Folded(SAID[1:]))], PLACED)
    assert (shared(links), len(owned(links))) == (SAID[:1], 1)
    assert (shared(SAID), owned(SAID)) == (SAID, ())
