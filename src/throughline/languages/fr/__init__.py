"""The lists of French."""
