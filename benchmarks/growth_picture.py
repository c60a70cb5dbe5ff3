"""Curves over the number of reports, both axes logarithmic, drawn as SVG that reads in light and in dark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10
from typing import NamedTuple

WIDTH, HEIGHT, LEFT, TOP, SIDE, GAP = 980, 484, 62, 58, 380, 100
"""Pixels: of the picture, before the first panel, above both, of a panel's sides, between the panels."""
COLOURS = ("#1b6ca8", "#c2571a", "#2f8a4c", "#8a4fbf", "#a8873b", "#c23b6b", "#4f9aa8", "#777777")
DASHES = ("", "6 3", "2 3", "9 3 2 3", "1 4", "12 4", "4 4", "3 2")
STYLE = """text{font:12px sans-serif;fill:#222}.axis{stroke:#555;fill:none}.grid{stroke:#ccc}
.linear{stroke:#999;stroke-dasharray:1 3}.back{fill:#fff}
@media (prefers-color-scheme:dark){text{fill:#e6e6e6}.axis{stroke:#aaa}.grid{stroke:#444}.linear{stroke:#888}
.back{fill:#16181c}}"""


class Curve(NamedTuple):
    """A name, and a figure for every number of reports."""

    name: str
    figures: Mapping[int, float]


class Panel(NamedTuple):
    """Where a panel stands, what is on its upright axis, its decades, and its curves."""

    left: int
    label: str
    across: tuple[float, float]
    up: tuple[int, int]
    curves: Sequence[Curve]

    def x(self, size: float) -> float:
        """Where a number of reports stands."""
        low, high = self.across
        return self.left + SIDE * (log10(size) - low) / (high - low)

    def y(self, figure: float) -> float:
        """Where a figure stands."""
        low, high = self.up
        return TOP + SIDE - SIDE * (log10(figure) - low) / (high - low)


def picture(title: str, time: Sequence[Curve], space: Sequence[Curve]) -> str:
    """The picture: seconds on the left, memory on the right, each line told in words as well."""
    panels = [panel(LEFT, "CPU seconds", time), panel(LEFT + SIDE + GAP, "MiB", space)]
    told = " ".join(f"{one.label}: {'; '.join(map(in_words, one.curves))}." for one in panels)
    parts = [part for one in panels for part in drawn(one)]
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t d">',
        f'<title id="t">{escape(title)}</title>',
        f'<desc id="d">{escape(told)}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="back" width="{WIDTH}" height="{HEIGHT}"/>',
        f'<text x="{LEFT}" y="22" font-weight="bold">{escape(title)}</text>',
        f'<text x="{LEFT}" y="40">Dotted: what grows as the number of reports does.</text>',
        *parts,
        "</svg>\n",
    ))  # fmt: skip


def panel(left: int, label: str, curves: Sequence[Curve]) -> Panel:
    """A panel wide and high enough for its curves."""
    curves = [Curve(name, {size: at for size, at in figures.items() if at > 0}) for name, figures in curves]
    curves = [curve for curve in curves if curve.figures]
    sizes = [size for curve in curves for size in curve.figures] or [1, 10]
    figures = [figure for curve in curves for figure in curve.figures.values()] or [1.0]
    low, high = log10(min(sizes)), log10(max(sizes))
    up = floor(log10(min(figures))), ceil(log10(max(figures)))
    return Panel(left, label, (low, max(high, low + 0.1)), (up[0], max(up[1], up[0] + 1)), curves)


def in_words(curve: Curve) -> str:
    """A curve as words."""
    return f"{curve.name} " + ", ".join(f"{at:,.4g} at {size:,}" for size, at in sorted(curve.figures.items()))


def drawn(panel: Panel) -> Iterator[str]:
    """The elements of a panel."""
    yield from axes(panel)
    for number, curve in enumerate(panel.curves):
        colour, dash = COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]
        points = sorted(curve.figures.items())
        line = " ".join(f"{panel.x(size):.1f},{panel.y(at):.1f}" for size, at in points)
        yield (
            f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/>'
        )
        for size, at in points:
            yield f'<circle cx="{panel.x(size):.1f}" cy="{panel.y(at):.1f}" r="3" fill="{colour}"/>'
    yield from legend(panel)


def axes(panel: Panel) -> Iterator[str]:
    """The axes with their labels, and a line for what grows as the number of reports does."""
    bottom, right = TOP + SIDE, panel.left + SIDE
    low, high = panel.up
    for power in range(low, high + 1):
        y = panel.y(10**power)
        yield f'<line class="grid" x1="{panel.left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}"/>'
        yield f'<text x="{panel.left - 6}" y="{y + 4:.1f}" text-anchor="end">{10**power:,g}</text>'
    for size in sorted({size for curve in panel.curves for size in curve.figures}):
        yield f'<text x="{panel.x(size):.1f}" y="{bottom + 16}" text-anchor="middle">{size:,}</text>'
    yield f'<path class="axis" d="M{panel.left} {TOP}V{bottom}H{right}"/>'
    rise = SIDE * (panel.across[1] - panel.across[0]) / (high - low)
    for part in (bottom, bottom - SIDE / 2):
        if part - rise >= TOP:
            yield f'<line class="linear" x1="{panel.left}" y1="{part:.1f}" x2="{right}" y2="{part - rise:.1f}"/>'
    yield f'<text x="{panel.left + SIDE / 2}" y="{bottom + 32}" text-anchor="middle">reports</text>'
    yield f'<text x="{panel.left + 8}" y="{TOP - 4}">{escape(panel.label)}</text>'


def legend(panel: Panel) -> Iterator[str]:
    """The names of the curves in the corner above what they show."""
    for number, curve in enumerate(panel.curves):
        y = TOP + 14 + 16 * number
        colour, dash = COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]
        yield (
            f'<line x1="{panel.left + 10}" y1="{y - 4}" x2="{panel.left + 38}" y2="{y - 4}" stroke="{colour}" '
            f'stroke-width="2.5" stroke-dasharray="{dash}"/>'
        )
        yield f'<text x="{panel.left + 44}" y="{y}">{escape(curve.name)}</text>'
