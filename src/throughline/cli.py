"""The same verbs on the command line: it only words what the library does."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from throughline import __version__, desk
from throughline.commands import FOLDERS, FORMS
from throughline.commands.progress import note as _note
from throughline.commands.progress import progress as _progress
from throughline.commands.progress import watching
from throughline.commands.serving import serve
from throughline.commands.showing import FORMATS, show, story_data, summary
from throughline.commands.writing import write as _write

if TYPE_CHECKING:
    from throughline.model.article import Intake
    from throughline.model.links import Links
    from throughline.model.marks import Report
    from throughline.model.ports import Engine

ALL_READ, SOME_REJECTED, USAGE, NOTHING_READABLE = 0, 1, 2, 3
INTERRUPTED, NOBODY_READS = 130, 141
"""What a shell expects of a command that Ctrl-C ended, and of one whose reader went away (``| head``)."""


class Commands(click.Group):
    """The commands; they end in one line where the user stops them or the reader of a pipe goes away."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("stopped; nothing more was written", err=True)
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left in the buffer goes nowhere
            sys.exit(NOBODY_READS)


PLACE = "Write to this file, or folder for tell; - is standard output, as without this option."


def _place(_: click.Context, __: click.Parameter, given: str | None) -> Path | None:
    """Where the output goes, None for standard output."""
    if given == "":
        raise click.BadParameter("name a file or a folder")
    return None if given in (None, "-") else Path(given)


def _inputs(command: Callable[..., None], *, required: bool = True) -> Callable[..., None]:
    """The argument and the options that every verb takes."""
    for decorate in (
        click.argument("inputs", nargs=-1, required=required, metavar="INPUT..." if required else "[INPUT]..."),
        click.option("-o", "--output", callback=_place, metavar="PLACE", help=PLACE),
        click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; what was rejected is still listed."),
        click.option("-j", "--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to use."),
    ):
        command = decorate(command)
    return command


def _sources(command: Callable[..., None]) -> Callable[..., None]:
    """The same, with an archive instead of inputs."""
    return ARCHIVE(_inputs(command, required=False))


ARCHIVE = click.option(
    "--archive",
    "place",
    metavar="PLACE",
    help="Read an archive: a file, or postgresql://USER@HOST/DATABASE; without INPUT throughline.db.",
)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="throughline")
@click.pass_context
def main(context: click.Context) -> None:
    """What happened, who said it, and where the reports differ.

    INPUT is a file, a folder, a quoted pattern such as "press/**/*.html", or - for standard input: plain text,
    Markdown, HTML pages, or JSONL with one article a line.

    Exit status: 0 all read, 1 some inputs rejected or a check found something, 2 wrong usage, 3 nothing readable.
    """
    context.obj = desk.Room(_engine, watching, _write, show, story_data)


for archived in desk.COMMANDS:
    main.add_command(archived)
main.add_command(serve)


@main.command()
@_inputs
@click.option("--excerpts", is_flag=True, help="Without the full texts: only what something rests on.")
def tell(inputs: tuple[str, ...], output: Path | None, quiet: bool, workers: int, excerpts: bool) -> None:
    """Tell the stories.

    On the terminal, or with -o as a page (.html), Markdown (.md), data (.json), or a folder with a page a story.
    """
    from throughline.flow import tell as told

    _check_format(output)
    intake, reports, links = _related(inputs, quiet, workers, output)
    dossiers = list(told(reports, links, intake))
    by_id = {report.article.id: report for report in reports}
    show(output, dossiers, by_id, excerpts)
    _finish(intake, quiet, summary(dossiers, output))


@main.command()
@_inputs
@click.option("--apart", is_flag=True, help="Each article by itself: no day comes from another.")
def annotate(inputs: tuple[str, ...], output: Path | None, quiet: bool, workers: int, apart: bool) -> None:
    """Write the regions and marks of each article as JSONL, in the order of the input.

    Times of undated articles are resolved with the help of the other articles, unless --apart.
    """
    from throughline.flow import annotate as annotated
    from throughline.flow import dated
    from throughline.telling.records import annotation

    with _engine(workers) as engine:
        intake = _read(inputs, quiet, output)
        with _progress(quiet, len(intake.articles)) as step:
            reports: Iterable[Report] = map(step, engine.each(annotated, intake.articles))
            if not apart and any(article.published is None for article in intake.articles):
                reports = dated(reports, engine)
            _write(output, (json.dumps(annotation(report), ensure_ascii=False) + "\n" for report in reports))
    _finish(intake, quiet, "")


