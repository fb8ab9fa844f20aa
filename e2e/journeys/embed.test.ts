import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Host, startHost } from '../support/host.ts';
import { Patient } from '../support/patient.ts';
import { difference } from '../support/pictures.ts';
import { DESK, onStage, TUESDAY_10 } from '../support/stage.ts';
import type { Watch } from '../support/watch.ts';

let host: Host;
const stage = onStage(TUESDAY_10, async () => {
  host = await startHost();
  return { FORDOER_ORIGINS: host.origin };
});
afterAll(() => host?.stop());

/** Opens a page of the clinic's own site. */
async function visit(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; seen: Watch }> {
  host.embeds = stage.product.url;
  const { context, seen } = await stage.context(options, [host.origin]);
  const page = await context.newPage();
  await page.goto(host.origin + path);
  return { page, seen };
}

const launcher = (page: Page) => page.getByRole('button', { name: 'Skriv til klinikken' });
const chatIn = (page: Page) => new Patient(page, { place: page.frameLocator('iframe') });

async function open(page: Page): Promise<Patient> {
  await launcher(page).click();
  const patient = chatIn(page);
  await patient.person.waitFor();
  await patient.place.getByRole('heading', { name: 'Skriv til Demo-klinikken' }).waitFor();
  return patient;
}

/** The words of what has the focus, in the page or in a shadow root of it; none when nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === document.body) return '';
    return at?.tagName === 'IFRAME' ? 'IFRAME' : (at?.textContent ?? '');
  });

describe('the launcher on a clinic’s page', () => {
  it('is a native button with visible words, 48 pixels or more, reached by Tab [UX-11]', async () => {
    const { page } = await visit('/hostile');
    await launcher(page).waitFor();
    expect(await launcher(page).evaluate((button) => button.tagName)).toBe('BUTTON');
    expect(await launcher(page).innerText()).toBe('Skriv til klinikken');
    const box = await launcher(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(48);
    for (let tabs = 0; (await focused(page)) !== 'Skriv til klinikken'; tabs++) {
      expect(tabs).toBeLessThan(10);
      await page.keyboard.press('Tab');
    }
  });

  it('fetches nothing but the loader before the first click, and keeps nothing [UX-01, UX-04]', async () => {
    const { page, seen } = await visit('/plain');
    await launcher(page).waitFor();
    await page.waitForLoadState('networkidle');
    const ours = seen.asked.filter((address) => new URL(address).host === new URL(stage.product.url).host);
    expect(ours).toEqual([`${stage.product.url}/widget/loader.js`]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
    await open(page);
    expect(seen.asked.some((address) => address.startsWith(`${stage.product.url}/chat?`))).toBe(true);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('adds one global at most [UX-06]', async () => {
    const globals = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window));
    const bare = new Set(await globals((await visit('/bare')).page));
    const { page } = await visit('/plain');
    await launcher(page).waitFor();
    expect((await globals(page)).filter((name) => !bare.has(name))).toEqual(['Fordoer']);
  });

  it.each([
    ['a phone', {}],
    ['a desk', { viewport: DESK }],
  ])('looks the same under a hostile style, closed and open, on %s [UX-06]', async (_where, options) => {
    const [plain, hostile] = [await visit('/plain', options), await visit('/hostile', options)];
    const calculator = await plain.page.context().newPage();
    const differs = async (part: 'bar' | 'panel') =>
      difference(calculator, await pictureOf(plain.page, part), await pictureOf(hostile.page, part));
    await Promise.all([plain, hostile].map(({ page }) => launcher(page).waitFor()));
    expect(await differs('bar')).toBeLessThan(8);
    await Promise.all([plain, hostile].map(({ page }) => open(page)));
    expect(await differs('panel')).toBeLessThan(8);
  });
});

describe('the launcher in the dark', () => {
  it('is dark, as the reader asked for [UX-18]', async () => {
    const { page } = await visit('/plain');
    await launcher(page).waitFor();
    const light = await pictureOf(page, 'bar');
    await page.emulateMedia({ colorScheme: 'dark' });
    const calculator = await page.context().newPage();
    expect(await difference(calculator, light, await pictureOf(page, 'bar'))).toBeGreaterThan(100);
  });
});

describe('the chat on a clinic’s page', () => {
  it('on a phone is modal: its heading has the focus, the page is inert, Esc closes and gives the focus back [UX-12]', async () => {
    const { page } = await visit('/plain');
    const patient = await open(page);
    expect(await page.getByRole('dialog').getAttribute('aria-modal')).toBe('true');
    await expect.poll(() => patient.heading.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.body.inert)).toBe(true);
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab');
      expect(['IFRAME', '']).toContain(await focused(page));
    }
    await patient.composer.focus();
    await page.keyboard.press('Escape');
    await launcher(page).waitFor();
    expect(await focused(page)).toBe('Skriv til klinikken');
    expect(await page.evaluate(() => document.body.inert)).toBe(false);
  });

  it('on a desk leaves the page in use beside it [UX-12]', async () => {
    const { page } = await visit('/plain', { viewport: DESK });
    const patient = await open(page);
    await expect.poll(() => patient.heading.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.getByRole('dialog').getAttribute('aria-modal')).not.toBe('true');
    await page.getByRole('button', { name: 'Vis åbningstider' }).click();
    expect(await focused(page)).toBe('Vis åbningstider');
    expect(await patient.heading.isVisible()).toBe(true);
  });

  it('is out of reach for the page’s scripts, and its events say nothing of health [UX-08]', async () => {
    const { page } = await visit('/hostile');
    const patient = await open(page);
    await patient.composer.click();
    await page.keyboard.type('Jeg er 58 år og har trykkende smerter i brystet lige nu');
    await page.keyboard.press('Enter');
    await patient.alarm.waitFor();
    await patient.place.getByRole('button', { name: 'Luk' }).click();
    await launcher(page).waitFor();
    const heard: string[] = await page.evaluate('heard');
    expect(heard.some((one) => one.includes('fordoer:open'))).toBe(true);
    expect(heard.some((one) => one.includes('fordoer:handover'))).toBe(true);
    expect(heard.join('\n')).not.toMatch(/58|smerte|bryst|112|emergency|keydown","[a-zæøå]"/i);
    const reached = await page.evaluate(() => {
      const frame = document.querySelector('fordoer-chat')?.shadowRoot?.querySelector('iframe');
      try {
        return frame?.contentDocument ?? frame?.contentWindow?.document.body.innerText ?? null;
      } catch (refused) {
        return (refused as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  it('outlives a page that swaps its whole body, as Turbo does [UX-07]', async () => {
    const { page } = await visit('/plain', { viewport: DESK });
    const patient = await open(page);
    await patient.say('jeg har ondt i halsen');
    await patient.question.waitFor();
    await page.evaluate(() =>
      document.documentElement.replaceChild(document.createElement('body'), document.body),
    );
    await patient.answer('47');
    await patient.line('47 år').waitFor();
  });
});

describe('a clinic’s page without the chat', () => {
  it('still has the phone number and the link when the script is blocked [UX-10]', async () => {
    host.embeds = stage.product.url;
    const { context } = await stage.context({}, [host.origin]);
    await context.route('**/widget/loader.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${host.origin}/plain`);
    expect(await launcher(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: '12 34 56 78' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Skriv til klinikken på en side for sig' }).click();
    await new Patient(page).person.waitFor();
  });

  it('shows 112, the clinic, the out-of-hours number and the link when the server is down [UX-10]', async () => {
    host.embeds = stage.product.url;
    const { context } = await stage.context({}, [host.origin]);
    await context.route('**/chat?*', (route) => route.abort());
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${host.origin}/plain`);
    await launcher(page).click();
    await page.clock.fastForward('00:11');
    const panel = page.getByRole('dialog');
    for (const number of ['112', '12 34 56 78', '70 11 31 31'])
      expect(await panel.getByRole('link', { name: number, exact: true }).getAttribute('href')).toBe(
        `tel:${number.replaceAll(' ', '')}`,
      );
    expect(
      await panel.getByRole('link', { name: 'Åbn samtalen på en side for sig' }).getAttribute('href'),
    ).toBe(`${stage.product.url}/chat?clinic=demo&lang=da`);
    await panel.getByRole('button', { name: 'Luk' }).click();
    expect(await focused(page)).toBe('Skriv til klinikken');
  });
});

