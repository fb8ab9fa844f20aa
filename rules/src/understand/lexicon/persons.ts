import type { Person } from '../../words.ts';
import { table, words } from './list.ts';

/** "Børnehavebarnet", "skolepige". */
const CHILD_OF = /^.{3,}(barn|barnet|dreng|drengen|pige|pigen)$/;

/** Who somebody is to the one who writes. */
export type Relation = Exclude<Person, 'self'>;

/** Kin and others by what they are to the one who writes. */
export const KIN = table<Relation>([
  [
    'child',
    'sønnesøn sønnesønnen dattersøn dattersønnen datterdatter datterdatteren sønnedatter sønnedatteren sønnebørn datterbørn knejt knejten trold trolden lilleput lilleputten gutten smågutten mus musen pus pusling puslingen basse bassen spire spiren ettårig etårige ugegamle konfirmand konfirmanden folkeskoleelev lillen lillepigen lilledrengen poden pode purk purken datr sønen mis prinsesse prinsessen yngstemand ældstemand guldklumpen tumling tumlingen søn sønnen sønner sønnerne sønnike datter datteren dateren dattren døtre døtrene ' +
      'dreng drengen drenge drengene pige pigen piger pigerne tøs tøsen tøserne barn barnet børn børnene baby babyen babyer babby spædbarn spædbarnet spæd spæde småbarn nyfødt nyfødte nyfødtes ' +
      'knægt knægten knægtene unge ungen unger ungerne lillemand lillemanden tvilling tvillingen tvillinger tvillingerne barnebarn barnebarnet børnebørn børnebørnene trillinger trillingerne teenager teenageren ' +
      'son sons daughter daughters boy boys girl girls kid kids child children baby toddler newborn infant twins grandson granddaughter grandchild grandkids',
  ],
  [
    'partner',
    'mand manden kone konen kæreste kæresten samlever samleveren ægtefælle hustru hustruen husbond forlovede viv gubbe gubben frue fruen ' +
      'husband hubby wife missus partner boyfriend girlfriend spouse fiance fiancee',
  ],
  [
    'parent',
    'mor moren moder mutter mutti mutte far faren fader fatter farmand mama papa forældre forældrene mother father mum mom mam dad mummy mommy daddy parents',
  ],
  [
    'other',
    'bror broren brødre søster søsteren søskende mormor morfar farmor farfar bedstemor bedstefar bedsteforældre onkel tante faster farbror morbror ' +
      'moster fætter kusine nevø niece svoger svogeren svigerinde ' +
      'kollega kollegaen makker makkeren boss ven vennen veninde veninden nabo naboen genbo genboen overbo underbo bofælle bofællen roomie roommate chef chefen bekendt beboer beboeren bruger brugeren borger borgeren klient klienten client borgere beboere klienter ' +
      'elev eleven lærling lærlingen svend svenden kammerat kammeraten medhjælper medhjælperen kunde deltager deltageren nabokone nabokonen værelseskammerat værelseskammeraten formanden medstuderende gæst gæsten passager passageren medarbejder medarbejderen kunden ' +
      'eks eksen ekskæreste ekskæresten eksmand eksmanden ekskone kvinde kvinden dame damen damer herre herrer fyr fyren person personen ' +
      'brother sister sibling grandmother grandfather grandma grandpa granny gran nan nana grandad granddad uncle aunt auntie cousin nephew colleague friend neighbour neighbor flatmate housemate coworker mate ex ' +
      'lad lass resident pupil student tenant man woman lady gentleman guy',
  ],
]);

/** "Stedsøn", "bonusmor": what somebody is by law or by heart is named by kin. */
const BY_LAW = /^(sted|pleje|bonus|adoptiv|reserve|papa?|halv|tvillinge?|lille|store|step|foster|half|twin)/;
/** "Svigermor", "oldefar": neither parent nor child of the writer. */
const FURTHER = /^(sviger|olde|tipolde|gammel|grand|great)/;

/** How compounds of kin end. */
const KIN_ENDING =
  /(mor|moren|far|faren|mother|father|dad|mum|mom|bror|broren|brødre|brodre|brother|søster|søsteren|soster|sister|søn|sønnen|sønner|datter|datteren|døtre|son|daughter|barn|barnet|børn|børnene|pige|pigen|dreng|drengen|child|kid|kids|forældre|forældrene|parents|tvilling|kammerat|kammeraten)$/;

/** What the word for somebody says they are to the writer, compounds of kin included. */
export function kinOf(word: string): Relation | undefined {
  const plain = KIN.get(word);
  // No kin is shorter, and most words of a message end unlike any.
  if (plain !== undefined || word.length < 6 || !KIN_ENDING.test(word)) return plain;
  const further = FURTHER.exec(word)?.[0];
  if (further && isFamily(word.slice(further.length)))
    return KIN.get(word.slice(further.length)) === 'child' && /^olde/.test(word) ? 'child' : 'other';
  if (/.kammerat(en)?$/.test(word)) return 'other';
  const base = baseOf(word);
  return isFamily(base) ? KIN.get(base) : CHILD_OF.test(word) ? 'child' : undefined;
}

