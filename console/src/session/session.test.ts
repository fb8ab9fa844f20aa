import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE, ConsoleServer } from '../../test/console-server.ts';
import { session } from '../../test/examples.ts';
import { forgetSession, keepSession, restoreSession, signIn, signOut } from './session.ts';

const form = { clinic: 'demo', code: CODE, firstName: 'Mette', role: 'nurse' as const };

describe('signing in', () => {
  let server: ConsoleServer;
  beforeAll(async () => {
    server = await ConsoleServer.start();
  });
  afterAll(() => server.stop());

  it('gives a session with who is at the keys, and without the access code', async () => {
    const result = await signIn(form, server.url);
    expect(result).toMatchObject({
      ok: true,
      session: { clinic: 'demo', firstName: 'Mette', role: 'nurse' },
    });
    expect(JSON.stringify(result)).not.toContain(CODE);
  });

  it('with a wrong code says which two things to look at', async () => {
    expect(await signIn({ ...form, code: 'forkert-kode' }, server.url)).toEqual({
      ok: false,
      code: 'WRONG_CODE',
    });
  });

  it('without a server says that there is none', async () => {
    expect(await signIn(form, 'http://127.0.0.1:9')).toEqual({ ok: false, code: 'OFFLINE' });
  });

  it('out again ends the token at the server', async () => {
    server.tokens = new Set();
    const result = await signIn(form, server.url);
    if (!result.ok) throw new Error(result.code);
    expect(server.tokens).toContain(result.session.token);
    await signOut(result.session, server.url);
    expect(server.tokens).not.toContain(result.session.token);
  });
});

describe('the session of a tab', () => {
  const shelf = (kept?: string) => {
    const store = new Map(kept === undefined ? [] : [['fordoer-console', kept]]);
    return {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
      removeItem: (key: string) => void store.delete(key),
    };
  };

  it('comes back after a reload, until its time is over or it was ended', () => {
    const storage = shelf();
    keepSession(storage, session({ expires: '2026-12-01T12:00:00.000Z' }));
    expect(restoreSession(storage, Date.parse('2026-12-01T11:59:00Z'))).toMatchObject({ firstName: 'Mette' });
    expect(restoreSession(storage, Date.parse('2026-12-01T12:01:00Z'))).toBeUndefined();
    forgetSession(storage);
    expect(restoreSession(storage, 0)).toBeUndefined();
  });

  it.each([undefined, 'null', '{', '{"token":"x"}', '[]'])('that is none (%s) is none', (kept) => {
    expect(restoreSession(shelf(kept), 0)).toBeUndefined();
  });
});
