"""Given names that French-language reports print, by the gender that they usually tell."""

from __future__ import annotations

MALE = """
abdel abdou abel achille adam adel adrien ahmed aimé alain alban albert alex alexandre alexis alfred ali alioune
alphonse amadou amaury ambroise amine anatole andré ange anselme anthony antoine antonin antonio aristide armand
arnaud arsène arthur aubin auguste augustin aurélien axel aymeric ayoub baptiste barnabé barthélemy basile bastien
baudouin benjamin benoît benoit bernard bertrand bilal bixente blaise boris boubacar brahim brice bruno bryan carl
cédric célestin césar charles cheikh christian christophe clément colin corentin côme cyprien cyril damien
daniel david denis désiré didier diego dimitri djibril donatien driss dylan edgar edmond édouard edouard
éliott elie élie eliott emile émile emmanuel enzo éric eric erwan erwann esteban étienne etienne eugène évariste
fabien fabrice faustin félicien félix felix ferdinand fernand firmin florent florentin florian francis franck
françois francois frédéric frederic gabin gabriel gaël gaétan gaëtan gaspard gaston gauthier gautier geoffrey
geoffroy georges gérald gérard germain ghislain gilbert gildas gilles grégoire grégory guillaume gustave guy hamid
hamza harold hassan hector henri herbert hervé hicham hippolyte hugo hugues ibrahim idriss ignace igor isaac ismaël
ivan jacky jacques jamel jan jawad jean jérémie jérémy jérôme jimmy joachim joan joël joffrey johan johann john
jonas jonathan jordan joris josé joseph joshua josselin jules julien junior justin kader kamel karim karl kenzo
kévin kevin khaled killian kylian lambert laurent lazare léandre léo léon léonard leo léopold liam lilian lionel loïc
lorenzo louis loup luc luca lucas lucien ludovic luis maël malik malo mamadou manuel marc marceau marcel marin mario
marius martial martin mathéo mathias mathieu mathis matthieu matteo maurice max maxence maxime maximilien medhi mehdi
melvin michaël mickaël michel miguel mohamed mohammed morgan moussa mustapha nabil nathan nathanaël nicolas nino
noah noé noël norbert octave olivier omar oscar othman ousmane pablo pascal patrice patrick paul paulin philippe
pierre pierrick quentin rachid rafael raoul raphaël rayan raymond rémi rémy renaud rené ricardo richard robert robin
rodolphe roger roland romain roméo romuald ronan ruben saïd salim salomon samir samuel samy sandro
sébastien serge séverin sidney siméon simon slimane sofiane stanislas stéphane steve steven sylvain sylvestre
tanguy théo théodore théophile thibaud thibault thibaut thierry thomas tim timéo timothée titouan tom tony tristan
ugo ulysse urbain valentin valère valéry victor vincent virgile vivien walid wassim wilfried william xavier yacine
yanis yann yannick yannis yassine yohan yohann youri youssef yves yvon zacharie zinédine
régis teddy freddy marcelin mohand ibrahima souleymane cheick gwenaël ewen yoann nolan timothé ethan tiago naël younes
bachir farid hakim mourad nordine tarek toufik zakaria mahé
"""
FEMALE = """
adélaïde adèle adeline agathe agnès aïcha aïssata aïssatou alba alexandra alexia alice alicia alida aline alison
alizée alma amandine ambre amélia amélie amina aminata amira anaëlle anaïs anastasia andréa andrée ange-marie
angela angèle angélique anissa anita anna annabelle anne annette annick annie anouk antoinette apolline ariane
arlette armelle astrid assia aude audrey augustine aurélie aurore ava axelle aya barbara béatrice bénédicte bérangère
bérénice bernadette berthe bettina betty blanche blandine brigitte bruna candice capucine carine carla carole
caroline cassandre catherine cécile cécilia céleste célestine célia céline chantal charlène charline charlotte chloé
christel christelle christiane christine claire clara clarisse claudette claudia claudie claudine clélia clémence
clémentine clotilde coline colette constance coralie corinne cosette daniela danièle danielle daphné déborah delphine
denise diane dina djamila dolorès domitille dora dorothée édith edith édwige elena éléonore éliane élisa elisa
élisabeth elisabeth élise elise élodie elodie eloïse éloïse elsa élysée emilie émilie emma emmanuelle enora estelle
esther étiennette eugénie eva eve ève éva evelyne évelyne fabienne fadila faïza fanny fanta fantine farida fatima
fatou fatoumata faustine félicie félicité fernande fiona flavie fleur flora flore florence florentine floriane
francette françoise francine frédérique gabrielle gaëlle gaetane geneviève georgette géraldine germaine ghislaine
gilberte gisèle giulia gloria grâce gwenaëlle gwendoline habiba hafida hanane hanna hélène helena héloïse henriette
hermine hortense houria huguette ida imane inès ines ingrid irène iris isabelle isaure ivana jacinthe jacqueline
jade jasmine jeanne jeannette jeannine jenna jennifer jessica joana joanna jocelyne joëlle johanna josée joséphine
josette josiane judith julia juliana julie julienne juliette justine karima karine katia kenza khadija lætitia
laetitia laïla lara laure laurence laurène laurie léa lea leïla leila léna lena léonie léonore leslie lila lilou
lily lina linda lisa lise lisette lison livia lola lorraine louane louisa louise louna luce lucette lucie
lucienne lucille lucile ludivine luna lydia lydie lyna madeleine maéva maelle maëlle magali mahaut maïa maïssa
malika manon marceline margaux margot marguerite maria mariam mariama marianne marie mariette marina marine marion
marjorie marlène marthe martine maryam maryse marylène maryvonne mathilde maud mélanie mélina mélissa mélodie
mercedes micheline michèle mila mina mireille mona monique morgane mounia muriel mylène myriam nadège nadia nadine
naïma naomi natacha nathalie nawel nelly nicole nina noémie nolwenn nora norah océane octavie odette odile olga
olivia olympe ophélie oriane pascale patricia paule paulette pauline pénélope perrine philippine philomène
pierrette priscille prune quitterie rachel rachida raymonde rebecca régine renée rita roberte rokia romane romy
rosa rosalie rose roselyne roxane sabine sabrina safia salima salma salomé samia samira sandra sandrine sara sarah
ségolène sélène séverine sherazade sidonie simone sixtine soizic solange solène solenne sonia sophie soraya stella
stéphanie suzanne suzette sybille sylvette sylviane sylvie tania tatiana thaïs thelma théodora thérèse tiphaine
valentine valérie vanessa véra véronique victoire victoria vinciane violaine violette virginie viviane yasmina
yasmine yolande ysé yvette yvonne zélie zina zineb zoé zohra
ilona ghyslaine gwenola maïwenn bleuenn clélie cloé eulalie irma léontine mauricette ninon sibylle solenn suzon
victorine zita assa awa bintou coumba djeneba hawa khadidja nawal ouarda siham souad yamina zahra
"""
EITHER = """
alix camille charlie claude cyrille dany dominique eden elia gwen jo jocelyn joyce lou maé noa pascal-e
sacha sam stéphan swann yaël
"""
