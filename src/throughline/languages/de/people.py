"""German words about people, as keys are written: in lower case, ss for the sharp s."""

from __future__ import annotations

from typing import Literal

MALE_TITLES = "herr herrn hr prinz pater"
FEMALE_TITLES = "frau fr fräulein königin prinzessin gräfin"
TITLES = "dr doktor prof professor professorin dipl ing mag med"

KIN: tuple[tuple[str, str, Literal["m", "f", ""], str], ...] = (
    ("mutter mama mutti stiefmutter", "mother", "f", "child"),
    ("vater papa vati stiefvater", "father", "m", "child"),
    ("elternteil", "parent", "", "child"),
    ("ehemann gatte mann", "husband", "m", "spouse"),
    ("ehefrau gattin frau", "wife", "f", "spouse"),
    ("partner lebensgefährte freund verlobter verlobte", "partner", "m", "partner"),
    ("partnerin lebensgefährtin freundin", "partner", "f", "partner"),
    ("witwe", "widow", "f", "spouse"),
    ("witwer", "widower", "m", "spouse"),
    ("sohn stiefsohn", "son", "m", "parent"),
    ("tochter stieftochter", "daughter", "f", "parent"),
    ("bruder zwillingsbruder halbbruder", "brother", "m", "sibling"),
    ("schwester zwillingsschwester halbschwester", "sister", "f", "sibling"),
    ("zwilling", "sibling", "", "sibling"),
    ("grossmutter oma urgrossmutter", "grandmother", "f", "grandchild"),
    ("grossvater opa urgrossvater", "grandfather", "m", "grandchild"),
    ("enkel urenkel enkelsohn", "grandson", "m", "grandparent"),
    ("enkelin urenkelin enkeltochter", "granddaughter", "f", "grandparent"),
    ("enkelkind", "grandchild", "", "grandparent"),
    ("tante", "aunt", "f", "nephew or niece"),
    ("onkel", "uncle", "m", "nephew or niece"),
    ("neffe neffen", "nephew", "m", "aunt or uncle"),
    ("nichte", "niece", "f", "aunt or uncle"),
    ("cousin vetter", "cousin", "m", "cousin"),
    ("cousine", "cousin", "f", "cousin"),
    ("schwiegermutter", "mother-in-law", "f", "child-in-law"),
    ("schwiegervater", "father-in-law", "m", "child-in-law"),
    ("schwager", "brother-in-law", "m", "sibling-in-law"),
    ("schwägerin", "sister-in-law", "f", "sibling-in-law"),
    ("schwiegersohn", "son-in-law", "m", "parent-in-law"),
    ("schwiegertochter", "daughter-in-law", "f", "parent-in-law"),
    ("ex-mann", "ex-husband", "m", "ex-spouse"),
    ("ex-frau", "ex-wife", "f", "ex-spouse"),
)

