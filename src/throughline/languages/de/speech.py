"""German: quotation marks, verbs of saying, and the small words around them."""

from __future__ import annotations

from throughline.languages.compounds import Compounds
from throughline.languages.de import people
from throughline.languages.speech import SURE


def _listed(words: str) -> frozenset[str]:
    """The words of a list as keys are written: in lower case, and ss for the sharp s."""
    return frozenset(words.casefold().split())


DOUBLE = (
    ("„", "“"),
    ("»", "«"),
    ("«", "»"),
    ('"', '"'),
    ("“", "”"),
    ("„", "”"),
)
SINGLE = (("‚", "‘"), ("›", "‹"), ("‹", "›"), ("'", "'"), ("‘", "’"))
ELIDED = frozenset("s n ne nen nem ran rein raus rauf runter rum".split())

_WEAK = """
sag:3 erzähl:3 mein:2 frag:2 beton:2 klag:2 lob:1 jubel:2 schwärm:2 mahn:2 witzel:2 scherz:2 schilder:2 forder:2
konter:2 flüster:2 murmel:2 droh:2 twitter:2 post:2 antwort:2 dank:1 hoff:1 glaub:1 wünsch:1 fühl:1 spott:2
lach:1 lächel:1 schimpf:2 stöhn:2 seufz:2 brüll:2 staun:1 jammer:2 prahl:2 grübel:1 sorg:1 fürcht:1 warn:2
nuschel:2 ächz:2 japs:2 raun:2 philosophier:1
"""
"""Stems of weak verbs that make their participle with ge-, with their degrees."""
_WEAK_BARE = """
erklär:2 ergänz:2 erläuter:2 bemerk:2 berichtet:2 vermut:2 kritisier:2 kommentier:2 bestätig:2 versicher:2 verkünd:2
wiederhol:2 bekräftig:2 erwider:2 entgegn:2 begründ:2 resümier:2 bilanzier:2 prophezei:2 appellier:2 argumentier:2
formulier:2 verteidig:1 bedank:2 erinner:1 gratulier:1 beschwer:2 bezeichn:1 charakterisier:1 zitier:1 behaupt:2
bedauer:2 begrüß:1 bezweifel:1 bewert:1 verlang:1 plauder:2 beteuer:2 beharr:2 beklag:2 präzisier:2
konstatier:2 diktier:1 beurteil:1 überleg:1 erkundig:2 protestier:2 veröffentlich:1
reagier:1 plädier:1 rechtfertig:1 informier:1 versuch:1 interpretier:1 diagnostizier:1 garantier:2 offenbar:1
prognostizier:2 gesteh:1 räsonier:2 gestand:1
"""
_STRONG = """
schreibt:schreiben:schrieb:schrieben:geschrieben:3 spricht:sprechen:sprach:sprachen:gesprochen:1
ruft:rufen:rief:riefen:gerufen:2 verspricht:versprechen:versprach:versprachen:versprochen:2
gesteht:gestehen:gestand:gestanden:gestanden:2 unterstreicht:unterstreichen:unterstrich:unterstrichen:unterstrichen:2
beschreibt:beschreiben:beschrieb:beschrieben:beschrieben:1 nennt:nennen:nannte:nannten:benannt:1
widerspricht:widersprechen:widersprach:widersprachen:widersprochen:2 verrät:verraten:verriet:verrieten:verraten:2
heißt:heiße:hieß:hießen:geheißen:1 denkt:denken:dachte:dachten:gedacht:1 findet:finden:fand:fanden:gefunden:1
weiß:wissen:wusste:wussten:gewusst:1 empfiehlt:empfehlen:empfahl:empfahlen:empfohlen:2
bittet:bitten:bat:baten:gebeten:1 schreit:schreien:schrie:schrien:geschrien:2
befindet:befinden:befand:befanden:befunden:1 verweist:verweisen:verwies:verwiesen:verwiesen:1
singt:singen:sang:sangen:gesungen:1 schwört:schwören:schwor:schworen:geschworen:2
erwähnt:erwähnen:erwähnte:erwähnten:erwähnt:2 redet:reden:redete:redeten:geredet:1
beginnt:beginnen:begann:begannen:begonnen:1 wendet:wenden:wandte:wandten:gewandt:1 lässt:lassen:ließ:ließen:gelassen:1
freut:freuen:freute:freuten:gefreut:1 meldet:melden:meldete:meldeten:gemeldet:1 lädt:laden:lud:luden:geladen:1
warnt:warnen:warnte:warnten:gewarnt:2 textet:texten:textete:texteten:getextet:1 zeigt:zeigen:zeigte:zeigten:gezeigt:1
würdigt:würdigen:würdigte:würdigten:gewürdigt:1 berichtet:berichten:berichtete:berichteten:berichtet:2
steht:stehen:stand:standen:gestanden:1 zufolge:zufolge:zufolge:zufolge:zufolge:1
"""
"""Present and past forms of one and of several, and the participle."""
_SEPARABLE = """
mit:teilt:teilen:teilte:teilten:geteilt hinzu:fügt:fügen:fügte:fügten:gefügt an:fügt:fügen:fügte:fügten:gefügt
an:gibt:geben:gab:gaben:gegeben zu:gibt:geben:gab:gaben:gegeben bekannt:gibt:geben:gab:gaben:gegeben
preis:gibt:geben:gab:gaben:gegeben ein:räumt:räumen:räumte:räumten:geräumt
an:kündigt:kündigen:kündigte:kündigten:gekündigt an:merkt:merken:merkte:merkten:gemerkt
klar:stellt:stellen:stellte:stellten:gestellt fest:stellt:stellen:stellte:stellten:gestellt
aus:führt:führen:führte:führten:geführt an:führt:führen:führte:führten:geführt nach:legt:legen:legte:legten:gelegt
dar:legt:legen:legte:legten:gelegt ein:wendet:wenden:wandte:wandten:gewandt ein:wirft:werfen:warf:warfen:geworfen
vor:wirft:werfen:warf:warfen:geworfen aus:drückt:drücken:drückte:drückten:gedrückt
hin:weist:weisen:wies:wiesen:gewiesen zurück:weist:weisen:wies:wiesen:gewiesen
hinzu:setzt:setzen:setzte:setzten:gesetzt nach:schiebt:schieben:schob:schoben:geschoben
nach:hakt:haken:hakte:hakten:gehakt bei:pflichtet:pflichten:pflichtete:pflichteten:gepflichtet
zu:stimmt:stimmen:stimmte:stimmten:gestimmt zurück:blickt:blicken:blickte:blickten:geblickt
zusammen:fasst:fassen:fasste:fassten:gefasst auf:ruft:rufen:rief:riefen:gerufen zu:ruft:rufen:rief:riefen:gerufen
an:deutet:deuten:deutete:deuteten:gedeutet an:mahnt:mahnen:mahnte:mahnten:gemahnt
auf:fordert:fordern:forderte:forderten:gefordert vor:schlägt:schlagen:schlug:schlugen:geschlagen
aus:richtet:richten:richtete:richteten:gerichtet heraus:stellt:stellen:stellte:stellten:gestellt
entgegen:hält:halten:hielt:hielten:gehalten fest:hält:halten:hielt:hielten:gehalten
weiter:gibt:geben:gab:gaben:gegeben zitieren:lässt:lassen:ließ:ließen:gelassen
wissen:lässt:lassen:ließ:ließen:gelassen verlauten:lässt:lassen:ließ:ließen:gelassen
"""
"""Verbs whose first part stands at the end of a main clause (teilte … mit), each with that part before its forms."""
_NEVER = frozenset("genannt gefunden gewusst gesungen begonnen gelassen geladen gefühlt gezeigt gefreut".split())


