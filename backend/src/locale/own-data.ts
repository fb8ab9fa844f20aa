import type { StaffRole } from '@fordoer/protocol';
import type { EventType } from '../record/events.ts';
import type { Purpose } from '../record/head.ts';

/** What a member of staff can do in a conversation that its patient is told of. */
export type AccessKind = Extract<
  EventType,
  | 'listed'
  | 'looked-up'
  | 'looked-at'
  | 'broke-glass'
  | 'glass-reviewed'
  | 'identified'
  | 'claimed'
  | 'released'
  | 'resolved'
  | 'said'
>;

/** The words by which patients read about their own data: on the page, and in the file they take home. */
export interface OwnDataWords {
  who: Record<StaffRole, string>;
  did: Record<AccessKind, string>;
  why: Record<Purpose, string>;
  assessedBy: (who: string) => string;
  kept: { own: (days: number) => string; journal: (years: number) => string };
  file: {
    title: string;
    made: string;
    clinic: string;
    reference: string;
    kept: string;
    talk: string;
    you: string;
    program: string;
    withdrawn: string;
    addendum: string;
    accesses: string;
    none: string;
    columns: { at: string; who: string; did: string; why: string; unit: string };
    emergency: string;
    routings: string;
    version: string;
    visits: string;
    visit: Record<'confirmed' | 'cancelled', string>;
    born: string;
    everything: string;
    what: string;
    hash: string;
    proof: string;
  };
  events: Record<EventType, string>;
}

const da: OwnDataWords = {
  who: { doctor: 'En læge', nurse: 'En sygeplejerske', secretary: 'En sekretær' },
  did: {
    listed: 'Så din henvendelse i klinikkens kø',
    'looked-up': 'Slog din henvendelse op',
    'looked-at': 'Åbnede din henvendelse',
    'broke-glass': 'Brugte nødadgang til din henvendelse',
    'glass-reviewed': 'Efterprøvede, om nødadgangen var i orden',
    identified: 'Knyttede dit CPR-nummer til henvendelsen',
    claimed: 'Tog din henvendelse',
    released: 'Gav din henvendelse videre til en kollega',
    resolved: 'Afgjorde din henvendelse',
    said: 'Skrev til dig',
  },
  why: {
    TREAT: 'For at give dig behandling',
    BTG: 'I en nødsituation',
    PATRQT: 'Fordi du bad om det',
    RECORDMGT: 'For at passe journalen',
    HOPERAT: 'For at drive klinikken',
  },
  assessedBy: (who) => `${who} har vurderet din henvendelse.`,
  kept: {
    own: (days) => `Det er dit eget. Det slettes ${days} dage efter, at der sidst skete noget.`,
    journal: (years) =>
      `Det er en del af din journal. Klinikken gemmer den i mindst ${years} år efter det sidste notat.`,
  },
  file: {
    title: 'Alt, hvad der er gemt om dig i denne samtale',
    made: 'Filen er lavet',
    clinic: 'Klinik',
    reference: 'Reference',
    kept: 'Så længe gemmes det',
    talk: 'Samtalen',
    you: 'Du',
    program: 'Fordør, program',
    withdrawn: 'Taget tilbage',
    addendum: 'Tilføjelse',
    accesses: 'Hvem har set den',
    none: 'Ingen i klinikken har set den.',
    columns: { at: 'Hvornår', who: 'Hvem', did: 'Hvad', why: 'Hvorfor', unit: 'Hvor' },
    emergency: 'Begrundelse',
    routings: 'Sådan blev du vejledt, og hvorfor',
    version: 'Regelsæt',
    visits: 'Tider',
    visit: { confirmed: 'Booket', cancelled: 'Aflyst' },
    born: 'født',
    everything: 'Alt, der er registreret',
    what: 'Hvad',
    hash: 'Kontroltal',
    proof:
      'Kontroltallene viser, at intet er ændret siden. Hent også filen i maskinlæsbar form: den har beviserne, og den siger, hvordan de efterprøves.',
  },
  events: {
    started: 'Samtalen begyndte',
    consulting: 'En sprogmodel blev spurgt',
    consulted: 'En sprogmodel svarede',
    'went-on': 'Programmet gik videre uden sprogmodellen',
    said: 'Nogen skrev',
    understood: 'Programmet læste det, du skrev',
    asked: 'Der blev spurgt',
    answered: 'Du svarede',
    withdrawn: 'Du tog noget tilbage',
    raised: 'Et faretegn',
    decided: 'En vurdering',
    routed: 'Steder, du kunne få hjælp',
    chosen: 'Du valgte',
    'slots-offered': 'Ledige tider',
    held: 'En tid blev holdt',
    booked: 'En tid blev booket',
    cancelled: 'En tid blev aflyst',
    'hold-ended': 'En tid blev givet fri',
    requested: 'Du bad om noget',
    'handed-over': 'Sendt til et menneske',
    claimed: 'Taget af en i klinikken',
    released: 'Givet videre',
    resolved: 'Afgjort af en i klinikken',
    listed: 'Set i køen',
    'looked-up': 'Slået op',
    'looked-at': 'Åbnet',
    'broke-glass': 'Nødadgang',
    'glass-reviewed': 'Nødadgang efterprøvet',
    identified: 'CPR-nummer tilknyttet',
    'opted-out': 'Du sagde nej til opslag',
    'opted-in': 'Du sagde ja til opslag',
    'followed-up': 'Du sagde, hvordan det gik',
    noticed: 'En besked fra programmet',
    erased: 'Slettet',
    ended: 'Samtalen sluttede',
  },
};

