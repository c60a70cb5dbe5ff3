"""The environment of commands that tests interrupt: there coverage does not measure."""

from __future__ import annotations

import os

UNMEASURED = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
"""Coverage, interrupted while it holds its own lock, waits for itself for ever."""
