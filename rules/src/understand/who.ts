import type { Person } from '../words.ts';
import { hasAge } from './age-behind.ts';
import { isAside, mayBeIll, PAST_WEIGHT } from './candidates.ts';
import type { Clause, Clauses } from './clauses.ts';
import { isMenaced } from './harm.ts';
import { CONDITIONALS, FEARS } from './lexicon/doubt.ts';
import { AND, COPULA, SAYING } from './lexicon/light.ts';
import { MODALS, WELL_AGAIN } from './lexicon/negation.ts';
import { kinOf, THIRD_PERSON } from './lexicon/persons.ts';
import type { Match } from './matches.ts';
import type { Named } from './persons.ts';
import { isFirst, isNotMe, ownedPlaces, type Subject, subjectsOf } from './subjects.ts';
import { isIn, type Token } from './tokens.ts';
import { kicksWithin } from './unborn.ts';
import { agesTold, isIntimate, isWriterOnly, saysAboutMe } from './writer.ts';

/** Who is ill, and which mentions are about somebody else. */
export interface Who {
  person?: Person;
  /** The named person who is ill; absent when it is the writer or only "han" or "hun". */
  ill?: Named;
  isOther(match: Match): boolean;
  /** The same where somebody else is meant after all: what either of the two readings takes for the ill one's is theirs. */
  as(person: Person): Who;
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
  const [menaced, intimate] = [isMenaced(tokens), isIntimate(tokens)];
  const candidates = mayBeIll({
    tokens,
    clauses,
    named,
    subjects,
    weights,
    mentionsSelf,
    notMe,
    menaced,
    intimate,
  });
  const described = named.find(({ role, bare }) => role === 'ill' && bare);

  const first = heaviest(candidates, weights.named, tokens);
  const outweighed =
    saysAboutMe(tokens) ||
    (first &&
      !isTopic(tokens, first) &&
      ((isWell(tokens, first) && weights.self + weights.mine > 0) ||
        isOutweighedByAge(tokens, first, (weights.named.get(first) ?? 0) + weights.third) ||
        weights.self >
          (weights.named.get(first) ?? 0) + weights.third + (hasAge(tokens, first) ? AGE_OUTWEIGHS : 0)));
  const noOne = candidates.length === 0;
  const kicks = kicksWithin(tokens);
  const isAgeOfAnother = agesTold(tokens).third && !agesTold(tokens).self;
  const third =
    noOne &&
    !(menaced || intimate) &&
    (weights.self === 0 || isAgeOfAnother) &&
    subjects.some(({ kind }) => kind === 'third') &&
    // Who is only "han" in the writer's own story may be the one who does harm: that is asked.
    !(mentionsSelf && weights.deeds > 0 && weights.third === 0) &&
    (weights.third > 0 ||
      !mentionsSelf ||
      isAgeOfAnother ||
      isRelative(before) ||
      isWriterOnly(tokens, weights)) &&
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
  const whoIs = (person: Person | undefined, ill: Named | undefined): Who => ({
    ...(person ? { person } : {}),
    ...(ill ? { ill } : {}),
    // "Bange for min mand" is said by the one who is afraid.
    isOther: (match) =>
      !kinds.isDeed(match) &&
      !match.used.some((at) => places.has(at)) &&
      isAnother(subjects[clauses.of[match.from] as number], match, ill, tokens),
    as(meant) {
      const other = whoIs(
        meant,
        named.find(({ relation }) => relation === meant),
      );
      return { ...other, isOther: (match) => this.isOther(match) && other.isOther(match) };
    },
  });
  return whoIs(person, ill);
}

