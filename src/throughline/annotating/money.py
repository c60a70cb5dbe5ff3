"""Sums of money: "$1.6 million", "300 euros", each with its currency as unit."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.counts import placed, printed
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute
from throughline.model.span import Span


def money(scene: Scene) -> Iterator[Attribute]:
    """Yield the sums of money of a scene outside quotations, with their currency's sign."""
    laid, signs = scene.laid, scene.tolls.currencies
    if not any(sign in laid.text for sign in signs) and not any(word.key in signs for word in laid.words):
        return
    for one in placed(scene):
        start, end = one.number.numeral.start, one.number.span.end
        before, behind = laid.text[start - 1 : start], laid.key(one.last + 1)
        told = before in signs or (behind in signs and laid.gap(one.last) == " ")
        if not told or not laid.narrated[one.first] or laid.quote[one.first] >= 0:
            continue
        first = start - 1 if before in signs else start
        last = end if before in signs else laid.words[one.last + 1].end
        unit = signs[before] if before in signs else signs[behind]
        span = Span(min(first, one.number.span.start), last)
        yield Attribute(scene.article, span, "money", printed(one.number), None, unit, scene.certainty(one.first))