PERSONS = """
mann frau junge mädchen baby kind säugling kleinkind teenager jugendlicher jugendliche erwachsener erwachsene person
mensch dame senior seniorin rentner rentnerin pensionär pensionärin schüler schülerin student studentin studierende
studierender bub bursche jähriger jährigen jährige
"""
CASES = """
opfer verdächtiger verdächtige täter täterin angreifer angreiferin einbrecher einbrecherin angeklagter angeklagte
beschuldigter beschuldigte häftling zeuge zeugin zeugen passant passantin fahrer fahrerin autofahrer autofahrerin
fussgänger fussgängerin radfahrer radfahrerin geisel patient patientin patienten überlebender überlebende anrufer
anruferin kläger klägerin tourist touristin touristen wanderer wanderin bergsteiger bergsteigerin
"""
_MALE_OFFICES = """
beamter polizist polizisten wachtmeister kommissar inspektor staatsanwalt anwalt rechtsanwalt richter notar sprecher
pressesprecher minister präsident senator gouverneur bürgermeister rat stadtrat landrat gemeinderat abgeordneter
botschafter sekretär kanzler bundeskanzler direktor leiter manager vorsitzender vorstand chef boss geschäftsführer
verwalter stellvertreter analyst experte experten dozent arzt oberarzt chirurg pfleger sanitäter feuerwehrmann soldat
arbeiter mitarbeiter angestellter verkäufer lehrer schulleiter rektor trainer schiedsrichter nachbar nachbarn freund
kollege kollegen anwohner bewohner einwohner verwandter nutzer mieter vermieter eigentümer besitzer inhaber betreiber
pfarrer priester rabbiner imam bischof wirt gastwirt kapitän pilot fremdenführer bergführer redakteur verleger
herausgeber händler investor entwickler ingenieur architekt bauherr kunde kunden mitglied vertreter bewerber kandidat
organisator veranstalter aktivist aktivisten freiwilliger helfer kurator bibliothekar tierarzt förster jäger ranger
bademeister schaffner verbündeter berater beauftragter dezernent referent amtsleiter intendant dirigent kassenwart
wart kämmerer hausmeister besucher teilnehmer zuschauer beobachter kritiker gewerkschafter beamte meister führer
wärter träger betreuer funktionär kantor küster
"""
_FEMALE_OFFICES = """
beamtin polizistin kommissarin inspektorin staatsanwältin anwältin rechtsanwältin richterin notarin sprecherin
pressesprecherin ministerin präsidentin senatorin gouverneurin bürgermeisterin rätin stadträtin landrätin
gemeinderätin abgeordnete botschafterin sekretärin kanzlerin bundeskanzlerin direktorin leiterin managerin vorsitzende
chefin geschäftsführerin verwalterin stellvertreterin analystin expertin dozentin ärztin oberärztin chirurgin
pflegerin sanitäterin feuerwehrfrau soldatin arbeiterin mitarbeiterin angestellte verkäuferin lehrerin schulleiterin
rektorin trainerin schiedsrichterin nachbarin freundin kollegin anwohnerin bewohnerin einwohnerin verwandte nutzerin
mieterin vermieterin eigentümerin besitzerin inhaberin betreiberin pfarrerin priesterin rabbinerin imamin bischöfin
wirtin gastwirtin kapitänin pilotin fremdenführerin bergführerin redakteurin verlegerin herausgeberin händlerin
investorin entwicklerin ingenieurin architektin bauherrin kundin vertreterin bewerberin kandidatin organisatorin
veranstalterin aktivistin freiwillige helferin kuratorin bibliothekarin tierärztin försterin jägerin rangerin
bademeisterin schaffnerin beraterin beauftragte dezernentin referentin amtsleiterin intendantin dirigentin
kassenwartin wartin kämmerin hausmeisterin besucherin teilnehmerin zuschauerin beobachterin kritikerin
gewerkschafterin meisterin führerin wärterin trägerin betreuerin funktionärin kantorin küsterin hebamme erzieherin
"""
OFFICES = _MALE_OFFICES + _FEMALE_OFFICES
_MALE_TRADES = """
bäcker metzger fleischer klempner elektriker schreiner tischler zimmerer mechaniker kellner friseur gärtner
bergmann fischer buchhalter banker übersetzer dolmetscher diplomat schneider koch butler schweisser dachdecker maler
maurer briefträger postbote programmierer moderator optiker apotheker zahnarzt therapeut physiker chemiker biologe
astronom mathematiker philosoph theologe sprachforscher archäologe geologe brauer winzer florist juwelier weber töpfer
erzieher müller schäfer konditor schmied uhrmacher buchhändler
"""
_FEMALE_TRADES = """
bäckerin metzgerin fleischerin klempnerin elektrikerin schreinerin tischlerin zimmerin mechanikerin kellnerin
friseurin gärtnerin fischerin buchhalterin bankerin übersetzerin dolmetscherin diplomatin schneiderin köchin
dachdeckerin malerin maurerin briefträgerin postbotin programmiererin moderatorin optikerin apothekerin zahnärztin
therapeutin physikerin chemikerin biologin astronomin mathematikerin philosophin theologin archäologin geologin
brauerin winzerin floristin juwelierin weberin töpferin müllerin schäferin konditorin schmiedin uhrmacherin
buchhändlerin
"""
TRADES = _MALE_TRADES + _FEMALE_TRADES
_MALE_EPITHETS = """
schauspieler sänger liedermacher rapper musiker gitarrist schlagzeuger pianist geiger komponist autor schriftsteller
dichter journalist kolumnist gastgeber komiker kabarettist tänzer choreograf regisseur produzent künstler fotograf
bildhauer star fussballer spieler torwart verteidiger stürmer mittelfeldspieler boxer ringer sportler athlet läufer
sprinter schwimmer skifahrer turner radprofi reiter champion weltmeister gründer mitgründer initiator olympiasieger
sieger gewinner preisträger legende veteran erbe royal astronaut entdecker segler neuling erfinder milliardär
millionär unternehmer forscher wissenschaftler politiker landwirt bauer psychologe psychologen historiker meteorologe
meteorologen imker professor ökonom züchter
"""
_FEMALE_EPITHETS = """
schauspielerin sängerin liedermacherin rapperin musikerin gitarristin schlagzeugerin pianistin geigerin komponistin
autorin schriftstellerin dichterin journalistin kolumnistin gastgeberin komikerin kabarettistin tänzerin choreografin
regisseurin produzentin künstlerin fotografin bildhauerin fussballerin spielerin torhüterin verteidigerin stürmerin
boxerin ringerin sportlerin athletin läuferin sprinterin schwimmerin skifahrerin turnerin reiterin weltmeisterin
gründerin mitgründerin initiatorin olympiasiegerin siegerin gewinnerin preisträgerin erbin astronautin entdeckerin
seglerin erfinderin milliardärin millionärin influencerin unternehmerin forscherin wissenschaftlerin politikerin
landwirtin bäuerin psychologin historikerin meteorologin imkerin professorin ökonomin züchterin
"""
EPITHETS = _MALE_EPITHETS + _FEMALE_EPITHETS + "profi influencer model"
MALE_ROLES = "mann junge bub bursche herr" + _MALE_OFFICES + _MALE_TRADES + _MALE_EPITHETS
FEMALE_ROLES = (
    """frau dame zeugin passantin fahrerin patientin klägerin touristin seniorin rentnerin schülerin studentin täterin
    radfahrerin wanderin """
    + _FEMALE_OFFICES
    + _FEMALE_TRADES
    + _FEMALE_EPITHETS
)
ROLE_ENDINGS = """
sprecher sprecherin minister ministerin meister meisterin leiter leiterin chef chefin trainer trainerin direktor
direktorin präsident präsidentin anwalt anwältin lehrer lehrerin forscher forscherin beamter beamte beamtin politiker
politikerin vorsitzender vorsitzende beauftragter beauftragte experte expertin inhaber inhaberin besitzer besitzerin
betreiber betreiberin helfer helferin arbeiter arbeiterin fahrer fahrerin kanzler kanzlerin sekretär sekretärin
senator senatorin autor autorin schüler schülerin händler händlerin verwalter verwalterin künstler künstlerin spieler
spielerin musiker musikerin wissenschaftler wissenschaftlerin ärztin pfleger pflegerin bewohner bewohnerin besucher
besucherin führer führerin gründer gründerin berater beraterin züchter züchterin wärter wärterin psychologe
psychologin ingenieur ingenieurin unternehmer unternehmerin mitarbeiter mitarbeiterin wart wartin wirt wirtin
geschäftsführer geschäftsführerin verkäufer verkäuferin redakteur redakteurin kandidat kandidatin vertreter
vertreterin pfarrer pfarrerin richter richterin kommissar kommissarin sänger sängerin läufer läuferin sieger siegerin
träger trägerin rätin student studentin professor professorin moderator moderatorin bäcker bäckerin gärtner gärtnerin
schwimmer schwimmerin kapitän kapitänin aktivist aktivistin nachbar nachbarin teilnehmer teilnehmerin betreuer
betreuerin organisator organisatorin rektor rektorin manager managerin jährige jähriger jährigen historiker
historikerin ökonom ökonomin abgeordnete abgeordneter mitglied
"""

