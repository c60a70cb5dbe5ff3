import json
from dataclasses import replace
from typing import Any

from hypothesis import given, settings

from telling.contexts import OA, OURS, RDF, expanded
from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.model.article import Article
from throughline.model.marks import Attribute, Mention, Report
from throughline.model.span import Span
from throughline.telling.exports.annotations import Units, web_annotations
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import encodable


def items(pile: Pile) -> list[dict[str, Any]]:
    """The annotations as pyld understands them."""
    (collection,) = expanded("".join(web_annotations(pile)))
    (page,) = collection["http://www.w3.org/ns/activitystreams#first"]
    (found,) = page["http://www.w3.org/ns/activitystreams#items"]
    listed: list[dict[str, Any]] = found["@list"]
    (total,) = collection["http://www.w3.org/ns/activitystreams#totalItems"]
    assert total["@value"] == len(listed)
    return listed


def selected(item: dict[str, Any], text: str) -> tuple[str, str, str, str]:
    """The words of an annotation: as quoted, by code points, by UTF-16, and by what stands around them."""
    (target,) = item[OA + "hasTarget"]
    quote, position = target[OA + "hasSelector"]
    exact, prefix, suffix = (quote[OA + name][0]["@value"] for name in ("exact", "prefix", "suffix"))
    start, end = (position[OA + name][0]["@value"] for name in ("start", "end"))
    units = text.encode("utf-16-le", "surrogatepass")
    first, last = (position[OURS + name][0]["@value"] for name in ("utf16Start", "utf16End"))
    around = text[max(0, start - len(prefix)) : start] + text[end : end + len(suffix)]
    assert around == prefix + suffix
    return exact, text[start:end], units[2 * first : 2 * last].decode("utf-16-le", "surrogatepass"), prefix


def test_pyld_expands_every_annotation_and_its_offsets_give_the_quoted_words() -> None:
    texts = {report.article.sha256: report.article.text for report in reports().values()}
    found = items(Pile(reports().values(), links()))
    assert len(found) == sum(
        len(report.quotes) + len(report.times) + len(report.mentions) + len(report.attributes)
        for report in reports().values()
    )
    for item in found:
        source = item[OA + "hasTarget"][0][OA + "hasSource"][0]
        exact, points, units, _ = selected(item, texts[source[OURS + "sha256"][0]["@value"]])
        assert exact == points == units
        assert item["@type"] == [OA + "Annotation"]


@settings(max_examples=40)
@given(ODD, ODD)
def test_offsets_hold_for_odd_words_in_code_points_and_in_utf16(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    said = [item for item in items(pile) if "quotation: direct" in str(item)]
    for item, (text, printed) in zip(said, [(f"X: “{words}” Y", words), (f"X: “{other}” Y", other)], strict=True):
        exact, points, units, _ = selected(item, encodable(text))
        assert exact == points == units == encodable(printed)


def test_bodies_say_what_is_known() -> None:
    first, *others = items(Pile(reports().values(), links()))
    values = [body[RDF + "value"][0]["@value"] for body in first[OA + "hasBody"]]
    assert values == ["quotation: direct", "Ada Brook"]
    told = {tuple(body[RDF + "value"][0]["@value"] for body in item[OA + "hasBody"]) for item in others}
    assert ("time: TIME", "2021-05-05TEV") in told
    assert ("attribute: age", "41", "Ada Brook") in told
    assert ("mention: person", "Ada Brook") in told


def test_ids_are_all_different_and_always_the_same() -> None:
    found = [item["@id"] for item in items(Pile(reports().values(), links()))]
    assert len(set(found)) == len(found)
    assert found == [item["@id"] for item in items(Pile(reversed(reports().values()), links()))]


def test_a_collection_without_annotations_is_one() -> None:
    assert items(Pile([], links())) == []


def test_units_of_characters_beyond_the_basic_plane() -> None:
    units = Units("a🙂b🙂")
    assert [units(place) for place in range(5)] == [0, 1, 3, 4, 6]


def test_nothing_in_it_ends_a_script_element() -> None:
    written = "".join(web_annotations(odd_pile("</script><!--", "]]>")))
    assert "<" not in written
    assert json.loads(written)


def test_an_attribute_without_a_value_or_subject_has_its_name_only() -> None:
    bare = replace(reports()["a"], attributes=(Attribute("a", Span(0, 7), "status", None),), quotes=(), times=())
    found = items(Pile([bare], links()))[-1]

    assert [body[RDF + "value"][0]["@value"] for body in found[OA + "hasBody"]] == ["attribute: status"]


def test_the_text_is_described_and_the_page_is_only_its_way() -> None:
    first, *_ = items(odd_pile("x", "y"))
    (source,) = first[OA + "hasTarget"][0][OA + "hasSource"]

    assert source["@type"] == ["http://purl.org/dc/dcmitype/Text"]
    assert source[OA + "via"] == [{"@id": "https://example.org/%C3%A4%20b%7Bc%7D"}]
    assert source[OURS + "article"][0]["@value"] == "a"


def test_words_at_both_ends_of_a_text_have_less_around_them() -> None:
    report = Report(Article("x", "One two", "x.txt"), mentions=(Mention("x", Span(0, 7), "person", "One two"),))
    (found,) = items(Pile([report], links()))

    assert selected(found, "One two")[3] == ""
