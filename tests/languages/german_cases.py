"""Short German reports of our own: the first half served to build the lists and mechanisms, the second to check."""

from __future__ import annotations

from languages.quoted import Case

FIRST = (
    Case(
        "Das Freibad in Bergheim öffnet wieder. „Wir haben lange darauf gewartet“, sagte Anna Weber.",
        (("Wir haben lange darauf gewartet", "Anna Weber"),),
    ),
    Case(
        "Anna Weber leitet das Museum. Weber sagte: „Die neue Halle ist doppelt so groß.“",
        (("Die neue Halle ist doppelt so groß.", "Anna Weber"),),
    ),
    Case(
        "Der Chor sucht neue Stimmen. „Bei uns darf jeder mitsingen“, so Chorleiterin Mirjam Vogt.",
        (("Bei uns darf jeder mitsingen", "Mirjam Vogt"),),
    ),
    Case(
        "„Die Brücke ist ab Montag wieder frei“, erklärte die Sprecherin der Stadt, Eva Krug.",
        (("Die Brücke ist ab Montag wieder frei", "Eva Krug"),),
    ),
    Case(
        "Die Bücherei ist laut Jonas Lindner „so gut besucht wie nie zuvor“.",
        (("so gut besucht wie nie zuvor", "Jonas Lindner"),),
    ),
    Case(
        "„Alle Kinder sind wohlauf“, teilte die Feuerwehr am Abend mit.",
        (("Alle Kinder sind wohlauf", "die Feuerwehr"),),
    ),
    Case(
        "Die Wanderer seien gut ausgerüstet gewesen. „Sie hatten sogar Decken dabei“, fügte Bergführer Toni Aigner "
        "hinzu.",
        (("Sie hatten sogar Decken dabei", "Toni Aigner"),),
    ),
    Case(
        "Der Zoo hat Nachwuchs. «Das Jungtier trinkt schon gut», sagt Tierpfleger Reto Amstutz.",
        (("Das Jungtier trinkt schon gut", "Reto Amstutz"),),
    ),
    Case(
        "»Ich habe den Apfelkuchen meiner Oma gebacken«, erzählt Ayşe Yıldız lachend.",
        (("Ich habe den Apfelkuchen meiner Oma gebacken", "Ayşe Yıldız"),),
    ),
    Case(
        "Der Bäcker Karl Brunner hört auf. „Meine Frau hat gesagt: ‚Jetzt reicht es‘, und sie hat recht“, sagte er.",
        (("Meine Frau hat gesagt: ‚Jetzt reicht es‘, und sie hat recht", "Karl Brunner"),),
    ),
    Case(
        "Lena Hartmann hat den Preis gewonnen. „Das ist verrückt“, sagte die 35-Jährige.",
        (("Das ist verrückt", "Lena Hartmann"),),
    ),
    Case(
        "Bürgermeisterin Sabine Koch freut sich über den Radweg. „Darauf sind wir stolz“, sagte die Bürgermeisterin.",
        (("Darauf sind wir stolz", "Sabine Koch"),),
    ),
    Case(
        "Tim Seidel rettete die Katze vom Dach. „Er war schon immer mutig“, sagte seine Mutter.",
        (("Er war schon immer mutig", "Tim Seidels Mutter"),),
    ),
    Case(
        "„Der Markt“, sagte Händler Paul Röder, „ist unser zweites Zuhause.“",
        (("Der Markt", "Paul Röder"), ("ist unser zweites Zuhause.", "Paul Röder")),
    ),
    Case(
        "„Wir fangen früh an“, sagte Gärtnerin Ina Falk. „Um fünf Uhr gießen wir die Rosen.“",
        (("Wir fangen früh an", "Ina Falk"), ("Um fünf Uhr gießen wir die Rosen.", "Ina Falk")),
    ),
    Case(
        "Trainer Boris Petrow war zufrieden. Er lobte die Mannschaft.\n\n„Alle haben gekämpft. Jeder Pass kam an.“",
        (("Alle haben gekämpft. Jeder Pass kam an.", "Boris Petrow"),),
    ),
    Case(
        "Die Direktorin Ute Mahler blickte zurück: „Am Anfang hatten wir nur zwei Räume.\n\n"
        "„Heute füllen unsere Bilder ein ganzes Haus.“",
        (
            ("Am Anfang hatten wir nur zwei Räume.", "Ute Mahler"),
            ("Heute füllen unsere Bilder ein ganzes Haus.", "Ute Mahler"),
        ),
    ),
    Case(
        "Oberbürgermeister Frank Ziegler sprach von einem „wichtigen Schritt“ für die Stadt.",
        (("wichtigen Schritt", "Frank Ziegler"),),
    ),
    Case("Der Film „Das blaue Boot“ läuft ab Freitag im Kino am Markt.", ()),
    Case("Hans „Hansi“ Bauer feiert heute seinen 90. Geburtstag im Kreis der Familie.", ()),
    Case(
        "Am Montag sagte Weber, der Umzug sei geplant. Clara Weber leitet die Schule. "
        "„Die Kinder freuen sich auf die hellen Räume“, fügte sie hinzu.",
        (("Die Kinder freuen sich auf die hellen Räume", "Clara Weber"),),
    ),
    Case(
        "Der Bus fährt wieder, wie Sprecher Malte Jansen am Montag mitteilte: „Die Straße ist geräumt.“",
        (("Die Straße ist geräumt.", "Malte Jansen"),),
    ),
    Case(
        "„Der Spielplatz ist ein Geschenk an alle Familien“, heißt es in der Mitteilung des Vereins.",
        (("Der Spielplatz ist ein Geschenk an alle Familien", "der Mitteilung des Vereins"),),
    ),
    Case(
        "„Wir haben uns verrechnet“, räumte Kassenwart Otto Ehlers ein. „Das tut uns leid.“",
        (("Wir haben uns verrechnet", "Otto Ehlers"), ("Das tut uns leid.", "Otto Ehlers")),
    ),
    Case(
        "Nach Angaben von Förster Uwe Lorenz wächst der Wald „schneller als erwartet“.",
        (("schneller als erwartet", "Uwe Lorenz"),),
    ),
    Case(
        "„Woher kommt das Geld?“, fragte Stadträtin Nina Busch. „Aus Spenden“, antwortete Kämmerer Rolf Diehl.",
        (("Woher kommt das Geld?", "Nina Busch"), ("Aus Spenden", "Rolf Diehl")),
    ),
    Case(
        "Auf die Frage nach dem Rezept lächelte Köchin Marta Nowak. „Das bleibt geheim“, sagte sie. "
        "Ihr Bruder Piotr Nowak war anderer Meinung: „Es ist einfach viel Butter.“",
        (("Das bleibt geheim", "Marta Nowak"), ("Es ist einfach viel Butter.", "Piotr Nowak")),
    ),
    Case(
        "Polizeisprecher Dirk Olsen gab Entwarnung. „Der Hund ist wieder zu Hause“, so Olsen am 3. Mai.",
        (("Der Hund ist wieder zu Hause", "Dirk Olsen"),),
    ),
    Case(
        "Jule Sommer, die den Laden vor zwei Jahren gründete, sagte der Zeitung: „Ich würde es wieder tun.“",
        (("Ich würde es wieder tun.", "Jule Sommer"),),
    ),
    Case(
        "Prof. Dr. Henning Graf forscht an Bienen. „Sie sind klüger, als man denkt“, betonte Graf.",
        (("Sie sind klüger, als man denkt", "Henning Graf"),),
    ),
    Case(
        "Die Nachbarn halfen sofort. „Es war wie im Märchen!“, rief eine Anwohnerin.",
        (("Es war wie im Märchen!", "eine Anwohnerin"),),
    ),
    Case(
        "Vereinschef Ali Demir und Trainerin Petra Kunz planen ein Turnier. "
        "„Alle sind eingeladen“, sagte Kunz. Demir ergänzte: „Auch die Großeltern.“",
        (("Alle sind eingeladen", "Petra Kunz"), ("Auch die Großeltern.", "Ali Demir")),
    ),
)
"""Written before the mechanisms."""

