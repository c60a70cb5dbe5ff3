"""French verbs of saying in all the forms that reports print: those that say nothing else, and those that may."""

from __future__ import annotations

_STRONG = """
déclarer expliquer affirmer ajouter raconter confier préciser indiquer témoigner commenter souligner plaisanter
exclamer résumer tweeter ironiser répliquer rétorquer objecter nuancer renchérir:renchéri soupirer
"""
_SURE = """
assurer insister répéter:répèt rappeler:rappell estimer juger regretter annoncer demander interroger plaider poster
tempérer:tempèr marteler:martèl tonner amuser enthousiasmer détailler observer constater noter remarquer rassurer
alerter déplorer concéder:concèd avouer confirmer nier suggérer:suggèr proposer murmurer crier hurler chuchoter
souffler émerveiller lamenter désoler inquiéter:inquièt enchaîner relever:relèv rapporter signaler mentionner
argumenter arguer espérer:espèr féliciter réciter protester clamer proclamer avancer énumérer:énumèr évaluer
professer jurer prophétiser pronostiquer supposer révéler:révèl garantir:garanti avertir:averti réjouir:réjoui
glisser lancer étonner vanter balayer philosopher questionner analyser justifier certifier informer réagir:réagi
approuver acquiescer bafouiller balbutier conter décréter:décrèt grommeler:grommell implorer ordonner relativiser
rectifier corriger compléter:complèt confesser conseiller excuser écrier esclaffer indigner agacer attrister moquer
targuer insurger remémorer calculer théoriser expliciter énoncer chuchoter trancher pester dicter compatir:compati
"""
_LOOSE = """
qualifier évoquer parler saluer dénoncer critiquer louer fustiger citer appeler:appell accuser remercier inviter
considérer:considèr penser imaginer présenter baptiser surnommer pointer publier titrer réclamer exiger appréhender
encourager défendre:défend exprimer comparer commencer terminer redouter préférer:préfèr chanter dédier souhaiter
applaudir:applaudi définir:défini ressentir:ressent attaquer refuser tenter continuer signer nommer résister
"""
_IRREGULAR_STRONG = """
dire dit dite dits dites disent disait disaient dirent disant redire redit redisait écrire écrit écrite écrits
écrites écrivent écrivait écrivaient écrivit écrivant répondre répond répondent répondait répondaient répondit
répondu répondant poursuivre poursuit poursuivent poursuivait poursuivit poursuivi poursuivant conclure conclut
concluent concluait conclu concluant reconnaître reconnaît reconnaissent reconnaissait reconnut reconnu reconnaissant
"""
_IRREGULAR_SURE = """
soutenir soutient soutiennent soutenait soutint soutenu soutenant maintenir maintient maintiennent maintenait
maintint maintenu prévenir prévient préviennent prévenait prévint prévenu prévenant admettre admet
admettent admettait admit admis admettant promettre promet promettent promettait promit promis promettant sourire
sourit sourient souriait souri prédire prédit prédisait démentir dément démentent démentait démenti souvenir souvient
souviennent souvenait souvenu souvenue reprendre reprend reprennent reprenait reprit repris reprenant savoir valoir
prétendre prétend prétendent prétendait prétendit prétendu prétendant rire rit plaindre plaint plaignait émouvoir
émeut émue ému convenir convient convenait convenu
"""
_IRREGULAR_LOOSE = """
décrire décrit décrite décrits décrites décrivent décrivait décrivant lire lit lisent lisait lu croire croit croient
croyait craindre craint craignent craignait connaître voir voit voient voyait entendre entendu accueillir accueille
accueilli dépeindre dépeint promouvoir sentir sent
"""


def _conjugated(entry: str) -> list[str]:
    """The forms of a verb in -er, or of one in -ir or -re with a stem of its own, the infinitive first."""
    infinitive, _, given = entry.partition(":")
    if not infinitive.endswith("er"):
        return [infinitive, *_others(infinitive, given)]
    stem = infinitive.removesuffix("er")
    present = given or stem
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    now = [present + ending for ending in ("e", "ent", "era", "erait")]
    return [infinitive, *now, *(soft + ending for ending in ("ait", "aient", "a", "ant")), *_participles(stem + "é")]


def _others(infinitive: str, stem: str) -> list[str]:
    """The forms of a verb like finir (stem in i) or rendre (stem in d or t)."""
    if not stem.endswith("i"):
        return [stem, stem + "ent", stem + "ait", *_participles(stem + "u")]
    forms = [stem + ending for ending in ("t", "ssent", "ssait", "ssaient", "ssant")]
    return [*forms, *_participles(stem)]


def _participles(masculine: str) -> list[str]:
    """The four forms of a past participle."""
    return [masculine + ending for ending in ("", "e", "s", "es")]


def _all(regular: str, irregular: str) -> frozenset[str]:
    """The forms of the verbs of two lists."""
    return frozenset(form for entry in regular.split() for form in _conjugated(entry)) | frozenset(irregular.split())


STRONG = _all(_STRONG, _IRREGULAR_STRONG)
SURE = _all(_SURE, _IRREGULAR_SURE)
LOOSE = _all(_LOOSE, _IRREGULAR_LOOSE)
REFLEXIVE = frozenset(
    form
    for verb in """exclamer réjouir:réjoui amuser étonner émerveiller enthousiasmer lamenter désoler inquiéter:inquièt
    féliciter excuser écrier esclaffer indigner agacer attrister moquer targuer insurger remémorer""".split()
    for form in _conjugated(verb)
) | frozenset("émouvoir émeut émue ému souvenir souvient souviennent souvenait souvenu souvenue".split())
"""Forms of verbs that tell a saying only of oneself (s'étonne Anne)."""
INFINITIVES = frozenset(entry.partition(":")[0] for entry in (_STRONG + _SURE + _LOOSE).split()) | frozenset(
    """dire redire écrire répondre poursuivre conclure reconnaître soutenir maintenir prévenir admettre promettre
    sourire prédire démentir souvenir reprendre savoir valoir prétendre rire plaindre émouvoir convenir décrire lire
    croire craindre connaître voir entendre accueillir dépeindre promouvoir sentir""".split()
)
GERUNDS = frozenset(form for form in STRONG | SURE | LOOSE if form.endswith("ant"))
