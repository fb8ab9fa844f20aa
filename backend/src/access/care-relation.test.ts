import { describe, expect, it } from 'vitest';
import { careRelation } from './care-relation.ts';

const NOW = new Date('2026-12-01T10:00:00+01:00');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const optedOut = false;

describe('a care relation [TR-34]', () => {
  it.each([
    ['waits', { queue: 'waiting' as const, optedOut }],
    ['is with somebody', { queue: 'claimed' as const, optedOut }],
    ['waits, and the patient wants no look-up', { queue: 'waiting' as const, optedOut: true }],
    ['has a visit to come', { visitEnds: inHours(300), optedOut }],
    ['had a visit within a day', { visitEnds: inHours(-23.9), optedOut }],
    ['was resolved within seven days', { queue: 'resolved' as const, resolvedAt: inHours(-167.9), optedOut }],
    ['waits again', { queue: 'waiting' as const, resolvedAt: inHours(-1000), optedOut }],
  ])('is there while a case %s', (_name, facts) => {
    expect(careRelation(facts, NOW)).toBeDefined();
  });

  it.each([
    ['never reached the clinic', { optedOut }],
    ['had its visit a day ago', { visitEnds: inHours(-24), optedOut }],
    ['was resolved seven days ago', { queue: 'resolved' as const, resolvedAt: inHours(-168), optedOut }],
    ['has a visit to come, and the patient wants no look-up', { visitEnds: inHours(20), optedOut: true }],
    ['was resolved today, and the patient wants no look-up', { resolvedAt: inHours(-1), optedOut: true }],
  ])('is not there when it %s', (_name, facts) => {
    expect(careRelation(facts, NOW)).toBeUndefined();
  });

  it('ends with the last that keeps it', () => {
    const facts = { visitEnds: inHours(1), resolvedAt: inHours(-1), optedOut };
    expect(careRelation(facts, NOW)?.until).toEqual(inHours(167));
  });
});
