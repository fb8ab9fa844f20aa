import type { AnswerValue, Locale, Question } from '@fordoer/protocol';
import { readNumber, sayNumber } from './number.ts';

/** What stands in a question's fields: ids of what is picked (of a scale: one for each item, in order), and what is written. */
export interface Draft {
  picked: readonly string[];
  written: string;
}

/** Ids of the fixed answers among the options. They are the protocol's own words. */
export const YES = 'yes';
export const NO = 'no';
export const NONE = 'none';
export const UNKNOWN = 'unknown';

export type Missing = 'choose-one' | 'choose-any' | 'rate-all' | 'write' | 'number' | 'range';

export type Read = { ok: true; value: AnswerValue; text: string } | { ok: false; missing: Missing };

/** Reads a question's fields as an answer, or says what is missing. `text` is the answer as the patient reads it back. */
export function readAnswer(
  question: Question,
  { picked, written }: Draft,
  locale: Locale,
  and: string,
): Read {
  const { answerType, labels, unit, range } = question;
  const first = picked[0];
  switch (answerType) {
    case 'yes-no':
    case 'one-of': {
      if (first === undefined) return { ok: false, missing: 'choose-one' };
      const value = answerType === 'one-of' || first === UNKNOWN ? first : first === YES;
      return { ok: true, value, text: labelOf(question, first) };
    }
    case 'any-of': {
      if (first === undefined) return { ok: false, missing: 'choose-any' };
      const chosen = optionsOf(question).filter(({ id }) => picked.includes(id));
      const text = joined(
        chosen.map(({ label }) => label),
        and,
      );
      return { ok: true, value: first === UNKNOWN ? UNKNOWN : chosen.map(({ id }) => id), text };
    }
    case 'scale': {
      const { items = [], options } = question;
      if (!items.every((_, at) => picked[at])) return { ok: false, missing: 'rate-all' };
      const label = (id: string | undefined) => options.find((option) => option.id === id)?.label ?? '';
      return {
        ok: true,
        value: [...picked],
        text: items.map((item, at) => `${item}: ${label(picked[at])}`).join('\n'),
      };
    }
    case 'number': {
      const value = readNumber(written, unit);
      if (value === undefined) return { ok: false, missing: 'number' };
      if (range && (value < range.min || value > range.max)) return { ok: false, missing: 'range' };
      return { ok: true, value, text: [sayNumber(value, locale), unit].filter(Boolean).join(' ') };
    }
    case 'text': {
      const text = written.trim();
      return text === '' ? { ok: false, missing: 'write' } : { ok: true, value: text, text };
    }
    default:
      return { ok: false, missing: labels ? 'choose-one' : 'write' };
  }
}

/** Everything that can be picked as the answer, the fixed answers last. Text, numbers and scales have their own *ved ikke*. */
export function optionsOf({
  answerType,
  options,
  labels,
  unknownAllowed,
}: Question): { id: string; label: string }[] {
  const unknown = unknownAllowed ? [{ id: UNKNOWN, label: labels.unknown }] : [];
  switch (answerType) {
    case 'yes-no':
      return [{ id: YES, label: labels.yes }, { id: NO, label: labels.no }, ...unknown];
    case 'one-of':
      return [...options, ...unknown];
    case 'any-of':
      return [...options, { id: NONE, label: labels.none }, ...unknown];
    default:
      return [];
  }
}

/** Picks or unpicks. One answer replaces another; on a list of signs *none* and *ved ikke* stand alone. */
export function pick({ answerType }: Question, picked: readonly string[], id: string): string[] {
  if (answerType !== 'any-of') return [id];
  if (picked.includes(id)) return picked.filter((one) => one !== id);
  const alone = (one: string) => one === NONE || one === UNKNOWN;
  return alone(id) ? [id] : [...picked.filter((one) => !alone(one)), id];
}

/** Rates one item of a scale. */
export function rate(
  { items = [] }: Question,
  picked: readonly string[],
  item: number,
  id: string,
): string[] {
  return items.map((_, at) => (at === item ? id : (picked[at] ?? '')));
}

/** The fields as an earlier answer left them. */
export function draftOf(question: Question, value: AnswerValue | undefined, locale: Locale): Draft {
  const empty = { picked: [], written: '' };
  if (value === undefined) return empty;
  if (typeof value === 'boolean') return { ...empty, picked: [value ? YES : NO] };
  if (typeof value === 'number') return { ...empty, written: sayNumber(value, locale) };
  if (Array.isArray(value)) return { ...empty, picked: value };
  const options = optionsOf(question);
  if (options.length > 0) return { ...empty, picked: [value] };
  return value === UNKNOWN ? empty : { ...empty, written: value };
}

const labelOf = (question: Question, id: string): string =>
  optionsOf(question).find((option) => option.id === id)?.label ?? id;

const joined = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
