import json
from dataclasses import replace
from io import StringIO

import pybtex.database
import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from pybtex.richtext import Text

from telling.odd import ODD, odd_pile
from telling.story import days, links, reports
from throughline.model.links import Dated, Links
from throughline.telling.exports.bibliography import bibtex, csl_json
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import one_line, token


def story() -> Pile:
    return Pile(reports().values(), links())


def entries(pile: Pile) -> dict[str, pybtex.database.Entry]:
    return dict(pybtex.database.parse_string("".join(bibtex(pile)), "bibtex").entries.items())


def test_pybtex_reads_an_entry_a_report() -> None:
    found = entries(story())

    assert list(found) == ["a", "b", "c", "d"]
    assert found["a"].type == "article"
    assert {name: found["a"].fields[name] for name in ("journal", "year", "month", "day")} == {
        "journal": "Ellery Gazette",
        "year": "2021",
        "month": "May",
        "day": "6",
    }
    assert found["a"].fields["title"] == "{Harbour clock rings again}"
    assert (found["b"].type, found["b"].fields["note"]) == ("misc", "undated; written 5 to 12 May 2021")
    assert found["d"].fields["note"] == "undated"


def test_an_address_and_an_author_are_given_where_they_are_known() -> None:
    found = entries(odd_pile("Ida & Co", "y"))["a"]

    assert found.fields["url"] == "https://example.org/%C3%A4%20b%7Bc%7D"
    assert str(found.persons["author"][0]) == "{Ida \\& Co}"


LEFT = (
    ("\\textbraceleft", "{"),
    ("\\textbraceright", "}"),
    ("\\textasciicircum", "^"),
    ("\\textasciitilde", "~"),
    ("\\$", "$"),
)
"""What latexcodec does not undo."""


@settings(max_examples=60)
@given(ODD, ODD, ODD)
def test_odd_words_come_back_from_bibtex(words: str, other: str, name: str) -> None:
    name = name if name not in ("", "a") else "b"
    pile = odd_pile(words, other, name)
    found = entries(pile)

    assert list(found) == [token(one) for one in pile.ordered(pile.reports)]
    title = str(Text.from_latex(found["a"].fields["title"]))
    for written, meant in LEFT:
        title = title.replace(written, meant)
    assert "".join(title.split()) == "".join(one_line(pile.title("a")).split())


def test_citeproc_sets_a_bibliography() -> None:
    items = json.loads("".join(csl_json(story())))
    source = CiteProcJSON(items)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    shown = [str(one) for one in bibliography.bibliography()]

    assert len(shown) == 4
    assert any("Harbour clock rings again" in one and "Ellery Gazette" in one and "2021" in one for one in shown)


def test_a_day_that_is_not_known_is_as_coarse_as_it_is_known() -> None:
    items = {item["id"]: item for item in json.loads("".join(csl_json(story())))}

    assert items["a"]["issued"] == {"date-parts": [[2021, 5, 6]]}
    assert items["b"]["issued"] == {"date-parts": [[2021, 5]], "circa": True}
    assert "issued" not in items["d"]
    assert items["d"]["note"] == "undated"


@pytest.mark.parametrize(
    ("last", "parts"), [("2021-06-01", [[2021]]), ("2022-01-02", [[2021], [2022]]), ("2021-05-05", [[2021, 5, 5]])]
)
def test_days_in_several_months_are_a_year_and_in_several_years_a_range(last: str, parts: list[list[int]]) -> None:
    found = Pile([reports()["b"]], Links(dates=(Dated("b", days("2021-05-05", last), None),)))

    assert json.loads("".join(csl_json(found)))[0]["issued"]["date-parts"] == parts


@settings(max_examples=40)
@given(ODD, ODD)
def test_odd_words_come_back_from_csl(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    item = next(item for item in json.loads("".join(csl_json(pile))) if item["id"] == "a")

    assert item["title"] == one_line(pile.title("a"))
    assert item.get("container-title", "") == one_line(words)


def test_a_report_without_title_outlet_and_author_has_what_there_is() -> None:
    bare = replace(reports()["d"], article=replace(reports()["d"].article, language=None))
    found = entries(Pile([bare], Links()))["d"]

    assert set(found.fields) == {"title", "note"}
    assert StringIO("".join(bibtex(Pile([], Links())))).read() == ""
