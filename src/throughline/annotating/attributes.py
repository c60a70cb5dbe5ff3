"""Attributes: what an article says of people and of what happened, value by value.

``age`` (whole years), ``role`` (as printed), ``kin`` ("husband of Ada Brook", the subject being the husband),
``status`` (dead, in hospital, arrested, released), ``residence``, ``charge``, ``name`` (given to the subject),
``birth order``, ``progress``, ``weeks``, ``condition``, ``cause``, ``place``, ``medium`` (of what was said),
``children``, counts under what is counted: ``killed``, ``injured``, ``arrested`` …, ``money`` (the unit is the
currency) and measures under their unit: ``percent``, ``miles`` …, ``magnitude``, and ``vote`` (its result, "21 to 17").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from throughline.annotating.ages import ages
from throughline.annotating.casualties import casualties, listed, spared
from throughline.annotating.children import children
from throughline.annotating.circumstances import circumstances
from throughline.annotating.counts import SHOT, counts, deathly, harms, placed
from throughline.annotating.media import media
from throughline.annotating.quantities import quantities
from throughline.annotating.relations import relations
from throughline.annotating.scene import Scene, scene
from throughline.annotating.sited import sited
from throughline.annotating.standing import standing
from throughline.annotating.totals import totals
from throughline.annotating.victims import victims
from throughline.model.marks import Attribute, Report
from throughline.settings import DEFAULTS, Settings


def attributes(report: Report, settings: Settings = DEFAULTS) -> Iterator[Attribute]:
    """Yield the attributes of a report in text order, each once."""
    seen = scene(report, settings)
    told = {*children(seen), *media(seen, report.article.language), *circumstances(seen), *sited(seen, report)}
    told |= {*ages(seen), *relations(seen), *standing(seen, report), *quantities(seen, report)}
    found = {*told, *_harmed(seen)}
    yield from sorted(found, key=lambda mark: (mark.span, mark.attribute, str(mark.value), str(mark.subject)))


def _harmed(seen: Scene) -> Iterator[Attribute]:
    """Those who were killed, hurt, held or missing, counted once however they are told."""
    numbered = placed(seen)
    told = [*harms(seen)]
    hurt = [*casualties(seen, told, numbered)]
    marks = [*counts(seen, told, numbered), *totals(seen, numbered)]
    shot = [mark for mark in marks if mark.attribute == SHOT]
    counted = [*listed(seen, hurt, [mark for mark in marks if mark.attribute != SHOT])]
    counted += victims(seen, hurt, frozenset(mark.attribute for mark in (*counted, *shot)))
    if not deathly(seen):
        counted += [replace(mark, attribute="injured") for mark in shot]
    yield from counted
    yield from spared(seen, told, frozenset(mark.attribute for mark in counted))
