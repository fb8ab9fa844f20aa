import type { Accepted, AnswerValue, Question, Reply, ServerMessage } from '@fordoer/protocol';
import { terminalTexts } from '../locale/terminal.ts';
import { sayPhone } from '../locale/texts.ts';
import type { ConversationClient } from './conversation-client.ts';

/** A numbered line that can be chosen. */
interface Entry {
  label: string;
  /** Of an any-of question: several may be given at once. */
  ticks?: string;
  take: () => Promise<Reply<Accepted>>;
}

/** The conversation as a person reads and writes it in a terminal. */
export class Terminal {
  private readonly client: ConversationClient;
  private readonly write: (line: string) => void;
  private entries: Entry[] = [];
  private question: Question | undefined;
  /** The next message begins a new list of entries. */
  private stale = true;

  constructor(client: ConversationClient, write: (line: string) => void) {
    this.client = client;
    this.write = write;
  }

  /** Reads lines until there are none. */
  async run(lines: AsyncIterable<string>): Promise<void> {
    const texts = terminalTexts(this.client.locale);
    this.write(texts.help);
    this.client.onMessage((message) => this.show(message));
    await this.client.begun();
    for await (const line of lines) {
      const given = line.trim();
      if (given === '?') {
        this.write(this.question?.why ?? texts.help);
        continue;
      }
      if (given === '') continue;
      this.stale = true;
      const reply = await this.take(given);
      if (!reply.ok) this.write(`! ${reply.error.text}`);
    }
  }

  private take(given: string): Promise<Reply<Accepted>> {
    if (given.toLowerCase() === 'm') return this.client.send('choose', { choice: 'person' });
    const open = this.question;
    const answerType = open?.answerType;
    const typed = answerType === 'number' || answerType === 'text' || answerType === 'scale';
    if (open?.unknownAllowed && typed && given.toLowerCase() === 'v') return this.answer(open, 'unknown');
    // A number is then the answer itself and not the number of a line.
    if (open && (answerType === 'text' || (answerType === 'number' && /^-?\d+([.,]\d+)?$/.test(given))))
      return this.answer(open, given);
    const numbers = given.split(/[\s,]+/).map((one) => Number(one) - 1);
    if (open?.items && numbers.every((at) => open.options[at]))
      return this.answer(
        open,
        numbers.map((at) => open.options[at]?.id ?? ''),
      );
    const picked = numbers.map((at) => this.entries[at]);
    const first = picked[0];
    if (!first || picked.some((entry) => !entry)) return this.client.send('say', { text: given });
    const ticked = picked.flatMap((entry) => entry?.ticks ?? []);
    if (open && ticked.length === picked.length) return this.answer(open, ticked);
    return first.take();
  }

  private answer({ questionId }: Question, value: AnswerValue): Promise<Reply<Accepted>> {
    return this.client.send('answer', { questionId, value });
  }

  private show(message: ServerMessage): void {
    if (message.type === 'message' && message.from === 'patient') return;
    if (this.stale) this.entries = [];
    this.stale = false;
    const who =
      message.type === 'message' && message.who
        ? message.who.firstName
        : terminalTexts(this.client.locale).program;
    this.write(`\n${who}: ${message.text}`);
    for (const line of detailsOf(message)) this.write(`  ${line}`);
    if (message.type === 'question') this.ask(message);
    else if (message.type === 'decision' || message.type === 'closed') this.question = undefined;
    for (const { id, label } of choicesOf(message))
      this.offer({ label, take: () => this.client.send('choose', { choice: id }) });
  }

  private ask(question: Question): void {
    const texts = terminalTexts(this.client.locale);
    this.question = question;
    if (question.help) this.write(`  ${question.help}`);
    const { labels, answerType, options, items, unknownAllowed } = question;
    const fixed = (label: string, value: AnswerValue) =>
      this.offer({ label, take: () => this.answer(question, value) });
    if (answerType === 'yes-no') {
      fixed(labels.yes, true);
      fixed(labels.no, false);
    }
    if (items) {
      for (const item of items) this.write(`  - ${item}`);
      this.write(`  ${texts.rateEach(options.map(({ label }, at) => `${at + 1} ${label}`).join(', '))}`);
    }
    for (const { id, label } of items ? [] : options)
      this.offer({
        label,
        take: () => this.answer(question, answerType === 'any-of' ? [id] : id),
        ...(answerType === 'any-of' ? { ticks: id } : {}),
      });
    if (answerType === 'any-of') fixed(labels.none, 'none');
    if (unknownAllowed && (answerType === 'number' || answerType === 'text' || answerType === 'scale'))
      this.write(`  v. ${labels.unknown}`);
    else if (unknownAllowed) fixed(labels.unknown, 'unknown');
    if (answerType === 'any-of') this.write(`  ${texts.severalAllowed}`);
    if (question.remaining !== undefined) this.write(`  ${texts.left(question.remaining)}`);
  }

  private offer(entry: Entry): void {
    this.entries.push(entry);
    this.write(`  ${this.entries.length}. ${entry.label}`);
  }
}

/** What stands below a message's text and cannot be chosen. */
function detailsOf(message: ServerMessage): string[] {
  if (message.type === 'decision')
    return [
      ...message.why,
      ...message.advice,
      ...message.safetyNet.map(({ sign, act }) => `${sign}: ${act}`),
      ...(message.duration ? [message.duration] : []),
    ];
  if (message.type === 'doors')
    return message.doors
      .filter(({ phone, url }) => phone ?? url)
      .map(
        ({ title, phone, url }) => `${title}: ${[phone && sayPhone(phone), url].filter(Boolean).join(', ')}`,
      );
  if (message.type === 'notice' && message.alarm)
    return [message.alarm.phoneLabel, ...message.alarm.meanwhile];
  if (message.type === 'booking' && message.cancelUrl) return [message.cancelUrl];
  return [];
}

/** What of a message can be chosen, as `choose` takes it. */
function choicesOf(message: ServerMessage): { id: string; label: string }[] {
  if (message.type === 'notice') return message.choices ?? [];
  if (message.type === 'booking') return message.slots.map(({ choice, label }) => ({ id: choice, label }));
  if (message.type !== 'doors') return [];
  return message.doors.flatMap(({ choice, title, action }) =>
    choice ? [{ id: choice, label: action ?? title }] : [],
  );
}