HELD = (
    Case(
        "Nach zwei Jahren Pause kehrt das Seifenkistenrennen zurück. „Wir bauen die Strecke gerade auf“, "
        "sagte Organisatorin Heike Brandner der „Talheimer Rundschau“. Gestartet wird am 12. Juni um zehn Uhr.",
        (("Wir bauen die Strecke gerade auf", "Heike Brandner"),),
    ),
    Case(
        "Der Stadtrat hat den Umbau der Bücherei beschlossen. Bibliotheksleiter Gregor Wild zeigte sich erleichtert. "
        "„Endlich bekommen wir einen Aufzug“, so der 52-Jährige. „Darauf haben viele gewartet.“",
        (("Endlich bekommen wir einen Aufzug", "Gregor Wild"), ("Darauf haben viele gewartet.", "Gregor Wild")),
    ),
    Case(
        "Wie die Polizei mitteilte, wurde niemand verletzt. „Alle Beteiligten blieben ruhig und halfen einander“, "
        "lobte Einsatzleiterin Corinna Thoma.",
        (("Alle Beteiligten blieben ruhig und halfen einander", "Corinna Thoma"),),
    ),
    Case(
        "«Das war die schönste Reise meines Lebens», schwärmt die Rentnerin Vreni Zumstein aus Thun. "
        "Ihr Enkel Luca Zumstein ergänzt: «Und sie hat jeden Pass selber fahren wollen.»",
        (
            ("Das war die schönste Reise meines Lebens", "Vreni Zumstein"),
            ("Und sie hat jeden Pass selber fahren wollen.", "Luca Zumstein"),
        ),
    ),
    Case(
        "Die neue Buslinie kommt gut an. Verkehrsdezernent Holger Lenz nannte den Start „rundum gelungen“ und kündigte "
        "weitere Fahrten an.",
        (("rundum gelungen", "Holger Lenz"),),
    ),
    Case(
        "„Ohne Ehrenamtliche“, so betonte Vorsitzende Gisela Pohl, „gäbe es dieses Fest nicht.“",
        (("Ohne Ehrenamtliche", "Gisela Pohl"), ("gäbe es dieses Fest nicht.", "Gisela Pohl")),
    ),
    Case(
        "Das Theaterstück „Der letzte Leuchtturm“ feiert am Samstag Premiere. Regisseurin Yasmin Said verspricht: "
        "„Es wird viel gelacht.“",
        (("Es wird viel gelacht.", "Yasmin Said"),),
    ),
    Case(
        "Der Landwirt Josef Huber hat ein Maislabyrinth angelegt. „Man braucht ungefähr eine Stunde“, sagt Huber. "
        "Seine Tochter Magdalena Huber verkauft Limonade. „An heißen Tagen komme ich kaum hinterher“, erzählt sie.",
        (
            ("Man braucht ungefähr eine Stunde", "Josef Huber"),
            ("An heißen Tagen komme ich kaum hinterher", "Magdalena Huber"),
        ),
    ),
    Case(
        "Die Schule spart Strom. „Wir schalten abends alles aus“, erklärt Hausmeister Kemal Arslan. "
        "„Und die Kinder passen auf, dass niemand das Licht vergisst“, fügt Rektorin Silvia Kern hinzu.",
        (
            ("Wir schalten abends alles aus", "Kemal Arslan"),
            ("Und die Kinder passen auf, dass niemand das Licht vergisst", "Silvia Kern"),
        ),
    ),
    Case(
        "In einer gemeinsamen Erklärung schreiben die Vereine: „Der Park gehört allen.“",
        (("Der Park gehört allen.", "die Vereine"),),
    ),
    Case(
        "Was macht einen guten Käse aus? „Zeit“, sagt Käser Alois Moser. Nur Zeit.",
        (("Zeit", "Alois Moser"),),
    ),
    Case(
        "„Wer hat die Ente gesehen?“ Mit diesem Zettel sucht Familie Reuter seit Dienstag nach ihrem Haustier. "
        "„Sie hört auf den Namen Berta“, verrät Vater Stefan Reuter.",
        (
            ("Wer hat die Ente gesehen?", ""),
            ("Sie hört auf den Namen Berta", "Stefan Reuter"),
        ),
    ),
    Case(
        "Das Wasserwerk hat den Rohrbruch repariert. Laut einer Sprecherin fließt das Wasser „seit den frühen "
        "Morgenstunden wieder normal“.",
        (("seit den frühen Morgenstunden wieder normal", "einer Sprecherin"),),
    ),
    Case(
        "Der Astronom Dr. Felix Oberhuber erklärte den Kindern die Sterne. „Jeder Punkt dort oben ist eine Sonne“, "
        "erklärte er ihnen. Ein Mädchen wollte wissen: „Und wer macht sie morgens aus?“",
        (
            ("Jeder Punkt dort oben ist eine Sonne", "Felix Oberhuber"),
            ("Und wer macht sie morgens aus?", "ein Mädchen"),
        ),
    ),
    Case(
        "Zur Eröffnung kam auch Ministerin Katrin Albers. Sie sprach von einem „Leuchtturm für die ganze Region“ und "
        "dankte den Spendern. „Ohne Sie stünden wir hier nicht“, rief sie den Gästen zu.",
        (
            ("Leuchtturm für die ganze Region", "Katrin Albers"),
            ("Ohne Sie stünden wir hier nicht", "Katrin Albers"),
        ),
    ),
    Case(
        "Claudia Roth-Meier, Leiterin des Tierheims, sagte am Freitag: „Alle sechs Welpen haben ein Zuhause gefunden.“",
        (("Alle sechs Welpen haben ein Zuhause gefunden.", "Claudia Roth-Meier"),),
    ),
    Case(
        "Der Verein „Hand in Hand“ sammelt Schulranzen. Bisher kamen 140 Stück zusammen. „Das übertrifft alles“, "
        "freut sich Kassenwartin Doris Lang.",
        (("Das übertrifft alles", "Doris Lang"),),
    ),
    Case(
        "Der Fährmann Ole Petersen hört nach vierzig Jahren auf.\n\n„Am meisten werde ich den Nebel vermissen“, sagt "
        "er. "
        "„Und die Gespräche.“\n\nSein Nachfolger heißt Finn Carstens. Der 28-Jährige hat das Schiff schon oft "
        "gesteuert. "
        "„Ole hat mir alles beigebracht“, sagt Carstens.",
        (
            ("Am meisten werde ich den Nebel vermissen", "Ole Petersen"),
            ("Und die Gespräche.", "Ole Petersen"),
            ("Ole hat mir alles beigebracht", "Finn Carstens"),
        ),
    ),
    Case(
        "„Die Sanierung kostet weniger als geplant“, teilte eine Sprecherin des Landratsamts mit. Das sei „eine "
        "seltene, "
        "aber schöne Nachricht“.",
        (
            ("Die Sanierung kostet weniger als geplant", "eine Sprecherin des Landratsamts"),
            ("eine seltene, aber schöne Nachricht", "eine Sprecherin des Landratsamts"),
        ),
    ),
    Case(
        "Auf Nachfrage räumte Bauamtsleiter Konrad Fink ein, dass man „den Winter unterschätzt“ habe.",
        (("den Winter unterschätzt", "Konrad Fink"),),
    ),
    Case(
        "Der Brief lag jahrelang in der Wand. „Liebe Finder, seid gut zueinander“, stand darauf.",
        (("Liebe Finder, seid gut zueinander", ""),),
    ),
    Case(
        "Imkerin Theresa Moll und ihr Mann Georg verkaufen Honig. „Das Rezept für die Kekse stammt von mir“, "
        "sagt Georg Moll und lacht. „Aber die Arbeit machen die Bienen.“",
        (
            ("Das Rezept für die Kekse stammt von mir", "Georg Moll"),
            ("Aber die Arbeit machen die Bienen.", "Georg Moll"),
        ),
    ),
    Case(
        "Am Ende jubelten die Gäste. „Das war unser bestes Spiel“, meinte Torhüterin Lea Winkler. Trainer Achim Roos "
        "sah "
        "es ähnlich: „Besser geht es kaum.“ Gegner Nordstadt hatte zuletzt dreimal gewonnen.",
        (("Das war unser bestes Spiel", "Lea Winkler"), ("Besser geht es kaum.", "Achim Roos")),
    ),
    Case(
        "Elif Kaya hat ein Start-up gegründet. Ihr Ziel sei es, sagte die Gründerin, „Lebensmittel zu retten, bevor "
        "sie "
        "im Müll landen“.",
        (("Lebensmittel zu retten, bevor sie im Müll landen", "Elif Kaya"),),
    ),
    Case(
        "„Wir danken allen, die mitgeholfen haben“, hieß es am Abend aus dem Rathaus.",
        (("Wir danken allen, die mitgeholfen haben", "dem Rathaus"),),
    ),
    Case(
        "Die Kletterhalle gilt als „Wohnzimmer“ der Szene. Betreiber Nils Haase erklärt das so: „Hier kennt jeder "
        "jeden.“",
        (("Hier kennt jeder jeden.", "Nils Haase"),),
    ),
    Case(
        "Der Präsident des Ruderclubs, Volker Streit, hatte schon im März gesagt: „Wir holen den Pokal zurück.“",
        (("Wir holen den Pokal zurück.", "Volker Streit"),),
    ),
    Case(
        "Das Dorfcafé bleibt. „Ich konnte mir nie vorstellen, das aufzugeben“, hat Wirtin Renate Egger der Zeitung "
        "erzählt. „Es ist ja mein Leben“, sagte die 67-Jährige.",
        (
            ("Ich konnte mir nie vorstellen, das aufzugeben", "Renate Egger"),
            ("Es ist ja mein Leben", "Renate Egger"),
        ),
    ),
    Case(
        'Anton Schuster sammelt alte Radios. "Jedes hat seinen eigenen Klang", sagt er. Seine Frau, die Lehrerin '
        "Birgit "
        'Schuster, sieht das gelassen: "Andere Männer haben drei Autos."',
        (
            ("Jedes hat seinen eigenen Klang", "Anton Schuster"),
            ("Andere Männer haben drei Autos.", "Birgit Schuster"),
        ),
    ),
    Case(
        "Die Band „Die Regenpfeifer“ spielt am Sonntag im Stadtpark. Der Eintritt ist frei.",
        (),
    ),
    Case(
        "Der Kindergarten ist nach Angaben der Stadt „voll belegt“. Bürgermeister Ulf Tamm kündigte einen Anbau an. "
        "Er sagte, man wolle „so bald wie möglich“ beginnen.",
        (("voll belegt", "der Stadt"), ("so bald wie möglich", "Ulf Tamm")),
    ),
    Case(
        "„Meine Oma sagte immer: ‚Wer singt, hat keine Angst‘“, erinnert sich Chorsängerin Nadja Petrowa. Dann sang "
        "sie.",
        (("Meine Oma sagte immer: ‚Wer singt, hat keine Angst‘", "Nadja Petrowa"),),
    ),
)
"""Written when the mechanisms found all of the first half, and measured once before anything was mended."""

