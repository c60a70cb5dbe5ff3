"""Words of French about times: months, units, named days, and what tells a time from a lookalike."""

from __future__ import annotations

from throughline.languages.fr.sentences import BEFORE_NAMES

MONTHS = {
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "aout": 8,
    "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
}  # fmt: skip
SHORT_MONTHS: dict[str, int] = {}
NAMES: tuple[str, ...] = ()
WEEKDAYS = {"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7}
SHORT_WEEKDAYS: dict[str, int] = {}
UNITS = {
    **dict.fromkeys(("jour", "jours", "journée"), "D"), **dict.fromkeys(("semaine", "semaines"), "W"), "mois": "M",
    **dict.fromkeys(("trimestre", "trimestres"), "Q"), **dict.fromkeys(("semestre", "semestres"), "H"),
    **dict.fromkeys(("an", "ans", "année", "années"), "Y"), **dict.fromkeys(("décennie", "décennies"), "E"),
    **dict.fromkeys(("siècle", "siècles"), "C"), **dict.fromkeys(("week-end", "weekend"), "WE"),
}  # fmt: skip
HOURS = {"heure": "H", "heures": "H", "minute": "M", "minutes": "M", "secondes": "S"}
SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}
PARTS = {
    "matin": "TMO", "matinée": "TMO", "midi": "TMD", "après-midi": "TAF", "soir": "TEV", "soirée": "TEV", "nuit": "TNI",
}  # fmt: skip
EVERY = {"quotidiennement": "P1D", "mensuellement": "P1M", "annuellement": "P1Y"}
DECADES = {"vingt": 2, "trente": 3, "quarante": 4, "cinquante": 5, "soixante": 6, "soixante-dix": 7,
           "quatre-vingt": 8, "quatre-vingt-dix": 9}  # fmt: skip
