/**
 * Snowball's English stemmer (https://snowballstem.org/algorithms/english/stemmer.html), for the same reason as the Danish one.
 *
 * @example stemEnglish('bleeding') // 'bleed'
 */
export function stemEnglish(given: string): string {
  const irregular = IRREGULAR.get(given);
  if (irregular !== undefined || given.length < 3) return irregular ?? given;
  let word = withConsonantY(given.startsWith("'") ? given.slice(1) : given);
  const first = firstRegionOf(word);
  const second = regionBehind(word, first);
  word = withoutPlural(word);
  if (WHOLE.has(word)) return word.toLowerCase();
  word = withoutTense(word, first);
  if (/[^aeiouy][yY]$/.test(word) && word.length > 2) word = `${word.slice(0, -1)}i`;
  word = shortened(word, LONG_ENDINGS, first, second);
  word = shortened(word, ENDINGS, first, second);
  word = withoutSuffix(word, second);
  return withoutLast(word, first, second).toLowerCase();
}

/** A `y` at the beginning or behind a vowel is a consonant, and is written `Y` meanwhile. */
function withConsonantY(word: string): string {
  if (!word.includes('y')) return word;
  let made = '';
  for (const letter of word) made += letter === 'y' && (made === '' || isVowel(made.at(-1))) ? 'Y' : letter;
  return made;
}

/** Where the endings begin that may be cut: behind the first consonant behind a vowel. */
function firstRegionOf(word: string): number {
  const beginning = BEGINNINGS.find((one) => word.startsWith(one));
  return beginning ? beginning.length : regionBehind(word, 0);
}
const BEGINNINGS = ['gener', 'commun', 'arsen'];

function regionBehind(word: string, from: number): number {
  let at = from;
  while (at < word.length && !isVowel(word[at])) at++;
  while (at < word.length && isVowel(word[at])) at++;
  return Math.min(at + 1, word.length);
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);
const HAS_VOWEL = /[aeiouy]/;

function withoutPlural(given: string): string {
  const word = given.replace(/'(?:s'?)?$/, '');
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (!word.endsWith('s') || word.endsWith('us') || word.endsWith('ss')) return word;
  return HAS_VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutTense(word: string, first: number): string {
  const ending = /(?:eed|ing|ed)(?:ly)?$/.exec(word)?.[0];
  if (!ending) return word;
  const head = word.slice(0, -ending.length);
  if (ending.startsWith('eed')) return head.length >= first ? `${head}ee` : word;
  if (!HAS_VOWEL.test(head)) return word;
  if (/(?:at|bl|iz)$/.test(head)) return `${head}e`;
  if (/([bdfgmnprt])\1$/.test(head)) return head.slice(0, -1);
  return head.length === first && isShort(head) ? `${head}e` : head;
}

/** Ends in a short syllable: "hop", "at". */
const isShort = (word: string): boolean => /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/.test(word);

type Endings = readonly (readonly [ending: string, meant: string, behind?: RegExp])[];

/** With the longest ending that it has in a shorter form, where it lies far enough behind. */
function shortened(word: string, endings: Endings, first: number, second: number): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const [ending, meant, behind] = found;
  const head = word.slice(0, -ending.length);
  if (head.length < (ending === 'ative' ? second : first) || (behind && !behind.test(head))) return word;
  return head + meant;
}

/** Each before those that it ends in. */
const LONG_ENDINGS: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['izer', 'ize'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['alli', 'al'],
  ['fulness', 'ful'],
  ['ousli', 'ous'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['ogi', 'og', /l$/],
  ['fulli', 'ful'],
  ['lessli', 'less'],
  ['li', '', /[cdeghkmnrt]$/],
];
const ENDINGS: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
  ['ative', ''],
];

function withoutSuffix(word: string, second: number): string {
  const suffix = SUFFIXES.find((one) => word.endsWith(one));
  if (!suffix) return word;
  const head = word.slice(0, -suffix.length);
  return head.length < second || (suffix === 'ion' && !/[st]$/.test(head)) ? word : head;
}
const SUFFIXES = 'ement ment ent ance ence able ible ant ism ate iti ous ive ize ion al er ic'.split(' ');

/** Without a last `e`, or one of two `l`. */
function withoutLast(word: string, first: number, second: number): string {
  const head = word.slice(0, -1);
  if (word.endsWith('e'))
    return head.length >= second || (head.length >= first && !isShort(head)) ? head : word;
  return word.endsWith('ll') && head.length >= second ? head : word;
}

const IRREGULAR = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
);
/** Kept as they are once their plural is cut. */
const WHOLE = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));
