import { z } from 'zod';
import { HOUSE_RULES, prompt } from './prompt.ts';

const Answer = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), events: z.array(z.number()) })),
});
export type SummaryAnswer = z.infer<typeof Answer>;

/** What a clinician reads first. */
export const SUMMARY = prompt('summary/1', {
  system: [
    ...HOUSE_RULES,
    'Skriv et resumé til en sygeplejerske eller læge af, hvad patienten har skrevet og svaret. Hver linje begynder med et nummer.',
    '- Højst seks korte sætninger på dansk, det farligste først: hvad der er galt, siden hvornår, hvor slemt, hvad der er benægtet, hvad der er ukendt, hvad patienten er bange for eller ønsker.',
    '- "events" er numrene på de linjer, sætningen bygger på. En sætning uden numre bliver ikke vist.',
    '- Skriv kun, hvad der står. Ingen diagnose, ingen vurdering, ingen råd, ingen tal, der ikke står der. Det, der ikke er svaret på, er ukendt og ikke benægtet.',
    'Svar: {"sentences":[{"text":"…","events":[1,2]}]}',
  ],
  answer: Answer,
  maxTokens: 500,
});
