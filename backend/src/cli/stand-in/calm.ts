import type { Brain, Told } from './model-server.ts';

/** The least that a well-behaved model does: reads nothing into a message, agrees, repeats the first words, and adds nothing. */
export const calm: Brain = (told) => ({ say: ANSWERS[told.job](told) });

const ANSWERS: Record<Told['job'], (told: Told) => unknown> = {
  extract: () => ({ findings: [], complaints: [] }),
  'second-opinion': () => ({ urgency: 'self-care', human: false, reasons: [] }),
  summary: ({ text }) => ({
    sentences: [...text.matchAll(/^\[(\d+)\] Patienten skriver: (".*")$/gmu)]
      .slice(0, 2)
      .map(([, seq, words]) => ({ text: `Skriver: ${JSON.parse(words as string)}`, events: [Number(seq)] })),
  }),
  explain: ({ text }) => ({ text: JSON.parse(text.slice(text.indexOf('TEKST:\n') + 7)) }),
  'translate-back': ({ text }) => ({ text: JSON.parse(text) }),
};
