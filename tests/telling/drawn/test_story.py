"""What is drawn of a story."""

from __future__ import annotations

from dataclasses import replace

from telling.story import links, reports
from throughline.model.article import Intake
from throughline.telling.compose import dossiers
from throughline.telling.drawn.story import pictures

PILE = reports()
STORY = next(dossiers(PILE, links(), Intake(tuple(one.article for one in PILE.values()))))


def test_a_story_is_drawn_by_its_days_its_timeline_and_its_events() -> None:
    found = pictures(STORY, PILE)

    assert set(found) == {"sources", "timeline", "chapters"}
    assert len({one.get("aria-labelledby") for one in found.values()}) == 3


def test_what_a_line_of_words_tells_as_well_is_not_drawn() -> None:
    single = replace(STORY, sources=STORY.sources[:1], timeline=STORY.timeline[:1], chapters=STORY.chapters[:1])

    assert pictures(single, PILE) == {}
