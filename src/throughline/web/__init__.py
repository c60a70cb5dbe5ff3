"""Pages and data of an archive: ``app.app`` joins the small modules, each of which makes one kind of page.

How a page is added: write a module with a ``router`` and one function that is given what was asked for and returns a
``Page``: its template, its title and its ``record``, which is all that the page says as plain values. ``@paged`` puts
both wordings of it under their addresses, the page at ``/outlets/{name:path}`` and the record at
``/outlets/{name:path}.json``::

    router = APIRouter()

    @paged(router, "/outlets/{name:path}")
    def outlet(archive: Opened, name: Name) -> Page:
        with archive.reading() as view:
            ...
        return Page("outlet.html", found.name, record={...}, shown={...})

and name the router in ``app.ROUTERS``. The template stands in ``web/templates`` and begins with
``{% extends "layout.html" %}``; it is given ``record``, the names of ``shown``, ``request``, ``at`` (the addresses),
``bit`` (``bits.html``), ``when`` and ``wording``. Words of articles go through the filter ``shown`` inside of
``<bdi>``. Links are made by ``addresses`` alone, which knows how any id is written into a path. Nothing inline: no
style attribute, no script, as the policy of ``guarding`` refuses them; our rules stand in ``web/templates/web.css``.

What cannot be answered is raised: ``model.errors.Unknown`` is page 404, ``refusing.Refused(400, …)`` any other.
Functions are plain ``def``: they run in threads, each with a transaction of its own.
"""
