import { type ClinicInfo, ServerMessage } from '@fordoer/protocol';
import { readExamples } from '@fordoer/protocol/examples';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Chat } from '../conversation/chat.ts';
import { viewOf } from '../conversation/view.ts';
import { textsOf } from '../locale/locale.ts';
import { AlarmBar } from './alarm-bar/alarm-bar.tsx';
import { ChatContext } from './chat-context.ts';
import { Composer } from './composer/composer.tsx';
import { FirstScreen } from './first-screen/first-screen.tsx';
import { Header } from './header/header.tsx';
import { HelpBar } from './help-bar/help-bar.tsx';
import { Log } from './log/log.tsx';
import { Menu } from './menu/menu.tsx';
import { Question } from './question/question.tsx';
import { QuickExit } from './quick-exit/quick-exit.tsx';

const EXAMPLES = readExamples() as Record<string, unknown>;
/** An error is no line of the log: it stands where it arose. */
const MESSAGES = Object.entries(EXAMPLES).flatMap(([name, example]) => {
  const { data: message } = ServerMessage.safeParse(example);
  return message && message.type !== 'error' ? [{ name, message }] : [];
});
const info = EXAMPLES['clinic-info'] as ClinicInfo;
const texts = textsOf('da');

const session = { read: () => undefined, write: () => undefined, clear: () => undefined };
const nothing = () => undefined;

/** Renders as the chat does after these messages. */
function render(messages: ServerMessage[], element: (chat: Chat) => React.ReactNode): string {
  const chat = new Chat({ clinic: 'demo', session, turnedAway: (why) => why });
  for (const message of messages) chat.dispatch({ type: 'received', message });
  return renderToStaticMarkup(
    <ChatContext.Provider value={{ chat, texts, locale: 'da', info }}>{element(chat)}</ChatContext.Provider>,
  );
}
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();

it('[UX-21] the whole first screen has at most 60 words: a program, who reads and when, 112, the phone', () => {
  const html = render([], () => (
    <>
      <Header headingRef={null} menu={<Menu items={[]} />} onClose={nothing} />
      <HelpBar onPerson={nothing} />
      <AlarmBar alarm={undefined} lang="da" />
      <FirstScreen onData={nothing} />
      <Composer label={texts.composer.label} roomy fieldRef={null} onReaders={nothing} />
    </>
  ));
  const words = visible(html).split(' ');
  expect(words.length).toBeLessThanOrEqual(60);
  for (const part of ['program', info.readers, '112', info.phone]) expect(visible(html)).toContain(part);
});

describe('every kind of message', () => {
  it('is among the examples', () => {
    const types = ServerMessage.options.map(({ shape }) => shape.type.value);
    expect(new Set(MESSAGES.map(({ message }) => message.type))).toEqual(
      new Set(types.filter((type) => type !== 'error')),
    );
  });

  it.each(MESSAGES)(
    '$name is readable, and has neither inline style nor markup of its own',
    ({ message }) => {
      const html = render([message], (chat) => {
        const view = viewOf(chat.state);
        return (
          <>
            <Log entries={view.entries} busy={false} />
            {view.open && <Question open={view.open} takeFocus={false} onAnswers={undefined} />}
          </>
        );
      });
      expect(html).not.toContain('style=');
      const said =
        message.type === 'summary' ? (message.items[0]?.label ?? '') : message.text.split(/[.:?]/)[0];
      expect(visible(html)).toContain(said);
    },
  );
});

describe('a question', () => {
  const questions = MESSAGES.filter(({ message }) => message.type === 'question');

  it.each(questions)('[UX-24] $name offers ved ikke and says why', ({ message }) => {
    const html = render([message], (chat) => {
      const { open } = viewOf(chat.state);
      return open && <Question open={open} takeFocus={false} onAnswers={undefined} />;
    });
    if (message.type !== 'question') throw new Error('a question was looked for');
    expect(visible(html)).toContain(texts.question.why);
    expect(visible(html)).toContain(message.why);
    expect(html.includes(message.labels.unknown)).toBe(message.unknownAllowed);
  });
});

describe('doors', () => {
  const doors = MESSAGES.filter(({ message }) => message.type === 'doors');

  it.each(doors)('$name: a phone is a tel: link that holds its number', ({ message }) => {
    if (message.type !== 'doors') throw new Error('doors were looked for');
    const html = render([message], (chat) => <Log entries={viewOf(chat.state).entries} busy={false} />);
    for (const { phone } of message.doors)
      if (phone) expect(html).toContain(`href="tel:${phone.replaceAll(' ', '')}"`);
  });
});

it('[UX-14] the alert exists before the alarm, and holds a link to 112 with it', () => {
  const alarm = { urgency: 'emergency', phone: '112', phoneLabel: 'Ring 112', meanwhile: [] } as const;
  const empty = renderToStaticMarkup(<AlarmBar alarm={undefined} lang="da" />);
  const full = renderToStaticMarkup(<AlarmBar alarm={{ ...alarm, meanwhile: [] }} lang="da" />);
  expect(empty).toContain('role="alert"');
  expect(full).toContain('href="tel:112"');
});

it('the way out is a button that says what it does, and what it cannot, before anything is pressed', () => {
  const html = render([], () => <QuickExit onLeave={nothing} />);
  expect(html).toMatch(/<button[^>]*aria-describedby="quick-exit-what"[^>]*>Forlad siden<\/button>/);
  expect(html).toMatch(/id="quick-exit-what"[^>]*>[^<]*slettes[^<]*[Hh]istorikken/);
});
