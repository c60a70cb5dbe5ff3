"""What can go wrong with an archive, each with a message that names the place and the remedy."""

from __future__ import annotations


class ArchiveError(Exception):
    """Something is wrong with an archive; the message names the archive and what can be done."""


class Unreadable(ArchiveError):
    """There is no archive to read: none there, not one, of a newer version, not reachable, or damaged."""


class Unwritable(ArchiveError):
    """The archive cannot take anything in: read-only, no room left, or held by another writer for too long."""


class Unknown(ArchiveError):
    """The archive has no article, event, story or correction of that name."""


class Slow(ArchiveError):
    """The archive did not answer in the time that it was given, or too many ask it at once."""


class Contradiction(ArchiveError):
    """A correction says the opposite of an earlier one, or says nothing."""
