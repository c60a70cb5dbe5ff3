"""Words of German about times: months, units, named days, and what tells a time from a lookalike."""

from __future__ import annotations

from throughline.languages.de.sentences import BEFORE_NAMES

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7,
    "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
    "dez": 12,
}  # fmt: skip
NAMES = ("august", "jan", "jun", "mai", "april")
"""Months that are also names, so that they need more than a capital."""
WEEKDAYS = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
    "sonntag": 7,
}  # fmt: skip
SHORT_WEEKDAYS = {"mo": 1, "di": 2, "mi": 3, "do": 4, "fr": 5, "sa": 6, "so": 7}
UNITS = {
    **dict.fromkeys(("tag", "tage", "tagen", "tages"), "D"), **dict.fromkeys(("woche", "wochen"), "W"),
    **dict.fromkeys(("monat", "monate", "monaten", "monats"), "M"),
    **dict.fromkeys(("quartal", "quartale", "quartalen", "quartals"), "Q"),
    **dict.fromkeys(("jahr", "jahre", "jahren", "jahres"), "Y"),
    **dict.fromkeys(("jahrzehnt", "jahrzehnte", "jahrzehnten", "jahrzehnts"), "E"),
    **dict.fromkeys(("jahrhundert", "jahrhunderte", "jahrhunderten", "jahrhunderts"), "C"),
    **dict.fromkeys(("wochenende", "wochenenden", "wochenendes"), "WE"),
}  # fmt: skip
HOURS = {"stunde": "H", "stunden": "H", "minute": "M", "minuten": "M", "sekunden": "S"}
SEASONS = {"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"}
PARTS = {
    "morgen": "TMO", "früh": "TMO", "vormittag": "TMO", "mittag": "TMD", "nachmittag": "TAF", "abend": "TEV",
    "nacht": "TNI",
}  # fmt: skip
EVERY = {"täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "stündlich": "PT1H"}
DECADES = {
    "zwanzigerjahre": 2, "dreißigerjahre": 3, "vierzigerjahre": 4, "fünfzigerjahre": 5, "sechzigerjahre": 6,
    "siebzigerjahre": 7, "achtzigerjahre": 8, "neunzigerjahre": 9,
}  # fmt: skip
NOON = {"mitternacht": "T24:00"}
NAMED_DAYS = {
    "neujahr": "01-01", "neujahrstag": "01-01", "dreikönigstag": "01-06", "valentinstag": "02-14",
    "rosenmontag": "easter-48", "faschingsdienstag": "easter-47", "aschermittwoch": "easter-46",
    "gründonnerstag": "easter-3", "karfreitag": "easter-2", "karsamstag": "easter-1", "ostersonntag": "easter+0",
    "ostermontag": "easter+1", "ostern": "easter+0", "christi himmelfahrt": "easter+39", "vatertag": "easter+39",
    "pfingsten": "easter+49", "pfingstsonntag": "easter+49", "pfingstmontag": "easter+50",
    "fronleichnam": "easter+60", "muttertag": "05#2-7", "tag der arbeit": "05-01", "maifeiertag": "05-01",
    "tag der deutschen einheit": "10-03", "reformationstag": "10-31", "allerheiligen": "11-01",
    "allerseelen": "11-02", "buß- und bettag": "11-23<3", "totensonntag": "11-27<7", "nikolaustag": "12-06",
    "heiligabend": "12-24", "heiliger abend": "12-24", "weihnachten": "12-25", "silvester": "12-31",
    "nationalfeiertag": "10-26",
}  # fmt: skip
NAMED_DAYS_ELSEWHERE = {"CH": {"nationalfeiertag": "08-01"}, "AT": {"vatertag": "06#2-7"}}
REFERENCES = {
    "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "zurzeit": "PRESENT_REF", "momentan": "PRESENT_REF",
    "gegenwärtig": "PRESENT_REF", "heutzutage": "PRESENT_REF", "kürzlich": "PAST_REF", "neulich": "PAST_REF",
    "vor kurzem": "PAST_REF", "vor langem": "PAST_REF", "demnächst": "FUTURE_REF", "bald": "FUTURE_REF",
    "künftig": "FUTURE_REF", "in zukunft": "FUTURE_REF",
}  # fmt: skip
WITHOUT_NOUN = ()
DEICTIC = {
    "heute": "shift D 0", "gestern": "shift D -1", "vorgestern": "shift D -2", "morgen": "shift D 1",
    "übermorgen": "shift D 2",
}  # fmt: skip
PAPERS = frozenset("blatt zeitung anzeiger".split())
FUTURE = frozenset("wird werden will wollen soll sollen plant planen geplant kommenden kommende nächste dürfte".split())
FUTURE_BEFORE: dict[str, tuple[str, ...]] = {}
PAST = frozenset(
    (
        "war waren wurde wurden hatte hatten hat haben ist sind kam kamen ging gingen fand fanden gab begann starb "
        "starben gewann verlor sprach schrieb hieß brach brannte stieg fiel sank traf zog lag stand sah rief seit"
    ).split()
)
BEFORE_PAST = frozenset(("hätte",))
BEFORE_MONTH = frozenset("im seit bis ab von vom zum anfang mitte ende und oder bis letzten vergangenen diesen".split())
BEFORE_YEAR = frozenset("in seit bis ab von vor nach um anfang mitte ende jahr jahre jahren sommer winter".split())
NOT_YEAR_BEFORE = frozenset("etwa rund über fast nummer nr seite zimmer paragraf artikel postleitzahl tel".split())
NOT_YEAR_AFTER = frozenset(
    (
        "menschen euro personen leute kilometer meter prozent stimmen teilnehmer besucher zuschauer einwohner "
        "kilogramm "
        "tonnen mitarbeiter kinder frauen männer franken mark dollar uhr tage jahre stunden minuten fälle"
    ).split()
)
STREETS = frozenset("straße strasse weg platz allee gasse".split())
MAKERS: frozenset[str] = frozenset()
AMOUNTS = frozenset("zwei drei vier fünf sechs sieben acht neun zehn dutzende hunderte tausende millionen".split())
PLURAL = ("n", "e", "er", "s", "mal")
NOT_COUNTED: frozenset[str] = frozenset()
HAPPENINGS = {
    word: kind
    for kind, words in {
        "killing": "getötet tötete mord ermordet starb tod todes erschossen schüsse erstochen tat",
        "bombing": "anschlag anschlags explosion explodierte angriff",
        "crash": "unfall unfalls absturz zusammenstoß",
        "fire": "brand brandes feuer",
        "election": "wahl wahlen",
        "arrest": "festnahme festgenommen verhaftet",
    }.items()
    for word in words.split()
}
HAPPENED = frozenset("getötet ermordet starb erschossen erstochen explodierte festgenommen verhaftet".split())
BESIDE = {"vor": -1, "nach": 1}
JOINING = ("und", "oder", "bis", "bis zum")
AFTER_LIST = frozenset("und oder aber in im am an bei mit von zu um auf für".split())
DAY_FIRST = True
MONTH_FIRST_IN: frozenset[str] = frozenset()
OPENING: frozenset[str] = frozenset()
SOON = frozenset(("bald",))
AFTER_SOON = frozenset("danach darauf nach".split())
LOOSE = ("seit", "für", "nach", "über")
ZONES = {"MEZ": "+01:00", "MESZ": "+02:00", "UTC": "+00:00", "GMT": "+00:00", "Ortszeit": ""}
HEADS = {
    **{f"{day}{part}": "weekday" for day in WEEKDAYS for part in ("morgen", "vormittag", "mittag", "nachmittag",
    "abend",
                                                                  "nacht")},
    **{f"{day}s": "weekday" for day in WEEKDAYS},
    "uhr": "digits", "zeit": "reference", "jahrhundert": "unit", "halbjahr": "unit",
    "montags": "weekday", "wochentags": "weekday", "zukunft": "reference", "kurzem": "reference",
    "langem": "reference", "nachts": "part", "morgens": "part", "abends": "part",
}  # fmt: skip
GLUE = frozenset(
    (
        "am im in an der die das den dem des vom zum seit vor nach bis ab um gegen kurz anfang mitte ende letzte "
        "letzten "
        "letzter letztes letztem vergangene vergangenen vergangener vergangenes vorige vorigen voriger voriges nächste "
        "nächsten nächster nächstes kommende kommenden kommender kommendes diese diesen dieser dieses diesem jede "
        "jeden "
        "jeder jedes alle mehr als weniger fast etwa rund knapp über mindestens höchstens gut ein eine einen einem "
        "einer "
        "eines halbe halbes halben einmal zweimal dreimal viermal fünfmal mehrmals paar einige einigen mehrere "
        "mehreren wenige wenigen viele vielen zwischen und oder "
        "heute gestern morgen früh späten frühen spät ganze ganzen selben gleichen folgenden folgende pro mal de "
        "darauf "
        "buß heiliger christi tag deutschen uhr anderthalb eineinhalb zweieinhalb dutzend"
    ).split()
)
STAMPED = {
    **dict.fromkeys(("veröffentlicht", "veröffentlicht am", "erschienen am", "erstellt", "erstellt am",
                     "erstveröffentlichung", "publiziert", "publiziert am", "stand"), "posted"),
    **dict.fromkeys(("aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am",
                     "geändert", "geändert am"), "updated"),
}  # fmt: skip
PARTED = {
    "num": r"(?:\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}(?:,\d)?|ein paar|ein(?:en?|em|er|es)? halbe[sn]? dutzend"
    r"|ein dutzend|(?:<numeral>)|ein(?:e[nmrs]?)?|anderthalb|eineinhalb|zweieinhalb)",
    "ord": r"(?:<ordinal>|[1-4]\.)",
    "century": r"(?:\d{1,2}\. Jahrhunderts?|(?:<ordinal>) Jahrhunderts?)",
    "clock": r"(?:(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? Uhr(?: [0-5]\d\b)?|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])"
    r"|<hours> Uhr)",
    "hourly": "<hours>",
    "dotted": r"(?:\d{1,2}\. ?\d{1,2}\. ?(?:(?:19|20)\d\d|\d\d(?![\d.])))",
    "spoken": r"(?:neunzehnhundert(?:<digit>))",
}
ARTICLES = frozenset(("ein", "eine", "einen", "einem", "einer", "eines"))
PAIRS = {"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5}
HALVES = (("einem halben", -0.5), ("ein halbes", -0.5), ("eine halbe", -0.5), ("einer halben", -0.5))
EDGES = {"ende": "end", "mitte": "mid", "späten": "end", "spät": "end"}
PRETERITE = ("te", "ten")
CAPITALS = True
BEFORE_ROUND = frozenset("der die das".split())
STOPPED = BEFORE_NAMES
