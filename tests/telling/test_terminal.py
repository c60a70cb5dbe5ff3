import io

import pytest
from rich.console import Console

from telling.story import intake, links, reports
from throughline.model.article import Article, Intake
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.telling.compose import dossiers
from throughline.telling.terminal import terminal


def printed(width: int, told: dict[str, Report] | None = None, colour: bool = False) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream, width=width, force_terminal=colour, highlight=False, color_system="standard" if colour else None
    )
    found = dossiers(told, Links(), Intake(())) if told else dossiers(reports(), links(), intake())
    terminal(next(found), told or reports(), console)
    return stream.getvalue()


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, printed(width).split("\n"))) <= width


def test_eighty_columns_show_the_ledger_as_a_table() -> None:
    lines = printed(80).split("\n")
    (head,) = [line for line in lines if line.startswith("part ")]
    assert head.split() == ["part", "Ellery", "Gazette", "002", "003"]


def test_a_narrow_terminal_lists_what_a_table_would_hold() -> None:
    words = " ".join(printed(50).split())
    assert "• 2 · Ellery Gazette: the same words; one span with part 1" in words
    assert "002: not printed" in words


def test_sentences_need_broader_columns_than_kinds_of_printings() -> None:
    clause = "“The harbour clock of Port Ellery rang on Wednesday evening” Ellery Gazette:27-85"
    assert f"• Wed 5 May 2021, evening: {clause} · said" in " ".join(printed(80).split())
    assert any(line.split() == ["when", "what", "resting", "on"] for line in printed(120).split("\n"))


def test_two_columns_are_a_list() -> None:
    assert "• Ada Brook, age: 41: “41” Ellery Gazette:204-206" in " ".join(printed(80).split())


def test_sections_stand_on_rules() -> None:
    assert "Look at these first ───" in printed(80)


def test_no_article_steers_the_terminal() -> None:
    hostile = "\x1b]0;gotcha\x07\x9b31m [bold red]no markup[/] :smile: \u202eright\n\x1b[2J"
    shown = printed(80, {"x": Report(Article("x", hostile, "x\x1b[1m.txt", outlet="[o]\x1b[5m"))})
    assert "\x1b" not in shown and "\x07" not in shown and "\x9b" not in shown and "\u202e" not in shown
    flat = " ".join(shown.split())
    assert r"\x1b]0;gotcha\x07\x9b31m [bold red]no markup[/] :smile: \u202eright \x1b[2J" in flat


def test_colours_are_ours_alone() -> None:
    assert "\x1b[36m“" in printed(80, colour=True)
