"""Short French texts of our own, with who says what in them."""

from __future__ import annotations

from itertools import cycle

from languages.quoted import Case

SPACES = ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", " ")
"""What French papers print inside their marks and before high stops."""


def _spaced(text: str, space: str) -> str:
    """The text with one kind of space inside the marks and before high stops."""
    for mark in ("»", "?", "!", ":", ";"):
        text = text.replace(" " + mark, space + mark)
    return text.replace("« ", "«" + space)


def _set(*cases: tuple[str, tuple[tuple[str, str], ...]]) -> tuple[Case, ...]:
    """The cases, each printed with the next kind of space."""
    return tuple(
        Case(_spaced(text, space), tuple((_spaced(words, space), speaker) for words, speaker in said))
        for (text, said), space in zip(cases, cycle(SPACES), strict=False)
    )


FIRST = _set(
    (
        "La médiathèque de Tilleul rouvre samedi. « Les enfants attendaient ce moment depuis des mois », a déclaré "
        "Anne Morel, sa directrice.",
        (("Les enfants attendaient ce moment depuis des mois", "Anne Morel"),),
    ),
    (
        "Le vieux manège tourne de nouveau. « Nous l'avons repeint à la main », explique la maire, Claire Dubreuil.",
        (("Nous l'avons repeint à la main", "Claire Dubreuil"),),
    ),
    (
        'Claire Vasseur a ouvert sa boulangerie en juin. "Le four était déjà là, il ne manquait que le pain", '
        "a-t-elle expliqué.",
        (("Le four était déjà là, il ne manquait que le pain", "Claire Vasseur"),),
    ),
    (
        "Le maire de Brissac, Luc Petit, a déclaré : « La fête aura lieu, même sous la pluie. »",
        (("La fête aura lieu, même sous la pluie.", "Luc Petit"),),
    ),
    (
        "Selon Jeanne Marchal, « le lac n'a jamais été aussi propre ». Les canards sont revenus au printemps.",
        (("le lac n'a jamais été aussi propre", "Jeanne Marchal"),),
    ),
    (
        "D'après le gardien du phare, « on voit les dauphins presque tous les soirs ».",
        (("on voit les dauphins presque tous les soirs", "le gardien du phare"),),
    ),
    (
        "Pour le porte-parole de la mairie, Luc Petit, « ce jardin appartient à tout le monde ».",
        (("ce jardin appartient à tout le monde", "Luc Petit"),),
    ),
    (
        "La chorale a chanté deux heures. « Nous reviendrons, a promis Anne Morel, et avec un orgue. » "
        "Le public a applaudi debout.",
        (("Nous reviendrons", "Anne Morel"), ("et avec un orgue.", "Anne Morel")),
    ),
    (
        "Paul Garnier élève des abeilles sur un toit. « Elles sont très calmes, assure-t-il, surtout le matin. »",
        (("Elles sont très calmes", "Paul Garnier"), ("surtout le matin.", "Paul Garnier")),
    ),
    (
        "La boulangère Sophie Lambert garde la recette de sa grand-mère. « Je ne change rien », dit-elle. "
        "« Ou presque », a-t-elle ajouté en souriant.",
        (("Je ne change rien", "Sophie Lambert"), ("Ou presque", "Sophie Lambert")),
    ),
    (
        "Le directeur de l'école, Marc Thibault, se réjouit.\n\n"
        "« Nous avons planté quarante arbres dans la cour avec les élèves.\n\n"
        "« Dans dix ans, ils donneront de l'ombre à tout le monde », a-t-il ajouté.",
        (
            ("Nous avons planté quarante arbres dans la cour avec les élèves.", "Marc Thibault"),
            ("Dans dix ans, ils donneront de l'ombre à tout le monde", "Marc Thibault"),
        ),
    ),
    (
        "L'actrice Léa Fontaine a lu des contes à l'hôpital. « Un petit garçon m'a dit “encore” trois fois », "
        "raconte l'actrice.",
        (("Un petit garçon m'a dit “encore” trois fois", "Léa Fontaine"),),
    ),
    (
        "Le maire a évoqué « une journée heureuse » devant les habitants de la rue des Lilas.",
        (("une journée heureuse", "le maire"),),
    ),
    (
        "Nadia Belkacem, 34 ans, a traversé le pays à vélo. « J'ai dormi dans des granges et des écoles », "
        "a raconté la trentenaire.",
        (("J'ai dormi dans des granges et des écoles", "Nadia Belkacem"),),
    ),
    (
        "Léa Morel a gagné le concours d'orthographe. « Elle lit tout le temps, même à table », sourit sa mère.",
        (("Elle lit tout le temps, même à table", "mère de Léa Morel"),),
    ),
    (
        "« Le train de nuit est de retour », a annoncé la compagnie. « Il partira tous les vendredis », "
        "a précisé sa porte-parole, Inès Rocher.",
        (
            ("Le train de nuit est de retour", "la compagnie"),
            ("Il partira tous les vendredis", "Inès Rocher"),
        ),
    ),
    (
        "M. Petit dirige la fanfare depuis vingt ans. « On manque de trombones », regrette M. Petit. "
        "Luc Petit cherche donc des élèves.",
        (("On manque de trombones", "Luc Petit"),),
    ),
    (
        "Mme Arnaud n'a pas hésité. « C'est mon quartier », s'est-elle exclamée, avant de rouvrir l'épicerie.",
        (("C'est mon quartier", "Arnaud"),),
    ),
    (
        "Anne de La Tour restaure des horloges. « Chaque pièce a son bruit », confie Anne de La Tour.",
        (("Chaque pièce a son bruit", "Anne de La Tour"),),
    ),
    (
        "La pianiste jouera « Les Jardins du soir » à Rennes, puis à Nantes.",
        (),
    ),
    (
        "Roger Blin, dit « le Meunier », fête ses cent ans demain avec ses voisins.",
        (),
    ),
    (
        "« Fermé pour cause de bonheur », peut-on lire sur la porte de la librairie.",
        (("Fermé pour cause de bonheur", ""),),
    ),
    (
        "Le Dr Samira Haddad soigne les hérissons du parc. « Ils arrivent maigres et repartent ronds », "
        "s'amuse la vétérinaire.",
        (("Ils arrivent maigres et repartent ronds", "Samira Haddad"),),
    ),
    (
        "Hugo Lefèvre et Manon Girard ont ouvert une ferme. « Nous vivons du miel et des œufs », expliquent-ils.",
        (("Nous vivons du miel et des œufs", "Hugo Lefèvre and Manon Girard"),),
    ),
    (
        "Le club a retrouvé son stade. « Le gazon est magnifique », a souligné l'entraîneur, Karim Benali. "
        "« On va y passer nos dimanches. »",
        (("Le gazon est magnifique", "Karim Benali"), ("On va y passer nos dimanches.", "Karim Benali")),
    ),
    (
        "Interrogée mardi, la ministre a répondu qu'elle viendrait « avec plaisir » à la fête du pain.",
        (("avec plaisir", "la ministre"),),
    ),
    (
        "Le sculpteur Émile Rousset expose ses oiseaux de fer. « Je les dessine le matin. Je les soude le soir. » "
        "L'exposition dure un mois.",
        (("Je les dessine le matin. Je les soude le soir.", "Émile Rousset"),),
    ),
    (
        "« Il y a du monde partout ! » s'exclame un bénévole. « Et il fait beau », ajoute une passante.",
        (("Il y a du monde partout !", "un bénévole"), ("Et il fait beau", "une passante")),
    ),
    (
        "« Qui veut goûter la confiture ? » demande Odile Perrin aux passants du marché de Vire.",
        (("Qui veut goûter la confiture ?", "Odile Perrin"),),
    ),
    (
        "La présidente de l'association des parents d'élèves, Fatima Ouali, a salué « un geste simple et généreux ».",
        (("un geste simple et généreux", "Fatima Ouali"),),
    ),
    (
        "Théo Renard, apprenti luthier, a fini son premier violon. « Il sonne un peu grave », reconnaît-il. "
        "Son maître, Jules Acker, se montre plus tendre : « C'est un très beau début. »",
        (("Il sonne un peu grave", "Théo Renard"), ("C'est un très beau début.", "Jules Acker")),
    ),
    (
        "« C'est une belle surprise », a commenté l'institutrice. Camille Noël, qui enseigne à Sarlat, a reçu "
        "cent lettres. « Je répondrai à toutes », promet Camille Noël.",
        (("C'est une belle surprise", "l'institutrice"), ("Je répondrai à toutes", "Camille Noël")),
    ),
    (
        "Le directeur du musée, Marc Thibault, se réjouit.\n\n"
        "« Nous avons retrouvé la clé du coffre dans un vieux manteau.\n\n"
        "» Elle ouvrait encore la serrure », a-t-il ajouté.",
        (
            ("Nous avons retrouvé la clé du coffre dans un vieux manteau.", "Marc Thibault"),
            ("Elle ouvrait encore la serrure", "Marc Thibault"),
        ),
    ),
    (
        "« Il y a du monde partout, s'exclame Anne Morel, maire de Brissac. Et il fait beau. »",
        (("Il y a du monde partout", "Anne Morel"), ("Et il fait beau.", "Anne Morel")),
    ),
    (
        "Une dame attend au guichet. « Vous venez pour le chat ? demande-t-elle au vétérinaire. Il dort. »",
        (("Vous venez pour le chat ?", "une dame"), ("Il dort.", "une dame")),
    ),
    (
        "« La piscine rouvrira en mai », indique un communiqué de la mairie.",
        (("La piscine rouvrira en mai", "un communiqué de la mairie"),),
    ),
    (
        "Comme l'explique Hugo Lefèvre, « le ballon est rond et le terrain aussi ».",
        (("le ballon est rond et le terrain aussi", "Hugo Lefèvre"),),
    ),
    (
        "« Je reste encore un an », a assuré à la radio Hugo Lefèvre, l'entraîneur des jeunes.",
        (("Je reste encore un an", "Hugo Lefèvre"),),
    ),
    (
        "« Tout le monde a aidé », se souvient Jean-Pierre Le Goff, 71 ans, ancien facteur du village.",
        (("Tout le monde a aidé", "Jean-Pierre Le Goff"),),
    ),
    (
        "« Ce n'est qu'un début », a prévenu le chef, Yann Le Bris, qualifiant la soirée de « magique ».",
        (("Ce n'est qu'un début", "Yann Le Bris"), ("magique", "Yann Le Bris")),
    ),
)
"""Texts with which the lists and mechanisms were made."""

