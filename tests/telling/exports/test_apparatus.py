from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from lxml import etree
from teiphy.collation import Collation

from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.model.links import Links
from throughline.telling.exports.apparatus import TEI, tei
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import xml_text

NAMES = {"t": TEI}
SCHEMA = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("tei.rng"))))


def document(pile: Pile) -> etree._Element:
    return etree.fromstring("".join(tei(pile)).encode())


def story() -> Pile:
    return Pile(reports().values(), links())


def readings(pile: Pile, number: int) -> list[tuple[str, str | None, str | None]]:
    """The wordings of one part: element, type and words."""
    entry = document(pile).findall(".//t:app", NAMES)[number]
    return [(etree.QName(one).localname, one.get("type"), one.text) for one in entry]


def test_the_document_follows_the_schema() -> None:
    SCHEMA.assertValid(document(story()))


def test_the_schema_refuses_a_reading_of_a_witness_that_is_not_listed_by_a_name() -> None:
    broken = document(story())
    found = broken.find(".//t:rdg", NAMES)
    assert found is not None
    found.set("wit", "nobody")

    assert not SCHEMA.validate(broken)


def test_teiphy_reads_witnesses_and_units_of_variation() -> None:
    found = Collation(etree.ElementTree(document(story())))

    assert [witness.id for witness in found.witnesses] == ["w-a", "w-b", "w-c"]
    assert [len(unit.readings) for unit in found.variation_units] == [4, 3]
    assert found.variation_units[0].readings[0].wits == ["w-a"]


def test_the_reference_is_the_lemma_and_every_other_wording_a_reading() -> None:
    assert readings(story(), 0) == [
        ("lem", None, "We could not believe our ears."),
        ("rdg", "repunctuated", "We could not believe our ears"),
        ("rdg", "altered", "We could not trust our ears."),
        ("rdg", "cut", "could not believe"),
    ]


def test_every_witness_that_is_named_is_listed() -> None:
    found = document(story())
    listed = {f"#{one.get('{http://www.w3.org/XML/1998/namespace}id')}" for one in found.iter(f"{{{TEI}}}witness")}

    assert {
        name for one in found.iter(f"{{{TEI}}}lem", f"{{{TEI}}}rdg") for name in one.get("wit", "").split()
    } == listed


def test_who_said_it_and_when_stands_at_the_head() -> None:
    head = document(story()).find(".//t:head", NAMES)

    assert head is not None
    assert [(etree.QName(one).localname, one.text, one.get("when")) for one in head] == [
        ("persName", "Ada Brook", None),
        ("date", "said", "2021-05-05"),
    ]


def test_one_utterance_can_be_asked_for() -> None:
    single = links().utterances[1]
    found = etree.fromstring("".join(tei(story(), [single])).encode())

    assert [one.text for one in found.iter(f"{{{TEI}}}lem")] == ["Listen,"]
    SCHEMA.assertValid(found)


def test_without_utterances_of_several_reports_it_says_so() -> None:
    for pile in (Pile([reports()["a"]], links()), Pile([], Links())):
        assert "No utterance" in "".join(tei(pile))
        SCHEMA.assertValid(document(pile))


def test_a_reference_of_a_report_that_is_not_here_is_no_lemma() -> None:
    found = Pile([reports()["b"], reports()["c"]], links())

    assert [kind for kind, _, _ in readings(found, 0)] == ["rdg", "rdg", "rdg"]
    SCHEMA.assertValid(document(found))


def test_speakers_and_days_that_are_not_known_are_left_out_of_the_head() -> None:
    first, second = links().utterances
    unknown = [replace(first, said=None), replace(second, said=None), replace(first, id="x", speakers=(), said=None)]
    found = etree.fromstring("".join(tei(story(), unknown)).encode())
    heads = ["".join(map(str, head.itertext())) for head in found.iter(f"{{{TEI}}}head")]

    assert heads == ["Ada Brook", "Speaker not named", "Speaker not named"]
    SCHEMA.assertValid(found)


def test_an_interval_of_days_has_both_ends() -> None:
    found = document(odd_pile("one", "two")).find(".//t:head/t:date", NAMES)

    assert found is not None
    assert (found.get("notBefore"), found.get("notAfter")) == ("2021-05-04", "2021-05-05")


def test_a_witness_is_described_as_far_as_it_is_known() -> None:
    first, second = document(odd_pile("one", "two", "B b")).iter(f"{{{TEI}}}witness")
    described = {etree.QName(one).localname: one.text for one in first[0]}

    assert described == {"title": "one", "author": "one", "publisher": "one", "date": None, "idno": "a", "ptr": None}
    assert second.get("{http://www.w3.org/XML/1998/namespace}id", "").startswith("w-b-b-")
    undated = replace(links(), dates=())
    assert document(Pile(reports().values(), undated)).find(".//t:witness//t:date", NAMES) is None


def test_an_utterance_that_no_report_here_prints_is_left_out() -> None:
    single = links().utterances[1]

    assert "No utterance" in "".join(tei(Pile([reports()["a"]], links()), [single]))


@settings(max_examples=40)
@given(ODD, ODD, ODD)
def test_odd_words_are_text_in_a_valid_document(words: str, other: str, name: str) -> None:
    pile = odd_pile(words, other, name if name not in ("", "a") else "b")
    found = document(pile)
    SCHEMA.assertValid(found)
    Collation(etree.ElementTree(found))
    texts = [one.text or "" for one in found.iter(f"{{{TEI}}}lem", f"{{{TEI}}}rdg")]

    assert sorted(texts) == sorted(
        {xml_text(words), xml_text(other)} if words == other else [*map(xml_text, (words, other))]
    )
