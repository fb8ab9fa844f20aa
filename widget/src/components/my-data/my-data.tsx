import type { OwnData } from '@fordoer/protocol';
import { useEffect, useState } from 'react';
import { type Answer, api } from '../../conversation/api.ts';
import { saveFile } from '../../conversation/save-file.ts';
import { useChat } from '../chat-context.ts';
import { PageView } from '../page-view/page-view.tsx';
import { Correct } from './correct.tsx';
import { Seen } from './seen.tsx';
import './my-data.css';

interface MyDataProps {
  /** Somebody who does harm may be watching: a file on the device would be a trace. */
  discreet: boolean;
  onBack: () => void;
  /** To who is responsible, and the patient's rights. */
  onCard: () => void;
  /** To say what was done, or was not. */
  onNote: (text: string) => void;
  onErased: (text: string) => void;
}

/** What is kept about the patient: who has looked, a copy, and erasing it, or why not and correcting it (UX-30, TR-14, TR-15). */
export function MyData({ discreet, onBack, onCard, onNote, onErased }: MyDataProps) {
  const { chat, texts, locale } = useChat();
  const words = texts.mine;
  const { token = '' } = chat;
  const [found, setFound] = useState<Answer<OwnData>>();
  const [erasing, setErasing] = useState(false);
  const own = found?.ok ? found.value : undefined;
  useEffect(() => {
    let left = false;
    void api.accesses(token, locale).then((answer) => !left && setFound(answer));
    return () => {
      left = true;
    };
  }, [token, locale]);

  const copy = async (format: 'html' | 'json') => {
    const file = await api.everything(token, format);
    if (file.ok) saveFile(file.value, words.fileName(format));
    onNote(file.ok ? words.copied : words.failed);
  };
  const erase = async () => {
    const erased = await api.erase(token, locale);
    if (erased.ok) return onErased(words.erase.done);
    setErasing(false);
    onNote(erased.code === 'MUST_KEEP' ? (erased.text ?? words.keep.why) : words.failed);
    // A person has taken it meanwhile: from now on it is journal, and is corrected.
    if (erased.code === 'MUST_KEEP') setFound(await api.accesses(token, locale));
  };

  if (erasing)
    return (
      <PageView key="erasing" heading={words.erase.sure} onBack={onBack}>
        <p>{words.erase.what}</p>
        <div className="actions">
          <button type="button" className="strong" onClick={erase}>
            {words.erase.yes}
          </button>
          <button type="button" onClick={() => setErasing(false)}>
            {words.erase.no}
          </button>
        </div>
      </PageView>
    );
  return (
    <PageView key="mine" heading={words.heading} onBack={onBack}>
      {found?.ok === false && <p className="problem">{words.failed}</p>}
      {own && (
        <>
          <p>{own.kept}</p>
          <Seen own={own} />
          <section>
            <h3>{words.copy}</h3>
            {discreet && <p className="problem">{words.copyStays}</p>}
            <div className="actions">
              <button type="button" onClick={() => copy('html')}>
                {words.read}
              </button>
              <button type="button" onClick={() => copy('json')}>
                {words.data}
              </button>
            </div>
          </section>
          {own.class === 'journal' ? (
            <Correct token={token} onNote={onNote} />
          ) : (
            <section>
              <h3>{words.erase.heading}</h3>
              <button type="button" onClick={() => setErasing(true)}>
                {words.erase.open}
              </button>
            </section>
          )}
        </>
      )}
      <button type="button" className="link" onClick={onCard}>
        {words.card}
      </button>
    </PageView>
  );
}
