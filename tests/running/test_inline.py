from __future__ import annotations

import pytest

import throughline.running
from throughline.running.inline import InProcess, components, groups, root


def test_the_package_gives_its_engines_lazily() -> None:
    assert throughline.running.InProcess is InProcess
    with pytest.raises(AttributeError, match="Cluster"):
        _ = throughline.running.Cluster


def test_groups_are_sorted_by_key_then_item() -> None:
    assert list(groups([(2, "b"), (1, "c"), (2, "a")])) == [(1, ["c"]), (2, ["a", "b"])]


def test_a_chain_of_pairs_is_one_component() -> None:
    names = [f"{number:03}" for number in range(200)]
    assert components(zip(names[1:], names, strict=False)) == [tuple(names)]


def test_the_root_is_the_smallest_name_and_the_way_is_shortened() -> None:
    parent = {"a": "a", "b": "a", "c": "b", "d": "c"}
    assert root(parent, "d") == "a"
    assert parent["d"] == "b"
