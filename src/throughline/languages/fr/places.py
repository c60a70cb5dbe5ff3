"""Countries, regions and large cities as French reports print them, in lower case."""

from __future__ import annotations

PLACES = """
afghanistan, afrique du sud, albanie, algérie, allemagne, andorre, angleterre, angola, arabie saoudite, argentine
arménie, australie, autriche, azerbaïdjan, belgique, bénin, biélorussie, bolivie, bosnie, botswana, brésil, bulgarie
burkina faso, burundi, cambodge, cameroun, canada, cap-vert, centrafrique, chili, chine, chypre, colombie, comores
congo, corée du nord, corée du sud, costa rica, croatie, cuba, danemark, djibouti, écosse, égypte, émirats arabes unis
équateur, érythrée, espagne, estonie, états unis, éthiopie, finlande, france, gabon, gambie, géorgie, ghana
grande bretagne, grèce, guatemala, guinée, guyane, haïti, honduras, hongrie, inde, indonésie, irak, iran, irlande
islande, israël, italie, jamaïque, japon, jordanie, kazakhstan, kenya, kosovo, koweït, laos, lettonie, liban, libéria
libye, lituanie, luxembourg, macédoine, madagascar, malaisie, malawi, mali, malte, maroc, martinique, maurice
mauritanie, mayotte, mexique, moldavie, monaco, mongolie, monténégro, mozambique, namibie, népal, nicaragua, niger
nigéria, norvège, nouvelle calédonie, nouvelle zélande, oman, ouganda, pakistan, palestine, panama, paraguay, pays bas
pays de galles, pérou, philippines, pologne, porto rico, portugal, qatar, roumanie, royaume uni, russie, rwanda
salvador, sénégal, serbie, seychelles, sierra leone, singapour, slovaquie, slovénie, somalie, soudan, sri lanka, suède
suisse, syrie, taïwan, tanzanie, tchad, thaïlande, togo, tunisie, turquie, ukraine, uruguay, vatican, venezuela
vietnam, yémen, zambie, zimbabwe, afrique, amérique, asie, europe, océanie, guadeloupe, réunion, polynésie, antilles
alsace, aquitaine, ardèche, ardennes, auvergne, bretagne, bourgogne, catalogne, champagne, charente, corse, côte
d'azur dordogne, drôme, finistère, franche comté, gironde, hauts de france, hérault, île de france, ille et
vilaine, isère jura, landes, languedoc, limousin, loire, lorraine, lozère, manche, mayenne, morbihan, moselle,
nièvre, normandie occitanie, oise, orne, pays de la loire, périgord, picardie, poitou, provence, rhône, sarthe,
savoie, somme, tarn touraine, vaucluse, vendée, vienne, vosges, yonne, yvelines, wallonie, flandre, québec,
ontario, acadie, alpes, pyrénées paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux,
lille, rennes, reims, le havre saint étienne, toulon, grenoble, dijon, angers, nîmes, villeurbanne, le mans, aix en
provence, brest, limoges, tours amiens, perpignan, metz, besançon, orléans, rouen, mulhouse, caen, nancy, avignon,
poitiers, versailles, pau la rochelle, calais, annecy, béziers, colmar, bayonne, biarritz, lorient, quimper,
vannes, troyes, chambéry, valence arras, dunkerque, cherbourg, saint malo, saint nazaire, ajaccio, bastia, cannes,
antibes, niort, angoulême, périgueux bruxelles, liège, namur, charleroi, anvers, gand, genève, lausanne, berne,
zurich, montréal, ottawa, londres, berlin madrid, barcelone, rome, milan, lisbonne, vienne, varsovie, moscou, kiev,
athènes, new york, washington, pékin, tokyo dakar, abidjan, alger, tunis, rabat, casablanca, le caire, beyrouth,
jérusalem
"""
