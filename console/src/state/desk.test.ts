import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE, ConsoleServer } from '../../test/console-server.ts';
import { idOf, item, view } from '../../test/examples.ts';
import { until } from '../../test/until.ts';
import { signIn, signOut } from '../session/session.ts';
import { ConsoleSocket } from '../socket/console-socket.ts';
import { Desk } from './desk.ts';

let server: ConsoleServer;
let desk: Desk;
let ids: number;
let kept: Map<string, string>;

const startDesk = (undoMs = 60_000) =>
  new Desk({
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    connect: (token, report) => new ConsoleSocket(token, report, { origin: server.url }),
    signIn: (form) => signIn(form, server.url),
    signOut: (session) => signOut(session, server.url),
    newId: () => idOf(++ids),
    now: Date.now,
    undoMs,
  });
const form = { clinic: 'demo', code: CODE, firstName: 'Mette', role: 'nurse' as const };
const openIn = async (one: Desk, n = 1) => {
  await until(() => one.state.link === 'up');
  one.open(idOf(n));
  await until(() => one.state.open?.view);
};
const messages = () => desk.state.open?.view?.messages.map(({ text }) => text) ?? [];

beforeEach(async () => {
  server = await ConsoleServer.start();
  server.add(view(item(1)));
  server.add(view(item(2)));
  ids = 500;
  kept = new Map();
  desk = startDesk();
});
afterEach(async () => {
  await desk.signOut();
  await server.stop();
});

describe('at the desk', () => {
  it('sign-in brings the queue; a reload of the tab comes back without signing in again', async () => {
    await desk.signIn(form);
    await until(() => desk.state.rows.length === 2);
    const reloaded = startDesk();
    reloaded.begin();
    await until(() => reloaded.state.rows.length === 2);
    await reloaded.signOut();
    expect(kept.size).toBe(0);
  });

  it('claiming, answering and deciding reach the server, each once', async () => {
    await desk.signIn(form);
    await openIn(desk);
    desk.claim();
    desk.claim();
    await until(() => desk.state.queue?.items[0]?.claimedBy?.firstName === 'Mette');
    desk.draft({ reply: '  Hvornår begyndte det? ' });
    desk.say();
    await until(() => messages().includes('Hvornår begyndte det?'));
    desk.draft({ decision: 'Vi ses' });
    desk.decide({ outcome: 'change', urgency: 'soon', reason: 'clinical-picture' });
    desk.decideNow();
    await until(() => desk.state.open?.resolved === 'change');
    expect(server.of('claim')).toHaveLength(1);
    expect(server.of('resolve')).toEqual([
      expect.objectContaining({
        outcome: 'change',
        urgency: 'soon',
        reason: 'clinical-picture',
        text: 'Vi ses',
      }),
    ]);
  });

  it('[UX-39] two replies in a row do not make each other stale', async () => {
    await desk.signIn(form);
    await openIn(desk);
    desk.draft({ reply: 'et' });
    desk.say();
    desk.draft({ reply: 'to' });
    desk.say();
    await until(() => desk.state.sending.length === 0);
    expect(messages().slice(-2)).toEqual(['et', 'to']);
    expect(desk.state.open?.problem).toBeUndefined();
  });

  it('[UX-39] a reply past what the patient just wrote is blocked, kept, and sent again once it was read', async () => {
    await desk.signIn(form);
    await openIn(desk);
    server.say(idOf(1), 'patient', 'det er værre nu', { quietly: true });
    desk.draft({ reply: 'Tag en Panodil' });
    desk.say();
    await until(() => desk.state.open?.problem === 'STALE');
    expect(desk.state.drafts[idOf(1)]?.reply).toBe('Tag en Panodil');
    await until(() => messages().includes('det er værre nu'));
    expect(desk.state.open?.newSince).toBe(2);
    desk.say();
    await until(() => messages().includes('Tag en Panodil'));
    expect(desk.state.open?.newSince).toBeUndefined();
  });

  it('[UX-39] after a drop the open case shows what happened meanwhile, without a reload', async () => {
    await desk.signIn(form);
    await openIn(desk);
    server.drop();
    await until(() => desk.state.link === 'down');
    server.say(idOf(1), 'patient', 'er der nogen?');
    server.add(view(item(3)), 0);
    await until(() => messages().includes('er der nogen?'));
    expect(desk.state.rows).toHaveLength(3);
  });

  it('the summary is read again when the patient has written', async () => {
    await desk.signIn(form);
    await openIn(desk);
    const before = server.of('open').length;
    server.say(idOf(1), 'patient', 'nu har jeg feber');
    await until(() => server.of('open').length > before);
  });

  it('refusals come to where the act was', async () => {
    await desk.signIn(form);
    await openIn(desk);
    server.refuse.set('claim', 'ALREADY_CLAIMED');
    desk.claim();
    await until(() => desk.state.open?.problem === 'ALREADY_CLAIMED');
    desk.open(idOf(77));
    await until(() => desk.state.open?.problem === 'NOT_FOUND');
  });
});

describe('[UX-37] a decision', () => {
  it('can be undone before it is sent', async () => {
    await desk.signIn(form);
    await openIn(desk);
    desk.decide({ outcome: 'done' });
    expect(desk.unsaved).toBe(true);
    desk.undo();
    desk.close();
    expect(desk.state.deciding).toBeUndefined();
    await until(() => desk.state.link === 'up');
    expect(server.of('resolve')).toEqual([]);
  });

  it('goes out by itself after the time to undo', async () => {
    await desk.signOut();
    desk = startDesk(20);
    await desk.signIn(form);
    await openIn(desk);
    desk.decide({ outcome: 'call-back' });
    await until(() => server.of('resolve').length === 1);
  });

  it('goes out at once when the clinician moves on', async () => {
    await desk.signIn(form);
    await openIn(desk);
    desk.decide({ outcome: 'confirm' });
    desk.open(idOf(2));
    await until(() => server.of('resolve').length === 1);
    expect(server.of('resolve')[0]).toMatchObject({ conversationId: idOf(1), outcome: 'confirm' });
  });

  it('is stopped when the patient writes before it is sent', async () => {
    await desk.signIn(form);
    await openIn(desk);
    desk.decide({ outcome: 'done' });
    server.say(idOf(1), 'patient', 'vent, en ting til');
    await until(() => desk.state.open?.problem === 'INTERRUPTED');
    expect(desk.state.deciding).toBeUndefined();
    expect(server.of('resolve')).toEqual([]);
  });
});

describe('a session that ran out', () => {
  it('asks to sign in again, and the same person goes on where they were', async () => {
    await desk.signIn(form);
    await openIn(desk);
    desk.draft({ reply: 'halvt skrevet' });
    server.tokens = new Set();
    server.drop();
    await until(() => desk.state.expired);
    expect(kept.size).toBe(0);
    await desk.signIn(form);
    await until(() => desk.state.open?.view && desk.state.link === 'up');
    expect(desk.state.drafts[idOf(1)]?.reply).toBe('halvt skrevet');
    expect(desk.unsaved).toBe(true);
  });
});

it('presence of colleagues is shown as it changes', async () => {
  await desk.signIn(form);
  await openIn(desk);
  server.presence(idOf(1), [{ role: 'doctor', firstName: 'Anders' }]);
  await until(() => desk.state.open?.view?.viewers[0]?.firstName === 'Anders');
});
