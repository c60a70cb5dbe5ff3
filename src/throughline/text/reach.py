"""Telephone numbers, e-mail addresses and web addresses in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from throughline.model.span import Span

NUMBER = re.compile(
    r"(?<![\w.,:/$£€%#@-])"
    r"(?:\+\d{1,3}[ .-]?(?:\d[ .-])?|1[ .-])?(?:\(\d{1,5}\)[ .-]?)?"
    r"\d{2,12}(?:[ .-]\d{2,8}){0,4}"
    r"(?![\w%]|[.,:/-]\d)"
)
LETTERED = re.compile(
    r"(?<![\w-])(?:1[ -])?(?:\(\d{3}\) ?|\d{3,4}-|(?:0800|1800|1300|800) )(?=[\d-]{0,8}[A-Z]{2})"
    r"[\dA-Z]{2,10}(?:-[\dA-Z]{2,8}){0,2}(?: ?\(\d{4,5}\))?"
)
DAY = re.compile(r"\d{4}[.-]\d{1,2}[.-]\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|(?:1\d|20)\d\d[ -](?:1\d|20)\d\d")
THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[ .]\d{3})+")
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
WEB = re.compile(
    r"(?:https?://|\bwww\.)[^\s<>\"“”]{1,500}"
    r"|(?<![\w@./-])[a-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|int|[a-z]{2})\b(?:/[^\s<>\"“”]{0,500})?",
)
ENDS = ".,;:!?)]}’'"
DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){0,8}([a-z]{2})(?![\w.])", re.IGNORECASE)
SHORT, SHORTEST, LONGEST = 3, 7, 15
"""Digits of a short number (112) and of a whole one at least, and at most by the numbering plan E.164."""
NOT_COUNTRIES = frozenset({"ai", "cc", "co", "eu", "fm", "gg", "io", "ly", "me", "to", "tv"})
DIALLED = {
    "+27": "ZA",
    "+33": "FR",
    "+34": "ES",
    "+353": "IE",
    "+39": "IT",
    "+44": "GB",
    "+49": "DE",
    "+61": "AU",
    "+64": "NZ",
    "+91": "IN",
}


def numbers(text: str) -> Iterator[Span]:
    """What is printed like a telephone number with seven to fifteen digits, or with letters for digits.

    >>> [span.words("call 0800 611 116 or 1-800-273-TALK") for span in numbers("call 0800 611 116 or 1-800-273-TALK")]
    ['0800 611 116', '1-800-273-TALK']
    """
    found = [Span(*match.span()) for match in NUMBER.finditer(text) if _long(match.group())]
    lettered = [Span(*match.span()) for match in LETTERED.finditer(text)]
    yield from sorted([span for span in found if not any(span.overlaps(other) for other in lettered)] + lettered)


def short_numbers(text: str) -> Iterator[Span]:
    """What is printed like a short number, of three to six digits; only its surroundings tell whether it is one."""
    for match in NUMBER.finditer(text):
        digits = sum(map(str.isdigit, match.group()))
        if SHORT <= digits < SHORTEST:
            yield Span(*match.span())


def _long(printed: str) -> bool:
    digits = sum(map(str.isdigit, printed))
    return SHORTEST <= digits <= LONGEST and not DAY.fullmatch(printed) and not THOUSANDS.fullmatch(printed)


def emails(text: str) -> Iterator[Span]:
    """The e-mail addresses of a text."""
    if "@" in text:
        yield from (Span(*match.span()) for match in EMAIL.finditer(text))


def addresses(text: str) -> Iterator[Span]:
    """The web addresses of a text, with or without their scheme, without the full stop that ends a sentence."""
    if "." in text:
        for match in WEB.finditer(text):
            yield Span(match.start(), match.start() + len(match.group().rstrip(ENDS)))


def country(value: str) -> str | None:
    """The ISO 3166 code that a number's prefix or an address's domain names, None where it names none.

    >>> country("info@harbour.example.org.uk"), country("+64 9 555 0100"), country("0800 555 0100")
    ('GB', 'NZ', None)
    """
    if value.startswith("+"):
        return next((code for prefix, code in DIALLED.items() if value.startswith(prefix)), None)
    host = value.rpartition("@")[2].partition("://")[2] or value.rpartition("@")[2]
    found = DOMAIN.match(host.partition("/")[0])
    if found is None or found.group(1).lower() in NOT_COUNTRIES:
        return None
    return "GB" if found.group(1).lower() == "uk" else found.group(1).upper()
