import { randomUUID } from 'node:crypto';
import type { AnswerValue, ServerMessage } from '@fordoer/protocol';
import { readContent } from '@fordoer/rules/files';
import canonicalize from 'canonicalize';
import { type Conversation, emptyConversation, fold } from '../../src/conversation/conversation.ts';
import { tellDiscreet } from '../../src/conversation/discreet.ts';
import type { ClinicFacts, Command, Effect, Inputs, Plan, SlotFacts } from '../../src/conversation/inputs.ts';
import { plan } from '../../src/conversation/plan.ts';
import { messageOf, type NewEvent, type StoredEvent } from '../../src/record/events.ts';

export const content = readContent();

const TUESDAY_TEN = new Date('2026-12-01T09:00:00Z');
const minutes = { emergency: 2, acute: 5, now: 15, today: 60, soon: 240, routine: 480, 'self-care': 480 };

/** An open, automatic clinic in Midtjylland. */
export const aClinic = (given: Partial<ClinicFacts> = {}): ClinicFacts => ({
  id: 'dd000000-0000-4000-8000-000000000001',
  key: 'demo',
  name: 'Klinikken',
  phone: '+4512345678',
  region: 'midtjylland',
  stage: 'automatic',
  assistant: 'off',
  open: true,
  opensAt: TUESDAY_TEN,
  readers: { da: 'En sygeplejerske læser med.', en: 'A nurse reads along.' },
  answerMinutes: minutes,
  ...given,
});

/** Slots of 20 minutes from 11:00 the same day. */
export const slots = (count: number): SlotFacts[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-00000000000${n}`,
    start: new Date(TUESDAY_TEN.getTime() + (60 + n * 20) * 60_000),
    end: new Date(TUESDAY_TEN.getTime() + (80 + n * 20) * 60_000),
    clinician: 'Læge',
  }));

/** What came of one command. */
export interface Did {
  plan: Plan;
  types: NewEvent['type'][];
  messages: ServerMessage[];
  effects: Effect[];
  /** The id the command bore. */
  id: string;
}

/** A conversation without a database or a socket: commands are planned, and their events folded as the service does. */
export class PureConversation {
  state: Conversation;
  readonly events: StoredEvent[] = [];
  inputs: Inputs;

  private constructor(given: Partial<Inputs>) {
    this.inputs = {
      now: TUESDAY_TEN,
      content,
      clinic: aClinic(),
      slots: slots(3),
      staffed: true,
      assistant: 'off',
      languages: [],
      ...given,
    };
    this.state = emptyConversation('9b2f6e0e-5d6c-4b62-8f0a-6a5bb1b8c1aa', this.inputs.clinic.id);
  }

  static async begin(given: Partial<Inputs> = {}, locale: 'da' | 'en' = 'da'): Promise<PureConversation> {
    const conversation = new PureConversation(given);
    await conversation.do({ kind: 'start', reference: '123-456', locale, notice: 'test' });
    return conversation;
  }

  /** The same conversation, to go on another way. */
  fork(): PureConversation {
    const fork = new PureConversation(this.inputs);
    fork.state = this.state;
    fork.events.push(...this.events);
    return fork;
  }

  async do(command: Command): Promise<Did> {
    return this.take(await plan(this.state, command, this.inputs), 'id' in command ? command.id : '');
  }

  /** Folds what any plan made. */
  take(planned: Plan, id = ''): Did {
    if (!planned.ok) return { plan: planned, types: [], messages: [], effects: [], id };
    const stored = tellDiscreet(this.state, planned.events).map(
      // As the record gives it back: through its canonical bytes.
      (event, index) =>
        JSON.parse(
          canonicalize({
            ...event,
            seq: this.state.seq + index + 1,
            at: this.inputs.now.toISOString(),
          }) as string,
        ) as StoredEvent,
    );
    for (const event of stored) this.state = fold(content, this.state, event);
    this.events.push(...stored);
    return {
      plan: planned,
      types: planned.events.map(({ type }) => type),
      messages: stored.flatMap((event) => messageOf(event) ?? []),
      effects: planned.effects,
      id,
    };
  }

  say = (text: string, id: string = randomUUID()): Promise<Did> => this.do({ kind: 'say', id, text });
  choose = (choice: string): Promise<Did> => this.do({ kind: 'choose', id: randomUUID(), choice });
  withdraw = (messageId: string): Promise<Did> => this.do({ kind: 'withdraw', id: randomUUID(), messageId });
  answer = (questionId: string, value: AnswerValue): Promise<Did> =>
    this.do({ kind: 'answer', id: randomUUID(), questionId, value });

  /** Answers every clinical question: as named, else no, else *ved ikke*; stops at a decision or another question. */
  async answerAll(answers: Record<string, AnswerValue> = {}): Promise<Did | undefined> {
    let did: Did | undefined;
    for (let n = 0; n < 40 && this.state.question?.clinical; n++) {
      const { questionId } = this.state.question;
      const asked = this.events.findLast(({ type }) => type === 'asked')?.message;
      const kind = asked?.type === 'question' ? asked.answerType : 'text';
      const usual = kind === 'yes-no' ? false : kind === 'any-of' ? 'none' : 'unknown';
      did = await this.answer(
        questionId,
        answers[questionId] ?? (questionId === 'person.who' ? 'self' : usual),
      );
      if (!did.plan.ok) throw new Error(`${questionId} was refused: ${did.plan.code}`);
    }
    return did;
  }

  /** Turns the clock. */
  later(seconds: number): void {
    this.inputs = { ...this.inputs, now: new Date(this.inputs.now.getTime() + seconds * 1000) };
  }
}

/** Sentences that come to the same decision whatever else the content grows. */
export const STORIES = {
  emergency: 'Jeg har trykkende smerter i brystet, og det stråler ud i venstre arm',
  suicide: 'jeg orker ikke livet mere',
  selfCare: 'Jeg har haft ondt i halsen i to dage',
  urine: 'Det svier når jeg tisser',
  renewal: 'Jeg skal have fornyet min recept',
  unclear: 'noget er helt galt, jeg ved ikke hvad',
} as const;
