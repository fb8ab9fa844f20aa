import { type Content, impliedBy } from '../content/content.ts';
import type { Doubt } from './context.ts';
import type { Match } from './matches.ts';
import { numberBeside } from './number-beside.ts';
import type { Denial } from './reach.ts';
import type { Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Read } from './understanding.ts';

export type { Read } from './understanding.ts';

/** A phrase in its context. */
export interface Mention {
  match: Match;
  denial: Denial | undefined;
  doubt: Doubt | undefined;
  /** The sentence turns behind it: "…, men". */
  turned: boolean;
  other: boolean;
}

/** A guess and a report are of now; a fear, a condition and a memory are not. */
const SAID_OF_NOW: ReadonlySet<Doubt> = new Set<Doubt>(['hedged', 'reported']);

/** What was measured is read also where it is told as past, and asked about: "blodsukker var 22". What is only feared is not. */
const isSupposed = (doubt: Doubt): boolean =>
  !SAID_OF_NOW.has(doubt) && doubt !== 'over' && doubt !== 'long-ago';

/**
 * What a mention says of its finding. Where the words are no plain yes or no, a finding that red flags read stays as
 * an uncertain mention, so that it is asked; another is left to the interview.
 */
export function readSign(
  reader: Reader,
  tokens: readonly Token[],
  { match, denial, doubt, turned, other }: Mention,
): Read[] {
  const { id, kind } = match.phrase.owner;
  const finding = reader.content.findings.get(id);
  if (kind !== 'finding' || !finding) return [];
  const read = { id, from: match.from, to: match.to, rule: match.phrase.text };
  // "Indlagt med astma i 2021": what somebody has had is a part of who they are, however long ago.
  const isKept = reader.guarded.has(id) || (doubt === 'long-ago' && finding.about === 'background');
  const unsettled: Read[] = isKept ? [{ ...read, state: 'unknown', certain: false }] : [];
  if (finding.kind === 'number') {
    const number = denial || (doubt && isSupposed(doubt)) ? undefined : numberBeside(tokens, match, finding);
    // "Ikke tisset siden i aftes": since when is told, and how many hours is asked.
    if (!number) return denial || other || finding.unit !== 'h' ? [] : unsettled;
    const isNow = doubt === undefined || SAID_OF_NOW.has(doubt);
    return [
      { ...read, ...number, unit: finding.unit, state: 'present', certain: isNow && !other && !match.nearly },
    ];
  }
  if (denial === 'denied' || (denial === 'listed' && !reader.guarded.has(id))) {
    if (other) return [];
    // "Jeg har ikke tænkt på selvmord, men jeg kan ikke mere".
    if (turned && reader.grave.has(id)) return [{ ...read, state: 'present', certain: false }];
    if (doubt || match.nearly)
      return doubt === 'long-ago' || doubt === 'over' || reader.grave.has(id) ? unsettled : [];
    return [{ ...read, state: 'absent', certain: true }];
  }
  const joked = doubt === 'joked' && !reader.guarded.has(id);
  if (other || denial === 'past' || (doubt && !joked && !SAID_OF_NOW.has(doubt))) return unsettled;
  const loosely = finding.askFirst || match.phrase.owner.asks;
  const certain = denial === undefined && (doubt === undefined || joked) && !match.nearly && !loosely;
  return [{ ...read, state: 'present', certain }];
}

/** Who "did not hit the head" may be hurt for all that: the same words deny the particular, and not the general that it implies. */
export function withoutGeneralNos(content: Content, read: readonly Read[]): Read[] {
  const nos = read.filter(({ state }) => state === 'absent');
  const isGeneralOf = (general: Read, { id, from, to }: Read): boolean =>
    general.from <= from &&
    to <= general.to &&
    impliedBy(content.findings.get(id)).some((implied) => implied === general.id);
  return read.filter((one) => one.state !== 'absent' || !nos.some((other) => isGeneralOf(one, other)));
}

/** One reading for each finding: a plain yes, else a doubt that must be asked, else a plain no. */
export function oncePerFinding(read: readonly Read[]): Read[] {
  const rank = ({ state, certain }: Read) =>
    state === 'present' && certain ? 0 : state === 'present' ? 1 : state === 'unknown' ? 2 : 3;
  const best = new Map<string, Read>();
  for (const one of read) {
    const known = best.get(one.id);
    if (!known || rank(one) < rank(known)) best.set(one.id, one);
  }
  return [...best.values()].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
}
