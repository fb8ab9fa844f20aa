/** How one clinician likes the console on this machine. Nothing of a patient is in it. */
export interface Settings {
  /** Single-key shortcuts (WCAG 2.1.4 wants them switchable). */
  shortcuts: boolean;
  /** A quiet sound when something urgent is unclaimed. */
  sound: boolean;
}

const KEY = 'fordoer-console-settings';
const usual: Settings = { shortcuts: true, sound: false };

export function loadSettings(storage: Pick<Storage, 'getItem'>): Settings {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      shortcuts: typeof kept.shortcuts === 'boolean' ? kept.shortcuts : usual.shortcuts,
      sound: typeof kept.sound === 'boolean' ? kept.sound : usual.sound,
    };
  } catch {
    return usual; // a browser may refuse storage, or somebody else may have written there
  }
}

export function saveSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    storage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // refused storage: the choice holds until the page closes
  }
}
