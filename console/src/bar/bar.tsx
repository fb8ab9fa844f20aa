import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import type { Settings } from '../settings/settings.ts';

/** Where one is and who one is; settings and the way out. */
export function Bar() {
  const { desk, state } = useDesk();
  const { session, queue } = state;
  if (!session) return null;
  return (
    <header className="bar">
      <h1 className="bar-name">{queue?.clinic ?? da.app}</h1>
      {queue && <p className="bar-stage">{da.stage[queue.stage]}</p>}
      <p className="bar-me">
        <span className="visually-hidden">{da.bar.me} </span>
        {da.colleague(session)}
      </p>
      <SettingsMenu />
      <button type="button" className="button quiet" onClick={() => void desk.signOut()}>
        {da.bar.signOut}
      </button>
    </header>
  );
}

function SettingsMenu() {
  const { settings, change } = useShared();
  return (
    <details className="settings">
      <summary>{da.bar.settings}</summary>
      <div className="settings-list">
        {(['shortcuts', 'sound'] as const).map((name: keyof Settings) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={settings[name]}
              onChange={(event) => change({ ...settings, [name]: event.target.checked })}
            />
            {da.bar[name]}
          </label>
        ))}
      </div>
    </details>
  );
}
