"""Happenings tied to a date."""
