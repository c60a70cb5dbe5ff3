"""What things are: frozen data that every stage knows and that imports nothing of ours."""