NOON = {"minuit": "T24:00", "midi": "T12:00"}
NAMED_DAYS = {
    "nouvel an": "01-01", "jour de l'an": "01-01", "épiphanie": "01-06", "chandeleur": "02-02",
    "saint-valentin": "02-14", "mardi gras": "easter-47", "mercredi des cendres": "easter-46",
    "jeudi saint": "easter-3", "vendredi saint": "easter-2", "dimanche de pâques": "easter+0", "pâques": "easter+0",
    "lundi de pâques": "easter+1", "ascension": "easter+39", "pentecôte": "easter+49",
    "lundi de pentecôte": "easter+50", "fête du travail": "05-01", "fête des mères": "05#-1-7",
    "fête des pères": "06#3-7", "fête de la musique": "06-21", "fête nationale": "07-14", "assomption": "08-15",
    "toussaint": "11-01", "armistice": "11-11", "noël": "12-25", "réveillon de noël": "12-24",
    "saint-sylvestre": "12-31",
}  # fmt: skip
NAMED_DAYS_ELSEWHERE = {
    "BE": {"fête nationale": "07-21", "fête des mères": "05#2-7"},
    "CH": {"fête nationale": "08-01", "fête des mères": "05#2-7"},
    "CA": {"fête nationale": "06-24", "fête des mères": "05#2-7", "fête du travail": "09#1-1"},
}
REFERENCES = {
    "maintenant": "PRESENT_REF", "actuellement": "PRESENT_REF", "de nos jours": "PRESENT_REF",
    "en ce moment": "PRESENT_REF", "à l'heure actuelle": "PRESENT_REF", "récemment": "PAST_REF",
    "dernièrement": "PAST_REF", "il y a peu": "PAST_REF", "prochainement": "FUTURE_REF", "bientôt": "FUTURE_REF",
    "à l'avenir": "FUTURE_REF",
}  # fmt: skip
WITHOUT_NOUN = ()
DEICTIC = {
    "aujourd'hui": "shift D 0", "hier": "shift D -1", "avant-hier": "shift D -2", "demain": "shift D 1",
    "après-demain": "shift D 2",
}  # fmt: skip
PAPERS: frozenset[str] = frozenset()
FUTURE = frozenset(
    (
        "sera seront va vont aura auront devrait devraient doit doivent prévoit prévu prévue pourra pourront prochain"
    ).split()
)
FUTURE_BEFORE: dict[str, tuple[str, ...]] = {}
PAST = frozenset(
    (
        "a ont avait avaient était étaient fut furent est sont eu été dit fait mort né tué ouvert pris mis venu parti "
        "depuis"
    ).split()
)
BEFORE_PAST: frozenset[str] = frozenset()
BEFORE_MONTH = frozenset("en de depuis jusqu'en début fin mi dès au mois et ou dernier prochain".split())
BEFORE_YEAR = frozenset(
    "en de depuis jusqu'en avant après vers entre et ou début fin mi dès année an été hiver printemps automne".split()
)
NOT_YEAR_BEFORE = frozenset("environ quelque près numéro n° page route chambre article code tél téléphone".split())
NOT_YEAR_AFTER = frozenset(
    (
        "personnes euros mètres kilomètres km voix habitants francs dollars millions mille ans jours heures tonnes "
        "points "
        "élèves salariés spectateurs kilos litres places logements cas manifestants morts"
    ).split()
)
STREETS: frozenset[str] = frozenset()
MAKERS: frozenset[str] = frozenset()
AMOUNTS = frozenset("deux trois quatre cinq six sept huit neuf dix dizaines centaines milliers millions".split())
PLURAL = ("s", "x")
NOT_COUNTED: frozenset[str] = frozenset()
HAPPENINGS = {
    word: kind
    for kind, words in {
        "killing": "tué tuée tués meurtre assassinat assassiné assassinée mort morte décès fusillade",
        "bombing": "attentat explosion explosé attaque",
        "crash": "accident collision",
        "fire": "incendie feu",
        "election": "élection élections scrutin",
        "arrest": "arrestation arrêté arrêtée interpellé",
    }.items()
    for word in words.split()
}
HAPPENED = frozenset("tué tuée tués assassiné assassinée mort morte explosé arrêté arrêtée interpellé".split())
BESIDE = {"avant": -1, "après": 1}
JOINING = ("et", "ou", "au", "à")
AFTER_LIST = frozenset("de en et ou avec pour par à au aux le la les qui que dans sur".split())
DAY_FIRST = True
MONTH_FIRST_IN: frozenset[str] = frozenset()
OPENING: frozenset[str] = frozenset()
SOON = frozenset(("bientôt",))
AFTER_SOON: frozenset[str] = frozenset()
LOOSE = ("pendant", "depuis", "durant", "des")
ZONES = {"GMT": "+00:00", "UTC": "+00:00", "heure locale": "", "heure de Paris": ""}
HEADS = {
    "h": "digits", "heures": "hour", "heure": "hour", "demi": "hour", "siècle": "unit", "jours": "unit",
    "moment": "reference",
    "week": "unit", "après": "reference", "avant": "reference", "midi": "reference", "peu": "reference",
    "avenir": "reference", "l'avenir": "reference", "l'époque": "reference", "an": "unit", "saint": "named",
    "actuelle": "reference", "1er": "month", "jour": "unit", "fête": "named", "nouvel": "named",
}  # fmt: skip
GLUE = frozenset(
    (
        "le la les l un une des de du d à au en il y a ce cet cette ces depuis pendant durant vers dès jusqu'à "
        "jusqu'au "
        "dernier dernière derniers dernières prochain prochaine prochains prochaines passé passée même mêmes début fin "
        "milieu mi courant plus moins près presque environ quelque quelques plusieurs chaque tous toutes tout premier "
        "première deuxième troisième quatrième second demi demie et ou hier demain aujourd'hui avant après matin soir "
        "jour nuit année semaine mois 1er fois par suivant suivante précédent précédente siècle nos dans week "
        "vingt trente quarante cinquante soixante quatre années fête lundi mardi mercredi jeudi vendredi dimanche "
        "réveillon dizaine douzaine quinzaine vingtaine trentaine centaine l'heure"
    ).split()
) | frozenset(
    f"{roman}{ending}"
    for roman in "ier xe xie xiie xiiie xive xve xvie xviie xviiie xixe xxe xxie".split()
    for ending in ("", "me")
)
STAMPED = {
    **dict.fromkeys(("publié", "publié le", "publiée le", "paru le", "mis en ligne", "mis en ligne le", "créé le",
                     "date de publication"), "posted"),
    **dict.fromkeys(("mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "modifié", "modifié le",
                     "actualisé le", "dernière mise à jour"), "updated"),
}  # fmt: skip
PARTED = {
    "num": r"(?:\d{1,3}(?:[  .]\d{3}){1,2}|\d{1,4}(?:,\d)?|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|"
    r"quarantaine|cinquantaine|centaine)(?: de| d['’])?|(?:<numeral>)(?:-(?:<digit>)| et un)?|une?)",
    "ord": r"(?:<ordinal>|[1-4](?:er|ère|e|ème))",
    "century": r"(?:(?:[IVX]{1,6}|\d{1,2})(?:e|ème) siècle)",
    "clock": r"(?:(?:[01]?\d|2[0-4]) ?h(?: ?[0-5]\d)?\b|(?:[01]?\d|2[0-4]) heures(?: [0-5]\d\b)?"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d]))",
    "hourly": "<hours>",
    "spoken": r"(?!)",
}
ARTICLES = frozenset(("un", "une"))
PAIRS = {
    f"une {word}{end}": value
    for word, value in {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "centaine": 100,
    }.items()
    for end in ("", " de", " d'")
}  # fmt: skip
HALVES = (("une demi-", -0.5), ("et demi", 0.5), ("et demie", 0.5))
EDGES = {"fin": "end", "milieu": "mid", "mi": "mid", "mi-": "mid"}
PRETERITE = ("èrent", "irent")
CAPITALS = False
ELISIONS = ("l'", "d'", "qu'", "jusqu'")
BEFORE_ROUND = frozenset("le la".split())
AGED = (" a ", " ont ", " avait ", " avaient ", " âgé de ", " âgée de ", " âgés de ", " âgées de ")
STOPPED = BEFORE_NAMES
