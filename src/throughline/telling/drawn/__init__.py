"""Pictures of what a story or a person comes to, drawn as SVG from data alone, each with its text alternative."""
