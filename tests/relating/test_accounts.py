"""Small piles of two to four reports with what they agree on, what changed and where they differ, end to end.

Every pile is a list of days and texts, all fiction of one small town. ``accounts(*pile)`` gives the findings as
``(kind, attribute, subject, values)``, where ``values`` maps each value to the letters of the reports that give it: the
first report of a pile is "a", the second "b", and so on. To measure another finder of differences, give it the same
piles and compare what it says with the expected values written in the tests: ``DIFFER``, ``CHANGED``, ``AGREE`` and
``SILENT`` each hold piles that must give, or must not give, a finding of one kind.
"""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

import throughline as tl
from throughline.model.article import Published
from throughline.model.links import Finding, Links

Value = str | int | float | None
Told = tuple[str, str]
Account = tuple[str, str, str | None, dict[Value, str]]
Pile = tuple[Told, ...]

SUNDAY, MONDAY, TUESDAY, WEDNESDAY = "2023-05-14", "2023-05-15", "2023-05-16", "2023-05-17"
YEAR_ON, TWO_YEARS_ON, JUNE = "2024-05-14", "2025-05-20", "2023-06-12"

LIFTED = "A storm lifted the roof of the Linden Road bakery in Harrowmere on Sunday night. "
WAS_LIFTED = "The roof of the Linden Road bakery in Harrowmere was lifted by a storm on Sunday night. "
TOOK = "On Sunday night a storm took the roof of the bakery in Linden Road, Harrowmere. "
CANDLES = "“We baked by candlelight until the last roll was warm and nobody went home hungry,” "
WALLS = "“The walls stand, the ovens stand, and so does this town,” "


def articles(*pile: Told) -> list[tl.Article]:
    """The reports of a pile, named a, b, c in its order."""
    days = [date.fromisoformat(day) for day, _ in pile]
    return [
        tl.Article(name, text, f"{name}.txt", language="en", published=Published(day, day, day, "given"))
        for name, day, (_, text) in zip("abcde", days, pile, strict=False)
    ]


def related(*pile: Told) -> Links:
    """The links of a pile."""
    return tl.relate([tl.annotate(article) for article in articles(*pile)])


def values(links: Links, finding: Finding) -> dict[Value, str]:
    """The values of a finding, each with the letters of its reports."""
    facts = {fact.id: fact for fact in links.facts}
    return {
        facts[name].value: "".join(sorted({evidence.article for evidence in facts[name].evidence}))
        for name in finding.facts
    }


def accounts(*pile: Told) -> list[Account]:
    """All findings of a pile, single sources left out."""
    links = related(*pile)
    return [
        (finding.kind, finding.attribute, finding.subject, values(links, finding))
        for finding in links.findings
        if finding.kind != "single"
    ]


def found(kind: str, attribute: str, *pile: Told) -> list[dict[Value, str]]:
    """The values of the findings of one kind about one attribute."""
    return [given for one, about, _, given in accounts(*pile) if (one, about) == (kind, attribute)]


def explained(*pile: Told) -> list[tuple[str, str, str | None]]:
    """Kind, attribute and explanation of the changes and differences."""
    return [
        (one.kind, one.attribute, one.explained_by)
        for one in related(*pile).findings
        if one.kind in ("change", "difference")
    ]


