"""The forms of a language's time expressions, made ready: patterns, what calls for them, what their groups mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from throughline.languages.calendar import Calendar, calendar
from throughline.languages.numbers import numbers as number_words
from throughline.model.marks import TimeType
from throughline.settings import DEFAULTS
from throughline.text.calendar import days_of
from throughline.text.form_parts import NOON, parts
from throughline.text.named_days import day_of
from throughline.text.numbers import number, ordinal

NOUNS = {"E": ("Y", 10), "C": ("Y", 100), "Q": ("M", 3), "WE": ("D", 2)}
"""Units that a length is not written in: the unit instead, and how many of it."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form: what it looks like, the type and the meaning of what fits, and what that hangs on."""

    pattern: re.Pattern[str]
    type: TimeType
    meaning: str
    hangs: str


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of a language by kind, the kinds that a word calls for, and the words that can stand before it."""

    forms: Mapping[str, tuple[Form, ...]]
    triggers: Mapping[str, tuple[str, ...]]
    glue: frozenset[str]
    known: Calendar


@cache
def forms(language: str | None) -> Forms:
    """The forms of a language, compiled once."""
    known = calendar(language)
    made_of = parts(known, number_words(language))
    made = {
        kind: tuple(
            Form(_pattern(pattern, made_of), TYPES[type_], meaning, hangs) for pattern, type_, meaning, hangs in rows
        )
        for kind, rows in known.forms.items()
    }
    words = number_words(language)
    numerals = [*words.units, *words.tens, *words.scales, *words.ordinals]
    glue = (
        known.glue
        | set(numerals)
        | set(known.months)
        | set(known.short_months)
        | set(known.weekdays)
        | set(known.short_weekdays)
    )
    return Forms(made, _triggers(known), frozenset(glue), known)


TYPES: dict[str, TimeType] = {"DATE": "DATE", "TIME": "TIME", "DURATION": "DURATION", "SET": "SET"}


def _pattern(written: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """A form's pattern: its parts put in, each a named group, a blank for up to three white characters."""

    def part(found: re.Match[str]) -> str:
        name = found[1]
        body = parts[name.rstrip("0123456789")]
        return body if body.startswith("(?P") or name in SHARED else f"(?P<{name}>{body})"

    whole = re.sub(r"(?<![P=!<])<([a-z]+\d?)>", part, written)
    spaced = re.sub(r"\[[^\]]*\]| ", lambda found: BLANK if found[0] == " " else found[0].replace(" ", r"\s"), whole)
    return re.compile(rf"(?:{spaced})(?!\w)", re.IGNORECASE)


BLANK = r"(?:\s{1,3})"
"""What a blank of a form stands for: also a line break with an indent."""


SHARED = ("early", "limited", "edge", "some", "loose")
"""Parts that stand as they are, without a group of their own name."""


def _triggers(known: Calendar) -> dict[str, tuple[str, ...]]:
    """The kinds of forms that each word calls for."""
    kinds = {
        "weekday": known.weekdays, "short weekday": known.short_weekdays, "month": [*known.months, *known.short_months],
        "unit": known.units,
        "hour": known.hours, "part": known.parts, "season": known.seasons, "spoken": known.decades,
    }  # fmt: skip
    found: dict[str, set[str]] = {}
    for kind, words in kinds.items():
        for word in words:
            for form in (word, f"{word}'s", f"{word}s"):
                found.setdefault(form, set()).add(kind)
    for phrase in [*known.references, *known.deictic, *known.every, *known.noon]:
        head = phrase.split()[0] if phrase.split()[0] not in known.glue else phrase.split()[-1]
        for form in (head, f"{head}'s"):
            found.setdefault(form, set()).add("reference")
    for phrase in known.named_days:
        found.setdefault(re.split(r"[ .]", phrase)[0], set()).add("named")
    for word, kind in known.heads.items():
        found.setdefault(word, set()).add(kind)
    for word in [word for word in found if known.elisions and word[0] in "aeiouhéèêyàâ"]:
        for elision in known.elisions:
            found.setdefault(elision + word, set()).update(found[word])
    order = {kind: place for place, kind in enumerate(ORDER)}
    return {word: tuple(sorted(asked, key=lambda kind: order[kind])) for word, asked in found.items()}


ORDER = (
    "named",
    "weekday",
    "short weekday",
    "month",
    "season",
    "unit",
    "hour",
    "part",
    "spoken",
    "digits",
    "reference",
)
"""Which kinds are asked first where a word calls for several."""


