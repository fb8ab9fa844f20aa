const set = (words: string) => new Set(words.trim().split(/\s+/));

/** "My name is": what follows is a name, with or without a capital. */
export const NAMED =
  set(`hedder hedde hed kaldes kaldet navn navnet fornavn fornavnet efternavn efternavnet mellemnavn
  underskrevet named called name surname firstname lastname fornavne efternavne kaldenavn patientnavn`);

/** Small words between such a cue and the name. */
export const FILLERS =
  set(`er is jeg han hun vi der jo bare vist nemlig også altså så fuldt fulde mit me mig af by and og
  i am min min søn datter mand kone baby barn now nu dog`);

/** A letter ends: what is left of the line is a name. */
export const CLOSING =
  set(`hilsen hilsner hilsener hilsnen mvh vh kh dbh bh knus kærligst regards sincerely cheers yours best
  wishes hils venligst`);
/** Less of a sign that a name follows: it needs a capital. */
export const THANKING = set('tak thanks best hej godmorgen');
export const CLOSING_FILLERS =
  set(`fra til med venlig venlige bedste kærlig kærlige mange kind warm de from på forhånd
  mor far mormor farmor morfar farfar onkel tante dr læge fru hr`);

/** Before a name stands what somebody is. */
export const TITLES =
  set(`hr herr fru frk frøken fr dr doktor doktoren læge lægen overlæge overlægen speciallæge vagtlæge
  vagtlægen øjenlæge hudlæge tandlæge tandlægen sygeplejerske sygeplejersken jordemoder jordemoderen fysioterapeut
  fysioterapeuten fys kiropraktor psykolog psykologen psykiater psykiateren sosu hjemmehjælper hjemmehjælperen
  sundhedsplejerske sundhedsplejersken sekretær sekretæren lægesekretær vikar vikaren mr mrs ms miss doctor nurse prof
  professor sir madam midwife dentist patient patienten borger borgeren beboer beboeren barnet tante onkel nabo naboen
  kollega kollegaen chef chefen kontaktperson pårørende hjælper bioanalytiker laborant diætist socialrådgiver
  sagsbehandler lærer pædagog aunt uncle gp therapist tvillingerne børnene pigerne drengene børnehaven børnehave
  vuggestuen vuggestue skolen plejehjemmet plejecentret plejecenter bostedet bosted dagplejer dagplejen`);

/** Titles after which a name may stand without a capital. */
export const STRICT_TITLES = set('hr fru frk frøken dr doktor mr mrs ms miss');

export const POSSESSIVES =
  set(`min mit mine vores vor hans hendes deres sin dit din dine jeres my our his her their your
  den lille det de and og`);

/** Who somebody is to somebody; words that end like one are one too. */
export const KIN =
  set(`søn sønnen datter datteren dreng drengen pige pigen mand manden kone konen hustru ægtefælle samlever
  kæreste kæresten ven venner veninde mor far bror søster barn barnebarn baby babyen niece nevø fætter kusine nabo kollega
  chef roomie ægtemand eks husbond tvilling oldemor onkel tante lillen mindste ældste yngste mellemste partner son daughter
  husband wife mother father mum mom dad brother sister boy girl child kid boyfriend girlfriend friend roommate neighbour
  neighbor uncle aunt grandma grandmother grandpa grandfather cousin fiancé fiancée granddaughter grandson`);
const KIN_ENDING = /(?:søn|datter|mand|kone|mor|far|bror|søster|barn|dreng|pige|veninde|baby)$/;

export function isKin(word: string): boolean {
  return KIN.has(word) || (word.length > 5 && KIN_ENDING.test(word));
}

/** Before a person. */
export const TOWARDS =
  set(`hos kære hej godmorgen goddag godaften dear hello hi hey spørg angående vedrørende vedr gælder om
  på-vegne-af vegne læge`);

/** What somebody does, behind an ordinary word that begins a sentence: "Ask har feber". */
export const DOES =
  set(`har er fik blev vil kan skal siger hoster kaster græder faldt drikker spiser vejer hedder ligger sover
  klager ryster svarer had has is was got fell says feels hedder og her skriver here`);

/** A medicine or an illness is called something too. */
export const THINGS =
  set(`medicin medicinen pille pillen piller tablet tabletten tabletter creme cremen salve salven spray
  præparat præparatet sygdom sygdommen diagnose diagnosen antibiotika spiral spiralen bakterie virus vaccine vaccinen test
  testen hund hunden kat katten hest hesten app appen p-pille p-pillen p-piller middel midlet stof stoffet dråber dråberne
  øjendråber inhalator plaster det den it medicine drug disease dog cat ordination`);

/** Beside a word that is a name and a medicine: "p-pillen Yasmin". */
export const MEDICAL =
  set(`p-pille p-pillen p-piller p-pillerne minipiller pille pillen piller spiral spiralen
  fortrydelsespille fortrydelsespillen prævention one tabletter tablet plaster mg plastre pill pills contraceptive`);

/** Before an illness. */
export const HAVING = set('har haft fået med for mb morbus type have has had got of');

/** Before a medicine. */
export const TAKING = set('tager tog bruger brugt får fik taget glemt taking using take uses use');

/** Behind a name that an illness bears. */
export const ILLNESS =
  set(`syndrom syndromet sygdom sygdommen syge parese cyste cysten disease syndrome palsy cyst sign test
  neurom lymfom lymphoma fænomen tegn score ulcus kontraktur knuder thyroiditis skala scale manøvre`);

/** Before a month. */
export const OF_TIME = set(
  'in since until till by of last next from i siden til fra inden early mid late this every og and or eller',
);

/** Houses for children, behind their name. */
export const HOUSES = set(
  'vuggestue børnehave skole plejehjem plejecenter bosted kindergarten school nursery',
);

/** Words that describe rather than name when they follow a name in lower case. */
export const DESCRIBING = set(
  'rask raske kort lang lange fast sund frisk glad stærk stor god sød have vis ro sag told hold',
);
