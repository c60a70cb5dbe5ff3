"""Spanish: abbreviations, and words that begin sentences."""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    """sr sra srta sres dr dra d dña da prof profa ing lic arq fr st sta sto mons excmo excma ilmo ilma gral cnel cap
    tte sgto cdte pte pdte gob dip sen ms mr mrs vs v""".split()
)
BEFORE_NUMBERS = frozenset("núm núms n no nº nro art arts pág págs p pp cap vol fig tel tlf km apdo".split())
ABBREVIATIONS = frozenset(
    """ene feb mar abr jun jul ago sept sep oct nov dic lun mié jue vie sáb dom etc ud uds vd avda av c pza pl urb izda
    dcha aprox máx mín ee.uu s.a s.l a.m p.m a.c d.c dpto depto admón cía ltda hnos hno ed ej p.ej""".split()
)
STARTERS = frozenset(
    """el la los las un una unos unas lo él ella ellos ellas yo nosotros su sus este esta estos estas ese esa esos esas
    esto eso aquel aquella y e o pero en con por para de del a al sin sobre tras ante desde hasta durante entre según
    cuando mientras aunque si como donde quien qué quién cómo dónde cuándo no nadie algunos algunas muchos muchas todos
    todas ambos ambas cada otro otra también además ahora ya entonces luego después antes sin embargo así aún hoy ayer
    mañana se le les nos me hay""".split()
)
