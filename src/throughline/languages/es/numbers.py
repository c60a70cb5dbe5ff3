"""Number words of Spanish."""

from __future__ import annotations

UNITS = {
    "cero": 0, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
    "dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
}  # fmt: skip
TENS = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
}  # fmt: skip
SCALES = {"cien": 100, "ciento": 100, "mil": 1_000, "millón": 1_000_000, "millones": 1_000_000}
SHORT_SCALES = {"mm": 1_000_000}
PHRASES = {"una docena": 12, "media docena": 6, "un par de": 2}
ONE = ("un",)
ORDINALS = {
    word: value
    for value, words in enumerate(
        (
            "primero primera primer", "segundo segunda", "tercero tercera tercer", "cuarto cuarta", "quinto quinta",
            "sexto sexta", "séptimo séptima", "octavo octava", "noveno novena", "décimo décima",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
AT_LEAST = ("al menos", "por lo menos", "como mínimo", "no menos de")
MORE_THAN = ("más de", "por encima de")
AT_MOST = ("como máximo", "hasta", "no más de")
LESS_THAN = ("menos de", "casi", "cerca de")
ABOUT = ("unos", "unas", "alrededor de", "aproximadamente", "en torno a")
RANGE = ("a", "y", "o")
BETWEEN = ("entre",)
JOINERS = ("y",)
