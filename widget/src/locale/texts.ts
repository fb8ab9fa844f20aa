import type { StaffRole, Urgency } from '@fordoer/protocol';

/** Every sentence the chat page itself says. What the server says comes worded in its messages. */
export interface Texts {
  /** Names the other language, in that language. */
  otherLanguage: string;
  languageKept: string;
  title: (clinic: string) => string;
  /** The way out for somebody who may be watched: what it does, and what it cannot. */
  exit: { leave: string; what: string };
  menu: string;
  close: string;
  help: { label: string; person: string; call: (phone: string) => string };
  first: { program: string; emergency: string; privacy: string };
  composer: {
    label: string;
    labelBeside: string;
    labelMore: string;
    labelCorrecting: (label: string) => string;
    send: string;
    empty: string;
    tooLong: (over: number) => string;
    room: (left: number) => string;
    readers: string;
  };
  question: {
    go: string;
    why: string;
    any: string;
    remaining: (count: number) => string;
    correcting: string;
    keep: string;
    announce: (text: string) => string;
    chooseOne: string;
    chooseAny: string;
    rateAll: string;
    write: string;
    number: string;
    range: (min: string, max: string, unit: string) => string;
    and: string;
  };
  /** An approved text in other words, or in another language. */
  explain: { open: string; languages: string };
  madeBy: Record<'language-model', string>;
  from: { patient: string; program: string; role: Record<StaffRole, string> };
  log: string;
  undo: string;
  withdrawn: string;
  onItsWay: string;
  waitingForNetwork: string;
  offline: string;
  newBelow: string;
  unreachable: {
    heading: string;
    emergency: string;
    clinic: (clinic: string) => string;
    closed: string;
    outOfHours: (name: string) => string;
    findNumber: string;
    keep: string;
  };
  summary: {
    heading: string;
    not: string;
    unknown: string;
    correct: string;
    correctLabel: (label: string) => string;
  };
  urgency: Record<Urgency, string>;
  decision: {
    why: string;
    meanwhile: string;
    advice: string;
    safetyNet: string;
    duration: string;
    reference: string;
    redFlags: string;
  };
  print: string;
  newWindow: string;
  booking: {
    heading: Record<'offered' | 'held' | 'confirmed' | 'cancelled' | 'taken' | 'expired', string>;
    take: (slot: string) => string;
    back: string;
    reference: string;
    manage: string;
    calendar: string;
    calendarFailed: string;
    fileName: string;
    worse: string;
  };
  handover: {
    heading: Record<'waiting' | 'claimed' | 'released' | 'nobody' | 'call-back' | 'done', string>;
    mayClose: string;
    keepOpen: string;
  };
  answers: { open: string; heading: string; none: string; written: string; change: string; back: string };
  data: { open: string; heading: string; controller: (name: string, contact: string) => string };
  /** What is kept about the patient: who has looked, a copy, erasing, correcting. */
  mine: {
    open: string;
    heading: string;
    failed: string;
    who: string;
    nobody: string;
    emergency: (reason: string) => string;
    why: string;
    copy: string;
    /** Where somebody who does harm may be watching. */
    copyStays: string;
    read: string;
    data: string;
    fileName: (format: 'html' | 'json') => string;
    copied: string;
    erase: {
      heading: string;
      open: string;
      sure: string;
      what: string;
      yes: string;
      no: string;
      done: string;
    };
    lookUps: Record<
      'heading' | 'isAllowed' | 'isRefused' | 'refuse' | 'allow' | 'refused' | 'allowed',
      string
    >;
    keep: { heading: string; why: string; label: string; send: string; sent: string };
    card: string;
  };
  clear: { open: string; heading: string; text: string; yes: string; no: string; done: string };
  startAgain: string;
  refused: { session: string; version: string; clinic: string };
  manage: {
    title: string;
    phone: (clinic: string, phone: string) => string;
    cancelled: string;
    again: string;
    cancel: string;
    sure: string;
    keep: string;
    noSecret: string;
    failed: string;
  };
}
