"""Attributes: what an article says of people and of what happened, value by value.

``age`` (whole years), ``role`` (as printed), ``kin`` ("husband of Ada Brook", the subject being the husband),
``status`` (dead, in hospital, arrested, released), ``residence``, ``charge``, ``name`` (given to the subject),
``birth order``, ``progress``, ``weeks``, ``condition``, ``cause``, ``place``, ``medium`` (of what was said),
``children``, counts under what is counted: ``killed``, ``injured``, ``arrested`` …, ``money`` (the unit is the
currency) and measures under their unit: ``percent``, ``miles`` …, ``magnitude``, and ``vote`` (its result, "21 to 17").
"""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.ages import ages
from throughline.annotating.children import children
from throughline.annotating.circumstances import circumstances
from throughline.annotating.counts import counts
from throughline.annotating.media import media
from throughline.annotating.quantities import quantities
from throughline.annotating.relations import relations
from throughline.annotating.scene import scene
from throughline.annotating.standing import standing
from throughline.annotating.victims import victims
from throughline.model.marks import Attribute, Report
from throughline.settings import DEFAULTS, Settings


def attributes(report: Report, settings: Settings = DEFAULTS) -> Iterator[Attribute]:
    """Yield the attributes of a report in text order, each once."""
    seen = scene(report, settings)
    counted = list(counts(seen))
    alone = victims(seen, frozenset(mark.attribute for mark in counted))
    told = {*children(seen), *media(seen, report.article.language), *circumstances(seen, report)}
    found = {*ages(seen), *relations(seen), *standing(seen, report), *counted, *alone, *told, *quantities(seen, report)}
    yield from sorted(found, key=lambda mark: (mark.span, mark.attribute, str(mark.value), str(mark.subject)))
