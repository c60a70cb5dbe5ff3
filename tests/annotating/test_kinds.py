"""What a capitalised run names, and which names mean one person."""

from __future__ import annotations

import pytest

from annotating.told import kinds, meaning, people


def test_parts_of_a_name_mean_the_fullest_name() -> None:
    text = "Ada Brook opened a mill. Brook said it was hard. Later Ada’s bread sold out."
    assert people(text) == [("Ada Brook", "Ada Brook"), ("Brook", "Ada Brook"), ("Ada", "Ada Brook")]


def test_a_part_may_come_before_the_whole() -> None:
    assert meaning("On Monday, Ada, 34, smiled. Then Ada Brook left.", "Ada") == ["Ada Brook"]


def test_a_surname_printed_in_lower_case_by_mistake_belongs_to_the_name() -> None:
    text = "Baker Ben Hale sang. His fans cheered. Husband Ben hale waved at them."
    assert meaning(text, "Ben hale") == ["Ben Hale"]


def test_names_misspelt_by_a_letter_mean_one_person() -> None:
    text = "Ashley Brooke sang. On Friday Ashely Brooke said so."
    assert {name for _, name in people(text)} == {"Ashley Brooke"}


def test_of_two_with_one_surname_the_title_tells() -> None:
    text = "Ada Hale and Ben Hale run a farm. The farm, said Mrs. Hale, is small."
    assert people(text)[-1] == ("Hale", "Ada Hale")


def test_particles_initials_and_suffixes_belong_to_the_name() -> None:
    text = "Baker Anna van Beek met John F. Marlow, and Henry Cole Jr. came with Oscar de la Vega, 40, and van Beek."
    assert [words for words, _ in people(text)] == [
        "Anna van Beek", "John F. Marlow", "Henry Cole Jr", "Oscar de la Vega", "Beek"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police said Zorvan Quill, 34, left.", "Zorvan Quill"),
        ("The report named Zorvan Quill again.", "Zorvan Quill"),
        ("He was identified as Zorvan Quill by friends.", "Zorvan Quill"),
        ("A 34-year old Zorvan Quill sang.", "Zorvan Quill"),
        ("So said Zorvan Quill on the hill.", "Zorvan Quill"),
        ("It was Zorvan Quill, who sang.", "Zorvan Quill"),
        ("We met Sheriff Zorvan Quill there.", "Zorvan Quill"),
        ("Navarro County Sheriff Zorvan Quill sang.", "Zorvan Quill"),
        ("We met the baker Zorvan Quill there, and the actor Zorvan Quill.", "Zorvan Quill"),
        ("It was Zorvan Quill's mother.", "Zorvan Quill"),
        ("They saw Zorvan X. Quill there.", "Zorvan X. Quill"),
        ("They saw Zorvan Quill Jr. there.", "Zorvan Quill Jr"),
    ],
)
def test_what_stands_around_a_name_tells_a_person(text: str, name: str) -> None:
    assert kinds(text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She lives in Paris now.", "Paris", "place"),
        ("The shop is in Marlow Springs again.", "Marlow Springs", "place"),
        ("The fair in Zedford was dry.", "Zedford", "place"),
        ("It burnt near Zedford, Ohio, on Monday.", "Zedford", "place"),
        ("In all Zedford police came.", "Zedford", "place"),
        ("They met in Hope Mills on Sunday.", "Hope Mills", "place"),
        ("We love New York a lot.", "New York", "place"),
        ("She went to Marlow Medical Centre at noon.", "Marlow Medical Centre", "organisation"),
        ("He studied at the University of the Marshes then.", "University of the Marshes", "organisation"),
        ("It was St. Anne's Hospital again.", "St. Anne's Hospital", "organisation"),
        ("They posted it on Instagram.", "Instagram", "organisation"),
        ("The NWSO came along.", "NWSO", "organisation"),
        ("It was said by the Sheriff's Office.", "Sheriff's Office", "organisation"),
    ],
)
def test_places_and_organisations_are_told_apart(text: str, name: str, kind: str) -> None:
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "On Monday it rained.",
        "The French and American teams met in May.",
        "Bread Day came early.",
        "Neighbors said so. Opening the door took long. Nearby neighbors waited.",
        "THE WHOLE VILLAGE OF BAKERS WAS SAID TO BE IN SHOCK.",
        "“Yes,” they said.",
        "Bread of the Year was sold. The Great Loaf Hunt ended.",
        "Call Marlow Quickly Now.",
    ],
)
def test_capitals_that_name_nobody_make_no_mention(text: str) -> None:
    assert kinds(text) == {}


def test_days_end_a_name() -> None:
    assert kinds("It was said by Ada Brook Friday at noon.") == {"Ada Brook": "person"}


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("On Monday Marlow County said it would pay.", "Marlow County", "place"),
        ("They live on Ida Hill Street.", "Ida Hill Street", "place"),
        ("In Ohio it rained. Ohio said so.", "Ohio", "place"),
        ("Last year Ohio said so.", "Ohio", "place"),
        ("Last year in Northeast D.C. it snowed.", "Northeast D.C", "place"),
        ("Last year the White House said so.", "White House", "organisation"),
    ],
)
def test_what_speaks_in_reports_without_being_a_person(text: str, words: str, kind: str) -> None:
    assert kinds(text)[words] == kind


@pytest.mark.parametrize("word", ["Sheriff", "Witness", "County", "General"])
def test_a_noun_with_a_capital_is_nobody(word: str) -> None:
    assert word not in kinds(f"On Monday {word} said it was late.")


def test_a_body_of_a_country_is_no_person() -> None:
    assert "U.S. Lancers" not in kinds("On Monday U.S. Lancers said so.")


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, Chief of Staff Ada Brook said so.",
        "On Monday, Marlow Herald Editor Ada Brook said so.",
        "On Monday, Minority Whip Ada Brook said so.",
        "On Monday, Marlow Committee Ada Brook said so.",
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(text: str) -> None:
    assert ("Ada Brook", "Ada Brook") in people(text)


def test_one_age_of_two_makes_both_persons() -> None:
    assert kinds("They met Xandrine Quell and Leatrick Vorn, both 37.") == {
        "Xandrine Quell": "person", "Leatrick Vorn": "person"
    }  # fmt: skip
    assert kinds("They met Leatrick Vorn, all told, and left.") == {}
    assert kinds("They saw 18-year-olds Leatrick Vorn and left.") == {"Leatrick Vorn": "person"}
