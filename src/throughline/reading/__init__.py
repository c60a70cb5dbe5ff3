"""Bytes in, articles out."""

from throughline.reading.inputs import read
from throughline.reading.intake import settled

__all__ = ["read", "settled"]
