import type { Person } from '../words.ts';
import type { Clauses } from './clauses.ts';
import { CONDITIONALS } from './lexicon/doubt.ts';
import { AND, COPULA, OPENERS } from './lexicon/light.ts';
import { MODALS } from './lexicon/negation.ts';
import { DISTANT, kinOf, THIRD_PERSON } from './lexicon/persons.ts';
import type { Match } from './matches.ts';
import type { Named } from './persons.ts';
import { isFirst, isNotMe, ownedPlaces, type Subject, subjectsOf } from './subjects.ts';
import { isIn, type Token } from './tokens.ts';

/** Who is ill, and which mentions are about somebody else. */
export interface Who {
  person?: Person;
  /** The named person who is ill; absent when it is the writer or only "han" or "hun". */
  ill?: Named;
  isOther(match: Match): boolean;
}

/**
 * Decides who is ill: the one whose clauses hold the most symptoms, the one named first where that is even. What a message
 * says of anybody else is not a finding of the ill one.
 *
 * @param before who is ill by what was settled earlier in the conversation
 */
export function whoIsIll(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  matches: readonly Match[],
  english: boolean,
  before: Person | undefined,
  kinds: MatchKinds,
): Who {
  const subjects = subjectsOf(tokens, clauses, named, english);
  const weights = weigh(subjects, clauses, matches, tokens, kinds);
  const owned = ownedPlaces(named);
  const mentionsSelf =
    named.some(({ role }) => role === 'self') ||
    tokens.some((_, at) => isFirst(tokens, at, english) && !owned.has(at) && !isNotMe(tokens, at));
  const notMe = tokens.some((_, at) => isNotMe(tokens, at));
  // "Jeg passer min mor, hun har feber": somebody near is the ill one if more is told of them than of the writer.
  const candidates = named.filter(
    (one) =>
      (one.role === 'ill' &&
        !one.bare &&
        // "Min søn har taget farmors piller".
        !(one.genitive && named.some((other) => other.role === 'ill' && !other.genitive && !other.bare)) &&
        !(notMe && isOnlyCompared(one, weights.named)) &&
        // A boss, a neighbour, somebody one has left: the writer is meant unless an illness of theirs is told.
        !(mentionsSelf && isIn(DISTANT, tokens[one.at]) && (weights.named.get(one) ?? 0) === 0) &&
        // "Jeg lånte konens deo", "ingen luft til min svigerfars tale".
        !(one.genitive && isAside(tokens, clauses, one) && (weights.named.get(one) ?? 0) === 0) &&
        // "Mine forældre har købt billet til mig": what they do to the writer is no illness of theirs.
        !(
          mentionsSelf &&
          weights.deeds > 0 &&
          one.relation !== 'child' &&
          !isDoneTo(tokens, one) &&
          (weights.named.get(one) ?? 0) === 0
        ) &&
        // "Hold i lænden siden jeg flyttede min datters klaver": something is told, and not of them.
        !(isAside(tokens, clauses, one) && weights.nobody > 0 && (weights.named.get(one) ?? 0) === 0)) ||
      (one.role === 'near' &&
        ((weights.named.get(one) ?? 0) > weights.self ||
          // "My dad says … on his chest".
          (!mentionsSelf && subjects.some((subject) => subject.kind === 'named' && subject.named === one)))),
  );
  const described = named.find(({ role, bare }) => role === 'ill' && bare);

  const first = heaviest(candidates, weights.named);
  const outweighed =
    saysAboutMe(tokens) || (first && weights.self > (weights.named.get(first) ?? 0) + weights.third);
  const noOne = candidates.length === 0;
  const kicks = kicksWithin(tokens);
  const third =
    noOne &&
    weights.self === 0 &&
    subjects.some(({ kind }) => kind === 'third') &&
    // Who is only "han" in the writer's own story may be the one who does harm: that is asked.
    !(mentionsSelf && weights.deeds > 0 && weights.third === 0) &&
    (weights.third > 0 || !mentionsSelf || isRelative(before)) &&
    !kicks &&
    !saysAboutMe(tokens) &&
    !named.some(({ role }) => role === 'beside');
  // "Dreng 3 år med feber" is a child unless somebody says "jeg".
  const child = noOne && (third || !mentionsSelf) && described?.relation === 'child' ? described : undefined;
  const ill = outweighed ? undefined : (first ?? child);

  const relative = ill?.relation ?? (third ? (isRelative(before) ? before : 'other') : undefined);
  const self =
    !relative && !isRelative(before) && (mentionsSelf || described !== undefined || (noOne && kicks));
  const person = relative ?? (self ? 'self' : undefined);
  const places = new Set(named.map(({ at }) => at));
  return {
    ...(person ? { person } : {}),
    ...(ill ? { ill } : {}),
    // "Bange for min mand" is said by the one who is afraid.
    isOther: (match) =>
      !kinds.isDeed(match) &&
      !match.used.some((at) => places.has(at)) &&
      isAnother(subjects[clauses.of[match.from] as number], match, ill, tokens),
  };
}

