import { distance } from 'fastest-levenshtein';
import type { Clauses } from './clauses.ts';
import { isCommonWord } from './common-words.ts';
import { isCounted } from './counted.ts';
import {
  ANIMALS,
  BABIES,
  BEFORE_PERSON,
  BESIDE,
  BY_ARTICLE,
  DEFINITE_PARTNERS,
  DESCRIBES,
  HALVES_OF_A_PAIR,
  isChildsSibling,
  KIN,
  kinOf,
  LONE_CHILD,
  LONE_CHILD_BEHIND,
  POSSESSIVE,
  type Relation,
  sexOfWord,
} from './lexicon/persons.ts';
import { countAt, UNIT_YEARS, unitOf } from './lexicon/units.ts';
import { isNameWithAge, isUnderSixteen, NAME, type Spoken } from './names.ts';
import { type Role, roleOf } from './roles.ts';
import { isOneOfThem } from './siblings.ts';
import { isIn, type Token } from './tokens.ts';

/** A person named in a message. */
export interface Named {
  at: number;
  /** Where its noun phrase begins: "min" of "min 84-årige mor". */
  start: number;
  clause: number;
  relation: Relation;
  sex?: 'female' | 'male';
  role: Role;
  /** "Mand 57": without "min" or an article it may be the writer's own description. */
  bare: boolean;
  /** "Farmors piller": may be no more than whose something is. */
  genitive: boolean;
  /** A baby by the word itself. */
  baby: boolean;
  /** By a name, or as "en på 5": known to be a person by the age alone. */
  byAge: boolean;
  /** The last word that names them: "Poul" of "min far Poul på 77". */
  last: number;
}

/** Everybody a message names, in order. */
export function namedPersons(tokens: readonly Token[], clauses: Clauses, spoken: Spoken): Named[] {
  const { english } = spoken;
  const named: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = personWord(tokens, at, spoken) ?? (isNameWithAge(tokens, at, spoken) ? NAME : undefined);
    if (!word) continue;
    const kin = named.at(-1);
    if (word === NAME && kin?.at === at - 1 && !kin.genitive && tokens[at]?.gap === 'space') {
      kin.last = at;
      kin.bare = false;
      continue;
    }
    const start = phraseStart(tokens, at);
    if (isCounted(tokens, at, start)) continue;
    const before = tokens.slice(start, at);
    const owner = ownerBefore(tokens, start, named.at(-1));
    const owned =
      owner !== undefined || before.some((token) => isIn(POSSESSIVE, token)) || isNoted(tokens, at, word);
    const relation = kinHere(tokens, at, word, before);
    // "Har ikke ny partner": nobody's own; "jeg er en gammel kone på 78" is the writer.
    const isWriter = tokens[start - 1]?.key === 'er' && tokens[start - 2]?.word === 'jeg';
    if (relation === 'partner' && !owned && !isWriter && !DESCRIBES.has(word) && !DEFINITE_PARTNERS.has(word))
      continue;
    // "Laugh with friends": nobody in particular.
    if (english && !owned && before.length === 0 && word !== tokens[at]?.word && word !== NAME) continue;
    if (owner) owner.role = 'beside';
    const sex = sexOfWord(word);
    named.push({
      at,
      last: at,
      start: owner?.start ?? start,
      clause: clauses.of[at] as number,
      relation: relationOf(relation, word, owned, owner),
      // "Hvad gør man med en på 5".
      role: isAnyOf(tokens, at, word) ? 'ill' : roleOf(tokens, clauses, at, start, word),
      genitive: isGenitive(tokens[at] as Token, word, spoken),
      baby: BABIES.has(word) || BABIES.has(tokens[at - 1]?.word ?? ''),
      byAge: word === NAME,
      bare: !owned && DESCRIBES.has(word) && !before.some((token) => ARTICLES.has(token.word)),
      ...(sex ? { sex } : {}),
    });
  }
  return named;
}

/** "Med en på 5", and not "ammer en på 3 uger". */
const isAnyOf = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokens[at]?.word === 'en' &&
  word === NAME &&
  (tokens[at - 1]?.word === 'med' || !isIn(BESIDE, tokens[at - 1]));

const ARTICLES: ReadonlySet<string> = new Set(['en', 'et', 'a', 'an', 'the', 'den', 'det']);

/** "Kone 52 med gule øjne": as it is noted down. "Mand 57" may be the writer. */
const isNoted = (tokens: readonly Token[], at: number, word: string): boolean =>
  (tokens[at]?.gap === 'start' || tokens[at]?.gap === 'stop') &&
  // "Husband is losing his hair".
  (tokens[at + 1]?.value !== undefined ||
    (kinOf(word) === 'partner' && tokens[at]?.typed === undefined && tokens[at + 1]?.gap === 'space')) &&
  !DESCRIBES.has(word);

