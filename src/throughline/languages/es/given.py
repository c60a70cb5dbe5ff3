"""Given names that Spanish-language reports print, by the gender that they usually tell."""

from __future__ import annotations

MALE = """
abel abelardo abraham adán adolfo adrián agustín alan albert alberto alejandro alejo alexis alfonso alfredo alonso
álvaro amadeo amador américo anastasio andreu andrés ángel aníbal anselmo antoni antonio aquiles ariel armando arnau
arturo asier augusto aurelio baltasar bartolomé basilio bautista beltrán benedicto benigno benito benjamín bernabé
bernardo bertrand blas boris borja braulio bruno calixto camilo carles carlos carmelo cayetano cecilio celestino
celso césar christian cipriano ciro clemente constantino cornelio cosme cristian cristóbal cruz dámaso damián daniel
darío david demetrio desiderio diego dionisio domingo edgar edmundo eduardo efraín eladio elías eligio eloy emeterio
emiliano emilio enric enrique ernesto esteban eugeni eugenio eusebio evaristo ezequiel fabián fabio fabricio facundo
fausto federico feliciano felipe félix fermín fernán fernando fidel flavio florencio florentino fran francesc
francisco froilán gabriel gael gaspar genaro gerardo germán gil gilberto ginés gonzalo gorka gregorio guillem
guillermo gustavo héctor heriberto hernán hernando hilario hipólito horacio hugo humberto ibai ignacio iker ildefonso
imanol íñigo isaac isaías isidoro isidro ismael israel iván jacinto jacobo jaime jan javi javier jeremías jerónimo
jesús joan joaquín joel jonás jonathan jordi jorge josé josep josu juan juanjo juanma julián julio justino justo kevin
kiko koldo lautaro lázaro leandro leo leonardo leoncio leopoldo lino lisandro lorenzo lucas luciano lucio luis lluís
macario manolo manuel marc marcelino marcelo marcial marco marcos mariano mario martí martín mateo matías mauricio
mauro max maximiliano máximo melchor miguel mikel milton modesto moisés narciso nazario nelson néstor nicanor
nicolás nicomedes norberto octavio óscar omar oriol orlando osvaldo otto pablo paco pancho pascual patricio pau pedro
pelayo pepe pere plácido pío primitivo quim quique rafa rafael raimundo ramiro ramón raúl raymundo reinaldo renato
rené ricardo rigoberto robert roberto rodolfo rodrigo rogelio rolando román romualdo roque rubén rufino ruy salvador
samuel sancho santi santiago saturnino sebastián segundo sergi sergio severino silvano silverio silvestre silvio
simón sixto tadeo telmo teodoro teófilo tiago timoteo tobías tomás toni toribio tristán ulises unai urbano valentín
valerio vicent vicente víctor vidal virgilio vladimir wilfredo wilson xabier xavi xavier yago zacarías
abdul adam ahmed alex ali andrew bob brian charles daniel eric frank george hans harry henry james jean john karl
mark michael mohamed muhammad omar paul peter philip pierre richard robert simon stephen steve thomas tom tony wei
william yusuf
"""

FEMALE = """
abigail adela adelaida adelina adoración adriana ágata agustina aída ainara ainhoa aitana alba alberta alejandra
alicia alma almudena amada amaia amalia amanda amelia amparo ana anabel anaís anastasia andrea ángela ángeles
angélica angelina ángels aniceta anna antonia antonieta apolonia araceli arancha aránzazu ariadna asunción aurelia
aurora azucena bárbara beatriz begoña belén benita berenice bernarda berta bettina bibiana blanca brenda brígida
brisa camila candela candelaria carina carla carlota carmela carmen carmina carolina catalina cayetana cecilia
celeste celia chantal charo clara clarisa claudia clemencia clotilde concepción concha consuelo coral cristina
cruz dafne daniela débora delfina delia diana dina dolores dominga dora dorotea dulce edelmira edith edurne elba
elena eleonora elisa elisenda eloísa elsa elvira ema emilia emma encarna encarnación enriqueta erica erika ernestina
esmeralda esperanza estefanía estela ester esther estrella etelvina eugenia eulalia eva evangelina evelia evelyn
fabiola fátima felicia felisa fernanda filomena flor flora florencia francisca gabriela gala gema genoveva georgina
gertrudis gina gisela gladys gloria graciela greta guadalupe guillermina helena herminia hilda hortensia iciar idoia
ignacia iluminada imelda inés ingrid inmaculada iratxe irene iria iris irma isabel isaura isidora itziar ivette ivonne
jacinta jana jazmín jennifer jessica jimena joana joaquina jordina josefa josefina juana judit judith julia juliana
julieta karen karina karla katia laia lara laura leire leonor leticia lía lidia liliana lina lola lorena lourdes luana
luz lucía luciana lucila lucrecia luisa luna mabel macarena maderas magali magdalena maite malena manuela mar marcela
margarita maría mariam mariana maribel maricarmen mariela marina marisa marisol marta martina maruja matilde mayra
mercè mercedes meritxell micaela mila milagros mireia miriam mónica monserrat montserrat nadia nagore naiara nancy
natalia natividad nélida nerea nicole nieves nina noa noelia nora norma nuria núria obdulia ofelia olaya olga olimpia
olivia paca palmira paloma pamela paola pastora patricia paula paulina paz pepa petra piedad pilar poliana priscila
puri purificación quirina raquel rebeca regina remedios renata rita rocío romina rosa rosalía rosana rosario roser
roxana rufina rut ruth sabrina salomé samanta sandra sara saray selena serena sheila silvana silvia simona sofía sol
soledad sonia sonsoles susana tamara tania tatiana teodora tere teresa tona toñi trini trinidad triana úrsula valentina
valeria vanesa vera verónica vicenta victoria vilma violeta virginia visitación vivian viviana wendy ximena yaiza
yanira yesica yolanda zaida zaira zoe zoraida zulema
alice anne barbara catherine charlotte elizabeth emily hannah jane jessica karin kate lily linda lucy margaret mary
mei michelle nancy sarah sophie susan aisha amina leila yasmin
"""

EITHER = """
reyes trinidad guadalupe rosario cruz sol ariel alexis noa dani gabi sacha michel yael pat chris sam robin kim
"""
