"""The way of an utterance through outlets, drawn as SVG: outlets from top to bottom, days from left to right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lxml import etree

from throughline.model.evidence import Days
from throughline.model.marks import Report
from throughline.settings import DEFAULTS
from throughline.telling import when, wording
from throughline.telling.codes import PRINTED
from throughline.telling.drawn import svg as sheet
from throughline.telling.escapes import clipped, harmless
from throughline.telling.scale import Scale, scale
from throughline.telling.trace import Printer, Step, Trace, Way
from throughline.telling.wording import plural

WIDTH, LEFT, RIGHT, ASIDE = 860, 190, 90, 110
"""Pixels: of the picture, of the names, of the margin, and of the column of what has no day."""
HEAD, ROW, FOOT, KEY = 74, 30, 54, 22
"""Pixels: above the rows, of a row, of the days below them, and of a line of the key."""
NAME, WORDS, TOLD, DOTS, APART = 26, 96, 30, 5, 14
"""Characters of a name and of the words, printings in the text alternative, marks beside each other and their
distance."""
STYLE = """
.way { --paper: #fdfcf8; --ink: #1d1b17; --soft: #5d584e; --line: #dcd6c8; --dot: #0a4d68; --warn: #9a2f12;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; font-size: 12px; }
@media (prefers-color-scheme: dark) {
  .way { --paper: #151619; --ink: #e8e4da; --soft: #aba598; --line: #383a40; --dot: #93cdea; --warn: #ffab8f; } }
.way .ground { fill: var(--paper); } .way text { fill: var(--ink); } .way .soft { fill: var(--soft); font-size: 11px; }
.way .said { font-size: 15px; font-family: Georgia, "Liberation Serif", serif; }
.way .rule { stroke: var(--line); stroke-width: 1; } .way .path { fill: none; stroke: var(--soft); stroke-width: 1.5;
  stroke-dasharray: 2 4; stroke-linecap: round; }
.way .gap { stroke: var(--soft); stroke-width: 1.5; }
.way .span { stroke: var(--dot); stroke-width: 5; stroke-linecap: round; opacity: .35; }
.way .dot { fill: var(--dot); stroke: var(--paper); stroke-width: 1.5; } .way .guess { fill: var(--paper);
  stroke: var(--dot); stroke-width: 2; }
.way .altered { fill: var(--warn); } .way .guess.altered { fill: var(--paper); stroke: var(--warn); }
"""
SHAPES = {
    "circle": "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z",
    "plus": "M-2.5 -6.5H2.5V-2.5H6.5V2.5H2.5V6.5H-2.5V2.5H-6.5V-2.5H-2.5Z",
    "triangle": "M-6.5 -5H6.5L0 6.5Z",
    "square": "M-5 -5H5V5H-5Z",
    "diamond": "M0 -7.5L7.5 0L0 7.5L-7.5 0Z",
}
KINDS = {
    "same": "circle",
    "repunctuated": "plus",
    "restyled": "plus",
    "cut": "triangle",
    "merged": "square",
    "altered": "diamond",
}
"""The mark of each kind of printing: told apart by shape, a changed word also by colour."""


def svg(trace: Trace, reports: Mapping[str, Report]) -> str:
    """The ways of a trace below each other, as one file that asks for nothing from outside."""
    drawn = [drawing(trace, way, reports, number) for number, way in enumerate(trace.ways, 1)]
    height = sum(int(one.get("height", "0")) for one in drawn) or 60
    page = _picture(height, "0", f"The ways of “{_words(trace.words)}”", _summary(trace))
    if not drawn:
        sheet.words(page, 16, 36, "These words stand in no quotation of the reports.")
    passed = 0
    for one in drawn:
        one.set("y", str(passed))
        passed += int(one.get("height", "0"))
        page.append(one)
    return etree.tostring(page, encoding="unicode") + "\n"


def _summary(trace: Trace) -> str:
    """How many ways are drawn."""
    more = trace.utterances - len(trace.ways)
    return plural(len(trace.ways), "utterance") + (f", {more} more are not drawn" if more else "") + "."


def drawing(trace: Trace, way: Way, reports: Mapping[str, Report], number: int = 1) -> etree._Element:
    """One way; ``number`` keeps its ids apart from those of other pictures of a page."""
    plan = _plan(trace, way)
    first = way.parts[0][1] if way.parts else None
    said = _words(first.span.words(reports[first.article].article.text)) if first and first.article in reports else ""
    page = _picture(plan.height, str(number), f"The way of “{said}”", _told(plan, way))
    sheet.words(page, 16, 30, f"“{said}”", "said")
    sheet.words(page, 16, 50, _line(way), "soft")
    _rows(page, plan)
    _days(page, plan)
    _path(page, plan)
    for row, name in enumerate(plan.rows):
        _row(page, plan, row, name)
    _key(page, plan)
    return page


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything stands: outlets by rows, days by places, and the printings of each row."""

    rows: Mapping[str, Sequence[tuple[Step, Printer]]]
    hidden: int
    scale: Scale
    undated: bool
    kinds: tuple[str, ...]
    guessed: bool

    @property
    def bottom(self) -> int:
        """Where the rows end."""
        return HEAD + ROW * (len(self.rows) + bool(self.hidden))

    @property
    def height(self) -> int:
        """Pixels in all."""
        return self.bottom + FOOT + KEY


def _plan(trace: Trace, way: Way) -> _Plan:
    """The outlets in the order in which they first printed the words."""
    printers = {printer.article: printer for printer in trace.printers}
    found: dict[str, list[tuple[Step, Printer]]] = {}
    for step in way.steps:
        printer = printers[step.article]
        found.setdefault(printer.outlet or printer.label, []).append((step, printer))
    rows = dict(list(found.items())[: DEFAULTS.trace_outlets])
    shown = [one for steps in rows.values() for one in steps]
    days = [day for _, printer in shown if printer.days for day in (*printer.days, _day(printer))]
    undated = any(printer.days is None for _, printer in shown)
    kinds = {step.kind for step, _ in shown}
    return _Plan(
        rows,
        len(found) - len(rows),
        scale(days, LEFT + 20, WIDTH - RIGHT - (ASIDE if undated else 0)),
        undated,
        tuple(kind for kind in KINDS if kind in kinds),
        any(_guessed(printer) for _, printer in shown),
    )


def _day(printer: Printer) -> date:
    """The likeliest day of a report that has any, the first of its days where that lies outside of them."""
    first, last = printer.days or Days(date.min, date.min)
    return printer.best if printer.best and first <= printer.best <= last else first


def _guessed(printer: Printer) -> bool:
    """Whether a day is not the report's own."""
    return printer.dating != "stated"


def _picture(height: int, number: str, title: str, told: str) -> etree._Element:
    """An empty picture with its text alternative and its paper."""
    page = sheet.picture("way", number, height, title, told, width=WIDTH, style="way")
    style = sheet.add(page, "style")
    style.text = STYLE
    page.insert(2, style)
    return page


def _words(words: str) -> str:
    """The words on one line, long ones cut in their middle."""
    return clipped(" ".join(words.split()), WORDS)


def _line(way: Way) -> str:
    """Who said it when, and how often it was printed."""
    who = wording.speakers(wording.mainly(way.speakers)) if way.speakers else "Speaker not named"
    said = f", {wording.said(way.said)}" if way.said else ""
    more = f"; the first {len(way.steps)} are shown" if way.more else ""
    return f"{who}{said} · {plural(way.printings, 'printing')} in {plural(way.reports, 'report')}{more}"


def _told(plan: _Plan, way: Way) -> str:
    """The picture in words."""
    found = {step: printer for steps in plan.rows.values() for step, printer in steps}
    shown = [_printing(step, found[step]) for step in way.steps if step in found]
    more = f"; and {way.printings - TOLD} more" if way.printings > TOLD else ""
    return f"{_line(way)}. Oldest first: {'; '.join(shown[:TOLD])}{more}."


def _printing(step: Step, printer: Printer) -> str:
    """One printing in words."""
    guess = " (inferred)" if printer.dating == "inferred" else ""
    return f"{printer.label}, {when.days(printer.days)}{guess}: {PRINTED[step.kind]}"


def _rows(page: etree._Element, plan: _Plan) -> None:
    """A line and a name for each outlet."""
    for row, name in enumerate(plan.rows):
        y = _y(row)
        sheet.line(page, "rule", (LEFT, y), (WIDTH - 16, y))
        sheet.words(page, LEFT - 12, y + 4, clipped(harmless(name), NAME), anchor="end")
    if plan.hidden:
        sheet.words(page, LEFT - 12, _y(len(plan.rows)) + 4, f"and {plural(plan.hidden, 'more outlet')}", "soft", "end")


def _y(row: int) -> int:
    return HEAD + ROW * row + ROW // 2


def _x(plan: _Plan, printer: Printer) -> int:
    """Where a report's likeliest day stands."""
    if printer.days is None:
        return WIDTH - ASIDE + 20
    return plan.scale.places[_day(printer)]


def _path(page: etree._Element, plan: _Plan) -> None:
    """A line from each outlet's first printing to the next one's."""
    places = [(_x(plan, steps[0][1]), _y(row)) for row, steps in enumerate(plan.rows.values()) if steps[0][1].days]
    if len(places) > 1:
        sheet.add(page, "polyline", "path", points=" ".join(f"{x},{y}" for x, y in places))


def _row(page: etree._Element, plan: _Plan, row: int, name: str) -> None:
    """The printings of one outlet: a bar for an interval of days, and a mark on the likeliest one."""
    y, taken = _y(row), dict[int, int]()
    for printer in dict.fromkeys(printer for _, printer in plan.rows[name]):
        if printer.days and printer.days.length > 1:
            first, last = (plan.scale.places[day] for day in printer.days)
            sheet.line(page, "span", (first, y), (last, y))
    for step, printer in plan.rows[name]:
        x = _x(plan, printer)
        number = taken[x] = taken.get(x, 0) + 1
        if number <= DOTS:
            group = sheet.named(page, _printing(step, printer))
            _mark(group, x + APART * (number - 1), y, step.kind, _guessed(printer))
    for x, number in taken.items():
        if number > DOTS:
            sheet.words(page, x + APART * DOTS - 4, y + 4, f"+{number - DOTS}", "soft")


def _mark(parent: etree._Element, x: int, y: int, kind: str, guessed: bool) -> None:
    """The mark of one printing, hollow where its day is not the report's own."""
    style = ("guess" if guessed else "dot") + (" altered" if kind == "altered" else "")
    sheet.add(parent, "path", style, d=SHAPES[KINDS[kind]], transform=f"translate({x} {y})")


def _days(page: etree._Element, plan: _Plan) -> None:
    """The days below the rows, as many as have room, and the gaps that are cut short."""
    y = plan.bottom
    printed = {_day(printer) for steps in plan.rows.values() for _, printer in steps if printer.days}
    sheet.days(page, plan.scale, printed, HEAD, y)
    if plan.undated:
        sheet.words(page, WIDTH - ASIDE + 20, y + 18, "no day known", "soft", "middle")


def _key(page: etree._Element, plan: _Plan) -> None:
    """What the marks mean, as far as they are drawn."""
    x, y = 22, plan.bottom + FOOT
    named = [(kind, False, PRINTED[kind]) for kind in plan.kinds]
    if plan.guessed:
        named.append(("same", True, "hollow: the day is inferred or unknown"))
    for kind, guessed, words in named:
        _mark(page, x, y, kind, guessed)
        sheet.words(page, x + 12, y + 4, words, "soft")
        x += 34 + 13 * len(words) // 2
