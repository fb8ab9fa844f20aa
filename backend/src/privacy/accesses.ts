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
  'looked-at',
  'claimed',
  'released',
  'resolved',
  'said',
]);

/** Who looked at the conversation or acted in it: when, by role and never by name, what for, and from which clinic (TR-15). */
export function accessesOf(own: readonly OwnEvent[], unit: string, locale: 'da' | 'en'): Access[] {
  const words = ownDataWords(locale);
  return own.flatMap(({ event, head }): Access[] => {
    const staff = staffOf(event);
    if (!staff || !KINDS.has(event.type)) return [];
    const emergency = emergencyOf(event);
    return [
      {
        at: event.at,
        role: staff.role,
        who: words.who[staff.role],
        did: words.did[event.type as AccessKind],
        why: words.why[emergency === undefined ? head.purpose : 'BTG'],
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

/** Why somebody opened it who was no part of the treatment, in their own words. */
function emergencyOf(event: StoredEvent): string | undefined {
  if (event.type !== 'looked-at') return undefined;
  const { breakGlass } = event.facts as { breakGlass?: string | { reason?: string } };
  return typeof breakGlass === 'string' ? breakGlass : breakGlass?.reason;
}
