import { z } from 'zod';
import { HOUSE_RULES, prompt } from './prompt.ts';

const Answer = z.strictObject({
  findings: z.array(
    z.strictObject({ id: z.string(), state: z.enum(['present', 'unknown']), quote: z.string() }),
  ),
  complaints: z.array(z.strictObject({ id: z.string(), quote: z.string() })),
});
export type ExtractAnswer = z.infer<typeof Answer>;

/** What is said in one message, in ids of the content, each with the words that say it. */
export const EXTRACT = prompt('extract/1', {
  system: [
    ...HOUSE_RULES,
    'Find i beskeden, hvilke af de nævnte fund og henvendelsesårsager den siger noget om.',
    '- "present": beskeden siger, at den syge har det nu. "unknown": beskeden kan betyde det, men siger det ikke klart.',
    '- Det, beskeden benægter, det, der er overstået, og det, der gælder en anden end den syge, skal IKKE med.',
    '- "quote" er de ord i beskeden, der siger det, kopieret tegn for tegn, højst 12 ord.',
    '- Brug kun id’er fra listen. Er du i tvivl mellem to, så tag det farligste som "unknown". Find højst 6 fund og 2 årsager.',
    '- At nogen bagatelliserer ("det er nok ingenting"), ændrer ikke, hvad der er sagt.',
    'Svar: {"findings":[{"id":"…","state":"present","quote":"…"}],"complaints":[{"id":"…","quote":"…"}]}. Tomme lister, når der intet er.',
  ],
  answer: Answer,
  maxTokens: 400,
});
