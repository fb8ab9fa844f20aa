import { expect, it } from 'vitest';
import { Online } from './online.ts';

it('a conversation is online while any page of it is open; only the first coming and the last going are told', () => {
  const online = new Online();
  const told: boolean[] = [];
  const place = { conversationId: 'a', clinicId: 'b' };
  online.onChange((changed) => told.push(online.is(changed.conversationId)));
  const first = online.arrive(place);
  const second = online.arrive(place);
  expect(online.is('a')).toBe(true);
  first();
  expect(online.is('a')).toBe(true);
  second();
  expect(online.is('a')).toBe(false);
  expect(told).toEqual([true, false]);
});
