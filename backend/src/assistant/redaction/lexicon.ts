import { EPONYMS, MEDICINES } from './data/clinical-names.ts';
import { COMMON_WORDS } from './data/common-words.ts';
import { FIRST_NAMES } from './data/first-names.ts';
import { ORDINARY_NAMES } from './data/ordinary-names.ts';
import { SURNAMES } from './data/surnames.ts';
import { TOWNS } from './data/towns.ts';

const common = new Set(COMMON_WORDS);
const ordinary = new Set(ORDINARY_NAMES);
const eponyms = new Set(EPONYMS);
const medicines = new Set(MEDICINES);
export const towns: ReadonlySet<string> = new Set(TOWNS);

/** Months that are names as well. */
export const months: ReadonlySet<string> = new Set('may maj august april june juni juli'.split(' '));
/** Other small words that are names as well: only a cue or a name beside them makes one. */
const weak = new Set([...months, ...'can hong hung van thi thai tien son'.split(' ')]);

/** How people type a name without æ, ø, å and accents, or with aa for å. */
function spellings(name: string): string[] {
  const plain = name.replace(/[^a-zæøå]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  const two = plain.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const one = plain.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  const other = [plain, two, one, plain.replaceAll('aa', 'å')];
  // A short or an ordinary word that only looks like a name without its accents is none.
  return other.filter((one) => one.length > 3 && !common.has(one) && !ordinary.has(one));
}

const names = new Set([...FIRST_NAMES, ...SURNAMES]);
for (const name of [...names, ...ordinary]) for (const spelling of spellings(name)) names.add(spelling);
for (const name of weak) names.delete(name);

/** Between the parts of one name, and before it. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos la le af el al bin ibn abu ben y zu'.split(' '),
);

/** What a word is by itself. `strong` is a name in any case, `ordinary` with a capital inside a sentence, `weak` after a cue. */
export type Standing = 'strong' | 'ordinary' | 'weak' | 'common' | 'clinical' | 'unknown';

function whole(word: string): Standing {
  if (weak.has(word)) return 'weak';
  if (names.has(word)) return eponyms.has(word) ? 'ordinary' : 'strong';
  if (ordinary.has(word)) return 'ordinary';
  if (medicines.has(word) || eponyms.has(word)) return 'clinical';
  return common.has(word) ? 'common' : 'unknown';
}

/** What a word is by itself, in lower case; of a double name, what its parts are together. */
export function standing(word: string): Standing {
  const seen = whole(word);
  if (seen !== 'unknown' || !word.includes('-')) return seen;
  const parts = word
    .split('-')
    .filter((part) => part !== '' && !PARTICLES.has(part))
    .map(whole);
  if (parts.includes('clinical') || parts.includes('common')) return 'common';
  return parts.includes('strong') ? 'strong' : parts.includes('ordinary') ? 'ordinary' : 'unknown';
}

export function isEponym(word: string): boolean {
  return eponyms.has(word);
}

export function isMedicine(word: string): boolean {
  return medicines.has(word);
}
