"""Where work runs: in this process, or over several; every engine gives the same answer."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from throughline.running.inline import InProcess
    from throughline.running.processes import Processes
    from throughline.running.remembering import Remembering

__all__ = ["InProcess", "Processes", "Remembering"]

HOMES = {
    "InProcess": "throughline.running.inline",
    "Processes": "throughline.running.processes",
    "Remembering": "throughline.running.remembering",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - what a module holds can be anything
    """The engine of that name, imported when it is first asked for."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(HOMES[name]), name)
