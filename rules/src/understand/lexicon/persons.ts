import type { Person } from '../../words.ts';
import { table, words } from './list.ts';

/** Kin and others by what they are to the one who writes. */
export const KIN = table<Exclude<Person, 'self'>>([
  [
    'child',
    'lillen lillepigen lilledrengen poden yngstemand ældstemand guldklumpen tumlingen tvillingen søn sønnen sønnike datter datteren dreng drengen pige pigen tøs tøsen barn barnet børn baby babyen babyer babby spædbarn spædbarnet nyfødt nyfødte nyfødtes ' +
      'knægt knægten unge ungen lillemand lillemanden tvilling tvillinger stedsøn steddatter bonussøn bonusdatter bonusbarn plejebarn teenager teenageren ' +
      'son daughter boy girl kid child kids toddler newborn infant stepson stepdaughter',
  ],
  [
    'partner',
    'mand manden kone konen kæreste kæresten samlever samleveren ægtefælle hustru husbond forlovede husband wife partner boyfriend girlfriend fiance fiancee',
  ],
  ['parent', 'mor moren far faren mutter fatter moder fader mama papa mother father mum mom dad mummy daddy'],
  [
    'other',
    'bror broren søster søsteren lillebror storebror lillesøster storesøster mormor morfar farmor farfar bedstemor bedstefar oldemor oldefar onkel tante faster ' +
      'moster fætter kusine nevø niece svigermor svigerfar svigersøn svigerdatter svoger svigerinde barnebarn barnebarnet ' +
      'kollega kollegaen makker makkeren boss ven vennen veninde veninden nabo naboen bofælle roommate chef bekendt beboer beboeren borger borgeren klient ' +
      'eks eksen ekskæreste ekskæresten eksmand eksmanden ekskone kvinde kvinden dame damen herre fyr fyren person ' +
      'brother sister grandmother grandfather grandma grandpa granny uncle aunt cousin nephew colleague friend neighbour neighbor flatmate coworker grandson ' +
      'granddaughter man woman lady guy',
  ],
]);

export const MALE = words(
  'søn sønnen sønnike dreng drengen knægt knægten lillemand lillemanden stedsøn bonussøn mand manden husbond far faren fatter fader papa bror broren lillebror',
  'storebror morfar farfar bedstefar oldefar onkel fætter nevø svigerfar svigersøn svoger herre fyr fyren ven',
  'son boy stepson husband boyfriend father dad daddy brother grandfather grandpa uncle nephew grandson man guy male he him',
);
export const FEMALE = words(
  'datter datteren pige pigen tøs tøsen steddatter bonusdatter kone konen hustru mor moren mutter moder mama søster søsteren lillesøster storesøster mormor',
  'farmor bedstemor oldemor tante faster moster kusine niece svigermor svigerdatter svigerinde veninde veninden kvinde kvinden dame damen kvindelig',
  'daughter girl stepdaughter wife girlfriend mother mum mom mummy sister grandmother grandma granny aunt granddaughter woman lady female she',
);

/** Bare, these describe a person and not a relation: "mand 57", "kvinde på 34". */
export const DESCRIBES = words(
  'mand kvinde dreng pige dame man woman boy girl male female herre fyr lady guy',
);

/** Whose age is told in weeks and months: a bare number is no age of theirs. */
export const BABIES = words(
  'baby babyen babyer babby spædbarn spædbarnet nyfødt nyfødte nyfødtes newborn infant',
);

/** Animals are ill too, but not here. */
export const ANIMALS = words(
  'hund hunden hvalp hvalpen kat katten killing killingen hest hesten kanin kaninen marsvin dog cat puppy kitten horse rabbit',
);

/** Whose past illness is told for comparison rather than asked about. */
export const DISTANT = words(
  'makker makkeren boss eks eksen ekskæreste ekskæresten eksmand eksmanden ekskone kollega kollegaen ven vennen veninde veninden nabo naboen chef bekendt onkel tante faster moster fætter kusine colleague friend neighbour neighbor',
  'uncle aunt cousin coworker roommate',
);

export const POSSESSIVE = words('min mit mine vores vor mi my our mins');
/** Between a possessive and the person: "min ældste, 4-årige søn". */
export const BEFORE_PERSON = words(
  'min mit mine vores en et a an the den det de lille ældste yngste mindste store gamle nyfødte årig årige månedgammel måneder gammel egen eks ex',
  'my our his her little oldest youngest old year month week elderly newborn',
);

export const THIRD_PERSON = words('han hun ham hende hans hendes vedkommende he she him');
/** Things that belong to small children. */
export const CHILD_THINGS = words(
  'ble bleer bleen blebarn gylper gylp flasken amme ammer sut vuggestue vuggestuen børnehave børnehaven dagplejen nappy nappies diaper nursery',
);
export const FIRST = words('jeg mig min mit mine me my myself mine im');

/** Behind these the ill person is named: "tid til min søn", "det drejer sig om min mor". */
export const ON_BEHALF = words('til for om på vedrørende vedr ang angående hos about regarding with to');
/** … and behind these somebody who is only part of the story: "smittet af min datter". */
export const BESIDE = words(
  'af fra med efter ligesom som besøgte besøg passer passe ammer ammede født fødte venter henter hentede løfter løftede bærer bar sammen over mod from by after like than visiting',
);

export const DIED = words('døde død afdød afgik died dead passed arveligt familien');
export const WAS_ILL = words('fik havde haft got had');
export const TELLS = words(
  'siger sagde skriver skrev mener mente synes syntes tror tænker sendte says said thinks thought told',
);
