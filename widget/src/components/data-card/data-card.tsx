import { useChat } from '../chat-context.ts';
import { PageView } from '../page-view/page-view.tsx';

/** Who is responsible, who reads, how long it is kept, and the patient's rights (UX-30). */
export function DataCard({ onBack }: { onBack: () => void }) {
  const { texts, info } = useChat();
  const words = texts.data;
  return (
    <PageView heading={words.heading} onBack={onBack}>
      {info && (
        <>
          <p>{info.readers}</p>
          <p>{info.hours}</p>
          <p>{words.controller(info.privacy.controller, info.privacy.contact)}</p>
          {info.privacy.text.map(({ heading, body }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              <p>{body}</p>
            </section>
          ))}
        </>
      )}
    </PageView>
  );
}
