"""French: abbreviations, and words that begin sentences."""

from __future__ import annotations

BEFORE_NAMES = frozenset("m mm mme mmes mlle mlles mgr dr drs pr prs st ste me vve cne col gal lt cdt av bd".split())
BEFORE_NUMBERS = frozenset("no nos n art p pp vol ch chap tél tel fig al env réf".split())
ABBREVIATIONS = frozenset(
    """janv févr avr juil sept oct nov déc etc cf ex env hab min max apr av j.-c p.-s s.a s.a.r.l e.g i.e c.-à-d
    adj resp dir dépt arr éd coll""".split()
)
STARTERS = frozenset(
    """le la les l' un une des il elle ils elles on nous vous je j' ce c' cet cette ces son sa ses leur leurs mais et
    ou où dans en à au aux pour par avec sans selon d'après depuis pendant après avant quand lorsque si comme alors
    ainsi puis enfin cependant toutefois or car donc aussi interrogé interrogée contacté contactée""".split()
)
