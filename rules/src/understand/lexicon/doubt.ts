import { words } from './list.ts';

/** Said as a guess. */
export const HEDGES = words(
  'måske muligvis tror troede mistænker mistanke gætter mon usikker formentlig sandsynligvis antageligt',
  'maybe perhaps possibly probably might think thinks guess suspect unsure wonder wondering',
);

/** Not there, but feared or imagined: before what is feared. */
export const FEARS = words(
  'bange bekymret nervøs frygter frygt risiko risikoen undgå forebygge forebyggende vaccineret vaccination angst',
  'afraid scared worried risk avoid prevent vaccinated vaccine',
);
/** What joins fear and feared: "bange for at få". */
export const FEAR_JOINS = words('for om at of about that');

export const CONDITIONALS = words('hvis såfremt ifald dersom if in_case');

/** People whose opinion is reported, not what the patient feels. */
export const AUTHORITIES = words(
  'læge lægen vagtlægen vagtlæge sygeplejersken sygeplejerske hospitalet skadestuen google nettet internettet chatgpt apotekeren apoteket tandlægen',
  'doctor doctors gp nurse hospital internet pharmacist dentist',
);
export const SAID = words(
  'sagde siger mente mener tror troede fortalte foreslog said says thinks thought told suggested',
);

/** "Ved ikke hvorfor" doubts the reason, not the fact. */
export const QUESTION_WORDS = words(
  'hvad hvor hvorfor hvordan hvem hvornår hvilken hvilket what where why how who when which',
);

/** What kills nobody though people say so. */
export const THINGS = words(
  'arbejde arbejdet job jobbet stress stressen hovedpine hovedpinen smerte smerten smerter smerterne hoste hosten kløe kløen varme varmen',
  'eksamen lektier lektierne skole skolen ryg ryggen knæ knæet tandpine tandpinen mave maven work job headache pain cough heat stress back knee',
);