DIFFER: dict[str, tuple[str, dict[Value, str], Pile]] = {
    "injured on one day": (
        "injured",
        {3: "a", 5: "b"},
        (
            (MONDAY, LIFTED + "Three people were injured, the fire service said."),
            (MONDAY, WAS_LIFTED + "Five people were injured when the bakery roof fell, the town said."),
        ),
    ),
    "one of three reports alone": (
        "injured",
        {3: "ab", 5: "c"},
        (
            (MONDAY, LIFTED + "Three people were injured, the fire service said."),
            (MONDAY, WAS_LIFTED + "Three people were hurt when the roof fell, said the town."),
            (MONDAY, TOOK + "Five people were injured, a neighbour said."),
        ),
    ),
    "arrests": (
        "arrested",
        {2: "a", 3: "b"},
        (
            (MONDAY, "Two people were arrested in Harrowmere on Sunday after bells were stolen."),
            (MONDAY, "Police in Harrowmere arrested three people on Sunday over the stolen bells."),
        ),
    ),
    "an age on one day": (
        "age",
        {40: "a", 42: "b"},
        (
            (MONDAY, LIFTED + "Baker Ida Fenwick, 40, lit candles for her guests."),
            (MONDAY, WAS_LIFTED + "Ida Fenwick, 42, had stayed to warn the guests."),
        ),
    ),
    "an age from one day to the next": (
        "age",
        {40: "a", 41: "b"},
        (
            (MONDAY, LIFTED + "Baker Ida Fenwick, 40, lit candles for her guests."),
            (TUESDAY, WAS_LIFTED + "Ida Fenwick, 41, had stayed to warn the guests."),
        ),
    ),
    "whose words": (
        "credited",
        {"Ida Fenwick": "a", "Noor Ames": "b"},
        ((MONDAY, LIFTED + CANDLES + "Ida Fenwick said."), (MONDAY, WAS_LIFTED + CANDLES + "Noor Ames said.")),
    ),
    "whose statement": (
        "credited",
        {"Noor Ames": "a", "Ida Fenwick and Noor Ames": "b"},
        (
            (MONDAY, LIFTED + WALLS + "mayor Noor Ames said."),
            (MONDAY, WAS_LIFTED + f"In their statement, Ida Fenwick and Noor Ames said: {WALLS.replace(',”', '.”')}"),
        ),
    ),
}
"""Piles that must give a difference: its attribute and values."""

CHANGED: dict[str, tuple[str, dict[Value, str], Pile]] = {
    "an age a year later": (
        "age",
        {40: "a", 41: "b"},
        (
            (MONDAY, LIFTED + f"Baker Ida Fenwick, 40, lit candles. {CANDLES}Fenwick said."),
            (
                YEAR_ON,
                "Ida Fenwick, 41, reopened the Linden Road bakery in Harrowmere on Monday, a year after the storm. "
                f"{CANDLES}Fenwick said at the time.",
            ),
        ),
    ),
    "an age two years later": (
        "age",
        {40: "a", 42: "b"},
        (
            (MONDAY, LIFTED + f"Baker Ida Fenwick, 40, lit candles. {CANDLES}Fenwick said."),
            (
                TWO_YEARS_ON,
                "Two years on, Ida Fenwick, 42, has a new roof for the Linden Road bakery in Harrowmere. "
                f"{CANDLES}Fenwick said then.",
            ),
        ),
    ),
    "a correction": (
        "injured",
        {3: "a", 2: "b"},
        (
            (MONDAY, LIFTED + "Three people were injured, the fire service said."),
            (
                WEDNESDAY,
                "An earlier report on the storm that lifted the roof of the Linden Road bakery in Harrowmere on "
                "Sunday night said three people were injured. Two people were injured.",
            ),
        ),
    ),
    "a number that rises overnight": (
        "injured",
        {3: "a", 4: "b"},
        (
            (MONDAY, LIFTED + "Three people were injured, the fire service said."),
            (TUESDAY, WAS_LIFTED + "Four people were injured when the bakery roof fell, the town said."),
        ),
    ),
    "likes of a picture": (
        "likes",
        {300: "a", 900: "b"},
        (
            (MONDAY, LIFTED + "Ida Fenwick posted a picture that got 300 likes."),
            (WEDNESDAY, WAS_LIFTED + "Ida Fenwick's picture has 900 likes."),
        ),
    ),
}
"""Piles that must give a change and no difference: its attribute and values."""

