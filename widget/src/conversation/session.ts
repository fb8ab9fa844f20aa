import type { Locale } from '@fordoer/protocol';

/** What opens the conversation again after a reload. Nothing of what was said is kept (TR-22). */
export interface Session {
  clinic: string;
  token: string;
  locale: Locale;
}

/** Where a session is kept: this tab's own storage, and memory where a browser refuses that. */
export interface SessionStore {
  read(clinic: string): Session | undefined;
  write(session: Session): void;
  clear(): void;
}

const KEY = 'fordoer';

/** Keeps a session in `sessionStorage`, which ends with the tab. Browsers that block it in frames leave memory. */
export function sessionStore(storage: () => Storage): SessionStore {
  let memory: Session | undefined;
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read(clinic) {
      const kept = attempt((place) => JSON.parse(place.getItem(KEY) ?? 'null') as Session | null) ?? memory;
      return kept?.clinic === clinic ? kept : undefined;
    },
    write(session) {
      memory = session;
      attempt((place) => place.setItem(KEY, JSON.stringify(session)));
    },
    clear() {
      memory = undefined;
      attempt((place) => place.removeItem(KEY));
    },
  };
}
