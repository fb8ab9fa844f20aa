import { readFileSync } from 'node:fs';
import { withoutBrackets } from '../placeholders.ts';
import { read } from '../reading.ts';
import { Redactor } from '../redactor.ts';

/** One message with what must go and what must stay, as it is written there. */
export interface Message {
  id: string;
  locale: 'da' | 'en';
  text: string;
  identifiers: string[];
  /** Of each identifier: `cpr`, `phone`, `mail`, `address`, `name`, `date` or `number`. */
  kinds: string[];
  keep: string[];
}

/** How many of how many went, or stayed; and which did not. */
export interface Figure {
  of: number;
  good: number;
  bad: string[];
}

export function readCorpus(part: string): Message[] {
  const lines = readFileSync(new URL(`./${part}.jsonl`, import.meta.url), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const holdsWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** Whether anything of an identifier is left: all of it, a word of three letters, or four of its digits in a row. */
export function leaks(redacted: string, identifier: string, kind: string): boolean {
  const left = redacted.replace(/\[\p{Lu}+-[\d.]+\]/gu, ' ¤ ');
  if (holdsWord(left, identifier)) return true;
  const words = kind === 'name' || kind === 'address' ? (identifier.match(/\p{L}{3,}/gu) ?? []) : [];
  if (words.some((word) => holdsWord(left, word))) return true;
  const digits = [...identifier.matchAll(/\p{Nd}/gu)].map(({ index }) => index);
  return digits.some(
    (at, i) => i + 3 < digits.length && left.includes(identifier.slice(at, (digits[i + 3] ?? 0) + 1)),
  );
}

/** A CPR number is gone only where all of it went as one. */
const digitsOf = (text: string) => read(text).text.replace(/[^\p{L}\p{N}]/gu, '');

/** Redacts each message by itself, with nothing known beforehand. */
export function measure(messages: readonly Message[]): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  const count = (name: string, good: boolean, what: string) => {
    figures[name] ??= { of: 0, good: 0, bad: [] };
    figures[name].of++;
    if (good) figures[name].good++;
    else figures[name].bad.push(what);
  };
  for (const { id, text, identifiers, kinds, keep } of messages) {
    const redactor = new Redactor({
      names: [],
      phones: [],
      emails: [],
      addresses: [],
      birthDates: [],
      others: [],
    });
    let redacted: string | undefined;
    try {
      redacted = redactor.redact(text);
    } catch {
      redacted = undefined;
    }
    count('called', redacted !== undefined, `${id} ${text}`);
    identifiers.forEach((identifier, i) => {
      const kind = kinds[i] ?? '';
      const whole =
        kind !== 'cpr' || redactor.originals.some((one) => digitsOf(one).includes(digitsOf(identifier)));
      const gone = redacted === undefined || (whole && !leaks(redacted, identifier, kind));
      count(kind, gone, `${id} ${identifier} | ${redacted}`);
    });
    for (const clinical of keep)
      count('keep', redacted === undefined || redacted.includes(clinical), `${id} ${clinical} | ${redacted}`);
    const restored = redacted === undefined ? withoutBrackets(text) : redactor.restore(redacted);
    count('restored', restored === withoutBrackets(text), `${id} ${text} | ${restored}`);
  }
  return figures;
}
