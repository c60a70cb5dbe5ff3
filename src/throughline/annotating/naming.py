"""Capitalised runs of words, each cut into titles, roles and the name itself, with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from throughline.annotating.layout import Layout
from throughline.text.names import bare

LINKS = frozenset({" ", "-", ". ", "’", "'", "–", "."})


class Run(NamedTuple):
    """A printed name by the places of its first and last word, with the titles, role or kin word before it."""

    first: int
    last: int
    titles: tuple[str, ...] = ()
    before: str = ""
    initial: bool = False

    def keys(self, laid: Layout) -> tuple[str, ...]:
        """The name's words in lower case, without possessive endings."""
        return tuple(bare(laid.words[place].key) for place in range(self.first, self.last + 1))

    def printed(self, laid: Layout) -> str:
        """The name as printed, without a possessive ending."""
        return laid.text[laid.words[self.first].start : laid.bare_end(self.last)]


def runs(laid: Layout) -> Iterator[Run]:
    """Every capitalised run that may be a name, in text order, without the words that only begin a sentence."""
    found = list(_found(laid, _small(laid)))
    pairs = {run.keys(laid) for run in found if run.last == run.first + 1}
    return (_slipped(laid, run, pairs) for run in found)


def _found(laid: Layout, small: frozenset[str]) -> Iterator[Run]:
    """Every capitalised run, cut into names."""
    place = 0
    while place < len(laid.words):
        if not (laid.told[place] and laid.capital(place)):
            place += 1
            continue
        last = _end(laid, place)
        yield from _cut(laid, place, last, small)
        place = last + 1


def _slipped(laid: Layout, run: Run, pairs: set[tuple[str, ...]]) -> Run:
    """The run with a surname printed in lower case by mistake, where the article has the name in full elsewhere."""
    if run.first < run.last or laid.gap(run.last) != " " or laid.capital(run.last + 1):
        return run
    return run._replace(last=run.last + 1) if (laid.key(run.first), bare(laid.key(run.last + 1))) in pairs else run


def _small(laid: Layout) -> frozenset[str]:
    """Words that the article also prints without a capital letter."""
    text = laid.text
    return frozenset(word.key for word in laid.words if text[word.start].islower())


def _end(laid: Layout, place: int) -> int:
    """The last word of the run that begins at a word."""
    start = place
    while place - start < laid.settings.name_words:
        step = _step(laid, start, place)
        if not step:
            break
        place += step
    return place


def _step(laid: Layout, start: int, place: int) -> int:
    """How many words the run goes on after a word: 0 where it ends, more than 1 over particles and "of the"."""
    gap, key = laid.gap(place), laid.key(place)
    following = laid.key(place + 1)
    if gap == ", " and following in laid.table.suffixes and laid.capital(place + 1):
        return 1
    if gap not in LINKS or not laid.told[place + 1] or following in laid.table.calendar or key in laid.table.calendar:
        return 0
    if key.endswith("'s"):
        return int(laid.capital(place + 1) and bare(laid.key(place + 1)) in laid.table.organisations)
    if gap in {". ", "."} and not _abbreviated(laid, key):
        return 0
    if laid.capital(place + 1):
        return 1
    return _over(laid, start, place)


def _abbreviated(laid: Layout, key: str) -> bool:
    """Whether a word before a full stop is an initial, a title or a suffix."""
    return len(key) == 1 or key in laid.table.titles or key in laid.table.suffixes or key == "st"


def _over(laid: Layout, start: int, place: int) -> int:
    """How many words to the next capital over particles of a surname, or over "of" in an organisation's name."""
    following = laid.key(place + 1)
    if laid.gap(place) != " ":
        return 0
    if following in laid.table.particles and not laid.capital(place + 1):
        for size in (2, 3):
            joined = size == 2 or laid.key(place + 2) in laid.table.particles  # noqa: PLR2004
            if joined and laid.capital(place + size) and laid.gap(place + size - 1) in {" ", "-"}:
                return size
        return 0
    if following == "of" and bare(laid.key(place)) in laid.table.organisations:
        size = 3 if laid.key(place + 2) == "the" else 2
        return size if laid.capital(place + size) and laid.gap(place + size - 1) == " " else 0
    return 0