/** "Jeg er 73 og ville klappe naboens hund": who tells how old they are mostly is the one meant. */
function isOutweighedByAge(tokens: readonly Token[], first: Named, weight: number): boolean {
  const isOwn = agesTold(tokens).self;
  // "Jeg er 67 og min mand har ondt", "min mand er bevidstløs, jeg er 70": what ails somebody now is theirs.
  return isOwn && !hasAge(tokens, first) && weight <= PAST_WEIGHT;
}
/** "Det drejer sig om min søn", "it's about my mum": nothing that the writer tells of themself outweighs it. */
const isTopic = (tokens: readonly Token[], { start, role, last }: Named): boolean =>
  role === 'ill' &&
  (TOPICS.has(tokens[start - 1]?.word ?? '') ||
    LED_TOPICS.has(`${tokens[start - 2]?.word} ${tokens[start - 1]?.word}`) ||
    isCleft(tokens, start, last));
const TOPICS = new Set(['gælder', 'vedr', 'vedrørende', 'ang', 'angående', 'regarding']);
const LED_TOPICS = new Set(
  'handler om|sig om|skriver om|writing about|it about|is about|concern for'.split('|'),
);
/** "Det er min far på 77 der er svimmel", "it's my dad who's been dizzy". */
const isCleft = (tokens: readonly Token[], start: number, last: number): boolean =>
  (tokens[start - 1]?.word === 'it' ||
    `${tokens[start - 2]?.word} ${tokens[start - 1]?.word}` === 'det er') &&
  [1, 2, 3].some((behind) => WHO.has(tokens[last + behind]?.word ?? ''));
const WHO = new Set('der som jeg vi den who whos that thats'.split(' '));
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

/** Whose age is told is more likely the one who is ill: "min kone siger at min mor på 70 …". */
function heaviest(
  candidates: readonly Named[],
  weight: Map<Named, number>,
  tokens: readonly Token[],
): Named | undefined {
  const her = tokens.filter(({ word }) => HERS.has(word)).length;
  const his = tokens.filter(({ word }) => HIS.has(word)).length;
  // "Min bror er flyttet ind hos mor på 83. Nu har hun …": whoever is gone on about.
  const byPronouns = ({ sex }: Named) =>
    her + his === 0 || !sex ? 0 : (PRONOUN_WEIGHT * (sex === 'female' ? her : his)) / (her + his);
  const weightOf = (one: Named) =>
    (weight.get(one) ?? 0) +
    (hasAge(tokens, one) ? AGE_WEIGHT : 0) +
    (isTopic(tokens, one) ? TOPIC_WEIGHT : 0) +
    byPronouns(one) -
    (isWell(tokens, one) ? TOPIC_WEIGHT : 0);
  return candidates.reduce<Named | undefined>(
    (top, next) => (top && weightOf(top) >= weightOf(next) ? top : next),
    undefined,
  );
}
/** "Min ældste på 10 er rask men …", "Mum is 74 and fine". */
const isWell = (tokens: readonly Token[], { last }: Named): boolean =>
  tokens
    .slice(last + 1, last + 6)
    .some((token, at, behind) => isIn(WELL_AGAIN, token) && WELL_BEHIND.has(behind[at - 1]?.word ?? ''));
const WELL_BEHIND = new Set(['er', 'og', 'is', 'and', 'helt', 'perfectly']);
const HERS = new Set(['hun', 'hende', 'hendes', 'she', 'hers']);
const HIS = new Set(['han', 'ham', 'hans', 'he', 'him', 'his']);
const PRONOUN_WEIGHT = 0.75;
const AGE_WEIGHT = 1;
const TOPIC_WEIGHT = 2;
/** … by this much against the writer's own. */
const AGE_OUTWEIGHS = 0.5;
/** "Jeg har …", "I have …" right before the words. */
function saysOwn(tokens: readonly Token[], match: Match): boolean {
  for (let at = match.from - 1; at >= Math.max(0, match.from - 4); at--) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    const verb = next?.key === 'har' || next?.word === 'have' || next?.key === 'få' || isIn(COPULA, next);
    if (isIn(THIRD_PERSON, token)) return false;
    // "Jeg har fundet barberblade", "jeg trykker på dem": what the writer does or sees ails nobody.
    if (HANDLES.has(token.word) || HANDLES.has(next?.word ?? '')) return false;
    if ((token.word === 'jeg' || token.word === 'i') && verb) return true;
    // "Jeg hoster".
    if (token.word === 'jeg' && at === match.from - 1 && !isIn(MODALS, next)) return true;
    if (token.key === 'har' && next?.word === 'jeg') return true;
    if (isIn(CONDITIONALS, token)) return false;
  }
  return goesOnAboutSelf(tokens, match.from);
}

