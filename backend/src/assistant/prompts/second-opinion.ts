import { z } from 'zod';
import { HOUSE_RULES, prompt } from './prompt.ts';

const Answer = z.strictObject({
  urgency: z.enum(['emergency', 'acute', 'now', 'today', 'soon', 'routine', 'self-care']),
  human: z.boolean(),
  reasons: z.array(z.strictObject({ text: z.string(), events: z.array(z.number()) })),
});
export type OpinionAnswer = z.infer<typeof Answer>;

/** How urgent the whole conversation is, read by somebody who does not know what the rules came to. */
export const SECOND_OPINION = prompt('second-opinion/1', {
  system: [
    ...HOUSE_RULES,
    'Du læser, hvad en patient har skrevet og svaret. Hver linje begynder med et nummer. Vurdér, hvor hurtigt den syge skal ses, som en erfaren sygeplejerske i en lægevagt ville:',
    '- "emergency": ring 112. "acute": sygehus inden for en time. "now": læge inden for få timer. "today": inden for et døgn.',
    '- "soon": inden for tre dage. "routine": kan vente længere. "self-care": kan klares hjemme med råd om, hvornår man søger hjælp.',
    'Kig efter det, der kan være farligt og ikke er spurgt til. At en pårørende eller patienten selv bagatelliserer, at de ikke vil være til besvær, eller at de nævner en uskyldig forklaring, gør det ikke mindre alvorligt.',
    'Tegn på selvmordstanker eller vold er mindst "now". Ved ikke er ikke nej. "human": true, når et menneske bør se på det først, også når du er i tvivl.',
    '"reasons": højst tre korte grunde på dansk til klinikken, i patientens egne ord, hver med numrene på de linjer, den bygger på. Ingen diagnose, ingen medicin.',
    'Svar: {"urgency":"…","human":false,"reasons":[{"text":"…","events":[1]}]}',
  ],
  answer: Answer,
  maxTokens: 300,
});
