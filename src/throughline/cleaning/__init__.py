"""Articles in, regions out; nothing is cut."""

from throughline.cleaning.regions import regions

__all__ = ["regions"]
