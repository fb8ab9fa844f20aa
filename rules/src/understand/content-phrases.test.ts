import { describe, expect, it } from 'vitest';
import { compile } from '../content/compile.ts';
import { readContent } from '../files.ts';
import { LOCALES, type Locale } from '../words.ts';
import { spellOut, withWords } from './spell-out.ts';
import { understand } from './understand.ts';
import type { ReadFinding } from './understanding.ts';

/** Every phrase of the shipped content, read by itself: by phrases alone, and what they leave by all that is there, which takes longer. */
const content = readContent();
const { learned: _learned, ...plain } = content.bundle;
const byPhrases = compile(plain);

const findingIn = (id: string, text: string, locale: Locale, isRight: (found: Found) => boolean): Found => {
  const found = [byPhrases, content].map(
    (one) => () => understand(one, text, { locale }).findings.find((finding) => finding.id === id),
  );
  return found.reduce<Found>((first, next) => (isRight(first) ? first : next()), undefined);
};
type Found = ReadFinding | undefined;

describe('every phrase of the content is recognised', () => {
  it.each(
    [...content.findings].flatMap(([id, finding]) =>
      finding.kind === 'sign' && finding.phrases ? [{ id, finding }] : [],
    ),
  )('finding $id', ({ id, finding }) => {
    const missed = (phrases: typeof finding.phrases, certain: boolean) =>
      LOCALES.flatMap((locale) =>
        (phrases?.[locale] ?? []).flatMap((phrase) => {
          const missing = written(phrase, locale).flatMap((text) => {
            const isRight = (found: Found) =>
              found?.state === 'present' && (isWide(phrase) || found.certain === certain);
            const found = findingIn(id, text, locale, isRight);
            return isRight(found) ? [] : [{ locale, text, found }];
          });
          // What a wide phrase gathers may be denied or taken by a plainer one; most of it is not.
          return isWide(phrase) && missing.length * 2 < written(phrase, locale).length ? [] : missing;
        }),
      );
    expect(missed(finding.phrases, finding.askFirst !== true)).toEqual([]);
    expect(missed(finding.askPhrases, false)).toEqual([]);
  });

  it.each([...content.complaints.values()])('complaint $id', ({ id, phrases }) => {
    const missed = LOCALES.flatMap((locale) =>
      phrases[locale]
        .flatMap((phrase) => written(phrase, locale))
        .filter((phrase) => !complaintsIn(phrase, locale).includes(id)),
    );
    expect(missed).toEqual([]);
  });
});

it('look-alikes do not count', () => {
  const counted = [...content.findings].flatMap(([id, finding]) =>
    finding.kind === 'sign'
      ? LOCALES.flatMap((locale) =>
          (finding.notPhrases?.[locale] ?? [])
            .flatMap((phrase) => written(phrase, locale))
            .filter((phrase) =>
              understand(byPhrases, phrase, { locale }).findings.some(
                (one) => one.id === id && one.state === 'present' && one.certain,
              ),
            ),
        )
      : [],
  );
  expect(counted).toEqual([]);
});

/** The phrases as somebody writes them: the least number stands in place of `#4`. */
const written = (phrase: string, locale: Locale): string[] => {
  const plain = withWords(phrase, content.words, locale).replaceAll(/[#+]/g, '');
  return isWide(phrase) ? inRounds(plain.replaceAll(' & ', ' ')) : spellOut(plain);
};

/** Names a class of words or gathers its words: said with each of them once, and read for certain where a plainer phrase says it too. */
const isWide = (phrase: string): boolean => /<| & /.test(phrase);

function inRounds(phrase: string): string[] {
  const words = phrase.split(' ').map((word) => word.split('/'));
  const rounds = Math.max(...words.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    words.map((ways) => ways[round % ways.length] as string).join(' '),
  );
}

const complaintsIn = (phrase: string, locale: Locale): string[] =>
  understand(byPhrases, phrase, { locale }).complaints.map(({ id }) => id);
