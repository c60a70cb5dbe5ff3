"""How often a process collects garbage."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest

from throughline.running.collecting import seldom, uncollected
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


def test_garbage_waits_until_the_last_of_several_blocks_ends() -> None:
    assert gc.isenabled()
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_looks_for_no_garbage_before_a_block_looks_for_none_after_it() -> None:
    gc.disable()
    try:
        with pytest.raises(ValueError, match="no"), uncollected():
            raise ValueError("no")
        assert not gc.isenabled()
    finally:
        gc.enable()
