import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchOptions } from '../../tools/chromium.mjs';
import { Clinician } from './clinician.ts';
import { moveClock } from './clock.ts';
import { Patient } from './patient.ts';
import { type Product, startProduct } from './product.ts';
import { type Watch, watch } from './watch.ts';
import type { Language } from './words.ts';

/** A Tuesday morning, with the clinic open. */
export const TUESDAY_10 = '2026-12-01T10:00:00+01:00';
/** A Wednesday night, with the clinic closed. */
export const WEDNESDAY_02 = '2026-12-02T02:00:00+01:00';

const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export interface PatientOptions extends BrowserContextOptions {
  clinic?: string;
  lang?: Language;
  /** Where to reach the product, when not directly. */
  url?: string;
}

/** The running product and a browser, for one test file: its tests share both, and each has browser contexts of its own. */
export class Stage {
  product!: Product;
  browser!: Browser;
  readonly open: { context: BrowserContext; seen: Watch }[] = [];

  /** A browser of its own: its storage, its network, its watch. */
  async context(
    options: BrowserContextOptions = {},
    others: readonly string[] = [],
  ): Promise<{ context: BrowserContext; seen: Watch }> {
    const context = await this.browser.newContext({
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      viewport: PHONE,
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const seen = watch(context, [this.product.url, ...others]);
    this.open.push({ context, seen });
    return { context, seen };
  }

  /** A patient on a phone who has opened the plain-link chat. */
  async patient({
    clinic = 'demo',
    lang = 'da',
    url = this.product.url,
    ...options
  }: PatientOptions = {}): Promise<Patient> {
    const { context } = await this.context(options, [url]);
    return this.visit(context, { clinic, lang, url });
  }

  /** One more tab of the same browser. */
  async visit(
    context: BrowserContext,
    { clinic = 'demo', lang = 'da' as Language, url = this.product.url } = {},
  ): Promise<Patient> {
    const patient = new Patient(await context.newPage(), { language: lang });
    await patient.page.goto(`${url}/chat?clinic=${clinic}&lang=${lang}`);
    await patient.person.waitFor();
    return patient;
  }

  /** The same page, after its language was changed. */
  speaking({ page }: Patient, language: Language): Patient {
    return new Patient(page, { language });
  }

  /** A nurse, or who has another role, at the console, on a desk whose clock is right. */
  async clinician(
    firstName = 'Mette',
    { clinic = 'demo', role, ...options }: PatientOptions & { role?: string } = {},
  ): Promise<Clinician> {
    const { context } = await this.context({ viewport: DESK, ...options });
    await context.addInitScript(moveClock, this.product.ahead);
    const clinician = new Clinician(await context.newPage());
    await clinician.page.goto(`${this.product.url}/console`);
    await clinician.signIn({ clinic, code: this.product.code(), firstName, role });
    return clinician;
  }

  pages(): Page[] {
    return this.open.flatMap(({ context }) => context.pages());
  }
}

/**
 * Starts the product and a browser for the tests of this file. After each test all pages are closed, and none of them may have
 * asked others for anything or broken its content policy [UX-03, UX-05].
 * @param settings gathered before the start
 * @param replayed whether every decision is made again afterwards: in files that decide much, and in all at full size
 */
export function onStage(
  at: string,
  settings: () => Promise<Record<string, string>> = async () => ({}),
  { replayed = process.env.FORDOER_TEST_SIZE === 'full' } = {},
): Stage {
  const stage = new Stage();
  beforeAll(async () => {
    const launch = async () => chromium.launch(await launchOptions());
    [stage.product, stage.browser] = await Promise.all([startProduct(at, await settings()), launch()]);
  });
  afterEach(async ({ task }) => {
    const used = stage.open.splice(0);
    if (task.result?.state === 'fail') await keepPictures(used, task.name);
    for (const { context } of used) await context.close();
    expect(used.flatMap(({ seen }) => seen.wrong)).toEqual([]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    try {
      await expectSoundRecord(stage.product, replayed);
    } finally {
      await stage.product?.stop();
    }
  });
  return stage;
}

/** Whatever the tests of a file did, and whatever was killed meanwhile: its record verifies and replays [TR-03, TR-06]. */
async function expectSoundRecord(product: Product, replayed: boolean): Promise<void> {
  const verified = await product.verify();
  expect(verified.found, verified.said).toMatchObject({ broken: 0 });
  if (!replayed) return;
  const again = await product.replay();
  expect(again.found, again.said).toMatchObject({ different: 0 });
}

/** What the pages looked like when a test failed, in `e2e/test-results/`. */
async function keepPictures(used: readonly { context: BrowserContext }[], test: string): Promise<void> {
  const pages = used.flatMap(({ context }) => context.pages());
  for (const [index, page] of pages.entries()) {
    const name = `${test.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index}.png`;
    const path = new URL(`../test-results/${name}`, import.meta.url).pathname;
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
  }
}
