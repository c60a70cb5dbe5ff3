"""Given names that German-language reports print, of many cultures, by the gender that they usually tell."""

from __future__ import annotations

MALE = """
aaron abdul abdullah abraham achim adalbert adam adem adolf adrian ahmad ahmed albert albrecht alejandro aleksandar
aleksander alessandro alex alexander alexandre alexei alfons alfred ali alois alwin amadeus amir anatol anders andi
andre andreas andrej andri andrzej andré angelo anselm ansgar anthony anton antonio aras ari arian arkadi armin arndt
arne arno arnold arthur artur arvid attila august aurel axel ayman aziz baptist bartosz bastian beat bela ben benedikt
benjamin benno berkay bernd bernhard bert berthold bertram björn bodo bogdan boris bruno burak burkhard can carl carlo
carlos carsten cedric cem charles christian christof christoph claas claudio claus clemens constantin cornelius curdin
damian daniel danilo dario darius david denis deniz dennis detlef detlev diego dieter dietmar dietrich dimitri dirk
dmitri domenico dominic dominik dragan eberhard eckart eckhard edgar edmund eduard edwin egon ehsan elias elmar elyas
emil emilio emin emmanuel emre enes engelbert enno enrico enzo eren erhard eric erich erik ernst erol erwin eugen
ewald fabian fabio falk fatih felix ferdinand ferenc ferhat fernando fiete filip finn florian florin flurin francesco
francis franco frank franz fred frederik fridolin frieder friedhelm friedrich fritz gabriel georg george gerald gerd
gereon gerhard gernot gero gian gianni gilbert gion giovanni giuseppe goran gottfried gottlieb gregor guido guntram
gustav günter günther hagen hakan hamid hannes hanno hans hansjörg hansruedi harald haris harry hartmut hasan hassan
hauke heiko heiner heinrich heinz helmut hendrik henning henri henrik henry herbert hermann hias hinnerk hiroshi
holger horst hossein hubert hubertus hugo hüseyin ibrahim ignaz igor ilja immanuel ingo ingolf isaak ismail istván
ivan ivo iwan jack jacob jakob jakub jamal james jan jannik jannis janosch jaroslaw jasper jean jendrik jens jeremias
joachim jochen joel johan johann johannes john jonas jonathan joost jordan jorge jose josef joseph joshua josua josé
julian julius jurek jurij jérôme jörg jörn jürg jürgen kai kamil karim karl karlheinz karsten kaspar kemal kenji kevin
khaled kilian klaas klaus klemens knut kofi konrad konstantin korbinian kristian kurt kwame köbi lars lasse laurenz
laurin leander lennart leo leon leonard leonhard leopold levin linus lorenz lothar louis luan lucas lucian ludger
ludwig luigi luis luka lukas lutz lászló magnus mahmoud maik malik malte manfred manuel marc marcel marco marcus marek
marian mario marius mark marko markus marten martin marvin massimo mateo mateusz mathias mathis matteo matthias
matthäus matti maurice max maximilian mehdi mehmet meik meinhard melchior mert michael michal michel michele miguel
mike miklas milan milo milos minh mirko miroslav mohamed mohammad mohammed moritz moses muhammed murat mustafa nabil
nathan nepomuk nguyen nico nicolai nicolas niels niklas niko nikolai nikolas nikolaus nils noah norbert olaf ole
oliver omar omid onur orhan oscar oskar osman oswald otmar otto pablo pascal pasquale patrick patrik paul paulo pavel
pawel pedro peer per peter philip philipp pierre pietro piotr pius quentin quirin radek rafael rainer ralf ralph
ramazan ramon raphael rasmus raul reiner reinhard reinhold rene rené res reto ricardo richard rico robert roberto
rocco roderich roger roland rolf roman ron ronald ronny ruben rudi rudolf ruedi rupert rüdiger said salim sami samir
samuel sandro santiago sebastian selim semih sepp serdar sergej sergio severin siegbert siegfried siegmar sigmar
sigmund silas silvio simon slavko stefan stefano steffen stephan steve steven sven sönke sören tamer tamás tarek tarik
thaddäus theo theodor thiemo thies thilo thomas thorben thore thorsten till tilman tilo tim timm timo timon timothy
tino titus tjark tobias tom tomas tomasz tommaso tommy torben torge torsten tristan udo ueli ulf ulrich umut urs ursin
uwe valentin veit veli veysel victor viktor vincent vincenzo vinzenz vitali vito vladimir volkan volker wahid waldemar
walter walther wendelin wenzel werner wieland wilfried wilhelm willem willi willy winfried wladimir wojciech wolf
wolfgang wolfram xaver yannick yannik yasin younes yusuf yves zacharias zafer zoltan zoran özgür
"""
FEMALE = """
ada adele adelheid adriana agathe agnes aisha aleksandra alena alessandra alessia alexandra alexia alice alicia alina
alma almut amal amalia amanda amelie amina amira ana anastasia andrea angela angelika angelina anina anita anja anke
ann anna annabell annabelle annalena anne annegret anneke annelie anneliese annemarie annemie annett annette annika
antje antonella antonia anuschka ariane arzu asli astrid athena auguste aurelia ayla aylin ayse aysel ayşe bahar
barbara beata beate beatrice beatrix belinda bente berit berti bettina bianca birgit birgitta birte blanca brigitta
brigitte britt britta brunhilde burgi canan cansu carina carla carlotta carmen carola carolin carolina caroline
cecilia celina centa chantal charlotte chiara christa christel christiane christin christina christine clara clarissa
claudia conny constanze cora cordula corinna cornelia cäcilia dagmar dana daniela daria debora deborah defne delia
denise derya diana doreen dorina doris dorit dorothea dorothee ebru eda edeltraud edith ela elena eleonora eleonore
elfi elfriede elif elisa elisabeth elise elke ella ellen elli elsa elsbeth else elvira emilia emily emma emmi erika
erna esma esra esther eva evelin evelyn fabienne fadime fanny fatima fatma felicitas fenja filiz fiona franka franzi
franziska frauke frederike freya frida frieda friederike gabi gabriela gabriele galina genoveva gerda gerlinde gerti
gertraud gertrud gesa gesine giada gisela gitta gitte giulia gloria grazia greta grete gretel gudrun gundula gül
gülcan hala halina hanna hannah hanne hannelore hatice hedda hedwig heide heidemarie heidi heidrun heike helen helena
helene helga helma henriette herma hermine herta hertha hilda hilde hildegard hulya hülya ida ilka ilona ilse imke ina
ines inga inge ingeborg ingrid inka insa irena irene irina iris irma irmgard irmtraud isabel isabell isabella isabelle
isolde ivana ivonne jacqueline jana jane janet janina janine janna jasmin jeanette jelena jennifer jenny jessica jette
johanna jolanda josefa josefine josephine judith jule julia juliana juliane julie juliette julika jutta jördis kaja
karen karin karla karolin karolina karoline katarina katarzyna katharina kathi kathleen kathrin katja katrin kerstin
kira klara klaudia konstanze kornelia kristin kristina kunigunde käthe ladina lara larissa laura lea leila lena lene
leni leonie leonora leyla liane lidia lidwina liesbeth liesel lieselotte lili lilian lilli lilly lina linda line linn
lisa lisbeth liselotte lore loretta lotta lotte louisa louise lucia lucie lucy ludmilla luisa luise luna luzia lydia
madeleine magda magdalena magret mai maike maja malin malina mandy manja manuela mara mareike maren margareta
margarete margarethe margit margot margret maria mariam marianne marie marieke mariella marietta marija marika marina
marion marisa marita marlen marlene marlies marlis marta martha martina mathilda mathilde maya mechthild meike melanie
melina melisa melissa meral merle meryem meta mia michaela michelle mila milena mina mira miranda miriam mirjam mona
monica monika monique nadia nadine nadja naomi natalia natalie natascha nele nelly nermin nesrin nicola nicole nika
nina noemi nora norma nour nuran oda olga olivia ottilie pamela paola patricia paula pauline petra pia priska rabea
rachel rahel ramona raphaela rebecca rebekka regina regine regula reingard renata renate renee resi ria ricarda rita
roberta ronja rosa rosalie rosemarie rosi rosina roswitha roxana ruth sabina sabine sabrina sahra salome samira sandra
sara sarah saskia selina selma senta seraina seval sevda sevgi sibel sibylle sieglinde sigrid silja silke silvana
silvia simone sina sofia sofie songül sonja sophia sophie stefanie steffi stella stephanie susann susanna susanne susi
svea svenja svetlana swantje swetlana sybille sylvia sümeyye tabea tamara tania tanja tara tatiana tatjana teresa thea
thekla theresa therese theresia tina tine tomke traudl traute trude trudi ulla ulrike undine ursel ursina ursula urte
uschi uta ute valentina valerie vanessa vera verena veronika vesna viktoria viola violetta viviane vreni vroni
walburga waltraud wanda wencke wera wiebke wilhelmine wilma xenia yana yara yasemin yasmin yildiz yvonne zahra zehra
zeynep zita zoe zora zuzana özlem
"""
EITHER = """
alexis andy chris dominique eike friedel gerrit helge jamie kay kim kris luca maxi micha mika nikita robin sam sascha
sigi toni vanja
"""
