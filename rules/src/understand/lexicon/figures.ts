import { words } from './list.ts';

/** Said for fun: what stands in the sentence is not meant as it says. */
export const JOKES = words(
  'haha hahaha hahah hehe hihi hoho lol lmao rofl spøg joke joking kidding xd hahaa hahahah',
);
/** … also as two words. */
export const JOKES_OF_TWO = new Set([
  'nej pjat',
  'bare pjat',
  'for sjov',
  'i sjov',
  'kærligt ment',
  'kaerligt ment',
  'for fun',
]);

/** What one is full of: behind "af", "for", "over", "with", it is a figure of speech. */
export const FEELINGS = words(
  'grin latter glæde kærlighed stolthed kedsomhed nysgerrighed spænding forventning nuttethed begejstring lykke beundring forelskelse nydelse',
  'laughter laughing joy love pride boredom excitement curiosity happiness',
);

/** What one drowns, chokes or dies in without harm. */
export const BURDENS = words(
  'arbejde arbejdet papirarbejde papir papirer mails mail lektier vasketøj opvask rod gæld regninger regning regningen priser prisen priserne formular formularer formularerne skema skemaet skemaer kø køen møder opgaver deadlines deadline',
  'udsigt udsigten film filmen gyser gyseren eksamen frikadeller slik kage kager pollen julemusik julesange musik kaffe chokolade reklamer spam larm nyheden nyhederne kamp kampen huspriser huspriserne',
  'work paperwork emails homework laundry bills bill price prices queue form forms deadlines film movie exam coffee chocolate view news',
);
/** What leads to them. */
export const LEADS_TO_FIGURE = words('af for over i med ved from of with over in');

/** Stories that are no report: of others, of nobody, of sleep. */
export const STORIES = words(
  'film filmen filmene serie serien video videoen videoer bog bogen roman artikel artiklen avisen læst læste drømt drømte drøm drømmen mareridt mareridtet kursus kurset nyhederne podcast dokumentar spil spillet undervisning foredrag pjece pjecen foreningen',
  'film movie show series video book novel article newspaper read dreamed dreamt dream nightmare nightmares course news podcast documentary game class leaflet',
);
/** … and what joins a story to what it tells. */
export const TELLS_OF = words('om at hvor der i med about that where of on in who');

/** Whom general questions are about. */
export const ANYBODY = words('man folk mennesker børn babyer people children babies you someone somebody');
/** How general questions begin. */
export const ASKS_IN_GENERAL = new Set([
  'er det',
  'kan man',
  'kan et',
  'hvornår skal',
  'hvad skal',
  'hvad gør',
  'skal man',
  'må man',
  'bør man',
  'hvordan kan',
  'hvad er',
  'hvad betyder',
  'is it',
  'can you',
  'can people',
  'when should',
  'what should',
  'what are',
  'should you',
  'what do',
  'how do',
]);

/** It only came near: "havde nær fået", "nearly passed out". */
export const NEARLY = words('nearly');