PRONOUNS: dict[str, tuple[Literal["m", "f", ""], bool, bool]] = {
    "er": ("m", False, True),
    "ihn": ("m", False, False),
    "ihm": ("m", False, False),
    "sein": ("m", False, False),
    "seine": ("m", False, False),
    "seinem": ("m", False, False),
    "seinen": ("m", False, False),
    "seiner": ("m", False, False),
    "sie": ("f", False, True),
    "ihr": ("f", False, False),
    "ihre": ("f", False, False),
    "ihrem": ("f", False, False),
    "ihren": ("f", False, False),
    "ihrer": ("f", False, False),
    "ihnen": ("", True, False),
}
PAIRS = "paar ehepaar duo brautpaar"
PARTICLES = "von van zu de da di du del della der den dos la le bin ibn al el ter ten"
SUFFIXES = "jr sr ii iii iv jun sen"
DEFINITE = "der die das dem den des dieser diese dieses diesem diesen"
INDEFINITE = "ein eine einer eines einem einen"
FORMER = "früherer frühere früheren ehemaliger ehemalige ehemaligen verstorbene verstorbener verstorbenen"
ACTS = """
sagte sagt sagten erklärte erklärt erzählte erzählt schrieb schreibt berichtete berichtet betonte betont meinte meint
fragte fragt antwortete antwortet ergänzte ergänzt teilte fügte räumte kündigte starb heiratete lachte weinte lächelte
lebte lebt arbeitete arbeitet gewann verlor spielte spielt leitet leitete gründete wohnt wohnte hofft hoffte dankte
freute freut lobte kritisierte warnte forderte glaubt glaubte dachte denkt weiss wusste liebt liebte kam ging half rief
"""
PAST = """
ging kam sah las schlief sang lief sass stand lag ass trank schwamm gewann verlor fiel schnitt setzte liess liessen
floh fühlte hielt verliess traf zahlte bezahlte bog biss blutete blies fing fand fanden vergab vergass fror baute
bauten wuchs half halfen hing verletzte kniete lieh meinte ritt nähte schien schoss roch gab gaben verbrachte stach
fegte schwor lehrte riss warf verstand weckte schlug schlugen brach zog zogen trug trugen begann begannen wurde wurden
blieb blieben flog flogen schrieb rief riefen sprach bot boten kamen gingen sahen nahmen nahm standen lagen brachten
brachte kannte war waren hatte hatten konnte konnten musste mussten wollte wollten sollte sollten durfte durften
wusste wussten dachte
"""
ORGANISATIONS = """
zentrum krankenhaus klinik polizei feuerwehr hochschule universität schule gymnasium grundschule realschule akademie
verein verband gesellschaft institut stiftung rat ausschuss kommission agentur amt ministerium büro gericht landgericht
amtsgericht parlament bundestag landtag bundesrat regierung verwaltung stadtverwaltung behörde konzern firma
unternehmen gmbh ag kg bank sparkasse gewerkschaft bund liga partei team klub club kirche gemeinde moschee synagoge
tempel dom museum galerie bibliothek bücherei theater oper orchester band zeitung zeitschrift magazin sender rundfunk
fernsehen radio verlag armee bundeswehr bergwacht rettungsdienst wasserwacht organisation bündnis bewegung initiative
bürgerinitiative restaurant hotel gasthof markt supermarkt apotheke hilfswerk staatsanwaltschaft ministeriums
genossenschaft stadtwerke kreisverwaltung landkreis stadt redaktion wehr tierheim tierpark zoo betrieb
"""
OUTLETS = """
facebook instagram twitter tiktok youtube whatsapp google amazon microsoft netflix reuters dpa bbc cnn nato unicef
interpol fifa uefa nasa ard zdf wdr ndr swr orf srf spd cdu csu fdp afd adac drk thw volkswagen siemens bosch
"""
OFFICE_ENDS = ""
SITES = """
strasse gasse weg allee platz ring ufer brücke park berg tal see fluss wald insel hafen bahnhof flughafen viertel
bezirk kreis hof turm schloss burg markt feld
"""
STREETS = "strasse gasse allee bahnhof flughafen schloss brücke"
NEVER = """
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli
august september oktober november dezember weihnachten ostern pfingsten silvester neujahr advent ramadan frühling
frühjahr sommer herbst winter anfang mitte ende gott internet deutsch englisch französisch deutsche deutscher
deutschen herr frau euro cent prozent uhr meter kilometer zentimeter liter kilo kilogramm gramm tonnen stück grad jahr
jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten sekunden million millionen
milliarde milliarden dutzend hundert hunderte tausend tausende menschen leute kinder foto fotos bild bilder video
corona dank opfer gäste besucher fans mitglieder bewohner anwohner helfer abend morgen mittag nachmittag vormittag
nacht
"""
GROUPS = "polizei behörden leute menschen männer frauen kinder fans familie beamten paare eltern verwandte anwohner"
JOINTS = "dass der die das und aber als bevor nachdem wie weil während wenn obwohl ob oder bis wo was"
MINORS = """
junge mädchen baby säugling kleinkind kind teenager jugendlicher jugendliche sohn tochter enkel enkelin stiefsohn
stieftochter enkelkind
"""
PREPOSITIONS = """
von vom mit aus bei beim über gegen zwischen nach zu zum zur für durch an am auf in im ins um ohne wegen trotz seit
unter laut
"""
CALENDAR = """
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli
august september oktober november dezember
"""
FUNCTIONS = """
der die das den dem des ein eine einer eines einem einen und oder aber auch als am an auf aus bei beim bis da damit
dann dass dein deine denn dort du durch er es für gegen habe haben hat hatte hatten hier ich ihm ihn ihr ihre im in
ins ist ja jetzt kann kein keine können man mehr mein meine mit nach nicht noch nur ob ohne sehr sei sein seine seit
sich sie sind so soll sollen sondern über um und uns unter vom von vor war waren was weil wenn wer werden wie wieder
will wir wird wo wurde wurden zu zum zur zwischen sagte sagt heute gestern morgen laut während obwohl schon immer
"""
OPENERS = FUNCTIONS
PLACED = "in aus nach bei im"
VERBAL = "te ten t en"
NAMING = "namens genannt"
LOCALS = "bürger anwohner bewohner"
FAMILY = "sohn tochter kind baby kinder enkel enkelin ehe hochzeit"
APPOSED = "für der die das in aus von"
NOUN_ENDINGS = """
ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse nissen ismus ment mente chen tum
enz anz ade age ur
"""
"""Endings that nouns have and surnames hardly."""
COMMON = """
ende anfang mitte seite seiten teil teile zahl zahlen rest gruppe gruppen reihe art weise zeit zeiten geld wasser strom
platz plätze grund gründe frage fragen antwort antworten hilfe arbeit freude angst fehler glück kritik proteste pläne
schäden geschichten briefe lieder ideen details gerüchte vorwürfe reportern journalisten kindern eltern freunden
besuchern gästen zuhörern medien presse
"""
"""Nouns that stand without an article beside a verb of saying or a noun for a person."""
AGED = "jährige jähriger jährigen"
GENITIVE = ("s", "'")
SIBILANTS = ("s", "x", "z", "ß")
PAIRING = "und sowie"
ATTACHING = "der des von vom"
MALE_ARTICLES = "der"
FEMALE_ARTICLES = "die"
