"""The parts that forms of time expressions name, as patterns made from a language's words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from throughline.languages.calendar import Calendar
from throughline.languages.numbers import Numbers

NOON = 12
"""Hours of half a day."""
YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"


def parts(known: Calendar, words: Numbers) -> dict[str, str]:
    """The pattern of every part that a form can name."""
    return {**known.snippets, **_names(known), **_numerals(known, words)}


def _names(known: Calendar) -> dict[str, str]:
    """The parts of names and words of time."""
    names = _cased if known.capitals else either
    return {
        "weekday": names(known.weekdays),
        "wday": names(known.short_weekdays),
        "month": rf"(?:{names(known.months)}|{names(known.short_months)}\b\.?)",
        "unit": either(known.units),
        "units": either(word for word in known.units if word.endswith("s")),
        "hour": either(known.hours),
        "season": either(known.seasons),
        "part": either(known.parts),
        "every": either(known.every),
        "decades": either(known.decades),
        "noon": either(known.noon),
        "named": either(known.named_days).replace("'", "['’]"),
        "deictic": either(known.deictic),
        "reference": _references(known),
        "zone": rf"(?:\(?(?-i:{either(known.zones)})\)?)",
        "loose": "(?:" + "|".join(rf"(?<=\b{word}\s)".replace(" ", r"\s") for word in known.loose) + ")",
    }


def _numerals(known: Calendar, words: Numbers) -> dict[str, str]:
    """The parts of numbers, in digits and in words."""
    scaled = [f"{one} {scale}" for one in words.one for scale in words.scales]
    named = {
        "numeral": either([*words.units, *words.tens, *words.scales, *scaled]),
        "digit": either(words.units),
        "ten": either(words.tens),
        "ordinal": either(words.ordinals),
        "hours": rf"(?:1[0-2]|[1-9]|{either(word for word, value in words.units.items() if 0 < value <= NOON)})",
    }
    made = {
        name: re.sub(r"(?<!\?P)<([a-z]+)>", lambda found: named[found[1]], part) for name, part in known.parted.items()
    }
    return {"day": r"(?:0?[1-9]|[12]\d|3[01])(?!\d)", "year": YEAR, "yearly": YEAR, "fiscal": "fiscal", **made}


def _references(known: Calendar) -> str:
    """The references, those that are only meant without a unit of time after them with a look ahead."""
    units = either([*known.units, *known.hours])
    guard = rf"(?! (?:(?:few|several|couple|\w{{1,9}}) )?(?:{units})\b)"
    return "|".join(
        re.escape(phrase).replace(r"\ ", " ") + (guard if phrase in known.without_noun else "(?! as)")
        for phrase in sorted(known.references, key=len, reverse=True)
    )


def either(words: Iterable[str]) -> str:
    """An alternation, the longer words first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?!)" if not ordered else "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in ordered) + ")"


def _cased(words: Iterable[str]) -> str:
    """An alternation of names, which are written with a capital or in capitals."""
    return "(?-i:" + either([form for word in words for form in (word.capitalize(), word.upper())]) + ")"
