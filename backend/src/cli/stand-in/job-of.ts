import { PROMPTS } from '../../assistant/prompts/approved.ts';
import type { Job } from '../../assistant/prompts/prompt.ts';

/** What a prompt asks for. @throws Error for one that is not ours */
export function jobOf(system: string): Job {
  const found = PROMPTS.find((prompt) => prompt.system === system);
  if (!found) throw new Error('no such prompt');
  return found.job;
}
