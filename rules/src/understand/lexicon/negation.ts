import { words } from './list.ts';

export const NEGATORS = words(
  'ikke ingen intet uden aldrig hverken ej nej nul no not without never neither nor none nope zero',
);

/** Negators that stand before a noun and deny a whole list. */
export const DENIES_NOUN = words('ingen intet uden hverken nul no without neither nor none zero');
/** … and whose list goes on behind "og". */
export const DENIES_LIST = words('uden hverken without neither nor');

/** No "ingen" stands before these, so behind "og" they say something of their own: "ingen feber og hoster". */
export const SAYS_ITSELF = words(
  'hoster kaster brækker nyser fryser sveder ryster svimler bløder snotter besvimer halter klør svier brænder strammer trykker hiver higer har er kan ser går får føler',
  'en et lidt meget megen slem slemt voldsom voldsomme så nu min mit a an some bad my now',
  'ondt svimmel træt utilpas sløv øm hæs forkølet coughs vomits hurts aches bleeds shivers sneezes faints dizzy',
);

/** They answer what stands before them, and correct: "moster, nej min mor …" denies nothing of her. */
export const SAYS_NO = words('nej nope');

/** "Næsten ingen lyd": there is some. */
export const NEARLY = words('næsten nærmest nearly almost hardly barely');

/** "Ikke kun", "ikke før nu": nothing is denied. */
export const NOT_DENIED_BY = words('kun bare blot alene før sikker only just alone until sure');

/** What did not happen is that it ended: "ikke gået væk", "hjælper ikke". */
export const ENDING = words(
  'bedre væk holdt forsvundet forsvinder stoppet stopper hjulpet hjælper hjalp virker virket aftaget ophørt over heler helet helede hele læger lukker lukket gror groet',
  'better gone stopped stop stops helped help helps away improved improving worked heals healed heal healing closes',
);

/** "Ikke så slemt": less of it, not none. */
export const LESS = words(
  'så særlig særligt specielt voldsom voldsomt meget decideret helt direkte høj højt slem slemt stærk stærke stærkt kraftig kraftigt',
  'that so much very really too particularly high bad severe',
);

/** Ability and will: "kan ikke sove for smerter" denies the sleep. */
export const MODALS = words(
  'kan vil skal må tør turde gider orker magter can could will would should must able',
);

/** Between what somebody can and the "ikke": "kan slet ikke løfte". */
export const AT_ALL = words('slet overhovedet heller faktisk næsten jeg han hun vi man');

/** "Kan ikke se noget udslæt" denies, though not for certain. */
export const PERCEIVE = words('se mærke høre finde konstatere se see feel find notice');

/** Between a negator and what it denies. */
export const TRANSPARENT = words(
  'haft fået lidt mærket bemærket oplevet set følt konstateret opdaget fundet lagt mærke tegn symptomer form for nogensinde længere mere',
  'overhovedet andre andet nogle lyst til nye nyt ny antydning skyggen spor snert trace hint',
  'had noticed experienced seen felt found got signs sign symptoms any more longer ever other new',
);

/** Causes end what a negator denies: "ikke sovet på grund af ondt i ryggen". */
export const CAUSES = words('pga grund grundet fordi derfor skyldes trods because due since despite');

/** "Aldrig haft så ondt" is worse than ever. */
export const NEVER_SUCH = words('så sådan sådanne lignende værre such this like worse');

/** "Ikke længere": it was there. */
export const NO_MORE = words('længere længer mere anymore longer more');

/** After a finding: it is over. */
export const OVER = words(
  'væk overstået forsvundet forsvandt stoppet stoppede ophørt aftaget fortaget gone stopped disappeared resolved passed',
);

/** "… men er rask nu": with what was before it, it is over. */
export const WELL_AGAIN = words('rask raske frisk fint fin godt normal normalt symptomfri fine well normal');
/** What only those do who are well. */
export const AT_PLAY = words(
  'leger legede griner løber smiler hopper pjatter playing plays laughing smiling running',
);
export const WAS = words('havde haft var været kunne fik had was been could');

/** Long ago: a mention here is of another illness. */
export const LONG_AGO = words(
  'tidligere engang dengang barn førhen forrige previously formerly childhood once',
);

/** Words that may stand between a finding and a negator behind it: "feber har jeg ikke haft". */
export const BEHIND = words(
  'har havde er var gør gjorde have has do does did jeg han hun vi der det den i he she we they there it',
);
export const CLOSES_BEHIND = words('haft noget nogen været fået længere mere overhovedet af had any of');
