"""An archive: a store and an engine behind one door, to which reports are added and of which stories are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from functools import partial
from hashlib import blake2b
from itertools import islice
from pickle import UnpicklingError
from types import TracebackType
from typing import Self

from throughline import asking, flow
from throughline.editing import carrying, joining, renaming, splitting
from throughline.model.article import Article, Rejected
from throughline.model.errors import Unknown
from throughline.model.kept import Added, Asked, Decided, Kept, Listed, Settlement
from throughline.model.links import Correction, Links, Story
from throughline.model.marks import Report
from throughline.model.ports import Desk, Engine, Store, Titles, View
from throughline.model.verdicts import Verdict
from throughline.reading.intake import age, claim
from throughline.reading.settling import settlement
from throughline.running.collecting import uncollected
from throughline.running.inline import InProcess
from throughline.running.remembering import Remembering
from throughline.settings import DEFAULTS, Settings
from throughline.storing import opened
from throughline.telling import titles
from throughline.telling.compose import release
from throughline.telling.dossier import Dossier
from throughline.telling.exports import Pieces
from throughline.telling.trace import Trace

PLACE = "throughline.db"
"""Where an archive is unless another place is named: a file in the working directory."""
WITHOUT_EFFECT = ("archive_", "engine_", "memory_", "web_")
"""How settings begin that do not change what relating finds: how long it takes, or how it is shown."""
EVERY = Asked()
"""Stories without any wish: the newest."""


class Archive:
    """Articles, their marks and their links, kept in a file or a PostgreSQL database; more can be added at any time."""

    def __init__(self, place: str = PLACE, *, create: bool = True, settings: Settings = DEFAULTS) -> None:
        """Open the archive at a file or a ``postgresql://`` URL; without ``create`` it must be there.

        Raises ``ArchiveError``, whose message names the place and the remedy.
        """
        self.settings = settings
        self.store: Store = opened(str(place), create=create, settings=settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the archive."""
        self.store.close()

    def add(
        self,
        items: Iterable[Article | Rejected],
        engine: Engine | None = None,
        say: Callable[[str], object] = lambda what: None,
    ) -> Added:
        """Take in what was read, relate it with what is there, and say what became of each input.

        What is known changes nothing. Inputs are kept a batch at a time, each whole or not at all, so that a run which
        was stopped goes on where it was when the same inputs are added again. ``say`` is told what is done next.
        """
        engine = engine or InProcess()
        tally = Tally()
        rest = iter(items)
        while batch := list(islice(rest, self.settings.archive_batch)):
            self._take(batch, engine, tally)
        say("relating")
        self.relate(engine)
        with self.store.reading() as view:
            changed = (_current(kept) for kept in view.claimed(tally.changed).values())
            return tally.added(view.rejected(tally.clashing), tuple(sorted(filter(None, changed))))

    def relate(self, engine: Engine | None = None) -> None:
        """Relate what was added and not yet related; does nothing where nothing was."""
        with uncollected():
            try:
                self._relate(engine or InProcess())
            except UnpicklingError:  # somebody wrote into the memory what is no part of a result
                self.store.memory().forget()
                self._relate(engine or InProcess())

    def reading(self) -> AbstractContextManager[View]:
        """The archive as it is now, until the block ends: its reports as a mapping, its links, what was rejected."""
        return self.store.reading()

    def stories(self, asked: Asked = EVERY) -> list[Listed]:
        """The stories that are asked for, the newest twenty unless more is said."""
        with self.store.reading() as view:
            return view.listed(asked)

    def story(self, name: str) -> tuple[Dossier, Mapping[str, Report]]:
        """The dossier of a story and its reports, by the id of any member article, event, or the story itself.

        Raises ``Unknown`` where the archive has none.
        """
        with self.store.reading() as view:
            try:
                dossier, reports, _ = asking.telling(view, name, self.settings)
            except Unknown as error:
                raise Unknown(f"{self.store.name}: {error}") from None
        return dossier, reports

    def trace(self, words: str, *, whole: bool = False) -> tuple[Trace, Mapping[str, Report]]:
        """The way of some words, as ``throughline.telling.trace.traced`` finds it, and every report that it names.

        Raises ``Wordless`` where there is no word.
        """
        with self.store.reading() as view:
            return asking.tracing(view, words, self.settings, whole=whole)

    def check(self, draft: str | Article) -> list[Verdict]:
        """What the archive says to a draft's quotations, ages, names, counts and days, in the order of its text."""
        article = draft if isinstance(draft, Article) else flow.drafted(draft, settings=self.settings)
        with uncollected():
            reports, links = self.sources(article)
            return flow.check(article, reports.values(), links, asking.checking(self.settings))

    def sources(self, draft: Article) -> tuple[Mapping[str, Report], Links]:
        """The reports that a check of a draft needs, and links that give their days and what editors decided."""
        report = flow.annotate(draft, self.settings)
        with self.store.reading() as view:
            return asking.sources(view, report, self.settings)

    def export(self, form: str, story: str | None = None) -> Iterator[tuple[str | None, Pieces]]:
        """The files of an export of all, or of the story of any article or event: names and pieces, one after another.

        ``form`` is one of ``throughline.telling.exports.FORMATS``. Raises ``Unknown`` where there is no such story.
        """
        with self.store.reading() as view:
            yield from asking.exporting(view, form, self.settings, story)

    def versions(self, article: str) -> list[Kept]:
        """Every text that an article has had, the oldest first, by the id of any of them; what counts stands last.

        Raises ``Unknown`` where the archive has none.
        """
        with self.store.reading() as view:
            found = view.texts(article)
        if not found:
            raise Unknown(f"{self.store.name}: {article} is no article of it; throughline story shows their ids")
        return sorted(found, key=lambda one: (one.state == "current", age(one.article)))

    def split(self, article: str, who: str, *, event: bool = False) -> Decided:
        """Decide that an article, or with ``event`` all of its event, does not belong to its event and story.

        Raises ``Unknown`` or ``Contradiction`` where that cannot be.
        """
        return self._decide(partial(splitting, article=article, event=event), who)

    def join(self, article: str, other: str, who: str) -> Decided:
        """Decide that the events of two articles are one; raises as ``split`` does."""
        return self._decide(partial(joining, article=article, other=other), who)

    def rename(self, old: str, new: str, within: str, who: str) -> Decided:
        """Decide that whom a story calls ``old`` is called ``new``, one person with who is called so already.

        ``within`` names the story by any of its articles; raises as ``split`` does.
        """
        return self._decide(partial(renaming, old=old, new=new, within=within), who)

    def undo(self, number: int, who: str) -> Decided:
        """Take a correction back; raises ``Unknown`` where there is none of that number that still holds."""
        with self.store.writing() as desk:
            if not any(one.number == number and one.undone is None for one in desk.decided()):
                raise Unknown(f"{self.store.name}: no correction {number} holds; see throughline corrections")
            desk.undo(number, who, _now())
        self.relate()
        return next(one for one in self.corrections() if one.number == number)

    def corrections(self) -> list[Decided]:
        """Every correction in the order in which they were made, also those that were taken back."""
        with self.store.reading() as view:
            return view.decided()

    def take_over(self, found: Iterable[Decided]) -> list[Decided]:
        """Keep corrections that were made in another archive of these articles, with who made them when; the new ones.

        Raises ``Contradiction`` where this archive has others of its own, ``Unknown`` where an article is not here.
        """
        given = [one._replace(number=0) for one in found]
        with self.store.writing() as desk:
            here = [one._replace(number=0) for one in desk.decided()]
            carrying(desk, here, given)
            numbers = [_kept(desk, one) for one in given[len(here) :]]
        self.relate()
        return [one for one in self.corrections() if one.number in numbers]

    def _decide(self, correcting: Callable[[View], Correction], who: str) -> Decided:
        """Keep a correction, and relate again with it."""
        self.relate()
        with self.store.writing() as desk:
            number = desk.decide(correcting(desk), who, _now())
        self.relate()
        return next(one for one in self.corrections() if one.number == number)

    def _take(self, batch: Sequence[Article | Rejected], engine: Engine, tally: Tally) -> None:
        """Keep one batch."""
        rejected = [item for item in batch if isinstance(item, Rejected)]
        claims: dict[str, list[Article]] = {}
        for item in batch:
            if isinstance(item, Article):
                reason = _unkeepable(item, self.settings)
                rejected += [reason] if reason else []
                if not reason:
                    claims.setdefault(_key(item), []).append(item)
        with self.store.reading() as view:
            known = view.claimed(claims)
        settled = {key: settlement(known.get(key, ()), articles) for key, articles in claims.items()}
        fresh = [article for one in settled.values() for article in _fresh(one)]
        annotating = engine.each(partial(flow.annotate, settings=self.settings), fresh)
        reports = {id(article): report for article, report in zip(fresh, annotating, strict=True)}
        with self.store.writing() as desk:
            known = desk.claimed(claims)
            settled = {key: settlement(known.get(key, ()), articles) for key, articles in claims.items()}
            desk.reject(rejected, {key: one.rejected for key, one in settled.items() if one.rejected or key in known})
            for one in settled.values():
                desk.restate(one.states)
                desk.put_instead([(number, reports[id(article)]) for number, article in one.instead.items()])
            desk.add([(reports[id(new)], key, state) for key, one in settled.items() for new, state in one.new])
        tally.rejected += rejected
        for key, one in settled.items():
            tally.count(key, known.get(key, ()), one, len(claims[key]))

    def _relate(self, engine: Engine) -> None:
        """Relate until nobody added anything meanwhile."""
        while not self._related(engine):
            pass

    def _related(self, engine: Engine) -> bool:
        """Relate all that counts unless that was done; whether the links are now those of what was there."""
        memory = self.store.memory()
        with self.store.reading() as view:
            corrections = [one.correction for one in view.decided() if one.undone is None]
            before, now = view.related, self._marker(view.digest, corrections)
            if before == now:
                return True
            numbers = view.numbers
            links = self._links(view, Remembering(engine, memory, self.settings, release()), corrections)
        with self.store.writing() as desk:
            if desk.related != before:  # somebody else related meanwhile, perhaps more than this
                return False
            desk.relate(links, numbers, now, _titles(links, self.settings))
        memory.end()
        return True

    def _links(self, view: View, engine: Remembering, corrections: Sequence[Correction]) -> Links:
        """The links of all reports that count, which are let go of before any link is written."""
        reports, expect = view.unread()
        engine.know(zip(reports, view.digests, strict=True), expect)
        return flow.related(reports, engine, self.settings, corrections)

    def _marker(self, digest: bytes, corrections: Sequence[Correction]) -> str:
        """What stands for the reports and for the way in which they are related."""
        told = [(one.name, getattr(self.settings, one.name)) for one in fields(self.settings)]
        kept = [(name, value) for name, value in told if not name.startswith(WITHOUT_EFFECT)]
        way = f"{release()} {kept} {corrections}".encode("utf-8", "surrogatepass")
        return blake2b(digest + way, digest_size=16).hexdigest()


