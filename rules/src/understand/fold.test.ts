import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

describe('fold', () => {
  it.each([
    ['ONDT I HÅNDEN', 'ondt i hånden'],
    ['håND'.normalize('NFD'), 'hånd'],
    ['ｆｅｂｅｒ', 'feber'],
    ['huvudvärk och öra', 'huvudværk och øra'],
    ['Café', 'cafe'],
    ['fe\u200bb\u{e0065}er\ufe0f', 'feber'],
    ['𝐟𝐞𝐛𝐞𝐫 ⓕⓔⓑⓔⓡ', 'feber feber'],
    ['fe\u0008ber\u001b', 'feber'],
    ['fe\u202ebe\u2066r', 'feber'],
    ['\u{e0069}\u{e006e}fe\u{e0066}\u00adber', 'feber'],
    ['ondt\u3164her', 'ondt her'],
    ['don’t', "don't"],
    ['38½', '38,5'],
    ['<b>ondt</b> <3', '   ondt     <3'],
    ['a\u0000b\tc', 'a b c'],
  ])('%j reads as %j', (given, expected) => expect(fold(given).text).toBe(expected));

  it.each(['😭 ondt i håNDen 👩‍👩‍👧', 'Åååå'.normalize('NFD'), 'a\ud800b', 'İstanbul ﬁn'])(
    '%j: every unit points back into the text as given',
    (given) => {
      const { text, from, to } = fold(given);
      expect(from).toHaveLength(text.length);
      for (const [at, start] of from.entries()) {
        expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
        expect(to[at]).toBeLessThanOrEqual(given.length);
        expect(to[at]).toBeGreaterThan(start);
      }
    },
  );
});

describe('tokenise', () => {
  it.each([
    ['39,4 i feber', ['39,4', 'i', 'feber']],
    ["I can't, cannot and dont", ['i', 'can', 'not', 'can', 'not', 'and', 'do', 'not']],
    ["my mother's chest", ['my', 'mother', 'chest']],
    ['4-årig 39grader', ['4', 'årig', '39', 'grader']],
    ['meeeget ondt', ['meget', 'ondt']],
    ['a ka it', ['a', 'ka', 'ikke']],
    ['vil do', ['vil', 'dø']],
    ['what can I do', ['what', 'can', 'i', 'do']],
  ])('%s', (given, words) => expect(tokenise(given).map(({ word }) => word)).toEqual(words));

  it.each([
    ['naeseblod', 'næseblod'],
    ['ik', 'ikke'],
    ['gaet', 'går'],
    ['ont', 'ondt'],
    ['kunne', 'kan'],
  ])('%s is read as %s', (given, key) => expect(tokenise(given)[0]?.key).toBe(key));

  it.each([
    ['feber. hoste', 'stop'],
    ['feber\nhoste', 'stop'],
    ['feber, hoste', 'comma'],
    ['feber/hoste', 'comma'],
    ['bryst-smerter', 'hyphen'],
    ['pga. feber', 'space'],
    ['12. uge', 'space'],
    ['ondt 😭 feber', 'space'],
  ])('%j is joined by a %s', (given, gap) => expect(tokenise(given).at(-1)?.gap).toBe(gap));

  it('spans are in the text as given', () => {
    const given = '😭 NÆseblod'.normalize('NFD');
    const [token] = tokenise(given);
    expect(given.slice(token?.from, token?.to)).toBe('NÆseblod');
  });
});
