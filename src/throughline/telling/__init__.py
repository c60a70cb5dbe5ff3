"""A story told: as data, a page, Markdown, on the terminal."""
