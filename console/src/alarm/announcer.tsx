import type { QueueItem } from '@fordoer/protocol';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';

/** Tells a screen reader who has joined the queue; those who were there at sign-in are not news. */
export function Announcer() {
  const { queue } = useDesk().state;
  const known = useRef<Set<string>>(undefined);
  const [news, setNews] = useState<QueueItem[]>([]);

  useEffect(() => {
    if (!queue) return;
    const fresh = known.current
      ? queue.items.filter(({ conversationId }) => !known.current?.has(conversationId))
      : [];
    known.current = new Set(queue.items.map(({ conversationId }) => conversationId));
    if (fresh.length > 0) setNews(fresh);
  }, [queue]);

  return (
    <div role="status" className="visually-hidden">
      {news.map((item) => (
        <p key={item.conversationId}>{da.queue.announceNew(da.urgency[item.urgency], item.title)}</p>
      ))}
    </div>
  );
}
