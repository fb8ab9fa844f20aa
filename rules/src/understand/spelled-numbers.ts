import { countAt, countOf } from './lexicon/units.ts';
import type { Token } from './tokens.ts';

/** A number and the token behind it. */
export interface Spelled {
  value: number;
  to: number;
}

const HUNDRED = new Set(['hundrede', 'hundred']);
/** "Hundredeogtredive", "ethundredetoogtyve", "tohundrede". */
const OF_HUNDREDS = /^(en|et|to|tre|fire|fem)?hundrede(?:og)?(.*)$/;
const JOINS = new Set(['og', 'and']);
const POINT = new Set(['komma', 'point', 'comma']);
/** "Fire blank": nothing behind the comma. */
const BLANK = 'blank';

/** A measured number however it is told: "3,4", "fire komma to", "31 komma 8", "tre blank", "hundrede og atten", "eighty seven". */
export function spelledAt(tokens: readonly Token[], at: number): Spelled | undefined {
  const whole = wholeAt(tokens, at);
  if (!whole || !Number.isInteger(whole.value)) return whole;
  const next = tokens[whole.to];
  if (next?.word === BLANK) return { value: whole.value, to: whole.to + 1 };
  if (!POINT.has(next?.word ?? '')) return whole;
  const digit = countAt(tokens, whole.to + 1) ?? (tokens[whole.to + 1]?.word === 'nul' ? 0 : undefined);
  const isDigits = digit !== undefined && Number.isInteger(digit) && digit <= 99;
  if (!isDigits || isArticle(tokens[whole.to + 1] as Token)) return whole;
  return { value: Number(`${whole.value}.${digit}`), to: whole.to + 2 };
}

function wholeAt(tokens: readonly Token[], at: number): Spelled | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.value !== undefined) return { value: token.value, to: at + 1 };
  const hundreds = hundredsAt(tokens, at);
  if (hundreds) return hundreds;
  const count = countOf(token.word);
  if (count === undefined || isArticle(token)) return undefined;
  return { value: count, to: at + 1, ...withOnes(tokens, at, count) };
}

/** "Hundrede og atten", "et hundrede firs", "a hundred and seventy", and all of it in one word. */
function hundredsAt(tokens: readonly Token[], at: number): Spelled | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const [, some, rest] = token?.word.includes('hundrede') ? (OF_HUNDREDS.exec(token.word) ?? []) : [];
  if (rest !== undefined && token && !HUNDRED.has(token.word)) {
    const small = rest === '' ? 0 : countOf(rest);
    if (small !== undefined)
      return withSmall(tokens, at + 1, 100 * (some ? (countOf(some) ?? 1) : 1) + small);
  }
  if (HUNDRED.has(token?.word ?? '')) return withSmall(tokens, at + 1, 100);
  const times = token && next && HUNDRED.has(next.word) ? countOf(token.word) : undefined;
  return times !== undefined && times < 10 ? withSmall(tokens, at + 2, 100 * times) : undefined;
}

function withSmall(tokens: readonly Token[], at: number, hundreds: number): Spelled {
  if (hundreds % 100 !== 0) return { value: hundreds, to: at };
  const place = JOINS.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const small = tokens[place]?.gap === 'space' ? countOf(tokens[place]?.word ?? '') : undefined;
  if (small === undefined || small >= 100 || !Number.isInteger(small)) return { value: hundreds, to: at };
  const ones = withOnes(tokens, place, small);
  return { value: hundreds + (ones?.value ?? small), to: ones?.to ?? place + 1 };
}

/** "Eighty seven", "seventy-four": tens and ones; Danish puts them the other way round, "ni og tres", mostly in one word. */
export function withOnes(tokens: readonly Token[], at: number, tens: number): Spelled | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const behind = tokens[at + 2];
  if (
    tens > 0 &&
    tens < 10 &&
    token?.value === undefined &&
    next?.key === 'og' &&
    behind?.value === undefined
  ) {
    const danish = DANISH_TENS.has(behind?.word ?? '') ? countOf(behind?.word ?? '') : undefined;
    return danish && Number.isInteger(tens) ? { value: danish + tens, to: at + 3 } : undefined;
  }
  if (tens < 20 || tens % 10 !== 0 || !token?.word.endsWith('ty')) return undefined;
  const ones = next && (next.gap === 'space' || next.gap === 'hyphen') ? countOf(next.word) : undefined;
  return ones !== undefined && ones < 10 && Number.isInteger(ones) && next && !isArticle(next)
    ? { value: tens + ones, to: at + 2 }
    : undefined;
}

const DANISH_TENS = new Set('tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(' '));

/** "En", "a", "to" is mostly no number; "one" is, behind tens. */
const isArticle = ({ word }: Token): boolean => ARTICLES.has(word);
const ARTICLES = new Set(['en', 'et', 'a', 'an', 'par', 'couple', 'half', 'halv', 'halve']);
