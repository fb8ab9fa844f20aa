import { standing } from './lexicon.ts';
import type { Span } from './span.ts';

/** Words that were seen as names in one conversation: names there wherever they stand. */
export class Learned {
  /** Whether the word is a name without a capital too. */
  private readonly words = new Map<string, boolean>();

  /** Takes the names of a text; tells whether any was new. */
  learn(text: string, spans: readonly Span[]): boolean {
    const before = this.words.size;
    for (const { kind, start, end } of spans) {
      if (kind !== 'NAVN') continue;
      for (const [word] of text.slice(start, end).matchAll(/\p{L}{2,}/gu)) {
        const seen = standing(word.toLowerCase());
        if (seen === 'strong' || seen === 'ordinary' || (seen === 'unknown' && word.length > 3))
          this.words.set(word.toLowerCase(), seen !== 'ordinary');
      }
    }
    return this.words.size > before;
  }

  /** Whether a word, written with a capital or not, was seen as a name. */
  has(low: string, capital: boolean): boolean {
    const any = this.words.get(low);
    return any !== undefined && (any || capital);
  }

  occursIn(text: string): boolean {
    if (this.words.size === 0) return false;
    for (const [word] of text.matchAll(/\p{L}{2,}/gu)) {
      const low = word.toLowerCase();
      const capital = word[0] !== low[0];
      // In capitals all through, a word is as good as without any.
      if (this.has(low, capital && word !== word.toUpperCase())) return true;
    }
    return false;
  }
}
