import { expect, it } from 'vitest';
import { readHazards } from './hazards.ts';

it('[TR-66] no hazard is accepted by the program', () => {
  expect(readHazards().filter(({ approval }) => approval === 'approved')).toEqual([]);
});
