"""Given names that English-language reports print, of many cultures, by the gender that they usually tell."""

from __future__ import annotations

MALE = """
aaron abdul abdullah abel abraham adam adnan adrian ahmad ahmed aidan aiden akira al alan alasdair albert alberto
alec alejandro aleksandr alessandro alexander alexandre alexei alf alfonso alfred alfredo ali alistair allan
allen alonzo alvaro alvin amari amir amit amos anders andre andreas andrei andrew andy angelo angus anil anthony
anton antonio antony archie ari arjun armando arnold art arthur arturo arun asad ashok asif aung austin axel
barack barney barry bart bashar ben benedict benjamin bernard bernardo bernie bert bill billy björn blake bob
bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron
carl carlo carlos cedric cesar chad charles charlie chester chris christian christopher chuck clarence claude
clayton cliff clifford clint clinton clive clyde cody colin conor connor conrad corey cory craig curtis cyril
cyrus dale damian damien damon dan daniel danny dante darnell darrell darren darryl daryl dave david davis dean
deepak demetrius denis dennis denzel derek derrick desmond devin devon dexter dick diego dieter dimitri dirk
dmitri dmitry dominic don donald donnie donovan doug douglas duane duncan dustin dwayne dwight dylan eamon earl
ed eddie edgar edmund eduardo edward edwin elijah eli elias elliot elliott elmer elton emanuel emil emilio
emmanuel emmett enrique enzo eric erik ernest ernesto ernie ethan eugene evan everett fabio faisal farid felipe
felix ferdinand fernando fidel finn floyd francesco francis francisco francois frank frankie franklin franz fred
freddie frederick fritz gabriel gareth garry garth gary gavin gene geoff geoffrey george gerald gerard gerhard
gerry giancarlo gianni gideon gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo
gunther gustavo guy hank hans haris harold haroon harry harvey hassan hamza hector heinrich helmut henri henry
herbert herman hideki hiroshi horace howard hubert hugh hugo hussein ian ibrahim ignacio igor ike imran irving
isaac isaiah ismail israel ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jarrod jason
javier jay jean-claude jeff jeffrey jeremiah jeremy jermaine jerome jerry jesus jim jimmy jin joachim joao joaquin
joe joel joey johan johann johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua
juan jude jules julian julio julius jun junior jurgen justin kareem karl keith kelvin ken kendrick kenji kenneth
kenny kenta kevin khaled khalid kieran kirk klaus kofi kurt kyle lamar lance larry lars laszlo laurence lawrence
leandro lee leif len lenny leo leon leonard leonardo leroy leslie lester levi liam lionel lloyd logan lorenzo
lou louie louis lucas luciano luigi luis luke luther mahmoud malcolm malik manfred manny manuel marc marcel
marco marcos marcus mario mark marlon marshall martin marty marvin mason mateo mathew matt matteo matthew maurice
mauricio max maxim maximilian maxwell mehmet mel melvin merlin micah michael michel miguel mick mickey mike
mikhail miles milton milo mitch mitchell mo mohamed mohammad mohammed morgan morris moses muhammad murray musa
mustafa nabil nadir narendra nathan nathaniel neal ned neil nelson neville nicholas nick nico nicolas nicolás nigel
nikita niklas nikolai noah noel norbert norman oleg oliver olivier omar orlando oscar osama oskar otis otto owen
pablo paddy paolo parker pascal patrick paul paulo pavel pedro per perry pete peter petr phil philip philippe
phillip pierre prakash quentin quincy rafael raheem raj rajesh ralph ramon randall randolph randy raphael rashid
raul ravi ray raymond reggie reginald reuben rex ricardo rich richard rick ricky rob robbie robert roberto robin
rod roderick rodney rodrigo roger rohan roland rolf roman ron ronald ronnie rory roscoe ross roy ruben rudolf
rudolph rudy rufus rupert russell ryan saddam salim salman salvador salvatore sam samir samuel sanjay santiago
satoshi saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sidney silvio simon solomon
spencer stan stanley stefan stephen steve steven stewart stuart sunil sven takeshi tariq tarun taro ted terence
terrance terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis
trent trevon trevor tristan troy tyler tyrell tyrone ulrich umar usman victor vijay vikram vince vincent vinny
virgil vishal vladimir waldo walter warren wayne wei wendell werner wesley wilbur wilfred will willem william
willie winston wolfgang xavier yasser yosef yuri yusuf zachary zack zane zeke ziad zoltan kanye jayden jaylen
malachi tyrese darius demarcus deandre deshawn trayvon tamir lavar lebron kobe keanu leonidas thabo sipho kwame
chidi emeka tunde oluwaseun femi babatunde jomo uhuru minh hoang tuan duc
"""

