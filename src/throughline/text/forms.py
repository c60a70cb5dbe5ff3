"""The forms of a language's time expressions, made ready: patterns, what calls for them, what their groups mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from throughline.languages.calendar import Calendar, calendar
from throughline.languages.numbers import numbers as number_words
from throughline.model.marks import TimeType
from throughline.settings import DEFAULTS
from throughline.text.calendar import days_of
from throughline.text.named_days import day_of
from throughline.text.numbers import number, ordinal

NOUNS = {"E": ("Y", 10), "C": ("Y", 100), "Q": ("M", 3), "WE": ("D", 2)}
"""Units that a length is not written in: the unit instead, and how many of it."""
EDGES = {"end": "end", "close": "end", "late": "end", "middle": "mid", "mid": "mid"}
"""Words for a part of a period; all others mean its start."""


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
    parts = _parts(known, language)
    made = {
        kind: tuple(
            Form(_pattern(pattern, parts), TYPES[type_], meaning, hangs) for pattern, type_, meaning, hangs in rows
        )
        for kind, rows in known.forms.items()
    }
    words = number_words(language)
    numerals = [*words.units, *words.tens, *words.scales, *words.ordinals, "dozen"]
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


def _parts(known: Calendar, language: str | None) -> dict[str, str]:
    """The pattern of every part that a form can name."""
    words = number_words(language)
    numeral = _either([*words.units, *words.tens, "hundred", "thousand", "a hundred", "a thousand"])
    year = r"(?:1[5-9]|20)\d\d(?!\d)"
    return {
        **known.snippets,
        "weekday": _cased(known.weekdays),
        "wday": _cased(known.short_weekdays),
        "month": rf"(?:{_cased(known.months)}|{_cased(known.short_months)}\b\.?)",
        "unit": _either(known.units),
        "units": _either(word for word in known.units if word.endswith("s")),
        "hour": _either(known.hours),
        "season": _either(known.seasons),
        "part": _either(known.parts),
        "every": _either(known.every),
        "decades": _either(known.decades),
        "noon": _either(known.noon),
        "named": _either(known.named_days).replace("'", "['’]"),
        "deictic": _either(known.deictic),
        "reference": _references(known),
        "num": r"(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?(?: \d/\d)?|half a dozen|an? dozen|a couple(?: of)?"
        rf"|(?:{numeral})(?:(?:[ -]| and )(?:{numeral})){{0,4}}|an?)",
        "day": r"(?:0?[1-9]|[12]\d|3[01])(?!\d)",
        "year": year,
        "yearly": year,
        "ord": _either(words.ordinals) + r"|[1-4](?:st|nd|rd|th)",
        "century": rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)|{_either(words.ordinals)}|twenty-first)[ -]century)",
        "fiscal": "fiscal",
        "clock": r"(?:(?:[01]?\d|2[0-4])(?:[:.][0-5]\d){0,2} ?[ap](?:\.m\.?|m\b)|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])"
        r"|(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock)",
        "zone": rf"(?:\(?(?-i:{_either(known.zones)})\)?)",
        "spoken": r"(?:(?:seventeen|eighteen|nineteen|twenty)[ -]"
        rf"(?:oh[ -](?:{_either(words.units)})|(?:{_either(words.tens)})(?:[ -](?:{_either(words.units)}))?"
        r"|ten|eleven|twelve|\w{3,5}teen))",
        "loose": "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in known.loose) + ")",
    }


def _references(known: Calendar) -> str:
    """The references, those that are only meant without a unit of time after them with a look ahead."""
    units = _either([*known.units, *known.hours])
    guard = rf"(?! (?:(?:few|several|couple|\w{{1,9}}) )?(?:{units})\b)"
    return "|".join(
        re.escape(phrase).replace(r"\ ", " ") + (guard if phrase in known.without_noun else "(?! as)")
        for phrase in sorted(known.references, key=len, reverse=True)
    )


def _either(words: Iterable[str]) -> str:
    """An alternation, the longer words first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in ordered) + ")"


