/** What the terminal client itself says. */
interface TerminalTexts {
  help: string;
  prompt: string;
  notJson: string;
  unreachable: (url: string) => string;
  program: string;
  left: (count: number) => string;
  severalAllowed: string;
  rateEach: (choices: string) => string;
}

const TEXTS: Record<'da' | 'en', TerminalTexts> = {
  da: {
    help: 'Skriv med egne ord, eller skriv nummeret på et svar. ? fortæller hvorfor der spørges. m bringer et menneske. Ctrl-D slutter.',
    prompt: '> ',
    notJson:
      'Linjen kunne ikke læses. Skriv JSON, for eksempel {"say": "jeg har ondt i halsen"}, {"answer": {"questionId": "person.age", "value": 30}} eller {"choose": "person"}.',
    unreachable: (url) => `Der er ingen server på ${url}. Start den med npm start, eller udelad --url.`,
    program: 'Fordør',
    left: (count) => `(højst ${count} spørgsmål tilbage)`,
    severalAllowed: 'Flere numre kan vælges, for eksempel 1 3.',
    rateEach: (choices) => `Skriv et tal for hver linje, for eksempel 1 2 1: ${choices}.`,
  },
  en: {
    help: 'Write in your own words, or give the number of an answer. ? tells why it is asked. m brings a person. Ctrl-D ends.',
    prompt: '> ',
    notJson:
      'This line could not be read. Write JSON, for example {"say": "my throat is sore"}, {"answer": {"questionId": "person.age", "value": 30}} or {"choose": "person"}.',
    unreachable: (url) => `There is no server at ${url}. Start one with npm start, or leave --url out.`,
    program: 'Fordør',
    left: (count) => `(at most ${count} questions left)`,
    severalAllowed: 'Several numbers can be chosen, for example 1 3.',
    rateEach: (choices) => `Write a number for each line, for example 1 2 1: ${choices}.`,
  },
};

export const terminalTexts = (locale: 'da' | 'en'): TerminalTexts => TEXTS[locale];
