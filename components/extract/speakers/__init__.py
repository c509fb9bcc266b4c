"""Whose words they are: names and descriptions taken back to a speaker, and the speakers' parties."""
