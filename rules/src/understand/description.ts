import type { Person } from '../words.ts';
import type { Age } from './age-leads.ts';
import { BABY_THINGS, CHILD_THINGS } from './lexicon/persons.ts';
import type { Named } from './persons.ts';
import { isIn, type Token } from './tokens.ts';

/** The age of the ill one: an age of somebody else in the message is not it. */
export function ageOf(
  ages: readonly Age[],
  ill: Named | undefined,
  person: Person | undefined,
): Age | undefined {
  const own = ages.find(({ owner }) =>
    ill ? owner === ill : owner === 'self' || (typeof owner === 'object' && owner.role === 'self'),
  );
  const alike = ill && ages.find(({ owner }) => typeof owner === 'object' && owner.relation === ill.relation);
  // "Jeg bor med en dreng på 22, nu siger han …": the only one whose age is told.
  const aged = ages.filter(({ owner }) => typeof owner === 'object');
  const only = !ill && person !== undefined && person !== 'self' && ages.length === 1 ? aged[0] : undefined;
  return (
    own ??
    alike ??
    only ??
    ages.find(
      ({ owner }) =>
        owner === undefined ||
        (typeof owner === 'object' &&
          (owner.bare ? !ill : owner.role === 'ill' && !ill && person === undefined)),
    )
  );
}

/** "Hun er 3 og har feber": an unnamed third person of that age is a child; a named one, where they are younger still. */
export const isChild = (tokens: readonly Token[], age: Age | undefined, ill: Named | undefined): boolean =>
  age
    ? age.years < (ill ? NAMED_CHILD_UNTIL : CHILD_UNTIL)
    : tokens.some((token, at) => isChildThing(token) && !isWork(tokens, at));
const CHILD_UNTIL = 18;
const NAMED_CHILD_UNTIL = 16;

const isChildThing = (token: Token): boolean =>
  isIn(CHILD_THINGS, token) ||
  /^børne(?!ne$)|^(vuggestue|skole|dagpleje|børneafdeling|sundhedsplejerske)|års(vaccinen?|undersøgelsen)$|(legetøj|legetøjet)$/.test(
    token.word,
  );

/** "Hun er lærer", "arbejder i en børnehave". */
const isWork = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ word }, place, lead) =>
        ['arbejder', 'arbejde', 'works', 'ansat'].includes(word) ||
        (place === lead.length - 1 && ['er', 'som'].includes(word)),
    );

/** Things that only a baby has, where nobody at all is named: "bleen er tør og fontanellen er indsunken". */
export const isBaby = (tokens: readonly Token[]): boolean => tokens.some((token) => isIn(BABY_THINGS, token));

/** The sex of the ill one, from the word that names them, the pronoun, or the writer's own description. */
export function sexOf(
  tokens: readonly Token[],
  named: readonly Named[],
  ill: Named | undefined,
  person: Person | undefined,
): 'female' | 'male' | undefined {
  if (person === undefined) return named.find(({ bare }) => bare)?.sex;
  if (person === 'self')
    return named.find(({ role, bare }) => role === 'self' || (bare && role === 'ill'))?.sex;
  if (ill?.sex) return ill.sex;
  for (const token of tokens) {
    if (FEMALE_PRONOUNS.has(token.word)) return 'female';
    if (MALE_PRONOUNS.has(token.word)) return 'male';
  }
  return undefined;
}
const FEMALE_PRONOUNS = new Set(['hun', 'hende', 'hendes', 'she', 'hers']);
const MALE_PRONOUNS = new Set(['han', 'ham', 'hans', 'he', 'him', 'his']);
