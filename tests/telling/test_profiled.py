"""People, outlets and articles as data."""

from __future__ import annotations

from datetime import date

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Edit, Printing
from throughline.model.profiles import Altered, Beside, Brief, Known, Outlet, Profile, Record, Said, Shared, Words
from throughline.model.span import Span
from throughline.telling.profiled import Bit, brief_record, labels, outlet_record, person_record, sides

DAY = date(2021, 5, 6)
BRIEF = Brief("radio", "Clock", "Port Radio", "/home/ada/radio.txt", Days(DAY, DAY), None, True, "gazette")
FIRST, PRINTED = Evidence("gazette", 10, 30), Evidence("radio", 40, 59)
WORDS = {FIRST: "the longest winter’s", PRINTED: "the longest spring."}
EDITS = (Edit("replace", Span(22, 30), Span(52, 58), "words"), Edit("insert", Span(30, 30), Span(58, 59), "stop"))
SAYING = Altered("gazette:10", (), FIRST, Printing("radio", (Span(40, 59),), "altered", EDITS))
ADA = Known("gazette:ada", "Ada Brook", ("Ada Brook",), 1, "gazette", "Clock", None, None, "ada brook")


def test_an_article_is_called_by_its_outlet_else_by_its_files_number_or_name_else_by_its_id() -> None:
    one, other = BRIEF._replace(outlet=None), BRIEF._replace(outlet=None, source="press/07_clock.txt")

    assert labels({"a": BRIEF, "b": one, "c": other}) == {"a": "Port Radio", "b": "radio", "c": "07"}
    assert labels({"b": other, "c": other}) == {"b": "07_clock", "c": "07_clock"}
    assert labels({"d": one._replace(source="")}) == {"d": "d"}


def test_a_list_does_not_tell_in_which_folder_a_file_was() -> None:
    assert brief_record(BRIEF)["source"] == "radio.txt"
    assert brief_record(BRIEF)["day"] == "2021-05-06"
    assert brief_record(BRIEF._replace(days=None))["day"] is None


def test_both_sides_of_an_altered_printing_are_cut_where_words_differ() -> None:
    original, ((evidence, printed),) = sides(SAYING, WORDS)

    assert original == [Bit("the longest ", False), Bit("winter’s", True)]
    assert evidence == PRINTED
    assert printed == [Bit("the longest ", False), Bit("spring", True), Bit(".", False)]


def test_the_record_of_an_outlet_has_both_sides_with_their_words() -> None:
    given = Record(
        Outlet("Port Radio", 2),
        (("2021-05", 1), (None, 1)),
        (BRIEF,),
        None,
        (SAYING,),
        1,
        (Shared("Ellery Gazette", 1, 0, 0),),
        (),
        0,
        {"radio": BRIEF},
        WORDS,
    )
    told = outlet_record(given)

    assert told["months"] == [{"month": "2021-05", "reports": 1}, {"month": None, "reports": 1}]
    assert told["altered"][0]["original"]["words"] == "the longest winter’s"
    assert told["altered"][0]["printed"][0] == {"article": "radio", "start": 40, "end": 59, "words": WORDS[PRINTED]}
    assert told["altered"][0]["edits"][0]["a"] == [22, 30]
    assert told["shares"] == [{"outlet": "Ellery Gazette", "taken": 1, "given": 0, "unknown": 0}]


def test_the_record_of_a_person_tells_utterances_from_paraphrases() -> None:
    said = (
        Said(("2021-05-06", "u1"), (Words(PRINTED, WORDS[PRINTED], "altered", 0),), 3, "gazette:10"),
        Said(("2021-05-06", "q1"), (Words(FIRST, WORDS[FIRST], "same"),), 1),
    )
    told = person_record(Profile(ADA, (FIRST,), said, None, 2, (), (), {}, (), 0, {"radio": BRIEF}))

    assert [one["kind"] for one in told["said"]] == ["utterance", "paraphrase"]
    assert told["said"][0]["printings"][0]["part"] == 1
    assert told["said"][0]["number"] == 3
    assert told["person"]["mentions"] == 1
    assert told["articles"][0]["article"] == "radio"


def test_an_article_of_nothing_has_nothing_beside_it() -> None:
    assert Beside().story is None
    assert Beside().neighbours == ()