SECOND = _set(
    (
        "La vieille halle de Vernay a retrouvé son toit. « On entend enfin la pluie sans la recevoir », a plaisanté "
        "le maire, Bernard Coste, devant une centaine d'habitants.",
        (("On entend enfin la pluie sans la recevoir", "Bernard Coste"),),
    ),
    (
        "« Le chocolat se mérite », prévient Mathilde Roy, qui ouvre son atelier le 3 mars. La trentenaire a appris "
        "le métier à Liège. « J'y suis restée quatre ans », précise-t-elle.",
        (("Le chocolat se mérite", "Mathilde Roy"), ("J'y suis restée quatre ans", "Mathilde Roy")),
    ),
    (
        "Le conseil municipal a voté à l'unanimité. « C'est un soulagement pour les familles », a réagi "
        "Sandrine Delattre, élue chargée des écoles.",
        (("C'est un soulagement pour les familles", "Sandrine Delattre"),),
    ),
    (
        'Pour fêter ses dix ans, le cinéma offre les places. "C\'est notre façon de dire merci", a déclaré jeudi son '
        "gérant, Alain Pichon.",
        (("C'est notre façon de dire merci", "Alain Pichon"),),
    ),
    (
        "Selon la biologiste Élodie Franchet, « une mare suffit pour faire revenir les libellules ».",
        (("une mare suffit pour faire revenir les libellules", "Élodie Franchet"),),
    ),
    (
        "« Nous n'avons rien lâché, raconte le capitaine, Moussa Diarra. Même à la dernière minute. »",
        (("Nous n'avons rien lâché", "Moussa Diarra"), ("Même à la dernière minute.", "Moussa Diarra")),
    ),
    (
        "« C'est lui qui m'a appris à nager », se souvient sa fille. Georges Lacaze a surveillé la plage pendant "
        "quarante étés.",
        (("C'est lui qui m'a appris à nager", "sa fille"),),
    ),
    (
        "Julien Mercier n'oubliera pas ce matin-là. « Le renard était assis devant la porte, » dit-il. « Comme un "
        "chien. »",
        (("Le renard était assis devant la porte,", "Julien Mercier"), ("Comme un chien.", "Julien Mercier")),
    ),
    (
        "La compagnie a présenté ses excuses et parlé d'une « panne regrettable ».",
        (("panne regrettable", "La compagnie"),),
    ),
    (
        "À la sortie, les élèves étaient unanimes. « C'était trop bien ! » lance Inaya, 9 ans. « On a vu les "
        "étoiles », ajoute Tom.",
        (("C'était trop bien !", "Inaya"), ("On a vu les étoiles", "Tom")),
    ),
    (
        "Le film « La Maison du lac » sort mercredi. Sa réalisatrice, Agnès Vidal, y voit « une lettre à son père ».",
        (("une lettre à son père", "Agnès Vidal"),),
    ),
    (
        "Mme Bertin, la présidente du comité, l'a répété : « Le marché de Noël aura bien lieu. »",
        (("Le marché de Noël aura bien lieu.", "Bertin"),),
    ),
    (
        "D'après Olivier Le Gall, du syndicat des pêcheurs, « la saison est la meilleure depuis dix ans ».",
        (("la saison est la meilleure depuis dix ans", "Olivier Le Gall"),),
    ),
    (
        "Rencontrée dans sa serre, Colette Aubry, 82 ans, sourit. « Les tomates ne demandent que de la patience. »",
        (("Les tomates ne demandent que de la patience.", "Colette Aubry"),),
    ),
    (
        "« J'ai couru sans regarder ma montre », a confié le vainqueur à l'arrivée. Le Nantais Simon Hervé a bouclé "
        "le parcours en deux heures.",
        (("J'ai couru sans regarder ma montre", "le vainqueur"),),
    ),
    (
        "La ministre de la Culture, Hélène Marchand, a promis jeudi que le théâtre rouvrirait « avant l'été ». "
        "« Les artistes nous attendent », a-t-elle insisté.",
        (("avant l'été", "Hélène Marchand"), ("Les artistes nous attendent", "Hélène Marchand")),
    ),
    (
        "Ni la pluie ni le vent n'ont gêné les joueurs de pétanque. « La boule roule mieux mouillée », s'amuse "
        "Roland, un habitué.",
        (("La boule roule mieux mouillée", "Roland"),),
    ),
    (
        "« Nous cherchons encore des musiciens », indiquent Paul et Virginie Castel, les fondateurs de l'orchestre.",
        (("Nous cherchons encore des musiciens", "Paul and Virginie Castel"),),
    ),
    (
        "Le boulanger ne s'y attendait pas. « J'ai cru à une blague », avoue Karim Saïdi. Son pain a été élu meilleur "
        "pain de la région. Sa voisine, elle, n'est pas étonnée : « Toute la rue le savait. »",
        (("J'ai cru à une blague", "Karim Saïdi"), ("Toute la rue le savait.", "voisine de Karim Saïdi")),
    ),
    (
        "Dans sa lettre, l'enfant écrit : « Je voudrais un train, et une gare aussi. » La lettre a été lue à voix "
        "haute par Brigitte Salles.",
        (("Je voudrais un train, et une gare aussi.", "l'enfant"),),
    ),
    (
        "« La Petite Sirène », « Carmen » et « Le Lac des cygnes » sont au programme de la saison.",
        (),
    ),
    (
        "Marcel Dupuis, surnommé « Papy Vélo », répare gratuitement les bicyclettes du quartier.",
        (),
    ),
    (
        "« Ils ont dormi dans la gare, puis nous les avons accueillis », explique Thérèse Collin, bénévole de "
        "l'association. « Personne ne s'est plaint. Ils ont même chanté. »",
        (
            ("Ils ont dormi dans la gare, puis nous les avons accueillis", "Thérèse Collin"),
            ("Personne ne s'est plaint. Ils ont même chanté.", "Thérèse Collin"),
        ),
    ),
    (
        "Le phare attire les curieux. « Monter, c'est facile ; redescendre, beaucoup moins », glisse le gardien, "
        "Erwan Le Dantec, en tendant une bouteille d'eau.",
        (("Monter, c'est facile ; redescendre, beaucoup moins", "Erwan Le Dantec"),),
    ),
    (
        "« Qu'est-ce que vous en pensez ? » a demandé la journaliste. « Beaucoup de bien », a répondu Claude Perret, "
        "le maire de Vernay.",
        (("Qu'est-ce que vous en pensez ?", "la journaliste"), ("Beaucoup de bien", "Claude Perret")),
    ),
    (
        "L'écrivaine Nora Ziani a reçu le prix des lycéens. « Ils lisent avec leur cœur », s'est réjouie "
        "l'écrivaine. Pour le jury, son roman est « lumineux ».",
        (("Ils lisent avec leur cœur", "Nora Ziani"), ("lumineux", "le jury")),
    ),
    (
        "Trois cigognes ont été relâchées hier. « Elles ont tourné deux fois au-dessus de nous, décrit François "
        "Humbert, puis elles sont parties vers le sud. »",
        (
            ("Elles ont tourné deux fois au-dessus de nous", "François Humbert"),
            ("puis elles sont parties vers le sud.", "François Humbert"),
        ),
    ),
    (
        "« Le tram passera devant l'hôpital », a confirmé mardi la métropole dans un communiqué. Les travaux "
        "commenceront en avril.",
        (("Le tram passera devant l'hôpital", "la métropole"),),
    ),
    (
        "Louis Fabre, apiculteur à Die, a transmis ses ruches à Lucie Baron. « Elle a la main douce », dit-il. "
        "« Il a tout noté dans un carnet », répond-elle.",
        (("Elle a la main douce", "Louis Fabre"), ("Il a tout noté dans un carnet", "Lucie Baron")),
    ),
    (
        "« Mon grand-père disait toujours “qui plante un arbre plante une joie” », rapporte Vincent Jolivet, "
        "pépiniériste.",
        (("Mon grand-père disait toujours “qui plante un arbre plante une joie”", "Vincent Jolivet"),),
    ),
)
"""Written afterwards; read .935 exactly and .805 with the right speaker before anything was mended."""

