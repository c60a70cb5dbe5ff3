"""English words that newsrooms, agencies and sites print under every article."""

WORDS = frozenset(
    """
    advertisement agency all appeared article available breaking broadcast bureau channel click comment comments
    compiled contact contributed contributing copied copyright correspondent credit daily desk edited editing editor
    editorial editors email exclusive facebook file first follow free full here inbox instagram journalist journalists
    latest licensed link links live material more newsletter newsletters news newspaper newsroom notifications online
    originally page permission photo photograph photographs picture pictures please posted produced published publisher
    read readers redistributed register reporter reporters reporting reproduced republished reserved rewritten rights
    send share sign source staff stories story subscribe subscriber subscribers subscription syndicated team terms top
    translated twitter update updated updates video visit watch website wire writer writers writing written
    """.split()
)