/** What the word says somebody is, by the words around it too: "mother in law", "bedre halvdel". */
function kinHere(tokens: readonly Token[], at: number, word: string, before: readonly Token[]): Relation {
  if (word === NAME && isParentOfWriter(tokens, at)) return 'parent';
  if (word === NAME) return isUnderSixteen(tokens, at) ? 'child' : 'other';
  const inLaw = tokens[at + 1]?.word === 'in' && tokens[at + 2]?.word === 'law';
  if (inLaw || before.some(({ word: one }) => one === 'sviger')) return 'other';
  if (HALVES_OF_A_PAIR.has(word)) return 'partner';
  if (before.length === 0 && isChildsSibling(word)) return 'child';
  return kinOf(word) ?? 'other';
}

/** "Er datter til Inger på 95", "daughter of Betty, 91". */
const isParentOfWriter = (tokens: readonly Token[], at: number): boolean =>
  ['til', 'of', 'to'].includes(tokens[at - 1]?.word ?? '') &&
  ['søn', 'datter', 'son', 'daughter'].includes(tokens[at - 2]?.word ?? '') &&
  !isIn(POSSESSIVE, tokens[at - 3]);

/** "Mand" and "kone" are a partner only as somebody's own, and kin of kin is not the writer's: "min kones mor". */
function relationOf(kin: Relation, word: string, owned: boolean, owner: Named | undefined): Relation {
  if (owner && kin !== 'child') return 'other';
  if (kin !== 'partner' || owned) return word === 'fyr' && owned && !owner ? 'partner' : kin;
  return DESCRIBES.has(word) ? 'other' : kin;
}

/** Somebody named right before as whose kin this is: "naboens pige", "my wife's father". */
function ownerBefore(tokens: readonly Token[], start: number, last: Named | undefined): Named | undefined {
  const [token, next] = [tokens[start - 1], tokens[start]];
  if (!last || !token || last.at !== start - 1 || next?.gap !== 'space') return undefined;
  return last.genitive ? last : undefined;
}

/** "Farmors", "my wife's", and no "she's". */
const isGenitive = (token: Token, word: string, { text, english }: Spoken): boolean =>
  (!english && (token.typed ?? token.word) === `${word}s`) ||
  /\p{L}['’´`]s$/u.test(text.slice(token.from, token.to));

/** The person a token names, genitives included; "den lille" and "min mindste" are a child. */
function personWord(tokens: readonly Token[], at: number, spoken: Spoken): string | undefined {
  const { english } = spoken;
  const token = tokens[at] as Token;
  const { word } = token;
  // Written alike in the other language: "so far", "som man skal".
  if (english ? DANISH_ONLY.has(word) : word === 'man' || word === 'pupil') return undefined;
  if (isAnimal(tokens, at)) return word;
  if (word === 'manden' && NO_MAN.has(tokens[at - 1]?.word ?? '')) return undefined;
  // "Moder mærke", "når jeg faster".
  if ((word === 'moder' && MARK.test(tokens[at + 1]?.word ?? '')) || isVerbOf(tokens, at)) return undefined;
  // "Hoster om moren" is "om morgenen".
  if (word === 'moren' && tokens[at - 1]?.word === 'om') return undefined;
  // "Lærling har fået en hammer over fingeren".
  const begins =
    (token.gap === 'start' || (english && token.gap === 'stop')) && isIn(LONE_CHILD_BEHIND, tokens[at + 1]);
  if (BY_ARTICLE.has(word) && !begins && !isIn(BEFORE_PERSON, tokens[at - 1])) return undefined;
  if (isSexWithAge(tokens, at)) return word;
  // "Bedste er 90".
  const isFirst = token.gap === 'start' || token.gap === 'stop';
  if (word === 'bedste' && isFirst && tokens[at + 1]?.word === 'er' && tokens[at + 2]?.value !== undefined)
    return 'bedstemor';
  // "En fra mit hold er blevet ramt".
  if (word === 'en' && token.gap !== 'space' && tokens[at + 1]?.word === 'fra') return 'person';
  if (token.typed !== undefined && kinOf(tokens[at - 1]?.word ?? '') !== undefined && isLedToAge(tokens, at))
    return undefined;
  // "My toes" are no "tøs".
  const known = [
    word,
    english ? word : token.key,
    !english && token.key !== word && token.key.endsWith('s') ? token.key.slice(0, -1) : word,
    word.endsWith('s') && word !== 'vens' ? word.slice(0, -1) : word,
  ];
  for (const one of known) if (kinOf(one) !== undefined) return one;
  if (HALVES_OF_A_PAIR.has(word) && HALVES.has(tokens[at - 1]?.word ?? '')) return word;
  const stands = isIn(POSSESSIVE, tokens[at - 1]) || isLedToAge(tokens, at) || isBesideYears(tokens, at);
  const spelt =
    stands && !spoken.isSpelt(token) && kinOf(tokens[at - 1]?.word ?? '') === undefined
      ? (misspelt(word) ?? (!english && word.endsWith('s') ? misspelt(word.slice(0, -1)) : undefined))
      : undefined;
  if (spelt) return spelt;
  return isAgeAsNoun(tokens, at) || isLoneChild(tokens, at) || isOneOfThem(tokens, at) ? 'barn' : undefined;
}
const DANISH_ONLY = new Set(['far', 'barn', 'eleven']);
const MARK = /^mærke/;
/** "Jeg faster": right behind "jeg" stands what one does. */
const isVerbOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === 'space' && tokens[at]?.word === 'faster' && VERB_BEHIND.has(tokens[at - 1]?.word ?? '');
const VERB_BEHIND = new Set(['jeg', 'han', 'hun', 'vi', 'man', 'at', 'og']);

/** "Piggen på 15": only of somebody an age is told so. */
const isLedToAge = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.word === 'på' || tokens[at + 1]?.word === 'pa') && countAt(tokens, at + 2) !== undefined;