LONGER = _set(
    (
        "La passerelle de Cernon est ouverte depuis samedi matin. Longue de 80 mètres, elle relie les "
        "deux rives du Loir.\n\n"
        "« Cela fait trente ans qu'on en parle », a rappelé le maire, Didier Poulain, avant de couper le "
        "ruban. « Aujourd'hui, on la traverse. »\n\n"
        "Dans la foule, Mireille Tessier, 67 ans, avait les yeux humides. « Ma sœur habite en face, "
        "explique-t-elle. Il me fallait vingt minutes en voiture. »\n\n"
        "Le chantier a coûté moins cher que prévu, selon la municipalité. L'architecte, Samuel Ortega, "
        "évoque « un ouvrage simple, presque timide ».\n\n"
        "« Les enfants l'appellent déjà le pont des hérons », s'amuse-t-il.",
        (
            ("Cela fait trente ans qu'on en parle", "Didier Poulain"),
            ("Aujourd'hui, on la traverse.", "Didier Poulain"),
            ("Ma sœur habite en face", "Mireille Tessier"),
            ("Il me fallait vingt minutes en voiture.", "Mireille Tessier"),
            ("un ouvrage simple, presque timide", "Samuel Ortega"),
            ("Les enfants l'appellent déjà le pont des hérons", "Samuel Ortega"),
        ),
    ),
    (
        "Céline Rouvière n'avait jamais gagné un concours. Dimanche, cette fromagère de 41 ans a reçu la "
        "médaille d'or à Rodez.\n\n"
        "« J'ai appelé ma mère tout de suite, raconte-t-elle. Elle croyait que je plaisantais. »\n\n"
        "Son père lui avait transmis la ferme en 2011. À l'époque, la productrice n'avait que douze "
        "chèvres. « On s'est débrouillés », résume-t-elle.\n\n"
        "Le jury a salué « une pâte fondante et un goût de noisette ». Son président, Yves Maurin, se dit"
        " « bluffé ».",
        (
            ("J'ai appelé ma mère tout de suite", "Céline Rouvière"),
            ("Elle croyait que je plaisantais.", "Céline Rouvière"),
            ("On s'est débrouillés", "Céline Rouvière"),
            ("une pâte fondante et un goût de noisette", "Le jury"),
            ("bluffé", "Yves Maurin"),
        ),
    ),
    (
        "« Le silence fait partie de la musique », disait souvent son professeur. Le guitariste Aurélien "
        "Pons s'en souvient à chaque concert. Vendredi, à Albi, il a joué deux heures sans un mot. « Je "
        "parlerai une autre fois », a-t-il soufflé au public en partant.",
        (
            ("Le silence fait partie de la musique", "son professeur"),
            ("Je parlerai une autre fois", "Aurélien Pons"),
        ),
    ),
    (
        "Les pompiers ont sauvé un chaton coincé dans un tuyau. « Il ronronnait avant même d'être sorti "
        "», raconte le lieutenant Fabrice Moulin. La propriétaire, elle, n'en revenait pas. « Merci, "
        "merci, merci », a-t-elle répété.",
        (
            ("Il ronronnait avant même d'être sorti", "Fabrice Moulin"),
            ("Merci, merci, merci", "la propriétaire"),
        ),
    ),
    (
        "Pourquoi ouvrir une librairie aujourd'hui ? « Parce que les gens ont besoin d'un endroit où l'on"
        " ne vend pas que des livres », répond sans hésiter Pauline Achard. L'ancienne institutrice "
        "organise des goûters et des lectures. « Les petits viennent pour le gâteau et repartent avec un "
        "album », dit-elle.",
        (
            ("Parce que les gens ont besoin d'un endroit où l'on ne vend pas que des livres", "Pauline Achard"),
            ("Les petits viennent pour le gâteau et repartent avec un album", "Pauline Achard"),
        ),
    ),
    (
        "La SNCF a reconnu une erreur d'affichage. « Nous présentons nos excuses aux voyageurs », a écrit"
        " l'entreprise sur les réseaux sociaux. Un porte-parole a ajouté que les billets seraient "
        "remboursés « sous dix jours ».",
        (
            ("Nous présentons nos excuses aux voyageurs", "l'entreprise"),
            ("sous dix jours", "un porte-parole"),
        ),
    ),
    (
        "Le navigateur Tanguy Morvan a franchi la ligne à l'aube. Sa compagne, Lucile Andrieu, "
        "l'attendait sur le quai. « Il sentait le poisson et il souriait », dit Lucile Andrieu. Lui n'a "
        "eu qu'une phrase : « J'ai faim. »",
        (
            ("Il sentait le poisson et il souriait", "Lucile Andrieu"),
            ("J'ai faim.", "Tanguy Morvan"),
        ),
    ),
    (
        "« Ce projet est né dans une cuisine », rappelait mardi Jacqueline Fayolle, fondatrice de "
        "l'épicerie solidaire. « Nous étions quatre, et nous avions trois chaises », poursuit "
        "l'octogénaire.",
        (
            ("Ce projet est né dans une cuisine", "Jacqueline Fayolle"),
            ("Nous étions quatre, et nous avions trois chaises", "Jacqueline Fayolle"),
        ),
    ),
    (
        "Que pensent les voisins du nouveau kiosque ? « Il est un peu vert », juge Gilbert Rey. « Très "
        "vert », renchérit sa femme. Leur fille Manon, elle, l'adore.",
        (
            ("Il est un peu vert", "Gilbert Rey"),
            ("Très vert", "femme de Gilbert Rey"),
        ),
    ),
    (
        "Interrogé par nos soins, le service des espaces verts assure que « les marronniers ne sont pas "
        "malades ». Une pétition circule pourtant. « Nous demandons une seconde expertise », peut-on y "
        "lire.",
        (
            ("les marronniers ne sont pas malades", "le service des espaces verts"),
            ("Nous demandons une seconde expertise", ""),
        ),
    ),
    (
        "Le chœur des anciens a fêté ses cinquante ans au théâtre. « On chante moins fort, mais on chante"
        " plus juste », a lancé, sous les rires, son chef, Raymond Quéré. Ému, il a dédié la soirée à « "
        "tous ceux du premier rang ».",
        (
            ("On chante moins fort, mais on chante plus juste", "Raymond Quéré"),
            ("tous ceux du premier rang", "Raymond Quéré"),
        ),
    ),
    (
        "D'abord méfiante, la commerçante Ghislaine Noir s'est laissée convaincre. \"Les clients restent "
        'plus longtemps quand il y a un piano", constate-t-elle. "Et ils achètent des chaussettes."\n\n'
        'Son collègue Ahmed Ziane approuve : "C\'est devenu le cœur de la rue."',
        (
            ("Les clients restent plus longtemps quand il y a un piano", "Ghislaine Noir"),
            ("Et ils achètent des chaussettes.", "Ghislaine Noir"),
            ("C'est devenu le cœur de la rue.", "Ahmed Ziane"),
        ),
    ),
    (
        "La vieille malle est arrivée mardi chez le brocanteur.\n\n"
        "— Elle vient d'un grenier, explique Gaston Leroux-Vial.\n\n"
        "— Et la clé ? demande sa petite-fille.\n\n"
        "— Perdue depuis cent ans.",
        (
            ("Elle vient d'un grenier", "Gaston Leroux-Vial"),
            ("Et la clé ?", "petite-fille de Gaston Leroux-Vial"),
            ("Perdue depuis cent ans.", "Gaston Leroux-Vial"),
        ),
    ),
    (
        "Anne Morel pousse la porte de l'atelier.\n\n"
        "— Vous êtes fermé ? demande-t-elle.\n\n"
        "— Presque, répond Luc Petit. Entrez donc.",
        (
            ("Vous êtes fermé ?", "Anne Morel"),
            ("Presque", "Luc Petit"),
            ("Entrez donc.", "Luc Petit"),
        ),
    ),
    (
        "Le capitaine Hugo Lefèvre pose la coupe sur la table.\n\n– On a gagné, souffle-t-il, et largement.",
        (
            ("On a gagné", "Hugo Lefèvre"),
            ("et largement.", "Hugo Lefèvre"),
        ),
    ),
)
"""Longer ones, written after those were mended (of the first twelve 1.0 and .875 at first), and dialogue."""

