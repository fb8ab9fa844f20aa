import './style/tokens.css';
import './style/base.css';
import './style/desk.css';
import './style/queue.css';
import './style/case.css';
import './style/talk.css';
import './style/access.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepAddress } from './app/address.ts';
import { App } from './app/app.tsx';
import { signIn, signOut } from './session/session.ts';
import { ConsoleSocket } from './socket/console-socket.ts';
import { Desk } from './state/desk.ts';

const desk = new Desk({
  storage: sessionStorage,
  connect: (token, report) => new ConsoleSocket(token, report),
  signIn: (form) => signIn(form),
  signOut: (session) => signOut(session),
  newId: () => crypto.randomUUID(),
  now: Date.now,
});
keepAddress(desk);
desk.begin();

const place = document.getElementById('console');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App desk={desk} />
    </StrictMode>,
  );