AGREE: dict[str, tuple[str, dict[Value, str], Pile]] = {
    "one number in other words": (
        "injured",
        {3: "ab"},
        (
            (MONDAY, LIFTED + "Three people were injured, the fire service said."),
            (MONDAY, WAS_LIFTED + "Three people were hurt when the bakery roof fell, the town said."),
        ),
    ),
    "at least three and five": (
        "injured",
        {">=3": "a", 5: "b"},
        (
            (MONDAY, LIFTED + "At least three people were injured, the fire service said."),
            (MONDAY, WAS_LIFTED + "Five people were hurt when the roof fell, said the town."),
        ),
    ),
    "one age": (
        "age",
        {40: "ab"},
        (
            (MONDAY, LIFTED + "Baker Ida Fenwick, 40, lit candles for her guests."),
            (MONDAY, WAS_LIFTED + "The 40-year-old baker Ida Fenwick had stayed to warn the guests."),
        ),
    ),
    "a day and its month": (
        "date",
        {"2023-06-01": "a", "2023-06": "b"},
        (
            (JUNE, "Ida Fenwick was arrested in Harrowmere on June 1 over the stolen bells."),
            (JUNE, "Baker Ida Fenwick was arrested in June in Harrowmere, after bells went missing from a tower."),
        ),
    ),
    "one day as weekday and date": (
        "date",
        {SUNDAY: "ab"},
        (
            (MONDAY, LIFTED + "Nobody was hurt."),
            (MONDAY, WAS_LIFTED.replace("Sunday night", "14 May") + "The street stayed dark."),
        ),
    ),
}
"""Piles that must give an agreement and no difference: its attribute and values."""

SILENT: dict[str, tuple[str, Pile]] = {
    "ages of two people of one family name": (
        "age",
        (
            (MONDAY, LIFTED + "Ida Fenwick, 40, lit candles for her guests."),
            (MONDAY, WAS_LIFTED + "Rosa Fenwick, 67, had stayed to warn the guests."),
        ),
    ),
    "ages of mother and son": (
        "age",
        (
            (MONDAY, LIFTED + "Baker Ida Fenwick, 40, lit candles. Her son Tom Fenwick, 12, held the torch."),
            (MONDAY, WAS_LIFTED + "Baker Ida Fenwick, 40, thanked her guests."),
        ),
    ),
    "numbers of two stories": (
        "injured",
        (
            (MONDAY, LIFTED + "Three people were injured, the fire service said."),
            (MONDAY, "The choir of Ashby sang on Saturday. Two people were injured by a falling bench."),
        ),
    ),
    "ages of people of one name in two towns": (
        "age",
        (
            (MONDAY, LIFTED + "Baker Ida Fenwick, 40, lit candles for her guests."),
            (MONDAY, "The library in Coldharbour will hold a reading. Ida Fenwick, 17, will read poems about otters."),
        ),
    ),
    "one person named in full and by surname": (
        "credited",
        ((MONDAY, LIFTED + CANDLES + "baker Ida Fenwick said."), (TUESDAY, WAS_LIFTED + CANDLES + "Fenwick said.")),
    ),
}
"""Piles in which values stand that are not to be compared: the attribute about which no difference may be told."""


@pytest.mark.parametrize("name", DIFFER)
def test_values_that_cannot_both_be_true_are_a_difference(name: str) -> None:
    attribute, expected, pile = DIFFER[name]
    ((*_, told),) = [one for one in accounts(*pile) if one[:2] == ("difference", attribute)]
    assert told == expected


@pytest.mark.parametrize("name", CHANGED)
def test_what_time_or_a_correction_explains_is_a_change_and_no_difference(name: str) -> None:
    attribute, expected, pile = CHANGED[name]
    assert found("change", attribute, *pile) == [expected]
    assert found("difference", attribute, *pile) == []


@pytest.mark.parametrize("name", AGREE)
def test_equal_and_compatible_values_agree(name: str) -> None:
    attribute, expected, pile = AGREE[name]
    assert expected in found("agreement", attribute, *pile)
    assert not [one for one in accounts(*pile) if one[0] == "difference"]