def codes(
    found: re.Match[str], known: Calendar, language: str | None, country: str | None = None
) -> dict[str, str] | None:
    """What the groups of a match mean, by group; None where one means nothing, as day 31 of a month of 30."""
    made: dict[str, str] = {"part": ""}
    for name, words in found.groupdict().items():
        if words is None:
            continue
        read = _order(known, country) if name == "slashed" else CODES[name.rstrip("0123456789")]
        code = read(" ".join(words.casefold().replace("’", "'").split()), known, language)
        if code is None:
            return None
        made[name] = code
    return made | _joint(made, " ".join(found[0].casefold().split()), known)


def _joint(made: Mapping[str, str], words: str, known: Calendar) -> dict[str, str]:
    """The codes that several groups make together: the zone's clock, a length, the day of a named day and a year."""
    found: dict[str, str] = {}
    if made.get("zone") == UNIVERSAL and "clock" in made:
        found["clock"] = f"{made['clock']}Z"
    if "hourly" in made:
        found["hourly"] = _of_part(made["hourly"], made["part"])
    if "unit" in made or "hour" in made:
        found["length"] = _length(made, words, known)
    if "named" in made and "year" in made:
        named = day_of(made["named"], int(made["year"]))
        found["dated"] = named.isoformat() if named else ""
    return found


def _order(known: Calendar, country: str | None) -> Callable[[str, Calendar, str | None], str | None]:
    """How a date with slashes is read: by the order of the language and of the country."""
    return _day_first if known.day_first or (country or "US") not in known.month_first_in else _slashed


UNIVERSAL = "+00:00"
"""The distance of universal time from itself, which ISO 8601 writes as Z."""


def _of_part(clock: str, part: str) -> str:
    """The time of the clock that an hour of a part of the day is."""
    hour = int(clock[1:3]) % NOON
    return f"T{hour + (NOON if part in AFTER_NOON or (part == 'TNI' and hour >= EVENING) else 0):02}:00"


AFTER_NOON = ("TAF", "TEV", "TMD")
EVENING = 6
"""From this hour on a clock at night shows the evening's, below the morning's."""


def _length(made: Mapping[str, str], words: str, known: Calendar) -> str:
    """A duration's value; halves in the next smaller unit, "two to three weeks" with its upper end."""
    clock = "hour" in made
    unit = made["hour"] if clock else made["unit"]
    count = float(value) if (value := made.get("num2", made.get("num", "1"))) != "X" else 0.0
    half = next((share for edge, share in known.halves if re.search(rf"^{edge} \D|{edge}$", words)), 0.0)
    count = count + half if half >= 0 or "num" not in made else count
    unit, times = (unit, 1) if clock else NOUNS.get(unit, (unit, 1))
    return _written(count * times, unit, "PT" if clock else "P")


HALVES = {"Y": ("M", 12), "M": ("D", 30), "H": ("M", 60), "TM": ("S", 60), "W": ("D", 7), "D": ("H", 24)}
"""The unit in which half of a unit is written, and how many of it make one."""


def _written(count: float, unit: str, lead: str) -> str:
    """A count of units as TIMEX3 writes it."""
    whole, rest = int(count), count - int(count)
    if not rest:
        return f"{lead}{whole}{unit}"
    small, times = HALVES.get("TM" if lead == "PT" and unit == "M" else unit, ("", 0))
    if not times or unit == "D":
        return f"{lead}{count:g}{unit}"
    return f"{lead}{f'{whole}{unit}' if whole else ''}{round(rest * times)}{small}"


def _count(words: str, known: Calendar, language: str | None) -> str | None:
    """A number as a code."""
    if words in known.articles:
        return "1"
    value = known.pairs[words] if words in known.pairs else number(words, language)
    return None if value is None else f"{value:g}" if value < 10**6 else None


def _clock(words: str, known: Calendar, language: str | None) -> str | None:
    """A time of the clock as a code."""
    found = re.match(r"(\d{1,2})(?: ?(?:[:.]|h|uhr) ?(\d\d))?", words)
    hour = int(found[1]) if found else int(number(words.partition(" ")[0], language) or 0)
    minute = int(found[2] or 0) if found else 0
    if re.search(r"\d ?[ap]\.?m", words):
        hour = hour % NOON + (NOON if re.search(r"\d ?p", words) else 0)
    return f"T{hour:02}:{minute:02}"


def _slashed(words: str, known: Calendar, language: str | None) -> str | None:
    """A date in numbers, the month first unless only the other order can be."""
    one, two, year = (int(part) for part in re.split(r"[/-]", words))
    return _numeric(*((one, two) if one <= DECEMBER else (two, one)), year)


