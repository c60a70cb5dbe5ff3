"""The data of an archive over HTTP: each module one kind of it, ``describing`` says what all of it is."""

from throughline.web.api import articles, asking, editing, lists, people, stories

DATA = (stories.router, articles.router, asking.router, editing.router, people.router, lists.router)
"""What stands behind the addresses, in the order in which they are tried."""
