import { describe, expect, it } from 'vitest';
import { sessionStore } from './session.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    get length() {
      return kept.size;
    },
  } as unknown as Storage;
}
const session = { clinic: 'demo', token: 'token', locale: 'da' } as const;

describe('the session of a tab', () => {
  it('is found again after a reload, for the same clinic alone', () => {
    const place = storage();
    sessionStore(() => place).write(session);
    expect(sessionStore(() => place).read('demo')).toEqual(session);
    expect(sessionStore(() => place).read('other')).toBeUndefined();
  });

  it('[UX-29] leaves nothing once it is cleared', () => {
    const place = storage();
    const store = sessionStore(() => place);
    store.write(session);
    store.clear();
    expect(place.length).toBe(0);
    expect(store.read('demo')).toBeUndefined();
  });

  it('lives in memory where the browser forbids storage in frames', () => {
    const store = sessionStore(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.write(session);
    expect(store.read('demo')).toEqual(session);
  });

  it('does not stumble over what another program left', () => {
    const place = storage();
    place.setItem('fordoer', '{half');
    expect(sessionStore(() => place).read('demo')).toBeUndefined();
  });
});
