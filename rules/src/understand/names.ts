import { isUnitLike, unitBehindNumber } from './amounts.ts';
import { AND, FINITE } from './lexicon/light.ts';
import { kinOf, LONE_CHILD_BEHIND, POSSESSIVE, THIRD_PERSON } from './lexicon/persons.ts';
import { COUNTED, countAt, UNIT_YEARS } from './lexicon/units.ts';
import { isIn, type Token } from './tokens.ts';

/** What the message is besides its tokens. */
export interface Spoken {
  text: string;
  english: boolean;
  /** Whether a word is one of the language or the library, and so hardly a name. */
  isKnown(token: Token): boolean;
  /** Whether it is one just as it is typed. */
  isSpelt(token: Token): boolean;
}

/** Stands for the word where somebody is known by name or as "en på 5" only. */
export const NAME = 'navn';

/** Behind these a capital begins a place. */
const PLACED = new Set(['i', 'på', 'pa', 'fra', 'ved', 'in', 'at', 'from', 'on']);
const LONE = new Set(['en', 'one']);
/** "Vores på 3": of somebody's own only a child is told so. */
const OWN = new Set(['min', 'mit', 'vores', 'vor', 'my', 'mine']);
const GROWN = 18;
const UNDER = 16;
const OLDEST = 110;