LATER = _set(
    (
        "Le festival de Larnac a ouvert ses portes jeudi. « On attendait trois mille personnes, il en est"
        " venu cinq mille », s'est félicitée l'organisatrice, Gaëlle Prigent.",
        (("On attendait trois mille personnes, il en est venu cinq mille", "Gaëlle Prigent"),),
    ),
    (
        "Yves Kermarrec construit des bateaux en bouteille depuis l'âge de onze ans. « Mon oncle m'a "
        "montré, raconte ce retraité de Douarnenez. Après, je n'ai plus arrêté. »",
        (
            ("Mon oncle m'a montré", "Yves Kermarrec"),
            ("Après, je n'ai plus arrêté.", "Yves Kermarrec"),
        ),
    ),
    (
        "Le préfet a signé l'arrêté lundi. Il s'agit, a-t-il expliqué, d'« une mesure de bon sens ».",
        (("une mesure de bon sens", "le préfet"),),
    ),
    (
        "« Les oiseaux ne connaissent pas les frontières », aime à répéter Hortense Vial. La spécialiste "
        "des rapaces a bagué mille faucons. Elle en parle comme de « vieux amis ».",
        (
            ("Les oiseaux ne connaissent pas les frontières", "Hortense Vial"),
            ("vieux amis", "Hortense Vial"),
        ),
    ),
    (
        "Il n'y aura pas de second concert. C'est ce qu'a annoncé dimanche Solène Guyot : « Ma voix a "
        "besoin de repos. »",
        (("Ma voix a besoin de repos.", "Solène Guyot"),),
    ),
    (
        "« C'est beau », murmure un enfant. « C'est grand », corrige sa mère. Devant eux, la baleine de "
        "papier flotte sous le plafond du musée.",
        (
            ("C'est beau", "un enfant"),
            ("C'est grand", "mère d'un enfant"),
        ),
    ),
    (
        "L'association Les Mains vertes cherche des bénévoles. Sa présidente, Maryse Le Bihan, promet « "
        "du soleil, de la terre et du café ».",
        (("du soleil, de la terre et du café", "Maryse Le Bihan"),),
    ),
    (
        "Au micro de la radio locale, le judoka Teddy Larose n'a pas caché sa joie : « C'est pour mon grand-père. »",
        (("C'est pour mon grand-père.", "Teddy Larose"),),
    ),
    (
        "Victor et Jeanne ont écrit au maire. « Nous voudrions un banc près de l'école », demandent les "
        "deux élèves. « Il arrivera en juin », leur a répondu Philippe Castaing.",
        (
            ("Nous voudrions un banc près de l'école", "les deux élèves"),
            ("Il arrivera en juin", "Philippe Castaing"),
        ),
    ),
    (
        "Dans un message publié mercredi, la chanteuse Ilona Marsac remercie « tous ceux qui ont chanté "
        "plus fort que la pluie ».",
        (("tous ceux qui ont chanté plus fort que la pluie", "Ilona Marsac"),),
    ),
    (
        "« On n'avait rien vu de tel depuis 1987 », se rappelle Bernadette Chauvin, qui tenait alors le "
        "café de la gare. « La neige montait jusqu'aux fenêtres. »",
        (
            ("On n'avait rien vu de tel depuis 1987", "Bernadette Chauvin"),
            ("La neige montait jusqu'aux fenêtres.", "Bernadette Chauvin"),
        ),
    ),
    (
        "Aux yeux de la romancière Agathe Sorel, ce village est « un livre ouvert ». Son éditeur, lui, y "
        "voit surtout « un beau titre ».",
        (
            ("un livre ouvert", "Agathe Sorel"),
            ("un beau titre", "éditeur d'Agathe Sorel"),
        ),
    ),
    (
        "Les deux sœurs ont repris l'hôtel de leurs parents. « Nous avons gardé le vieux piano », dit "
        "l'aînée, Apolline. « Et le chat », ajoute Faustine en riant.",
        (
            ("Nous avons gardé le vieux piano", "Apolline"),
            ("Et le chat", "Faustine"),
        ),
    ),
    (
        "« Le vin sera bon cette année », pronostique le vigneron Pascal Huet, qui a vendangé avec dix jours d'avance.",
        (("Le vin sera bon cette année", "Pascal Huet"),),
    ),
    (
        "Le porte-parole du gouvernement a salué jeudi « un pas dans la bonne direction », tout en "
        "rappelant que « rien n'est fini ».",
        (
            ("un pas dans la bonne direction", "le porte-parole du gouvernement"),
            ("rien n'est fini", "le porte-parole du gouvernement"),
        ),
    ),
)
"""Written after those (.978 and .756 at first)."""

