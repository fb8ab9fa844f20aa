import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { Faults } from './faults.ts';

const CANARY = 'kanariefugl';

describe('a fault', () => {
  const note = (error: unknown) => {
    const lines: string[] = [];
    const id = new Faults(pino({}, { write: (line) => void lines.push(line) })).note('turn', error);
    return { id, log: lines.join(''), entry: JSON.parse(lines[0] as string) };
  };

  it('is logged with where it was and what kind, under the id that the caller gets', () => {
    const { id, entry } = note(Object.assign(new TypeError('x'), { code: '23505' }));
    expect(entry).toMatchObject({ fault: id, where: 'turn', kind: 'TypeError', code: '23505' });
    expect(entry.stack[0]).toContain('faults.test.ts');
  });

  it.each([
    ['its message', new Error(CANARY)],
    ['a message of several lines', new Error(`first\n${CANARY}\n  at ${CANARY} (said so)\nlast`)],
    [
      'what a driver adds',
      Object.assign(new Error('x'), { query: CANARY, parameters: [CANARY], detail: CANARY }),
    ],
    ['its cause', new Error('x', { cause: new Error(CANARY) })],
    ['a thrown text', CANARY],
    ['a thrown object', { text: CANARY }],
  ])('never shows %s', (_name, error) => {
    expect(note(error).log).not.toContain(CANARY);
  });

  it('of nothing at all is noted too', () => {
    expect(note(undefined).entry).toMatchObject({ kind: 'undefined' });
    expect(note(null).entry).toMatchObject({ kind: 'object' });
  });
});
