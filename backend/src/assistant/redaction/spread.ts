import { DESCRIBING } from './cues.ts';
import { PARTICLES } from './lexicon.ts';
import type { Word } from './words.ts';

const AND = new Set(['og', 'and']);
const NEXT_DOOR = /^ {1,2}$/;
const AFTER_INITIAL = /^\. ?$|^ {1,2}$/;

/** How surnames end, Danish and others; some towns do too. */
const SURNAME =
  /.{3}(?:sen|gaard|gård|strup|trup|rup|lund|berg|borg|holm|skov|dahl|dal|kjær|bæk|toft|kvist|quist|mann|mark|høj|sson|dóttir|sk[iy]|ska|vi[cć]|enko|oğlu|oglu|ov|ova)$/u;

const isInitial = (word: Word | undefined) => word !== undefined && word.after - word.start === 1;

/** Whether a word beside a name belongs to it. */
function belongs(word: Word, to: Word, right: boolean): boolean {
  if (word.standing === 'common' || word.standing === 'clinical') return false;
  if (word.capital) return right || !word.opens || word.standing !== 'unknown' || to.standing === 'strong';
  if (!right || to.capital || to.standing !== 'strong' || DESCRIBING.has(word.low)) return false;
  return word.standing === 'ordinary' || (word.standing === 'unknown' && SURNAME.test(word.low));
}

/** To the right: surnames, initials, and what a particle joins. */
function rightward(words: readonly Word[], named: boolean[]): void {
  for (let i = 1; i < words.length; i++) {
    const [before, word, next] = [words[i - 1] as Word, words[i] as Word, words[i + 1]];
    if (!named[i - 1] || named[i] || before.after > before.end) continue;
    if (!(isInitial(before) ? AFTER_INITIAL : NEXT_DOOR).test(word.gap)) continue;
    const joins =
      PARTICLES.has(word.low) && next?.gap === ' ' && (next.capital || next.standing === 'strong');
    if (isInitial(word) && word.low !== 'i') named[i] = word.capital || next === undefined;
    else if (joins) named[i] = named[i + 1] = next.standing !== 'common' && next.standing !== 'clinical';
    else named[i] = belongs(word, before, true);
  }
}

/** To the left: first names and initials. */
function leftward(words: readonly Word[], named: boolean[]): void {
  for (let i = words.length - 2; i >= 0; i--) {
    const [word, next] = [words[i] as Word, words[i + 1] as Word];
    if (!named[i + 1] || named[i]) continue;
    if (isInitial(word))
      named[i] = AFTER_INITIAL.test(next.gap) && (word.capital || next.gap.startsWith('.'));
    else named[i] = NEXT_DOOR.test(next.gap) && word.after === word.end && belongs(word, next, false);
  }
}

/** "Ritt and Anne": an unknown word with a capital beside a name. */
function together(words: readonly Word[], named: boolean[]): void {
  for (let i = 0; i + 2 < words.length; i++) {
    const [one, and, other] = words.slice(i, i + 3) as [Word, Word, Word];
    if (!AND.has(and.low) || and.gap !== ' ' || other.gap !== ' ' || named[i] === named[i + 2]) continue;
    const word = named[i] ? other : one;
    if (word.capital && word.standing === 'unknown' && word.low.length > 2) named[i] = named[i + 2] = true;
  }
}

/** Marks what belongs to a name that is marked. */
export function spread(words: readonly Word[], named: boolean[]): void {
  rightward(words, named);
  together(words, named);
  leftward(words, named);
}
