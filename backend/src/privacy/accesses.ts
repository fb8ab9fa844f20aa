import type { Access, Routing } from '@fordoer/protocol';
import { type AccessKind, type OwnDataWords, ownDataWords } from '../locale/own-data.ts';
import type { Staff, StoredEvent } from '../record/events.ts';
import type { EventHead } from '../record/head.ts';

/** An event as it was opened, with the head that stands in clear beside it. */
export interface OwnEvent {
  event: StoredEvent;
  head: EventHead;
}

const KINDS: ReadonlySet<string> = new Set<AccessKind>([
  'listed',
  'looked-up',
  'looked-at',
  'broke-glass',
  'glass-reviewed',
  'identified',
  'claimed',
  'released',
  'resolved',
  'said',
]);

/** Who looked at the conversation or acted in it: when, by role and never by name, what for, and from which clinic (TR-15). */
export function accessesOf(own: readonly OwnEvent[], unit: string, locale: 'da' | 'en'): Access[] {
  const words = ownDataWords(locale);
  const reasons = new Map(
    own.flatMap(({ event: { type, facts } }) =>
      type === 'broke-glass' ? [[facts.glassId, facts.reason]] : [],
    ),
  );
  return own.flatMap(({ event, head }): Access[] => {
    const staff = staffOf(event);
    if (!staff || !KINDS.has(event.type)) return [];
    const glass = 'glassId' in event.facts ? event.facts.glassId : undefined;
    const emergency = glass === undefined ? undefined : reasons.get(glass);
    return [
      {
        at: event.at,
        role: staff.role,
        who: words.who[staff.role],
        did: words.did[event.type as AccessKind],
        why: words.why[head.purpose],
        ...(emergency === undefined ? {} : { emergency }),
        unit,
      },
    ];
  });
}

/**
 * What the patient was advised, and what weighed most in it (AI Act, article 86): what the program decided as the patient read it,
 * and what a person decided. A proposal that no person has confirmed yet routes nobody and is not told.
 */
export function routingsOf(own: readonly OwnEvent[], locale: 'da' | 'en'): Routing[] {
  const words = ownDataWords(locale);
  return own.flatMap(({ event }): Routing[] => {
    if (event.type === 'decided' && event.message?.type === 'decision') {
      const { urgency, text, why, redFlags, content } = event.message;
      return [
        {
          at: event.at,
          by: 'program',
          urgency,
          text,
          why,
          redFlags: redFlags.map(({ title, quote }) =>
            quote === undefined ? title : `${title}: “${quote}”`,
          ),
          content: content.version,
        },
      ];
    }
    return event.type === 'resolved' ? [byPerson(event, words)] : [];
  });
}

function byPerson(event: Extract<StoredEvent, { type: 'resolved' }>, words: OwnDataWords): Routing {
  const { staff, urgency } = event.facts;
  return {
    at: event.at,
    by: 'person',
    ...(urgency ? { urgency } : {}),
    text: event.message?.text ?? '',
    why: [words.assessedBy(words.who[staff.role])],
    redFlags: [],
  };
}

const staffOf = ({ facts }: StoredEvent): Staff | undefined => ('staff' in facts ? facts.staff : undefined);