@main.command()
@_sources
@click.option("--story", metavar="ID", help="Of an archive, only the story of this article or event.")
@click.option("--as", "form", type=click.Choice(FORMS), required=True, help="The format to write.")
def export(
    inputs: tuple[str, ...],
    output: Path | None,
    quiet: bool,
    workers: int,
    form: str,
    place: str | None,
    story: str | None,
) -> None:
    """Write articles and links in a format of others: tables, feeds, annotations, an apparatus, a bibliography.

    csv and parquet are folders with a file a table (-o names the folder); the others are one file.
    """
    from throughline.commands import asking
    from throughline.commands.exporting import files, kept

    if form in FOLDERS and output is None:
        raise click.UsageError(f"{form} is a folder of tables; name it with -o")
    archive = asking.chosen(inputs, place)
    if story and not archive:
        raise click.UsageError("--story is one of an archive; name that with --archive")
    told = f"exported: {output}" if output else ""
    if archive:
        for file, pieces in kept(form, output, archive, story):
            _write(file, pieces)
        _say(quiet, told)
        return
    intake, reports, links = _related(inputs, quiet, workers, output)
    for file, pieces in files(form, output, intake, reports, links):
        _write(file, pieces)
    _finish(intake, quiet, told)


@main.command()
@click.argument("words")
@_sources
@click.option("--json", "as_json", is_flag=True, help="Data instead of words on standard output.")
@click.option("--whole", is_flag=True, help="Every part of what was said, not only those with the words.")
def trace(
    words: str,
    inputs: tuple[str, ...],
    output: Path | None,
    quiet: bool,
    workers: int,
    as_json: bool,
    whole: bool,
    place: str | None,
) -> None:
    """Follow quoted WORDS: every printing, oldest first, how each differs and who is credited.

    On the terminal, or with -o as a picture (.svg), a page (.html), Markdown (.md) or data (.json).
    """
    from throughline.commands import asking
    from throughline.commands.tracing import kept, told, wanted

    form = wanted(words, output, as_json)
    archive = asking.chosen(inputs, place)
    if archive:
        _write(output, [kept(words, form, archive, whole)])
        return
    intake, reports, links = _related(inputs, quiet, workers, output)
    _write(output, told(words, form, reports, links, whole))
    _finish(intake, quiet, "")


@main.command()
@_inputs
@click.option("--compact", is_flag=True, help="Leave out what copies share through their original.")
def relate(inputs: tuple[str, ...], output: Path | None, quiet: bool, workers: int, compact: bool) -> None:
    """Write the links between the articles as JSONL: passages, utterances, events, stories, facts, findings."""
    from throughline.telling.records import link_records

    intake, _, links = _related(inputs, quiet, workers, output)
    _write(output, (json.dumps(record, ensure_ascii=False) + "\n" for record in link_records(links, compact=compact)))
    _finish(intake, quiet, "")


@main.command()
@click.argument("draft", metavar="DRAFT")
@click.argument("others", nargs=-1, metavar="[INPUT]...")
@click.option("--against", "named", multiple=True, metavar="INPUT...", help="The sources: as for tell, or archives.")
@ARCHIVE
@click.option("-o", "--output", callback=_place, metavar="PLACE", help="Write to .html, .md, .json, .jsonl or .jsonld.")
@click.option("--json", "as_json", is_flag=True, help="Write data to standard output.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day on which the draft is published.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; what was rejected is still listed.")
@click.option("-j", "--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to use.")
def check(
    draft: str,
    others: tuple[str, ...],
    named: tuple[str, ...],
    output: Path | None,
    as_json: bool,
    day: datetime | None,
    quiet: bool,
    workers: int,
    place: str | None,
) -> None:
    """Check a draft against its sources: quotations, ages, names, counts and days.

    DRAFT is one text that is about to be published, - for standard input. Exit status 1: something needs a look, or
    some sources were rejected.
    """
    from throughline.commands import checking
    from throughline.flow import annotate as annotated
    from throughline.flow import check as checked

    inputs, archives = checking.apart((*named, *others), place)
    write = checking.teller(output.suffix if output else None, as_json)
    checking.refuse_twice(draft, inputs)
    article = checking.draft_of(draft, day.date() if day else None)
    found, links = checking.looked_up(article, archives)
    intake: Intake | None = None
    if inputs:
        with _engine(workers) as engine:
            intake, reports = _annotated(inputs, quiet, engine, output)
        found |= {report.article.id: report for report in reports}
    by_id = {name: report for name, report in found.items() if not checking.is_draft(article, report)}
    if len(by_id) < len(found) and not quiet:
        click.echo("the draft itself is among the sources and was left out", err=True)
    verdicts = checked(article, by_id.values(), links, checking.settings(archives))
    _write(output, [write(annotated(article), verdicts, by_id)])
    look = sum(verdict.look for verdict in verdicts)
    told = f"{len(verdicts)} checked, {look} to look at"
    told = f"{told}: {output}" if output else told
    if intake:
        _finish(intake, quiet, told, alarmed=look > 0)
    _say(quiet, told)
    sys.exit(SOME_REJECTED if look else ALL_READ)


