"""Bytes in, articles out."""

from throughline.reading.inputs import read, received
from throughline.reading.intake import settled

__all__ = ["read", "received", "settled"]
