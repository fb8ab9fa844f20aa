import { describe, expect, it } from 'vitest';
import { isOpenAt, opensAt, sayHours } from './hours.ts';

const day = ['08:00-16:00'];
const week = {
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: ['08:00-12:00', '15:00-18:00'],
  friday: ['08:00-15:30'],
  saturday: [],
  sunday: [],
};
const closed = ['12-24', '2026-12-28'];

describe('a clinic is open', () => {
  it.each([
    ['Tuesday 08:00', '2026-12-01T08:00:00+01:00', true],
    ['Tuesday just before 08:00', '2026-12-01T07:59:59+01:00', false],
    ['Tuesday 15:59', '2026-12-01T15:59:00+01:00', true],
    ['Tuesday 16:00', '2026-12-01T16:00:00+01:00', false],
    ['Thursday between two ranges', '2026-12-03T13:00:00+01:00', false],
    ['Thursday evening', '2026-12-03T17:30:00+01:00', true],
    ['Saturday', '2026-12-05T10:00:00+01:00', false],
    ['Christmas Day, a Friday', '2026-12-25T10:00:00+01:00', false],
    ['Easter Monday', '2026-04-06T10:00:00+02:00', false],
    ['Maundy Thursday', '2026-04-02T10:00:00+02:00', false],
    ['Great Prayer Day, which is no holiday since 2024', '2026-05-01T10:00:00+02:00', true],
    ['a day closed every year', '2026-12-24T10:00:00+01:00', false],
    ['a day closed once', '2026-12-28T10:00:00+01:00', false],
    ['the same day a year later', '2027-12-28T10:00:00+01:00', true],
    ['08:30 after summer time ended, by the local clock', '2026-10-26T07:30:00Z', true],
    ['the same UTC time before it ended', '2026-10-23T05:59:00Z', false],
  ])('%s: %s', (_name, at, open) => {
    expect(isOpenAt(new Date(at), week, closed)).toBe(open);
  });
});

describe('a clinic next opens', () => {
  it.each([
    ['now, while it is open', '2026-12-01T10:07:00+01:00', '2026-12-01T10:07:00+01:00'],
    ['this morning, before opening', '2026-12-01T02:00:00+01:00', '2026-12-01T08:00:00+01:00'],
    ['after the weekend', '2026-12-04T15:30:00+01:00', '2026-12-07T08:00:00+01:00'],
    [
      'after Christmas, its own closed Monday included',
      '2026-12-23T16:00:00+01:00',
      '2026-12-29T08:00:00+01:00',
    ],
    ['across the change to summer time', '2026-03-28T20:00:00+01:00', '2026-03-30T08:00:00+02:00'],
    ['across the change to winter time', '2026-10-24T20:00:00+02:00', '2026-10-26T08:00:00+01:00'],
  ])('%s', (_name, from, expected) => {
    expect(opensAt(new Date(from), week, closed)).toEqual(new Date(expected));
  });
});

describe('hours in words', () => {
  it('joins equal days, leaves closed ones out', () => {
    expect(sayHours(week, 'da')).toBe('mandag-onsdag 8-16, torsdag 8-12 og 15-18, fredag 8-15.30');
    expect(sayHours(week, 'en')).toBe('Monday-Wednesday 8-16, Thursday 8-12 and 15-18, Friday 8-15.30');
  });
});
