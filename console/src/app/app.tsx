import { useEffect, useMemo, useState } from 'react';
import { Find } from '../access/find.tsx';
import { GlassAlerts } from '../access/glass-alerts.tsx';
import { GlassReviews } from '../access/glass-reviews.tsx';
import { Alarm } from '../alarm/alarm.tsx';
import { Announcer } from '../alarm/announcer.tsx';
import { Bar } from '../bar/bar.tsx';
import { Case } from '../case/case.tsx';
import { NoCase } from '../case/no-case.tsx';
import { Queue } from '../queue/queue.tsx';
import { loadSettings, type Settings, saveSettings } from '../settings/settings.ts';
import { SignIn } from '../sign-in/sign-in.tsx';
import type { Desk } from '../state/desk.ts';
import { Failed } from './failed.tsx';
import { LinkState } from './link-state.tsx';
import { SharedContext, useDesk } from './use-desk.ts';
import { useNow } from './use-now.ts';

const TICK_MS = 5_000;

/** The console: sign-in, or the queue with a case beside it (on a narrow screen, instead of it). */
export function App({ desk }: { desk: Desk }) {
  const now = useNow(TICK_MS);
  const [settings, setSettings] = useState(() => loadSettings(localStorage));
  const shared = useMemo(() => {
    const change = (changed: Settings) => {
      setSettings(changed);
      saveSettings(localStorage, changed);
    };
    return { desk, now, settings, change };
  }, [desk, now, settings]);
  return (
    <SharedContext value={shared}>
      <Screen />
    </SharedContext>
  );
}

function Screen() {
  const { desk, state } = useDesk();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.unsaved) event.preventDefault();
    };
    const send = () => desk.decideNow();
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', send);
    return () => {
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', send);
    };
  }, [desk]);

  if (!state.session || state.expired) return <SignIn />;
  return (
    <div className="desk" data-open={state.open ? 'case' : 'queue'}>
      <Announcer />
      <Alarm />
      <Bar />
      <LinkState />
      <Failed />
      <GlassAlerts />
      <Find />
      <GlassReviews />
      <main className="desk-panes">
        <Queue />
        {state.open ? <Case key={state.open.conversationId} open={state.open} /> : <NoCase />}
      </main>
    </div>
  );
}