def _now() -> str:
    """The time of a decision, which is an editor's act: no answer rests on it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _kept(desk: Desk, one: Decided) -> int:
    """Keep a correction as it was made; its number."""
    number = desk.decide(one.correction, one.who, one.made)
    if one.undone:
        desk.undo(number, one.undone_by or one.who, one.undone)
    return number


def _key(article: Article) -> str:
    """What stands for the id or address that an article claims."""
    return blake2b("\n".join(claim(article)).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _unkeepable(article: Article, settings: Settings) -> Rejected | None:
    """Why an article's id cannot be a key in every store, None where it can."""
    if len(article.id) > settings.archive_id_length:
        reason = f"its id is longer than {settings.archive_id_length} characters; give it a shorter one"
        return Rejected(article.source, "too long", f"{article.source}: {reason}")
    if not article.id.isprintable():
        reason = "its id has characters that cannot be printed; give it another one"
        return Rejected(article.source, "malformed", f"{article.source}: {reason}")
    return None


def _fresh(one: Settlement) -> Iterator[Article]:
    """The articles of a claim that need marks."""
    yield from (article for article, _ in one.new)
    yield from one.instead.values()


def _current(kept: Iterable[Kept]) -> str | None:
    """The id of the text that counts."""
    return next((one.article.id for one in kept if one.state == "current"), None)


