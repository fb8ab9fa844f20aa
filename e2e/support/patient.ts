import type { Locator, Page } from 'playwright-core';
import { type Language, WORDS } from './words.ts';

/** Answers by what is asked: the first pattern that fits the question's text. A list ticks several. */
export type Answers = readonly (readonly [asked: RegExp, answer: string | readonly string[]])[];

type Place = Pick<Page, 'getByRole' | 'getByText' | 'locator'>;

/** A patient at the chat page, who finds everything by its role and its words, as a screen reader would. */
export class Patient {
  readonly words: (typeof WORDS)[Language];
  readonly heading: Locator;
  readonly person: Locator;
  readonly alarm: Locator;
  readonly log: Locator;
  readonly status: Locator;
  readonly composer: Locator;
  readonly send: Locator;
  readonly go: Locator;
  /** The form of the open question; there is one at most. */
  readonly question: Locator;
  readonly decision: Locator;

  readonly page: Page;
  readonly place: Place;

  /** @param place the page, or the frame of the chat within a clinic's page */
  constructor(page: Page, { language = 'da', place = page }: { language?: Language; place?: Place } = {}) {
    this.page = page;
    this.place = place;
    this.words = WORDS[language];
    this.heading = place.getByRole('heading', { level: 1 });
    this.person = place.getByRole('navigation').getByRole('button', { name: this.words.person });
    this.alarm = place.getByRole('alert').getByRole('link', { name: '112' });
    this.log = place.getByRole('log');
    this.status = place.getByRole('status');
    this.send = place.getByRole('button', { name: this.words.send, exact: true });
    this.composer = place.locator('form', { has: this.send }).getByRole('textbox');
    this.go = place.getByRole('button', { name: this.words.go, exact: true });
    this.question = place.locator('form', { has: this.go });
    this.decision = place.getByRole('article');
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.send.click();
  }

  /** A line of the conversation that holds this text. */
  line(text: string | RegExp): Locator {
    return this.log.getByText(text).first();
  }

  /** What the patient has said, as the log shows it: one locator for each. */
  get own(): Locator {
    return this.log.locator('[data-from="patient"]');
  }

  /** The patient's own words in the log, in their order. */
  async said(): Promise<string[]> {
    const all = await this.own.allInnerTexts();
    return all.map((text) => text.split('\n').filter(Boolean)[1] ?? '');
  }

  async asked(): Promise<string> {
    return this.question.getByRole('heading').innerText();
  }

  async options(): Promise<string[]> {
    const choices = this.question.getByRole('radio').or(this.question.getByRole('checkbox'));
    return choices.evaluateAll((all) => all.map((one) => one.closest('label')?.textContent?.trim() ?? ''));
  }

  /** Answers the open question and waits until it is gone. A list ticks several, and rates a scale's lines in their order. */
  async answer(answer: string | readonly string[]): Promise<void> {
    const asked = await this.question.elementHandle();
    const field = this.question.getByRole('textbox');
    const lines = this.question.getByRole('listitem');
    if ((await lines.count()) > 0 && typeof answer !== 'string') {
      for (const [at, label] of answer.entries())
        await lines.nth(at).getByLabel(label, { exact: true }).check();
      await this.go.click();
    } else if ((await field.count()) === 0 && (await lines.count()) === 0) {
      for (const label of [answer].flat()) await this.question.getByLabel(label, { exact: true }).check();
      await this.go.click();
    } else if (answer === this.words.unknown)
      await this.question.getByRole('button', { name: answer }).click();
    else {
      await field.fill(String(answer));
      await this.go.click();
    }
    // By the element and not by its text: two questions may be worded alike.
    await asked?.waitForElementState('hidden');
  }

  /**
   * Answers what is asked until there is a decision: as told, and otherwise as somebody without any sign would.
   * @param options `until`: what ends it instead of a decision; `look`: called at each question before it is answered
   * @returns the questions, in their order
   */
  async interview(
    answers: Answers = [],
    {
      until = this.decision,
      look = async () => {},
    }: { until?: Locator; look?: (asked: string) => Promise<void> } = {},
  ): Promise<string[]> {
    const all: string[] = [];
    for (;;) {
      await this.question.or(until).first().waitFor();
      if ((await until.count()) > 0) return all;
      const asked = await this.asked();
      all.push(asked);
      if (all.length > 40) throw new Error(`asked without end: ${all.join(' | ')}`);
      await look(asked);
      const told = answers.find(([pattern]) => pattern.test(asked))?.[1];
      await this.answer(told ?? (await this.usual()));
    }
  }

  /** The number by which the clinic finds this conversation. */
  async reference(): Promise<string> {
    const line = await this.decision.getByText('Reference').innerText();
    return /\d{3}-\d{3}/.exec(line)?.[0] ?? line;
  }

  private async usual(): Promise<string | string[]> {
    const labels = await this.options();
    const lines = await this.question.getByRole('listitem').count();
    // The first choice of a scale is the untroubled one.
    if (lines > 0) return Array<string>(lines).fill(labels[0] ?? '');
    return labels.find((label) => this.words.usual.test(label)) ?? this.words.unknown;
  }

  async choose(item: string): Promise<void> {
    await this.place.getByText(this.words.menu, { exact: true }).click();
    await this.place.getByRole('button', { name: item }).click();
  }

  /** All that stands on the page, hidden parts included. */
  async text(): Promise<string> {
    return (await this.place.locator('body').textContent()) ?? '';
  }
}