/** "Sønen 9 år", "barnt er 10 år". */
function isBesideYears(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at + 1]?.word === 'er' ? at + 2 : at + 1;
  const unit = unitOf(tokens[from + 1]);
  return tokens[from]?.value !== undefined && (unit === 'year' || unit === 'month');
}

/** "Male 45", "45 yo female": as it stands on a form. */
const isSexWithAge = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.word === 'male' || tokens[at]?.word === 'female') &&
  [-2, -1, 1].some((place) => tokens[at + place]?.value !== undefined);

const NO_MAN = new Set(['tisse', 'lange', 'sne', 'jule']);
const HALVES = new Set(['bedre', 'better', 'other']);

/** "Den lille har", "vores yngste kaster op", "mellemste hoster", "my little one". */
function isLoneChild(tokens: readonly Token[], at: number): boolean {
  const { word, gap } = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "Vores lille ny på 4 dage".
  if (word === 'ny') return before?.word === 'lille' && next?.gap === 'space' && !isIn(LONE_CHILD, next);
  if (word === 'one')
    return (
      isIn(LONE_CHILD, before) &&
      (isIn(POSSESSIVE, tokens[at - 2]) ||
        before?.gap === 'start' ||
        (tokens[at - 2]?.word === 'the' && isIn(LONE_CHILD_BEHIND, next)))
    );
  if (!LONE_CHILD.has(word)) return false;
  // "Vores lille 3 mdr".
  const isAge =
    countAt(tokens, at + 1) !== undefined && UNIT_YEARS[unitOf(tokens[at + 2]) ?? 'hour'] !== undefined;
  const leads = next?.gap !== 'space' || isIn(LONE_CHILD_BEHIND, next) || isAge;
  const begins = (gap === 'start' || gap === 'stop') && next !== undefined && !ANY_LITTLE.has(word);
  const owned = isIn(POSSESSIVE, before) || before?.word === 'den';
  return leads && (owned || begins);
}
/** Of anything: only somebody's own is a child. */
const ANY_LITTLE = new Set(['lille', 'little', 'store']);

/** "Min dater": one slip in a word that stands where a person is named. */
function misspelt(word: string): string | undefined {
  if (word.length < 4 || isCommonWord(word) || BEFORE_PERSON.has(word)) return undefined;
  // "Sønn", "mandd", "faar".
  const single = word.replace(/(\p{L})\1/gu, '$1');
  if (single !== word && kinOf(single) !== undefined) return single;
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
  const danish = /^år(ige?|ing)$|^yo$/.test(tokens[at]?.key ?? '');
  const count = danish ? at - 1 : tokens[at]?.word === 'old' ? at - 2 : -1;
  const number = countAt(tokens, count);
  if (number === undefined || number > 24) return false;
  const begins = tokens[count]?.gap === 'start' && number < 13;
  if (!begins && !isIn(POSSESSIVE, tokens[count - 1]) && !isIn(ARTICLES, tokens[count - 1])) return false;
  return ![1, 2].some(
    (ahead) => tokens[at + ahead]?.gap === 'space' && kinOf(tokens[at + ahead]?.word ?? '') !== undefined,
  );
}

const MANY_OF = new Set(['mine', 'vores', 'de', 'vore']);
const ONE_OF = new Set(['en', 'et', 'ene', 'anden']);
/** Where the noun phrase begins: "min 84-årige mor" at "min". */
function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 6) {
    const before = tokens[start - 1] as Token;
    const gap = tokens[start]?.gap;
    if (gap !== 'space' && gap !== 'hyphen') break;
    // "En af mine svende".
    if (
      before.word === 'af' &&
      MANY_OF.has(tokens[start]?.word ?? '') &&
      ONE_OF.has(tokens[start - 2]?.word ?? '')
    ) {
      start--;
      continue;
    }
    if (!isIn(BEFORE_PERSON, before) && before.value === undefined && !/^årig|^åring/.test(before.key)) break;
    start--;
  }
  return start;
}
