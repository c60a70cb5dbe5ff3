"""Language as data: one folder a language, one table a subject."""
