import { hasAge } from './age-behind.ts';
import type { Clauses } from './clauses.ts';
import { BODY } from './harm.ts';
import { OPENERS } from './lexicon/light.ts';
import { DESCRIBES, DISTANT, ON_BEHALF, THIRD_PERSON } from './lexicon/persons.ts';
import type { Named } from './persons.ts';
import type { Subject } from './subjects.ts';
import { isIn, type Token } from './tokens.ts';

/** How many symptoms are told of each. */
export interface Weights {
  self: number;
  third: number;
  nobody: number;
  /** … of what the writer tells with "jeg". */
  mine: number;
  deeds: number;
  named: ReadonlyMap<Named, number>;
}

/** What a message is as a whole, as far as it tells who may be ill. */
export interface Story {
  tokens: readonly Token[];
  clauses: Clauses;
  named: readonly Named[];
  subjects: readonly Subject[];
  weights: Weights;
  /** "Jeg", "min". */
  mentionsSelf: boolean;
  /** "… ikke mig". */
  notMe: boolean;
  /** Somebody is after the writer. */
  menaced: boolean;
  /** The writer was with somebody: "kondomet røg af med en fyr". */
  intimate: boolean;
}

export const PAST_WEIGHT = 0.5;
/** How far before somebody it is looked for how they come in. */
const NEAR = 12;

/** Those named who may be the ill one. "Jeg passer min mor, hun har feber": somebody near is, if more is told of them than of the writer. */
export const mayBeIll = (story: Story): Named[] =>
  story.named.filter((one) =>
    one.role === 'ill' ? isIllHere(story, one) : one.role === 'near' && isNearIll(story, one),
  );

function isIllHere(story: Story, one: Named): boolean {
  const { tokens, named, weights, notMe, menaced, intimate } = story;
  if (one.bare) return false;
  // "Min søn har taget farmors piller".
  if (one.genitive && named.some((other) => other.role === 'ill' && !other.genitive && !other.bare))
    return false;
  const told = weights.named.get(one) ?? 0;
  // "Min bror har astma, ikke mig": told of him so that it is not taken for the writer's.
  if (notMe && told > 0 && told < PAST_WEIGHT) return false;
  if (intimate && isStranger(tokens, one)) return false;
  // "My ex says he will burn the house with us in it".
  if (menaced && one.relation !== 'child' && !isDoneTo(tokens, one) && !hasAge(tokens, one)) return false;
  // "En kollega har fnat, og nu klør jeg over det hele".
  const isDistant = isIn(DISTANT, tokens[one.at]) && !hasAge(tokens, one) && !isToldOf(tokens, one);
  if (isDistant && weights.mine > 0 && weights.mine >= told) return false;
  return told > 0 || !isOnlyMentioned(story, one);
}

/** Of whom nothing is told is part of somebody else's story where the writer speaks of themself or something is told of nobody. */
function isOnlyMentioned({ tokens, clauses, weights, mentionsSelf, menaced }: Story, one: Named): boolean {
  // "Jeg har fundet en knude på min kones ryg".
  if (one.genitive && BODY.has(tokens[one.at + 1]?.key ?? '')) return false;
  const aside = isAside(tokens, clauses, one);
  // "Jeg lånte konens deo", "ingen luft til min svigerfars tale"; "hold i lænden siden jeg flyttede min datters klaver".
  if (aside && (one.genitive || (weights.nobody > 0 && !hasAge(tokens, one)))) return true;
  // "Bidt af en hund, naboens schæfer".
  const owner = tokens[one.at]?.word.replace(/s$/, '') ?? '';
  if (one.genitive && weights.nobody > 0 && DISTANT.has(owner)) return true;
  if (!mentionsSelf) return false;
  // "Børnene sover ovenpå".
  if (menaced && !hasAge(tokens, one)) return true;
  // A boss, a neighbour, somebody one has left; children in general.
  if (isIn(DISTANT, tokens[one.at]) && !hasAge(tokens, one)) return true;
  if (PLURAL.has(tokens[one.at]?.word ?? '')) return true;
  // "Jeg har glemt navne på …", "tænker på, om min mor bliver syg".
  const behalf = isIn(ON_BEHALF, tokens[one.start - 1]) && tokens[one.start - 1]?.word !== 'på';
  if (aside && !behalf && !hasAge(tokens, one) && !isToldOf(tokens, one)) return true;
  // "Konen sover ved siden af og jeg ligger og kan ikke få vejret".
  const isGrown = one.relation !== 'child' && !hasAge(tokens, one);
  if (isGrown && weights.mine > 0 && !isToldOf(tokens, one)) return true;
  // "Mine forældre har købt billet til mig": what they do to the writer is no illness of theirs.
  return weights.deeds > 0 && one.relation !== 'child' && !isDoneTo(tokens, one);
}
/** Children and parents in general. */
const PLURAL = new Set('børn børnene unger ungerne kids children forældre forældrene'.split(' '));

/** "… min søn, han …": the story goes on of them. */
const isToldOf = (tokens: readonly Token[], { at }: Named): boolean =>
  tokens.slice(at + 1).some((token) => isIn(THIRD_PERSON, token));

const isStranger = (tokens: readonly Token[], { at, relation }: Named): boolean =>
  relation === 'other' && (isIn(DISTANT, tokens[at]) || isIn(DESCRIBES, tokens[at]));

function isNearIll(
  { tokens, weights, mentionsSelf, subjects, menaced, intimate }: Story,
  one: Named,
): boolean {
  if ((menaced && one.relation !== 'child') || (intimate && isStranger(tokens, one))) return false;
  if ((weights.named.get(one) ?? 0) > weights.self) return true;
  // "Slim med blod fra baby 8 mdr der hyler".
  if (one.baby && !mentionsSelf && hasAge(tokens, one)) return true;
  // "My dad says … on his chest".
  const isSilent = weights.self === 0 && weights.deeds === 0 && weights.nobody === 0;
  return (
    (!mentionsSelf || isSilent) &&
    subjects.some((subject) => subject.kind === 'named' && subject.named === one)
  );
}

/** "Min mor bliver slået": it is done to the one who is named. */
const isDoneTo = (tokens: readonly Token[], { at }: Named): boolean =>
  tokens.slice(at + 1, at + 5).some(({ word }) => PASSIVE.has(word));
const PASSIVE = new Set(['bliver', 'blev', 'blevet', 'is', 'was', 'gets', 'got', 'been']);

/** Named behind a word that only joins ("selv om konen …"), or as what somebody handles ("jeg flyttede min datters …"). */
export function isAside(tokens: readonly Token[], clauses: Clauses, { clause, start }: Named): boolean {
  const from = Math.max(clauses.list[clause]?.from ?? start, start - NEAR);
  // "…, datter 12".
  if ((from === 0 && start <= 1) || tokens[start]?.gap !== 'space') return false;
  const lead = tokens.slice(from, start);
  return (
    isIn(OPENERS, tokens[from]) ||
    // "På siden af halsen" joins nothing.
    lead.some((token, at) => isIn(JOINS, token) && lead[at - 1]?.word !== 'på') ||
    lead.some(({ word }, at) => word === 'om' && lead[at - 1]?.word === 'selv') ||
    lead.some(({ word }) => word === 'jeg' || word === 'vi')
  );
}
const JOINS = new Set(['siden', 'da', 'selvom', 'som', 'hvor', 'end', 'when', 'since', 'than']);
