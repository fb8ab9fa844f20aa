import { describe, expect, it } from 'vitest';
import { Limits } from './limits.ts';

const limits = () =>
  new Limits({
    textsPerMinute: 2,
    answersPerMinute: 3,
    connectionsPerAddress: 2,
    conversationsPerClinicMinute: 1,
  });

describe('the limits [TR-25]', () => {
  it('let through what is allowed, then say when to go on', async () => {
    const { text } = limits();
    expect(await text('a')).toBeUndefined();
    expect(await text('a')).toBeUndefined();
    const wait = await text('a');
    expect(wait?.retryAfter).toBeGreaterThan(0);
    expect(wait?.retryAfter).toBeLessThanOrEqual(60);
  });

  it('count each conversation, each kind and each clinic by itself', async () => {
    const { text, answer, start } = limits();
    for (let n = 0; n < 2; n++) await text('a');
    expect(await text('b')).toBeUndefined();
    expect(await answer('a')).toBeUndefined();
    expect(await start('demo')).toBeUndefined();
    expect(await start('demo')).toBeDefined();
    expect(await start('other')).toBeUndefined();
  });

  it('make guessing an access code slow, without locking out who signs in from elsewhere', async () => {
    const { signIn } = limits();
    for (let n = 0; n < 20; n++) expect(await signIn('demo', '1.2.3.4')).toBeUndefined();
    expect(await signIn('demo', '1.2.3.4')).toBeDefined();
    expect(await signIn('demo', '1.2.3.5')).toBeUndefined();
    expect(await signIn('other', '1.2.3.4')).toBeUndefined();
  });

  it('count connections of an address in and out again', () => {
    const of = limits();
    const first = of.connect('1.2.3.4');
    expect(of.connect('1.2.3.4')).toBeDefined();
    expect(of.connect('1.2.3.4')).toBeUndefined();
    expect(of.connect('1.2.3.5')).toBeDefined();
    first?.();
    expect(of.connect('1.2.3.4')).toBeDefined();
    expect(of.connect('1.2.3.4')).toBeUndefined();
  });
});
