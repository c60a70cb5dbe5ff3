"""Words of Spanish about times: months, units, named days, and what tells a time from a lookalike."""

from __future__ import annotations

from throughline.languages.es.sentences import BEFORE_NAMES

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
SHORT_MONTHS: dict[str, int] = {}
NAMES: tuple[str, ...] = ()
WEEKDAYS = {
    "lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "domingo": 7, "sábados": 6,
    "domingos": 7,
}  # fmt: skip
SHORT_WEEKDAYS: dict[str, int] = {}
UNITS = {
    **dict.fromkeys(("día", "días"), "D"), **dict.fromkeys(("semana", "semanas"), "W"),
    **dict.fromkeys(("mes", "meses"), "M"), **dict.fromkeys(("trimestre", "trimestres"), "Q"),
    **dict.fromkeys(("semestre", "semestres"), "H"), **dict.fromkeys(("año", "años"), "Y"),
    **dict.fromkeys(("década", "décadas"), "E"), **dict.fromkeys(("siglo", "siglos"), "C"),
    "fin de semana": "WE",
}  # fmt: skip
HOURS = {"hora": "H", "horas": "H", "minuto": "M", "minutos": "M", "segundos": "S"}
SEASONS = {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"}
PARTS = {"madrugada": "TMO", "mañana": "TMO", "mediodía": "TMD", "tarde": "TAF", "noche": "TNI"}
EVERY = {"diariamente": "P1D", "semanalmente": "P1W", "mensualmente": "P1M", "anualmente": "P1Y"}
DECADES = {
    "veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7, "ochenta": 8, "noventa": 9,
}  # fmt: skip
NOON = {"medianoche": "T24:00", "mediodía": "T12:00"}
NAMED_DAYS = {
    "año nuevo": "01-01", "día de reyes": "01-06", "día de san valentín": "02-14", "miércoles de ceniza": "easter-46",
    "domingo de ramos": "easter-7", "jueves santo": "easter-3", "viernes santo": "easter-2",
    "sábado santo": "easter-1", "domingo de resurrección": "easter+0", "lunes de pascua": "easter+1",
    "pentecostés": "easter+49", "corpus christi": "easter+60", "día del trabajo": "05-01",
    "día del trabajador": "05-01",
    "día de la madre": "05#1-7", "día del padre": "03-19", "noche de san juan": "06-23", "día de santiago": "07-25",
    "día de la hispanidad": "10-12", "día de la constitución": "12-06", "todos los santos": "11-01",
    "día de muertos": "11-02", "nochebuena": "12-24", "navidad": "12-25", "nochevieja": "12-31",
}  # fmt: skip
NAMED_DAYS_ELSEWHERE = {
    "MX": {"día de la madre": "05-10", "día del padre": "06#3-7"},
    "AR": {"día de la madre": "10#3-7", "día del padre": "06#3-7"},
}
REFERENCES = {
    "ahora": "PRESENT_REF", "actualmente": "PRESENT_REF", "hoy en día": "PRESENT_REF",
    "en la actualidad": "PRESENT_REF",
    "en este momento": "PRESENT_REF", "recientemente": "PAST_REF", "últimamente": "PAST_REF", "hace poco": "PAST_REF",
    "próximamente": "FUTURE_REF", "pronto": "FUTURE_REF", "en el futuro": "FUTURE_REF",
}  # fmt: skip
WITHOUT_NOUN = ()
DEICTIC = {
    "hoy": "shift D 0", "ayer": "shift D -1", "anteayer": "shift D -2", "mañana": "shift D 1",
    "pasado mañana": "shift D 2", "anoche": "shift D -1@TNI", "anteanoche": "shift D -2@TNI",
}  # fmt: skip
PAPERS: frozenset[str] = frozenset()
FUTURE = frozenset(
    "será serán habrá va van prevé prevén previsto prevista tendrá tendrán podrá podrán debe deberá próximo".split()
)
FUTURE_BEFORE: dict[str, tuple[str, ...]] = {}
PAST = frozenset(
    (
        "fue fueron era eran había habían ha han hubo tuvo tuvieron dijo hizo murió nació vino llegó abrió cerró cayó "
        "ganó perdió comenzó terminó pidió salió volvió desde"
    ).split()
)
BEFORE_PAST: frozenset[str] = frozenset()
BEFORE_MONTH = frozenset("en de desde hasta para entre y o a pasado próximo este".split())
BEFORE_YEAR = frozenset("en de desde hasta para entre y o del año años hacia durante verano invierno".split())
NOT_YEAR_BEFORE = frozenset("unos unas casi número nº núm página carretera artículo código teléfono calle".split())
NOT_YEAR_AFTER = frozenset(
    (
        "personas euros metros kilómetros votos habitantes pesos dólares millones mil años días horas toneladas puntos "
        "alumnos trabajadores espectadores vecinos kilos litros plazas viviendas casos"
    ).split()
)
STREETS: frozenset[str] = frozenset()
MAKERS: frozenset[str] = frozenset()
AMOUNTS = frozenset("dos tres cuatro cinco seis siete ocho nueve diez docenas cientos miles millones".split())
PLURAL = ("s",)
NOT_COUNTED: frozenset[str] = frozenset()
HAPPENINGS = {
    word: kind
    for kind, words in {
        "killing": "asesinato asesinado asesinada mató murió muerte crimen tiroteo",
        "bombing": "atentado explosión explotó ataque",
        "crash": "accidente choque",
        "fire": "incendio fuego",
        "election": "elecciones elección",
        "arrest": "detención detenido detenida",
    }.items()
    for word in words.split()
}
HAPPENED = frozenset("asesinado asesinada mató murió explotó detenido detenida".split())
BESIDE = {"antes": -1, "después": 1}
JOINING = ("y", "o", "al", "a", "hasta el")
AFTER_LIST = frozenset("de en y o con por para a el la los las que".split())
DAY_FIRST = True
MONTH_FIRST_IN: frozenset[str] = frozenset()
OPENING: frozenset[str] = frozenset()
SOON: frozenset[str] = frozenset()
AFTER_SOON: frozenset[str] = frozenset()
LOOSE = ("durante", "desde hace", "por", "en")
ZONES = {"UTC": "+00:00", "GMT": "+00:00", "hora local": "", "hora peninsular": ""}
HEADS = {
    "lunes": "weekday",
    "horas": "hour",
    **dict.fromkeys("una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), "digits"),
    "fin": "unit", "siglo": "unit",
    "actualidad": "reference", "momento": "reference", "día": "unit", "poco": "reference", "futuro": "reference",
    "pasado": "unit", "pasada": "unit", "primero": "month", "entonces": "reference", "finales": "month",
}  # fmt: skip
GLUE = frozenset(
    (
        "el la los las un una unos unas de del al a en hace desde hasta por durante este esta estos estas ese esa "
        "aquel "
        "pasado pasada pasados pasadas próximo próxima próximos próximas último última últimos últimas primer primero "
        "segundo segunda tercer cuarto principios mediados finales inicios comienzos casi más menos unos cerca "
        "alrededor "
        "cada todos todas varios varias pocos pocas algunos algunas muchos muchas medio media par que viene cabo fin "
        "hoy ayer mañana san santo reyes día noche semana mes año siglo tarde madrugada y mismo misma siguiente "
        "anterior "
        "veces vez"
    ).split()
)
STAMPED = {
    **dict.fromkeys(("publicado", "publicado el", "publicada", "publicada el", "creado", "fecha de publicación"),
    "posted"),
    **dict.fromkeys(("actualizado", "actualizado el", "actualizada", "última actualización", "modificado"), "updated"),
}  # fmt: skip
PARTED = {
    "num": r"(?:\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}(?:,\d)?|media docena|una docena|un par de"
    r"|(?:<numeral>)(?: y (?:<digit>))?|una?)",
    "ord": r"(?:<ordinal>)",
    "century": r"(?:siglo [IVX]{1,6})",
    "clock": r"(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?: ?(?:horas\b|h\b\.?))?|(?:[01]?\d|2[0-4]) (?:horas|h\b\.?)"
    r"|(?:<hours>)(?= de la (?:mañana|tarde|noche|madrugada)))",
    "hourly": "(?:<hours>|una)",
    "spoken": r"(?!)",
}
ARTICLES = frozenset(("un", "una"))
PAIRS = {"un par de": 2, "media docena": 6, "una docena": 12}
HALVES = (("medio", -0.5), ("media", -0.5), ("y medio", 0.5), ("y media", 0.5))
EDGES = {"finales": "end", "fines": "end", "mediados": "mid"}
PRETERITE = ("aron", "ieron")
CAPITALS = False
BEFORE_ROUND = frozenset("el la".split())
AGED = (" tiene ", " tienen ", " tenía ", " tenían ", " cumple ", " cumplió ")
STOPPED = BEFORE_NAMES
