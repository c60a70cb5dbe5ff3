"""Links between reports; a stage takes all reports and the links so far and yields links of its kind."""
