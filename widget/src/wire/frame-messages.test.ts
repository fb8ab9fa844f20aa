import { describe, expect, it } from 'vitest';
import { readFromFrame, readToFrame, seal } from './frame-messages.ts';

describe('what crosses between frame and page', () => {
  it.each([
    { type: 'ready' } as const,
    { type: 'close' } as const,
    { type: 'leave' } as const,
    { type: 'unread', count: 2 } as const,
    { type: 'handover', status: 'claimed' } as const,
  ])('$type arrives', (message) => {
    expect(readFromFrame(seal(message))).toEqual(message);
  });

  it('[UX-08] nothing else is taken along, whatever the frame adds', () => {
    const talkative = { ...seal({ type: 'unread', count: 1 }), text: 'ondt i brystet', urgency: 'emergency' };
    expect(readFromFrame(talkative)).toEqual({ type: 'unread', count: 1 });
  });

  it.each([
    undefined,
    null,
    'ready',
    { type: 'ready' },
    seal({ type: 'unread', count: -1 }),
    seal({ type: 'unread', count: 0.5 }),
    { ...seal({ type: 'ready' }), type: 'handover', status: 'ondt i brystet' },
    { ...seal({ type: 'ready' }), type: 'eval' },
  ])('%j is nothing we know', (data) => {
    expect(readFromFrame(data)).toBeUndefined();
  });

  it('the page can say three words to the frame', () => {
    expect(readToFrame(seal({ type: 'hello' }))).toEqual({ type: 'hello' });
    expect(readToFrame({ ...seal({ type: 'hello' }), type: 'say' })).toBeUndefined();
    expect(readToFrame({ type: 'hello' })).toBeUndefined();
  });
});
