"""``throughline serve``: an archive's pages, on this machine unless another address is named."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from secrets import token_urlsafe
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from throughline.desk import USAGE, opened
from throughline.settings import DEFAULTS

if TYPE_CHECKING:
    from throughline.archive import Archive

INTERRUPTED, TERMINATED = 130, 143
SERVED = replace(DEFAULTS, archive_patience=DEFAULTS.web_patience)
"""The settings with which an archive is served: no question takes longer than readers wait."""


class Unable(click.ClickException):
    """It cannot be served here; the message says what is missing."""

    exit_code = USAGE


@click.command()
@click.option(
    "--archive",
    "place",
    default="throughline.db",
    show_default=True,
    metavar="PLACE",
    help="The archive: a file, or postgresql://USER@HOST/DATABASE.",
)
@click.option("--demo", is_flag=True, help="Show the example story instead, from an archive that is thrown away.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to answer at.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option(
    "--token",
    envvar="THROUGHLINE_TOKEN",
    show_envvar=True,
    help="What must be given to change anything; at another address than this machine's, to see anything.",
)
def serve(place: str, demo: bool, host: str, port: int, token: str | None) -> None:
    """Show an archive as pages in a browser, until Ctrl-C.

    Only this machine can see them, unless --host names another address; then the token is asked for.
    """
    _require()
    local = _is_local(host)
    token = token or (None if local else token_urlsafe(24))
    served = _demo() if demo else opened(place, settings=SERVED)
    with _tidy(), _listening(host, port) as listening, served as archive:
        click.echo(f"{archive.store.name} at {_address(host, listening)} (Ctrl-C ends)")
        if not local:
            click.echo(f"the token: {token}")
        _answer(archive, listening, token, local)


def _require() -> None:
    """Say which extra to install where it is missing."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise Unable(f"{', '.join(missing)} not installed; pip install 'throughline[web]'")


NEEDED = ("fastapi", "python_multipart", "uvicorn")
"""What the extra brings."""


def _is_local(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@contextmanager
def _tidy() -> Iterator[None]:
    """Let go of everything also where the system asks for an end."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that listens."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # named as TCP, since only then asyncio sends what is small at once, which else waits 40 ms for the reader
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as found:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((host, port))
            found.listen(WAITING)  # who comes before the first answer waits
        except OSError as error:
            remedy = "name another one with --port" if port else "name another address with --host"
            raise Unable(f"{host}:{port}: {error.strerror}; {remedy}") from error
        yield found


WAITING = 100
"""Readers that may wait to be heard."""


def _address(host: str, listening: socket.socket) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{listening.getsockname()[1]}/"


@contextmanager
def _demo() -> Iterator[Archive]:
    """The archive of the examples, which is gone afterwards."""
    from throughline.reading import read

    with (
        TemporaryDirectory(prefix="throughline-") as folder,
        opened(f"{folder}/examples.db", create=True, settings=SERVED) as archive,
    ):
        archive.add(read(str(examples())))
        yield archive


def examples() -> Path:
    """Where the example story's reports are: in the installed package, or in the source tree beside it."""
    package = Path(__file__).parent.parent
    places = (package / "examples", package.parent.parent / "examples")
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise Unable(f"the examples are not installed at {places[0]}; install throughline again, or clone its source")
    return found


def _answer(archive: Archive, listening: socket.socket, token: str | None, local: bool) -> None:
    """Answer until Ctrl-C."""
    import uvicorn

    from throughline.web.app import app

    config = uvicorn.Config(
        app(archive, token=token, local=local),
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=PATIENCE,
    )
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        click.echo("stopped", err=True)
        raise SystemExit(INTERRUPTED) from None


PATIENCE = 3
"""Seconds that answers on their way have after Ctrl-C."""
