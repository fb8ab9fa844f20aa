import { cleanText } from '../locale/clean-text.ts';

/**
 * What a model writes is shown as text and as nothing else. These are what text in Fordør never holds, whoever wrote it: the way out
 * for data, and the way in for what nobody has approved.
 */
const FORBIDDEN: readonly [why: string, pattern: RegExp][] = [
  ['markup', /[<>]|&(?:#\d|#x|[a-z]+;)|\]\(|!\[|```|\{\{|\$\{/iu],
  [
    'link',
    /\b(?:https?|ftp|data|javascript|mailto|tel):|\bwww\.|\b[\w-]+\.(?:dk|com|net|org|eu|io|info|app|dev|ru|cn|xyz|link|site|me|co)\b/iu,
  ],
  ['address', /[^\s@]+@[^\s@]+\.[^\s@]+/u],
  ['placeholder', /\[[A-ZÆØÅ]+-\d+(?:\.\d+)?\]/u],
];

/** Why a text may not be shown; undefined where it may. */
export function unshowable(text: string, most = 400): string | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > most) return 'too long';
  if (cleanText(text) !== text.trim().normalize('NFC')) return 'hidden characters';
  return FORBIDDEN.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Every number that stands in a text, as it is written. */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,:/]\d+)*/g) ?? [];
