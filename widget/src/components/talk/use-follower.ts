import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { View } from '../../conversation/view.ts';
import { Follower } from './follower.ts';

/** Keeps what is new in sight. `behind`: there is something below that the patient has not scrolled to. */
export function useFollower(view: View, resuming: boolean, talk: RefObject<HTMLElement | null>) {
  const follower = useRef<Follower>(undefined);
  const [behind, setBehind] = useState(false);
  useLayoutEffect(() => {
    if (!follower.current && talk.current) follower.current = new Follower(talk.current, setBehind);
    follower.current?.rendered(view, resuming);
  });
  useEffect(() => () => follower.current?.stop(), []);
  return { behind, more: () => follower.current?.more(view) };
}
