/**
 * Given names that are common in Britain and in the countries whose news it reads, without accents. Kept
 * by hand: the lists at hand mix surnames and words ("Bank", "Say") with them, or leave out "Piers". What is a
 * small word elsewhere ("Will", "Ernst") stands apart.
 */
const common = `
  aaron abdul abigail adam adrian adriana agata agnes agnieszka ahmad ahmed aidan aisha akira alain alan alasdair
  albert alberto alejandro aleksander aleksandr alessandra alessandro alessia alex alexa alexander alexandra alexandre
  alexis alfie alfonso alfred alfredo ali alice alicia alina aline alison alistair allan allison alun alvaro amanda
  amber ambra amelia amelie amina amir amy ana anastasia anders andre andrea andreas andres andrew andrzej andy angel
  angela angelika angelo angus anita anja ann anna annabel anne annette annie anthony antoine anton antonia antonio
  antony april archie arjun arnold arthur arturo asha ashley astrid audrey aurelie aurora axel ayesha barbara barney
  barry bart bartosz basil beata beatrice beatrix becky belinda ben benedict benjamin benoit bernadette bernard bernd
  bernie bert beth bethany betty beverley bill billy birgit bjorn bob bobby boris bradley brandon brenda brendan brian
  bridget brigitte bruce bruno bryan bryony caitlin callum calum camilla camille candice carina carl carla carlo
  carlos carly carmen carol carole carolina caroline carolyn carrie carsten caspar catalina catherine cathy catrin
  cecil cecile cecilia cedric celia celine chantal charles charlie charlotte chelsea cheryl chloe chris christa
  christian christina christine christoph christophe christopher chuka ciara ciaran cillian claire clara clare
  clarissa claude claudia claudio clemens clement clive colette colin colleen colm connor conor conrad constance cora
  corinne craig cristiano cristina curtis cynthia cyril daisy damian damien damon daniel daniela daniele danielle
  danny daphne dara darcy daria darius darren dave david davide dawn dean debbie deborah declan deirdre delia delphine
  denis denise dennis derek dermot desmond diana diane diego dieter dilys dimitri dirk dominic dominique donald
  donna dora doreen doris dorota dorothy dougal douglas duncan dylan eamon eddie edith edmund eduardo edward edwin
  edwina eileen eilidh elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott
  eloise elsa elsie emanuel emanuele emil emilia emilie emilio emily emma emmanuel enrico enrique enzo eric erica erik
  erika erin ernest ernesto esme esther ethan etienne eugene eva evan evelyn ewa ewan fabian fabien fabio fabrice
  faisal farah fatima federica federico felicia felicity felipe felix fenella ferdinand fergus fernando filip filippo
  finlay fiona flavia flora florence florian floyd frances francesca francesco francine francis francisco francois
  francoise frank frankie franz fraser fred freddie frederic frederick frederik freya frida friedrich fritz gabriel
  gabriela gabriele gabriella gail gareth gary gavin gemma genevieve geoff geoffrey georg george georges georgia
  georgina gerald geraldine gerard gerhard gerry gianluca gianni gideon gilbert giles gilles gina giorgia giorgio
  giovanna giovanni gisela giulia giulio giuseppe gladys glen glenda glenn gloria godfrey gonzalo gordon grace graham
  grant greg gregor gregory greta grzegorz guido guillaume guillermo gunter gunther gustav gwen gwendolyn gwyneth
  hamish hanna hannah hannelore hans harald harold harriet harry harvey hassan hazel heather hector heidi heike
  heinrich heinz helen helena helene helga helmut hendrik henri henrik henry herbert herman hermann hilary hilda
  holger holly howard hubert hugh hugo humphrey hussein huw iain ian ibrahim ida ignacio ilse imogen imran ines inga
  ingrid ioana irena irene irina iris irving isaac isabel isabella isabelle isla ismail ivan ivor iwona jack jackie jacob
  jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janine janusz jared jaroslav
  jasmine jason jasper javier jay jayne jean jeanne jeff jeffrey jennie jennifer jenny jens jeremy jerome jerry jess
  jesse jessica jill jim jimmy joachim joan joana joanna joanne joao jochen jodie joe joel joelle johan johanna
  johannes john johnny jon jonas jonathan jordan jorg jorge jose josef josefina joseph josephine josh joshua josie joy
  joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet juliette julio jurgen justin
  justine justyna kamil kamila karen karim karin karl karla karolina karsten kate katharina katherine kathleen kathryn
  kathy katie katja katrin katrina katy katya kay kayleigh keira keith kelly kelvin ken kendra kenneth kenny kerry
  kevin khalid kieran kim kimberley kirk kirsten kirsty klara klaus konrad krishna kristin kristina krystyna krzysztof
  kurt kyle kylie lara lars laszlo laura laure lauren laurence laurent laurie lawrence lea leah leanne leila lena
  lenny leo leon leona leonard leonardo leonie leroy lesley leslie lewis liam libby lilian lily linda lindsay lindsey
  lionel lisa livia liz lloyd loic lola lorenzo lorna lorraine lottie louis louisa louise luc luca lucas lucia luciana
  luciano lucie lucien lucinda lucy ludmila ludovic ludwig luigi luis luisa luiz lukas lukasz luke lydia lynda lynn
  lynne mabel mads magda magdalena maggie magnus mahmoud malcolm malgorzata malik mandy manfred manuel manuela marc
  marcel marcelo marcin marco marcos marcus marek margaret margarita margherita margot marguerite maria mariam marian
  mariana marianne marie mariela marilyn marina mario marion marjorie marlene marta martha martin martina martine
  marvin mary mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maureen
  maurice mauro max maxime maximilian maxine maya megan mehmet melanie melissa mercedes meryl michael michaela michal
  michel michela michele michelle mick miguel mikael mike mikhail mila miles millie milly milos miranda mirek miriam
  moeen mohamed mohammad mohammed moira molly mona monica monika monique morag morgan moritz morris mostafa muhammad
  murray mustafa myra nadia nadine nancy naomi natalia natalie natasha nathalie nathan neil nell nelson neville niamh
  nicholas nick nicky nico nicola nicolas nicole nicoletta nigel nikita nikki niklas nikola nikolai nils nina noah
  noel noemi nora norbert noreen norma norman odette olaf oleg olga oliver olivia olivier oliwia omar orla orlando
  oscar oskar oswald otto owen pablo paddy pamela paola paolo pascal patricia patricio patrick patrizia patsy paul
  paula paulina pauline paulo pavel pawel pedro peggy penelope penny percy perry peter petra phil philip philippa
  philippe phillip phoebe phyllis pierre piers pietro pilar piotr poppy priya przemyslaw quentin rachel rafael
  raffaele rainer raj rajesh ralf ralph ramon raoul raphael raquel rashid raul ravi ray raymond rebecca reginald
  reinhard renata renate rene renzo rhian rhiannon rhys ricardo riccardo richard rick ricky rita rob robert roberta
  roberto robin rocio roderick rodney rodrigo roger roisin roland rolf roman ronald ronan ronnie rory rosa rosalie
  rosalind rosamund rose rosemary rosie ross rowan rowena roxanne roy ruben rudolf rudolph rudy rufus rupert russell
  ruth ryan sabine sabrina sadie sadiq sally salma salman salvador salvatore samantha samir samuel sandra sandro sandy
  sanjay santiago sara sarah sascha saskia scarlett scott seamus sean seb sebastian sebastiao sebastien selina selma
  senta serena serge sergei sergey sergio shabana shane shannon sharon shaun sheila shelley shirley sian sidney
  siegfried sigrid silke silvia silvio simon simona simone sinead siobhan sofia sofie solomon sonia sonja sophia
  sophie soren stacey stan stanislav stanislaw stanley stefan stefania stefanie stefano stella stephan stephane
  stephanie stephen sterling steve steven stewart stuart sue suleiman susan susanna susanne susie suzanne sven svenja svetlana
  sybil sylvain sylvia sylvie tabitha tamara tamsin tania tanja tanya tara tariq ted terence teresa terry tess tessa
  thea thelma theo theodore theresa therese thibault thierry thomas thorsten tiffany tilly timo timothy tina tobias
  toby todd tom tomas tomasz tommaso tommy toni tony torsten tracey tracy trevor tristan trudy uli ulrich ulrike
  umberto ursula uwe valentin valentina valeria valerie vanessa vaughan verity verna vernon veronica veronika
  veronique vicky victor victoria vijay viktor vince vincent vincenzo viola violet virginie vishal vittorio vivian
  viviana vivien vladimir volker waldemar walter wanda warren wayne wendy werner wes wilfred wilhelm willem william
  willy winifred winston wladyslaw wojciech wolfgang xavier yann yannick yasmin yolanda yusuf yves yvette yvonne zac
  zach zachary zadie zainab zara zbigniew zoe zofia zygmunt`;

/** Given names that begin a sentence, as another word, in some language beside English. */
const alsoWords =
  'art august cara dan dick don ernst faith gene guy hope ivy jo june lee len lou lyn mark may meg mel mia mina norm pat pia rex rich sal sam summer till tim una val vera will wolf';

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** Given names that are hardly anything else where nobody speaks English. */
export const givenNames: readonly string[] = wordsOf(common);

const all: ReadonlySet<string> = new Set([...givenNames, ...wordsOf(alsoWords)]);

/** Whether a word may be somebody's given name, whatever else it is. */
export const isGivenName = (folded: string): boolean => all.has(folded);
