import { useState } from 'react';
import { api } from '../../conversation/api.ts';
import { useChat } from '../chat-context.ts';

/** Whether staff may look the conversation up; the patient decides, and can decide otherwise (TR-34). */
export function LookUps({
  token,
  optedOut,
  onNote,
}: {
  token: string;
  optedOut: boolean;
  onNote: (text: string) => void;
}) {
  const { texts, locale } = useChat();
  const words = texts.mine.lookUps;
  const [out, setOut] = useState(optedOut);
  const turn = async () => {
    const said = await api.optOut(token, !out, locale);
    if (said.ok) setOut(said.value.on);
    const done = out ? words.allowed : words.refused;
    onNote(said.ok ? done : texts.mine.failed);
  };
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{out ? words.isRefused : words.isAllowed}</p>
      <button type="button" onClick={turn}>
        {out ? words.allow : words.refuse}
      </button>
    </section>
  );
}
