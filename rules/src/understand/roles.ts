import type { Clauses } from './clauses.ts';
import { FEARS } from './lexicon/doubt.ts';
import { ANIMALS, BESIDE, DIED, DISTANT, KIN, ON_BEHALF, TELLS, WAS_ILL } from './lexicon/persons.ts';
import { countAt } from './lexicon/units.ts';
import { isIn, type Token } from './tokens.ts';

/** What a person named in a message is to the story. */
export type Role =
  /** May be the one who is ill. */
  | 'ill'
  /** Describes the writer: "jeg er en kvinde på 34". */
  | 'self'
  /** Who the writer is to the ill one: "jeg er mor til en dreng". */
  | 'writer'
  /** Only part of the story so far: infects, is visited, tells. "Hun …" may still make that person the ill one. */
  | 'near'
  /** Never the ill one here: hit the writer, died, was ill once, is an animal. */
  | 'beside';

/** How far around a person the words about them are looked for. */
const NEAR = 20;

/** What the person at a place is to the story, from the words around. */
export function roleOf(
  tokens: readonly Token[],
  clauses: Clauses,
  at: number,
  start: number,
  word: string,
): Role {
  const clause = clauses.list[clauses.of[at] as number];
  const within = (place: number) =>
    clause && place >= clause.from && place < clause.to ? tokens[place] : undefined;
  const [before, beforeThat, next] = [tokens[start - 1], tokens[start - 2], within(at + 1)];
  const verb = before?.word === 'a' ? beforeThat : before;
  const self = before?.word === 'a' ? tokens[start - 3] : beforeThat;
  const writes = before && ['er', 'som', 'am', 'hilsen', 'are'].includes(before.key);
  // "Da jeg var barn", "when I was a child".
  if (verb && WAS.has(verb.word) && self && ['jeg', 'i'].includes(self.word)) return 'self';
  if (next?.key === 'til' || next?.word === 'to') if (writes || start === 0) return 'writer';
  if (writes && beforeThat && ['jeg', 'i'].includes(beforeThat.key)) return 'self';
  if (before?.key === 'hilsen') return 'writer';
  if (ANIMALS.has(word)) return 'beside';
  if (KIN.get(word) === 'child' && isUnborn(tokens)) return 'beside';
  // "Kæresten har lagt jagtgeværet på bordet".
  if (KIN.get(word) === 'partner' && tokens.some(({ key }) => WEAPONS.has(key))) return 'beside';
  if (HAD.has(next?.word ?? '') && ['det', 'også', 'it', 'too'].includes(within(at + 2)?.word ?? ''))
    return 'beside';
  // "En syg mor", "a sick mother": what somebody has to see to.
  if (
    ['en', 'et', 'a', 'an'].includes(tokens[start]?.word ?? '') &&
    ['parent', 'child'].includes(KIN.get(word) ?? '') &&
    ILL_WORDS.has(before?.word ?? tokens[at - 1]?.word ?? '')
  )
    return 'near';
  if (isIn(TELLS, next) || (next?.key === 'er' && within(at + 2)?.word === 'her')) return 'near';
  const told = tokens.slice(Math.max(clause?.from ?? 0, at - NEAR), Math.min(clause?.to ?? 0, at + NEAR));
  if (
    told.some(
      (token, place) =>
        (isIn(DIED, token) && !isOfAnother(told, place, tokens[at])) ||
        LOST.has(token.word) ||
        (token.word === 'tog' && told.slice(place).some(({ word }) => word === 'liv')) ||
        LEFT.has(`${token.word} ${told[place + 1]?.word}`),
    )
  )
    return 'beside';
  if (isIn(DISTANT, tokens[at]) && told.some((token) => isIn(WAS_ILL, token))) return 'beside';
  if (before && tokens[start]?.gap !== 'stop') {
    if (
      HURT.has(before.word) &&
      tokens.slice(clause?.from ?? 0, start).some(({ word: one }) => one === 'jeg' || one === 'i')
    )
      return 'beside';
    if (isIn(TELLS, before)) return 'near';
    if (isIn(BESIDE, before) || isOnlyHad(tokens, at, start)) return 'near';
    if (before.key === 'for' && isIn(FEARS, beforeThat) && beforeThat?.key === 'bange') return 'beside';
    // "Ondt i min mands …" and verbs with an object are left to the clause's subject.
    if (isIn(ON_BEHALF, before)) return 'ill';
  }
  return harmsWriter(tokens, at, clause?.to ?? at) && word !== 'baby' ? 'beside' : 'ill';
}