LATER = (
    Case(
        "Die SPD-Fraktionschefin Martina Fuchs begrüßte den Beschluss. „Das hilft den Familien sofort“, sagte Fuchs. "
        "Der CDU-Abgeordnete Rainer Wolf widersprach: „Das kommt zwei Jahre zu spät.“",
        (("Das hilft den Familien sofort", "Martina Fuchs"), ("Das kommt zwei Jahre zu spät.", "Rainer Wolf")),
    ),
    Case(
        "Doris Lang vom Heimatverein führt durch das Museum. „Diese Uhr geht seit 1890 richtig“, sagt Lang stolz. "
        "Weiter "
        "sagt sie: „Nur zweimal mussten wir sie reparieren.“",
        (
            ("Diese Uhr geht seit 1890 richtig", "Doris Lang"),
            ("Nur zweimal mussten wir sie reparieren.", "Doris Lang"),
        ),
    ),
    Case(
        "Herr Brandt wohnt seit fünfzig Jahren im Haus. „Ich kenne hier jede Treppenstufe“, sagt er. Frau Kühn aus dem "
        "Erdgeschoss nickt. „Und jede knarrt anders“, sagt sie.",
        (("Ich kenne hier jede Treppenstufe", "Brandt"), ("Und jede knarrt anders", "Kühn")),
    ),
    Case(
        "Der Botaniker Simon Richter hat eine seltene Orchidee entdeckt. „Ich dachte erst, ich irre mich“, sagte "
        "Richter. "
        "Die Blume wuchs mitten in einem Kreisverkehr.",
        (("Ich dachte erst, ich irre mich", "Simon Richter"),),
    ),
    Case(
        "„Wir öffnen die Türen um neun“, kündigte der Sprecher der Stadtwerke, Jens Ott, an. „Kaffee gibt es auch.“",
        (("Wir öffnen die Türen um neun", "Jens Ott"), ("Kaffee gibt es auch.", "Jens Ott")),
    ),
    Case(
        "Mag. Ingrid Steiner leitet die Volksschule in Graz. „Bei uns lernen Kinder aus zwölf Ländern“, so die "
        "Direktorin.",
        (("Bei uns lernen Kinder aus zwölf Ländern", "Ingrid Steiner"),),
    ),
    Case(
        "Die Musikerin Paulina Voss (34) gibt ein Konzert im Hallenbad. „Das Echo dort ist wunderbar“, sagte sie im "
        "Gespräch mit unserer Zeitung. Das Publikum sitzt auf Schwimmnudeln.",
        (("Das Echo dort ist wunderbar", "Paulina Voss"),),
    ),
    Case(
        "Einsatzleiter Thomas Reiter war erleichtert: „Alle sind unten.“\n\nDie Bergwacht hatte vier Stunden gesucht. "
        "„So etwas vergisst man nicht“, ergänzte sein Stellvertreter Markus Gruber.",
        (("Alle sind unten.", "Thomas Reiter"), ("So etwas vergisst man nicht", "Markus Gruber")),
    ),
    Case(
        "Am Dienstagabend stellte Stadtplanerin Judith Engel die Pläne vor. Der Platz werde „grüner und leiser“, "
        "versprach sie. „Autos“, sagte Engel, „parken künftig am Rand.“",
        (
            ("grüner und leiser", "Judith Engel"),
            ("Autos", "Judith Engel"),
            ("parken künftig am Rand.", "Judith Engel"),
        ),
    ),
    Case(
        "Webers Nachbarin Olga Schmitt hat den Garten übernommen. „Die Tomaten sind dieses Jahr riesig“, berichtet "
        "sie.",
        (("Die Tomaten sind dieses Jahr riesig", "Olga Schmitt"),),
    ),
    Case(
        "Die Eltern sind dankbar. „Ohne den Busfahrer wäre das anders ausgegangen“, schrieben sie in einem Brief. "
        "Busfahrer Murat Çelik winkt ab. „Das hätte jeder getan“, sagt er.",
        (
            ("Ohne den Busfahrer wäre das anders ausgegangen", "sie"),
            ("Das hätte jeder getan", "Murat Çelik"),
        ),
    ),
    Case(
        "Das Gericht gab der Stadt recht. „Der Baum darf bleiben“, begründete die Richterin ihr Urteil.",
        (("Der Baum darf bleiben", "die Richterin"),),
    ),
    Case(
        "In dem Buch „Briefe an den Mond“ erzählt Autorin Selma Durst von ihrer Kindheit. „Wir hatten kein Telefon, "
        "aber "
        "viel Phantasie“, schreibt sie darin.",
        (("Wir hatten kein Telefon, aber viel Phantasie", "Selma Durst"),),
    ),
    Case(
        "Auf dem Schild steht: „Bitte nicht füttern.“ Trotzdem bekommen die Ponys ständig Äpfel. "
        "„Sie haben schon Bauchweh“, klagt Besitzer Erich Stangl.",
        (("Bitte nicht füttern.", "dem Schild"), ("Sie haben schon Bauchweh", "Erich Stangl")),
    ),
    Case(
        "Nach Einschätzung von Meteorologin Bettina Haas bleibt es „bis Mitte der Woche freundlich“. Danach kommt "
        "Regen.",
        (("bis Mitte der Woche freundlich", "Bettina Haas"),),
    ),
    Case(
        "„Ich habe die ganze Nacht nicht geschlafen vor Freude.\n\n„Am Morgen habe ich sofort meine Schwester "
        "angerufen“, "
        "erzählte die Gewinnerin Amelie Frank.",
        (
            ("Ich habe die ganze Nacht nicht geschlafen vor Freude.", "Amelie Frank"),
            ("Am Morgen habe ich sofort meine Schwester angerufen", "Amelie Frank"),
        ),
    ),
    Case(
        "Unbekannte haben der Bäckerei ein Herz an die Scheibe gemalt. „Da mussten wir erst einmal schlucken“, sagen "
        "die "
        "Inhaber Lisa und Jonas Kraft.",
        (("Da mussten wir erst einmal schlucken", "Lisa and Jonas Kraft"),),
    ),
    Case(
        "Der als „Mister Rasen“ bekannte Platzwart Willi Horn geht in Rente. „Jetzt mähe ich nur noch zu Hause“, "
        "scherzte "
        "der 66-Jährige bei seinem Abschied.",
        (("Jetzt mähe ich nur noch zu Hause", "Willi Horn"),),
    ),
    Case(
        "Zwar sei die Lage angespannt, sagte Klinikchefin Andrea Noll, doch man habe „genug Betten für alle“. Zugleich "
        "mahnte Noll: „Bitte lassen Sie sich impfen.“",
        (("genug Betten für alle", "Andrea Noll"), ("Bitte lassen Sie sich impfen.", "Andrea Noll")),
    ),
    Case(
        "Landeshauptmann Peter Auer und Landesrätin Maria Egger eröffneten die Bahn. „Ein Jahrhundertprojekt ist "
        "fertig“, "
        "sagte Auer. „Und es war sogar billiger“, fügte Egger an. Beide fuhren mit dem ersten Zug.",
        (("Ein Jahrhundertprojekt ist fertig", "Peter Auer"), ("Und es war sogar billiger", "Maria Egger")),
    ),
    Case(
        "Die Firma teilte am Montag mit, man habe „keine Kündigungen geplant“. Betriebsrätin Sonja Marx bleibt "
        "vorsichtig. "
        "Sie habe das „schon einmal gehört“, sagte Marx dem Sender.",
        (("keine Kündigungen geplant", "Die Firma"), ("schon einmal gehört", "Sonja Marx")),
    ),
    Case(
        "„Ist das Wasser kalt?“ – „Sehr!“ So begrüßen sich die Eisschwimmer am Weiher jeden Sonntag.",
        (("Ist das Wasser kalt?", ""), ("Sehr!", "")),
    ),
)
"""Written later still, and measured once before anything was mended."""

