import { useChat } from '../chat-context.ts';

/** What one should know before writing: what this is, who reads, and 112 (UX-21, TR-19). The phone is in the bar above. */
export function FirstScreen({ onData }: { onData: () => void }) {
  const { texts, info } = useChat();
  return (
    <section className="first-screen">
      <p>{texts.first.program}</p>
      {info && <p>{info.readers}</p>}
      <p>
        <strong>
          {texts.first.emergency} <a href="tel:112">112</a>.
        </strong>
      </p>
      <p>
        <button type="button" className="link" onClick={onData}>
          {texts.first.privacy}
        </button>
      </p>
    </section>
  );
}