/** "Viggo på 18 måneder", "Alma på 8", "our Billy, 4, has …", "en på 5": nobody's age is told of anything but somebody. */
export function isNameWithAge(tokens: readonly Token[], at: number, spoken: Spoken): boolean {
  const token = tokens[at] as Token;
  if (token.value !== undefined || (yearsBehind(tokens, at) === undefined && !isCalled(tokens, at)))
    return false;
  if (LONE.has(token.word)) return isLead(tokens[at + 1]);
  if (OWN.has(token.word)) return isLead(tokens[at + 1]) && (yearsBehind(tokens, at) ?? GROWN) < GROWN;
  const written = spoken.text.slice(token.from, token.to);
  // "Fru K på 86".
  if (TITLES.has(tokens[at - 1]?.word ?? '') && isLead(tokens[at + 1])) return true;
  // "Vores marie på 6 uger", "lille alma på 2".
  const isCapital = /^\p{Lu}\p{Ll}+$/u.test(written);
  // "Min kone Maja på 36", which no slip of "mama" is.
  const isOwn = token.typed !== undefined && isCapital;
  if (isLead(tokens[at + 1]) && isSomebodys(tokens[at - 1]) && (isOwn || !spoken.isSpelt(token))) return true;
  // "Ved ribbenene på Alfred på 2": no place is so old.
  const before = tokens[at - 1]?.word ?? '';
  const isPlace = PLACED.has(before) && (spoken.english || before !== 'at');
  if (isPlace && !(isLead(tokens[at + 1]) && isBare(tokens[at + 3]))) return false;
  if (isPetName(tokens, at)) return true;
  if (!/^\p{Lu}\p{Ll}+(['’]s)?$/u.test(written)) return false;
  // "Min kone Birthe er 74".
  if (isCalled(tokens, at) && !spoken.isKnown(token)) return true;
  // "Vi kaster begge op, Ib på 74 er værst": no other word has a capital inside a sentence.
  const inside = token.gap !== 'start' && token.gap !== 'stop';
  // "Theo, 13, …": between commas an age stands behind nobody but somebody.
  const apart = tokens[at + 1]?.gap === 'comma' && tokens[at + 1]?.value !== undefined;
  return !(apart ? spoken.isSpelt(token) : spoken.isKnown(token)) || (inside && isLead(tokens[at + 1]));
}

/** Nothing stands behind a number that it may count. */
const isBare = (token: Token | undefined): boolean => token === undefined || token.gap !== 'space';

const isSomebodys = (token: Token | undefined): boolean =>
  isIn(POSSESSIVE, token) ||
  token?.word === 'den' ||
  token?.word === 'lille' ||
  token?.word === 'little' ||
  kinOf(token?.word ?? '') !== undefined;

/** "Vores drama queen på 7 råbte", "lilleput på 3 har": whatever one's child is called, a bare number and a verb follow. */
function isPetName(tokens: readonly Token[], at: number): boolean {
  const [token, verb, years] = [tokens[at] as Token, tokens[at + 3], tokens[at + 2]?.value];
  if (!isLead(tokens[at + 1]) || years === undefined || verb?.gap !== 'space') return false;
  // "Bedste på 88 siger".
  if (years >= GROWN && token.gap !== 'start') return false;
  const begins = token.gap === 'start' || token.gap === 'stop';
  const owned =
    [1, 2, 3].some((back) => isIn(POSSESSIVE, tokens[at - back])) || tokens[at - 1]?.word === 'lille';
  return (
    (begins || owned) && (isIn(FINITE, verb) || isIn(LONE_CHILD_BEHIND, verb) || /.(ede|te)$/.test(verb.word))
  );
}

/** A name behind the word for somebody, before how old they are. */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  kinOf(tokens[at - 1]?.word ?? '') !== undefined &&
  BEING.has(tokens[at + 1]?.word ?? '') &&
  tokens[at + 2]?.value !== undefined;

/** Whether the age behind a name is a child's. */
export const isUnderSixteen = (tokens: readonly Token[], at: number): boolean =>
  (yearsBehind(tokens, at) ?? UNDER) < UNDER;

const isLead = (token: Token | undefined): boolean => token?.gap === 'space' && LED.has(token.word);

const TITLES = new Set(['fru', 'frue', 'hr', 'herr', 'frk', 'mr', 'mrs']);
const LED = new Set(['på', 'pa', 'paa', 'p']);

/** "Villads er 7 og hoster lidt når han løber": a name, where the story goes on of "han". */
const isBeing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === 'space' &&
  BEING.has(tokens[at + 1]?.word ?? '') &&
  (countAt(tokens, at + 2) ?? GROWN) < GROWN &&
  (!Number.isInteger(countAt(tokens, at + 2)) ||
    goesOn(tokens[at + 3]) ||
    tokens.slice(at + 3).some((token) => isIn(THIRD_PERSON, token)));
/** "Sofie er 12 og fik …", "Asta er 13 uger og …". */
const goesOn = (token: Token | undefined): boolean =>
  token?.word === 'og' || token?.word === 'and' || unitBehindNumber(token) !== undefined;
const BEING = new Set(['er', 'is']);

/** "Karla 6 har fået …", "Emil 8 og Asta 5 har …", "Maisie's 7 and she …": a few years right behind, and what became of whoever it is. */
function isBesideChild(tokens: readonly Token[], at: number): boolean {
  const [token, number, next] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  const years = number?.value ?? GROWN;
  if (years < 1 || years >= GROWN || !Number.isInteger(years) || number?.gap !== 'space') return false;
  const other = isIn(AND, next) ? tokens[at + 4] : undefined;
  const told = other?.value !== undefined && other.value < GROWN ? tokens[at + 5] : next;
  const begins = token.gap === 'start' || token.gap === 'stop' || isIn(AND, tokens[at - 1]);
  if (begins && isIn(AND, next) && isIn(THIRD_PERSON, tokens[at + 3])) return true;
  // "Jack's 16, twisted his ankle".
  const isShort = token.to - token.from === token.word.length + "'s".length;
  if (begins && isShort && next?.gap === 'comma') return true;
  return begins && (isIn(LONE_CHILD_BEHIND, told) || /.(ede|te)$/.test(told?.word ?? ''));
}

function yearsBehind(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const led = isLead(tokens[at + 1]) || isBeing(tokens, at);
  const place = led ? at + 2 : at + 1;
  const [number, next] = [tokens[place], tokens[place + 1]];
  const count = countAt(tokens, place);
  if (!number || count === undefined || number.ordinal || number.gap === 'stop' || number.gap === 'start')
    return undefined;
  const open = next?.gap === 'space' || next?.gap === 'hyphen';
  const unit = open ? unitBehindNumber(next) : undefined;
  if (unit) {
    // "Ellinor på 6 dage er blevet gul", and not "tabt 3 kilo på 6 dage".
    const ofDays = led && (isBeing(tokens, at) || (token.gap === 'start' && isIn(FINITE, tokens[place + 2])));
    const years = unit === 'day' && !ofDays ? undefined : UNIT_YEARS[unit];
    return years === undefined ? undefined : count * years;
  }
  if (open && (COUNTED.has(next.key) || next.value !== undefined || isUnitLike(next))) return undefined;
  const apart =
    number.gap === 'comma' && next !== undefined && next.gap !== 'space' && number.value !== undefined;
  // "Vores nabo Ruth 93 faldt over måtten".
  const ofKin =
    number.value !== undefined &&
    count >= GROWN &&
    (kinOf(tokens[at - 1]?.word ?? '') !== undefined || TITLES.has(tokens[at - 1]?.word ?? ''));
  return (led || apart || ofKin || isBesideChild(tokens, at)) && count >= 0.5 && count <= OLDEST
    ? count
    : undefined;
}
