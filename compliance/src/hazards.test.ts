import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { readHazards } from './hazards.ts';

const hazards = readHazards();
const rules = [...readContent().rules.values()];

describe('hazards', () => {
  it('have ids of their own', () => {
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  });

  it('[TR-62] every rule controls a hazard that exists', () => {
    const known = new Set(hazards.map(({ id }) => id));
    expect(
      rules.filter(({ hazard }) => !known.has(hazard)).map(({ id, hazard }) => `${id} names ${hazard}`),
    ).toEqual([]);
  });

  it('[TR-62] every hazard that rules control has at least one rule', () => {
    const controlled = new Set(rules.map(({ hazard }) => hazard));
    const orphans = hazards.filter(({ id, controls }) => controls.includes('rules') && !controlled.has(id));
    expect(orphans.map(({ id }) => id)).toEqual([]);
  });

  it('[TR-66] nothing is approved by the program', () => {
    expect(hazards.filter(({ approval }) => approval === 'approved')).toEqual([]);
  });
});
