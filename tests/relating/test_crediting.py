from __future__ import annotations

import pytest

from drafts import draft, report
from throughline.model.marks import Speaker, SpeakerBasis
from throughline.relating.crediting import credited_apart

NAMES = "Later Anna Finch, Peter Finch and Tomas Reed met Hanna Holt in May."


def speaker(name: str, basis: SpeakerBasis = "named") -> tuple[Speaker, ...]:
    return (Speaker(name, None, basis),)


def apart(mine: str, theirs: str, basis: SpeakerBasis = "named", other: SpeakerBasis = "named") -> bool:
    """Whether a draft that credits one name and a source that credits another credit two people."""
    texts = f"On Monday {mine} met {theirs}. Then {mine} left and {theirs} stayed. {NAMES}"
    return credited_apart(draft(texts), speaker(mine, basis), report("Bell", texts), speaker(theirs, other))


@pytest.mark.parametrize(("mine", "theirs"), [("Anna Finch", "Tomas Reed"), ("Anna Finch", "Peter Finch")])
def test_two_whole_names_are_of_two_people(mine: str, theirs: str) -> None:
    assert apart(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [("Anna Finch", "Anna Finch"), ("Anna Finch", "Anna Mary Finch"), ("Anna Finch", "A. Finch")],
)
def test_forms_of_one_name_are_of_one_person(mine: str, theirs: str) -> None:
    assert not apart(mine, theirs)


def test_a_draft_that_only_says_she_credits_nobody_surely() -> None:
    assert not apart("Anna Finch", "Tomas Reed", basis="pronoun")


def test_a_source_may_credit_by_a_pronoun_but_not_to_nobody_in_particular() -> None:
    assert apart("Anna Finch", "Tomas Reed", other="pronoun")
    assert not apart("Anna Finch", "Tomas Reed", other="anonymous")


def test_nobody_is_no_other_speaker() -> None:
    text = draft("On Monday Anna Finch met Tomas Reed.")

    assert not credited_apart(text, (), text, speaker("Tomas Reed"))
    assert not credited_apart(text, speaker("Anna Finch"), text, ())


def test_a_name_that_no_person_of_the_report_has_is_not_compared() -> None:
    text = draft("On Monday Anna Finch met Tomas Reed.")

    assert not credited_apart(text, speaker("Anna Finch"), text, speaker("The Harbour Board"))


def test_a_surname_alone_is_compared_with_surnames() -> None:
    text = "On Monday Finch met Reed. Finch left early, Ms Finch said. Mr Reed stayed. Reed and Finch are old friends."
    one, other = draft(text), report("Bell", text)
    names = {mention.name for mention in one.mentions if mention.kind == "person"}
    finch = next(name for name in names if name.endswith("Finch"))
    reed = next(name for name in names if name.endswith("Reed"))

    assert credited_apart(one, speaker(finch), other, speaker(reed))
