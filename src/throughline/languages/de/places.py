"""Countries, states and large cities as German reports print them, in lower case."""

from __future__ import annotations

PLACES = """
afghanistan, ägypten, albanien, algerien, angola, argentinien, armenien, aserbaidschan, äthiopien, australien
bangladesch, belgien, bolivien, bosnien, botswana, brasilien, bulgarien, chile, china, costa rica, dänemark
deutschland, ecuador, england, estland, finnland, frankreich, georgien, ghana, griechenland, großbritannien, guatemala
haiti, honduras, indien, indonesien, irak, iran, irland, island, israel, italien, jamaika, japan, jemen, jordanien
kambodscha, kamerun, kanada, kasachstan, katar, kenia, kolumbien, kongo, kroatien, kuba, kuwait, laos, lettland
libanon, liberia, libyen, liechtenstein, litauen, luxemburg, madagaskar, malaysia, mali, malta, marokko, mexiko
moldau, monaco, mongolei, montenegro, mosambik, myanmar, namibia, nepal, neuseeland, nicaragua, niederlande, niger
nigeria, nordirland, nordkorea, nordmazedonien, norwegen, oman, österreich, pakistan, palästina, panama, paraguay
peru, philippinen, polen, portugal, ruanda, rumänien, russland, sambia, saudi-arabien, schottland, schweden, schweiz
senegal, serbien, simbabwe, singapur, slowakei, slowenien, somalia, spanien, sri lanka, südafrika, sudan, südkorea
syrien, taiwan, tansania, thailand, togo, tschechien, tunesien, türkei, uganda, ukraine, ungarn, uruguay, usa, eu
vereinigte staaten, venezuela, vietnam, wales, weißrussland, belarus, zypern, europa, afrika, asien, amerika
südamerika, nordamerika, skandinavien, balkan
baden-württemberg, bayern, berlin, brandenburg, bremen, hamburg, hessen, mecklenburg-vorpommern, niedersachsen
nordrhein-westfalen, rheinland-pfalz, saarland, sachsen, sachsen-anhalt, schleswig-holstein, thüringen, franken
schwaben, westfalen, rheinland, pfalz, allgäu, harz, eifel, schwarzwald
kärnten, niederösterreich, oberösterreich, salzburg, steiermark, tirol, vorarlberg, burgenland, wien, graz, linz
innsbruck, klagenfurt, bregenz, villach, südtirol, bozen
zürich, bern, basel, genf, luzern, lausanne, winterthur, st. gallen, lugano, aargau, thurgau, graubünden, wallis
tessin, chur, schwyz, glarus, solothurn, schaffhausen, appenzell
köln, münchen, frankfurt, stuttgart, düsseldorf, leipzig, dortmund, dresden, hannover, nürnberg, duisburg
bochum, wuppertal, bielefeld, bonn, münster, mannheim, karlsruhe, augsburg, wiesbaden, mönchengladbach, gelsenkirchen
aachen, braunschweig, chemnitz, kiel, magdeburg, freiburg, krefeld, mainz, lübeck, erfurt, oberhausen, rostock
kassel, potsdam, saarbrücken, ludwigshafen, oldenburg, osnabrück, leverkusen, heidelberg, darmstadt
solingen, regensburg, herne, paderborn, neuss, ingolstadt, offenbach, fürth, ulm, würzburg, heilbronn, pforzheim
wolfsburg, göttingen, bottrop, reutlingen, koblenz, bremerhaven, erlangen, bergisch gladbach, remscheid, trier, jena
salzgitter, moers, siegen, hildesheim, cottbus, gera, schwerin, flensburg, passau, konstanz, tübingen, marburg, gießen
fulda, weimar, bamberg, bayreuth, coburg, rosenheim, landshut, stralsund, greifswald, görlitz, zwickau, plauen, celle
lüneburg, hameln, emden, cuxhaven, husum, sylt, rügen, usedom
paris, london, rom, madrid, lissabon, brüssel, amsterdam, den haag, kopenhagen, stockholm, oslo, helsinki, warschau
prag, budapest, bukarest, sofia, athen, istanbul, ankara, moskau, kiew, kyjiw, belgrad, zagreb, mailand, venedig
florenz, neapel, turin, barcelona, lyon, marseille, straßburg, new york, washington, los angeles, chicago, tokio
peking, shanghai, hongkong, neu-delhi, mumbai, kairo, jerusalem, tel aviv, teheran, bagdad, kabul, sydney, toronto
rio de janeiro, buenos aires, mexiko-stadt, kapstadt, nairobi, dubai
""".casefold()
