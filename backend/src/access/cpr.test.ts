import { describe, expect, it } from 'vitest';
import { readCpr, readQuery } from './cpr.ts';

describe('a CPR number', () => {
  it.each([
    ['010203-0000', '0102030000'],
    ['0102030000', '0102030000'],
    [' 010203 0000 ', '0102030000'],
    // No modulus 11: 1 January 1965 has numbers without it.
    ['010165-1111', '0101651111'],
    // 29 February is there in 2000, and was not in 1900.
    ['290200-4000', '2902004000'],
  ])('%j is read as %s [TR-16]', (written, digits) => {
    expect(readCpr(written)).toBe(digits);
  });

  it.each([
    '',
    '123-456',
    '320165-1111',
    '011365-1111',
    '290200-1000',
    '610165-1111',
    '010203-000',
    '010203-00000',
    'x',
  ])('%j is none', (written) => {
    expect(readCpr(written)).toBeUndefined();
  });
});

describe('what somebody looks for', () => {
  it.each([
    ['123-456', { by: 'reference', reference: '123-456' }],
    ['123456', { by: 'reference', reference: '123-456' }],
    ['0102030000', { by: 'cpr', cpr: '0102030000' }],
    ['Jensen', undefined],
  ])('%j', (written, query) => {
    expect(readQuery(written)).toEqual(query);
  });
});
