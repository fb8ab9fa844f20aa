import { MAX_TEXT } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { sayPhone, telHref, withNumber } from './phone.ts';
import { lead, tooMany } from './text.ts';

describe('text', () => {
  it('[TR-25] is counted as the server counts it', () => {
    expect(tooMany('x'.repeat(MAX_TEXT))).toBe(0);
    expect(tooMany(` ${'x'.repeat(MAX_TEXT)}\n`)).toBe(0);
    expect(tooMany('x'.repeat(MAX_TEXT + 3))).toBe(3);
    // Written as two characters each, and one after composing.
    expect(tooMany('a\u030A'.repeat(MAX_TEXT))).toBe(0);
  });

  it('a decision says its lines once: in the list', () => {
    expect(lead('Ring 112 nu. Sid ned. Lås døren op.', ['Sid ned.', 'Lås døren op.'])).toBe('Ring 112 nu.');
    expect(lead('Ring 112 nu.', [])).toBe('Ring 112 nu.');
    expect(lead('Ring 112 nu.', ['Noget andet.'])).toBe('Ring 112 nu.');
  });
});

describe('phone numbers', () => {
  it.each([
    ['+4570113131', '70 11 31 31'],
    ['70113131', '70 11 31 31'],
    ['70 11 31 31', '70 11 31 31'],
    ['112', '112'],
    ['1813', '1813'],
    ['+46 8 123 45', '+46 8 123 45'],
  ])('%s reads %s', (phone, said) => {
    expect(sayPhone(phone)).toBe(said);
  });

  it('are dialled without spaces', () => {
    expect(telHref('70 11 31 31')).toBe('tel:70113131');
    expect(telHref('+4570113131')).toBe('tel:+4570113131');
  });

  it('stand in what a call button says, once', () => {
    expect(withNumber('Ring nu', '+4570113131')).toBe('Ring nu 70 11 31 31');
    expect(withNumber('Ring 112', '112')).toBe('Ring 112');
  });
});
