"""French words about people, in lower case, as plain lists."""

from __future__ import annotations

from typing import Literal

from throughline.languages.fr import verbs

MALE_TITLES = "m mr monsieur messieurs mm père frère abbé prince roi comte duc baron don sir"
FEMALE_TITLES = "mme madame mesdames mmes mlle mademoiselle sœur reine princesse comtesse duchesse baronne lady"
TITLES = "dr docteur docteure pr professeur me maître mgr monseigneur saint sainte colonel général capitaine"

KIN: tuple[tuple[str, str, Literal["m", "f", ""], str], ...] = (
    ("mère maman", "mother", "f", "child"),
    ("père papa", "father", "m", "child"),
    ("parent", "parent", "", "child"),
    ("mari époux", "husband", "m", "spouse"),
    ("femme épouse", "wife", "f", "spouse"),
    ("conjoint", "spouse", "m", "spouse"),
    ("conjointe", "spouse", "f", "spouse"),
    ("compagnon fiancé", "partner", "m", "partner"),
    ("compagne fiancée", "partner", "f", "partner"),
    ("veuve", "widow", "f", "spouse"),
    ("veuf", "widower", "m", "spouse"),
    ("fils", "son", "m", "parent"),
    ("fille", "daughter", "f", "parent"),
    ("frère", "brother", "m", "sibling"),
    ("sœur soeur", "sister", "f", "sibling"),
    ("mamie", "grandmother", "f", "grandchild"),
    ("papi papy", "grandfather", "m", "grandchild"),
    ("tante", "aunt", "f", "nephew or niece"),
    ("oncle", "uncle", "m", "nephew or niece"),
    ("neveu", "nephew", "m", "aunt or uncle"),
    ("nièce", "niece", "f", "aunt or uncle"),
    ("cousin", "cousin", "m", "cousin"),
    ("cousine", "cousin", "f", "cousin"),
    ("grand-mère", "grandmother", "f", "grandchild"),
    ("grand-père", "grandfather", "m", "grandchild"),
    ("petit-fils", "grandson", "m", "grandparent"),
    ("petite-fille", "granddaughter", "f", "grandparent"),
    ("belle-mère", "mother-in-law", "f", "child-in-law"),
    ("beau-père", "father-in-law", "m", "child-in-law"),
    ("belle-sœur belle-soeur", "sister-in-law", "f", "sibling-in-law"),
    ("beau-frère", "brother-in-law", "m", "sibling-in-law"),
    ("belle-fille", "daughter-in-law", "f", "parent-in-law"),
    ("beau-fils", "son-in-law", "m", "parent-in-law"),
    ("demi-frère", "brother", "m", "sibling"),
    ("demi-sœur demi-soeur", "sister", "f", "sibling"),
    ("ex-mari ex-époux", "ex-husband", "m", "ex-spouse"),
    ("ex-femme ex-épouse", "ex-wife", "f", "ex-spouse"),
)

