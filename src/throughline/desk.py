"""The commands of an archive: they only word what ``Archive`` does."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from getpass import getuser
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from throughline.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from throughline.archive import Archive
    from throughline.model.article import Article, Rejected
    from throughline.model.kept import Added, Decided, Kept, Listed, Order
    from throughline.model.marks import Report
    from throughline.model.ports import Engine
    from throughline.telling.dossier import Dossier

ALL_READ, SOME_REJECTED, USAGE, NOTHING_READABLE, INTERRUPTED = 0, 1, 2, 3, 130


class Watch(NamedTuple):
    """What somebody at the terminal sees of a command at work."""

    step: Callable[[Any], Any]
    """To be called with each thing that is done; gives it back."""
    say: Callable[[str], object]
    """To be called with what is being done from now on."""


class Room(NamedTuple):
    """What all commands share: where work runs, what is said on the way, and where stories go."""

    engine: Callable[[int], AbstractContextManager[Engine]]
    watch: Callable[[bool, str], AbstractContextManager[Watch]]
    write: Callable[[Path | None, Iterable[str]], None]
    show: Callable[[Path | None, Sequence[Dossier], Mapping[str, Report], bool], None]
    data: Callable[[Sequence[Dossier], dict[str, Report], bool], str]


class Refusal(click.ClickException):
    """What is wrong with an archive; the message names its place and the remedy."""

    def __init__(self, message: str, status: int) -> None:
        """End with an exit status: 2 where it cannot be written, 3 where it cannot be read."""
        super().__init__(message)
        self.status = status

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        """The exit status."""
        return self.status


def _archived(command: Callable[..., None]) -> Callable[..., None]:
    """The options of every command of an archive."""
    for decorate in (
        click.option(
            "--archive",
            "place",
            default="throughline.db",
            show_default=True,
            metavar="PLACE",
            help="The archive: a file, or postgresql://USER@HOST/DATABASE.",
        ),
        click.option("--json", "as_json", is_flag=True, help="Write JSON to standard output."),
        click.pass_obj,
    ):
        command = decorate(command)
    return command


def _decided(command: Callable[..., None]) -> Callable[..., None]:
    """The options of a command that decides something."""
    return click.option("--who", default=_login, metavar="NAME", help="Who decides; your login name without it.")(
        _archived(command)
    )


def _login() -> str:
    """The name of the user, where the system knows one."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "unknown"


def _place(_: click.Context, __: click.Parameter, given: str | None) -> Path | None:
    """A file that a format is known for, None for the terminal."""
    if given in (None, "-"):
        return None
    if Path(given).suffix not in ENDINGS:
        raise click.BadParameter(f"end the name in {', '.join(ENDINGS)}")
    return Path(given)


ENDINGS = (".html", ".md", ".json")


@contextmanager
def opened(place: str, *, create: bool = False, settings: Settings = DEFAULTS) -> Iterator[Archive]:
    """The archive at a place; what is wrong with it ends the command in one line."""
    from throughline.archive import Archive
    from throughline.model.errors import ArchiveError, Unreadable

    try:
        with Archive(place, create=create, settings=settings) as archive:
            yield archive
    except ArchiveError as error:
        raise Refusal(str(error), NOTHING_READABLE if isinstance(error, Unreadable) else USAGE) from error


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; what was rejected is still listed.")
@click.option("-j", "--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to use.")
@_archived
def add(room: Room, inputs: tuple[str, ...], quiet: bool, workers: int, place: str, as_json: bool) -> None:
    """Add reports to an archive, which is made where there is none.

    What the archive has already changes nothing; another text under the same id or address is a new version. A run that
    was stopped goes on where it was when it is started again.
    """
    from throughline.reading import read

    with (
        room.engine(workers) as engine,  # the others start while the archive is opened
        opened(place, create=True) as archive,
        room.watch(quiet, "adding") as watch,
        _kept_when_stopped(),
    ):
        added = archive.add(map(watch.step, _others(read(*inputs), place)), engine, watch.say)
    if as_json:
        room.write(None, [json.dumps(_counts(added), ensure_ascii=False) + "\n"])
    elif not quiet:
        click.echo(_account(added), err=True)
        _name(added.changed)
    _list(added.reasons)
    if added.read == added.refused:
        sys.exit(NOTHING_READABLE)
    sys.exit(SOME_REJECTED if added.refused else ALL_READ)


