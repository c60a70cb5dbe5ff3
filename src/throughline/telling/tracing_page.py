"""A trace as a page: the way drawn, then every printing; one file that asks for nothing from outside."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment
from lxml import etree
from markupsafe import Markup

from throughline.model.marks import Report
from throughline.telling.shown import plain, shown
from throughline.telling.templating import environment, sheet
from throughline.telling.trace import Trace
from throughline.telling.tracing import Told
from throughline.telling.way import drawing


def trace_page(trace: Trace, reports: Mapping[str, Report]) -> str:
    """The page."""
    pictures = [
        Markup(etree.tostring(drawing(trace, way, reports, number), encoding="unicode"))  # escaped by lxml
        for number, way in enumerate(trace.ways, 1)
    ]
    css = sheet("page.css")
    told = Told(trace, reports)
    return (
        _environment().get_template("trace.html").render(trace=trace, told=told, pictures=pictures, leads=None, css=css)
    )


@cache
def _environment() -> Environment:
    """The templates; what they print is escaped."""
    found = environment()
    found.filters.update(shown=shown, plain=plain)
    return found
