import { AND } from './lexicon/light.ts';
import { isIn, type Token } from './tokens.ts';

/** Where several children are named: "to drenge på 7 og 10". */
const CHILDREN = new Set(
  'børn drenge piger unger sønner døtre børnene drengene pigerne ungerne kids boys girls children sons daughters'.split(
    ' ',
  ),
);
const YOUNGEST = new Set(
  'yngste mindste lille lillen lillebror lillesøster youngest little younger'.split(' '),
);
const OLDEST = new Set('ældste største store storebror storesøster oldest eldest older big'.split(' '));
/** Behind these the words are of one of them: "den yngste", "the older one". */
const DETERMINED = new Set(['den', 'vores', 'min', 'the', 'my', 'our']);
const GROWN = 18;
/** How far behind the children their ages stand. */
const NEAR = 3;

/** "To børn på 9 og 12, det er den yngste der er dårlig": how old the one is that is told of, in years, and the tokens `[from, to)` of both. */
export function ageOfSibling(
  tokens: readonly Token[],
): { years: number; from: number; to: number } | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!CHILDREN.has(token.word)) continue;
    const from = tokens.findIndex(
      ({ value }, place) => place > at && place <= at + NEAR && value !== undefined,
    );
    const [one, other] = [tokens[from]?.value, tokens[from + 2]?.value];
    if (from < 0 || one === undefined || other === undefined || !isIn(AND, tokens[from + 1])) continue;
    if (Math.max(one, other) >= GROWN) continue;
    const said = tokens.find(
      ({ word }, place) =>
        place > from + 2 &&
        DETERMINED.has(tokens[place - 1]?.word ?? '') &&
        (YOUNGEST.has(word) || OLDEST.has(word)),
    );
    if (!said) continue;
    const years = YOUNGEST.has(said.word) ? Math.min(one, other) : Math.max(one, other);
    return { years, from, to: from + 3 };
  }
  return undefined;
}

/** Whether a word stands for one of several children that were named: "the little one". */
export const isOneOfThem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'one' &&
  tokens[at - 2]?.word === 'the' &&
  [YOUNGEST, OLDEST].some((words) => words.has(tokens[at - 1]?.word ?? '')) &&
  tokens.slice(0, at).some(({ word }) => CHILDREN.has(word));