PERSONS = """
homme femme garçon fille bébé enfant ado adolescent adolescente jeune personne dame monsieur individu retraité
retraitée étudiant étudiante élève lycéen lycéenne collégien collégienne écolier écolière
"""
CASES = """
victime suspect suspecte auteur témoin passant passante passager passagère conducteur conductrice cycliste
automobiliste motard patient patiente plaignant plaignante accusé accusée prévenu touriste randonneur randonneuse
rescapé rescapée
"""
OFFICES = """
maire adjoint adjointe ministre président présidente vice-président sénateur sénatrice député députée préfet préfète
conseiller conseillère élu élue parole secrétaire directeur directrice gérant gérante patron patronne responsable
chef cheffe coordinateur coordinatrice coordonnateur coordonnatrice trésorier trésorière fondateur fondatrice
délégué déléguée représentant représentante avocat avocate juge procureur procureure magistrat magistrate
commissaire policier policière gendarme pompier pompière soldat médecin chirurgien chirurgienne infirmier infirmière
sage-femme pharmacien pharmacienne vétérinaire psychologue professeur professeure prof enseignant enseignante
instituteur institutrice maîtresse proviseur proviseure principal recteur rectrice chercheur chercheuse scientifique
historien historienne économiste sociologue biologiste géologue botaniste climatologue météorologue ornithologue
archéologue astronome physicien physicienne chimiste mathématicien mathématicienne expert experte spécialiste
ingénieur ingénieure architecte technicien technicienne ouvrier ouvrière salarié salariée employé employée agent
agente syndicaliste militant militante bénévole animateur animatrice éducateur éducatrice bibliothécaire libraire
archiviste conservateur conservatrice guide gardien gardienne commerçant commerçante boulanger boulangère boucher
bouchère pâtissier pâtissière fromager fromagère fleuriste restaurateur restauratrice serveur serveuse maraîcher
maraîchère agriculteur agricultrice éleveur éleveuse viticulteur viticultrice vigneron vigneronne apiculteur
apicultrice berger bergère pêcheur pêcheuse jardinier jardinière paysagiste menuisier menuisière charpentier
plombier électricien maçon artisan artisane tailleur couturier couturière coiffeur coiffeuse chauffeur chauffeuse
facteur factrice pilote capitaine commandant commandante colonel colonelle curé pasteur pasteure imam rabbin prêtre
évêque entraîneur entraîneuse sélectionneur arbitre voisin voisine ami amie collègue habitant habitante riverain
riveraine résident résidente client cliente locataire propriétaire parent lecteur lectrice usager usagère candidat
candidate rédacteur rédactrice éditeur éditrice traducteur traductrice interprète organisateur organisatrice
programmateur programmatrice régisseur régisseuse luthier luthière facteur horloger horlogère meunier meunière
éclusier éclusière batelier batelière
"""
TRADES = "caissier caissière comptable notaire banquier banquière dentiste kiné kinésithérapeute opticien opticienne"
EPITHETS = """
acteur actrice comédien comédienne chanteur chanteuse musicien musicienne pianiste violoniste violoncelliste
guitariste batteur batteuse compositeur compositrice rappeur rappeuse danseur danseuse chorégraphe réalisateur
réalisatrice cinéaste metteur metteuse humoriste écrivain écrivaine autrice romancier romancière poète poétesse
dramaturge journaliste animateur animatrice présentateur présentatrice chroniqueur chroniqueuse mannequin peintre
sculpteur sculptrice dessinateur dessinatrice illustrateur illustratrice photographe plasticien plasticienne
artiste styliste créateur créatrice cuisinier cuisinière entrepreneur entrepreneuse inventeur inventrice
footballeur footballeuse joueur joueuse gardien attaquant attaquante milieu défenseur défenseuse buteur buteuse
capitaine coureur coureuse nageur nageuse skieur skieuse boxeur boxeuse judoka perchiste marathonien marathonienne
athlète champion championne navigateur navigatrice alpiniste grimpeur grimpeuse gymnaste rugbyman basketteur
basketteuse handballeur handballeuse vedette star star trentenaire quadragénaire quinquagénaire sexagénaire
septuagénaire octogénaire nonagénaire centenaire lauréat lauréate astronaute spationaute explorateur exploratrice
intéressé intéressée native natif marcheur marcheuse
"""
_EPICENE = frozenset(
    """architecte juge guide pilote gendarme arbitre libraire fleuriste ministre maire responsable commissaire médecin
    témoin star vedette victime personne individu bébé mannequin parole artiste""".split()
)
_NOUNS = frozenset((PERSONS + CASES + OFFICES + TRADES + EPITHETS).split()) - _EPICENE
FEMALE_ROLES = " ".join(
    sorted(
        noun
        for noun in _NOUNS
        if noun.endswith(("euse", "trice", "ière", "ienne", "ère", "esse", "ée", "ante", "ente", "onne", "ane", "ine"))
        or (noun.endswith("e") and noun[:-1] in _NOUNS)
        or noun in {"femme", "dame", "fille", "autrice", "native", "élue", "préfète", "cheffe", "écrivaine"}
    )
)
MALE_ROLES = " ".join(
    sorted(
        noun
        for noun in _NOUNS
        if noun.endswith(("eur", "er", "en", "on", "ant", "ent", "ain"))
        or noun + "e" in _NOUNS
        or noun in {"homme", "garçon", "monsieur", "élu", "préfet", "natif", "berger", "écrivain", "curé", "prêtre"}
    )
)

