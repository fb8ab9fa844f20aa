import type { Content } from '../content/content.ts';
import { understand } from '../understand/understand.ts';
import type { Understanding } from '../understand/understanding.ts';
import { type CaseState, known } from './state.ts';

/** Reads what is said in the middle of a case. Who is ill is settled by an answer, and by words where it is somebody else than the writer. */
export function readIn(content: Content, state: CaseState, say: string): Understanding {
  const { locale, person } = state;
  const isSettled = person !== 'self' || known(state, 'about-self').by === 'answer';
  return understand(content, say, { locale, ...(isSettled ? { person } : {}) });
}
