from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from throughline.telling.templating import TEMPLATES, environment, sheet


def test_what_a_template_prints_is_escaped() -> None:
    assert environment().from_string("{{ word }}").render(word="<b>") == "&lt;b&gt;"


def test_a_name_that_nobody_gave_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="word"):
        environment().from_string("{{ word }}").render()


def test_filters_of_one_page_are_not_those_of_another() -> None:
    environment().filters["shown"] = str
    assert "shown" not in environment().filters


def test_a_sheet_stands_in_a_page_as_it_is_written() -> None:
    assert environment().from_string("{{ css }}").render(css=sheet("page.css")) == (TEMPLATES / "page.css").read_text(
        encoding="utf-8"
    )
