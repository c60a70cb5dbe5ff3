"""German: abbreviations, ordinals, and words that begin sentences."""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    """dr prof hr fr hrn st dipl ing med jur phil nat habil rer mag med.dr univ frh gebr fam str bgm stv ehem
    sog vgl bzw ggf inkl zzgl evtl kath ev lic sr sel""".split()
)
BEFORE_NUMBERS = frozenset("nr art abs ziff kap bd s tel ca hausnr §".split())
ABBREVIATIONS = frozenset(
    """jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so usw etc co inc bros jr sen jun geb gest
    verh mio mrd tsd max min zz zt allg österr schweiz dt engl frz z.b d.h u.a i.d.r o.ä v.a z.t u.u n.chr v.chr a.d
    b.d e.v g.m.b.h""".split()
)
STARTERS = frozenset(
    """der die das ein eine er sie es wir ich ihr sein seine ihre dies diese dieser dieses und aber auch doch denn in im
    am an auf als wenn während nach vor für da dann dort wer was wie warum wo nicht kein keine einige viele alle beide
    jeder seit mit von aus bei zu zum zur so damit dabei dazu zudem ausserdem allerdings jedoch unterdessen inzwischen
    nun jetzt heute gestern morgen laut trotz obwohl weil unter man""".split()
)
ORDINALS = frozenset(
    """januar jänner februar februars märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts jahrhunderten klasse liga platz rang runde stock stockwerk etage geburtstag jahrestag hochzeitstag
    jubiläum auflage ausgabe spieltag mal minute stunde tag woche monat jahr kilometer bezirk weltkrieg weltkriegs
    semester kreisklasse bundesliga halbzeit preis advent internationale internationalen deutsche deutschen""".split()
)
BEFORE_ORDINALS = frozenset(
    """am der dem den des die das vom zum zur bis ab seit beim im ihr ihren ihrem ihre sein seinen seinem seine unser
    unseren unserem jeder jede jedes dritte montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag""".split()
)
CLOSERS = "\"“”‘’'»«›‹)]*"
OPENERS = '„‚»«›‹("'
