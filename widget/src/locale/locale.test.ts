import { describe, expect, it } from 'vitest';
import { LOADER_TEXTS } from './loader.ts';
import { textsOf } from './locale.ts';

/** Every sentence, with something put in where one is needed. */
function sentences(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') return [[path, String(texts(3, 4, 'år'))]];
  return Object.entries(texts as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}
const ALL = (['da', 'en'] as const).flatMap((locale) => [
  ...sentences(textsOf(locale), locale),
  ...sentences(LOADER_TEXTS[locale], `${locale}.loader`),
]);

describe('the words of the widget', () => {
  it('are the same in both languages', () => {
    const keys = (locale: 'da' | 'en') => sentences(textsOf(locale)).map(([path]) => path);
    expect(keys('en')).toEqual(keys('da'));
  });

  it('[UX-26] make no sentence above 15 words', () => {
    const longest = (text: string) =>
      Math.max(...text.split(/[.?!:]/).map((part) => part.split(/\s+/).filter(Boolean).length));
    expect(ALL.filter(([, text]) => longest(text) > 15)).toEqual([]);
  });

  it('[UX-27] neither blame nor praise', () => {
    const tone =
      /ugyldig|invalid|forkert|fejl i|godt gået|flot|super|perfekt|great|well done|\p{Extended_Pictographic}/iu;
    expect(ALL.filter(([, text]) => tone.test(text))).toEqual([]);
  });
});
