"""Short news-like texts of our own in Spanish, with who says what in them."""

from __future__ import annotations

from languages.quoted import Case

FIRST = (
    Case(
        "El puente de Valdearroyo vuelve a abrir. «Es una alegría para el pueblo», dijo Ana López tras el paseo.",
        (("Es una alegría para el pueblo", "Ana López"),),
    ),
    Case(
        'La biblioteca abrirá los sábados. "Llevábamos años pidiéndolo", explicó la alcaldesa, Marta Rivas.',
        (("Llevábamos años pidiéndolo", "Marta Rivas"),),
    ),
    Case(
        "La feria del queso reunió a 4.000 personas. “No esperábamos tanta gente”, afirmó el panadero Julián Soto.",
        (("No esperábamos tanta gente", "Julián Soto"),),
    ),
    Case(
        "Ana López García dirige el coro desde 2011. López García dijo: «Cantamos para que nadie se sienta solo». "
        "«Y porque nos divierte», añadió López.",
        (
            ("Cantamos para que nadie se sienta solo", "Ana López García"),
            ("Y porque nos divierte", "Ana López García"),
        ),
    ),
    Case(
        "El nuevo horario de autobuses es, según Luis Gil, «una mejora pequeña pero muy necesaria» para el barrio.",
        (("una mejora pequeña pero muy necesaria", "Luis Gil"),),
    ),
    Case(
        "De acuerdo con la concejala de Parques, Teresa Molina, los patos «han vuelto antes que otros años».",
        (("han vuelto antes que otros años", "Teresa Molina"),),
    ),
    Case(
        "«El tejado estará listo en octubre», ha señalado el portavoz del ayuntamiento, Luis Gil. "
        "«Después llegará la pintura», añade.",
        (("El tejado estará listo en octubre", "Luis Gil"), ("Después llegará la pintura", "Luis Gil")),
    ),
    Case(
        "El faro recibe a sus primeros visitantes.\n\n"
        "La guía Carmen Ortiz resumió así la jornada: «Vinieron familias enteras desde temprano.\n\n"
        "»Algunos niños no querían bajar.\n\n"
        "»Repetiremos el próximo domingo».",
        (
            ("Vinieron familias enteras desde temprano.", "Carmen Ortiz"),
            ("Algunos niños no querían bajar.", "Carmen Ortiz"),
            ("Repetiremos el próximo domingo", "Carmen Ortiz"),
        ),
    ),
    Case(
        "El maestro Pedro Salas se jubila. «Mi padre me decía “ten paciencia” y tenía razón», recordó entre aplausos.",
        (("Mi padre me decía “ten paciencia” y tenía razón", "Pedro Salas"),),
    ),
    Case(
        'La ingeniera Elena Prado aseguró que el puente es "una alegría para todos" y que durará un siglo.',
        (("una alegría para todos", "Elena Prado"),),
    ),
    Case(
        "Rosa Medina, de 35 años, ganó la carrera popular. «Corrí pensando en mi abuela», contó la mujer de 35 años.",
        (("Corrí pensando en mi abuela", "Rosa Medina"),),
    ),
    Case(
        "La escritora Lucía Campos presentó su novela. Ella lo tiene claro: «Escribir es escuchar despacio».",
        (("Escribir es escuchar despacio", "Lucía Campos"),),
    ),
    Case(
        "El nadador Hugo Ferrer cruzó la bahía por tercera vez. «El agua estaba tibia», dijo.",
        (("El agua estaba tibia", "Hugo Ferrer"),),
    ),
    Case(
        "«La orquesta», explicó el director Andrés Vega, «ensaya en el mercado desde enero».",
        (("La orquesta", "Andrés Vega"), ("ensaya en el mercado desde enero", "Andrés Vega")),
    ),
    Case(
        "La alcaldesa de Torrenueva, Pilar Nieto, visitó la escuela. «Los niños han plantado cien árboles», comentó la "
        "alcaldesa. «Ahora toca regarlos».",
        (("Los niños han plantado cien árboles", "Pilar Nieto"), ("Ahora toca regarlos", "Pilar Nieto")),
    ),
    Case(
        "El grupo tocó su canción «Luna de los tejados» y cerró con «El tren de las nueve» ante mil personas.",
        (),
    ),
    Case(
        "Manuel Ríos, conocido como «el Relojero», donó su colección al museo. «Aquí la verán mis nietos», dijo Ríos.",
        (("Aquí la verán mis nietos", "Manuel Ríos"),),
    ),
    Case(
        "Una vecina esperaba en la puerta del mercado. «Huele a pan desde las seis», comentó la vecina.",
        (("Huele a pan desde las seis", "una vecina"),),
    ),
    Case(
        "«Hemos encontrado monedas romanas», ha dicho a la prensa la arqueóloga Inés Lara. "
        "«Son muy pocas, pero están intactas».",
        (("Hemos encontrado monedas romanas", "Inés Lara"), ("Son muy pocas, pero están intactas", "Inés Lara")),
    ),
    Case(
        "Javier Cano y su hermana Sara abrieron una heladería. «El limón es el favorito», aseguró él. "
        "«A mí me gusta más el de higo», respondió ella.",
        (("El limón es el favorito", "Javier Cano"), ("A mí me gusta más el de higo", "Sara")),
    ),
    Case(
        "La niña Alba Quirós ganó el concurso de lectura. «Lee hasta en el autobús», contó su madre.",
        (("Lee hasta en el autobús", "madre de Alba Quirós"),),
    ),
    Case(
        "El tren turístico volverá en mayo. En palabras del gerente, Tomás Arce, será «un viaje lento y con vistas».",
        (("un viaje lento y con vistas", "Tomás Arce"),),
    ),
    Case(
        "María de la Cruz preside la cooperativa. «Vendemos todo lo que tejemos», indicó De la Cruz el martes.",
        (("Vendemos todo lo que tejemos", "María de la Cruz"),),
    ),
    Case(
        "«Nadie se ha quejado del ruido», se alegró el martes Víctor Pons, dueño del bar de la plaza.",
        (("Nadie se ha quejado del ruido", "Víctor Pons"),),
    ),
    Case(
        "Un comunicado del Ayuntamiento de Villaserena asegura: «La piscina abrirá el viernes a las diez».",
        (("La piscina abrirá el viernes a las diez", "Ayuntamiento de Villaserena"),),
    ),
    Case(
        "La doctora Nuria Beltrán atendió a los corredores. «Solo hubo ampollas», bromeó Beltrán, que lleva veinte "
        "años en la prueba.",
        (("Solo hubo ampollas", "Nuria Beltrán"),),
    ),
    Case(
        "El museo compró un cuadro de 1890. «Es pequeño, pero luminoso».",
        (("Es pequeño, pero luminoso", ""),),
    ),
    Case(
        "A juicio de la bióloga Clara Montes, el regreso del lince es «una noticia que merece celebrarse».",
        (("una noticia que merece celebrarse", "Clara Montes"),),
    ),
    Case(
        "«¿Cuándo volverá el circo?», preguntó un niño. «En primavera», contestó el payaso Ramón Duarte.",
        (("¿Cuándo volverá el circo?", "un niño"), ("En primavera", "Ramón Duarte")),
    ),
    Case(
        "El párroco, don Emilio Vargas, agradeció la ayuda. “Las campanas suenan gracias a ustedes”, les dijo.",
        (("Las campanas suenan gracias a ustedes", "Emilio Vargas"),),
    ),
    Case(
        "Pablo Núñez y Laura Vidal restauran barcos. «Cada tabla cuenta una historia», explican Núñez y Vidal.",
        (("Cada tabla cuenta una historia", "Pablo Núñez and Laura Vidal"),),
    ),
    Case(
        "—Volveremos pronto —dijo Ana Robles—. Gracias a todos.",
        (("Volveremos pronto", "Ana Robles"), ("Gracias a todos.", "Ana Robles")),
    ),
    Case(
        "La cantante Irene Sanz recibió a este diario.\n\n—¿Por qué volvió al pueblo?\n\n—Porque aquí se oye el río.",
        (("¿Por qué volvió al pueblo?", ""), ("Porque aquí se oye el río.", "Irene Sanz")),
    ),
)
"""The texts by which the lists and the mechanisms were built."""

