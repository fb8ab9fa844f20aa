import { type Content, decide, readIn, route, type Turn, turn } from '@fordoer/rules';
import canonicalize from 'canonicalize';
import type { StoredEvent } from '../record/events.ts';
import { hashesOf } from '../record/hashes.ts';
import { shownDoors } from './clinical.ts';
import { type Conversation, emptyConversation, fold } from './conversation.ts';
import { retaken } from './retaken.ts';

/** Where what was recorded and what is computed now are not the same. */
export interface Difference {
  conversationId: string;
  seq: number;
  /** What was computed again. */
  what: 'reading' | 'input' | 'decision' | 'doors' | 'consultation';
  /** The first place that differs: `reasons.0.rule`. */
  at: string;
}

/** What came of replaying one conversation. */
export interface Replayed {
  decisions: number;
  identical: number;
  readings: number;
  consultations: number;
  differences: Difference[];
}

/**
 * Computes every reading and every decision of a conversation again, from its events and the content release it stands on, and
 * compares canonical bytes (TR-03). A decision that a person confirmed is the proposal they confirmed.
 */
export async function replay(
  content: Content,
  place: { conversationId: string; clinicId: string },
  events: readonly StoredEvent[],
): Promise<Replayed> {
  const found: Replayed = { decisions: 0, identical: 0, readings: 0, consultations: 0, differences: [] };
  let conversation = emptyConversation(place.conversationId, place.clinicId);
  const states = new Map<number, Conversation>();
  for (const [index, event] of events.entries()) {
    const compared =
      event.type === 'consulted'
        ? [
            {
              what: 'consultation' as const,
              ...retaken(content, event.facts, { before: conversation, events, states }),
            },
          ]
        : await again(content, conversation, event, events, index);
    const different = compared.flatMap(({ what, stored, now }) => {
      const at = firstDifference(stored, now);
      return at === undefined ? [] : [{ conversationId: place.conversationId, seq: event.seq, what, at }];
    });
    found.differences.push(...different);
    if (event.type === 'understood') found.readings += 1;
    if (event.type === 'consulted') found.consultations += 1;
    if (event.type === 'decided') {
      found.decisions += 1;
      if (different.length === 0) found.identical += 1;
    }
    conversation = fold(content, conversation, event);
    states.set(event.seq, conversation);
  }
  return found;
}

interface Compared {
  what: Difference['what'];
  stored: unknown;
  now: unknown;
}

async function again(
  content: Content,
  before: Conversation,
  event: StoredEvent,
  events: readonly StoredEvent[],
  index: number,
): Promise<Compared[]> {
  if (event.type === 'understood') {
    const said = events.find((one) => one.type === 'said' && one.facts.messageId === event.facts.messageId);
    if (said?.type !== 'said') return [{ what: 'reading', stored: event.facts.reading, now: undefined }];
    const now = readIn(content, before.case, said.facts.text);
    return [{ what: 'reading', stored: event.facts.reading, now }];
  }
  if (event.type !== 'decided') return [];
  const { decision, situation, final, hashes } = event.facts;
  const proposal = before.decision;
  if (final && proposal && !proposal.final && !isOfTheTurn(events, index))
    return [{ what: 'decision', stored: decision, now: proposal.decision }];
  const turned = await turn(content, before.case, { again: true });
  if (!turned.ok) throw new Error('a case without new input is never refused');
  const now = turned.decision ?? (await decide(content, turned.state, turned.assessment));
  const compared: Compared[] = [
    { what: 'input', stored: hashes, now: hashesOf(turned.state satisfies Turn['state'], now) },
    { what: 'decision', stored: decision, now },
  ];
  const next = events[index + 1];
  if (next?.type === 'routed') {
    const doors = route(content, decision, { ...situation, at: new Date(situation.at) } as Parameters<
      typeof route
    >[2]);
    compared.push({ what: 'doors', stored: next.facts.doors, now: shownDoors(decision, doors, final) });
  }
  return compared;
}

/** Whether the program decided, which always opens doors at once; what a person confirms is said by them first. */
const isOfTheTurn = (events: readonly StoredEvent[], index: number): boolean =>
  events[index + 1]?.type === 'routed';

/** The path to the first place where two values have other canonical bytes; undefined when they have the same. */
function firstDifference(stored: unknown, now: unknown, path = ''): string | undefined {
  if (canonicalize(stored) === canonicalize(now)) return undefined;
  if (!isObject(stored) || !isObject(now)) return path || '.';
  for (const key of new Set([...Object.keys(stored), ...Object.keys(now)])) {
    const found = firstDifference(stored[key], now[key], path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return path || '.';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
