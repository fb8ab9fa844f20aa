import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import type { Region, Urgency } from '../words.ts';
import { gpOpen, localTime } from './calendar.ts';
import { route } from './route.ts';

const content = readContent();
const calm = { wish: { first: [], beside: [], services: [] }, human: [], reasons: [] };
const doors = (urgency: Urgency, at: string, more: object = {}) =>
  route(content, { ...calm, urgency }, { at: new Date(at), region: 'midtjylland', ...more });
const kinds = (...given: Parameters<typeof doors>) => doors(...given).map(({ kind }) => kind);
const TUESDAY_TEN = '2026-11-24T09:00:00Z';
const NIGHT = '2026-11-25T01:00:00Z';

describe('the calendar', () => {
  it.each([
    ['a Tuesday at ten', TUESDAY_TEN, true],
    ['a Tuesday at eight sharp', '2026-11-24T07:00:00Z', true],
    ['a Tuesday at sixteen', '2026-11-24T15:00:00Z', false],
    ['the night', NIGHT, false],
    ['a Saturday', '2026-11-28T10:00:00Z', false],
    ['Christmas Day', '2026-12-25T10:00:00Z', false],
    ['Christmas Eve', '2026-12-24T10:00:00Z', false],
    ['Constitution Day', '2026-06-05T10:00:00Z', false],
    ['Great Prayer Day, which is none since 2024', '2026-05-01T08:00:00Z', true],
    ['a summer morning, two hours ahead of UTC', '2026-07-07T06:00:00Z', true],
  ])('knows whether practices are open: %s', (_title, at, open) => {
    expect(gpOpen(content.services, new Date(at))).toBe(open);
  });

  it('follows summer time', () => {
    expect(localTime(new Date('2026-03-29T00:59:00Z')).time).toBe('01:59');
    expect(localTime(new Date('2026-03-29T01:00:00Z')).time).toBe('03:00');
  });
});

describe('the door table', () => {
  it.each([
    ['emergency', TUESDAY_TEN, 'call-112'],
    ['emergency', NIGHT, 'call-112'],
    ['acute', TUESDAY_TEN, 'gp-acute'],
    ['acute', NIGHT, 'out-of-hours'],
    ['now', TUESDAY_TEN, 'gp-acute'],
    ['now', NIGHT, 'out-of-hours'],
    ['today', TUESDAY_TEN, 'gp-booking'],
    ['soon', NIGHT, 'gp-booking'],
    ['routine', TUESDAY_TEN, 'gp-booking'],
    ['self-care', NIGHT, 'self-care'],
  ] as const)('%s at %s opens %s first', (urgency, at, first) => {
    expect(kinds(urgency, at)[0]).toBe(first);
  });

  it('goes on to the next door when no slot is free in time', () => {
    expect(kinds('today', TUESDAY_TEN, { slotInHours: 30 })[0]).toBe('gp-acute');
    expect(kinds('today', NIGHT, { slotInHours: null })[0]).toBe('out-of-hours');
    expect(kinds('soon', TUESDAY_TEN, { slotInHours: 80 })[0]).toBe('human-triage');
  });

  it('puts a person first where a person must look, below now', () => {
    const decision = { ...calm, human: ['not-covered'] };
    expect(route(content, { ...decision, urgency: 'soon' }, { at: new Date(TUESDAY_TEN) })[0]?.kind).toBe(
      'human-triage',
    );
    expect(route(content, { ...decision, urgency: 'now' }, { at: new Date(TUESDAY_TEN) })[0]?.kind).toBe(
      'gp-acute',
    );
  });
});

describe('the numbers', () => {
  it.each([
    ['midtjylland', '+4570113131'],
    ['nordjylland', '+4570150300'],
    ['syddanmark', '+4570110707'],
    ['hovedstaden', '1813'],
    ['sjaelland', '1818'],
  ] as [Region, string][])('out of hours in %s', (region, phone) => {
    expect(doors('now', NIGHT, { region })[0]?.service?.phone).toBe(phone);
  });

  it('a clinic that is closed on a working day still shows the out-of-hours number, and 112 beside it', () => {
    const found = doors('now', TUESDAY_TEN, { gpOpen: false });
    expect(found[0]).toMatchObject({ kind: 'out-of-hours', service: { phone: '+4570113131' } });
    expect(found[1]?.kind).toBe('call-112');
  });

  it('are never without 112 where the region is not known', () => {
    const found = route(content, { ...calm, urgency: 'acute' }, { at: new Date(NIGHT) });
    expect(found.map(({ kind }) => kind)).toContain('call-112');
  });

  it('a helpline is never the only door, and not the first', () => {
    const wish = { first: [], beside: ['helpline' as const], services: [] };
    for (const urgency of ['self-care', 'routine', 'soon', 'today', 'now', 'acute', 'emergency'] as const) {
      const found = route(
        content,
        { ...calm, wish, urgency },
        { at: new Date(NIGHT), region: 'midtjylland' },
      ).map(({ kind }) => kind);
      expect(found[0]).not.toBe('helpline');
      expect(found).toContain('human-triage');
    }
  });
});
