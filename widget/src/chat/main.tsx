import { createRoot } from 'react-dom/client';
import { App } from '../components/app/app.tsx';
import { Chat } from '../conversation/chat.ts';
import { sessionStore } from '../conversation/session.ts';
import { textsOf } from '../locale/locale.ts';
import { fitViewport } from './viewport.ts';
import './base.css';
import './print.css';

/** The chat page: in a clinic's frame (`embedded=1`), or opened alone as the plain-link chat. */
const query = new URLSearchParams(location.search);
const clinic = query.get('clinic') ?? 'demo';
const language = query.get('lang') === 'en' ? 'en' : 'da';
const embedded = query.get('embedded') === '1' && window.parent !== window;

const chat = new Chat({
  clinic,
  session: sessionStore(() => sessionStorage),
  turnedAway: (why) => textsOf(document.documentElement.lang === 'en' ? 'en' : 'da').refused[why],
});
const root = document.getElementById('root') as HTMLElement;
root.replaceChildren();
createRoot(root).render(<App chat={chat} clinic={clinic} language={language} embedded={embedded} />);
// Nothing that was said is kept on this device (TR-22): what has not arrived would be gone with the page.
addEventListener('beforeunload', (leaving) => {
  if (chat.state.mine.some(({ state }) => state === 'waiting')) leaving.preventDefault();
});
chat.resume();
fitViewport();
