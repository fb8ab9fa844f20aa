import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { LOCALES, type Locale } from '../words.ts';
import { classesIn, spellOut } from './spell-out.ts';
import { understand } from './understand.ts';

/** Every phrase of the shipped content, read by itself. */
const content = readContent();

describe('every phrase of the content is recognised', () => {
  it.each(
    [...content.findings].flatMap(([id, finding]) =>
      finding.kind === 'sign' && finding.phrases ? [{ id, finding }] : [],
    ),
  )('finding $id', ({ id, finding }) => {
    const missed = (phrases: typeof finding.phrases, certain: boolean) =>
      LOCALES.flatMap((locale) =>
        (phrases?.[locale] ?? [])
          .flatMap((phrase) => written(phrase, locale))
          .flatMap((phrase) => {
            const found = understand(content, phrase, { locale }).findings.find((one) => one.id === id);
            return found?.state === 'present' && found.certain === certain ? [] : [{ locale, phrase, found }];
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
              understand(content, phrase, { locale }).findings.some(
                (one) => one.id === id && one.state === 'present' && one.certain,
              ),
            ),
        )
      : [],
  );
  expect(counted).toEqual([]);
});

/** The phrases as somebody writes them: the least number stands in place of `#4`, and each word of a class once. */
const written = (phrase: string, locale: Locale): string[] => {
  const classes = classesIn(phrase).map((name) => content.words[name]?.[locale] ?? []);
  const rounds = Math.max(1, ...classes.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => {
    const given = classes.map((words) => words[round % words.length] as string);
    return phrase.replace(/<[^<>]+>/g, () => given.shift() as string);
  }).flatMap((text) => spellOut(text.replaceAll(/[#+]/g, '').replaceAll(' & ', ' ')));
};

const complaintsIn = (phrase: string, locale: Locale): string[] =>
  understand(content, phrase, { locale }).complaints.map(({ id }) => id);