SECOND = (
    Case(
        "El mercado de flores cumple cien años. «Mi bisabuela vendía claveles en esta misma esquina», relata Amparo "
        "Tejedor, tercera generación de floristas. A su lado, su hijo sonríe. «Yo prefiero los cactus», admite el "
        "joven.",
        (
            ("Mi bisabuela vendía claveles en esta misma esquina", "Amparo Tejedor"),
            ("Yo prefiero los cactus", "hijo de Amparo Tejedor"),
        ),
    ),
    Case(
        'El consejero de Cultura, Óscar Bermejo, confirmó este jueves que el archivo será "gratuito y para todos". '
        '"Quien quiera ver los planos de 1750 solo tendrá que pedirlos", precisó.',
        (
            ("gratuito y para todos", "Óscar Bermejo"),
            ("Quien quiera ver los planos de 1750 solo tendrá que pedirlos", "Óscar Bermejo"),
        ),
    ),
    Case(
        "Los pescadores de Puertoalba devolvieron al mar una tortuga. «Pesaba más que yo», bromeó Nicolás Ibarra, uno "
        "de los marineros que la encontró. «Nos miró y se fue tan tranquila».",
        (("Pesaba más que yo", "Nicolás Ibarra"), ("Nos miró y se fue tan tranquila", "Nicolás Ibarra")),
    ),
    Case(
        "Según ha explicado la directora del museo, Beatriz Olmo, la obra «necesitaba un descanso lejos de la luz».",
        (("necesitaba un descanso lejos de la luz", "Beatriz Olmo"),),
    ),
    Case(
        "«Si llueve, bailaremos dentro», avisan los organizadores de la verbena, que esperan a dos mil vecinos.",
        (("Si llueve, bailaremos dentro", "los organizadores de la verbena"),),
    ),
    Case(
        "La Asociación de Vecinos de Las Eras celebró la noticia en un comunicado. «Por fin tendremos sombra en la "
        "parada», señala el texto.",
        (("Por fin tendremos sombra en la parada", "el texto"),),
    ),
    Case(
        "El montañero Iñaki Zubiri regresó ayer a casa. Recordó que pasó la noche «contando estrellas» y agradeció a "
        "los bomberos su paciencia. «Me trajeron hasta chocolate caliente», contó.",
        (("contando estrellas", "Iñaki Zubiri"), ("Me trajeron hasta chocolate caliente", "Iñaki Zubiri")),
    ),
    Case(
        "Preguntada por el precio de las entradas, la actriz Celia Duque respondió: «Costarán lo mismo que una "
        "merienda».",
        (("Costarán lo mismo que una merienda", "Celia Duque"),),
    ),
    Case(
        "“El cuento favorito de mi hija es ‘La luna descalza’”, reveló el ilustrador Bruno Casas durante la firma.",
        (("El cuento favorito de mi hija es ‘La luna descalza’", "Bruno Casas"),),
    ),
    Case(
        "La ministra de Transportes, Isabel Arroyo, y el alcalde de Montejo, Raúl Peña, inauguraron el andén. "
        "«Llega con "
        "retraso, pero llega», reconoció Arroyo. «Aquí nadie pensaba verlo», añadió él.",
        (("Llega con retraso, pero llega", "Isabel Arroyo"), ("Aquí nadie pensaba verlo", "Raúl Peña")),
    ),
    Case(
        "«Habrá chocolate para todos», prometió. Después la concejala Silvia Bravo encendió las luces del belén.",
        (("Habrá chocolate para todos", ""),),
    ),
    Case(
        "El equipo femenino subió a primera división. «No dormí en toda la noche», aseguró a este diario la capitana, "
        "Leire Etxeberria, de 24 años. La futbolista quiere estudiar Medicina. «Los entrenamientos me ordenan el día», "
        "explica la joven de 24 años.",
        (
            ("No dormí en toda la noche", "Leire Etxeberria"),
            ("Los entrenamientos me ordenan el día", "Leire Etxeberria"),
        ),
    ),
    Case(
        "«Es el mejor pan», dijo un cliente. «Y el más barato», apuntó otro.",
        (("Es el mejor pan", "un cliente"), ("Y el más barato", "otro")),
    ),
    Case(
        "Fuentes municipales aseguran que el carril bici estará «terminado antes de las fiestas».",
        (("terminado antes de las fiestas", "Fuentes municipales"),),
    ),
    Case(
        "La coral estrenará «Canto a la lluvia», una pieza del compositor Damián Roldán. «La escribí en un tren», "
        "confiesa Roldán.",
        (("La escribí en un tren", "Damián Roldán"),),
    ),
    Case(
        "Carlos Méndez Ruiz ha donado su tractor. «A mí ya me pesa», dice Méndez Ruiz, que cumplirá 80 años en "
        "junio.\n\n"
        "El museo rural lo expondrá en otoño. «Los niños podrán subirse», explica Méndez.",
        (("A mí ya me pesa", "Carlos Méndez Ruiz"), ("Los niños podrán subirse", "Carlos Méndez Ruiz")),
    ),
    Case(
        "A preguntas de los periodistas, el entrenador se mostró prudente: «Queda mucha liga».",
        (("Queda mucha liga", "el entrenador"),),
    ),
    Case(
        "La restauradora Olga Pineda habla despacio. «Este retablo», dice, «lo limpiamos con pinceles de un pelo». "
        "Su compañera asiente.",
        (("Este retablo", "Olga Pineda"), ("lo limpiamos con pinceles de un pelo", "Olga Pineda")),
    ),
    Case(
        "«La huerta», escribió el poeta Elías Marín en 1932, «es un libro abierto».",
        (("La huerta", "Elías Marín"), ("es un libro abierto", "Elías Marín")),
    ),
    Case(
        "El bando municipal lo deja claro: «Se ruega sacar a los perros con correa».",
        (("Se ruega sacar a los perros con correa", "El bando municipal"),),
    ),
    Case(
        "Un hombre de 62 años encontró en la playa una botella con una carta. «La abrí con mucho cuidado», relató el "
        "hombre a Radio Litoral.",
        (("La abrí con mucho cuidado", "un hombre de 62 años"),),
    ),
    Case(
        "Para la profesora Mercedes Lago, la robótica en el aula es «una excusa para aprender a equivocarse». "
        "Lago lleva treinta años enseñando.",
        (("una excusa para aprender a equivocarse", "Mercedes Lago"),),
    ),
    Case(
        "El dueño del perro, Joaquín Serra, no escondía su alegría. «Volvió solo, con una pelota que no era suya», "
        "rio.",
        (("Volvió solo, con una pelota que no era suya", "Joaquín Serra"),),
    ),
    Case(
        "El llamado «pueblo de las chimeneas» tendrá un mirador. Lo llamarán «Balcón del Norte».",
        (),
    ),
    Case(
        "Marina Quesada describió el eclipse como «un anillo de azúcar» y pidió a los vecinos que miraran con gafas.",
        (("un anillo de azúcar", "Marina Quesada"),),
    ),
    Case(
        "El geólogo Fernando Aguirre visitó la cueva con sus alumnos. “Aquí dentro el tiempo se mide en gotas”, les "
        "explicó el geólogo. “¿Y cuántas gotas son un siglo?”, quiso saber una alumna.",
        (
            ("Aquí dentro el tiempo se mide en gotas", "Fernando Aguirre"),
            ("¿Y cuántas gotas son un siglo?", "una alumna"),
        ),
    ),
    Case(
        "La jueza de paz, doña Consuelo Ibáñez, casó a la pareja en la plaza. «Nunca había visto tanta gente en "
        "bicicleta», comentó doña Consuelo al terminar.",
        (("Nunca había visto tanta gente en bicicleta", "Consuelo Ibáñez"),),
    ),
    Case(
        "«Empezamos con dos mesas y un tostador.\n\n»Hoy damos trabajo a quince personas», resume Teodoro Pascual, "
        "fundador de la cafetería.",
        (
            ("Empezamos con dos mesas y un tostador.", "Teodoro Pascual"),
            ("Hoy damos trabajo a quince personas", "Teodoro Pascual"),
        ),
    ),
    Case(
        "—El taller está abierto a cualquiera —explica Berta Solís, la ceramista—. Solo pedimos ganas.\n\n"
        "—Y un delantal —añade su socio, Martín Reyes.",
        (
            ("El taller está abierto a cualquiera", "Berta Solís"),
            ("Solo pedimos ganas.", "Berta Solís"),
            ("Y un delantal", "Martín Reyes"),
        ),
    ),
    Case(
        "Los hermanos Luis y Marta Cobo crían caracoles. «Es un oficio lento», dice ella, y ambos se ríen. "
        "«Lentísimo», "
        "repite Luis.",
        (("Es un oficio lento", "Marta Cobo"), ("Lentísimo", "Luis")),
    ),
    Case(
        "El presidente del club, Germán Osorio, anunció que el estadio llevará el nombre de la primera socia. “Ella "
        "pagó el césped de su bolsillo”, subrayó Osorio, quien calificó el homenaje de “deuda pendiente”.",
        (
            ("Ella pagó el césped de su bolsillo", "Germán Osorio"),
            ("deuda pendiente", "Germán Osorio"),
        ),
    ),
    Case(
        "“Nos faltan manos y nos sobra tomate”: así lo resume Águeda Fuentes, agricultora de Vegaverde.",
        (("Nos faltan manos y nos sobra tomate", "Águeda Fuentes"),),
    ),
)
"""The texts written once the lists and mechanisms worked on the first ones, and measured before anything was mended."""

