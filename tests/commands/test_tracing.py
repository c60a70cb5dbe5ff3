import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from throughline.cli import main
from throughline.commands.tracing import told
from throughline.model.links import Links

EXAMPLES = Path(__file__).parents[2] / "examples"


def trace(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["trace", *map(str, words)])


def test_without_a_place_the_way_is_told_on_the_terminal() -> None:
    done = trace("library is not its", EXAMPLES)

    assert done.exit_code == 0
    assert "6 printings in 6 reports" in done.stdout
    assert "“walls” → “books”" in " ".join(done.stdout.split())


def test_json_goes_to_standard_output() -> None:
    record = json.loads(trace("library is not its", EXAMPLES, "--json", "-q").stdout)

    assert [step["kind"] for step in record["ways"][0]["steps"]].count("altered") == 1


def test_every_part_is_traced_where_that_is_asked_for() -> None:
    one, every = (json.loads(trace("its walls", EXAMPLES, "--json", *more).stdout) for more in ((), ("--whole",)))

    assert len(one["ways"][0]["parts"]) == 1
    assert len(every["ways"][0]["parts"]) == every["ways"][0]["of"] == 5


@pytest.mark.parametrize(
    ("ending", "beginning"),
    [(".svg", "<svg"), (".html", "<!DOCTYPE html>"), (".md", "# “its walls”"), (".json", "{\n")],
)
def test_the_ending_of_the_output_decides_its_format(ending: str, beginning: str, tmp_path: Path) -> None:
    done = trace("its walls", EXAMPLES, "-o", tmp_path / f"way{ending}")

    assert done.exit_code == 0
    assert (tmp_path / f"way{ending}").read_text(encoding="utf-8").lstrip().startswith(beginning)


@pytest.mark.parametrize(
    ("name", "more", "named"), [("way.docx", (), ".svg"), ("way", (), ".svg"), ("way.svg", ("--json",), ".json")]
)
def test_what_no_format_is_known_for_is_refused_before_any_work(
    name: str, more: tuple[str, ...], named: str, tmp_path: Path
) -> None:
    done = trace("its walls", tmp_path / "nowhere", "-o", tmp_path / name, *more)

    assert done.exit_code == 2
    assert named in done.output


def test_words_that_are_none_are_refused_before_any_work(tmp_path: Path) -> None:
    done = trace("“…”", tmp_path / "nowhere")

    assert done.exit_code == 2
    assert "no word" in done.output


def test_words_that_nobody_printed_are_no_error() -> None:
    done = trace("nobody printed this", EXAMPLES)

    assert done.exit_code == 0
    assert "In no quotation of 10 reports." in done.stdout


@pytest.mark.parametrize("ending", [".svg", ".html", ".md", ".json"])
def test_the_order_of_the_inputs_changes_nothing(ending: str, tmp_path: Path) -> None:
    names = sorted((path.name for path in EXAMPLES.iterdir()), reverse=True)
    trace("its walls", EXAMPLES, "-o", tmp_path / f"one{ending}")
    trace("its walls", *(EXAMPLES / name for name in names), "-o", tmp_path / f"two{ending}")

    assert (tmp_path / f"one{ending}").read_bytes() == (tmp_path / f"two{ending}").read_bytes()


def test_a_trace_without_a_word_is_refused_by_itself_too() -> None:
    with pytest.raises(Exception, match="no word"):
        list(told("…", ".json", [], Links(), whole=False))