@pytest.mark.parametrize("name", SILENT)
def test_values_of_different_things_are_not_compared(name: str) -> None:
    attribute, pile = SILENT[name]
    assert found("difference", attribute, *pile) == found("change", attribute, *pile) == []


def test_a_fact_against_hearsay_is_a_difference_of_certainty() -> None:
    links = related(
        (MONDAY, "Ida Fenwick opened the Linden Road bakery in Harrowmere on Sunday after the storm."),
        (MONDAY, "Ida Fenwick reportedly opened the Linden Road bakery in Harrowmere on Sunday after the storm."),
    )
    (finding,) = (one for one in links.findings if one.kind == "difference")
    facts = [fact for fact in links.facts if fact.id in finding.facts]
    certainties = {fact.certainty: {place.article for place in fact.evidence} for fact in facts}
    assert certainties == {"stated": {"a"}, "reported": {"b"}}


def test_a_month_and_the_day_after_it_are_explained_by_the_time_zone() -> None:
    pile = (
        (JUNE, "Ida Fenwick was arrested in Harrowmere in May over the stolen bells."),
        (JUNE, "Baker Ida Fenwick was arrested on June 1 in Harrowmere, after bells went missing from a tower."),
    )
    assert explained(*pile) == [("difference", "date", "time zone")]


def test_a_number_of_a_later_day_is_explained_by_its_day() -> None:
    _, _, pile = CHANGED["a number that rises overnight"]
    assert explained(*pile) == [("change", "injured", "as-of")]


def test_three_reports_of_one_post_print_one_utterance() -> None:
    links = related(
        (MONDAY, LIFTED + CANDLES + "Ida Fenwick wrote in a post on Sunday."),
        (TUESDAY, WAS_LIFTED + f"Baker Ida Fenwick wrote in a post: {CANDLES.replace(',”', '.”')}"),
        (TUESDAY, TOOK + CANDLES + "Fenwick wrote."),
    )
    (utterance,) = links.utterances
    (segment,) = utterance.segments
    assert [printing.article for printing in segment.printings] == ["a", "b", "c"]
    assert [speaker.name for speaker in utterance.speakers] == ["Ida Fenwick"]


def test_a_copied_report_adds_no_independent_teller() -> None:
    text = (
        LIFTED + "Baker Ida Fenwick, 40, lit candles for her guests and served every one of them a warm roll before "
        "the fire service came to close the street. Three people were injured."
    )
    links = related((MONDAY, text), (MONDAY, text), (MONDAY, WAS_LIFTED + "Three people were hurt, the town said."))
    (injured,) = (one for one in links.findings if (one.kind, one.attribute) == ("agreement", "injured"))
    assert values(links, injured) == {3: "abc"}
    assert injured.origins == 2


def test_what_one_origin_alone_gives_is_no_agreement_however_often_it_is_printed() -> None:
    text = (
        LIFTED + "Baker Ida Fenwick, 40, lit candles for her guests and served every one of them a warm roll before "
        "the fire service came to close the street. Three people were injured."
    )
    assert accounts((MONDAY, text), (MONDAY, text)) == []


def test_reports_without_a_common_story_have_no_findings() -> None:
    assert accounts((MONDAY, LIFTED), (MONDAY, "A regatta for paper boats filled the pond of Ashby Park.")) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_the_reports_changes_no_finding(order: tuple[int, ...]) -> None:
    _, _, pile = DIFFER["one of three reports alone"]
    reports = [tl.annotate(article) for article in articles(*pile)]
    assert tl.relate([reports[at] for at in order]).findings == related(*pile).findings


@pytest.mark.parametrize("name", DIFFER)
def test_every_fact_of_a_difference_rests_on_printed_words(name: str) -> None:
    *_, pile = DIFFER[name]
    texts = {article.id: article.text for article in articles(*pile)}
    links = related(*pile)
    facts = {fact.id: fact for fact in links.facts}
    places = [place for one in links.findings for fact in one.facts for place in facts[fact].evidence]
    assert places
    assert all(texts[place.article][place.start : place.end].strip() for place in places)