THIRD = (
    Case(
        "La cosecha de cerezas llegó con dos semanas de adelanto al valle del Arán. «Los árboles no entienden de "
        "calendarios», dice Eulogio Prieto, de 71 años, mientras llena un cesto. Su nieta, Noelia Prieto, lleva las "
        "cuentas de la finca. «Este año hemos contratado a doce personas», señala. Prieto, en cambio, mira al cielo: "
        "«Que no llueva antes del viernes».",
        (
            ("Los árboles no entienden de calendarios", "Eulogio Prieto"),
            ("Este año hemos contratado a doce personas", "Noelia Prieto"),
            ("Que no llueva antes del viernes", "Eulogio Prieto"),
        ),
    ),
    Case(
        "El Ayuntamiento de Robledal instalará bancos nuevos junto al río. La edil de Obras, Patricia Lozano, detalló "
        "que serán “de madera local y sin clavos”. “Los vecinos los pidieron en la última asamblea y no podíamos decir "
        "que no”, manifestó Lozano durante la visita.",
        (
            ("de madera local y sin clavos", "Patricia Lozano"),
            (
                "Los vecinos los pidieron en la última asamblea y no podíamos decir que no",
                "Patricia Lozano",
            ),
        ),
    ),
    Case(
        "«¡Qué bien suena!», exclamó Mateo Rojas al oír el órgano restaurado. El organero, Dieter Kraus, trabajó dos "
        "años en las flautas. «Cada tubo tiene su carácter», sostiene Kraus.",
        (("¡Qué bien suena!", "Mateo Rojas"), ("Cada tubo tiene su carácter", "Dieter Kraus")),
    ),
    Case(
        "Tal y como recordó el rector, Ignacio Palau, la universidad nació «en una casa prestada». El rector agradeció "
        "el apoyo de los antiguos alumnos: «Han vuelto con sus hijos de la mano».",
        (("en una casa prestada", "Ignacio Palau"), ("Han vuelto con sus hijos de la mano", "Ignacio Palau")),
    ),
    Case(
        "Los bomberos rescataron a un gato de la torre de la iglesia. “Llevaba dos días arriba”, han explicado "
        "desde el "
        "parque de bomberos. “Bajó dormido en un casco”, ha añadido la sargento Raquel Mora.",
        (
            ("Llevaba dos días arriba", "el parque de bomberos"),
            ("Bajó dormido en un casco", "Raquel Mora"),
        ),
    ),
    Case(
        "La nadadora Paula Ferrán se despidió ayer de la competición. Lo hizo con una carta a sus seguidores: «He sido "
        "muy feliz debajo del agua». La campeona, de 33 años, abrirá una escuela en Cala Blanca.",
        (("He sido muy feliz debajo del agua", "Paula Ferrán"),),
    ),
    Case(
        "«El jurado», subraya su presidenta, Adela Conde, «leyó cuatrocientos cuentos antes de decidir».",
        (("El jurado", "Adela Conde"), ("leyó cuatrocientos cuentos antes de decidir", "Adela Conde")),
    ),
    Case(
        "El carpintero Simón Arrieta construye cunas para el hospital. «No me cuesta nada», insiste. «La madera me "
        "sobra "
        "y el tiempo también», agrega el artesano.",
        (
            ("No me cuesta nada", "Simón Arrieta"),
            ("La madera me sobra y el tiempo también", "Simón Arrieta"),
        ),
    ),
    Case(
        "La compañía Telón Azul llevará su obra «El bosque de papel» a doce pueblos. «Viajamos en una furgoneta con "
        "las "
        "nubes plegadas», explica su directora, Natalia Gómez Rey. Gómez Rey fundó el grupo en 2003.",
        (("Viajamos en una furgoneta con las nubes plegadas", "Natalia Gómez Rey"),),
    ),
    Case(
        "«No es magia, es paciencia», repite Abril Contreras a quien le pregunta por sus tomates de tres kilos.",
        (("No es magia, es paciencia", "Abril Contreras"),),
    ),
    Case(
        "El portavoz de los comerciantes, Sergio Valls, considera «un acierto» cerrar la calle al tráfico. Los "
        "taxistas "
        "lo ven de otro modo. «Damos más vuelta, pero llegamos antes», matiza Ricardo Luna, que conduce un taxi desde "
        "1998.",
        (("un acierto", "Sergio Valls"), ("Damos más vuelta, pero llegamos antes", "Ricardo Luna")),
    ),
    Case(
        "El delegado del Gobierno visitó la comarca. A su juicio, el nuevo puente «acerca a los abuelos y a los "
        "nietos».",
        (("acerca a los abuelos y a los nietos", "El delegado del Gobierno"),),
    ),
    Case(
        "Emma Castro aprendió a montar en bicicleta a los 68 años. «Me caí tres veces y me reí las tres», confesó. Su "
        "marido, Anselmo Gil, la esperaba en la meta. «Yo corría detrás», dijo él.",
        (
            ("Me caí tres veces y me reí las tres", "Emma Castro"),
            ("Yo corría detrás", "Anselmo Gil"),
        ),
    ),
    Case(
        "El presidente de la federación, Alberto Sanchís, ha pedido «calma» a los aficionados y ha recordado que el "
        "torneo «se jugará llueva o truene».",
        (("calma", "Alberto Sanchís"), ("se jugará llueva o truene", "Alberto Sanchís")),
    ),
    Case(
        "La bibliotecaria Julia Ramos lo resume con una frase: «Prestamos libros y también paraguas». Cada semana "
        "acuden "
        "al centro unos trescientos lectores.",
        (("Prestamos libros y también paraguas", "Julia Ramos"),),
    ),
    Case(
        "“Hemos aprendido a pedir perdón en cinco idiomas”, cuentan los alumnos de 4.º B. Su tutora, la profesora "
        "Rocío "
        "Alarcón, asegura que fue “idea de ellos”.",
        (
            ("Hemos aprendido a pedir perdón en cinco idiomas", "los alumnos de 4.º B"),
            ("idea de ellos", "Rocío Alarcón"),
        ),
    ),
    Case(
        "—¿Y si no vuelve la cigüeña? —preguntó el pequeño Leo.\n\n—Vuelve siempre —le tranquilizó su abuela, Petra "
        "Luján—. Este es su barrio.",
        (
            ("¿Y si no vuelve la cigüeña?", "Leo"),
            ("Vuelve siempre", "Petra Luján"),
            ("Este es su barrio.", "Petra Luján"),
        ),
    ),
    Case(
        "La astrónoma Vera Delgado descubrió un cometa desde su azotea. “Al principio creí que era una mota de polvo”, "
        "confesó. “Luego vi que se movía y desperté a toda la casa”. La científica lo ha bautizado como “Abuelo”.",
        (
            ("Al principio creí que era una mota de polvo", "Vera Delgado"),
            ("Luego vi que se movía y desperté a toda la casa", "Vera Delgado"),
        ),
    ),
    Case(
        "En opinión del chef Marcos Tello, la sopa de su madre «sigue siendo insuperable». «La hago todos los martes y "
        "nunca me sale igual», reconoce el cocinero.",
        (
            ("sigue siendo insuperable", "Marcos Tello"),
            ("La hago todos los martes y nunca me sale igual", "Marcos Tello"),
        ),
    ),
    Case(
        "Radio Litoral cumple medio siglo. «Empezamos en una cocina», rememora Matías Duarte, su primer locutor. «Y la "
        "dueña nos pedía silencio», completa entre risas Aurora Vélez, la actual directora.",
        (("Empezamos en una cocina", "Matías Duarte"), ("Y la dueña nos pedía silencio", "Aurora Vélez")),
    ),
    Case(
        "El concejal Iván Peral negó que la fuente vaya a desaparecer. “Se limpia, se repara y se queda donde está”, "
        "zanjó.",
        (("Se limpia, se repara y se queda donde está", "Iván Peral"),),
    ),
    Case(
        "Dos hermanas abrieron la primera lavandería del pueblo. «Nos dijeron que era una locura», recuerda la mayor, "
        "Lidia Haro. «Y lo era», remata la pequeña, Alicia.",
        (("Nos dijeron que era una locura", "Lidia Haro"), ("Y lo era", "Alicia")),
    ),
    Case(
        "«Gracias por cuidar de mi barca», escribió en la pared del muelle un marinero que nadie ha podido "
        "identificar.",
        (("Gracias por cuidar de mi barca", "un marinero"),),
    ),
    Case(
        "Ana Belén Soler, gerente de la fábrica, ha asegurado que los despidos «no están sobre la mesa». Soler ha "
        "comparecido junto al alcalde, Jorge Ayala, quien ha celebrado «la tranquilidad de ochenta familias».",
        (
            ("no están sobre la mesa", "Ana Belén Soler"),
            ("la tranquilidad de ochenta familias", "Jorge Ayala"),
        ),
    ),
)
"""A further set, written after the second one was mended and measured in the same way."""