def _titles(links: Links, settings: Settings) -> Titles:
    """What stories are called, as their dossiers call them."""
    articles = {event.id: event.articles for event in links.events}
    dates = {dated.article: dated for dated in links.dates}

    def title(story: Story, reports: Mapping[str, Report]) -> str:
        members = {name for event in story.events for name in articles[event]}
        return titles.shown(titles.title(reports, members, dates, settings), reports, settings)

    return title


@dataclass(slots=True)
class Tally:
    """Counts what becomes of the inputs of one ``add``, of each claim by what it is in the end."""

    rejected: list[Rejected] = field(default_factory=list)
    claims: dict[str, Tallied] = field(default_factory=dict)

    def count(self, key: str, kept: Sequence[Kept], one: Settlement, inputs: int) -> None:
        """Count the inputs of one batch that make one claim."""
        tallied = self.claims.setdefault(key, Tallied(bool(kept)))
        tallied.new += len(one.new)
        tallied.known += inputs - len(one.new)
        tallied.clash = bool(one.rejected)

    @property
    def clashing(self) -> list[str]:
        """The claims of several texts without order."""
        return [key for key, tallied in self.claims.items() if tallied.clash]

    @property
    def changed(self) -> list[str]:
        """The claims under which an article got another text."""
        return [key for key, one in self.claims.items() if not one.clash and one.new > (not one.before)]

    def added(self, clashes: Sequence[Rejected], changed: tuple[str, ...]) -> Added:
        """The counts; ``clashes`` are the texts that are kept under the clashing claims, ``changed`` has new texts."""
        told = [one for one in self.claims.values() if not one.clash]
        first = sum(1 for one in told if one.new and not one.before)
        versions = sum(one.new for one in told) - first
        clashing = sum(one.new + one.known for one in self.claims.values() if one.clash)
        refused = len(self.rejected) + clashing
        return Added(first, versions, sum(one.known for one in told), refused, (*self.rejected, *clashes), changed)


@dataclass(slots=True)
class Tallied:
    """The inputs that make one claim: how many were new texts, whether any was there before, whether they clash."""

    before: bool
    new: int = 0
    known: int = 0
    clash: bool = False
