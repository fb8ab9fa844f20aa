import { fold } from './reading.ts';
import type { Kind } from './span.ts';

const PLACEHOLDER = /\[(?:CPR|MAIL|FØDT|ADRESSE|TELEFON|NUMMER|NAVN)-\d+(?:\.\d+)?\]/g;

/** Square brackets are the placeholders' own: what a patient types in them stands in round ones. */
export function withoutBrackets(text: string): string {
  return text.replace(/[[\uFF3B]/g, '(').replace(/[\]\uFF3D]/g, ')');
}

/** A text with something that is no letter and no digit where placeholders stand. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, ' ¤ ');
}

/** One form for all ways of writing an identifier. */
function sameness(kind: Kind, typed: string): string {
  if (kind === 'CPR') return `${kind} ${typed.replace(/[^\p{L}\p{N}]/gu, '')}`;
  if (kind === 'TELEFON') return `${kind} ${typed.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '')}`;
  return `${kind} ${fold(typed).replace(/[\s.,]+/g, ' ')}`;
}

/** The placeholders of one conversation, and what stands behind each. */
export class Placeholders {
  private readonly forms = new Map<string, { kind: Kind; number: number; forms: string[] }>();
  private readonly counts = new Map<Kind, number>();
  private readonly behind = new Map<string, string>();

  /**
   * The placeholder of an identifier: `[NAVN-1]` as it was first written, `[NAVN-1.2]` for another way of writing the same, so
   * that each goes back to what was typed.
   */
  of(kind: Kind, typed: string): string {
    const same = sameness(kind, typed);
    let known = this.forms.get(same);
    if (!known) {
      const number = (this.counts.get(kind) ?? 0) + 1;
      this.counts.set(kind, number);
      known = { kind, number, forms: [] };
      this.forms.set(same, known);
    }
    let form = known.forms.indexOf(typed);
    if (form < 0) form = known.forms.push(typed) - 1;
    const placeholder = `[${kind}-${known.number}${form === 0 ? '' : `.${form + 1}`}]`;
    this.behind.set(placeholder, typed);
    return placeholder;
  }

  restore(text: string): string {
    return text.replace(PLACEHOLDER, (placeholder) => this.behind.get(placeholder) ?? placeholder);
  }

  /** Each placeholder, and what it stands for. */
  get meanings(): Record<string, string> {
    return Object.fromEntries(this.behind);
  }

  get originals(): readonly string[] {
    return [...new Set(this.behind.values())];
  }
}