const WAS = new Set(['var', 'was']);

/** "Min døde far" says nothing of "min mor". */
const isOfAnother = (told: readonly Token[], place: number, person: Token | undefined): boolean => {
  const next = told[place + 1];
  return next !== undefined && next !== person && (KIN.has(next.word) || KIN.has(next.key));
};
/** "Mistede vores baby". */
const LOST = new Set(['mistede', 'mistet']);
/** "Jeg har slået min kæreste": somebody whom the writer hurt. */
const HURT = new Set(
  'slået slog skubbet skubbede sparket sparkede kvalt truet truede hit hurt punched pushed'.split(' '),
);

/** What is said of a child that is not born yet: the one who carries it is meant. */
const isUnborn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      UNBORN.has(token.key) ||
      (token.key === 'uge' &&
        (tokens[at + 1]?.value ?? 0) >= 16 &&
        (tokens[at + 1]?.value ?? 0) <= 42 &&
        tokens[at + 2]?.key !== 'gammel'),
  );
const UNBORN = new Set(
  'gravid termin fostervand fostervandet veer veerne fosteret sparker sparke sparket spark liv-i-maven derinde pregnant kicks kicking'.split(
    ' ',
  ),
);

const WEAPONS = new Set(
  'gevær geværet jagtgevær jagtgeværet riffel riflen pistol pistolen kniv kniven brødkniven gun shotgun rifle knife'.split(
    ' ',
  ),
);
const ILL_WORDS = new Set(['syg', 'syge', 'dement', 'sick', 'ill']);

/** Who ended it with the writer. */
const LEFT = new Set(['slog op', 'slået op', 'gik fra', 'gået fra', 'broke up', 'broken up']);

/** "Jeg har to børn" is a circumstance; "vi har en dreng på 6 som …" tells of him. */
function isOnlyHad(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  const toldOf = next?.gap === 'space' && ['på', 'der', 'som', 'med', 'who', 'with'].includes(next.word);
  const [before, verb] = [tokens[start - 1], tokens[start - 2]];
  const had = (token: Token | undefined) => HAD.has(token?.word ?? '');
  return !toldOf && (had(before) || (countAt(tokens, start - 1) !== undefined && had(verb)));
}
const HAD = new Set(['har', 'fik', 'fået', 'have', 'had', 'got']);

/** "Min mand slår mig": the writer is the one hurt. "Ringede til mig" is not. */
export function harmsWriter(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 2; next < Math.min(to, at + 8); next++) {
    const token = tokens[next];
    // "Han hældte kogende vand over min arm".
    if (token && OWN.has(token.word) && BODY.has(tokens[next + 1]?.key ?? '')) return true;
    if (token?.key !== 'mig' && token?.word !== 'me') continue;
    const verb = tokens[next - 1] as Token;
    return !SPARES.has(verb.word);
  }
  return false;
}

const OWN = new Set(['min', 'mit', 'mine', 'my']);
const BODY = new Set(
  'arm arme arme hals hoved hår ansigt ben hånd hænder krop ryg mave bryst øje øjne næse tænder ribben skulder kind kinder nakke arms neck head hair face leg hand hands body back belly eye eyes nose teeth ribs shoulder'.split(
    ' ',
  ),
);

/** Before "mig", these hurt nobody. */
const SPARES = new Set(
  'til for med på om hos bedt beder ringet siger ikke to with told asked not'.split(' '),
);
