import { isMedicine, towns } from './lexicon.ts';
import { measures } from './measures.ts';
import { matches, type Span } from './span.ts';
import { houseNumber, INSTITUTION, ITSELF, PART, postalTown, streetness, tail } from './streets.ts';
import type { Word } from './words.ts';

/** An English street. */
const ENGLISH =
  /(?<!\d)\d{1,4}[A-Z]? (?:\p{Lu}[\p{L}']{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Way|Square|Terrace|Gardens|Place|Crescent)(?!\p{L})/gu;
const POSTAL =
  /(?<![\d.,])(?:DK-?)?(?<code>[1-9]\d{3}) (?<town>\p{L}{2,})(?: (?:[NSØVCKJM]|NV|SV|SØ)(?!\p{L}))?/gu;

/** Before a place where somebody is. */
const LIVES =
  /(?<!\p{L})(?:bor|boende|bopæl|adresse|adressen|bosat|adr|hjemme|flyttet|holder|befinder (?:os|mig)|hentes|live|lives|living|address|flat|ligger|strandet|ambulance|ambulancen)[.:]?(?: (?:nu|stadig|her|alene|er|is|in|at|til|fra|på|i|ved|lige|skal|ude|inde)){0,3}:? $/iu;
/** Before a town. */
const NEAR = new Set('i fra ved nær til udenfor omkring in from near'.split(' '));
const BESIDE = /^(?: |\. ?)$/;

/** How far to the left the name of a street goes that ends at a word. */
function beginning(text: string, words: readonly Word[], i: number): number {
  // "ørsteds vej"
  const genitive = ITSELF.has(words[i]?.low ?? '') && text[(words[i - 1]?.after ?? 0) - 1] === 's';
  let first = genitive && BESIDE.test(words[i]?.gap ?? '') ? i - 1 : i;
  while (first > 0 && i - first < 4 && BESIDE.test(words[first]?.gap ?? '')) {
    const word = words[first - 1] as Word;
    const initial = word.after - word.start === 1 && words[first]?.gap.startsWith('.');
    const proper = word.capital && (!word.opens || ITSELF.has(words[i]?.low ?? ''));
    if (!PART.has(word.low) && !initial && !proper) break;
    first--;
  }
  return words[first]?.start ?? 0;
}

/** Whether a word is a street, by its ending or by the name before it. */
function isStreet(text: string, words: readonly Word[], i: number, low: string, counted: boolean): boolean {
  const [before, word] = [words[i - 1], words[i] as Word];
  const proper = word.capital && !word.opens;
  if (ITSELF.has(low)) {
    if (!before || !BESIDE.test(word.gap)) return false;
    const genitive = text[before.after - 1] === 's';
    return counted ? before.capital || PART.has(before.low) || genitive : before.capital && !before.opens;
  }
  const seen = streetness(low, proper);
  return seen === 'plain' ? counted || proper : seen === 'street' && counted && word.capital;
}

/** Addresses: streets with house number, floor, postal code and town; towns; and where somebody says to live. */
export function findAddresses(text: string, words: readonly Word[]): Span[] {
  const spans = matches(text, ENGLISH, 'ADRESSE');
  for (const match of text.matchAll(POSTAL)) {
    const { code = '', town = '' } = match.groups ?? {};
    const year = /^(?:19|20)/.test(code) && /^\p{Ll}/u.test(town);
    if (towns.has(town.toLowerCase()) && !measures(` ${town}`) && !year)
      spans.push({ kind: 'ADRESSE', start: match.index, end: match.index + match[0].length });
  }
  words.forEach((word, i) => {
    const low = text.slice(word.start, word.after).toLowerCase();
    const rest = text.slice(word.after, word.after + 64);
    const number = houseNumber(rest);
    const near = word.capital && word.gap === ' ' && NEAR.has(words[i - 1]?.low ?? '');
    const next = words[i + 1];
    const beforeStreet = next?.gap === ', ' && next.capital && streetness(next.low, true) === 'plain';
    const town = near && (towns.has(low) ? !INSTITUTION.test(next?.low ?? '') : beforeStreet);
    const place =
      word.standing !== 'common' && !isMedicine(word.low) && (word.capital || (number > 0 && low.length > 3));
    const lives = place && LIVES.test(text.slice(Math.max(0, word.start - 48), word.start));
    const posted = number > 0 && word.capital && postalTown(rest.slice(number)) > 0;
    if (!lives && !town && !posted && !isStreet(text, words, i, low, number > 0)) return;
    const more = lives ? (/^(?: \p{Lu}[\p{L}.-]{1,24}){1,3}/u.exec(rest)?.[0].length ?? 0) : 0;
    const length = number > 0 ? number + tail(rest.slice(number)) : more;
    spans.push({ kind: 'ADRESSE', start: beginning(text, words, i), end: word.after + length });
  });
  return spans;
}
