import type {
  CaseView,
  FoundCase,
  GlassReview,
  Message,
  Queue,
  QueueItem,
  ServerMessage,
  Urgency,
} from '@fordoer/protocol';
import type { Session } from '../src/session/session.ts';

/** Ids that can be told apart at a glance. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const ME = idOf(9001);
export const COLLEAGUE = { staffId: idOf(9002), role: 'doctor' as const, firstName: 'Anders' };

export const session = (given: Partial<Session> = {}): Session => ({
  token: 'token-of-mette-0000000000',
  staffId: ME,
  expires: '2100-01-01T00:00:00.000Z',
  clinic: 'demo',
  firstName: 'Mette',
  role: 'nurse',
  ...given,
});

/** A case in the queue with whatever matters to a test; `n` makes its id and reference. */
export const item = (n: number, given: Partial<QueueItem> = {}): QueueItem => ({
  conversationId: idOf(n),
  reference: `100-${100 + n}`,
  urgency: 'today',
  waitingSince: '2026-12-01T09:00:00.000Z',
  answerBy: '2026-12-01T10:00:00.000Z',
  title: `Sag ${n}`,
  redFlags: [],
  person: { who: 'self', ageYears: 34, sex: 'female' },
  reason: 'asked',
  online: true,
  alarming: false,
  ...given,
});

export const urgent = (n: number, urgency: Urgency, given: Partial<QueueItem> = {}): QueueItem =>
  item(n, { urgency, ...given });

export const queue = (...items: QueueItem[]): Queue => ({
  items,
  stage: 'assisted',
  clinic: 'Demo-klinikken',
});

export const said = (seq: number, from: Message['from'], text: string): ServerMessage => ({
  type: 'message',
  seq,
  at: '2026-12-01T09:00:00.000Z',
  from,
  text,
  ...(from === 'clinician' ? { who: { role: COLLEAGUE.role, firstName: COLLEAGUE.firstName } } : {}),
});

export const view = (of: QueueItem, given: Partial<CaseView> = {}): CaseView => ({
  item: of,
  urgency: of.urgency,
  summary: [],
  findings: [],
  stayedUnknown: [],
  why: [],
  messages: [said(1, 'program', 'Hvad er der galt?'), said(2, 'patient', 'Jeg har ondt i brystet og sveder')],
  viewers: [{ role: 'nurse', firstName: 'Mette' }],
  content: { version: '0.1.0', hash: 'a'.repeat(64) },
  ...given,
});

/** Glass that a colleague broke, as a doctor reviews it. */
export const review = (n: number, given: Partial<GlassReview> = {}): GlassReview => ({
  glassId: idOf(7000 + n),
  reference: `100-${100 + n}`,
  who: COLLEAGUE,
  at: '2026-12-01T09:00:00.000Z',
  reason: 'Patienten er bevidstløs, og jeg skal kende medicinen.',
  optedOut: false,
  reviewBy: '2100-01-01T09:00:00.000Z',
  mine: false,
  ...given,
});

/** What a look-up finds. */
export const found = (n: number, given: Partial<FoundCase> = {}): FoundCase => ({
  conversationId: idOf(n),
  reference: `100-${100 + n}`,
  when: '2026-11-01T09:00:00.000Z',
  care: false,
  ...given,
});

/** What a language model made of the case below. */
export const assistant: NonNullable<CaseView['assistant']> = {
  model: 'example-2026-05-01',
  summary: [
    { text: 'Mand på 81 år med ondt i brystet og koldsved.', events: [2] },
    { text: 'Ved ikke, om han har været besvimet.', events: [2, 4] },
  ],
  opinions: [
    { urgency: 'soon', human: false, reasons: [] },
    {
      urgency: 'emergency',
      human: true,
      reasons: [{ text: 'Ondt i brystet og sveder.', events: [2] }],
    },
  ],
};

/** A case with something in every part of the screen. */
export function fullCase(n = 1): { item: QueueItem; view: CaseView } {
  const full = urgent(n, 'emergency', {
    title: 'Brystsmerter',
    redFlags: [
      { title: 'Trykkende smerte i brystet', quote: 'ondt i brystet' },
      { title: 'Koldsved', quote: 'sveder' },
      { title: 'Smerte ud i armen' },
    ],
    person: { who: 'parent', ageYears: 81, sex: 'male' },
    reason: 'red-flag',
    contact: { phone: '+4512345678', email: 'far@eksempel.dk' },
  });
  const at = '2026-12-01T09:00:00.000Z';
  return {
    item: full,
    view: view(full, {
      door: 'call-112',
      summary: [
        { text: 'Skriver om sin mor eller far, mand, 81 år.', events: [2] },
        { text: 'Skriver: "Min far har ondt i brystet og sveder"', events: [2] },
        { text: 'Har: ondt i brystet.', events: [2] },
        { text: 'Uvist: besvimelse.', events: [4] },
      ],
      assistant,
      findings: [
        {
          id: 'chest-pain',
          label: 'ondt i brystet',
          state: 'present',
          by: 'text',
          quote: 'ondt i brystet',
          contested: false,
        },
        { id: 'age', label: 'alder', state: 'present', value: 81, unit: 'år', by: 'answer', contested: true },
        { id: 'syncope', label: 'besvimelse', state: 'unknown', by: 'answer', contested: false },
        { id: 'fever', label: 'feber', state: 'absent', by: 'answer', contested: false },
        { id: 'cough', label: 'hoste', state: 'absent', by: 'text', contested: false },
      ],
      stayedUnknown: ['besvimelse'],
      why: [
        {
          rule: 'chest-pain.pressing',
          title: 'Trykkende smerte i brystet',
          urgency: 'emergency',
          source: ['DSAM'],
          approval: 'pending',
        },
      ],
      messages: [
        said(1, 'program', 'Skriv, hvad der er galt.'),
        said(2, 'patient', 'Min far har ondt i brystet og sveder'),
        {
          type: 'question',
          seq: 3,
          at,
          text: 'Er noget af dette til stede?',
          questionId: 'danger',
          answerType: 'any-of',
          options: [{ id: 'a', label: 'besvimelse' }],
          findings: ['syncope'],
          why: 'Det haster, hvis det er til stede.',
          labels: { yes: 'Ja', no: 'Nej', none: 'Nej, intet af det', unknown: 'Ved ikke' },
          clinical: true,
          unknownAllowed: true,
        },
        said(4, 'patient', 'Ved ikke'),
        {
          type: 'notice',
          seq: 5,
          at,
          kind: 'alarm',
          text: 'Ring 112 nu.',
          alarm: { urgency: 'emergency', phone: '112', phoneLabel: '112', meanwhile: [] },
        },
        {
          type: 'decision',
          seq: 6,
          at,
          text: 'Ring 112 nu. Vent ikke på svar her.',
          urgency: 'emergency',
          door: 'call-112',
          complaint: 'chest-pain',
          redFlags: [],
          why: [],
          meanwhile: [],
          advice: [],
          safetyNet: [],
          reference: full.reference,
          final: true,
          content: { version: '0.1.0', hash: 'a'.repeat(64) },
        },
        said(7, 'clinician', 'Jeg er her. Er han vågen?'),
      ],
    }),
  };
}
