"""Number words of German."""

from __future__ import annotations

TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}  # fmt: skip
_ONES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
UNITS = {
    "null": 0, "eins": 1, **{one: value for one, value in _ONES.items() if value > 1}, "zehn": 10, "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19,
    **{f"{one}und{ten}": value + tens for one, value in _ONES.items() for ten, tens in TENS.items()},
}  # fmt: skip
SCALES = {
    "hundert": 100, "tausend": 1_000, "million": 1_000_000, "millionen": 1_000_000, "milliarde": 1_000_000_000,
    "milliarden": 1_000_000_000,
}  # fmt: skip
SHORT_SCALES = {"mio": 1_000_000, "mrd": 1_000_000_000}
PHRASES = {"ein dutzend": 12, "ein halbes dutzend": 6, "dutzend": 12}
ONE = ("ein", "eine")
ORDINALS = {
    stem + ending: value
    for value, stem in enumerate(
        "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte"
        " fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste".split(),
        start=1,
    )
    for ending in ("", "n", "r", "s", "m")
}
AT_LEAST = ("mindestens", "wenigstens", "nicht weniger als")
MORE_THAN = ("mehr als", "über")
AT_MOST = ("höchstens", "maximal", "bis zu", "nicht mehr als")
LESS_THAN = ("weniger als", "unter", "fast", "beinahe", "knapp")
ABOUT = ("etwa", "rund", "ungefähr", "zirka", "circa", "ca.", "schätzungsweise")
RANGE = ("bis", "und", "oder")
BETWEEN = ("zwischen",)
JOINERS = ("und",)