const HANDLES = new Set(
  'fundet fandt målt måler trykker trykkede kigger kiggede tjekket givet giver sat sætter ringet renset found measured gave checked'.split(
    ' ',
  ),
);

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
  const mine = here.some(({ word }, at) => word === 'hos' && here[at + 1]?.word === 'mig');
  return (
    here.some(({ word }) => NOW.has(word)) &&
    here.some(
      ({ key, word }) => mine || key === 'har' || key === 'få' || word === 'have' || word === 'kommet',
    )
  );
}

const BACKGROUND = 0.125;
const NOW = new Set(['nu', 'også', 'ogsa', 'selv', 'now', 'too', 'myself']);
const PAST = new Set(['havde', 'haft', 'været', 'var', 'fik', 'had', 'was', 'been']);

/** What a match says besides its finding. */
export interface MatchKinds {
  /** What somebody has besides: "min bror har astma" alone makes nobody ill. */
  isBackground(match: Match): boolean;
  /** What one does to another: "han" of "han låste døren og truede mig" is not the one to be helped. */
  isDeed(match: Match): boolean;
  /** What somebody fears for another is nothing they have themselves. */
  isFear(match: Match): boolean;
}

/** "… og nu har jeg selv fået prikker": whoever had it before, it is now about the writer. */
const isTurn = (tokens: readonly Token[], { from, to }: Clause): boolean => {
  const here = tokens.slice(from, to).map(({ word }) => word);
  return (here.includes('nu') || here.includes('now')) && here.some((word) => ALSO.has(word));
};
const ALSO = new Set(['selv', 'også', 'too', 'myself']);
const TURN = 1.6;
const CLAIM = 0.6;

/** "Jeg kan se knoglen", "jeg er bange for at …": what the writer sees and fears is somebody else's. */
const isSeeing = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens.slice(from, to).some((token) => isIn(FEARS, token) || isIn(SAYING, token) || SEES.has(token.word));
const SEES = new Set('se ser set kigge fundet måle målt mærke høre hører see hear found feel'.split(' '));

/** How many symptoms are told of each; what was weighs half, what somebody has besides less. */
function weigh(
  subjects: readonly Subject[],
  clauses: Clauses,
  matches: readonly Match[],
  tokens: readonly Token[],
  { isBackground, isDeed, isFear }: MatchKinds,
) {
  const weights = { self: 0, third: 0, nobody: 0, mine: 0, deeds: 0, named: new Map<Named, number>() };
  const ownClauses = new Set<number>();
  for (const [index, subject] of subjects.entries()) {
    const clause = clauses.list[index];
    if (subject.kind === 'self' && clause && claimsItNow(tokens, clause.from, clause.to))
      weights.self += isTurn(tokens, clause) ? TURN : CLAIM;
    if (subject.kind === 'self' && clause && !isSeeing(tokens, clause)) ownClauses.add(index);
  }
  const counted = new Set<number>();
  for (const match of matches) {
    if (isFear(match) || counted.has(match.from)) continue;
    counted.add(match.from);
    const index = clauses.of[match.from] as number;
    const subject = subjects[index];
    const from = Math.max(clauses.list[index]?.from ?? 0, match.from - 12);
    const past = tokens.slice(from, match.from).some(({ word }) => PAST.has(word));
    const weight = isBackground(match) ? BACKGROUND : past ? PAST_WEIGHT : 1;
    if (isDeed(match)) weights.deeds += weight;
    if (ownClauses.has(index)) weights.mine += weight;
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
      // What somebody had is over, however much of it is told.
      const told = weights.named.get(subject.named) ?? 0;
      weights.named.set(subject.named, past ? Math.max(told, weight) : told + weight);
    }
  }
  return weights;
}
