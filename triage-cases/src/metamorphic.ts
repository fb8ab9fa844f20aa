import { type Content, rank, type Urgency } from '@fordoer/rules';
import type { Vignette } from './case.ts';
import { playOtherWords } from './play.ts';
import { KINDS, type Kind, variantsOf } from './variants.ts';

/**
 * Plays the variants of a vignette and compares each with what the vignette's own words came to.
 * @param original the urgency of the vignette's own words
 * @param kinds every kind when absent
 * @returns how many were played, and those that came out lower, in words
 */
export async function varyAndPlay(
  content: Content,
  vignette: Vignette,
  original: Urgency,
  kinds: readonly Kind[] = Object.keys(KINDS) as Kind[],
): Promise<{ n: number; lowered: string[] }> {
  const lowered: string[] = [];
  let n = 0;
  for (const kind of kinds) {
    const texts = variantsOf(kind, vignette.text, vignette.locale);
    const urgencies = await playOtherWords(content, vignette, texts);
    n += texts.length;
    for (const [at, urgency] of urgencies.entries())
      if (rank(urgency) < rank(original))
        lowered.push(`${vignette.id}, ${kind}: ${urgency} instead of ${original}: "${texts[at]}"`);
  }
  return { n, lowered };
}
