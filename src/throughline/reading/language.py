"""In which language an article is written."""

from __future__ import annotations

from throughline.languages.prose import prose
from throughline.settings import Settings
from throughline.text.words import words


def language(text: str, settings: Settings) -> str | None:
    """The ISO 639-1 code of the language of a text's beginning, None where it is too short to tell.

    Where enough of the words are common English ones no model is asked: loading it takes half a second.
    """
    beginning = text[: settings.language_characters]
    if sum(map(str.isalpha, beginning)) < settings.language_letters:
        return None
    keys = [word.key for word in words(beginning)]
    common = prose("en").stop_words
    if sum(key in common for key in keys) >= settings.common_share * len(keys):
        return "en"
    return _modelled(beginning)


def _modelled(beginning: str) -> str:
    import py3langid  # type: ignore[import-untyped]

    code: str = py3langid.classify(beginning.encode("utf-8", "replace").decode())[0]
    return code
