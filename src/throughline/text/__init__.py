"""Knowledge about strings, none about articles."""
