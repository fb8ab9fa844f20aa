import { useEffect } from 'react';

/** Keys and what they do, e.g. `{ j: next, Escape: back }`. */
export type Keys = Record<string, (event: KeyboardEvent) => void>;

/**
 * Listens to single keys, except where somebody writes. Letters only while `letters` is on (WCAG 2.1.4); Escape always, also
 * while writing.
 */
export function useKeys(keys: Keys, letters: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      const act = keys[event.key];
      if (!act) return;
      if (event.key !== 'Escape' && writing(event.target)) return;
      if (event.key.length === 1 && !letters) return;
      act(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keys, letters]);
}

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