/** The kin that a compound ends in: "datter" of "plejedatter". */
const baseOf = (word: string): string => {
  const first = (BY_LAW.exec(word) ?? FURTHER.exec(word))?.[0];
  return first ? word.slice(first.length) : word;
};

const isFamily = (word: string): boolean => {
  const kin = KIN.get(word);
  return kin === 'child' || kin === 'parent' || SIBLINGS.has(word);
};
const SIBLINGS = words('bror broren brødre søster søsteren brother sister');

/** A sibling by the child's own name for it: "lillesøster", "storebror". */
export const isChildsSibling = (word: string): boolean => /^(lille|store)(bror|søster|soster)/.test(word);

/** The sex that a word for somebody tells. */
export function sexOfWord(word: string): 'female' | 'male' | undefined {
  for (const one of [word, baseOf(word)]) {
    if (FEMALE.has(one)) return 'female';
    if (MALE.has(one)) return 'male';
  }
  return undefined;
}

export const MALE = words(
  'søn sønnen sønner sønnike dreng drengen drenge drengene knægt knægten lillemand lillemanden mand manden husbond gubbe gubben far faren fatter fader farmand papa bror broren brødre',
  'lillebror storebror morfar farfar farbror morbror bedstefar onkel fætter nevø svoger svogeren herre fyr fyren ven vennen eksmand eksmanden',
  'son sons boy boys husband hubby boyfriend father dad daddy brother grandfather grandpa grandad granddad uncle nephew grandson man guy male he him',
);
export const FEMALE = words(
  'datter datteren døtre pige pigen piger pigerne tøs tøsen tøserne kone konen hustru hustruen viv fruen mor moren mutter mutti mutte moder mama søster søsteren',
  'lillesøster storesøster mormor farmor bedstemor tante faster moster kusine niece svigerinde veninde veninden ekskone kvinde kvinden dame damen kvindelig',
  'daughter daughters girl girls wife missus girlfriend mother mum mom mummy mommy sister grandmother grandma granny gran nan nana aunt auntie granddaughter woman lady female frue she',
);

/** Bare, these describe a person and not a relation: "mand 57", "kvinde på 34". */
export const DESCRIBES = words(
  'mand kvinde dreng pige dame frue man woman boy girl male female herre fyr lady guy',
);

/** Whose age is told in weeks and months: a bare number is no age of theirs. */
export const BABIES = words(
  'baby babyen babyer babby spædbarn spædbarnet spæde nyfødt nyfødte nyfødtes newborn infant',
);

/** A partner without "min". */
export const DEFINITE_PARTNERS = words(
  'hubby missus manden konen kæresten samleveren hustruen gubben fruen gubbe',
);
/** "Min bedre halvdel", "my other half". */
export const HALVES_OF_A_PAIR = words('halvdel half');

/** Only with an article or a possessive these name somebody: "en elev", "min makker". */
export const BY_ARTICLE = words(
  'mis borgere beboere klienter client bruger damer herrer person unge elev lærling svend kunde deltager kammerat mus pus basse spire trold gæst passager mate ex student pupil pupils resident residents tenant nan gran guests sibling lad lass',
);

/** Alone these mean one's child: "vores yngste", "den lille", "my eldest" … */
export const LONE_CHILD = words(
  'lille lillen mindste yngste mellemste ældste store little wee youngest eldest oldest',
);
/** … where one of these follows. */
export const LONE_CHILD_BEHIND = words(
  'har er på går hoster græder kaster vil kan og som fik med siger skal sover hiver ligger slog faldt får blev bliver havde hostede spiser drikker skriger klager ikke der',
  'has is who with had was and fell got keeps will cannot can says won coughs woke',
);

/** Animals are ill too, but not here. */
export const ANIMALS = words(
  'hund hunden hvalp hvalpen kat katten killing killingen hest hesten kanin kaninen marsvin dog cat puppy kitten horse rabbit',
);

/** Whose past illness is told for comparison rather than asked about. */
export const DISTANT = words(
  'makker makkeren boss chefen bofællen genboen overbo underbo elev eleven lærling lærlingen svend svenden kammerat kammeraten medhjælper medhjælperen kunde deltager deltageren nabokone nabokonen værelseskammerat værelseskammeraten formanden medstuderende gæst gæsten passager passageren kunden medarbejderen resident pupil student eks eksen ekskæreste ekskæresten eksmand eksmanden ekskone kollega kollegaen ven vennen veninde veninden nabo naboen chef bekendt onkel tante faster moster fætter kusine colleague friend neighbour neighbor',
  'uncle aunt cousin coworker roommate flatmate mate ex',
);

export const POSSESSIVE = words('min mit mine vores vor mi my our mins');
/** Between a possessive and the person: "min ældste, 4-årige søn". */
export const BEFORE_PERSON = words(
  'min mit mine vores en et a an the den det de lille ældste yngste mellemste mindste store gamle gravide søde stakkels kære ældre nyfødte årig årige månedgammel måneder gammel egen eks ex ene anden nye syge fremmed bedre sviger',
  'my our his her little oldest youngest eldest middle old year month week elderly newborn other better foster step half twin first adopted one of',
);