const en: OwnDataWords = {
  who: { doctor: 'A doctor', nurse: 'A nurse', secretary: 'A secretary' },
  did: {
    listed: 'Saw your inquiry in the clinic’s queue',
    'looked-up': 'Looked your inquiry up',
    'looked-at': 'Opened your inquiry',
    'broke-glass': 'Used emergency access to your inquiry',
    'glass-reviewed': 'Checked whether the emergency access was justified',
    identified: 'Tied your CPR number to the inquiry',
    claimed: 'Took your inquiry',
    released: 'Gave your inquiry to a colleague',
    resolved: 'Decided about your inquiry',
    said: 'Wrote to you',
  },
  why: {
    TREAT: 'To treat you',
    BTG: 'In an emergency',
    PATRQT: 'Because you asked',
    RECORDMGT: 'To look after the record',
    HOPERAT: 'To run the clinic',
  },
  assessedBy: (who) => `${who} has assessed your inquiry.`,
  kept: {
    own: (days) => `It is your own. It is erased ${days} days after anything last happened.`,
    journal: (years) =>
      `It is part of your medical record. The clinic keeps that for at least ${years} years after the last entry.`,
  },
  file: {
    title: 'Everything that is kept about you in this conversation',
    made: 'This file was made',
    clinic: 'Clinic',
    reference: 'Reference',
    kept: 'How long it is kept',
    talk: 'The conversation',
    you: 'You',
    program: 'Fordør, program',
    withdrawn: 'Taken back',
    addendum: 'Addition',
    accesses: 'Who has seen it',
    none: 'Nobody at the clinic has seen it.',
    columns: { at: 'When', who: 'Who', did: 'What', why: 'Why', unit: 'Where' },
    emergency: 'Reason',
    routings: 'What you were advised, and why',
    version: 'Rule set',
    visits: 'Visits',
    visit: { confirmed: 'Booked', cancelled: 'Cancelled' },
    born: 'born',
    everything: 'Everything on record',
    what: 'What',
    hash: 'Hash',
    proof:
      'The hashes show that nothing has been changed since. Take the machine-readable file as well: it has the proofs, and says how to check them.',
  },
  events: {
    started: 'The conversation began',
    consulting: 'A language model was asked',
    consulted: 'A language model answered',
    'went-on': 'The program went on without the language model',
    said: 'Somebody wrote',
    understood: 'The program read what you wrote',
    asked: 'A question',
    answered: 'You answered',
    withdrawn: 'You took something back',
    raised: 'A red flag',
    decided: 'An assessment',
    routed: 'Where you could get help',
    chosen: 'You chose',
    'slots-offered': 'Free times',
    held: 'A time was kept for you',
    booked: 'A visit was booked',
    cancelled: 'A visit was cancelled',
    'hold-ended': 'A time was released',
    requested: 'You asked for something',
    'handed-over': 'Sent to a person',
    claimed: 'Taken by somebody at the clinic',
    released: 'Given to a colleague',
    resolved: 'Decided by somebody at the clinic',
    listed: 'Seen in the queue',
    'looked-up': 'Looked up',
    'looked-at': 'Opened',
    'broke-glass': 'Emergency access',
    'glass-reviewed': 'Emergency access checked',
    identified: 'CPR number tied to it',
    'opted-out': 'You said no to look-ups',
    'opted-in': 'You said yes to look-ups',
    'followed-up': 'You said how it went',
    noticed: 'A message of the program',
    erased: 'Erased',
    ended: 'The conversation ended',
  },
};

const WORDS = { da, en };

/** The words of a language. */
export const ownDataWords = (locale: 'da' | 'en'): OwnDataWords => WORDS[locale];
