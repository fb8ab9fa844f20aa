import { ALIKE, type Content, understand } from '@fordoer/rules';
import type { Dropped } from './consultation.ts';
import { numbersIn, unshowable } from './plain.ts';

/** An approved text is so many times shorter or longer at most when it is said more plainly. */
const LENGTH = { least: 0.35, most: 2.5 };

/**
 * Whether a text in plainer words says no more than the approved one: the same numbers, nothing recognised in it that is not
 * recognised there, no medicine or place to call that is not named there, and about as long.
 * @param said the text in a language that is read here: itself, or its way back to Danish
 * @returns why it may not be shown, or undefined
 */
export function addsToApproved(
  content: Content,
  approved: string,
  said: string,
  locale: 'da' | 'en',
): string | undefined {
  const why = unshowable(said, 1_200);
  if (why) return why;
  if (said.length < approved.length * LENGTH.least) return 'too short to say it all';
  if (said.length > approved.length * LENGTH.most + 80) return 'too long to say the same';
  const numbers = (text: string) => [...new Set(numbersIn(text))].sort().join(' ');
  if (numbers(said) !== numbers(approved)) return 'other numbers';
  const meant = meaningOf(content, approved, locale);
  const added = [...meaningOf(content, said, locale)].find((id) => !meant.has(id));
  return added ? `says ${added}` : undefined;
}

/** Findings and complaints that the reader recognises, denied or not: what a text is about. A list of signs is like many others besides. */
function meaningOf(content: Content, text: string, locale: 'da' | 'en'): Set<string> {
  const read = understand(content, text, { locale, person: 'self' });
  const said = read.findings.filter(({ rule }) => rule !== ALIKE);
  const ids = new Set([...said, ...read.complaints].map(({ id }) => id));
  // What follows from what is said is said as well.
  for (const id of ids) for (const implied of content.findings.get(id)?.implies ?? []) ids.add(implied);
  return ids;
}

/** What of an explanation is shown: all of it, or nothing. */
export function acceptExplanation(
  content: Content,
  approved: string,
  said: string,
  { locale, back }: { locale: 'da' | 'en'; back?: string },
): { text?: string; dropped: Dropped[] } {
  const why =
    unshowable(said, 1_200) ??
    (back === undefined
      ? addsToApproved(content, approved, said, locale)
      : (addsToApproved(content, approved, back, locale) ??
        (numbersIn(said).join() === numbersIn(back).join() ? undefined : 'other numbers')));
  return why ? { dropped: [{ what: said.slice(0, 300), why }] } : { text: said.trim(), dropped: [] };
}