def _cut(laid: Layout, first: int, last: int, small: frozenset[str]) -> Iterator[Run]:
    """The names of one run: openers dropped, roles and titles taken off, cut where a title stands in the middle."""
    initial = laid.first(first)
    first = _opened(laid, first, last, small)
    middle = _title(laid, first, last)
    if middle > first:
        yield from _cut_one(laid, first, middle - 1, initial)
        first = middle
    if first <= last:
        yield from _cut_one(laid, first, last, initial and middle <= first)


def _opened(laid: Layout, first: int, last: int, small: frozenset[str]) -> int:
    """The first word of the run that is not capitalised for its place alone."""
    table = laid.table
    initial = laid.first(first)
    while first <= last:
        key = bare(laid.key(first))
        if laid.key(first) in table.pronouns:
            first, initial = first + 1, False
            continue
        lone = first == last
        if f"{key} {bare(laid.key(first + 1))}" in table.places and not lone:
            break
        if (key in table.openers and (lone or key not in table.given)) or (
            initial and key in small and key not in table.given and key not in table.titles and not _relates(laid, key)
        ):
            first += 1
        else:
            break
        initial = False
    while first <= last and not laid.capital(first):  # Dice la | Asociación
        first += 1
    return first


def _relates(laid: Layout, key: str) -> bool:
    """Whether a word names a role or a relative."""
    return key in laid.table.kin or key in laid.table.roles


def _title(laid: Layout, first: int, last: int) -> int:
    """The place where a title or a name begins in the middle of a run, else the first place."""
    for place in range(first, last):
        if bare(laid.key(place)) != laid.key(place):
            break
        if place > first and _post(laid, place, last):
            return place
        if place + 1 < last and _office(laid, place, last):
            return place + 1
    return first


def _post(laid: Layout, place: int, last: int) -> bool:
    """Whether a word is a title, or a role with a given name after it, that belongs to the name that follows."""
    key, table = laid.key(place), laid.table
    if key in table.titles:
        return laid.key(last) not in table.organisations
    return key in table.roles and place + 1 < last and bare(laid.key(place + 1)) in table.given


def _office(laid: Layout, place: int, last: int) -> bool:
    """Whether a word ends an office or a body, so that the next one begins a name (Chief of Staff Ann Lee)."""
    key, table = laid.key(place), laid.table
    if key in table.offices:
        return laid.key(last) not in table.organisations | table.sites | table.titles.keys()
    return key in table.organisations and key not in table.given and bare(laid.key(place + 1)) in table.given


def _cut_one(laid: Layout, first: int, last: int, initial: bool) -> Iterator[Run]:
    """One name without the titles and roles printed before it."""
    start, before, titles = first, "", []
    while start < last and not laid.key(start).endswith("'s"):
        key = laid.key(start)
        if key in laid.table.titles:
            titles.append(key)
        elif not (_relates(laid, key) and key not in laid.table.given):
            break
        before = key if _relates(laid, key) else before
        start += 1
    if laid.key(last) in laid.table.organisations and titles:
        start, titles = first, []
    if not before and start > 0 and laid.gap(start - 1) in {" ", ", "} and _relates(laid, laid.key(start - 1)):
        before = laid.key(start - 1)
    yield Run(start, last, tuple(titles), before or _led(laid, start, last), initial and start == first)


def _led(laid: Layout, first: int, last: int) -> str:
    """The role before a name, a comma and what the role goes on with (el juez de la prueba, Ana Gil)."""
    if not laid.table.owning or first == last or laid.gap(first - 1) != ", ":
        return ""
    for place in range(first - 1, max(-1, first - 1 - laid.settings.description_words), -1):
        if place < first - 1 and laid.gap(place) != " ":
            return ""
        if laid.key(place + 1) in laid.table.attaching and _relates(laid, laid.key(place)):
            return laid.key(place)
    return ""
