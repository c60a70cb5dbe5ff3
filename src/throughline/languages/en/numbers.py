"""Number words of English."""

from __future__ import annotations

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 10**12}
SHORT_SCALES = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}
PHRASES = {"half a dozen": 6, "a dozen": 12, "dozen": 12, "a couple of": 2, "a half": 0.5, "half a": 0.5}  # fmt: skip
ONE = ("a",)
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100}
AT_LEAST = ("at least", "no fewer than", "no less than", "not less than", "a minimum of", "upwards of")
MORE_THAN = ("more than", "over", "greater than", "in excess of", "north of")
AT_MOST = ("at most", "up to", "as many as", "as much as", "no more than", "not more than", "a maximum of")
LESS_THAN = ("less than", "fewer than", "under", "almost", "nearly", "just under", "close to")
ABOUT = ("about", "around", "some", "approximately", "roughly", "an estimated", "estimated")
RANGE = ("to", "and", "or")
BETWEEN = ("between", "from")
JOINERS = ("and",)
