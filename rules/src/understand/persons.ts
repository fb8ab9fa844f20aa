import { distance } from 'fastest-levenshtein';
import type { Person } from '../words.ts';

import type { Clauses } from './clauses.ts';
import { isCommonWord } from './common-words.ts';
import {
  ANIMALS,
  BABIES,
  BEFORE_PERSON,
  DESCRIBES,
  FEMALE,
  KIN,
  MALE,
  POSSESSIVE,
} from './lexicon/persons.ts';
import { countAt } from './lexicon/units.ts';
import { type Role, roleOf } from './roles.ts';
import { isIn, type Token } from './tokens.ts';

/** A person named in a message. */
export interface Named {
  at: number;
  /** Where its noun phrase begins: "min" of "min 84-årige mor". */
  start: number;
  clause: number;
  relation: Exclude<Person, 'self'>;
  sex?: 'female' | 'male';
  role: Role;
  /** "Mand 57": without "min" or an article it may be the writer's own description. */
  bare: boolean;
  /** "Farmors piller": may be no more than whose something is. */
  genitive: boolean;
  /** A baby by the word itself. */
  baby: boolean;
}

/** Everybody a message names, in order. */
export function namedPersons(tokens: readonly Token[], clauses: Clauses, english: boolean): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = personWord(tokens, at, english);
    if (!word) continue;
    const start = phraseStart(tokens, at);
    const before = tokens.slice(start, at);
    const owned = before.some((token) => isIn(POSSESSIVE, token));
    // "Har ikke ny partner": nobody's own.
    if (KIN.get(word) === 'partner' && !owned && !DESCRIBES.has(word) && !DEFINITE.has(word)) continue;
    // "Laugh with friends": nobody in particular.
    if (english && !owned && before.length === 0 && word !== tokens[at]?.word) continue;
    const sex = FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : undefined;
    // "My mother in law".
    const inLaw = tokens[at + 1]?.word === 'in' && tokens[at + 2]?.word === 'law';
    const kin = inLaw ? 'other' : (KIN.get(word) ?? 'other');
    const role = roleOf(tokens, clauses, at, start, word);
    const genitive = !english && word !== tokens[at]?.word && tokens[at]?.word === `${word}s`;
    named.push({
      at,
      start,
      clause: clauses.of[at] as number,
      // "Mand" and "kone" are a partner only as somebody's own.
      relation: kin === 'partner' && !owned && DESCRIBES.has(word) ? 'other' : kin,
      role,
      genitive,
      baby: BABIES.has(word),
      bare: !owned && DESCRIBES.has(word) && !before.some((token) => ARTICLES.has(token.word)),
      ...(sex ? { sex } : {}),
    });
  }
  return named;
}

const DEFINITE = new Set(['manden', 'konen', 'kæresten', 'samleveren']);
const ARTICLES: ReadonlySet<string> = new Set(['en', 'et', 'a', 'an', 'the', 'den', 'det']);

/** The person a token names, genitives included; "den lille" and "min mindste" are a child. */
function personWord(tokens: readonly Token[], at: number, english: boolean): string | undefined {
  const token = tokens[at] as Token;
  const { word } = token;
  // Written alike in the other language: "so far", "som man skal".
  if (english ? word === 'far' || word === 'barn' : word === 'man') return undefined;
  if (isAnimal(tokens, at)) return word;
  if ((word === 'person' || word === 'unge') && !isIn(BEFORE_PERSON, tokens[at - 1])) return undefined;
  if (KIN.has(word)) return word;
  if (KIN.has(token.key)) return token.key;
  const stripped = word.endsWith('s') ? word.slice(0, -1) : undefined;
  if (stripped && stripped !== 'ven' && KIN.has(stripped)) return stripped;
  const spelt = isIn(POSSESSIVE, tokens[at - 1]) ? misspelt(word) : undefined;
  if (spelt) return spelt;
  if (isAgeAsNoun(tokens, at)) return 'barn';
  const lone =
    ['lille', 'mindste', 'yngste', 'ældste'].includes(word) &&
    ['den', 'vores', 'min'].includes(tokens[at - 1]?.word ?? '');
  if (!lone) return undefined;
  const next = tokens[at + 1];
  return next?.gap !== 'space' ||
    ['har', 'er', 'på', 'hoster', 'græder', 'kaster', 'vil', 'kan', 'og', 'som', 'fik', 'med'].includes(
      next.key,
    )
    ? 'barn'
    : undefined;
}

/** "Min dater": one slip in a word that stands where a person is named. */
function misspelt(word: string): string | undefined {
  if (word.length < 4 || isCommonWord(word)) return undefined;
  for (const kin of KIN.keys())
    if (
      kin.length > 4 &&
      kin[0] === word[0] &&
      Math.abs(kin.length - word.length) < 2 &&
      distance(kin, word) === 1
    )
      return kin;
  return undefined;
}

/** "Min hund har diarré", but not "bidt af en hund": what an animal did is the patient's story. */
const isAnimal = (tokens: readonly Token[], at: number): boolean =>
  isIn(ANIMALS, tokens[at]) &&
  (tokens[at - 1] === undefined || isIn(POSSESSIVE, tokens[at - 1]) || tokens[at]?.gap === 'stop');

/** "Min 3-årige har feber", "my 2 month old": the age stands for the child. */
function isAgeAsNoun(tokens: readonly Token[], at: number): boolean {
  const danish = /^år(ige?|ing)$/.test(tokens[at]?.key ?? '');
  const count = danish ? at - 1 : tokens[at]?.word === 'old' ? at - 2 : -1;
  const number = countAt(tokens, count);
  if (number === undefined || number > 24) return false;
  const begins = tokens[count]?.gap === 'start' && number < 13;
  if (!begins && !isIn(POSSESSIVE, tokens[count - 1]) && !isIn(ARTICLES, tokens[count - 1])) return false;
  return ![1, 2].some(
    (ahead) => tokens[at + ahead]?.gap === 'space' && KIN.has(tokens[at + ahead]?.word ?? ''),
  );
}

/** Where the noun phrase begins: "min 84-årige mor" at "min". */
function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 6) {
    const before = tokens[start - 1] as Token;
    const gap = tokens[start]?.gap;
    if (gap !== 'space' && gap !== 'hyphen') break;
    if (!isIn(BEFORE_PERSON, before) && before.value === undefined && !/^årig|^åring/.test(before.key)) break;
    start--;
  }
  return start;
}
