import { DESCRIBES, kinOf, THIRD_PERSON } from './lexicon/persons.ts';
import { isIn, type Token } from './tokens.ts';

/** "Hun leger og pjatter, jeg er bare nervøs": who only says "jeg" and tells of somebody at length writes for them. */
export const isWriterOnly = (tokens: readonly Token[], { self }: { self: number }): boolean =>
  self === 0 &&
  tokens.filter((token) => isIn(THIRD_PERSON, token)).length > 1 &&
  !tokens.some(({ word }) => MINE.has(word));
const MINE = new Set('min mit mine mig my me mine selv myself'.split(' '));

/** Of whom a message tells how old they are: "jeg er 73", "hun er 13". */
export function agesTold(tokens: readonly Token[]): { self: boolean; third: boolean } {
  const told = { self: false, third: false };
  for (const [at, { word }] of tokens.entries()) {
    const verb = tokens[at + 1]?.word;
    const first = word === 'jeg' ? verb === 'er' : word === 'i' && verb === 'am';
    const third = PRONOUNS.has(word) && (verb === 'er' || verb === 'is');
    if (!first && !third) continue;
    const [count, behind] = [tokens[at + 2]?.value ?? 0, tokens[at + 3]];
    const least = first ? WRITES_FROM : 1;
    if (count < least || count > OLDEST || (behind?.gap === 'space' && NO_YEARS.has(behind.word))) continue;
    told[first ? 'self' : 'third'] = true;
  }
  return told;
}
const WRITES_FROM = 10;
const OLDEST = 105;
const PRONOUNS = new Set(['han', 'hun', 'he', 'she']);
const NO_YEARS = new Set('uger weeks kg kilo cm timer henne gange ud'.split(' '));

/** "Kondomet røg af med en fyr, han har hiv", "fødte for tre uger siden …": told of the writer's own body before anybody else comes in. */
export function isIntimate(tokens: readonly Token[]): boolean {
  for (const [at, token] of tokens.entries()) {
    // "Hiv en tæge ud" pulls.
    if (at === 0 && token.word === 'hiv') continue;
    if (OWN_BODY.has(token.word) || CONDOM.test(token.word)) return true;
    if (isIn(THIRD_PERSON, token) || isKin(token)) return false;
  }
  return false;
}
const CONDOM = /^(kondom|condom)/;
const OWN_BODY = new Set(
  'hookup ubeskyttet unprotected hiv klamydia chlamydia gonorre fødte ammer breastfeeding'.split(' '),
);
const isKin = ({ word }: Token): boolean => kinOf(word) !== undefined && !DESCRIBES.has(word);

/** "Det her handler om mig", "it is about me", "det er mig der …", "jeg mærker ikke noget selv". */
export const saysAboutMe = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    if (word === 'mig' || word === 'me') {
      const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[at + 1]];
      // "It's" has left no verb.
      const itIs = before === 'er' || before === 'is' || before === 'it';
      if (itIs && (behind === undefined || behind.gap !== 'space' || WHO.has(behind.word))) return true;
      if (before !== 'om' && before !== 'about') return false;
      return ABOUT.has(tokens[at - (tokens[at - 2]?.word === 'sig' ? 3 : 2)]?.word ?? '');
    }
    return (
      feelsNothing(tokens, at) ||
      isWithoutMe(tokens, at) ||
      nursesHerself(tokens, at) ||
      asksForOwn(tokens, at) ||
      fearsToCatch(tokens, at)
    );
  });

/** "Anyway I need my hay fever pills renewed", "kan I forny mine p-piller": whoever else is in the story, the writer asks for their own. */
function asksForOwn(tokens: readonly Token[], at: number): boolean {
  // "Should I have my blood pressure checked", "skal jeg undersøges".
  const [word, next, behind] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.word ?? '');
  if (word === 'skal' && next === 'jeg' && CHECKED.has(behind as string)) return true;
  if (word === 'should' && next === 'i' && MINE.has(tokens[at + 3]?.word ?? ''))
    return kinOf(tokens[at + 4]?.word ?? '') === undefined;
  if (!NEEDS.has(tokens[at]?.word ?? '')) return false;
  const own = [1, 2, 3].find((ahead) => MINE.has(tokens[at + ahead]?.word ?? ''));
  return (
    own !== undefined &&
    ![1, 2].some((ahead) => {
      const word = tokens[at + own + ahead]?.word ?? '';
      return kinOf(word) !== undefined || kinOf(word.replace(/s$/, '')) !== undefined;
    })
  );
}
const CHECKED = new Set(['undersøges', 'tjekkes', 'testes', 'vaccineres']);
const NEEDS = new Set('need renew forny fornye fornyet mangler'.split(' '));

/** "Kan jeg blive smittet": asked for oneself, whoever has it. */
const fearsToCatch = (tokens: readonly Token[], at: number): boolean =>
  CATCH.has(tokens[at]?.word ?? '') &&
  tokens.slice(Math.max(0, at - 4), at).some(({ word }, place, lead) => {
    const next = lead[place + 1]?.word;
    return (word === 'kan' && next === 'jeg') || (word === 'can' && next === 'i');
  });
const CATCH = new Set(['smittet', 'smittes', 'catch', 'infected']);
/** "Alle havde det lettere uden mig", "jeg er en klods om benet": whoever else is named has no illness. */
function isWithoutMe(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  const lead = () => tokens.slice(Math.max(0, at - 7), at);
  if ((word === 'uden' && next === 'mig') || (word === 'without' && next === 'me'))
    return lead().some((token) => BETTER.has(token.word));
  const burden = (word === 'klods' && next === 'om') || word === 'burden';
  return burden && lead().some((token) => token.word === 'jeg' || token.word === 'i');
}
const BETTER = new Set('nok bedre bedst lettere tjent glade gladere better easier happier'.split(' '));

/** "Ammer og det ene bryst er hårdt": the one who nurses is ill, and not the child. */
const nursesHerself = (tokens: readonly Token[], at: number): boolean =>
  NURSES.has(tokens[at]?.word ?? '') &&
  (tokens[at]?.gap !== 'space' || ['jeg', 'og', 'am'].includes(tokens[at - 1]?.word ?? '')) &&
  tokens.some(({ word }) => BREAST.has(word));
const NURSES = new Set(['ammer', 'breastfeeding']);
const BREAST = new Set(
  'bryst brystet brystvorte brystvorten brystvorter brystvorterne pat patten breast nipple nipples'.split(
    ' ',
  ),
);
const WHO = new Set(['der', 'som', 'who', 'that']);
const ABOUT = new Set(['handler', 'drejer', 'er', 'is']);

/** "Jeg mærker ikke noget", "jeg mærker ingenting selv", where no more follows: asked for oneself, whoever else has it. */
function feelsNothing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'jeg' || tokens[at + 1]?.word !== 'mærker') return false;
  let behind = at + 2;
  while (FEELS_NOTHING.has(tokens[behind]?.word ?? '')) behind++;
  return behind > at + 2 && tokens[behind]?.gap !== 'space';
}
const FEELS_NOTHING = new Set([
  'ikke',
  'ik',
  'ikk',
  'noget',
  'nogen',
  'selv',
  'ingenting',
  'intet',
  'ingen',
  'ting',
]);
