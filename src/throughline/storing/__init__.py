"""Where an archive keeps articles, reports and links."""

from throughline.storing.store import opened

__all__ = ["opened"]