LAST = _set(
    (
        "Après deux ans de travaux, le moulin de Fleury tourne à nouveau. « La farine sera vendue sur "
        "place », annonce Régis Bonnefoy, le meunier. Il a prévu une fournée par semaine. « On verra si "
        "les gens suivent », tempère-t-il.",
        (
            ("La farine sera vendue sur place", "Régis Bonnefoy"),
            ("On verra si les gens suivent", "Régis Bonnefoy"),
        ),
    ),
    (
        "La nageuse Clarisse Méry a battu son record. « Je ne pensais pas aller si vite », a-t-elle "
        "lâché, essoufflée, au bord du bassin. Son entraîneur, lui, y croyait : « Elle en a encore sous "
        "le pied. »",
        (
            ("Je ne pensais pas aller si vite", "Clarisse Méry"),
            ("Elle en a encore sous le pied.", "entraîneur de Clarisse Méry"),
        ),
    ),
    (
        "« Ce n'est pas un musée, c'est une maison », insiste auprès des visiteurs Anne-Sophie Dutertre. "
        "Elle habite encore le premier étage.",
        (("Ce n'est pas un musée, c'est une maison", "Anne-Sophie Dutertre"),),
    ),
    (
        "Le ministre de l'Éducation, Étienne Vasseur, a jugé « encourageants » les résultats des "
        "collégiens. « Les professeurs ont fait un travail immense », a-t-il souligné.",
        (
            ("encourageants", "Étienne Vasseur"),
            ("Les professeurs ont fait un travail immense", "Étienne Vasseur"),
        ),
    ),
    (
        "Qui a laissé un piano sur la plage ? « Pas nous », jurent en chœur les pêcheurs. « Il est arrivé"
        " dans la nuit », avance Loïc Kerdoncuff.",
        (
            ("Pas nous", "les pêcheurs"),
            ("Il est arrivé dans la nuit", "Loïc Kerdoncuff"),
        ),
    ),
    (
        "Le journal municipal titrait hier « Un été sans voitures ». La mesure divise. « On respire enfin"
        " », salue Noémie Brun, fleuriste rue Haute.",
        (("On respire enfin", "Noémie Brun"),),
    ),
    (
        "« Mes élèves m'ont tout appris », disait Marguerite Sallé à ceux qui l'interrogeaient. "
        "L'institutrice a pris sa retraite en juin. À la fête, ses anciens élèves lui ont offert une "
        "cloche.",
        (("Mes élèves m'ont tout appris", "Marguerite Sallé"),),
    ),
    (
        "Le collectif Rivière propre a nettoyé trois kilomètres de berges. « Nous avons sorti quatre "
        "vélos et une baignoire », sourit Omar Belaïd, qui le préside. « La baignoire servira de "
        "jardinière. »",
        (
            ("Nous avons sorti quatre vélos et une baignoire", "Omar Belaïd"),
            ("La baignoire servira de jardinière.", "Omar Belaïd"),
        ),
    ),
    (
        "Contacté par téléphone, le propriétaire du château assure n'avoir « rien demandé à personne ». "
        "Les visites reprennent samedi.",
        (("rien demandé à personne", "le propriétaire du château"),),
    ),
    (
        "Au village, on l'appelle « la dame aux chats ». Yvonne Carlier en nourrit vingt-deux. « Ils me "
        "tiennent compagnie », dit-elle simplement.",
        (("Ils me tiennent compagnie", "Yvonne Carlier"),),
    ),
    (
        "L'équipe a retrouvé le sourire. « Il fallait gagner, on a gagné. Le reste, on en parlera demain "
        "», a évacué le gardien, Bilal Haddou, avant de monter dans le car.",
        (("Il fallait gagner, on a gagné. Le reste, on en parlera demain", "Bilal Haddou"),),
    ),
    (
        "Maëlle Tanguy et son frère Ronan ont traversé la baie à la rame. « C'est lui qui a chanté tout "
        "du long », rit Maëlle. « Pour couvrir le bruit des vagues », se défend Ronan.",
        (
            ("C'est lui qui a chanté tout du long", "Maëlle Tanguy"),
            ("Pour couvrir le bruit des vagues", "Ronan"),
        ),
    ),
)
"""Written at the end (.973 and .919 at first)."""