FEMALE = """
abigail ada adele adelaide adriana agatha agnes aisha alana alejandra alessandra alexandra alexandria alexis alice
alicia alina alison allison alma alyssa amal amanda amara amber amelia amina amira amy ana anastasia andrea angela
angelica angelina angie anika anita ann anna annabel anne annette annie antonia anya april ariana arlene astrid
audrey aurora ava ayesha barbara beatrice beatriz becky bella bernadette bernice beryl bess beth bethany betsy betty
beverly beyonce bianca bonnie brenda brenna bridget brianna brigitte britney brittany brooke camila camilla camille
candace cara carla carly carmen carol carole caroline carolyn carrie cassandra catalina catherine cathy cecilia
celeste celia celine chanel chantal charlene charlotte chelsea cherie cheryl chiara chloe chrissy christa christina
christine cindy claire clara clarissa claudia colleen connie constance cora corinne courtney crystal cynthia daisy
dakota dana daniela danielle daphne dawn deanna debbie deborah debra deirdre delia delilah della denise desiree
diana diane dina dolores donna dora doreen doris dorothea dorothy ebony edith edna eileen elaine eleanor elena
eleni elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elvira emilia emily emma erica erika
erin ernestine esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline eve evelyn faith farah fatima
faye felicia felicity fernanda fiona flora florence fran frances francesca francine freda freya frida gabriela
gabriella gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger gisele gita giulia
gladys glenda gloria grace graciela greta gretchen guadalupe gwen gwendolyn hailey hana hannah harriet hattie hazel
heather heidi helen helena helga henrietta hilary hilda hillary holly hope ida ilse imelda imogen ines ingrid irene
irina iris isabel isabella isabelle isla ivana ivy jackie jacqueline jade jan jana jane janelle janet janice janine
jasmine jeanette jeanne jemima jenna jennie jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodie
johanna josephine josie joy joyce juana juanita judith judy julia juliana julie juliet juliette june justine karen
karin karina karla kate katarina katerina kathleen kathryn kathy katie katrina katya kay kayla keisha kellie kendra
kerry keira khadija kiara kimberly kirsten kristen kristin kristina lakshmi lana lara latoya laura lauren laverne
layla lea leah leila lena leona leonora letitia lila lilian lillian lily lina linda lindsay lindsey lisa livia liz
liza lizzie lois lola lora loretta lorna lorraine lottie louisa louise lucia lucille lucinda lucy luisa luna lydia
lynda lynn lynne mabel mackenzie madeleine madeline madison maeve magda magdalena maggie maisie malala malia mandy
marcella marcia margaret margarita margo margot maria mariah mariam marian mariana marianne maribel marie marilyn
marina marion marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maud maureen maxine may
maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michelle mila mildred millie mina
minnie miranda miriam moira molly mona monica monique muriel myra myrtle nadia nadine nancy naomi natalia natalie
natasha nell nellie nicole nicola nina nora noreen norma octavia odette olga olive olivia olivia oprah paige pamela
paola patrice patricia patsy patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis pippa
polly pooja priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rihanna rita roberta rochelle
rosa rosalie rosalind rosamund rosanna rose roseanne rosemary rosie roxanne ruby ruth sabina sabrina sally salma
samantha sandra sandy sara sarah sasha saskia savannah scarlett selena selma serena shannon sharon sheila shelby
shelley sherri sherry shirley siobhan sinead sofia sonia sonya sophia sophie stacey stacy stella stephanie sue
susan susanna susanne susie suzanne suzy svetlana sybil sylvia tabitha tamara tammy tania tanisha tanya tara tatiana
tess tessa thelma theresa therese tiffany tina toni tracey tracy tricia trina trudy uma una ursula valentina valeria
valerie vanessa vera verity veronica vicki vicky victoria viola violet virginia vivian viviana wanda wendy whitney
wilhelmina willa wilma winifred xenia yasmin yolanda yoko yuki yvette yvonne zainab zara zelda zoe zuzana lakeisha
shanice tamika aaliyah imani nia keiko sakura aiko noor huda zahra ngozi chioma thandi wanjiru
"""

EITHER = """
alex ash ashley avery bailey billie blair casey charly chandler dana drew dominique elliot emerson frankie
harper hayden jackie jamie jean jesse jessie jordan jules kai kelly kendall kerry kim kris kyle lane lauren
laurie lee leigh leslie lindsay logan lynn marion max mel micah morgan nat nicky pat parker peyton phoenix quinn
reese remy riley robbie robin rowan ryan sage sam sandy sasha shelby sidney skyler stacy stevie sydney tatum
taylor terry toni tracy val vivian wren jan kit li ling ming wei yan xin yu hong jing lei singh kaur hyun min ji
soo young nguyen akwasi ariel ashely blake cameron dakota devin jude loren marley
"""