FOURTH = (
    Case(
        "Más de cien colmenas vuelven a las laderas de Cerro Lindo tras el invierno. “Las abejas saben el camino mejor "
        "que nosotros”, sostuvo la apicultora Delia Moyano en declaraciones a la radio local. Por su parte, el "
        "intendente Rubén Acosta indicó que la miel llevará “el sello del pueblo” desde octubre.",
        (
            ("Las abejas saben el camino mejor que nosotros", "Delia Moyano"),
            ("el sello del pueblo", "Rubén Acosta"),
        ),
    ),
    Case(
        "El tranvía histórico circulará de nuevo. Así lo anunció este lunes Verónica Salinas, secretaria de Movilidad: "
        "“Será gratis durante el primer mes”. Salinas recordó además que el último viaje fue en 1964.",
        (("Será gratis durante el primer mes", "Verónica Salinas"),),
    ),
    Case(
        "«Nunca es tarde para aprender a leer», sonríe Herminia Cuesta, de 83 años. Su profesora, Alba Nogales, la "
        "mira "
        "orgullosa. «Ha leído ya tres novelas», dice. Y Herminia corrige: «Cuatro».",
        (
            ("Nunca es tarde para aprender a leer", "Herminia Cuesta"),
            ("Ha leído ya tres novelas", "Alba Nogales"),
            ("Cuatro", "Herminia Cuesta"),
        ),
    ),
    Case(
        "La policía local devolvió a su dueña un violín olvidado en un taxi. El taxista, Benito Carmona, lo guardó "
        "en su "
        "casa toda la noche. «No pegué ojo por si sonaba solo», bromea el conductor.",
        (("No pegué ojo por si sonaba solo", "Benito Carmona"),),
    ),
    Case(
        "El escultor Guillermo Arana no quiere monumentos. “Quiero bancos donde la gente se siente”, afirmaba en una "
        "entrevista con la revista Barro. “Si además son bonitos, mejor”, continuaba.",
        (
            ("Quiero bancos donde la gente se siente", "Guillermo Arana"),
            ("Si además son bonitos, mejor", "Guillermo Arana"),
        ),
    ),
    Case(
        "Los científicos Laura Otero y Kenji Mori han grabado el canto de una rana desconocida. «Suena como una puerta "
        "vieja», describe Otero. «Una puerta contenta», puntualiza su colega.",
        (
            ("Suena como una puerta vieja", "Laura Otero"),
            ("Una puerta contenta", "colega de Laura Otero"),
        ),
    ),
    Case(
        "El alcalde de Fuentealta, Eugenio Marcos, ha recibido hoy a las campeonas. “Habéis puesto al pueblo en el "
        "mapa”, les ha dicho en el balcón. La capitana, Nerea Solano, ha respondido con humor: “El mapa ya nos conocía "
        "por las rosquillas”.",
        (
            ("Habéis puesto al pueblo en el mapa", "Eugenio Marcos"),
            ("El mapa ya nos conocía por las rosquillas", "Nerea Solano"),
        ),
    ),
    Case(
        "Mariano Pujol empezó vendiendo helados con su abuelo. Cincuenta años después, su receta de turrón sigue "
        "siendo "
        "un secreto. «Solo la conoce mi hija», asegura Pujol. La hija, Clara Pujol, lo confirma: «Y mi hija la sabrá».",
        (("Solo la conoce mi hija", "Mariano Pujol"), ("Y mi hija la sabrá", "Clara Pujol")),
    ),
    Case(
        "¿Por qué un museo del botón? “Porque todos hemos perdido alguno”, contesta sin dudar Remedios Tena, su "
        "fundadora.",
        (("Porque todos hemos perdido alguno", "Remedios Tena"),),
    ),
    Case(
        "El informe de la Confederación del Duerna concluye que el embalse está «al ochenta por ciento». “Es una "
        "noticia "
        "estupenda para los regantes”, valora el ingeniero Rodrigo Luque.",
        (
            ("al ochenta por ciento", "Confederación del Duerna"),
            ("Es una noticia estupenda para los regantes", "Rodrigo Luque"),
        ),
    ),
    Case(
        "La lotería repartió alegría en el barrio de San Telmo. “Lo primero, cambiar la lavadora”, gritaba una vecina. "
        "“Lo segundo, otra fiesta como esta”, añadía su marido.",
        (
            ("Lo primero, cambiar la lavadora", "una vecina"),
            ("Lo segundo, otra fiesta como esta", "marido de una vecina"),
        ),
    ),
    Case(
        "“Es un honor y una responsabilidad”, ha declarado la nueva decana, Victoria Aldana Ruiz, tras conocer el "
        "resultado. Aldana, que sustituye a Leopoldo Vera, tomará posesión el 3 de junio. “La facultad necesita más "
        "luz "
        "y menos papeles”, ha añadido.",
        (
            ("Es un honor y una responsabilidad", "Victoria Aldana Ruiz"),
            ("La facultad necesita más luz y menos papeles", "Victoria Aldana Ruiz"),
        ),
    ),
    Case(
        "El último cartero a caballo se llama Fidel Quintana. «El caballo conoce las casas», cuenta. «Yo solo leo los "
        "nombres». Quintana se jubilará en marzo y el caballo, también.",
        (("El caballo conoce las casas", "Fidel Quintana"), ("Yo solo leo los nombres", "Fidel Quintana")),
    ),
    Case(
        'La cooperativa ‘Lana Viva’ abrirá una segunda tienda. "Vendemos jerséis con nombre y apellidos", explica su '
        "presidenta Susana Marrero. \"El mío se llama 'Nube'\", agrega señalando una oveja.",
        (
            ("Vendemos jerséis con nombre y apellidos", "Susana Marrero"),
            ("El mío se llama 'Nube'", "Susana Marrero"),
        ),
    ),
    Case(
        "—¿Cuánto tarda en secarse un cuadro? —quiere saber una niña de la primera fila.\n\n"
        "—Lo que tarda en gustarte —responde el pintor Adrián Bosch.\n\n"
        "La niña asiente y apunta la frase.",
        (
            ("¿Cuánto tarda en secarse un cuadro?", "una niña de la primera fila"),
            ("Lo que tarda en gustarte", "Adrián Bosch"),
        ),
    ),
    Case(
        "La Fundación Río Claro ha plantado mil fresnos. En un mensaje a sus socios, la entidad agradece “cada azada y "
        "cada bocadillo compartido”.",
        (("cada azada y cada bocadillo compartido", "la entidad"),),
    ),
    Case(
        "El juez de la competición, Pol Ferrer, detuvo la carrera por la niebla. “No se veía ni el perro guía”, se "
        "justificó después. Los corredores aplaudieron la decisión.",
        (("No se veía ni el perro guía", "Pol Ferrer"),),
    ),
    Case(
        "Tras el concierto, la directora Yolanda Prim abrazó al solista, Hugo Berlanga. «Ha tocado como si nadie "
        "mirara», comentó ella. «Es que no veía a nadie sin gafas», se rio él.",
        (
            ("Ha tocado como si nadie mirara", "Yolanda Prim"),
            ("Es que no veía a nadie sin gafas", "Hugo Berlanga"),
        ),
    ),
)
"""The next set, measured once in the same way."""

