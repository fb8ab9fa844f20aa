import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';

const RESTING_MS = 30_000;

/**
 * Tells whether somebody's hands are on a list: focus is in it, or a mouse moves over it. A mouse left lying there counts no
 * more after half a minute; focus counts as long as it lasts, also while another window is in front.
 */
export function useHands(tell: (on: boolean) => void) {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  return useMemo(() => {
    let focused = false;
    let pointing = false;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const say = () => latest.current(focused || pointing);
    const point = (on: boolean) => {
      clearTimeout(rest);
      pointing = on;
      if (on) rest = setTimeout(() => point(false), RESTING_MS);
      say();
    };
    const byMouse = (on: boolean) => (event: PointerEvent) => {
      if (event.pointerType === 'mouse') point(on);
    };
    return {
      onFocus: () => {
        focused = true;
        say();
      },
      onBlur: (event: FocusEvent) => {
        if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
        focused = false;
        say();
      },
      onPointerMove: byMouse(true),
      onPointerLeave: byMouse(false),
    };
  }, []);
}