/** "Min bror har astma, ikke mig": told of him so that it is not taken for the writer's. */
const isOnlyCompared = (one: Named, weight: Map<Named, number>): boolean => {
  const told = weight.get(one) ?? 0;
  return told > 0 && told < PAST_WEIGHT;
};

/** "Det her handler om mig", "it is about me", "det er mig der …", "jeg mærker ikke noget selv". */
const saysAboutMe = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    if (word === 'mig' || word === 'me') {
      const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[at + 1]];
      // "It's" has left no verb.
      const itIs = before === 'er' || before === 'is' || before === 'it';
      if (itIs && (behind === undefined || behind.gap !== 'space' || WHO.has(behind.word))) return true;
      if (before !== 'om' && before !== 'about') return false;
      return ABOUT.has(tokens[at - (tokens[at - 2]?.word === 'sig' ? 3 : 2)]?.word ?? '');
    }
    return feelsNothing(tokens, at);
  });
const WHO = new Set(['der', 'som', 'who', 'that']);
const ABOUT = new Set(['handler', 'drejer', 'er', 'is']);

/** "Jeg mærker ikke noget", "jeg mærker ingenting selv", where no more follows: asked for oneself, whoever else has it. */
function feelsNothing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'jeg' || tokens[at + 1]?.word !== 'mærker') return false;
  let behind = at + 2;
  while (FEELS_NOTHING.has(tokens[behind]?.word ?? '')) behind++;
  return behind > at + 2 && tokens[behind]?.gap !== 'space';
}
const FEELS_NOTHING = new Set([
  'ikke',
  'ik',
  'ikk',
  'noget',
  'nogen',
  'selv',
  'ingenting',
  'intet',
  'ingen',
  'ting',
]);

const isRelative = (person: Person | undefined): person is Exclude<Person, 'self'> =>
  person !== undefined && person !== 'self';

function isAnother(
  subject: Subject | undefined,
  match: Match,
  ill: Named | undefined,
  tokens: readonly Token[],
): boolean {
  // "Jeg har også ondt i halsen" from a mother writing for her child.
  if (subject?.kind === 'self') return ill !== undefined && saysOwn(tokens, match);
  if (subject?.kind !== 'named') return false;
  if (subject.named.role !== 'ill' && subject.named !== ill) return subject.named.at < match.from;
  return ill ? subject.named.relation !== ill.relation : !subject.named.bare;
}

const heaviest = (candidates: readonly Named[], weight: Map<Named, number>): Named | undefined =>
  candidates.reduce<Named | undefined>(
    (top, next) => (top && (weight.get(top) ?? 0) >= (weight.get(next) ?? 0) ? top : next),
    undefined,
  );

/** "Jeg har …", "I have …" right before the words. */
function saysOwn(tokens: readonly Token[], match: Match): boolean {
  for (let at = match.from - 1; at >= Math.max(0, match.from - 4); at--) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    const verb = next?.key === 'har' || next?.word === 'have' || next?.key === 'få' || isIn(COPULA, next);
    if (isIn(THIRD_PERSON, token)) return false;
    if ((token.word === 'jeg' || token.word === 'i') && verb) return true;
    // "Jeg hoster".
    if (token.word === 'jeg' && at === match.from - 1 && !isIn(MODALS, next)) return true;
    if (token.key === 'har' && next?.word === 'jeg') return true;
    if (isIn(CONDITIONALS, token)) return false;
  }
  return goesOnAboutSelf(tokens, match.from);
}

/** "Jeg er pædagog og har ondt i halsen": the verb right before goes on about the writer, and names nobody else between. */
function goesOnAboutSelf(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1];
  if (!(verb?.key === 'har' || verb?.word === 'have' || verb?.key === 'få') || !isIn(AND, tokens[from - 2]))
    return false;
  for (let at = from - 3; at >= Math.max(0, from - 10); at--) {
    const token = tokens[at] as Token;
    if (token.word === 'jeg' || token.word === 'i') return true;
    if (isIn(THIRD_PERSON, token) || kinOf(token.word) !== undefined || tokens[at + 1]?.gap === 'stop')
      return false;
  }
  return false;
}

/** "… og nu har jeg det": the writer has what was told of somebody else. */
function claimsItNow(tokens: readonly Token[], from: number, to: number): boolean {
  const here = tokens.slice(from, to);
  return (
    here.some(({ word }) => NOW.has(word)) &&
    here.some(({ key, word }) => key === 'har' || key === 'få' || word === 'have' || word === 'kommet')
  );
}

