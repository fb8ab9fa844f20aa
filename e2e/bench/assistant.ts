import { round } from './numbers.ts';
import { ask } from './programs.ts';

interface Evaluated {
  vignettes: { n: number };
  calls: { n: number; perTurn: number; tokensMedian: number; wattHoursPerConversation: number };
}

/**
 * What the assistant would cost over the cases: calls and tokens do not depend on the machine, and energy is estimated from tokens. The
 * stand-in answers, counted with a real vocabulary (`o200k_base`).
 * @param every one case in so many
 */
export async function assistantCost(every: number) {
  const args = ['tools/assistant.mjs', 'eval', '--stand-in', '--json', '--every', String(every)];
  const { vignettes, calls } = await ask<Evaluated>(args, {});
  return {
    conversations: vignettes.n,
    callsPerTurn: { is: calls.perTurn, aim: round(1 / 3) },
    tokensPerConversation: { is: calls.tokensMedian, aim: 4_000 },
    wattHoursPerConversation: calls.wattHoursPerConversation,
  };
}
