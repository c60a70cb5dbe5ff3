"""Throughline: what happened, who said it, and where the reports differ."""

__version__ = "0.1.0"
