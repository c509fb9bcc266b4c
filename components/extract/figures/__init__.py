"""Numbers that count or measure, with what is counted."""
