"""The documents name every command, option and setting."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import click
import pytest

import throughline
from throughline.cli import main
from throughline.settings import Settings

ROOT = Path(__file__).parent.parent
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_and_option_is_documented(command: str) -> None:
    assert f"`{command}`" in COMMANDS
    for parameter in main.commands[command].params:
        if isinstance(parameter, click.Option):
            assert all(f"`{name}`" in COMMANDS for name in parameter.opts)


@pytest.mark.parametrize("setting", [field.name for field in fields(Settings)])
def test_every_setting_is_documented_with_its_value(setting: str) -> None:
    value = getattr(Settings(), setting)

    assert f"| `{setting}` | {value} |" in SETTINGS


def test_the_readme_names_both_first_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert "make story" in readme
    assert "make test" in readme


def test_the_changelog_knows_the_version() -> None:
    assert f"## {throughline.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
