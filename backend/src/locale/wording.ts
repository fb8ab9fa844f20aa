import type { DoorKind, ErrorCode, StaffRole, Urgency } from '@fordoer/protocol';

/** What the text about a clinic needs. */
export interface ClinicWords {
  name: string;
  phone: string;
  /** Whether it takes patients now. */
  open: boolean;
  /** When it next opens, as it is read. */
  opens: string;
  /** Whom to phone meanwhile, as it stands after "phone": "Lægevagten i Region Midtjylland på 70 11 31 31". */
  outOfHours: string;
}

/** A door as it reads: a title, one or two sentences, and what the button says. */
export interface DoorText {
  title: string;
  text: string;
  action?: string;
}

/** A question of a task, and how it reads when the visit or the prescription is for somebody else. */
export interface TaskText {
  text: string;
  why: string;
  autocomplete: string;
  unknownAllowed: boolean;
  yesNo?: true;
  forOther?: { text: (person: OtherPerson) => string; why?: string };
}
/** Whom somebody writes for, seen from the writer. */
export type OtherPerson = 'child' | 'partner' | 'parent' | 'other';

/**
 * Every sentence the service itself says to a patient. Clinical wording is content and not here. A new sentence is one key
 * here and one line in each language file.
 */
export interface Texts {
  dateTime: Intl.DateTimeFormatOptions;
  welcome: (clinic: ClinicWords, readers: string) => string;
  understood: (labels: string) => string;
  notUnderstood: string;
  /** Nothing is left of what was understood. */
  /** What clinicians read of a case, in sentences that the rules make. */
  clinic: {
    person: Record<'self' | 'child' | 'partner' | 'parent' | 'other', string>;
    sex: Record<'female' | 'male', string>;
    writes: (words: string) => string;
    has: (labels: string) => string;
    hasNot: (labels: string) => string;
    unknown: (labels: string) => string;
    andMore: (labels: string, more: number) => string;
  };
  /** While the assistant is asked, by what it is asked for. */
  consulting: Record<'extract' | 'second-opinion' | 'explain', string>;
  /** What the patient chose: an approved text in other words. */
  explainAction: string;
  explainIn: (language: string) => string;
  /** Before the approved help, where a text could not be put in other words. */
  explainedByHelp: string;
  /** In place of a rule's title: the assistant's second opinion raised it. */
  assistantReason: string;
  nothingLeft: string;
  /** What the patient says is not so after all. */
  notSo: (labels: string) => string;
  denied: (labels: string) => string;
  alarm: Record<'emergency' | 'acute' | 'now', string>;
  /** Where the alarm is about suicide or violence: the same, in other words. */
  alarmPerson: string;
  /** What the button of a number says. */
  call: (phone: string) => string;
  decision: Record<Urgency, string>;
  because: string;
  stayedUnknown: (labels: string) => string;
  otherwise: string;
  humanFirst: string;
  doors: (clinic: ClinicWords) => string;
  door: Record<DoorKind, DoorText>;
  /** What the door to a person promises: open or closed, somebody at the screen or not. */
  personDoor: (clinic: ClinicWords, staffed: boolean) => string;
  clinicPhone: (clinic: ClinicWords) => DoorText;
  closed: (opens: string) => string;
  /** A service with its number, as it stands after "phone". */
  serviceAt: (name: string, phone: string) => string;
  /** Outside a service's published hours: the clinic, and else the service. */
  clinicElse: (clinicPhone: string, service: string) => string;
  /** The same where no number is known. */
  outOfHoursUnknown: string;
  noService: string;
  shadow: (readers: string) => string;
  assisted: (readers: string) => string;
  handover: {
    /** `discreet`: without a word of the patient's number. */
    waiting: (who: string, minutes: number, discreet: boolean) => string;
    danger: (clinic: ClinicWords, staffed: boolean) => string;
    nobody: (clinic: ClinicWords, when: string) => string;
    /** Where the patient may be watched: nobody reaches out unasked. */
    unasked: string;
    phoneWhenSafe: (clinic: ClinicWords) => string;
    claimed: (role: string, name: string) => string;
    released: string;
    callBack: (phone: string) => string;
    unanswered: string;
    /** To staff. */
    claimFirst: string;
    /** To staff. */
    noPhone: string;
    /** To staff: the same where the patient may be watched. */
    agreeFirst: string;
    done: string;
    confirmed: string;
  };
  role: Record<StaffRole, string>;
  booking: {
    offered: string;
    /** While a visit is booked already. */
    another: string;
    /** After a visit was cancelled. */
    again: string;
    none: string;
    held: (slot: string, asked: 2 | 3) => string;
    taken: string;
    expired: string;
    left: string;
    confirm: (visit: { slot: string; name: string; born: string; phone: string | undefined }) => string;
    confirmed: (slot: string, clinic: string, reference: string) => string;
    /** The same for somebody else than the writer. */
    confirmedFor: (name: string, slot: string, clinic: string, reference: string) => string;
    cancelled: (slot: string) => string;
    alreadyCancelled: string;
    confirmAction: string;
    backAction: string;
  };
  task: Record<string, TaskText>;
  /** "30 år", "5 måneder" */
  age: { years: (years: number) => string; months: (months: number) => string };
  ageCorrected: (age: string) => string;
  birthDateCheck: (told: string, date: string, age: string) => string;
  renewal: (request: { name: string; born: string }) => string;
  contactKept: string;
  noContact: string;
  checkIn: { ask: string; yes: string; no: string; worse: string; thanks: string };
  course: string;
  /** What was understood changes nothing. */
  noted: string;
  /** Nobody replies here now, and how to reach somebody. */
  reach: (clinic: ClinicWords) => string;
  /** The same while a person has the decision. */
  notedForPerson: (clinic: ClinicWords) => string;
  thanks: string;
  /** The same where the advice was to phone. */
  thanksInDanger: string;
  withdrawn: string;
  withdrawnAlarm: string;
  ended: string;
  /** The conversation is erased, and the page can do nothing more with it. */
  erased: string;
  /** What a patient added to the journal. */
  addendumKept: string;
  answer: { yes: string; no: string; none: string; unknown: string };
  fault: string;
  listAnd: string;
  refusals: Record<ErrorCode, string>;
  /** To a patient whose message cannot be stored: the clinic's phone takes over. */
  unavailable: (phone: string) => string;
  outOfRange: (min: number, max: number, unit: string) => string;
  birthDateWrong: Record<'form' | 'no-year' | 'no-such-day' | 'future' | 'too-old' | 'cpr', string>;
  nameForm: string;
  noCpr: string;
  phoneForm: string;
  reachForm: string;
}
