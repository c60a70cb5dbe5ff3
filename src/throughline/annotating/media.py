"""The medium of what was said: "posted on Instagram", "in a long note on social media", "at a news conference"."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.scene import Scene
from throughline.languages.facts import fact_words
from throughline.model.marks import Attribute


def media(scene: Scene, language: str | None) -> Iterator[Attribute]:
    """Yield the media that the words of a scene name behind a preposition, each as the table calls it."""
    laid, table = scene.laid, fact_words(language)
    for place, word in enumerate(laid.words):
        found = next((one for one in table.media.get(word.key, ()) if _stands(scene, place, one[0])), None)
        if found and laid.narrated[place] and laid.quote[place] < 0 and _led(scene, place, table.before_media):
            span = laid.span(place, place + len(found[0]) - 1)
            yield scene.mark(span, place, "medium", found[1])


def _stands(scene: Scene, place: int, words: tuple[str, ...]) -> bool:
    """Whether the words of a medium stand at a place, its name with a capital where it has one."""
    laid = scene.laid
    return all(laid.key(place + at).removesuffix("'s") == word for at, word in enumerate(words))


def _led(scene: Scene, place: int, leads: frozenset[str]) -> bool:
    """Whether a preposition stands before a word, at most with an article or an owner between."""
    laid = scene.laid
    near = range(place - 1, max(-1, place - 1 - laid.settings.medium_words), -1)
    for at in near:
        if laid.gap(at) != " ":
            return False
        if laid.key(at) in leads:
            return True
    return False
