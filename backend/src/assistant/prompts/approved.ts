import { EXPLAIN, TRANSLATE_BACK } from './explain.ts';
import { EXTRACT } from './extract.ts';
import type { Prompt } from './prompt.ts';
import { SECOND_OPINION } from './second-opinion.ts';
import { SUMMARY } from './summary.ts';

export const PROMPTS: readonly Prompt<unknown>[] = [
  EXTRACT,
  SECOND_OPINION,
  SUMMARY,
  EXPLAIN,
  TRANSLATE_BACK,
];

/**
 * The prompts as they were evaluated, by version. A text that was changed without a new version does not start (TR-60): give it the
 * next number, run `npm run -s assistant:eval`, and add its line here. Approval by two persons is pending for all of them.
 */
export const APPROVED: Record<string, { hash: string; approval: 'pending' | 'approved' }> = {
  'extract/1': {
    hash: '666fa8943643aa6cf3063c14bf94af8d573eee32bfbc607a94a3f69809cea758',
    approval: 'pending',
  },
  'second-opinion/1': {
    hash: '423220965bfb8b7747e600d6191417c332d8839f90d84b84c31ba797d91a23cf',
    approval: 'pending',
  },
  'summary/1': {
    hash: '83ec9f23cd78f409d4339ee8c5c9a73971c44d2f33d44518717e0e1d2cc2c253',
    approval: 'pending',
  },
  'explain/1': {
    hash: 'd24fb7a02b42f34beb60e97b204b5b9fc583368fe1eb867a1a09eacb4b9b7242',
    approval: 'pending',
  },
  'translate-back/1': {
    hash: 'cefeb4dd6da3fe9802ad3b9a567d0a2484ed16105ad7df9bc92fcd0d0902b2a7',
    approval: 'pending',
  },
};

/** @throws Error that names the prompt which is not the one that was evaluated */
export function checkPrompts(prompts: readonly Prompt<unknown>[] = PROMPTS): void {
  for (const { id, hash } of prompts)
    if (APPROVED[id]?.hash !== hash)
      throw new Error(`The prompt ${id} is not the one that was evaluated. It needs a version of its own.`);
}
