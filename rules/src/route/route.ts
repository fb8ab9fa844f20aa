import type { Content } from '../content/content.ts';
import type { Service } from '../content/schema.ts';
import type { Decision } from '../decide/decide.ts';
import { DOOR_TRAITS, type DoorKind, type Region, rank } from '../words.ts';
import { gpOpen } from './calendar.ts';
import { servicesFor } from './services.ts';

/** What is open, as the service found it before the turn. Everything here is recorded with the decision. */
export interface Situation {
  at: Date;
  region?: Region;
  /** Whether the clinic takes patients now; by the general rule when absent. */
  gpOpen?: boolean;
  /** Hours until the first free slot; `null`: none is free. Absent: not asked, a slot is presumed. */
  slotInHours?: number | null;
}

/** A door that is open, best first. The clinic's own doors bear no service. */
export interface OpenDoor {
  kind: DoorKind;
  service?: Service;
}

/**
 * The doors that are open for a decision, best first. A person is always one of them; 112 is there from `acute` up, and
 * first at `emergency`; nobody at `now` or above books a slot for themself.
 */
export function route(
  content: Content,
  decision: Pick<Decision, 'urgency' | 'wish' | 'human' | 'reasons'>,
  situation: Situation,
): OpenDoor[] {
  const { urgency, wish } = decision;
  const open = situation.gpOpen ?? gpOpen(content.services, situation.at);
  const row = content.release.doorTable[urgency][open ? 'open' : 'closed'];
  const danger = rank(urgency) >= rank('now');
  const human: DoorKind[] = decision.human.length > 0 && !danger ? ['human-triage'] : [];
  const first: DoorKind[] = urgency === 'emergency' ? ['call-112', ...wish.first] : [...human, ...wish.first];
  const kinds: DoorKind[] = [
    ...first,
    ...row,
    ...(rank(urgency) >= rank('acute') ? (['call-112'] as const) : []),
    ...wish.beside,
    'human-triage',
  ];
  const held = decision.reasons.some(({ rule }) => content.rules.get(rule)?.holds);
  const doors = [...new Set(kinds)]
    .filter((kind) => kind !== 'gp-booking' || mayBook(content, decision, situation))
    .filter((kind) => DOOR_TRAITS[kind].whileHeld || !(danger || held))
    .flatMap((kind) => openDoor(content, kind, situation, wish.services))
    .filter((door, place, all) => all.findIndex(({ kind }) => kind === door.kind) === place);
  const reachable = doors.some(({ kind }) => !['human-triage', 'helpline'].includes(kind));
  return reachable || !danger
    ? doors
    : [
        ...openDoor(content, 'out-of-hours', situation, []),
        ...openDoor(content, 'call-112', situation, []),
        ...doors,
      ];
}

/** Only below `now`, and only when a slot is free in time. */
function mayBook(content: Content, decision: Pick<Decision, 'urgency'>, situation: Situation): boolean {
  if (rank(decision.urgency) >= rank('now')) return false;
  if (situation.slotInHours === undefined) return true;
  const within = content.release.slotWithinHours[decision.urgency] ?? Number.POSITIVE_INFINITY;
  return situation.slotInHours !== null && situation.slotInHours <= within;
}

/**
 * A clinic's door as it is; any other by its service, the named one first, the closed ones left out. Only the out-of-hours
 * number is shown even outside its published hours (a clinic that is closed on a working day): then 112 stands beside it.
 */
function openDoor(
  content: Content,
  kind: DoorKind,
  situation: Situation,
  named: readonly string[],
): OpenDoor[] {
  if (DOOR_TRAITS[kind].clinic) return [{ kind }];
  const services = servicesFor(content, kind, situation.at, situation.region);
  const open = services.filter(({ open: isOpen }) => isOpen !== false);
  const best = open.find(({ service }) => named.includes(service.id)) ?? open[0];
  if (best) return [{ kind, service: best.service }];
  if (kind === 'call-112') return [{ kind }];
  if (kind !== 'out-of-hours') return [];
  const closed = services[0];
  return [
    closed ? { kind, service: closed.service } : { kind },
    ...openDoor(content, 'call-112', situation, []),
  ];
}
