/**
 * Snowball's Danish stemmer (https://snowballstem.org/algorithms/danish/stemmer.html). The packages that have it call some forty
 * functions for a word; a release has twenty thousand words to be stemmed before the first patient is read.
 *
 * @example stemDanish('halsbetændelsen') // 'halsbetænd'
 */
export function stemDanish(word: string): string {
  const start = regionOf(word);
  let stem = withoutEnding(word, start);
  stem = withoutPairEnd(stem, start);
  if (stem.endsWith('igst')) stem = stem.slice(0, -2);
  if (endsWithin(stem, 'løst', start)) stem = stem.slice(0, -1);
  else {
    const suffix = SUFFIXES.find((one) => endsWithin(stem, one, start));
    if (suffix) stem = withoutPairEnd(stem.slice(0, -suffix.length), start);
  }
  const last = stem.length - 1;
  const doubled = last >= start && !isVowel(stem, last) && stem[last] === stem[last - 1];
  return doubled ? stem.slice(0, -1) : stem;
}

/** Behind the first consonant behind a vowel, and at least three letters in: only there an ending is one. */
function regionOf(word: string): number {
  if (word.length < 3) return word.length;
  let at = 0;
  while (at < word.length && !isVowel(word, at)) at++;
  while (at < word.length && isVowel(word, at)) at++;
  return at === word.length ? at : Math.max(at + 1, 3);
}

const VOWELS = 'aeiouyæåø';
const isVowel = (word: string, at: number): boolean => VOWELS.includes(word[at] as string);

const endsWithin = (word: string, ending: string, start: number): boolean =>
  word.length - ending.length >= start && word.endsWith(ending);

/** Without the longest ending of inflection; an s only behind a letter that takes one. */
function withoutEnding(word: string, start: number): string {
  for (let length = Math.min(LONGEST, word.length - start); length > 0; length--) {
    const ending = word.slice(-length);
    if (ENDINGS.has(ending)) return word.slice(0, -length);
    if (ending === 's') return TAKES_S.includes(word.at(-2) ?? '-') ? word.slice(0, -1) : word;
  }
  return word;
}
const ENDINGS = new Set(
  (
    'hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes ' +
    'enes ernes eres ens hedens erens ers ets erets et eret'
  ).split(' '),
);
const LONGEST = 7;
const TAKES_S = 'abcdfghjklmnoprtvyzå';

/** "Gt" is "g". */
const withoutPairEnd = (word: string, start: number): string =>
  PAIRS.some((pair) => endsWithin(word, pair, start)) ? word.slice(0, -1) : word;
const PAIRS = ['gd', 'dt', 'gt', 'kt'];

/** The longest first. */
const SUFFIXES = ['elig', 'lig', 'els', 'ig'];
