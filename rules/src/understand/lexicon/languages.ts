import { fold } from '../fold.ts';
import { words } from './list.ts';

/** Other languages' words in the form that tokens have. */
const folded = (list: string): Set<string> => new Set(fold(list).text.split(' '));

/**
 * Function words and a few everyday words by language. Words that two languages share count for both; what decides is
 * the sum. Danish and its neighbours are told apart by what only one of them writes.
 */
export const FUNCTION_WORDS: Record<string, Set<string>> = {
  da: words(
    'jeg og er ikke det der har af til på med for som en et min mit mig men også hvad noget nogen meget efter ud op nu ved siden når bliver været får kan skal vil han hun ondt i uge dage år lidt fra eller om gør ik ka mæ møj æ osse mere skal min',
  ),
  en: words(
    'i the and is are not it that have has of to on with for an my me but also what some any very after out up now since when been get can should will he she pain in week weeks day days year years hours two three her his from or if does am was feel this too much need take no more then',
  ),
  nb: folded(
    'jeg og er ikke det har av til på med for som en et min meg men også hva noe noen mye etter ut opp nå siden når blir vært får kan skal vil han hun vondt uke dager år litt fra eller om gjør hodet magen ei å ikkje eg gutten jenta gått vondt i gjøre veldig kjenner blitt fryktelig dere klarer deres kvalm',
  ),
  sv: folded(
    'jag och är inte det har av till på med för som en ett min mig men också vad något någon mycket efter ut upp nu sedan när blir varit får kan ska vill han hon ont vecka dagar år lite från eller om gör huvudet magen att i mitt barn sen',
  ),
  de: folded(
    'ich und ist nicht das der die habe hat von zu auf mit für ein eine mein meine mir mich aber auch was etwas sehr nach aus seit wenn wird kann soll er sie schmerzen im woche tagen jahre oder es tut weh kopf bauch',
  ),
  pl: folded(
    'ja i jest nie to mam ma z do na w się że mnie mój moja ale też co bardzo od kiedy jestem boli mi ból gorączkę gorączka dni jak po oraz proszę mojego dziecko',
  ),
  tr: folded(
    've bir bu çok var yok benim ben ağrı ağrıyor ağrım için ama ile değil gün beri başım karnım ateş ateşi çocuğum oğlum kızım',
  ),
  so: folded(
    'waa waan waxaan iyo ma aan ku ka leh qabaa madax calool xanuun xanuunayaa ilmaha wiilkayga maya haa waxay uu ay igu',
  ),
  es: folded(
    'yo y es no el la los me mi tengo de en con por para que pero muy desde dolor cabeza fiebre días hace está mucho hijo',
  ),
  fr: folded(
    "je et est pas le la les j'ai ai mal de en avec pour que mais très depuis douleur tête fièvre jours mon ma suis il elle une",
  ),
  ro: folded(
    'eu și si este nu mă ma doare am de la cu pentru că dar foarte durere cap febră zile meu mea copilul să',
  ),
};

const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Scripts that tell the language, or nearly: where `sign` is seen and most letters are of `script`. */
export const SCRIPTS: { tag: string; sign: RegExp; script: RegExp }[] = [
  { tag: 'fa', sign: /[پچژگک]/u, script: ARABIC },
  { tag: 'ar', sign: ARABIC, script: ARABIC },
  // Letters that Russian lacks.
  { tag: 'uk', sign: /[іїєґ]/iu, script: CYRILLIC },
  { tag: 'ru', sign: CYRILLIC, script: CYRILLIC },
  ...[
    ['zh', /\p{Script=Han}/u],
    ['ti', /\p{Script=Ethiopic}/u],
    ['th', /\p{Script=Thai}/u],
    ['ta', /\p{Script=Tamil}/u],
    ['el', /\p{Script=Greek}/u],
  ].map(([tag, script]) => ({ tag: tag as string, sign: script as RegExp, script: script as RegExp })),
];
