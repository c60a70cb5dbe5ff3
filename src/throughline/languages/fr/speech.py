"""French: quotation marks, verbs of saying, and the small words around them."""

from __future__ import annotations

from throughline.languages.fr import people, verbs

DOUBLE = (("«", "»"), ("“", "”"), ('"', '"'), ("„", "“"), ("‟", "”"), ("＂", "＂"))
SINGLE = (("‘", "’"), ("‹", "›"))
ELIDED: frozenset[str] = frozenset()
REOPENING = frozenset({"»"})

_NO_CLAUSE = frozenset(
    """lance lancé lancée lancer lançait glisse glissé continue enchaîne rire rit sourire amuse""".split()
)
NOMINAL = frozenset(
    """annonce annonces demande demandes note notes remarque remarques critique critiques dit écrit écrits cite
    question""".split()
)
CUES = {
    **dict.fromkeys(sorted(verbs.LOOSE), 1),
    **dict.fromkeys(sorted(verbs.SURE), 2),
    **dict.fromkeys(sorted(verbs.STRONG), 3),
}
BARE = verbs.INFINITIVES
PARTICIPLES = verbs.GERUNDS
CONVEYED = ((verbs.STRONG | verbs.SURE) - _NO_CLAUSE) | frozenset("pense pensait croit croyait croient".split())
REPORTING = frozenset(
    form for form in verbs.STRONG | verbs.SURE if form not in verbs.INFINITIVES and form not in {"rire", "vu"}
)
FINITE: frozenset[str] = frozenset()
PRONOUNS = frozenset("il elle ils elles je j' tu cela ça celui-ci celle-ci ceux-ci celles-ci".split())
TAKERS = frozenset(
    """à de d' pour sans a-t-il fait font faire faisait veut voulait voulu veulent peut peuvent pouvait doit devait
    aime aimait souhaite souhaitait préfère ose tient tenu vient venait va vont allait
    souhaité""".split()
)
BEING = frozenset("est sont était étaient été être sera seront fut furent".split())
REFLEXIVE = frozenset("s' se".split())
FOLLOWERS = PRONOUNS | frozenset("le la les l' un une son sa ses leur des ce cette m. mme".split())
RELATIVES = frozenset("qui lequel laquelle lesquels lesquelles".split())
COMPOUND = frozenset(
    "a ont avait avaient aura aurait auraient est sont était étaient s' se nous lui leur m' m'a".split()
)
AUXILIARIES = (
    BEING
    | REFLEXIVE
    | COMPOUND
    | frozenset(
        """ai as avons avez ayant étant suis sommes êtes eu eut eurent ait aient soit soient serait seraient n' ne
        y en me m' t' te fait font faisait faire peut peuvent pouvait pourrait doit doivent devait veut veulent
        voulait voudrait va vont allait vient venait viennent sait tient tenait tenu voulu pu dû""".split()
    )
)
ADVERBS = frozenset(
    """aussi ainsi encore déjà alors puis ensuite enfin toujours souvent parfois jamais pas plus bien mal mieux
    hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi tout toute même mêmes
    d'abord aussitôt bientôt soudain très trop assez surtout plutôt presque là ici cependant toutefois pourtant
    notamment seulement également simplement clairement longuement rapidement récemment finalement sobrement
    immédiatement régulièrement lui-même elle-même eux-mêmes elles-mêmes quant désormais auparavant ailleurs néanmoins
    tant tôt tard volontiers vite d'emblée ensemble doucement fièrement modestement""".split()
)
PREPOSITIONS = frozenset(
    """de d' du des à au aux en dans par pour avec sans sur sous vers chez entre contre depuis pendant durant après
    avant devant derrière selon malgré parmi lors via dès jusque hors envers outre près face grâce auprès
    autour""".split()
)
BREAKS = frozenset(
    """et mais ou or car donc que qu' qui dont où quand lorsque lorsqu' comme si parce puisque puisqu' tandis afin
    pourquoi comment quoique ni alors on""".split()
)
DETERMINERS = frozenset(
    """le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois quatre
    cinq six sept huit neuf dix plusieurs certains certaines quelques chaque aucun aucune autre""".split()
)
PERSONS = frozenset(
    """policiers pompiers gendarmes secouristes bénévoles habitants riverains voisins parents élèves experts médecins
    chercheurs enseignants élus responsables organisateurs organisatrices commerçants agriculteurs quelqu'un personne
    beaucoup certains d'autres tous""".split()
)
MODIFIERS = frozenset("ancien ancienne ex".split())
JOINING = frozenset("et mais puis ou à de d' pour".split())
TIMES = frozenset(
    """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre le la l' ce cet cette an ans année années mois semaine semaines jour jours matin
    matinée soir soirée nuit midi après-midi dernier dernière prochain prochaine passé passée heure heures un une
    deux trois quatre cinq dix fois printemps été automne hiver lendemain veille week-end chaque quelques
    même""".split()
)
COUNTING = frozenset("un une deux trois plusieurs certains certaines autre ces l' le la les".split())
COMPLEMENTIZERS = frozenset("que qu' si comment pourquoi combien".split())
DOCUMENTS = frozenset(
    """communiqué rapport document lettre courrier courriel mail message tweet post publication texte article étude
    enquête sondage livre livret brochure affiche pancarte panneau banderole site page blog tract décision arrêté
    loi charte convention déclaration plaque carton dossier éditorial tribune pétition avis inscription notice
    affichette""".split()
)
ANONYMOUS = frozenset(
    """personne homme femme dame monsieur source sources témoin témoins passant passante habitant habitante habitants
    riverain riveraine riverains voisin voisine voisins spectateur spectatrice spectateurs lecteur lectrice internaute
    internautes parent parents client cliente usager usagère proche proches bénévole touriste visiteur visiteuse
    participant participante""".split()
)
_NOUNS = frozenset((people.OFFICES + people.TRADES + people.EPITHETS + people.CASES + people.PERSONS).split())
_KIN = frozenset(word for spelt, *_ in people.KIN for word in spelt.split())
_JOINED = frozenset(
    """porte-parole vice-président vice-présidente grand-mère grand-père belle-mère beau-père belle-sœur beau-frère
    belle-fille beau-fils petit-fils petite-fille ex-mari ex-femme sage-femme ex-maire sapeur-pompier co-fondateur
    cofondateur cofondatrice maire-adjoint maire-adjointe chef-d'orchestre organisatrices organisateurs""".split()
)
_FEW = _NOUNS | _KIN
ROLES = (
    (_FEW | frozenset(noun + "s" for noun in _FEW) | _JOINED | frozenset(people.TITLES.split()))
    - CUES.keys()
    - {"parole", "paroles", "me", "élève"}
)
BODIES = frozenset((people.ORGANISATIONS + people.GROUPS).split()) - CUES.keys()
PAST = frozenset(people.PAST.split())
PARTS = frozenset("partie reste extrait passage".split())
ASKING = frozenset(
    """demande demandé demandait demandent demandée interroge interrogé interrogeait questionne questionné""".split()
)
ADDRESSING = frozenset(
    """rappelle rappelé assure assuré rassure rassuré informe informé prévient prévenu avertit averti promet promis
    remercie remercié""".split()
)
ACCORDING = frozenset(
    {
        ("selon",),
        ("d'", "après"),
        ("aux", "yeux", "de"),
        ("aux", "yeux", "d'"),
        ("aux", "yeux", "du"),
        ("à", "en", "croire"),
        ("dixit",),
        ("au", "dire", "de"),
        ("de", "l'", "avis", "de"),
        ("de", "l'", "avis", "du"),
    }
)
TITLES = frozenset(
    """chanson film livre roman album titre série pièce single tube opéra documentaire tableau exposition spectacle
    émission podcast magazine revue poème conte recueil bande jeu épisode comédie ballet chanson intitulé intitulée
    intitulés baptisé baptisée surnommé surnommée surnom dit dite mot terme expression opération programme projet
    concert festival prix rubrique collection chapitre hymne morceau dénommé dénommée catégorie label club bar
    café""".split()
)
SPEAKING = frozenset(
    """je j'ai j'avais j'aime j'étais j'espère j'aimerais j'en j'y j'attends j'adore m'a m'ont moi me mon ma mes
    nous notre nos vous votre vos tu toi ton ta tes""".split()
)
STARTING = DETERMINERS | PRONOUNS | ROLES | ANONYMOUS | MODIFIERS
ENDING = PREPOSITIONS | BREAKS | AUXILIARIES | RELATIVES
CARRYING: frozenset[str] = frozenset()
AGENTS = frozenset("par".split())
EXPLETIVES = frozenset("c' ce cela ça".split()) | frozenset(
    verb + ending
    for verb in """interrogé rencontré contacté joint invité arrivé venu né assis ému ravi entouré installé âgé élu
    présent questionné appelé sollicité réuni accompagné revenu parti devenu rentré fondé créé ouvert situé debout
    coiffé vêtu passionné""".split()
    for ending in ("", "e", "s", "es")
)
IMPERSONAL = frozenset("ce cela ça c' on".split())
NEUTRAL = frozenset("ce cela ça c' qui".split())
CROSSING = frozenset("; mais qui lequel laquelle".split())
LINKING = frozenset("et ou un une le la les l' d' mais de que qu' comme".split())
ORIGINS = frozenset("de".split())
CONTRASTING = frozenset("mais tandis alors selon".split())
PAIRING = frozenset({"et"})
ATTACHING = frozenset("de du des d'".split())
SERVING = frozenset({"au"})
REFLEXIVE_CUES = verbs.REFLEXIVE
OBJECTS = frozenset("l' le la les".split())
INVERTING = frozenset("comme que qu'".split())
ASIDES = frozenset("à au aux dans devant sur en lors auprès avec par pour sans".split())
DASH = True
OUTSIDE = True
LOWER_TITLES = True
VIEWING = frozenset({"pour"})
OWNERS = frozenset("son sa ses leur leurs".split())
UTTERANCES = frozenset(
    """propos mots paroles phrase promesse réponse avis plainte avertissement souhait éloge message cri appel vœu mot
    déclaration déclarations commentaire regret hommage merci conseil aveu""".split()
)
TERMING = frozenset(
    """dit dite dits dites surnommé surnommée surnommés baptisé baptisée intitulé intitulée alias dénommé dénommée
    appelé appelée nommé nommée""".split()
)
NAMING = frozenset(
    form
    for form in verbs.LOOSE
    if form.startswith(("qualifi", "appel", "surnomm", "baptis", "décri", "défini", "consid", "compar", "nomm"))
)
CONVEYING = frozenset(
    """pense pensent pensait croit croient croyait espère espèrent espérait souhaite craint craignent redoute imagine
    considère sait savent comprend suppose démontre montre montrent""".split()
)
CLAIMS = frozenset("idée promesse affirmation certitude preuve crainte espoir assurance sentiment".split())
CERTAIN = frozenset("certain certaine sûr sûre convaincu convaincue persuadé persuadée clair".split())
INTERROGATIVES = frozenset("comment pourquoi combien si".split())
WONDERING = frozenset(
    """demande demandé demandait demandent explique expliqué expliquait raconte raconté précise précisé ignore sait
    interroge interrogé""".split()
)
COMMITTING = frozenset(
    """promet promis promettait promettent propose proposé jure juré refuse refusé menace menacé accepte accepté
    promesse""".split()
)
INFINITIVE = frozenset("de d'".split())
NEGATIONS = frozenset("n' ne sans refusé refuse refusent".split())
DENIALS = frozenset("ne n' pas jamais aucun aucune sans rien ni".split())
SUBORDINATING = frozenset("tandis alors quand lorsque lorsqu' après avant depuis comme si bien puisque parce".split())
INSERTIONS = frozenset({",", "?", "!", "…", "–", "—"})
NAME_PARTICLES = frozenset("de du des d' la le les von van der ben el al".split())
POSSESSIVE: tuple[str, ...] = ()
ADVERBIAL = (
    "amment",
    "emment",
    "ellement",
    "iquement",
    "ablement",
    "iblement",
    "eusement",
    "ivement",
    "uement",
    "ûment",
    "alement",
    "airement",
    "oirement",
    "plement",
    "guement",
    "chement",
    "ièrement",
    "iment",
    "tinement",
)
PRETERITE = ("aient", "èrent", "issait", "nait", "vait", "çait", "geait", "quait", "tait", "sait")
PASSIVES = ("é", "ée", "és", "ées", "it", "ite", "its", "ites", "u", "ue", "us", "ues", "is", "ise")
GERUND = ("ant",)
PLURAL = ("s", "x")
PERSONAL: tuple[str, ...] = ()
ELISIONS = frozenset("l d qu j n s c m t jusqu lorsqu puisqu quoiqu".split())
CLITICS = frozenset("il elle ils elles on je".split())
