"""Countries, states of federations and large cities as English reports print them, in lower case."""

from __future__ import annotations

WIDE = """
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh
belarus, belgium, bolivia, bosnia, botswana, brazil, bulgaria, burma, cambodia, cameroon, canada, chile, china
colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic, ecuador, egypt
el salvador, england, eritrea, estonia, ethiopia, fiji, finland, france, gaza, germany, ghana, great britain
greece, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland
israel, italy, ivory coast, jamaica, japan, jordan, kashmir, kazakhstan, kenya, kosovo, kuwait, laos, latvia
lebanon, liberia, libya, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, mali, malta, mauritius
mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand
nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay
peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, samoa, saudi arabia, scotland
senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, spain
sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, tibet, togo, tonga, tunisia, turkey
uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, venezuela, vietnam
wales, west bank, yemen, zambia, zimbabwe, us, u.s, uk, u.k, uae, usa, eu, america, britain, europe, africa
asia, latin america, middle east, balkans, caribbean, scandinavia, soviet union, crimea, siberia, chechnya
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii
idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan
minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york
north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina
south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming
new south wales, queensland, victoria, tasmania, western australia, south australia, ontario, quebec, alberta
british columbia, manitoba, saskatchewan, nova scotia, bavaria, catalonia, punjab, kerala, sindh, yorkshire
cornwall, kent, sussex, essex, surrey, lancashire, cumbria, norfolk, suffolk, wiltshire, dorset, hampshire
ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont
n.c, n.d, n.h, n.j, n.m, n.y, neb, nev, okla, ore, pa, r.i, s.c, s.d, tenn, tex, va, vt, w.va, wash, wis, wyo
al, ak, az, ca, co, ct, de, fl, hi, ia, il, in, ks, ma, me, mi, mn, ms, mt, nc, nd, ne, nh, nj, nm, nv, ny
oh, ok, or, ri, sc, sd, tn, tx, ut, wi, wv, wy, d.c, dc
"""
"""Countries, states, provinces and counties: too wide to say where something happened where a town is named."""

CITIES = """
new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose
austin, jacksonville, fort worth, columbus, charlotte, indianapolis, san francisco, seattle, denver, boston
el paso, nashville, detroit, portland, memphis, oklahoma city, las vegas, louisville, baltimore, milwaukee
albuquerque, tucson, fresno, sacramento, kansas city, mesa, atlanta, omaha, raleigh, miami, long beach
oakland, minneapolis, tulsa, tampa, new orleans, cleveland, honolulu, anaheim, st louis, st. louis, pittsburgh
cincinnati, newark, orlando, toledo, buffalo, jersey city, norfolk, birmingham, baton rouge, rochester, mobile
spokane, montgomery, little rock, salt lake city, hollywood, beverly hills, brooklyn, manhattan, queens, bronx
harlem, staten island, silicon valley, washington dc, washington d.c, hartford, providence, richmond, savannah
london, manchester, liverpool, leeds, sheffield, bristol, newcastle, nottingham, leicester, coventry, oxford
cambridge, brighton, edinburgh, glasgow, aberdeen, dundee, cardiff, swansea, belfast, dublin, cork, galway
paris, lyon, marseille, nice, toulouse, bordeaux, berlin, munich, hamburg, frankfurt, cologne, stuttgart
dresden, leipzig, vienna, zurich, geneva, bern, brussels, antwerp, amsterdam, rotterdam, the hague, copenhagen
stockholm, gothenburg, oslo, bergen, helsinki, reykjavik, madrid, barcelona, seville, valencia, lisbon, porto
rome, milan, naples, turin, florence, venice, palermo, athens, thessaloniki, istanbul, ankara, izmir, moscow
st petersburg, st. petersburg, kiev, kyiv, odessa, kharkiv, minsk, warsaw, krakow, prague, budapest, bucharest
sofia, belgrade, sarajevo, zagreb, ljubljana, tirana, vilnius, riga, tallinn, cairo, alexandria, tripoli, tunis
algiers, casablanca, lagos, abuja, nairobi, kampala, addis ababa, khartoum, johannesburg, cape town, durban
pretoria, harare, luanda, kinshasa, dakar, accra, beirut, damascus, aleppo, baghdad, basra, mosul, tehran
jerusalem, tel aviv, haifa, ramallah, amman, riyadh, jeddah, mecca, dubai, abu dhabi, doha, kabul, kandahar
islamabad, karachi, lahore, peshawar, delhi, new delhi, mumbai, bombay, calcutta, kolkata, chennai, bangalore
hyderabad, dhaka, colombo, kathmandu, rangoon, yangon, bangkok, hanoi, saigon, ho chi minh city, phnom penh
kuala lumpur, jakarta, bali, manila, hong kong, macau, beijing, peking, shanghai, guangzhou, shenzhen, wuhan
taipei, tokyo, osaka, kyoto, hiroshima, seoul, pyongyang, ulan bator, sydney, melbourne, brisbane, perth
adelaide, canberra, darwin, hobart, auckland, wellington, christchurch, dunedin, hamilton, toronto, montreal
vancouver, ottawa, calgary, edmonton, winnipeg, halifax, mexico city, tijuana, guadalajara, monterrey, havana
san juan, kingston, port-au-prince, caracas, bogota, medellin, quito, lima, la paz, santiago, buenos aires
montevideo, rio de janeiro, sao paulo, brasilia, guantanamo bay
"""

PLACES = WIDE + CITIES