PRONOUNS: dict[str, tuple[Literal["m", "f", ""], bool, bool]] = {
    "il": ("m", False, True),
    "elle": ("f", False, True),
    "lui": ("", False, False),
    "sa": ("", False, False),
    "son": ("", False, False),
    "ses": ("", False, False),
    "ils": ("", True, True),
    "elles": ("", True, True),
    "eux": ("", True, False),
    "leur": ("", True, False),
    "leurs": ("", True, False),
}
PREFIXES = "grand petit petite belle beau demi ex"
PAIRS = "couple duo"
PARTICLES = "de du des d la le les van von der den bin ben el al di da dos del della"
SUFFIXES = "jr fils père ii iii iv"
DEFINITE = "le la l ce cet cette"
INDEFINITE = "un une autre"
POINTING = "ce cet cette"
MALE_ARTICLES = "le un cet ce"
FEMALE_ARTICLES = "la une cette"
FORMER = "ancien ancienne ex feu feue défunt défunte"
ACTS = (
    " ".join(
        sorted(
            (verbs.STRONG | verbs.SURE)
            - verbs.INFINITIVES
            - frozenset("note notes annonce annonces demande demandes remarque remarques constat".split())
        )
    )
    + """
qui pense croit sait savait connaît connaissait vit vivait habite habitait travaille travaillait dirige dirigeait
préside présidait arrive arrivait veut voulait aime aimait joue jouait chante chantait marche court rêve rêvait née né
"""
)
PAST = """
fut furent fit firent eut eurent prit prirent vint vinrent alla allèrent vit virent mit mirent sut surent put purent
vient viennent va vont fait font prend prennent met mettent tient tiennent voit voient sort sortent part partent reste
arrive ouvre ferme attend attendent vit vivent court veut veulent peut peuvent doit doivent travaille habite dirige
préside accueille organise devient deviennent passe revient reviennent joue montre tourne
"""
ORGANISATIONS = """
mairie préfecture police gendarmerie hôpital clinique université école lycée collège académie association société
institut fondation conseil comité commission agence ministère office bureau tribunal cour parlement sénat assemblée
gouvernement administration autorité entreprise groupe compagnie banque caisse fonds syndicat fédération ligue parti
club équipe église mosquée temple cathédrale musée galerie bibliothèque médiathèque théâtre orchestre opéra ballet
radio télévision chaîne journal quotidien magazine agence presse studio éditions festival chambre ordre union
mouvement collectif réseau service services centre caserne armée marine brigade restaurant hôtel brasserie
boulangerie magasin coopérative usine marché conservatoire jury ville commune communauté métropole département région
maison cinéma ferme observatoire laboratoire crèche compagnons chorale fanfare
"""
OUTLETS = """
élysée matignon quai_d'orsay le_monde le_figaro libération ouest_france sud_ouest france_info france_bleu afp rtl tf1
instagram facebook twitter tiktok youtube snapchat whatsapp google amazon microsoft netflix reuters sncf ratp edf otan
onu unesco airbus renault peugeot michelin
"""
SITES = """
rue avenue boulevard place quai route chemin impasse allée square parc jardin pont port gare aéroport plage lac
rivière fleuve mont montagne col vallée forêt île îles baie golfe cap canal château tour quartier faubourg bourg
village
"""
OFFICE_ENDS = "adjoint général"
STREETS = "rue avenue boulevard quai route chemin impasse allée faubourg gare aéroport"
NEVER = """
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
novembre décembre noël pâques toussaint pentecôte ascension ramadan dieu internet web covid français française
françaises anglais anglaise allemand allemande allemands espagnol espagnole italien italienne européen européenne
européens belge belges suisse américain américaine américains russe russes chinois japonais africain africaine
parisien parisienne parisiens lyonnais lyonnaise marseillais marseillaise breton bretonne bretons normand normande
basque alsacien alsacienne nantais nantaise rennais bordelais toulousain toulousaine lillois strasbourgeois catholique
protestant musulman musulmane juif juive état etat république nation constitution photo photos vidéo image crédit
lire voir publié publiée mis mise tv adn sms pdg jo bac tgv euro euros ok bravo merci oui non bonjour
"""
GROUPS = """
police gendarmes policiers pompiers autorités parents enfants habitants riverains voisins familles élèves bénévoles
commerçants organisateurs élus salariés familiers proches gens
"""
JOINTS = "que qu qui dont où et mais quand lorsque lorsqu comme si car parce puisque tandis alors après avant ou donc"
MINORS = """
garçon fille bébé enfant ado adolescent adolescente fils collégien collégienne lycéen lycéenne écolier écolière
"""
PREPOSITIONS = """
de d du des par avec sans sur sous vers contre entre pour chez à au aux en dans devant derrière selon via envers dont
"""
PLACED = "en vers"
VERBAL = "a b c d e f g h i j k l m n o p q r s t u v w x y z é è ê à ù û î ï ç œ"
"""Any ending: what follows a noun for a person never makes that noun describe another one, as it does in English."""
NAMING = "nommé nommée surnommé surnommée prénommé prénommée appelé appelée dénommé dénommée"
LOCALS = ""
FAMILY = "fils fille enfant enfants bébé mariage petit petite"
APPOSED = "qui chargé chargée dont spécialiste spécialisé spécialisée installé installée âgé âgée"
CALENDAR = """
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
novembre décembre
"""
PAIRING = "et"
ATTACHING = "de d du des à au aux en l la le les"
"""Words over which a description goes on to the name that follows it (la maire de Tilleul, Anne Morel)."""
YEARS = "an ans"
ELISIONS = "l d j m t s n c qu jusqu lorsqu puisqu quoiqu"
OWNING = ("de ", "d'")
APPOSING = True
FUNCTIONS = """
à ai ainsi alors après as assez au aucun aucune aussi autant autre autres aux avaient avait avant avec avoir ayant
beaucoup bien c car ce ceci cela celle celles celui cependant certes ces ceux chacun chaque chez comme comment
contre d dans de dehors déjà demain depuis des dès deux devant doit donc dont du durant elle elles en encore enfin
ensuite entre es est et étaient était étant été être eu eux fait fut hier hors ici il ils j jamais je jusqu l là
laquelle le lequel les lesquels leur leurs loin lors lorsque lui ma mais malgré me même mêmes mes mieux moi moins
mon n ne néanmoins ni non nos notre nous on ont or ou où par parce parfois parmi pas pendant peu peut plus
plusieurs plutôt pour pourquoi pourtant presque puis puisque quand que quel quelle quelles quelque quelques quels
qui quoi s sa sans se selon sera serait ses seulement si soit son sont sous souvent suis sur t ta tant te tes toi
ton toujours tous tout toute toutes très trop tu un une va vers voici voilà vos votre vous y aujourd'hui
"""
OPENERS = (
    FUNCTIONS
    + """
ainsi afin ailleurs alors après arrivé arrivée assis assise attention aujourd'hui auparavant aussi aussitôt autour
avant bientôt bref cela celui cependant certain certaine certains certaines chacun chaque chez cinq combien comme
comment contacté contactée côté dans déjà demain depuis derrière dernier dernière dernièrement désormais deux
devant difficile dimanche dix durant également émue ému enfin ensuite entre évidemment face faute finalement fini
fort forte grâce gros hélas heureusement hier ici impossible interrogé interrogée invité invitée jeudi joint jointe
jusque là lors lundi maintenant malgré mardi mercredi mesdames même mieux moins née né nombre notre nul nulle
parfois parmi pendant peu plus plusieurs pourtant premier première près présent présente puis quant quatre quel
quelle quelques rencontré rencontrée rien rue samedi sauf selon seul seule seuls sinon six soudain suite sur
surtout tandis tant tel telle tenez toujours tous tout toute toutefois toutes trois trop un une vendredi vers vingt
voici voilà vraiment bien habitants parents élèves bénévoles riverains commerçants organisateurs
"""
)
