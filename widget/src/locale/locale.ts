import type { Locale } from '@fordoer/protocol';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';

const TEXTS = { da, en } satisfies Record<Locale, Texts>;

/** The sentences of a language. */
export const textsOf = (locale: Locale): Texts => TEXTS[locale];
