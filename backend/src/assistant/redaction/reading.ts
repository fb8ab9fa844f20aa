/**
 * A text as it is read for identifiers: digits of any script are ASCII digits, dashes one dash, spaces one kind, invisible
 * characters gone, so that no way of writing hides a number. Every place leads back to the text as it was typed.
 */
export interface Reading {
  readonly typed: string;
  readonly text: string;
  /** Where in `typed` the part `start..end` of `text` stands, with whatever invisible is inside it. */
  place(start: number, end: number): { start: number; end: number };
}

/** Nothing here needs another reading. */
const PLAIN = /^[\x20-\x7E\næøåÆØÅéÉöÖüÜäÄ]*$/;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
const MARK = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;

const SAME = new Map<string, string>();
for (const [to, from] of [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D'],
  ["'", '\u2018\u2019\u201A\u201B\u2032`\u00B4\u02BC'],
  ['"', '\u201C\u201D\u201E\u201F\u00AB\u00BB'],
  ['\n', '\n\u2028\u2029\u0085'],
  [' ', '\t\r\v\f\u1680\u3164'],
] as const) {
  for (const character of from) SAME.set(character, to);
}

/** The value of a digit of any script: they stand in tens, so it is the number of digits before it in its ten. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function readCluster(cluster: string): string {
  let out = '';
  for (const character of cluster.normalize('NFKC')) {
    const same = SAME.get(character);
    if (same !== undefined) out += same;
    else if (INVISIBLE.test(character) || MARK.test(character)) continue;
    else if (character > '9' && DIGIT.test(character)) out += asciiDigit(character);
    else out += /\s/.test(character) ? ' ' : character;
  }
  return out;
}

/** Whether a character is read as it is, whatever stands around it but a mark. */
const isPlain = (code: number) => (code >= 32 && code < 127) || code === 10;

/** Reads a text for identifiers, in time linear to its length. */
export function read(typed: string): Reading {
  if (PLAIN.test(typed)) return { typed, text: typed, place: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const seen: string[] = [];
  for (let from = 0; from < typed.length; ) {
    let at = from + ((typed.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
    // A mark belongs to the letter before it: å may be typed as a and a ring. Sixty-four are more than anybody writes.
    while (
      at - from < 64 &&
      typed.charCodeAt(at) > 0x2ff &&
      MARK.test(String.fromCodePoint(typed.codePointAt(at) ?? 0))
    )
      at += (typed.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const cluster = typed.slice(from, at);
    const read =
      cluster.length === 1 && isPlain(cluster.charCodeAt(0))
        ? cluster
        : (SAME.get(cluster) ?? readCluster(cluster));
    for (let i = 0; i < read.length; i++) {
      starts.push(from);
      ends.push(at);
    }
    seen.push(read);
    from = at;
  }
  return {
    typed,
    text: seen.join(''),
    place: (start, end) => ({ start: starts[start] ?? typed.length, end: ends[end - 1] ?? typed.length }),
  };
}

const FOLDED: Record<string, string> = {
  æ: 'a',
  ä: 'a',
  å: 'a',
  ø: 'o',
  ö: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
};

/** One form for all ways of writing a word: case, accents, and æ, ø, å written with other letters, do not matter. */
export function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word) && !/aa|ae|oe/i.test(word)) return word.toLowerCase();
  let out = '';
  for (const character of word.toLowerCase().normalize('NFC')) {
    if (character <= 'z') out += character;
    else out += FOLDED[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return out.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('aa', 'a');
}
