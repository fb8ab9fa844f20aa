import { type ClinicInfo, type Locale, ServerMessage } from '@fordoer/protocol';
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
function render(
  messages: ServerMessage[],
  element: (chat: Chat) => React.ReactNode,
  { about = info, locale = 'da' as Locale } = {},
): string {
  const chat = new Chat({ clinic: 'demo', session, turnedAway: (why) => why });
  for (const message of messages) chat.dispatch({ type: 'received', message });
  return renderToStaticMarkup(
    <ChatContext.Provider value={{ chat, texts: textsOf(locale), locale, info: about }}>
      {element(chat)}
    </ChatContext.Provider>,
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

describe('a text in other words', () => {
  const explaining = EXAMPLES['clinic-info.assistant'] as ClinicInfo;
  const shown = (name: string, given: { about?: ClinicInfo; locale?: Locale } = {}, more: object = {}) =>
    render(
      [{ ...(EXAMPLES[name] as ServerMessage), ...more }],
      (chat) => {
        const { entries, open } = viewOf(chat.state);
        return (
          <>
            <Log entries={entries} busy={false} />
            {open && <Question open={open} takeFocus={false} onAnswers={undefined} />}
          </>
        );
      },
      given,
    );
  const { open } = texts.explain;

  it('is offered beside why it is asked, and in each language by its own name, where the clinic offers it', () => {
    const html = shown('question.any-of', { about: explaining });
    expect(visible(html)).toContain(open);
    for (const { tag, name } of explaining.explains ?? [])
      expect(html).toMatch(new RegExp(`<button[^>]*lang="${tag}"[^>]*>${name}</button>`));
    expect(visible(shown('question.any-of'))).not.toContain(open);
    const alone = shown('question.any-of', { about: { ...explaining, explains: [] } });
    expect(visible(alone)).toContain(open);
    expect(visible(alone)).not.toContain(texts.explain.languages);
  });

  it('is not offered for what is only asked to book or to call back', () => {
    const name = MESSAGES.find(({ message }) => message.type === 'question' && !message.clinical)?.name;
    expect(visible(shown(name ?? '', { about: explaining }))).not.toContain(open);
  });

  it('is offered on a decision that stands and says what to do', () => {
    expect(visible(shown('decision.soon', { about: explaining }))).toContain(open);
    expect(visible(shown('decision.soon'))).not.toContain(open);
    expect(visible(shown('decision.soon', { about: explaining }, { final: false }))).not.toContain(open);
    const silent = { advice: [], safetyNet: [], meanwhile: [] };
    expect(visible(shown('decision.soon', { about: explaining }, silent))).not.toContain(open);
  });

  it.each(['da', 'en'] as const)('says in words that a language model wrote it (%s) [TR-19]', (locale) => {
    const says = textsOf(locale).madeBy['language-model'];
    expect(visible(shown('message.explained', { locale }))).toContain(says);
    expect(visible(shown('message.program', { locale }))).not.toContain(says);
  });

  it('bears its language, and runs the way that language is written', () => {
    const html = shown('message.explained-in-arabic');
    const { text } = EXAMPLES['message.explained-in-arabic'] as { text: string };
    expect(html).toContain(`<p class="said-text" lang="ar" dir="auto">${text}</p>`);
    expect(shown('message.explained')).not.toContain('dir=');
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
