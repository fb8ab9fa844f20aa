import { isCommonWord } from './common-words.ts';
import { BEING, LEADS } from './lexicon/ages.ts';
import { POSSESSIVE } from './lexicon/persons.ts';
import type { Named } from './persons.ts';
import { isIn, type Token } from './tokens.ts';

/** An age told in a message. */
export interface Age {
  years: number;
  /** In the years of the unit it was told in: 1 for years, 1/12 for months. */
  unit: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** Whose it is: a named person, the writer, or not said. */
  owner?: Named | 'self';
}

/** An age as it is read at a place. */
export type Told = Pick<Age, 'years' | 'unit' | 'to'> & { owner?: Age['owner'] };

const THIRD_PERSON = new Set(
  'han hun ham hende ho he she hes shes ene yngste ældste mindste youngest oldest'.split(' '),
);
/** "Han", "she", Jutlandic "ho". */
export const isThirdPerson = (token: Token | undefined): boolean =>
  token !== undefined && THIRD_PERSON.has(token.word);
const FIRST_PERSON = new Set(['jeg', 'jg', 'je', 'jer', 'undertegnede', 'i', 'a']);
/** "Jeg", in a hurry and in Jutland too. */
export const isFirstPerson = (token: Token | undefined): boolean =>
  token !== undefined && FIRST_PERSON.has(token.word);
/** "He", "she": in a hurry they lose their verb. */
export const ENGLISH_THIRD = new Set(['he', 'she', 'hes', 'shes']);
/** Whether the words between say that somebody is or becomes so old. */
export const isBeing = (leads: ReadonlySet<string>): boolean =>
  leads.size > 0 && [...leads].some((verb) => BEING.has(verb));
const ADVERBS = new Set(['lige', 'nu', 'selv', 'now', 'just', 'about', 'around']);
const HAS = new Set(['har', 'has', 'have']);
const GROWN = 18;
const ROUNDED = new Set(['rundede', 'rundet', 'runder']);
const ROOMS = new Set(['stue', 'sal', 'nr', 'nummer', 'afdeling', 'afd', 'vej', 'gade', 'ward', 'room']);
const PLACES = new Set(['i', 'fra', 'på', 'in', 'from']);

/** How leads are written otherwise. */
const AS_WRITTEN = new Map([
  ['alderen', 'alder'],
  ['pa', 'på'],
  ['paa', 'på'],
  ['p', 'på'],
]);

/** Who stands before a number, with nothing but "på", "er", "lige fyldt" between: a person, a pronoun, or nobody. */
export function leadOf(
  tokens: readonly Token[],
  at: number,
  persons: ReadonlyMap<number, Named>,
): { person?: Named; lead?: Token; leads: Set<string> } {
  const leads = new Set<string>();
  let back = at;
  while (back > 0 && at - back < 5 && tokens[back]?.gap !== 'stop') {
    const person = persons.get(back - 1);
    // "Min kone Maja på 36": hers.
    if (person) return { person: (person.byAge && persons.get(person.start - 1)) || person, leads };
    const token = tokens[back - 1] as Token;
    // "Manden min er 68".
    const owned = isIn(POSSESSIVE, token) ? persons.get(back - 2) : undefined;
    if (owned && (leads.size > 0 || (tokens[at]?.value ?? 0) >= GROWN)) return { person: owned, leads };
    // "A friend of mine is 49".
    const ofMine =
      isIn(POSSESSIVE, token) && tokens[back - 2]?.word === 'of' ? persons.get(back - 3) : undefined;
    if (ofMine && isBeing(leads)) return { person: ofMine, leads };
    // "Pigen her er 15".
    const shown =
      token.word === 'her' && (isBeing(leads) || leads.has('på')) ? persons.get(back - 2) : undefined;
    if (shown) return { person: shown, leads };
    // "Min mor i plejebolig 88", "en dreng i min klasse på 15", and not "den gamle mand på stue 4".
    const place = isIn(POSSESSIVE, tokens[back - 2]) ? back - 3 : back - 2;
    const holderAt = tokens[place - 1]?.word === 'her' ? place - 2 : place - 1;
    const placed = PLACES.has(tokens[place]?.word ?? '') ? persons.get(holderAt) : undefined;
    if (
      placed &&
      !ROOMS.has(token.word) &&
      (leads.size === 0 || isBeing(leads) || (leads.size === 1 && leads.has('på')))
    )
      return { person: placed, leads };
    // "Hun krampede lige, 2 år".
    if (back === at && tokens[at]?.gap === 'comma' && ADVERBS.has(token.word)) return { leads };
    // "… om dagen nu, er 64".
    if (tokens[back]?.gap === 'comma' && isBeing(leads)) return { leads };
    // "Naboen Inger er 79".
    const called = token.gap === 'space' && !isCommonWord(token.word) ? persons.get(back - 2) : undefined;
    if (called && isBeing(leads)) return { person: called, leads };
    // "Mors håndled på 81".
    const holder = persons.get(back - 2);
    if (holder && leads.size === 1 && leads.has('på') && tokens[back - 2]?.word.endsWith('s'))
      return { person: holder, leads };
    // "Rundede de 60".
    if (token.word === 'de' && leads.size === 0 && ROUNDED.has(tokens[back - 2]?.word ?? '')) {
      back--;
      continue;
    }
    // "Vores søn har lige fyldt 1".
    if (HAS.has(token.word) && (leads.has('fyldt') || leads.has('turned'))) {
      back--;
      continue;
    }
    // "Sumatriptan 50. er 70": in small letters a full stop looks like an ordinal's.
    if (token.ordinal && leads.size > 0) return { leads };
    if (!isIn(LEADS, token))
      return tokens[back]?.gap === 'comma' && leads.size > 0 ? { leads } : { lead: token, leads };
    leads.add(AS_WRITTEN.get(token.word) ?? (LEADS.has(token.word) ? token.word : token.key));
    back--;
  }
  return { leads };
}