export const THIRD_PERSON = words('han hun ham hende hans hendes vedkommende he she him');
/** Things that belong to small children. */
export const CHILD_THINGS = words(
  'ble bleer bleen blebarn gylper gylp gylpet gylpede flasken amme ammer sut sutten sutteflaske sutteflasken dier modermælk modermælkserstatning barnevogn barnevognen klapvogn klapvognen autostol autostolen tremmeseng tremmesengen puslebord puslebordet fontanelle fontanellen fontanel kravlegården',
  'vuggestue vuggestuen børnehave børnehaven bhv dagpleje dagplejen dagplejer dagplejeren pædagog pædagogen pædagogerne sfo fritidshjem skole skolen skoledag skolegården klasse klassen klasselærer lærer læreren gymnasiet efterskole efterskolen konfirmation lektier lektierne sandkassen sandkasse legeplads legepladsen legetøj bamse bamsen sutteklud hoppeborg hoppeborgen',
  'potte potten natdragt natdragten boldburet spejderlejr spejderlejren candyfloss mælketand mælketanden mælketænder tanden gylp lejrskole lejrskolen lejrtur børneeksem børneorm tredagesfeber feberkramper feberkrampe kruphoste sælhoste lego vokseværk vokseværket frikvarter frikvarteret børnesår skoldkopper barselsvisit sut sutte sutter die dier gråd gråden dagplejemor dagplejemoren institution institutionen spejder flyverdragt flyverdragten tandpulver storebror storesøster lillebror lillesøster ettårig dagplejemoren zinksalve zinksalven barnestol barnestolen snotsuger bleerne ammet fortand fastelavn leger',
  'gynge gyngen rutsjebane rutsjebanen trampolin trampolinen løbehjul løbehjulet løbecykel løbecyklen skateboardet tissekop tissekoppen tissekopperne numse numsen kravler børnetandlæge børnetandlægen sundhedsplejersken sundhedsplejerske',
  'nappy nappies diaper diapers nursery daycare kindergarten preschool school teacher playground scooter pram cot crib stroller pacifier fontanelle formula teething',
);
/** … and those that only a baby has: they tell who is ill where nobody is named at all. */
export const BABY_THINGS = words(
  'børneeksem tredagesfeber zinksalve zinksalven sutten gylper gylpet gylpede tremmeseng tremmesengen puslebord puslebordet fontanelle fontanellen fontanel bleen tissekoppen tissekopperne',
);
/** What a baby does or has done to it: a few weeks or months beside them are its age. */
export const BABY_SIGNS = words(
  'bleen ble bleer gylper gylpet gylpede sut sutten dier fontanelle fontanellen fontanel puslebordet puslebord tremmesengen modermælkserstatning amme ammet ammes savler kravler kravlede skreget skriger klynker trutter vaccineres klynke',
  'gylp die sutte sutteflaske sutteflasken flaske flasken flasker amning amningen kolik slyngen barnevogn barnevognen modermælk gråd gråden baby babyen babyer spædbarn jordemoderen sundhedsplejersken sundhedsplejerske tissemanden trøste hyler vræler vrælet numse numsen lillemanden dagpleje dagplejen dagplejemor vuggestue vuggestuen tænder',
  'nappy diaper formula teething crawling feeds',
);
export const FIRST = words('jeg mig min mit mine me my myself mine im');

/** Behind these the ill person is named: "tid til min søn", "det drejer sig om min mor". */
export const ON_BEHALF = words('til for om på vedrørende vedr ang angående hos about regarding with to');
/** … and behind these somebody who is only part of the story: "smittet af min datter". */
export const BESIDE = words(
  'af fra med efter ligesom som besøgte besøg passer passe passet savner bær bære ifølge miss carrying carry lifting lift held holding hold ammer ammede født fødte venter henter hentede løfter løftede bærer bar hjalp hjælper sammen over mod from by after like than visiting',
);

/** Behind somebody: "hanged himself", and nobody goes on about them. */
export const ENDED = words('hanged hung killed shot drowned');
export const DIED = words(
  'døde død afdød afgik hængende hængt hanging die died dead passed arveligt familien',
);
export const WAS_ILL = words('fik havde haft got had');
export const TELLS = words(
  'siger sagde skriver skrev mener mente synes syntes tror tænker sendte says said thinks thought told',
);

/** What somebody's genitive may lead to that is no part of them. */
export const PLACES_OF = words(
  'sko kjole fødsel piller pille medicin vitaminpille hjertepiller sovepiller tabletter wedding pills medicine efterskole skole børnehave vuggestue dagpleje institution klasse lærer læge tandlæge arbejde arbejdsplads kollega ven venner bil gevær jagtgevær jagtgeværet riffel pistol hus lejlighed fødselsdag konfirmation bryllup begravelse hund kat legekammerat',
);
