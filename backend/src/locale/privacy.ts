import type { ClinicInfo } from '@fordoer/protocol';

/** What the notice depends on. */
export interface Controller {
  clinic: string;
  name: string;
  contact: string;
  /** Until what never reached the clinic is erased. */
  days: number;
  /** Who runs the language model that may read along; undefined where none does. */
  assistant: string | undefined;
}

/** The privacy notice behind the first screen, in plain words. Legal review is pending and the notice says which version it is. */
export function privacyNotice(
  locale: 'da' | 'en',
  { clinic, name, contact, days, assistant }: Controller,
): ClinicInfo['privacy'] {
  const text =
    locale === 'da'
      ? [
          {
            heading: 'Hvem er ansvarlig?',
            body: `${name} er dataansvarlig. ${clinic} bruger Fordør til at tage imod henvendelser.`,
          },
          {
            heading: 'Hvad gemmer vi?',
            body: 'Det, du skriver og svarer, og hvad der blev besluttet. Det gemmes krypteret hos klinikken.',
          },
          {
            heading: 'Hvad bruger vi det til?',
            body: 'Til at finde det rette sted at få hjælp, og så klinikken kan læse din henvendelse.',
          },
          {
            heading: 'Hvem kan se det?',
            body: `Personalet i klinikken. ${assistant ? 'En sprogmodel kan læse med, som der står nedenfor.' : 'Ingen andre.'} Siden, du kom fra, kan ikke læse samtalen.`,
          },
          {
            heading: 'Hvor længe?',
            body: `Bliver henvendelsen en del af din journal, gemmes den i mindst ti år. Det kræver loven. Ellers slettes den ${days} dage efter, at der sidst skete noget.`,
          },
          {
            heading: 'Dine rettigheder',
            body: `Vælg Mine oplysninger i menuen. Der kan du se, hvem der har læst det, få en kopi, rette og slette. Skriv ellers til ${contact}. Du kan også klage til Datatilsynet.`,
          },
          {
            heading: 'Er det et menneske?',
            body: 'Nej. Fordør er et program med faste regler. Du kan altid bede om et menneske.',
          },
          ...(assistant
            ? [
                {
                  heading: 'Læser en sprogmodel med?',
                  body: `Det kan ske. En sprogmodel er et program, der læser og skriver tekst. Den drives af ${assistant}. Navne, CPR-numre, telefonnumre og adresser tages ud, før den læser. Den kan aldrig gøre en henvendelse mindre hastende. Den bestemmer aldrig alene. Du kan altid få et menneske.`,
                },
              ]
            : []),
        ]
      : [
          {
            heading: 'Who is responsible?',
            body: `${name} is the data controller. ${clinic} uses Fordør to receive inquiries.`,
          },
          {
            heading: 'What do we keep?',
            body: 'What you write and answer, and what was decided. It is kept encrypted at the clinic.',
          },
          {
            heading: 'What is it for?',
            body: 'To find the right place to get help, and so that the clinic can read your inquiry.',
          },
          {
            heading: 'Who can see it?',
            body: `The staff of the clinic. ${assistant ? 'A language model may read along, as told below.' : 'Nobody else.'} The page you came from cannot read the conversation.`,
          },
          {
            heading: 'For how long?',
            body: `If the inquiry becomes part of your record it is kept for at least ten years. The law requires it. Otherwise it is erased ${days} days after anything last happened.`,
          },
          {
            heading: 'Your rights',
            body: `Choose My data in the menu. There you can see who has read it, get a copy, correct and erase. Or write to ${contact}. You can also complain to Datatilsynet.`,
          },
          {
            heading: 'Is it a person?',
            body: 'No. Fordør is a program with fixed rules. You can always ask for a person.',
          },
          ...(assistant
            ? [
                {
                  heading: 'Does a language model read along?',
                  body: `It may. A language model is a program that reads and writes text. It is run by ${assistant}. Names, CPR numbers, phone numbers and addresses are taken out before it reads. It can never make an inquiry less urgent. It never decides alone. You can always have a person.`,
                },
              ]
            : []),
        ];
  return { controller: name, contact, text };
}
