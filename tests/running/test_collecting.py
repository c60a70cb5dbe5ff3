"""How often a process collects garbage."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest

from throughline.running.collecting import seldom
from throughline.settings import DEFAULTS


def test_garbage_is_collected_seldom_until_the_block_ends() -> None:
    before = gc.get_threshold()
    with seldom(replace(DEFAULTS, engine_young=12_345)):
        assert gc.get_threshold()[0] == 12_345
    assert gc.get_threshold() == before


def test_an_error_ends_the_block_too() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="no"), seldom():
        raise ValueError("no")
    assert gc.get_threshold() == before