/** "Uge 31, hun plejer at sparke": a child that is not born yet is felt by the one who writes. */
const kicksWithin = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      PREGNANT.has(word) ||
      (WEEKS.has(word) && (isFarAlong(tokens[at + 1]?.value) || isFarAlong(tokens[at - 1]?.value))),
  ) &&
  tokens.some(({ word }, at) => KICKS.has(word) && !['mig', 'me'].includes(tokens[at + 1]?.word ?? '')) &&
  !tokens.some(
    ({ word }, at) =>
      (word === 'hun' || word === 'she') &&
      isIn(COPULA, tokens[at + 1]) &&
      PREGNANT.has(tokens[at + 2]?.word ?? ''),
  );
const PREGNANT = new Set('gravid termin henne pregnant along'.split(' '));
const WEEKS = new Set(['uge', 'week', 'weeks', 'uger']);
const isFarAlong = (count: number | undefined): boolean => count !== undefined && count >= 16 && count <= 42;
const KICKS = new Set(
  'sparker sparke sparket spark sparkede bevæger bevæget rører kick kicks kicking kicked rolling moving moves'.split(
    ' ',
  ),
);
const BACKGROUND = 0.125;
const PAST_WEIGHT = 0.5;
const NOW = new Set(['nu', 'også', 'ogsa', 'selv', 'now', 'too', 'myself']);
const PAST = new Set(['havde', 'haft', 'været', 'var', 'fik', 'had', 'was', 'been']);

/** How far before somebody it is looked for how they come in. */
const NEAR = 12;

/** "Min mor bliver slået": it is done to the one who is named. */
const isDoneTo = (tokens: readonly Token[], { at }: Named): boolean =>
  tokens.slice(at + 1, at + 5).some(({ word }) => PASSIVE.has(word));
const PASSIVE = new Set(['bliver', 'blev', 'blevet', 'is', 'was', 'gets', 'got', 'been']);

/** Named behind a word that only joins ("selv om konen …"), or as what somebody handles ("jeg flyttede min datters …"). */
function isAside(tokens: readonly Token[], clauses: Clauses, { clause, start }: Named): boolean {
  const from = Math.max(clauses.list[clause]?.from ?? start, start - NEAR);
  // "…, datter 12".
  if ((from === 0 && start <= 1) || tokens[start]?.gap !== 'space') return false;
  const lead = tokens.slice(from, start);
  return (
    isIn(OPENERS, tokens[from]) ||
    lead.some((token) => isIn(JOINS, token)) ||
    lead.some(({ word }, at) => word === 'om' && lead[at - 1]?.word === 'selv') ||
    lead.some(({ word }) => word === 'jeg' || word === 'vi')
  );
}
const JOINS = new Set(['siden', 'da', 'selvom', 'som', 'hvor', 'end', 'when', 'since', 'than']);

/** What a match says besides its finding. */
export interface MatchKinds {
  /** What somebody has besides: "min bror har astma" alone makes nobody ill. */
  isBackground(match: Match): boolean;
  /** What one does to another: "han" of "han låste døren og truede mig" is not the one to be helped. */
  isDeed(match: Match): boolean;
}

/** How many symptoms are told of each; what was weighs half, what somebody has besides less. */
function weigh(
  subjects: readonly Subject[],
  clauses: Clauses,
  matches: readonly Match[],
  tokens: readonly Token[],
  { isBackground, isDeed }: MatchKinds,
) {
  const weights = { self: 0, third: 0, nobody: 0, deeds: 0, named: new Map<Named, number>() };
  for (const [index, subject] of subjects.entries()) {
    const clause = clauses.list[index];
    if (subject.kind === 'self' && clause && claimsItNow(tokens, clause.from, clause.to)) weights.self += 0.6;
  }
  const counted = new Set<number>();
  for (const match of matches) {
    if (counted.has(match.from)) continue;
    counted.add(match.from);
    const index = clauses.of[match.from] as number;
    const subject = subjects[index];
    const from = Math.max(clauses.list[index]?.from ?? 0, match.from - 12);
    const past = tokens.slice(from, match.from).some(({ word }) => PAST.has(word));
    const weight = isBackground(match) ? BACKGROUND : past ? PAST_WEIGHT : 1;
    if (isDeed(match)) weights.deeds += weight;
    if ((subject?.kind === 'self' || subject?.kind === 'third') && saysOwn(tokens, match))
      weights.self += weight;
    else if (isDeed(match)) continue;
    // "Slugte min bedstemors piller".
    else if (subject?.kind === 'named' && subject.named.genitive && match.from < subject.named.start)
      weights.nobody += weight;
    else if (
      subject?.kind === 'named' &&
      match.to <= subject.named.start &&
      isAside(tokens, clauses, subject.named)
    )
      weights.nobody += weight;
    else if (subject === undefined || subject.kind === 'nobody' || subject.kind === 'self')
      weights.nobody += weight;
    else if (subject?.kind === 'third') weights.third += weight;
    else if (subject?.kind === 'named') {
      weights.named.set(subject.named, (weights.named.get(subject.named) ?? 0) + weight);
    }
  }
  return weights;
}
