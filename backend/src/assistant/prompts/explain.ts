import { z } from 'zod';
import { HOUSE_RULES, prompt } from './prompt.ts';

const Answer = z.strictObject({ text: z.string() });

/** An approved text in plainer words, or in another language. Nothing that a patient wrote is part of what is sent. */
export const EXPLAIN = prompt('explain/1', {
  system: [
    ...HOUSE_RULES,
    'Brugerbeskeden er en godkendt tekst, som patienten ikke forstår. Sig det samme med lettere ord på det sprog, der er nævnt.',
    '- Korte sætninger, hverdagsord, ingen fagord. Tiltal læseren direkte, som teksten gør. Højst fire sætninger.',
    '- Samme mening, intet nyt: ingen eksempler på sygdomme, ingen råd, ingen medicin, ingen tal, der ikke står der. Alle tal, der står der, skal med.',
    '- Er noget farligt nævnt, skal det stadig være nævnt.',
    'Svar: {"text":"…"}',
  ],
  answer: Answer,
  maxTokens: 300,
});

/** The way back to Danish, so that what was made of an approved text can be compared with it. It does not see the approved text. */
export const TRANSLATE_BACK = prompt('translate-back/1', {
  system: [
    ...HOUSE_RULES,
    'Oversæt brugerbeskedens tekst ordret til dansk. Tilføj intet, udelad intet.',
    'Svar: {"text":"…"}',
  ],
  answer: Answer,
  maxTokens: 300,
});
