/** What the patient's page says, as far as a journey looks for it by name. */
export const WORDS = {
  da: {
    person: 'Tal med et menneske',
    send: 'Send',
    go: 'Fortsæt',
    why: 'Hvorfor spørger I?',
    unknown: 'Ved ikke',
    undo: 'Fortryd',
    menu: 'Menu',
    log: 'Samtale',
    waiting: 'Venter på net',
    /** How somebody answers who has none of the signs and writes for themselves. */
    usual: /^(Nej\b|Ingen af delene|Mig selv)/,
  },
  en: {
    person: 'Talk with a person',
    send: 'Send',
    go: 'Continue',
    why: 'Why do you ask?',
    unknown: 'Do not know',
    undo: 'Undo',
    menu: 'Menu',
    log: 'Conversation',
    waiting: 'Waiting for the network',
    usual: /^(No\b|None of these|Neither|Myself)/,
  },
};

export type Language = keyof typeof WORDS;
