import type { Problem } from '../state/state.ts';
import { da } from './da.ts';

/** What went wrong, and what to do. */
export const sayProblem = (problem: Problem): string =>
  problem === 'INTERRUPTED' ? da.decide.interrupted : da.refusals[problem];
