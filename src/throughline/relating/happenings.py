"""What happened when: dated clauses, joined across reports by days, people and what they say happened."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Happening, Links, written
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.relating.batches import in_batches
from throughline.relating.dated_clauses import Account, accounts
from throughline.settings import DEFAULTS, Settings
from throughline.text.folded import Folded, Gathered, Own
from throughline.text.words import key64


class Brief(NamedTuple):
    """What of an account is compared: its days, what happened, the keys of to whom, and whether it is only planned.

    ``words`` are the rare words of its clause, a blank between them, ``rare`` a byte for how rare each of them is.
    """

    id: str
    days: Days
    key: str
    people: tuple[int, ...]
    planned: bool
    words: str
    rare: bytes


class Told(NamedTuple):
    """The accounts of one report, in brief and packed, and what they are if nobody else tells any of it."""

    briefs: tuple[Brief, ...]
    accounts: Folded[tuple[Account, ...]]
    alone: Folded[Sequence[Happening]]


def happenings(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Gathered[Happening]:
    """The happenings of all reports, each with every clause that tells it, in the order of their ids.

    Clauses are one happening where they say the same of the same person (or of the same event) and their days meet; a
    month or a year also joins the single finer happening within it or a day from its edge.
    """
    days = written(links)
    event_of = {name: event.id for event in links.events for name in event.articles}
    jobs = [(report, days.get(name)) for name, report in reports.items()]
    work = partial(_read, settings)
    read = in_batches(engine.each, work, jobs, lambda job: job[0], settings.memory_together)
    told = dict(zip(reports, read, strict=True))
    keyed = [
        (key, brief)
        for name, one in told.items()
        for brief in one.briefs
        for key in brief.people or ((brief.key, event_of.get(name, name)),)
    ]
    several = Counter(key for key, _ in keyed)
    met = ((_key(key), _slim(brief)) for key, brief in keyed if several[key] > 1)
    worded = _worded(told, event_of)
    pairs = [*engine.grouped(met, same), *engine.grouped(worded, partial(alike, settings=settings))]
    joined = engine.connected(pairs)
    together = _opened(told, {name for names in joined for name in names})
    retold = [_happening([together[name] for name in names]) for names in joined]
    own = [_alone(name, one, together) for name, one in told.items()]
    return Gathered(retold, filter(None, own), attrgetter("id"))


def _opened(told: Mapping[str, Told], names: Collection[str]) -> dict[str, Account]:
    """Some accounts by their ids."""
    articles = {name.rpartition(":")[0] for name in names}
    return {one.id: one for article in articles for one in told[article].accounts.open() if one.id in names}


def _alone(article: str, told: Told, together: Container[str]) -> Own[Happening] | None:
    """What one article alone tells, None where that is nothing."""
    without = tuple(place for place, brief in enumerate(told.briefs) if brief.id in together)
    if len(without) == len(told.briefs):
        return None
    return Own((article,), told.alone, without, [(brief.days, brief.planned) for brief in told.briefs])


def _read(settings: Settings, job: tuple[Report, Days | None]) -> Told:
    """What one report tells; of two clauses that the same words date the last one."""
    found = tuple({account.id: account for account in accounts(*job, settings)}.values())
    alone = tuple(_happening([account]) for account in found)
    bare = tuple(account._replace(rare=()) for account in found)  # the words stand in the briefs
    return Told(tuple(map(_brief, found)), Folded(bare), Folded(alone))


def _brief(account: Account) -> Brief:
    """What of an account is compared."""
    people = tuple(key64(f"{account.key}|{name.casefold()}") for name in account.people)
    words, rare = " ".join(word for word, _ in account.rare), bytes(rare for _, rare in account.rare)
    return Brief(account.id, account.days, account.key, people, account.certainty == "planned", words, rare)


def _key(shared: int | tuple[str, str]) -> int:
    """The key of what accounts of one happening share: what happened, to whom; or what happened, in one event."""
    return shared if isinstance(shared, int) else key64(f"{shared[0]}|{shared[1]}|")


Slim = tuple[int, int, int, str]


def _slim(brief: Brief) -> Slim:
    """What travels between the rounds: length, first and last day as ordinals, id."""
    return brief.days.length, brief.days.first.toordinal(), brief.days.last.toordinal(), brief.id


def same(_key: int, accounts: Sequence[Slim]) -> list[tuple[str, str]]:
    """Pairs of ids that are one happening: days that meet, a coarse account only where one finer one fits.

    Accounts come from the shortest to the longest, so that each joins a group of finer ones.
    """
    groups: list[tuple[int, int, str]] = []
    pairs = []
    for length, first, last, name in accounts:
        meets = [group for group in groups if first <= group[1] and group[0] <= last]
        edge = [group for group in groups if length > 1 and (first == group[1] + 1 or last == group[0] - 1)]
        fits = meets or edge
        if len(fits) == 1:
            pairs.append((fits[0][2], name))
        elif not fits:
            groups.append((first, last, name))
    return pairs


Worded = tuple[str, str, tuple[tuple[str, int], ...]]
"""What travels to compare the words of accounts: article, id, words with their rarity."""


def _worded(told: Mapping[str, Told], event_of: Mapping[str, str]) -> Iterator[tuple[int, Worded]]:
    """What is compared by words of accounts of one day and event, of those days that several reports of one tell."""
    telling: dict[tuple[str, date], set[str]] = defaultdict(set)
    size = Counter(event_of.get(name, name) for name in told)
    for name, one in told.items():
        event = event_of.get(name, name)
        for brief in one.briefs if size[event] > 1 else ():
            if _of_one_day(brief):
                telling[event, brief.days.first].add(name)
    several = {key: names for key, names in telling.items() if len(names) > 1}
    for name in sorted({name for names in several.values() for name in names}):
        event = event_of.get(name, name)
        for brief in filter(_of_one_day, told[name].briefs):
            if (event, brief.days.first) in several:
                rare = tuple(zip(brief.words.split(" "), brief.rare)) if brief.rare else ()  # noqa: B905 - one for each
                yield key64(f"{event}|{brief.days.first}"), (name, brief.id, rare)


def _of_one_day(brief: Brief) -> bool:
    """Whether an account tells what came to pass on a single day."""
    first, last = brief.days
    return first == last and not brief.planned


def alike(_key: int, accounts: Sequence[Worded], settings: Settings) -> list[tuple[str, str]]:
    """Pairs of ids of accounts of one day and event in like words; those of one report tell several things."""
    pairs = []
    known = [(article, name, dict(words)) for article, name, words in accounts[: settings.happening_cap]]
    weighed = [(*one, sum(one[2].values())) for one in known]
    for (article, name, mine, weight), (other_article, other, theirs, its) in combinations(weighed, 2):
        if article != other_article:
            shared = sum(map(mine.__getitem__, mine.keys() & theirs.keys()))
            if shared >= max(settings.happening_words, settings.happening_share * min(weight, its)):
                pairs.append((name, other))
    return pairs


def _happening(accounts: Sequence[Account]) -> Happening:
    """One happening of all accounts of it."""
    ranked = sorted(accounts, key=_rank)
    best = ranked[0]
    days = best.days
    for account in ranked[1:]:
        days = days.meet(account.days) or days
    people = sorted({name for account in ranked for name in account.people})
    codes: dict[str, list[Evidence]] = defaultdict(list)
    for account in ranked:
        codes[account.code].append(account.when)
        codes[account.certainty].append(account.head)
    return Happening(
        id=min(account.id for account in ranked),
        days=days,
        best=days.first if days.length == 1 else None,
        what=best.what,
        people=tuple(people),
        evidence=tuple(sorted({account.what for account in ranked})),
        certainty=best.certainty,
        because=tuple(Reason(code, tuple(sorted(where))) for code, where in sorted(codes.items())),
        kind=best.kind,
    )


def _rank(account: Account) -> tuple[bool, bool, int, int, Evidence]:
    """The clause that tells a happening best comes first: stated, with its day, fine, with more words."""
    told = account.certainty != "stated"
    return (
        told,
        account.code == "told as news",
        account.days.length,
        account.what.start - account.what.end,
        account.what,
    )