def _day_first(words: str, known: Calendar, language: str | None) -> str | None:
    """A date in numbers, the day first unless only the other order can be."""
    one, two, year = (int(part) for part in re.split(r"[/.-] ?", words))
    return _numeric(*((two, one) if two <= DECEMBER else (one, two)), year)


def _numeric(month: int, day: int, year: int, pivot: int = DEFAULTS.last_century_from) -> str | None:
    """The value of a date in numbers, None where there is no such day."""
    full = year if year >= CENTURY else year + (1900 if year >= pivot else 2000)
    value = f"{full:04}-{month:02}-{day:02}"
    return value if days_of(value) else None


DECEMBER = 12
CENTURY = 100
"""Years of a century."""


def _decade(words: str, known: Calendar, language: str | None) -> str:
    """A decade's digits; of two digits alone, the last century's."""
    return words[:3] if len(words) > len("90") else f"{'20' if words[0] in '01' else '19'}{words[0]}"


def _spoken(words: str, known: Calendar, language: str | None) -> str | None:
    """A year in words, as it is said."""
    first, _, rest = words.replace("-", " ").partition(" ")
    century, years = number(first, language), number(rest.removeprefix("oh ").replace(" ", "-"), language)
    return None if century is None or years is None else f"{int(century * 100 + years):04}"


def _century(words: str, known: Calendar, language: str | None) -> str | None:
    """A century's two digits."""
    rank = next((rank for word in re.split(r"[ -](?=\w)", words) if (rank := _ranked(word, language))), None)
    return f"{rank - 1:02}" if rank and rank <= LAST_CENTURY else None


def _ranked(word: str, language: str | None) -> int | None:
    """The rank that an ordinal, digits with an ending or Roman numerals name."""
    if roman := ROMAN.match(word):
        letters = [{"i": 1, "v": 5, "x": 10}[letter] for letter in roman[1]]
        return sum(-one if one < after else one for one, after in zip(letters, [*letters[1:], 0], strict=True))
    digits = re.match(r"\d{1,2}(?=\D{0,3}$)", word)
    return int(digits[0]) if digits else ordinal(word, language)


ROMAN = re.compile(r"([ivx]{1,6})(?:e|ème)?\Z")
LAST_CENTURY = 21
"""The century we live in: a later one is a rank of something else."""


def _rank(words: str, known: Calendar, language: str | None) -> str | None:
    """An ordinal's rank; "last" half is the second."""
    rank = 2 if words == "last" else int(words) if words.isdecimal() else ordinal(words, language)
    return str(rank) if rank else None


def _of(field: str) -> Callable[[str, Calendar, str | None], str | None]:
    """A look-up in one of the calendar's tables."""
    return lambda words, known, language: str(getattr(known, field)[words]) if words in getattr(known, field) else None


CODES: dict[str, Callable[[str, Calendar, str | None], str | None]] = {
    "weekday": _of("weekdays"),
    "wday": _of("short_weekdays"),
    "month": lambda words, known, language: f"{({**known.months, **known.short_months})[words.rstrip('.')]:02}",
    "unit": _of("units"),
    "units": _of("units"),
    "hour": _of("hours"),
    "hours": _of("hours"),
    "season": _of("seasons"),
    "part": lambda words, known, language: known.parts.get(words) or known.parts[words.removesuffix("s")],
    "every": _of("every"),
    "decades": lambda words, known, language: f"19{known.decades[words]}",
    "noon": _of("noon"),
    "named": _of("named_days"),
    "deictic": _of("deictic"),
    "reference": _of("references"),
    "num": _count,
    "day": lambda words, known, language: f"{int(words):02}",
    "year": lambda words, known, language: words,
    "yearly": lambda words, known, language: words,
    "ord": _rank,
    "century": _century,
    "fiscal": lambda words, known, language: words,
    "clock": _clock,
    "hourly": _clock,
    "rate": lambda words, known, language: words,
    "zone": lambda words, known, language: next(
        (distance for name, distance in known.zones.items() if name.casefold() == words.strip("()")), ""
    ),
    "spoken": _spoken,
    "iso": lambda words, known, language: words,
    "slashed": _slashed,
    "dashed": _slashed,
    "dotted": _day_first,
    "dotday": lambda words, known, language: "-".join(f"{int(part):02}" for part in reversed(words.split(".")[:2])),
    "isoweek": lambda words, known, language: words.upper(),
    "decade": _decade,
    "edge": lambda words, known, language: known.edges.get(words, "start"),
    "mid": lambda words, known, language: known.edges.get(words, "start"),
    "tail": lambda words, known, language: words,
}
"""What each group of a form means."""
