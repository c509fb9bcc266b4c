"""The extractor's version, apart from the extractor: links and pages name it without loading a tokeniser."""

from __future__ import annotations

VERSION = "1.13"
"""Raised when the same text may give other records; links carry it."""
