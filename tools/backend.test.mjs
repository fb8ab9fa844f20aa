import { expect, it } from 'vitest';
import { lastWords } from './backend.mjs';

it('gives the reason why a backend ended in its own last words', () => {
  const trace =
    'console-access: code 1\nError: DATABASE_URL is missing\n    at main.js:3\n    at next\n\nNode.js v24\n';
  expect(lastWords(trace, 1)).toBe('Error: DATABASE_URL is missing');
  const log = `${JSON.stringify({ level: 30, msg: 'starting' })}\n${JSON.stringify({ level: 60, msg: 'cannot start', err: { message: 'no clinic' } })}\n`;
  expect(lastWords(log, 1)).toBe('error: cannot start: no clinic');
  expect(lastWords('console-access: code 1\nlistening\n', 7)).toBe('exit code 7; its last line: listening');
  expect(lastWords('', null)).toBe('no exit code');
});
