import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { LOCALES, type Locale } from '../words.ts';
import { spellOut } from './spell-out.ts';
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
        (phrases?.[locale] ?? []).flatMap(written).flatMap((phrase) => {
          const found = understand(content, phrase, { locale }).findings.find((one) => one.id === id);
          return found?.state === 'present' && found.certain === certain ? [] : [{ locale, phrase, found }];
        }),
      );
    expect(missed(finding.phrases, finding.askFirst !== true)).toEqual([]);
    expect(missed(finding.askPhrases, false)).toEqual([]);
  });

  it.each([...content.complaints.values()])('complaint $id', ({ id, phrases }) => {
    const missed = LOCALES.flatMap((locale) =>
      phrases[locale].flatMap(written).filter((phrase) => !complaintsIn(phrase, locale).includes(id)),
    );
    expect(missed).toEqual([]);
  });
});

it('look-alikes do not count', () => {
  const counted = [...content.findings].flatMap(([id, finding]) =>
    finding.kind === 'sign'
      ? LOCALES.flatMap((locale) =>
          (finding.notPhrases?.[locale] ?? [])
            .flatMap(written)
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

/** The phrases as somebody writes them: the least number stands in place of `#4`. */
const written = (phrase: string): string[] => spellOut(phrase.replaceAll('#', ''));

const complaintsIn = (phrase: string, locale: Locale): string[] =>
  understand(content, phrase, { locale }).complaints.map(({ id }) => id);