describe('the watch over every journey', () => {
  it('sees what asks others, what breaks the content policy, and what nobody caught [UX-03, UX-05]', async () => {
    const { page, seen } = await visit('/plain');
    await page.route('https://elsewhere.invalid/*', (route) => route.abort());
    await page.evaluate(() => fetch('https://elsewhere.invalid/pixel').catch(() => undefined));
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('uncaught')), 0));
    const chat = await stage.visit(page.context());
    await chat.page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('img'), { src: 'http://elsewhere.invalid/pixel' }),
      );
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>');
      } catch {
        // Trusted Types refuse it, which is what the watch must have seen.
      }
    });
    const sights = [
      /^asks https:\/\/elsewhere/m,
      /^throws uncaught/m,
      /Content Security Policy/,
      /TrustedHTML/,
    ];
    for (const sight of sights) await expect.poll(() => seen.wrong.join('\n')).toMatch(sight);
    seen.wrong.length = 0;
  });
});

/** How much a page keeps in this browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await globalThis.caches?.keys())?.length ?? 0,
  }));

/** What is seen of the launcher's bar, or of the panel it opens. */
async function pictureOf(page: Page, part: 'bar' | 'panel'): Promise<Buffer> {
  const clip = await page.evaluate((name) => {
    const box = document
      .querySelector('fordoer-chat')
      ?.shadowRoot?.querySelector(`.${name}`)
      ?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  }, part);
  expect(clip.width).toBeGreaterThan(100);
  return page.screenshot({ clip });
}
