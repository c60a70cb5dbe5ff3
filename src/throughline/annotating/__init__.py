"""Marks over one report; a stage takes the report so far and yields marks of its kind."""