def _weak(stem: str) -> tuple[str, str, str, str, str]:
    """Present and past forms of a weak verb by its stem, and the ending of its participle behind the stem."""
    open_ = stem if stem.endswith(("er", "el")) else stem + "e"
    e = "e" if stem.endswith(("t", "d", "tm", "dn", "chn", "gn", "ffn")) else ""
    return f"{stem}{e}t", f"{open_}n", f"{stem}{e}te", f"{stem}{e}ten", f"{stem}{e}t"


def _regular(entries: str, prefix: str) -> dict[str, int]:
    """The forms of weak verbs with their degrees."""
    found: dict[str, int] = {}
    for entry in entries.split():
        stem, _, degree = entry.partition(":")
        *finite, participle = _weak(stem)
        found |= dict.fromkeys([*finite, prefix + participle], int(degree))
    return found


def _irregular() -> dict[str, int]:
    """The forms of strong verbs with their degrees."""
    found: dict[str, int] = {}
    for entry in _STRONG.split():
        *forms, degree = entry.split(":")
        found |= dict.fromkeys(forms, int(degree))
    return found


def _joined() -> dict[str, int]:
    """The forms of separable verbs in one word."""
    entries = (entry.split(":") for entry in _SEPARABLE.split())
    return {part + form: 2 for part, *forms in entries for form in (*forms, "zu" + forms[1])}


