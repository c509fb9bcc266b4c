"""Which statement answers which."""
