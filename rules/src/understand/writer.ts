import { THIRD_PERSON } from './lexicon/persons.ts';
import { isIn, type Token } from './tokens.ts';

/** "Hun leger og pjatter, jeg er bare nervøs": who only says "jeg" and tells of somebody at length writes for them. */
export const isWriterOnly = (tokens: readonly Token[], { self }: { self: number }): boolean =>
  self === 0 &&
  tokens.filter((token) => isIn(THIRD_PERSON, token)).length > 1 &&
  !tokens.some(({ word }) => MINE.has(word));
const MINE = new Set('min mit mine mig my me mine selv myself'.split(' '));

/** Where the writer tells how old they are themself: "jeg er 73". */
export const ownAgeAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ word }, at) => {
    const first =
      word === 'jeg' ? tokens[at + 1]?.word === 'er' : word === 'i' && tokens[at + 1]?.word === 'am';
    const [count, behind] = [tokens[at + 2]?.value ?? 0, tokens[at + 3]];
    return first && count >= 10 && count <= 105 && (behind?.gap !== 'space' || !NO_YEARS.has(behind.word));
  });
const NO_YEARS = new Set('uger weeks kg kilo cm timer henne gange'.split(' '));

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
    return feelsNothing(tokens, at) || isWithoutMe(tokens, at) || nursesHerself(tokens, at);
  });
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
