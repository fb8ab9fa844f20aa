import type { Locale } from '@fordoer/protocol';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Chat } from '../../conversation/chat.ts';
import { viewOf } from '../../conversation/view.ts';
import { textsOf } from '../../locale/locale.ts';
import { NEUTRAL_PAGE } from '../../wire/neutral-page.ts';
import { AlarmBar } from '../alarm-bar/alarm-bar.tsx';
import { Answers } from '../answers/answers.tsx';
import { ChatContext } from '../chat-context.ts';
import { ClearAll } from '../clear-all/clear-all.tsx';
import { Composer } from '../composer/composer.tsx';
import { DataCard } from '../data-card/data-card.tsx';
import { Header } from '../header/header.tsx';
import { HelpBar } from '../help-bar/help-bar.tsx';
import { Menu, type MenuItem } from '../menu/menu.tsx';
import { MyData } from '../my-data/my-data.tsx';
import { QuickExit } from '../quick-exit/quick-exit.tsx';
import { Status } from '../status/status.tsx';
import { Talk } from '../talk/talk.tsx';
import { useClinic } from './use-clinic.ts';
import { useHostPage } from './use-host-page.ts';

type Page = 'talk' | 'answers' | 'mine' | 'data' | 'clear';

interface AppProps {
  chat: Chat;
  clinic: string;
  /** The language of the first screen. */
  language: Locale;
  /** In the clinic's own page, which can close it. */
  embedded: boolean;
}

/** The whole chat: help always on top, the conversation in the middle, the composer below. */
export function App({ chat, clinic, language, embedded }: AppProps) {
  const state = useSyncExternalStore(chat.subscribe, () => chat.state);
  const [locale, setLocale] = useState(language);
  const [page, setPage] = useState<Page>('talk');
  const [note, setNote] = useState<string>();
  const [left, setLeft] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const composer = useRef<HTMLTextAreaElement>(null);
  const { info, missing, unreachable } = useClinic(clinic, locale);
  const host = useHostPage(state, heading);
  const texts = textsOf(locale);
  const view = viewOf(state);
  const other: Locale = locale === 'da' ? 'en' : 'da';

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = info ? `${texts.title(info.name)} – Fordør` : 'Fordør';
  }, [locale, info, texts]);
  useEffect(() => {
    if (state.correcting !== undefined) composer.current?.focus();
  }, [state.correcting]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a note is over with the next thing that is sent
  useEffect(() => setNote(undefined), [state.mine.length]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (page !== 'talk') setPage('talk');
      else if (embedded) host.tell({ type: 'close' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, embedded, host]);

  const clear = async (then?: () => void) => {
    setPage('talk');
    await chat.clear();
    setNote(then ? undefined : texts.clear.done);
    heading.current?.focus();
    then?.();
  };
  const leave = () => {
    chat.leave();
    setLeft(true);
    if (embedded) host.tell({ type: 'leave' });
    else (window.top ?? window).location.replace(NEUTRAL_PAGE);
  };
  const askPerson = () => {
    setPage('talk');
    const ask = () => chat.choose('person', texts.help.person, locale);
    if (view.ended) void clear(ask);
    else ask();
  };
  const items: MenuItem[] = [
    { label: texts.answers.open, onChoose: () => setPage('answers') },
    view.blank || chat.token === undefined
      ? { label: texts.data.open, onChoose: () => setPage('data') }
      : { label: texts.mine.open, onChoose: () => setPage('mine') },
    { label: texts.print, onChoose: () => window.print() },
    {
      label: texts.otherLanguage,
      lang: other,
      onChoose: () => {
        setLocale(other);
        setNote(state.locale ? textsOf(other).languageKept : undefined);
      },
    },
    { label: texts.clear.open, onChoose: () => setPage('clear') },
  ];
  const label = () => {
    if (state.correcting !== undefined) return texts.composer.labelCorrecting(state.correcting);
    if (view.blank) return texts.composer.label;
    return view.open ? texts.composer.labelBeside : texts.composer.labelMore;
  };

  // Nothing of ours is seen while the other page is on its way.
  if (left) return null;
  return (
    <ChatContext.Provider value={{ chat, texts, locale, info }}>
      <div className={view.blank && page === 'talk' ? 'page blank' : 'page'}>
        {view.discreet && <QuickExit onLeave={leave} />}
        <Header
          headingRef={heading}
          menu={<Menu items={items} />}
          onClose={embedded ? () => host.tell({ type: 'close' }) : undefined}
        />
        <HelpBar onPerson={askPerson} />
        <AlarmBar alarm={view.alarm} lang={state.locale ?? locale} />
        <main className="middle">
          <div className="column" hidden={page !== 'talk'}>
            <Talk
              view={view}
              composer={composer}
              missing={missing}
              unreachable={unreachable || state.network === 'unreachable'}
              onAnswers={() => setPage('answers')}
              onData={() => setPage('data')}
              onStartAgain={() => clear(() => composer.current?.focus())}
            />
          </div>
          <div className="column">
            {page === 'answers' && (
              <Answers
                view={view}
                onBack={() => setPage('talk')}
                onChange={(questionId) => {
                  setPage('talk');
                  chat.dispatch({ type: 'reopened', questionId });
                }}
              />
            )}
            {page === 'mine' && (
              <MyData
                discreet={view.discreet}
                onBack={() => setPage('talk')}
                onCard={() => setPage('data')}
                onNote={setNote}
                onErased={(text) => {
                  setPage('talk');
                  chat.erased(text);
                  setNote(text);
                  heading.current?.focus();
                }}
              />
            )}
            {page === 'data' && <DataCard onBack={() => setPage('talk')} />}
            {page === 'clear' && <ClearAll onBack={() => setPage('talk')} onClear={() => clear()} />}
          </div>
        </main>
        <Status note={note} />
        {page === 'talk' && !view.ended && !missing && (
          <Composer
            label={label()}
            roomy={view.blank}
            fieldRef={composer}
            onReaders={() => setPage('data')}
          />
        )}
      </div>
    </ChatContext.Provider>
  );
}
