import { createContext, use, useSyncExternalStore } from 'react';
import type { Settings } from '../settings/settings.ts';
import type { Desk } from '../state/desk.ts';
import type { State } from '../state/state.ts';

/** What every component may ask for: the desk, what is on it, the time, and how the clinician likes it. */
export interface Shared {
  desk: Desk;
  /** Milliseconds since 1970; moves every few seconds. */
  now: number;
  settings: Settings;
  change: (settings: Settings) => void;
}

export const SharedContext = createContext<Shared | undefined>(undefined);

export function useShared(): Shared {
  const shared = use(SharedContext);
  if (!shared) throw new Error('a component stands outside the app');
  return shared;
}

/** The desk, and its state as it changes. */
export function useDesk(): { desk: Desk; state: State } {
  const { desk } = useShared();
  return { desk, state: useSyncExternalStore(desk.subscribe, () => desk.state) };
}
