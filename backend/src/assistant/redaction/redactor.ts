import { findAddresses } from './addresses.ts';
import { findContacts } from './contacts.ts';
import { findCpr } from './cpr.ts';
import { findDates } from './dates.ts';
import { Known, type KnownIdentity } from './known.ts';
import { Learned } from './learned.ts';
import { holdsIdentifier } from './left.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findPhones } from './phones.ts';
import { Placeholders, withoutBrackets, withoutPlaceholders } from './placeholders.ts';
import { read } from './reading.ts';
import { bonesOf } from './skeleton.ts';
import { merge } from './span.ts';
import { findSpelled } from './spelled.ts';
import { wordsOf } from './words.ts';

/** A text may not leave the house. The message never holds the text. */
export class RedactionFailed extends Error {
  override readonly name = 'RedactionFailed';
}

const FINDERS = [findCpr, findPhones, findNumbers, findSpelled, findDates, findContacts, findAddresses];

/** A payload as it is, and as its reader will see it: without the escapes of JSON, of JSON in JSON too. */
function views(payload: string): string[] {
  const seen = [payload];
  for (let depth = 0; depth < 3; depth++) {
    const last = seen.at(-1) as string;
    const next = last
      .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\([nrtbf])/g, '\n')
      .replace(/\\(["\\/])/g, '$1');
    if (next === last) break;
    seen.push(next);
  }
  return seen;
}

/** Placeholders of one conversation: the same identifier gets the same placeholder in every text of one call. */
export class Redactor {
  private readonly known: Known;
  private readonly learned = new Learned();
  private readonly placeholders = new Placeholders();

  constructor(known: KnownIdentity) {
    this.known = new Known(known);
  }

  /**
   * Square brackets become round ones; otherwise `restore(redact(text))` is the text. A name told late is not yet known in what
   * was redacted before: redact all texts of a call, and once more if `check` refuses them.
   * @throws RedactionFailed when anything that looks like an identifier is left (an independent check over the result)
   */
  redact(text: string): string {
    const reading = read(withoutBrackets(text));
    const words = wordsOf(reading.text);
    const found = FINDERS.flatMap((find) => find(reading.text, words));
    const spans = [
      ...found,
      ...this.known.find(reading.text),
      ...findNames(reading.text, words, this.learned),
    ];
    // A name once told is a name wherever it stands, also before it was told.
    if (this.learned.learn(reading.text, spans)) spans.push(...findNames(reading.text, words, this.learned));
    let redacted = '';
    let from = 0;
    for (const { kind, start, end } of merge(spans)) {
      const place = reading.place(start, end);
      redacted += reading.typed.slice(from, place.start);
      redacted += this.placeholders.of(kind, reading.typed.slice(place.start, place.end));
      from = place.end;
    }
    redacted += reading.typed.slice(from);
    const rest = withoutPlaceholders(redacted);
    if (holdsIdentifier(rest) || this.holdsOriginal(rest))
      throw new RedactionFailed('An identifier may be left');
    return redacted;
  }

  /** Puts the originals back where placeholders occur; unknown placeholders stay as they are. */
  restore(text: string): string {
    return this.placeholders.restore(text);
  }

  /** Each placeholder that was given, and what it stands for. */
  get meanings(): Record<string, string> {
    return this.placeholders.meanings;
  }

  /** Every original that was replaced, for leak checks of a whole payload. */
  get originals(): readonly string[] {
    return this.placeholders.originals;
  }

  /**
   * Last gate. Nothing but texts belongs in a payload: a time or an id of many digits is refused like a number of a person.
   * @throws RedactionFailed if a payload (the whole request body as a string, JSON-escaped or not) contains any original or
   * anything shaped like a CPR number, e-mail, Danish phone number
   */
  check(payload: string): void {
    for (const view of views(payload)) {
      const rest = withoutPlaceholders(view);
      if (holdsIdentifier(rest) || this.holdsOriginal(rest))
        throw new RedactionFailed('A payload may hold an identifier');
    }
  }

  private holdsOriginal(text: string): boolean {
    const { text: seen } = read(text);
    if (this.known.find(seen).length > 0 || this.learned.occursIn(seen)) return true;
    const bones = bonesOf(seen);
    return this.originals.some((original) => {
      const sought = bonesOf(read(original).text);
      return sought.length > 5 && /\d/.test(sought) && bones.includes(sought);
    });
  }
}