LAST = (
    Case(
        "Seit drei Tagen ist das Kätzchen weg. Besitzerin Elke Wulf hat überall Zettel aufgehängt. „Es hat Angst vor "
        "Autos“, sagt sie. Am Mittwoch meldete sich Rentner Hugo Baum. Er habe es „ganz sicher“ auf seinem Balkon "
        "gesehen.",
        (("Es hat Angst vor Autos", "Elke Wulf"), ("ganz sicher", "Hugo Baum")),
    ),
    Case(
        "„Wir wollten nie berühmt werden“, sagt Gitarrist Ben Stark über die Anfänge der Band. Schlagzeugerin Mia "
        "Osterloh "
        "sieht das anders: „Ich schon.“",
        (("Wir wollten nie berühmt werden", "Ben Stark"), ("Ich schon.", "Mia Osterloh")),
    ),
    Case(
        "Forscher der Universität Rostock haben eine neue Alge entdeckt. „Sie leuchtet blau, wenn man sie berührt“, "
        "erläutert Studienleiterin Prof. Dr. Anke Siemers. Die Ergebnisse erschienen am Donnerstag.",
        (("Sie leuchtet blau, wenn man sie berührt", "Anke Siemers"),),
    ),
    Case(
        "Der Gemeinderat stimmte mit 14 zu 3 Stimmen zu. Gegen den Plan sprach sich Walter Gross aus. „Das ist zu "
        "teuer“, "
        "so Gross. Seine Fraktionskollegin Irene Bast entgegnete, die Kosten seien „seit Jahren bekannt“.",
        (("Das ist zu teuer", "Walter Gross"), ("seit Jahren bekannt", "Irene Bast")),
    ),
    Case(
        "Auf Anfrage erklärte ein Sprecher der Bahn: „Die Strecke bleibt bis Ende Juli gesperrt.“ Ersatzbusse fahren "
        "im "
        "Stundentakt.",
        (("Die Strecke bleibt bis Ende Juli gesperrt.", "ein Sprecher der Bahn"),),
    ),
    Case(
        "Zum Abschied gab es Blumen und ein Lied. „Danke für alles“, sangen die Kinder. Erzieherin Rosi Hahn wischte "
        "sich "
        "eine Träne ab. „Ich komme euch besuchen“, versprach sie.",
        (("Danke für alles", "die Kinder"), ("Ich komme euch besuchen", "Rosi Hahn")),
    ),
    Case(
        "«Der Schnee kam über Nacht», berichtet Hüttenwart Beat Gerber. «Am Morgen war die Tür nicht mehr zu "
        "öffnen.» Ein "
        "Bagger habe schliesslich geholfen, so Gerber.",
        (
            ("Der Schnee kam über Nacht", "Beat Gerber"),
            ("Am Morgen war die Tür nicht mehr zu öffnen.", "Beat Gerber"),
        ),
    ),
    Case(
        "Der Ortsverein bezeichnete den Vorschlag als „guten Anfang“. Es müsse aber „noch viel passieren“, sagte "
        "Vorsitzender Karl-Heinz Maas.",
        (("guten Anfang", "Der Ortsverein"), ("noch viel passieren", "Karl-Heinz Maas")),
    ),
    Case(
        "Eva Lorenz und Peter Lorenz führen die Mühle in vierter Generation. „Mein Urgroßvater hat sie gebaut“, "
        "erzählt "
        "Eva Lorenz. Ihr Mann ergänzt: „Und ich habe das Rad repariert.“",
        (
            ("Mein Urgroßvater hat sie gebaut", "Eva Lorenz"),
            ("Und ich habe das Rad repariert.", "Eva Lorenz' Mann"),
        ),
    ),
    Case(
        "Die Ausstellung „Licht und Meer“ zeigt vierzig Bilder. „Mich fasziniert das Grau der Nordsee“, sagt Malerin "
        "Tomke "
        "Harms, die selbst auf Föhr lebt.",
        (("Mich fasziniert das Grau der Nordsee", "Tomke Harms"),),
    ),
    Case(
        "Was bedeutet das für die Pendler? „Sie müssen früher aufstehen“, sagt Verkehrsexperte Ingo Lauter trocken. "
        "Eine "
        "bessere Lösung sei nicht in Sicht.",
        (("Sie müssen früher aufstehen", "Ingo Lauter"),),
    ),
    Case(
        "Der Brand war nach einer Stunde gelöscht. Kreisbrandmeister Sepp Aumann dankte allen Helfern. „Nach zehn "
        "Minuten "
        "waren wir vor Ort“, schilderte er. „Zum Glück schlief niemand mehr.“ Die Ursache ist unklar.",
        (("Nach zehn Minuten waren wir vor Ort", "Sepp Aumann"), ("Zum Glück schlief niemand mehr.", "Sepp Aumann")),
    ),
    Case(
        "„Ich bin dann mal weg“ heißt das Buch, das Anna Sievers auf die Idee brachte. „Ich wollte einfach laufen“, "
        "sagte "
        "Sievers nach ihrer Rückkehr aus Spanien.",
        (("Ich wollte einfach laufen", "Anna Sievers"),),
    ),
    Case(
        "Der Wetterdienst rechnet mit Sturm. „Bleiben Sie bitte zu Hause“, appellierte Landrat Henning Vogel an die "
        "Bürger. "
        "Die Schulen bleiben geschlossen, teilte das Ministerium mit.",
        (("Bleiben Sie bitte zu Hause", "Henning Vogel"),),
    ),
    Case(
        "Torwart Emre Yıldırım hielt drei Elfmeter. „Ich habe einfach geraten“, gab er zu. Sein Trainer Lutz Behrens "
        "lachte: "
        "„So viel Glück muss man erst einmal haben.“",
        (("Ich habe einfach geraten", "Emre Yıldırım"), ("So viel Glück muss man erst einmal haben.", "Lutz Behrens")),
    ),
    Case(
        "„Unser Ziel ist klar“, sagte Geschäftsführerin Nora Petri vor der Belegschaft, „wir wollen bis 2030 ohne Gas "
        "auskommen.“ Der Betriebsrat begrüßte das.",
        (("Unser Ziel ist klar", "Nora Petri"), ("wir wollen bis 2030 ohne Gas auskommen.", "Nora Petri")),
    ),
    Case(
        "Der frühere Schulleiter Manfred Ebert ist im Alter von 91 Jahren gestorben. „Er kannte jedes Kind beim "
        "Namen“, "
        "erinnert sich seine Nachfolgerin Christa Wenzel.",
        (("Er kannte jedes Kind beim Namen", "Christa Wenzel"),),
    ),
    Case(
        "Laut Umweltministerin Paula Reimann ist der See „so sauber wie seit vierzig Jahren nicht“. Baden bleibt "
        "trotzdem "
        "verboten.",
        (("so sauber wie seit vierzig Jahren nicht", "Paula Reimann"),),
    ),
    Case(
        "Frage: Wie wird man Märchenerzähler?\n\nMärchenerzähler Jakob Thiele: „Man hört zuerst lange zu.“",
        (("Man hört zuerst lange zu.", "Jakob Thiele"),),
    ),
    Case(
        "Das Café „Zum Anker“ schließt. Pächterin Silke Boysen, seit 1998 hinter dem Tresen, sagt, sie sei „müde, aber "
        "glücklich“.",
        (("müde, aber glücklich", "Silke Boysen"),),
    ),
)
"""Written last of all, and measured once before anything was mended."""