@contextmanager
def _kept_when_stopped() -> Iterator[None]:
    """Say in one line what Ctrl-C leaves."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo("stopped; what was added before is kept, the same command goes on from there", err=True)
        sys.exit(INTERRUPTED)


def _others(items: Iterable[Article | Rejected], place: str) -> Iterator[Article | Rejected]:
    """The inputs without the archive's own files, which may lie in the folder that is added."""
    own = {os.path.realpath(f"{place}{ending}") for ending in ("", "-wal", "-shm")}
    return (item for item in items if os.path.realpath(item.source) not in own)


def _account(added: Added) -> str:
    """What became of the inputs, in one line whose numbers add up."""
    named = ((added.new, "new"), (added.versions, "new versions"), (added.known, "known"), (added.refused, "rejected"))
    parts = [f"{count} {name}" for count, name in named if count or name == "new"]
    return f"{added.read} read: {', '.join(parts)}"


def _name(changed: Sequence[str]) -> None:
    """Say on standard error which articles have another text, and how to see what was changed."""
    from throughline.telling.escapes import harmless

    for name in changed[:NAMED]:
        click.echo(f"new version of {harmless(name)}: throughline versions {harmless(quote(name))}", err=True)
    if len(changed) > NAMED:
        click.echo(f"and of {len(changed) - NAMED} more articles; --json names all", err=True)


NAMED = 20
"""Articles with new versions that are named one by one."""


def _counts(added: Added) -> dict[str, object]:
    """The same as JSON, with the reason of every rejection."""
    reasons = [{"source": one.source, "cause": one.cause, "message": one.message} for one in added.reasons]
    counts = {name: getattr(added, name) for name in ("read", "new", "versions", "known")}
    return {**counts, "rejected": added.refused, "reasons": reasons, "changed": list(added.changed)}


def _list(reasons: Iterable[Rejected]) -> None:
    """Say on standard error what was rejected and why."""
    from throughline.telling.escapes import harmless

    for (cause, message), times in Counter((one.cause, one.message) for one in reasons).items():
        again = f" ({times} times)" if times > 1 else ""
        click.echo(f"rejected ({cause}): {harmless(message)}{again}", err=True)


@click.command()
@click.argument("words", nargs=-1, metavar="[WORDS...]")
@click.option(
    "--by",
    "order",
    type=click.Choice(("newest", "reports", "differences")),
    default="newest",
    show_default=True,
    help="The newest first, those of most reports, or of most differences.",
)
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="With a report of that day or later.")
@click.option("--outlet", metavar="NAME", help="Only with a report of that outlet.")
@click.option("--person", metavar="NAME", help="Only of somebody whose name has these words.")
@click.option("-n", "--most", type=click.IntRange(1), default=20, show_default=True, help="How many at most.")
@_archived
def stories(
    room: Room,
    words: tuple[str, ...],
    order: Order,
    since: datetime | None,
    outlet: str | None,
    person: str | None,
    most: int,
    place: str,
    as_json: bool,
) -> None:
    """List the stories of an archive, those with a report that prints all the WORDS where any are given."""
    from throughline.model.kept import Asked

    day = since.date() if since else None
    with opened(place) as archive:
        found = archive.stories(Asked(order, " ".join(words), outlet, person, day, most))
    if as_json:
        room.write(None, (json.dumps(one._asdict(), ensure_ascii=False) + "\n" for one in found))
    elif not found:
        click.echo("no story found", err=True)
    else:
        room.write(None, map(_line, found))


def _line(one: Listed) -> str:
    """A story in a line: its days, what it comes to, its title and its id."""
    from throughline.telling.escapes import harmless

    days = " to ".join(dict.fromkeys(filter(None, (one.first, one.last)))) or "undated"
    counts = [f"{one.reports} report{'s' if one.reports > 1 else ''}"]
    counts += [f"{one.differences} difference{'s' if one.differences > 1 else ''}"] if one.differences else []
    return f"{days}  {', '.join(counts)}  {harmless(one.title or '')}  [{harmless(one.id)}]\n"


