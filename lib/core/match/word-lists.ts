/** Short closed lists of words that say what a capital letter beside a name means. Folded. */

import { wordList } from './word-list.ts';

/** Words that open a sentence or a headline, or stand in one with a capital, and are no given name. */
export const notGivenNames = wordList(
  `
  a about above according across actually after afterwards again against all almost alone along already also although
  always am amid among an and another any anyone anything apart are as ask asked asks at away back be because been
  before behind being below beside besides between beyond both but by call called calls can cannot claims clearly
  could currently dear defiant despite did do does don down during each earlier either else even eventually ever every
  everyone ex except fellow few film finally first following for former from furious further get gets given had has
  have having he hear hello her here hi his how however i if in indeed inside instead into is it its just last late
  later least less let like likewise ll made make makes many may maybe meanwhile might more moreover most mostly much
  must my naturally near nearly neither never nevertheless next no nobody none nor not nothing now obviously of off
  often on once one only or other others otherwise our out outside over own perhaps please plus poor presumably quite
  rather really recently right said saw say says see seeing she should similarly since so some somehow someone
  sometimes soon still such suddenly sure surely take tell than thank thanks that the their then there therefore these
  they this those though through throughout thus to today together told tomorrow tonight too toward towards tries two
  under unless unlike until up upon very veteran via was watch we well were what whatever when whenever where whereas
  wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you young
  your pro anti mid monday tuesday wednesday thursday friday saturday sunday january february march july september
  october november december`,
);

/** What people are called before their surname without a title: posts, parties and callings. */
export const roles = wordList(
  `
  mp mps msp ams mep td pm leader chief chair chairman chairwoman chairperson president
  vice deputy minister ministers secretary chancellor speaker whip spokesman spokeswoman spokesperson
  candidate councillors cllrs mayor director film-maker filmmaker actor actress comedian comic author writer
  novelist historian academic lecturer professor playwright screenwriter producer pastor campaigner activist activists journalist broadcaster editor reporter columnist blogger peer
  backbencher politician lawmaker rebel labour tory tories conservative conservatives lib dem dems liberal
  democrat democrats independent green greens ukip snp momentum unionist left leftwinger socialist corbynite
  blairite comrade brother sister fellow team camp project canterbury remain brexit abgeordnete
  regisseur politiker chef depute lider posel m`,
);

/** What follows a person's name when a place, a building, a firm or a prize bears it. */
export const bearers = wordList(
  `
  avenue road street lane close way drive square crescent terrace court gardens grove hill place row walk
  park bridge field fields green house hall lodge manor castle farm hotel inn arms tower towers mill mills
  school academy college university institute library museum gallery theatre theater cinema centre center
  stadium arena hospital clinic surgery church chapel station airport building buildings estate
  foundation trust fund prize award awards medal cup trophy scholarship fellowship lecture society
  ltd limited plc inc llc corp corporation company co group holdings partners associates brothers sons bros
  island islands river lake mountain mount valley bay beach creek county city township village
  ministries records pictures investments insurance bank motors airlines foods brewery crisps whisky bakery
  garage shop salon restaurant band trio quartet quintet ensemble orchestra choir`,
);

/** States and provinces abroad: behind a comma they make a place of a surname ("Leigh, Texas"). */
export const statesAbroad = wordList(
  `
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  ont ontario nsw queensland tasmania`,
);

/** Countries, nations and nationalities other than the United Kingdom as a whole. */
export const foreign = wordList(
  `
  australia australian australias zealand zealands kiwi nz ireland irish scotland scottish wales welsh norway norwegian
  norways sweden swedish denmark danish finland finnish iceland netherlands dutch belgium belgian germany german
  france french spain spanish portugal portuguese italy italian greece greek malta maltese cyprus poland polish
  israel israeli israels palestine palestinian turkey turkish russia russian ukraine ukrainian georgia georgian
  india indian pakistan pakistani bangladesh sri lanka mauritius mauritian jamaica jamaican barbados barbadian
  trinidad guyana fiji fijian africa african kenya kenyan nigeria nigerian ghana ghanaian uganda zambia zimbabwe
  america american canada canadian usa us mexico mexican brazil brazilian argentina chile japan japanese china chinese
  korea korean taiwan singapore malaysia malaysian antigua dominica grenada gibraltar manx jersey guernsey`,
);

/**
 * Callings and things in whose company a name means somebody else, unless our articles say so. Of callings that
 * end like one ("-er", "-ist") only those that many have.
 */
export const otherCallings = wordList(
  `
  singer songwriter drummer guitarist pianist musician footballer striker goalkeeper midfielder batsman
  bowler cricketer sprinter swimmer boxer golfer plumber carpenter builder gardener hairdresser murderer
  podcaster band album albums single coach quarterback linebacker halfback shortstop athlete jockey gymnast league inning innings
  rebounds touchdown seasons scored coached championship tournament surgeon nurse vet chef accountant architect
  astronaut judge captain lieutenant priest vicar bishop nun rabbi sheriff detective colonel sergeant
  corporal podcast schoolboy schoolgirl pupil burglar convicted spelling bee folk jazz blues soul rock opera
  ballet hockey rugby football baseball basketball cricket tennis golf principal ceo poet pilot midwife
  paramedic pc defendant pleaded jailed fictional republican darts rowing sailing skiing skating surfing
  netball lacrosse osteopath mechanic publican actuary soprano baritone ballerina triathlete goalie referee
  umpire caddie shepherd missionary monk deacon archdeacon curate chaplain imam superintendent admiral
  commodore`,
);

/** Ranks and offices before a name that nobody has in our articles, unless they say so. */
export const ranks = wordList(
  `
  pc wpc dc dci di ds sgt sergeant detective inspector insp supt superintendent constable commander colonel col
  lieutenant lt corporal cpl brigadier commodore admiral capt captain sheriff senator congressman congresswoman
  rabbi imam`,
);

/** Of the callings above those that stand in any news: they say something of the name right beside them only. */
export const nearCallings = wordList('single judge convicted jailed republican');

/** Nouns that a politician's name is put before ("a Corbyn ally", "the Corbyn years"). */
export const followers = wordList(
  `
  government ally allies era camp years effect factor project faction critic critics supporter supporters fan fans aide
  aides team leadership loyalist loyalists backer backers leaders and or who had has was is said`,
);

/** What people do for a living, as one says it of them ("Name runs a bakery"): as `stemOf` leaves it. */
export const trades = wordList(
  `
  run own keep teach play sell make build bake grow paint coach farm sing breed repair taught sold throw driv`,
);
