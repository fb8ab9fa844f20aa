import { type UnderstandOptions, understand } from '../understand.ts';
import type { Understanding } from '../understanding.ts';
import { content } from './fixture.ts';

/** Reads a message with the test release. */
export const read = (text: string, options?: UnderstandOptions): Understanding =>
  understand(content, text, options);

/** The signs of a message as one line: `+` present, `-` absent, `?` mentioned but to be asked. Numbers are left out. */
export const signs = (text: string, options?: UnderstandOptions): string =>
  read(text, options)
    .findings.filter(({ value }) => value === undefined)
    .map(({ id, state, certain }) => `${certain ? (state === 'present' ? '+' : '-') : '?'}${id}`)
    .sort()
    .join(' ');

/** The value read for one number finding. */
export const value = (text: string, id: string): number | undefined =>
  read(text).findings.find((finding) => finding.id === id)?.value;