def _parted() -> dict[str, frozenset[str]]:
    """The finite forms of separable verbs with the words that must follow them at the end of the clause."""
    found: dict[str, frozenset[str]] = {}
    for part, *forms in (entry.casefold().split(":") for entry in _SEPARABLE.split()):
        for form in forms[:-1]:
            found[form] = found.get(form, frozenset()) | {part}
    return found


class Degrees(dict[str, int]):
    """Degrees of verbs of saying by their forms; a verb of no list that stands as one of them says something surely."""

    def __missing__(self, form: str) -> int:
        """The degree of a form that is not listed."""
        return SURE


def _strengths() -> dict[str, int]:
    """Every form of every verb with its degree, as keys are written."""
    plain = _regular(_WEAK_BARE, "") | _regular(_WEAK, "ge") | _irregular()
    parted = dict.fromkeys(_parted(), 2)
    found = {**parted, **plain, **_joined()}
    return {form.casefold(): degree for form, degree in found.items() if form not in _NEVER}


_ALONE = _listed("ruft rufen rief riefen gerufen") | frozenset(_regular("mahn:2 forder:2", "ge"))
"""Forms that tell a saying also without the separable part."""

CUES = Degrees(_strengths())
SEPARABLE = {form: parts for form, parts in _parted().items() if form not in _ALONE} | dict.fromkeys(
    _listed("heißt hieß"), frozenset({"es"})
)
VERB_SECOND = True
PARTICIPLES = frozenset[str]()
BARE = frozenset[str]()
FINITE = frozenset[str]()
CONVEYED = frozenset[str]()
REPORTING = frozenset(form for form, degree in CUES.items() if degree > 1 and form not in SEPARABLE) | {"so"}
PRONOUNS = frozenset("er sie wir ich".split())
FOLLOWERS = PRONOUNS | _listed("der die das ein eine sein seine ihr ihre am im")
TAKERS = frozenset({"zu"})
BEING = _listed("wird werden wurde wurden werde würde würden worden")
RELATIVES = _listed("der die das dem den deren dessen welche welcher welches")
AUXILIARIES = BEING | _listed(
    """ist sind war waren wäre wären sei seien hat haben hatte hatten habe hätte hätten kann können könne konnte konnten
    könnte könnten soll sollen solle sollte sollten muss müssen müsse musste mussten müsste müssten will wollen wolle
    wollte wollten darf dürfen dürfe durfte durften dürfte dürften mag mögen möge mochte möchte möchten tut tat"""
)
ADVERBS = _listed(
    """auch später dann wieder noch einmal nochmals nun jetzt schon immer oft zuvor zuletzt kürzlich weiter weiterhin
    zudem
    außerdem dazu daraufhin darauf danach dabei damit dagegen deshalb deswegen jedoch allerdings aber unterdessen
    inzwischen indes ferner heute gestern morgen vorgestern abends morgens mittags schließlich anschließend abschließend
    einst damals selbst nur bloß eben ja doch gerne gern sofort prompt trocken knapp lachend lächelnd schmunzelnd
    augenzwinkernd stolz offen einmal bereits sich so hier dort da mehrfach ebenfalls ebenso entsprechend hingegen
    stattdessen wörtlich überraschend vorsichtig deutlich etwa zum ihrerseits seinerseits hinterher online nachher
    vorher vorab rückblickend gleich gleichzeitig zugleich erneut abermals überdies übrigens derweil mittlerweile
    einmütig gemeinsam einstimmig freundlich fröhlich leise laut begeistert dankbar erleichtert also nämlich"""
) - frozenset({"laut", "zum", "noch"})
PREPOSITIONS = _listed(
    """von vom mit aus bei beim über gegen zwischen nach zu zum zur für durch an am ans auf in im ins um ohne wegen
    trotz seit unter laut gegenüber vor vors hinter neben während bis ab per pro dank angesichts aufgrund
    innerhalb außerhalb entlang gemäß anlässlich mithilfe statt außer zugunsten hinsichtlich bezüglich"""
)
BREAKS = _listed(
    """und oder aber doch denn sondern dass ob weil da wenn als während nachdem bevor obwohl damit sodass wie wer was
    wo warum wieso weshalb wohin woher indem falls sobald solange seitdem bis"""
)
DETERMINERS = _listed(
    """der die das den dem des ein eine einer eines einem einen sein seine seiner seines seinem seinen ihr ihre ihrer
    ihres ihrem ihren mein meine meiner meinem meinen unser unsere unserer unserem unseren dieser diese dieses diesem
    diesen jener jene jenes jeder jede jedes mehrere viele einige zwei drei vier fünf beide alle manche kein keine
    keiner"""
)
PERSONS = _listed(
    """polizei feuerwehr behörden beamte beamten ermittler anwohner nachbarn eltern lehrer schüler experten forscher
    kritiker fans zuschauer besucher gäste zeugen kinder leute menschen beobachter veranstalter organisatoren mitglieder
    mitarbeiter helfer retter ärzte anhänger gegner befürworter"""
)
MODIFIERS = frozenset[str]()
JOINING = frozenset("und aber doch oder denn".split())
TIMES = _listed(
    """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
    juli august september oktober november dezember jahr jahre jahren monat monate monaten woche wochen tag tage tagen
    stunde stunden minuten morgen mittag nachmittag abend nacht vormittag wochenende später zuvor danach früher nächste
    nächsten letzte letzten vergangene vergangenen kommende kommenden ein eine einen zwei drei vier fünf wenige einige
    mehrere die der den das diese diesen dieser mal male moment augenblick"""
)
COUNTING = DETERMINERS
COMPLEMENTIZERS = _listed("dass ob wie warum weshalb wieso wann wo")
DOCUMENT_HEADS = _listed(
    """mitteilung erklärung bericht brief schreiben mail beitrag post tweet gutachten antrag einladung artikel studie
    umfrage plakat schild aushang flugblatt petition urteil vertrag beschluss aufruf stellungnahme protokoll papier text
    karte nachricht tagebuch chronik inschrift broschüre newsletter website homepage seite statement interview rede
    ankündigung auswertung bilanz gesetz satzung anzeige kommentar blog buch zeitung kolumne bescheid"""
)
DOCUMENTS = Compounds(DOCUMENT_HEADS, DOCUMENT_HEADS - _listed("rede seite post text mail karte buch bilanz gesetz"))
ANONYMOUS = _listed(
    """mann frau junge mädchen jemand beamter beamte sprecher sprecherin quelle insider nutzer nutzerin fan anhänger
    besucher besucherin zuschauer zuschauerin anwohner anwohnerin nachbar nachbarin passant passantin zeuge zeugin
    augenzeuge augenzeugin leser leserin hörer hörerin kunde kundin gast teilnehmer teilnehmerin mitglied bewohner
    bewohnerin kind schüler schülerin mitarbeiter mitarbeiterin helfer helferin experte expertin andere anderer kollege
    kollegin reporter reporterin person bürger bürgerin"""
)
_ROLE_HEADS = _listed(people.ROLE_ENDINGS)
_KIN = _listed(" ".join(words for words, *_ in people.KIN))
_NOUNS = _KIN | _listed(
    " ".join(
        (
            *(people.PERSONS, people.OFFICES, people.TRADES, people.EPITHETS),
            *(people.CASES, people.TITLES, people.MALE_TITLES, people.FEMALE_TITLES),
        )
    )
)
ROLES = Compounds(_NOUNS, _ROLE_HEADS | (_KIN & _listed("mutter vater sohn tochter bruder schwester")))
BODIES = _listed(people.ORGANISATIONS + people.GROUPS)
PAST = _listed(people.PAST)
PARTS = _listed("teil teile auszug")
ASKING = _listed("fragt fragen fragte fragten gefragt erkundigt erkundigte erkundigten will wollte wissen")
ADDRESSING = _listed("sagt sagte sagten versichert versicherte versicherten verspricht versprach versprachen")
ACCORDING = frozenset(
    tuple(words.casefold().split())
    for words in (
        "laut",
        ", so",
        "nach angaben von",
        "nach angaben",
        "nach angaben des",
        "nach worten von",
        "nach den worten von",
        "nach aussage von",
        "nach auskunft von",
        "nach einschätzung von",
        "nach ansicht von",
        "nach meinung von",
        "mit den worten von",
    )
)
_WORKS = _listed(
    """lied film buch roman album stück show serie single ausstellung gedicht band titel titeln motto thema begriff wort
    wörter namens name namen genannt sogenannte sogenannten sogenannter sogenanntes schlagwort programm projekt verein
    initiative aktion gasthof gasthaus café restaurant hotel kneipe lokal schiff boot fähre märchen oper operette
    musical komödie drama krimi podcast zeitschrift zeitung magazin sender reihe kampagne lesung konzert gemälde bild
    skulptur spiel tour festival fest hashtag spitznamen spitzname kürzel abkürzung marke label blog kanal sendung
    rubrik stiftung kita schule hütte alm gaststätte"""
)
TITLES = Compounds(_WORKS, _WORKS - _listed("titel band bild name namen wort fest boot alm tour spiel"))
SPEAKING = _listed(
    """ich wir mich mir uns mein meine meinem meinen meiner unser unsere unserem unseren unserer du dich dir dein deine
    ihr euch euer eure"""
)
STARTING = Compounds(DETERMINERS | PRONOUNS | ROLES | ANONYMOUS | PERSONS, ROLES.endings)
ENDING = PREPOSITIONS | BREAKS | AUXILIARIES
CARRYING = frozenset[str]()
AGENTS = frozenset("von vom".split())
EXPLETIVES = frozenset({"es"})
IMPERSONAL = frozenset("es das dies dieses".split())
NEUTRAL = frozenset("es das dies was".split())
CROSSING = frozenset({";"})
LINKING = _listed("und oder ein eine einen einem einer der die das den dem als sowie von")
ORIGINS = frozenset({"von"})
CONTRASTING = _listed("aber während obwohl laut doch")
PAIRING = frozenset({"und"})
ATTACHING = _listed("von vom der des den dem")
SERVING = frozenset({"für"})
POSSESSIVE = ("'s",)
ADVERBIAL = ("erweise",)
PRETERITE = ("te", "ten")
PASSIVES = ("t", "en")
GERUND = ("end",)
PLURAL = ()
PERSONAL = ("t", "te")
OWNERS = _listed("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren")
SUBORDINATING = _listed("wie dass ob weil als nachdem während wenn bevor obwohl da wo womit worauf")
ADDRESSED = Compounds(
    _listed(
        """zeitung agentur nachrichtenagentur deutschen presse presse-agentur sender magazin redaktion dpa ard zdf
        rundfunk tageblatt anzeiger"""
    ),
    _listed("zeitung agentur sender magazin anzeiger"),
)
OBLIQUE = _listed("den dem des einen einem eines das dies dieses dazu")
SMALL = (
    DETERMINERS | PRONOUNS | PREPOSITIONS | BREAKS | AUXILIARIES | ADVERBS | SUBORDINATING | COMPLEMENTIZERS | RELATIVES
) | _listed("es man ganz viel mehr sehr nicht nie kein einer")
LOWER_TITLES = True
DEFINING = _listed("der die das dem den des im am vom zum zur beim ins")
REPORTED = _listed(
    """sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe bleibe stehe wisse mache sehe
    brauche finde bedeute hoffe rechne freue erwarte glaube beginne laufe fahre liege halte nehme lasse helfe
    fehle gelte zeige arbeite lebe wohne denke plane prüfe suche warte spiele funktioniere dauere koste öffne
    starte hätten wären würden hätte wäre würde"""
)
DENIALS = _listed("nicht nie niemals kein keine keinen keinem keiner keines ohne kaum niemand nichts")
PRINTING = _listed("steht stehen stand standen")
ENTITLING = _listed("heißt hieß heißen hießen lautet lautete")
SOURCING = frozenset({"wie"})
INTERROGATIVES = _listed("ob wie warum weshalb wieso wann wo wer was welche welcher")
SOURCES = _listed("in im aus vom von auf laut")