def _cased(words: Iterable[str]) -> str:
    """An alternation of names, which are written with a capital or in capitals."""
    return "(?-i:" + _either([form for word in words for form in (word.capitalize(), word.upper())]) + ")"


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
    for word in ("seventeen", "eighteen", "nineteen"):
        found.setdefault(word, set()).add("spoken")
    for phrase in [*known.references, *known.deictic, *known.every, *known.noon]:
        head = phrase.split()[0] if phrase.split()[0] not in known.glue else phrase.split()[-1]
        for form in (head, f"{head}'s"):
            found.setdefault(form, set()).add("reference")
    for phrase in known.named_days:
        found.setdefault(re.split(r"[ .]", phrase)[0], set()).add("named")
    for word, kind in known.heads.items():
        found.setdefault(word, set()).add(kind)
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


def codes(found: re.Match[str], known: Calendar, language: str | None) -> dict[str, str] | None:
    """What the groups of a match mean, by group; None where one means nothing, as day 31 of a month of 30."""
    made: dict[str, str] = {"part": ""}
    for name, words in found.groupdict().items():
        if words is None:
            continue
        code = CODES[name.rstrip("0123456789")](" ".join(words.casefold().replace("’", "'").split()), known, language)
        if code is None:
            return None
        made[name] = code
    if "unit" in made or "hour" in made:
        made["length"] = _length(made, found[0].casefold())
    if "named" in made and "year" in made:
        named = day_of(made["named"], int(made["year"]))
        made["dated"] = named.isoformat() if named else ""
    return made


def _length(made: Mapping[str, str], words: str) -> str:
    """A duration's value; halves in the next smaller unit, "two to three weeks" with its upper end."""
    clock = "hour" in made
    unit = made["hour"] if clock else made["unit"]
    count = float(value) if (value := made.get("num2", made.get("num", "1"))) != "X" else 0.0
    count += 0.5 if words.endswith("and a half") else 0.0
    count = 0.5 if words.startswith("half a") and "dozen" not in words else count
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
    if words in ("a", "an"):
        return "1"
    value = number(words.removesuffix(" of") if words != "a couple of" else "two", language)
    if words == "a couple":
        value = 2
    return None if value is None else f"{value:g}" if value < 10**6 else None


def _clock(words: str, known: Calendar, language: str | None) -> str | None:
    """A time of the clock as a code."""
    found = re.match(r"(\d{1,2})(?:[:.](\d\d))?", words)
    hour = int(found[1]) if found else int(number(words.partition(" ")[0], language) or 0)
    minute = int(found[2] or 0) if found else 0
    if re.search(r"\d ?[ap]\.?m", words):
        hour = hour % NOON + (NOON if re.search(r"\d ?p", words) else 0)
    return f"T{hour:02}:{minute:02}"


NOON = 12
"""Hours of half a day."""


def _slashed(words: str, known: Calendar, language: str | None, pivot: int = DEFAULTS.last_century_from) -> str | None:
    """A date in numbers, the month first unless only the other order can be."""
    one, two, year = (int(part) for part in re.split(r"[/-]", words))
    month, day = (one, two) if one <= DECEMBER else (two, one)
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
    rank = ordinal(words[: -len("-century")], language)
    return f"{rank - 1:02}" if rank and rank <= LAST_CENTURY else None


LAST_CENTURY = 21
"""The century we live in: a later one is a rank of something else."""


def _rank(words: str, known: Calendar, language: str | None) -> str | None:
    """An ordinal's rank; "last" half is the second."""
    rank = 2 if words == "last" else ordinal(words, language)
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
    "part": lambda words, known, language: known.parts[words.removesuffix("s")],
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
    "zone": lambda words, known, language: words,
    "spoken": _spoken,
    "iso": lambda words, known, language: words,
    "slashed": _slashed,
    "dashed": _slashed,
    "decade": _decade,
    "edge": lambda words, known, language: EDGES.get(words, "start"),
    "mid": lambda words, known, language: EDGES.get(words, "start"),
    "tail": lambda words, known, language: words,
}
"""What each group of a form means."""
