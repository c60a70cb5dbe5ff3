from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from lxml import etree

from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.model.evidence import Days
from throughline.model.links import Dated
from throughline.telling.drawn.svg import SVG
from throughline.telling.needles import Wordless
from throughline.telling.trace import Printer, Step, Trace, Way, traced
from throughline.telling.way import drawing, svg

NAMES = {"s": SVG}


def trace(words: str = "could not believe") -> Trace:
    return traced(words, reports(), links())


def picture(found: Trace) -> etree._Element:
    return etree.fromstring(svg(found, reports()).encode())


def texts(root: etree._Element) -> list[str]:
    return [node.text or "" for node in root.iter(f"{{{SVG}}}text")]


def test_the_picture_has_a_text_alternative_that_tells_every_printing() -> None:
    page = drawing(trace(), trace().ways[0], reports())
    names = page.get("aria-labelledby", "").split()
    told = {node.get("id"): node.text for node in page}

    assert page.get("role") == "img"
    assert told[names[0]] == "The way of “We could not believe our ears.”"
    assert "Ellery Gazette, Thu 6 May 2021: the same words; " in (told[names[1]] or "")
    assert "002, 5 to 12 May 2021 (inferred): cut" in (told[names[1]] or "")
    assert "Wed 4 May 2022: a word changed" in (told[names[1]] or "")


def test_outlets_stand_from_top_to_bottom_in_the_order_in_which_they_printed() -> None:
    shown = texts(picture(trace()))

    assert [name for name in shown if name in ("Ellery Gazette", "002", "003")] == ["Ellery Gazette", "002", "003"]


def test_days_are_labelled_and_a_long_gap_is_cut_short() -> None:
    shown = texts(picture(trace()))

    assert {"6 May 2021", "4 May 2022", "12 months"} <= set(shown)


def test_the_key_names_the_marks_that_are_drawn_and_no_others() -> None:
    shown = texts(picture(trace()))

    assert {"the same words", "marks differ", "cut", "a word changed"} <= set(shown)
    assert "joined with other words" not in shown
    assert any(name.startswith("hollow") for name in shown)


def test_an_inferred_day_is_a_bar_with_a_hollow_mark() -> None:
    page = picture(trace())

    assert len(page.findall(".//s:line[@class='span']", NAMES)) == 1
    assert [mark.get("class") for mark in page.iterfind(".//s:g/s:path", NAMES)] == [
        "dot",
        "guess",
        "guess",
        "dot altered",
    ]


def test_reports_without_any_day_stand_in_a_column_of_their_own() -> None:
    undated = replace(links(), dates=(*links().dates[:2], Dated("c", None, None)))
    found = traced("could not believe", reports(), undated)

    assert "no day known" in texts(etree.fromstring(svg(found, reports()).encode()))


def test_a_trace_that_found_nothing_says_so() -> None:
    assert texts(picture(trace("oiled the wheels"))) == ["These words stand in no quotation of the reports."]


def test_ways_stand_below_each_other_with_ids_of_their_own() -> None:
    found = trace()
    page = picture(replace(found, ways=found.ways * 2, utterances=5))
    first, second = page.findall("s:svg", NAMES)

    assert int(second.get("y", "")) == int(first.get("height", ""))
    assert first.get("aria-labelledby") != second.get("aria-labelledby")
    assert "3 more are not drawn" in etree.tostring(page, encoding="unicode")


def test_the_picture_asks_for_nothing_from_outside_and_follows_dark_and_light() -> None:
    written = svg(trace(), reports())

    assert "prefers-color-scheme: dark" in written
    assert not any(word in written for word in ("href", "url(", "@import", "<script", "<image"))


def many(outlets: int, each: int) -> Trace:
    """A made-up way through many outlets."""
    found = trace()
    (way,) = found.ways
    printers = tuple(
        Printer(f"r{number}", f"Outlet {number}", f"Outlet {number}", None, "stated", Days(day, day), day)
        for number in range(outlets)
        for day in [date(2021, 5, 1) + timedelta(days=number)]
    )
    steps = tuple(replace(way.steps[0], article=printer.article) for printer in printers for _ in range(each))
    return replace(found, ways=(replace(way, steps=steps, printings=len(steps)),), printers=printers)


def test_many_outlets_are_bounded_and_counted() -> None:
    shown = texts(picture(many(30, 1)))

    assert "Outlet 23" in shown
    assert "Outlet 24" not in shown
    assert "and 6 more outlets" in shown


def test_many_printings_of_a_day_are_counted() -> None:
    page = picture(many(2, 8))

    assert texts(page).count("+3") == 2
    assert len(page.findall(".//s:g", NAMES)) == 10


def test_printings_that_are_not_told_are_counted_in_the_text_alternative() -> None:
    assert "; and 10 more." in svg(many(20, 2), reports())


def test_one_outlet_needs_no_path() -> None:
    assert picture(many(1, 1)).find(".//s:polyline", NAMES) is None


def test_a_way_without_parts_or_speakers_is_drawn() -> None:
    bare = Way("x", None, (), (), 1, 1, 1, (Step("a", 1, "same", (), True, (), ()),))
    found = Trace("x", (bare,), 1, (), 0, trace().printers, 1)

    assert "Speaker not named · 1 printing in 1 report" in texts(picture(found))


@settings(max_examples=40)
@given(ODD, ODD)
def test_odd_words_are_text_in_the_picture(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    try:
        found = traced(f"X {words} Y", pile.reports, pile.links)
        found = found if found.ways else traced(words, pile.reports, pile.links)
    except Wordless:
        return
    page = etree.fromstring(svg(found, pile.reports).encode())

    assert {etree.QName(node).localname for node in page.iter(etree.Element)} <= {
        *"svg title desc style rect text line polyline path g".split()
    }
    assert not any(character in "".join(texts(page)) for character in "\u202e\u2066\x1b")
