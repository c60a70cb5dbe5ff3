import json
from dataclasses import replace
from typing import Any

from hypothesis import given, settings

from telling.contexts import SCHEMA, expanded
from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.model.links import Links
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.quotations import schema_org
from throughline.telling.exports.safe import encodable


def nodes(pile: Pile, kind: str) -> list[dict[str, Any]]:
    """The nodes of one class as pyld understands them."""
    return [node for node in expanded("".join(schema_org(pile))) if node["@type"] == [SCHEMA + kind]]


def value(node: dict[str, Any], name: str) -> object:
    (found,) = node[SCHEMA + name]
    return found.get("@value", found)


def test_pyld_finds_articles_and_quotations() -> None:
    pile = Pile(reports().values(), links())
    articles, quotations = nodes(pile, "NewsArticle"), nodes(pile, "Quotation")
    assert [value(node, "identifier") for node in articles] == ["a", "b", "c", "d"]
    assert [value(node, "identifier") for node in quotations] == ["a:1#1", "a:1#2", "b:3#1"]
    assert value(articles[0], "datePublished") == "2021-05-06"
    assert SCHEMA + "datePublished" not in articles[1]


def test_a_quotation_has_its_speaker_its_day_and_every_other_wording() -> None:
    first, _, last = nodes(Pile(reports().values(), links()), "Quotation")
    assert value(first, "text") == "We could not believe our ears."
    assert value(first[SCHEMA + "spokenByCharacter"][0], "name") == "Ada Brook"
    assert value(first, "dateCreated") == "2021-05-05"
    assert [value(one, "text") for one in first[SCHEMA + "workExample"]] == [
        "We could not believe our ears",
        "could not believe",
        "We could not trust our ears.",
    ]
    assert len(first[SCHEMA + "isPartOf"]) == 3
    assert SCHEMA + "spokenByCharacter" not in last


def test_days_that_are_an_interval_or_unknown_are_no_date() -> None:
    first = replace(links().utterances[0], said=None)
    (node, _) = nodes(Pile(reports().values(), Links(utterances=(first,))), "Quotation")
    assert SCHEMA + "dateCreated" not in node
    (node,) = nodes(odd_pile("x", "y"), "Quotation")
    assert value(node, "temporalCoverage") == "2021-05-04/2021-05-05"


def test_parts_whose_reference_is_not_here_are_left_out() -> None:
    assert nodes(Pile([reports()["c"]], links()), "Quotation") == []


@settings(max_examples=40)
@given(ODD, ODD)
def test_odd_words_come_back(words: str, other: str) -> None:
    written = "".join(schema_org(odd_pile(words, other)))
    node = json.loads(written)["@graph"][-1]
    assert node["text"] == encodable(words)
    assert [one["text"] for one in node.get("workExample", [])] == [encodable(other)] * (words != other)
    assert "<" not in written
