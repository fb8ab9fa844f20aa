import { expect, it } from 'vitest';
import { loadSettings, saveSettings } from './settings.ts';

function shelf(kept?: string) {
  const store = new Map(kept === undefined ? [] : [['fordoer-console-settings', kept]]);
  return {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  };
}

it('[UX-38] switched-off shortcuts stay off', () => {
  const storage = shelf();
  saveSettings(storage, { shortcuts: false, sound: true });
  expect(loadSettings(storage)).toEqual({ shortcuts: false, sound: true });
});

it.each([undefined, 'not json', '{"shortcuts":"yes"}', 'null', '[]'])(
  'settings that say nothing useful (%s) are the usual ones: shortcuts on, sound off',
  (kept) => expect(loadSettings(shelf(kept))).toEqual({ shortcuts: true, sound: false }),
);

it('a browser that refuses storage gets the usual settings', () => {
  const refusing = {
    getItem: () => {
      throw new Error('refused');
    },
    setItem: () => {
      throw new Error('refused');
    },
  };
  saveSettings(refusing, { shortcuts: false, sound: false });
  expect(loadSettings(refusing)).toEqual({ shortcuts: true, sound: false });
});