UNMENDED = (
    Case(
        "Die Fähre „Nordwind“ liegt seit Dienstag fest. „Ein Ersatzteil fehlt“, sagte Reederei-Chefin Wiebke Claasen "
        "dem "
        "Inselboten. Sie hoffe, dass der Betrieb am Wochenende weitergehe.",
        (("Ein Ersatzteil fehlt", "Wiebke Claasen"),),
    ),
    Case(
        "Zwölf Jugendliche haben die Unterführung bemalt. Sozialarbeiter Deniz Acar begleitete sie dabei. „Am ersten "
        "Tag "
        "hat es nur geregnet“, erinnert er sich. Die 16-jährige Lina Roth malte einen Wal. „Der passt genau in die "
        "Kurve“, "
        "sagt sie.",
        (("Am ersten Tag hat es nur geregnet", "Deniz Acar"), ("Der passt genau in die Kurve", "Lina Roth")),
    ),
    Case(
        "„Wir haben Platz für alle“, versicherte Heimleiterin Gudrun Pape. Angehörige hatten sich gesorgt, dass Zimmer "
        "wegfallen könnten. „Niemand muss ausziehen“, betonte auch Geschäftsführer Oliver Nagel.",
        (("Wir haben Platz für alle", "Gudrun Pape"), ("Niemand muss ausziehen", "Oliver Nagel")),
    ),
    Case(
        "In der Begründung der Jury heißt es, das Haus sei „ein Geschenk an die Straße“. Architektin Rebecca Stolz "
        "nahm den "
        "Preis entgegen und sagte: „Ohne meine Handwerker stünde hier nichts.“",
        (
            ("ein Geschenk an die Straße", "der Begründung der Jury"),
            ("Ohne meine Handwerker stünde hier nichts.", "Rebecca Stolz"),
        ),
    ),
    Case(
        "Nur einer blieb gelassen. „Regen ist gut für die Rüben“, brummte Bauer Hinnerk Meinen und setzte seine "
        "Mütze auf. "
        "Seine Frau Insa lachte. „So ist er“, sagte sie.",
        (("Regen ist gut für die Rüben", "Hinnerk Meinen"), ("So ist er", "Insa")),
    ),
    Case(
        "Der Bundesverband warnte vor „voreiligen Schlüssen“. Zuvor hatte Ministerin Carla Behn gesagt, die Zahlen "
        "seien "
        "„ein gutes Zeichen“.",
        (("voreiligen Schlüssen", "Der Bundesverband"), ("ein gutes Zeichen", "Carla Behn")),
    ),
    Case(
        "Die Lehrerin Hatice Demirel übt mit der Klasse fürs Radio. „Langsam und deutlich sprechen“, rät sie. "
        "Schüler Jonte "
        "nickt eifrig. „Ich werde mal Moderator“, sagt der Elfjährige.",
        (("Langsam und deutlich sprechen", "Hatice Demirel"), ("Ich werde mal Moderator", "Jonte")),
    ),
    Case(
        "Wirt Franz Xaver Obermeier schließt sein Lokal. „Fünfzig Jahre sind genug“, sagt Obermeier, der im Mai 78 "
        "wird. "
        "Stammgast Gerti Moosbauer kann es kaum glauben: „Wo soll ich denn jetzt hin?“",
        (("Fünfzig Jahre sind genug", "Franz Xaver Obermeier"), ("Wo soll ich denn jetzt hin?", "Gerti Moosbauer")),
    ),
    Case(
        "Vor Gericht schwieg der Mann. Seine Verteidigerin Antje Kolb verlas eine Erklärung: „Mein Mandant bedauert "
        "den "
        "Vorfall zutiefst.“ Das Urteil soll am 9. Juli fallen.",
        (("Mein Mandant bedauert den Vorfall zutiefst.", "Antje Kolb"),),
    ),
    Case(
        "Die Parkbank trägt jetzt ein Schild mit dem Satz „Hier saß Emmi gern“. Gestiftet hat sie Emmis Tochter "
        "Renate Lux. "
        "„Mama hätte gelacht“, sagt Lux.",
        (("Mama hätte gelacht", "Renate Lux"),),
    ),
    Case(
        "„Schön war’s“, fasst Festleiter Bastian Huth zusammen. 3000 Gäste, kein Streit, viel Musik. Nur das Bier "
        "sei „ein "
        "bisschen früh alle gewesen“.",
        (("Schön war’s", "Bastian Huth"), ("ein bisschen früh alle gewesen", "Bastian Huth")),
    ),
    Case(
        "Gegen 17 Uhr entdeckten Taucher den Ring. „Er steckte im Schlamm“, sagte Taucherin Pia Lorenzen. Besitzer "
        "Marco "
        "Feld weinte vor Glück. „Den hat mir meine Frau geschenkt“, sagte er, „vor dreißig Jahren.“",
        (
            ("Er steckte im Schlamm", "Pia Lorenzen"),
            ("Den hat mir meine Frau geschenkt", "Marco Feld"),
            ("vor dreißig Jahren.", "Marco Feld"),
        ),
    ),
)
"""Written when all was done, and measured before the last few general mends."""

CASES = FIRST + HELD + LATER + LAST + UNMENDED
