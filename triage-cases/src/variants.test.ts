import { describe, expect, it } from 'vitest';
import { type Kind, variantsOf } from './variants.ts';

describe('variants of a text', () => {
  it.each([
    ['sentences reordered', 'Hun har feber. Hun er 4. Hvad nu?', ['Hvad nu? Hun har feber. Hun er 4.']],
    ['sentences reordered', 'Ondt i halsen. siden i går', ['siden i går. Ondt i halsen.']],
    ['sentences reordered', 'Ondt i halsen', []],
    [
      'one longer word misspelt',
      'hovedpine og kvalme nu',
      ['hovepine og kvalme nu', 'hovedpine og kvlame nu'],
    ],
    ['one longer word misspelt', 'ondt i ryg', []],
    ['two letters swapped in every longer word', 'voldsom hovedpine', ['vodlsom hovdepine']],
    ['one letter lost from every longer word', 'voldsom hovedpine', ['volsom hovepine']],
    ['æøå as ae, oe, aa', 'Åh, blå læber', ['Aah, blaa laeber']],
    ['æøå as a, o, a', 'Øm og blå', ['Om og bla']],
    ['æøå as a, o, a', 'ondt i ryggen', []],
    ['the writer makes light of it last', 'Feber', ['Feber. Det er sikkert ikke noget.']],
    ['the writer makes light of it last', 'Feber!', ['Feber! Det er sikkert ikke noget.']],
    ['a relative makes light of it first', 'Feber', ['Min mand siger det nok bare er ingenting. Feber']],
  ] as [Kind, string, string[]][])('%s: %s', (kind, text, made) => {
    expect(variantsOf(kind, text, 'da')).toEqual(made);
  });
  it('adds sentences in the language of the text', () => {
    expect(variantsOf('facts that do not matter', 'Fever', 'en')[0]).toMatch(
      /^Fever\. We live on the third floor/,
    );
  });
});