def _say(quiet: bool, summary: str) -> None:
    """What a command comes to, on standard error."""
    from throughline.telling.escapes import harmless

    if summary and not quiet:
        click.echo(harmless(summary), err=True)


def _check_format(output: Path | None) -> None:
    """Refuse an output that no format is known for, before any work is done."""
    if output is not None and output.suffix and output.suffix not in FORMATS and not output.is_dir():
        raise click.UsageError(f"{output}: end the name in {', '.join(FORMATS)}, or name a folder for a page a story")


@contextmanager
def _engine(workers: int) -> Iterator[Engine]:
    """The engine for so many processes."""
    from throughline.running import InProcess, Processes
    from throughline.running.collecting import seldom

    with seldom():
        if workers == 1:
            yield InProcess()
            return
        with Processes(workers) as engine:
            engine.start("throughline.flow")
            yield engine


def _related(
    inputs: Iterable[str], quiet: bool, workers: int, output: Path | None
) -> tuple[Intake, list[Report], Links]:
    """What became of the inputs, each article with its marks, and the links among them."""
    from throughline.flow import relate as related

    with _engine(workers) as engine:
        intake, reports = _annotated(inputs, quiet, engine, output)
        _note(quiet, "relating …")
        return intake, reports, related(reports, engine)


def _annotated(inputs: Iterable[str], quiet: bool, engine: Engine, output: Path | None) -> tuple[Intake, list[Report]]:
    """What became of the inputs, and each article with its marks."""
    from throughline.flow import annotate as annotated

    intake = _read(inputs, quiet, output)
    with _progress(quiet, len(intake.articles)) as step:
        return intake, [step(report) for report in engine.each(annotated, intake.articles)]


def _read(inputs: Iterable[str], quiet: bool, output: Path | None) -> Intake:
    """What became of the inputs; ends here where nothing could be read."""
    from throughline.reading import read, settled

    _note(quiet, "reading …")
    intake = settled(item for item in read(*inputs) if output is None or not _is_output(item.source, output))
    if not intake.articles:
        _finish(intake, quiet, "")
    return intake


def _is_output(source: str, output: Path) -> bool:
    """Whether an input is what an earlier run wrote: a page in the folder it tells is no report."""
    return output.exists() and os.path.exists(source) and output.is_file() and output.samefile(source)


def _finish(intake: Intake, quiet: bool, summary: str, *, alarmed: bool = False) -> None:
    """Account for every input on standard error, and leave with the exit status that says it."""
    from throughline.telling.terminal import harmless

    if not quiet:
        click.echo(_account(intake), err=True)
    for (cause, message), times in Counter((rejected.cause, rejected.message) for rejected in intake.rejected).items():
        again = f" ({times} times)" if times > 1 else ""
        click.echo(f"rejected ({cause}): {harmless(message)}{again}", err=True)
    if summary and not quiet:
        click.echo(harmless(summary), err=True)
    if not intake.articles:
        sys.exit(NOTHING_READABLE)
    sys.exit(SOME_REJECTED if intake.rejected or alarmed else ALL_READ)


def _account(intake: Intake) -> str:
    """What became of the inputs, in one line whose numbers add up."""
    named = [
        (len(intake.articles), "article", "articles"),
        (len(intake.versions), "older version", "older versions"),
        (len(intake.known), "already known", "already known"),
        (len(intake.rejected), "rejected", "rejected"),
    ]
    parts = [f"{count} {one if count == 1 else many}" for count, one, many in named if count or one == "article"]
    return f"{intake.read} read: {', '.join(parts)}"
