"""Number words of French."""

from __future__ import annotations

UNITS = {
    "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}  # fmt: skip
TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90}
SCALES = {"cent": 100, "cents": 100, "mille": 1_000, "million": 1_000_000, "millions": 1_000_000,
          "milliard": 1_000_000_000, "milliards": 1_000_000_000}  # fmt: skip
SHORT_SCALES = {"md": 1_000_000_000}
PHRASES = {
    "une douzaine": 12, "une dizaine": 10, "une quinzaine": 15, "une vingtaine": 20, "une trentaine": 30,
    "une quarantaine": 40, "une cinquantaine": 50, "une centaine": 100, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
    "vingt et un": 21, "soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt-dix": 90,
}  # fmt: skip
ONE = ("un",)
ORDINALS = {
    word: value
    for value, words in enumerate(
        (
            "premier première 1er", "deuxième second seconde", "troisième", "quatrième", "cinquième", "sixième",
            "septième", "huitième", "neuvième", "dixième",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
AT_LEAST = ("au moins", "pas moins de", "au minimum")
MORE_THAN = ("plus de", "plus d'")
AT_MOST = ("au plus", "jusqu'à", "pas plus de", "au maximum")
LESS_THAN = ("moins de", "presque", "près de")
ABOUT = ("environ", "quelque", "autour de", "à peu près")
RANGE = ("à", "et", "ou")
BETWEEN = ("entre",)
JOINERS = ("et",)
