import type { ErrorCode, Stage } from '@fordoer/protocol';
import type { Content, Region, Urgency } from '@fordoer/rules';
import type { AssistantStage } from '../assistant/consultation.ts';
import type { JobKind } from '../handover/handover.service.ts';
import type { EventFacts, NewEvent } from '../record/events.ts';

/** A free slot as the booking keeps it. */
export interface SlotFacts {
  id: string;
  start: Date;
  end: Date;
  clinician: string;
}

/** What a turn needs to know of the clinic at this moment. */
export interface ClinicFacts {
  id: string;
  key: string;
  name: string;
  /** As dialled. */
  phone: string;
  region: Region;
  stage: Stage;
  assistant: AssistantStage;
  /** Whether the clinic takes patients now, by its own hours. */
  open: boolean;
  /** When it next opens, or now while open. */
  opensAt: Date;
  /** "En sygeplejerske eller læge læser med på hverdage kl. 8-16." */
  readers: { da: string; en: string };
  /** Within how many minutes a person should answer, by urgency. */
  answerMinutes: Record<Urgency, number>;
}

/** Everything a turn uses beside the record: gathered before it, so that the turn itself is pure (DESIGN §2). */
export interface Inputs {
  now: Date;
  content: Content;
  clinic: ClinicFacts;
  /** The next free slots, soonest first. */
  slots: readonly SlotFacts[];
  /** Somebody of the clinic is signed in. */
  staffed: boolean;
  /** How far the assistant goes now: `off` also where it cannot answer, or has spent what was set aside for it. */
  assistant: AssistantStage;
  /** Languages in which it may explain a text, beside that of the page. */
  languages: readonly string[];
}

/** What the patient's client, or the service itself, asks for. `id` makes it idempotent. */
export type Command =
  | { kind: 'start'; reference: string; locale: 'da' | 'en'; notice: string }
  /** `addendum`: it corrects what the clinic keeps, also after the conversation has ended. */
  | { kind: 'say'; id: string; text: string; addendum?: true }
  | { kind: 'answer'; id: string; questionId: string; value: EventFacts['answered']['value'] }
  | { kind: 'choose'; id: string; choice: string }
  | { kind: 'withdraw'; id: string; messageId: string }
  /** The slot that was about to be held or booked went to somebody else. */
  | { kind: 'slot-lost'; id: string; slotId: string }
  | { kind: 'hold-expired'; slotId: string }
  /** A turn that the engine could not take; the patient comes to a person. */
  | { kind: 'fault'; id: string; text: string | undefined; fault: string };

/** What must happen in the same transaction as the events. */
export type Effect =
  | { kind: 'hold'; slotId: string; until: Date }
  | { kind: 'let-go'; slotId: string }
  | {
      kind: 'book';
      slotId: string;
      bookingId: string;
      reference: string;
      cancelSecret: string;
      name: string;
      birthDate: string;
      /** Not asked for where the patient may be watched. */
      phone?: string;
    }
  | { kind: 'queue'; urgency: Urgency; reason: string; waitingSince: Date; answerBy: Date }
  | { kind: 'later'; what: JobKind; at: Date };

export type Plan =
  | { ok: true; events: NewEvent[]; effects: Effect[] }
  | { ok: false; code: ErrorCode; text: string };

/** What a turn adds to the record, and what must happen with it. */
export interface Made {
  events: NewEvent[];
  effects: Effect[];
}
