"""``throughline serve``: an archive's pages, on this machine unless another address is named."""

from __future__ import annotations

import click

from throughline.desk import opened

MISSING = 2


class Uninstalled(click.ClickException):
    """The extra is not installed; the message says how to install it."""

    exit_code = MISSING


@click.command()
@click.option(
    "--archive",
    "place",
    default="throughline.db",
    show_default=True,
    metavar="PLACE",
    help="The archive: a file, or postgresql://USER@HOST/DATABASE.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to answer at.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option("--token", envvar="THROUGHLINE_TOKEN", help="What must be given to change anything, or from elsewhere.")
def serve(place: str, host: str, port: int, token: str | None) -> None:
    """Show an archive as pages in a browser, until Ctrl-C."""
    try:
        import uvicorn

        from throughline.web.app import app
    except ModuleNotFoundError as missing:
        raise Uninstalled(f"{missing.name} is missing; pip install 'throughline[web]'") from None
    with opened(place) as archive:
        uvicorn.run(app(archive, token=token), host=host, port=port, log_level="warning")
