import { useEffect, useState } from 'react';
import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { playAlarm } from './sound.ts';

const AGAIN_AFTER_MS = 120_000;

/** What hurries and nobody has taken: said in the page's title, aloud to a screen reader, and by a sound if wished. */
export function Alarm() {
  const { state } = useDesk();
  const { settings } = useShared();
  const items = state.queue?.items ?? [];
  const alarming = items.filter((item) => item.alarming);
  const waiting = items.filter((item) => !item.claimedBy).length;
  const who = alarming.map(({ conversationId }) => conversationId).join(' ');
  const [round, setRound] = useState(0);

  useEffect(() => {
    document.title = alarming.length > 0 ? da.title.alarm(alarming.length) : da.title.queue(waiting);
  }, [alarming.length, waiting]);

  useEffect(() => {
    if (who === '') return;
    const timer = setInterval(() => setRound((n) => n + 1), AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, [who]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it sounds when somebody joins the alarming, and again each round
  useEffect(() => {
    if (who !== '' && settings.sound) playAlarm();
  }, [who, round, settings.sound]);

  return (
    <div role="alert" className="visually-hidden">
      {alarming.map((item) => (
        <p key={`${item.conversationId} ${round}`}>
          {da.queue.announceAlarm(da.urgency[item.urgency], item.title)}
        </p>
      ))}
    </div>
  );
}
