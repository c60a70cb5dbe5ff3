"""What a reader has in mind."""

from __future__ import annotations

from annotating.told import laid
from throughline.annotating.cast import Cast, Figure
from throughline.annotating.reader import Reader


def reader(text: str) -> Reader:
    """A reader who has read nothing yet."""
    shown = laid(text)
    return Reader(shown, Cast((), shown))


def test_the_subject_becomes_the_earlier_one_in_the_next_sentence() -> None:
    mind, ada = reader("Ada won. Rain fell. Snow fell."), Figure("Ada")
    mind.turn(0)
    mind.note(ada, 0, 0)
    assert mind.subject is ada
    mind.turn(2)
    assert mind.subject is None
    mind.turn(4)
    assert mind.earlier is ada
    assert mind.near(ada, 2)
    assert not mind.near(ada, 1)


def test_who_owns_or_follows_a_preposition_is_no_subject() -> None:
    mind = reader("Friends of Ada's and of Ben won.")
    mind.turn(0)
    mind.note(Figure("Ada"), 2, 2)
    mind.note(Figure("Ben"), 5, 5)
    assert mind.subject is None
    assert [figure.name for figure in mind.figures] == ["Ada", "Ben"]


def test_words_of_a_quote_are_kept_apart() -> None:
    mind = reader("“Ada won,” they said.")
    mind.turn(0)
    mind.note(Figure("Ada"), 0, 0)
    assert [figure.name for figure in mind.quoted] == ["Ada"]
    assert mind.figures == []
    mind.turn(2)
    assert mind.quoted == []


def test_two_joined_by_and_are_a_pair_and_the_subject() -> None:
    mind, ada, ben = reader("Ada and her husband Ben won."), Figure("Ada"), Figure("Ben")
    mind.turn(0)
    mind.note(ada, 0, 0)
    mind.note(ben, 4, 4)
    assert mind.groups[0][1].name == "Ada and Ben"
    assert mind.subject is mind.groups[0][1]


def test_spouses_are_a_pair_of_their_own() -> None:
    mind, ada, ben = reader("Ada. Ben."), Figure("Ada"), Figure("Ben")
    assert mind.married() is None
    ada.kin["spouse"] = ben
    mind.figures.append(ada)
    married = mind.married()
    assert married is not None
    assert married.members == (ada, ben)


def test_one_leads_with_half_as_many_mentions_more() -> None:
    mind = reader("Ada.")
    assert mind.leads(Figure("Ada", weight=3), Figure("Ben", weight=2))
    assert not mind.leads(Figure("Ada", weight=2), Figure("Ben", weight=2))
