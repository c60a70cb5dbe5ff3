"""English words for sums of money, measures and the results of votes."""

from __future__ import annotations

SYMBOLS = {"£": "pounds", "$": "dollars", "€": "euros", "¥": "yen"}
CURRENCIES = {
    "pound": "pounds", "pounds": "pounds", "quid": "pounds", "dollar": "dollars", "dollars": "dollars",
    "euro": "euros", "euros": "euros", "yen": "yen",
}  # fmt: skip
UNITS = {
    "percent": "percent", "per cent": "percent", "%": "percent",
    "miles an hour": "miles an hour", "miles per hour": "miles an hour", "mph": "miles an hour",
    "kilometres an hour": "kilometres an hour", "kilometers an hour": "kilometres an hour",
    "kilometres per hour": "kilometres an hour", "kilometers per hour": "kilometres an hour",
    "km/h": "kilometres an hour", "kph": "kilometres an hour",
    "mile": "miles", "miles": "miles", "kilometre": "kilometres", "kilometres": "kilometres",
    "kilometer": "kilometres", "kilometers": "kilometres", "km": "kilometres",
    "metre": "metres", "metres": "metres", "meter": "metres", "meters": "metres",
    "tonne": "tonnes", "tonnes": "tonnes", "hectares": "hectares", "acres": "acres",
}  # fmt: skip
MAGNITUDE = "magnitude"
HEAVY = "pound pounds"
VOTING = "vote votes voted"
NO_RESULT = "from aged age ages between odds"
NO_VOTES = "point points year years day days month months"
