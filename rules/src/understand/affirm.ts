import type { Content, FindingId } from '../content/content.ts';
import type { Clauses } from './clauses.ts';
import { is, type Lexeme, Trait } from './lexemes.ts';
import { AFFIRMS_BEHIND, AFFIRMS_BETWEEN, GOES, SHADES_OF_FINE } from './lexicon/affirm.ts';
import { MODALS, NEGATORS } from './lexicon/negation.ts';
import { isIn, type Token } from './tokens.ts';

/**
 * "Kan godt tisse", "synker fint", "can still walk" deny what the content says as "kan ikke tisse". They do so where inability is what
 * the finding is about: "kan ikke gå" is one of many ways to tell of a broken leg, and walking rules none of the others out.
 */

/** How much of a finding's phrases must tell of inability for ability to deny it. */
const SHARE = 0.15;
/** With more words than these it is inability at something, after something: "kan ikke tisse efter operationen". */
const MOST_WORDS = 2;
const INABILITY =
  /\b(kan|kunne|vil|gider|can|could|will|able)\b.*\b(ikke|ik|not)\b|\bcan(no|')t\b|\bunable\b/;

/** The findings that ability denies. */
export function deniedByAbility(content: Content): ReadonlySet<FindingId> {
  const found = new Set<FindingId>();
  for (const [id, finding] of content.findings) {
    if (finding.kind !== 'sign' || finding.askFirst) continue;
    const all = [...(finding.phrases?.da ?? []), ...(finding.phrases?.en ?? [])];
    const unable = all.filter((phrase) => INABILITY.test(phrase));
    if (unable.length > 0 && unable.length >= all.length * SHARE) found.add(id);
  }
  for (const rule of content.rules.values()) if (rule.holds) for (const id of rule.reads) found.delete(id);
  return found;
}

/**
 * What is left of "kan ikke tisse" where it is affirmed, or nothing where that would tell too little.
 * @param termOf the term of a word of the phrase
 */
export function affirmed(
  words: readonly Lexeme[],
  needed: readonly Lexeme[],
  termOf: (word: Lexeme) => number,
): Lexeme[] | undefined {
  const modal = words.findIndex((word) => isAble(word) || isWilling(word));
  const negator = words.findIndex((word, at) => at > modal && is(word, Trait.negator));
  const between = words.slice(modal + 1, negator);
  if (modal < 0 || negator < 0 || between.some((word) => !is(word, Trait.shade))) return undefined;
  // "Faldet og kan ikke gå", "kan ikke tale for åndenød": inability at, by or after something.
  if (!words.slice(0, modal).every((word) => is(word, Trait.light))) return undefined;
  if (words.slice(negator).some((word) => CAUSED.has(word.word) || isAble(word))) return undefined;
  if (needed.some(({ value }) => value !== undefined)) return undefined;
  const own = new Set([termOf(words[modal] as Lexeme), termOf(words[negator] as Lexeme)]);
  const rest = needed.filter((word) => !own.has(termOf(word)) && !isIn(SLIGHT, word));
  const telling = rest.filter((word) => !is(word, Trait.light | Trait.shade | Trait.object | Trait.particle));
  return telling.length > 0 && rest.length <= MOST_WORDS && !rest.some((word) => is(word, Trait.negator))
    ? rest
    : undefined;
}
const CAUSED = new Set(
  'for efter før hvis når selv uden end after because from without og and fordi at'.split(' '),
);

/** "Slet ikke", "næsten ikke": how much it is denied. */
const SLIGHT = new Set([
  'slet',
  'overhovedet',
  'engang',
  'rigtigt',
  'rigtig',
  'ordentligt',
  'even',
  'properly',
  'really',
]);

const ABLE = new Set(['kan', 'kunne', 'can', 'could', 'able']);
const WILLING = new Set(['vil', 'gider', 'will']);
const isWilling = ({ word }: Lexeme): boolean => WILLING.has(word);
const isAble = ({ word, key }: Token | Lexeme): boolean => ABLE.has(word) || ABLE.has(key);

/** Whether what stands at `[from, to)` is said to go well: "kan godt …", "… fint", and nothing turns it. */
export function goesWell(tokens: readonly Token[], clauses: Clauses, from: number, to: number): boolean {
  const clause = clauses.list[clauses.of[from] as number];
  if (!clause) return false;
  const begin = Math.max(clause.from, from - 6);
  const before = tokens.slice(begin, from);
  const able = before.findLastIndex(isAble);
  const between = able >= 0 && before.slice(able + 1).some((token) => isIn(AFFIRMS_BETWEEN, token));
  let behind = to;
  while (behind < Math.min(clause.to, to + 4) && isIn(SHADES_OF_FINE, tokens[behind])) behind++;
  const fine = behind < clause.to && tokens[behind]?.gap === 'space' && isIn(AFFIRMS_BEHIND, tokens[behind]);
  if (!between && !fine) return false;
  // "Ser fint ud", "så godt som", "det går fint".
  if (fine && !between && LOOKS.has(tokens[behind + 1]?.word ?? '')) return false;
  if (!between && able < 0 && isIn(GOES, tokens[from])) return false;
  const end = Math.min(clause.to, behind + 2);
  const around = [...tokens.slice(begin, to), ...tokens.slice(behind, end)];
  return !around.some((token) => isIn(NEGATORS, token) || BARELY.has(token.word) || isOtherModal(token));
}
const LOOKS = new Set(['ud', 'out', 'som', 'as', 'nok']);
/** What is only just possible is not well. */
const BARELY = new Set(
  'knap knapt næsten lige kun bare dårligt svært besvær hardly barely only just almost hard'.split(' '),
);
const isOtherModal = (token: Token): boolean => isIn(MODALS, token) && !isAble(token);