FIFTH = (
    Case(
        "La ciudad de Aldeamayor estrena un huerto en la azotea del mercado. «Cultivamos lo que luego vendemos abajo», "
        "detalla Ernesto Villar, uno de los promotores. Según el frutero Isidro Campos, los clientes «suben a "
        "elegir el "
        "tomate».",
        (
            ("Cultivamos lo que luego vendemos abajo", "Ernesto Villar"),
            ("suben a elegir el tomate", "Isidro Campos"),
        ),
    ),
    Case(
        "La meteoróloga Gloria Sáez predijo la nevada con diez días de antelación. “Miré las hormigas”, ironizó "
        "ante las "
        "cámaras. Su jefe, Tomás Uribe, prefiere los satélites. “Aunque tomo nota”, concedió.",
        (("Miré las hormigas", "Gloria Sáez"), ("Aunque tomo nota", "Tomás Uribe")),
    ),
    Case(
        'El pianista Darío Fonseca tocó en la estación para los viajeros. "Perdí dos trenes por quedarme a '
        'escuchar", '
        'admitió una pasajera, Lorena Ibáñez. "Y los volvería a perder".',
        (
            ("Perdí dos trenes por quedarme a escuchar", "Lorena Ibáñez"),
            ("Y los volvería a perder", "Lorena Ibáñez"),
        ),
    ),
    Case(
        "«La ermita tiene goteras, pero también tiene vecinos», resumió el vicario, Agustín Belmonte, al presentar las "
        "obras. El arquitecto, por su parte, prometió que el campanario quedará «más recto que nunca».",
        (
            ("La ermita tiene goteras, pero también tiene vecinos", "Agustín Belmonte"),
            ("más recto que nunca", "El arquitecto"),
        ),
    ),
    Case(
        "Nadie esperaba a Samuel Cruz en la salida. Tiene 90 años y un dorsal hecho a mano. “Vengo a llegar, no a "
        "ganar”, avisó el veterano corredor antes de empezar.",
        (("Vengo a llegar, no a ganar", "Samuel Cruz"),),
    ),
    Case(
        "La consejera de Educación, Mónica Arribas Torres, visitó ayer el instituto. Arribas destacó el trabajo de los "
        "alumnos, a quienes definió como “arquitectos de cartón y de futuro”. “Me llevo un puente de espaguetis”, "
        "bromeó.",
        (
            ("arquitectos de cartón y de futuro", "Mónica Arribas Torres"),
            ("Me llevo un puente de espaguetis", "Mónica Arribas Torres"),
        ),
    ),
    Case(
        "—No corráis por el pasillo —pidió la conserje, Lola Merino.\n\n"
        "—¡Es que hay tarta! —gritaron los niños desde el fondo.",
        (("No corráis por el pasillo", "Lola Merino"), ("¡Es que hay tarta!", "los niños")),
    ),
    Case(
        "El barco «Santa Clara» volvió a puerto con todos sus tripulantes. «Vimos tres ballenas y un arcoíris», relató "
        "su patrón, Xoel Castro.",
        (("Vimos tres ballenas y un arcoíris", "Xoel Castro"),),
    ),
    Case(
        "La exposición ‘Abrigos con historia’ reúne setenta prendas. “Cada uno guarda una carta en el bolsillo”, "
        "explica "
        "la comisaria, Elvira Santos, quien recomienda visitarla “sin prisa y con frío”.",
        (
            ("Cada uno guarda una carta en el bolsillo", "Elvira Santos"),
            ("sin prisa y con frío", "Elvira Santos"),
        ),
    ),
    Case(
        "Preguntado por su secreto, Abelardo Rincón, que cumple hoy 101 años, contesta: «Sopa, siesta y no discutir». "
        "Su bisnieta añade otro: «Y el fútbol».",
        (("Sopa, siesta y no discutir", "Abelardo Rincón"), ("Y el fútbol", "bisnieta de Abelardo Rincón")),
    ),
    Case(
        "El Gobierno regional descarta subir el precio del billete. «No está previsto», han confirmado fuentes de la "
        "Consejería de Transportes.",
        (("No está previsto", "fuentes de la Consejería de Transportes"),),
    ),
    Case(
        "Dice la alfarera Visitación Pardo que el barro «se acuerda de las manos». Ella lo trabaja desde niña. «Mi "
        "torno "
        "es más viejo que yo», presume.",
        (
            ("se acuerda de las manos", "Visitación Pardo"),
            ("Mi torno es más viejo que yo", "Visitación Pardo"),
        ),
    ),
)
"""A harder set, measured once after all the others were mended."""
