"""Countries, regions and large cities as Spanish reports print them, in lower case."""

from __future__ import annotations

PLACES = """
afganistán, albania, alemania, andorra, angola, arabia saudí, argelia, argentina, armenia, australia, austria
azerbaiyán, bangladés, bélgica, belice, bielorrusia, birmania, bolivia, bosnia, brasil, bulgaria, camboya, camerún
canadá, catar, chad, chequia, chile, china, chipre, colombia, congo, corea del norte, corea del sur, costa de marfil
costa rica, croacia, cuba, dinamarca, ecuador, ee.uu, eeuu, egipto, el salvador, emiratos árabes unidos, eslovaquia
eslovenia, españa, estados unidos, estonia, etiopía, filipinas, finlandia, francia, gabón, georgia, ghana, gran bretaña
grecia, groenlandia, guatemala, guinea, guinea ecuatorial, guyana, haití, holanda, honduras, hungría, india, indonesia
inglaterra, irak, irán, irlanda, islandia, israel, italia, jamaica, japón, jordania, kazajistán, kenia, kosovo, kuwait
laos, letonia, líbano, liberia, libia, liechtenstein, lituania, luxemburgo, macedonia, madagascar, malasia, mali
malta, marruecos, mauritania, méxico, moldavia, mónaco, mongolia, montenegro, mozambique, namibia, nepal, nicaragua
níger, nigeria, noruega, nueva zelanda, omán, países bajos, pakistán, palestina, panamá, paraguay, perú, polonia
portugal, puerto rico, reino unido, república checa, república dominicana, ruanda, rumanía, rusia, senegal, serbia
singapur, siria, somalia, sri lanka, sudáfrica, sudán, suecia, suiza, tailandia, taiwán, tanzania, túnez, turquía
ucrania, uganda, uruguay, venezuela, vietnam, yemen, zambia, zimbabue, europa, américa, áfrica, asia, oceanía
latinoamérica, hispanoamérica, centroamérica, sudamérica, suramérica, norteamérica, unión europea
andalucía, aragón, asturias, baleares, canarias, cantabria, castilla-la mancha, castilla y león, cataluña, catalunya
extremadura, galicia, la rioja, comunidad de madrid, murcia, navarra, país vasco, euskadi, comunidad valenciana
comunitat valenciana, ceuta, melilla, gran canaria, mallorca, menorca, ibiza, formentera, lanzarote, fuerteventura
la palma, la gomera, el hierro
madrid, barcelona, valencia, sevilla, zaragoza, málaga, palma, bilbao, alicante, córdoba, valladolid, vigo, gijón
l'hospitalet, vitoria, vitoria-gasteiz, a coruña, la coruña, elche, granada, terrassa, badalona, oviedo, cartagena
sabadell, jerez, móstoles, pamplona, almería, san sebastián, donostia, burgos, santander, castellón, albacete, getafe
alcalá de henares, logroño, badajoz, salamanca, huelva, lleida, lérida, tarragona, león, cádiz, jaén, ourense, orense
girona, gerona, lugo, cáceres, toledo, guadalajara, cuenca, segovia, ávila, soria, zamora, palencia, huesca, teruel
ciudad real, pontevedra, santiago de compostela, mérida, reus, gandía, benidorm, marbella, ronda, lorca, avilés
las palmas, santa cruz de tenerife, tenerife, ferrol, algeciras, torremolinos
ciudad de méxico, monterrey, puebla, tijuana, guadalajara, oaxaca, veracruz, jalisco, nuevo león, chiapas, yucatán
cancún, querétaro, sinaloa, sonora, buenos aires, rosario, mendoza, la plata, mar del plata, salta, tucumán, bariloche
neuquén, ushuaia, patagonia, montevideo, asunción, santiago de chile, valparaíso, concepción, antofagasta, temuco
lima, arequipa, cusco, cuzco, trujillo, la paz, cochabamba, santa cruz de la sierra, sucre, quito, guayaquil, bogotá
medellín, cali, barranquilla, antioquia, caracas, maracaibo, ciudad de panamá, san josé de costa rica, managua
tegucigalpa, san salvador, la habana, santo domingo, san juan
lisboa, oporto, parís, lyon, marsella, toulouse, burdeos, londres, mánchester, liverpool, edimburgo, dublín, roma
milán, nápoles, turín, florencia, venecia, palermo, berlín, múnich, hamburgo, fráncfort, colonia, viena, zúrich
ginebra, berna, bruselas, amberes, ámsterdam, róterdam, la haya, copenhague, estocolmo, oslo, helsinki, reikiavik
atenas, estambul, ankara, moscú, san petersburgo, kiev, varsovia, cracovia, praga, budapest, bucarest, sofía, belgrado
el cairo, rabat, casablanca, tánger, argel, trípoli, lagos, nairobi, johannesburgo, dakar, beirut, damasco, bagdad
teherán, jerusalén, tel aviv, dubái, doha, kabul, nueva delhi, bombay, calcuta, pekín, shanghái, hong kong, tokio
osaka, seúl, bangkok, hanói, manila, yakarta, sídney, melbourne, nueva york, los ángeles, chicago, miami, washington
san francisco, houston, boston, filadelfia, texas, california, florida, toronto, montreal, ottawa, vancouver
río de janeiro, são paulo, sao paulo, brasilia
"""