@click.command()
@click.argument("name", metavar="ID")
@click.option("-o", "--output", callback=_place, metavar="PLACE", help="A page (.html), Markdown (.md), data (.json).")
@click.option("--excerpts", is_flag=True, help="Without the full texts: only what something rests on.")
@_archived
def story(room: Room, name: str, output: Path | None, excerpts: bool, place: str, as_json: bool) -> None:
    """Tell one story of an archive, named by the id of any of its articles or events.

    On the terminal, or with -o as tell writes it.
    """
    with opened(place) as archive:
        dossier, reports = archive.story(name)
    if as_json:
        room.write(output, [room.data([dossier], dict(reports), excerpts)])
    else:
        room.show(output, [dossier], reports, excerpts)


@click.command()
@click.argument("article")
@_archived
def versions(room: Room, article: str, place: str, as_json: bool) -> None:
    """Show every text that ARTICLE has had, and what was changed from each to the next.

    ARTICLE is the id of any of them. Words that were [-taken out-] and {+put in+} stand side by side.
    """
    from throughline.telling.versions import versions_record

    with opened(place) as archive:
        found = archive.versions(article)
    told = f"{json.dumps(versions_record(found), ensure_ascii=False, indent=1)}\n" if as_json else _compared(found)
    room.write(None, [told])


def _compared(found: Sequence[Kept]) -> str:
    """The versions of an article and what was changed, as wide as the terminal."""
    from rich.console import Console

    from throughline.telling.versions import versions_terminal

    console = Console(highlight=False)
    with console.capture() as capture:
        versions_terminal(found, console)
    return capture.get()


@click.command()
@click.argument("article")
@click.option("--event", is_flag=True, help="The article's whole event, and not the article alone.")
@_decided
def split(room: Room, article: str, event: bool, who: str, place: str, as_json: bool) -> None:
    """Decide that ARTICLE does not belong to its event and story, also when all is related again."""
    with opened(place) as archive:
        _say(room, archive.split(article, who, event=event), as_json)


@click.command()
@click.argument("article")
@click.argument("other")
@_decided
def join(room: Room, article: str, other: str, who: str, place: str, as_json: bool) -> None:
    """Decide that the events of two articles, ARTICLE and OTHER, are one."""
    with opened(place) as archive:
        _say(room, archive.join(article, other, who), as_json)


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--story", "within", required=True, metavar="ID", help="The story, by any of its articles.")
@_decided
def rename(room: Room, old: str, new: str, within: str, who: str, place: str, as_json: bool) -> None:
    """Decide that whom a story calls OLD is called NEW: one person with who is called so already."""
    with opened(place) as archive:
        _say(room, archive.rename(old, new, within, who), as_json)


@click.command()
@click.option("--undo", type=int, metavar="NUMBER", help="Take the correction of this number back.")
@click.option("--from", "export", type=click.Path(path_type=Path), metavar="EXPORT", help="Take over an export's.")
@_decided
def corrections(room: Room, undo: int | None, export: Path | None, who: str, place: str, as_json: bool) -> None:
    """List what was decided by split, join and rename, take one decision back, or take over those of an export."""
    from throughline.reading.decisions import decisions

    if export and undo is not None:
        raise click.UsageError("take one decision back, or take over those of an export: not both")
    with opened(place) as archive:
        if export:
            found = archive.take_over(decisions(export))
        else:
            found = [archive.undo(undo, who)] if undo is not None else archive.corrections()
        for one in found:
            _say(room, one, as_json)


def _say(room: Room, one: Decided, as_json: bool) -> None:
    """A correction in a line."""
    from throughline.editing import wording
    from throughline.telling.escapes import harmless
    from throughline.telling.records import plain

    if as_json:
        room.write(None, [json.dumps(plain(one), ensure_ascii=False) + "\n"])
        return
    back = f"; taken back by {one.undone_by} on {one.undone[:10]}" if one.undone else ""
    words = f"{one.number}: {wording(one.correction)} ({one.who}, {one.made[:10]}{back})"
    room.write(None, [harmless(words) + "\n"])


COMMANDS: tuple[click.Command, ...] = (add, stories, story, versions, split, join, rename, corrections)
"""Every command of an archive."""
