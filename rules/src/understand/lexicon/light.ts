import { words } from './list.ts';

/** Subjects, owners, articles and filler: never needed in a phrase, and free between its words. */
export const EMPTY = words(
  'jeg du han hun den det de vi man min mit mine din dit dine hans hendes vores deres sin sit sine en et denne dette disse der som a æ ens at',
  'bare altså lige nok sgu fandme da jo vist også nå så lidt simpelthen ellers nærmest',
  'i my mine you your he his she its it we our they their the a an this that these those there just also some any so bit little to',
);

/** Whom it is done to: part of what a phrase means ("slår mig"), free between the words of another. */
export const OBJECTS = words('mig dig ham hende os dem jer sig noget me him her us them');

/** Prepositions, conjunctions and auxiliaries: optional in a phrase that has two other words. */
export const LIGHT = words(
  'i på af til fra med ved for om hos ad at og eller samt end',
  'er var være været bliver har havde haft have ha kan vil skal må få gør føles føler føle følte virker synes',
  'in on at of to from with by and or is are was were be been being has had can could will would',
  'do does did get feel feels feeling',
);

/** How much and when: carries meaning in a phrase, free between the words of another. */
export const SHADES = words(
  'meget helt ret temmelig ganske ekstra alt nu igen stadig stadigvæk selv netop pludselig pludseligt',
  'under over efter mod gennem mellem omkring',
  'very too quite pretty rather now again still suddenly under over after through between into about',
);

/** Parts of a verb: "kaster op" is one telling word, not two. */
export const PARTICLES = words('op ned ud ind hen frem væk up down out off away');

/** To be: may be missing before a long word ("er bevidstløs"). */
export const COPULA = words('er var bliver is are was am were');

/** Verbs that begin a clause of their own behind a comma, "og" or nothing at all. */
export const FINITE = words(
  'er var har havde kan vil skal må gør bliver føles føler virker fik synes',
  'is are was were has have had can will does feels do did',
);

export const SUBJECT = words('jeg han hun vi det de den der man he she we they it there');

/** Whose something is. */
export const OWNER = words('min mit mine hans hendes vores deres my his her our their');

/** Words that open a clause by themselves. */
export const OPENERS = words(
  'fordi når hvis mens eftersom selvom hvorefter hvad hvordan hvornår hvorfor',
  'because when if while although though unless what how why',
);

/** Words behind which the speaker turns: nothing reaches across them. */
export const TURNS = words(
  'men dog alligevel imidlertid selvom undtagen bortset but however although though except yet',
);

/** What follows these is content of a saying or thinking, still the same thought. */
export const SAYING = words(
  'tror troede synes mener mente siger sagde sige fortæller føler at om think thinks thought guess says said say believe feel that whether',
);

export const OR = words('eller hverken or nor neither');
export const AND = words('og and plus');
