import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Bench } from './browser.ts';
import { COLLEAGUE, found, fullCase, idOf, item, review, urgent, view } from './examples.ts';

vi.setConfig({ testTimeout: 240_000 });

const WIDTHS = [320, 390, 768, 1440];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

/** Every state of the screen, one after another, on the same page. */
const states: [string, (page: Page, server: Awaited<ReturnType<Bench['server']>>) => Promise<unknown>][] = [
  ['an empty queue', (page) => page.getByText('Ingen venter lige nu').waitFor()],
  [
    'a queue',
    async (page, server) => {
      server.add(fullCase(1).view);
      server.add(view(urgent(2, 'now', { alarming: true })));
      server.add(view(item(3, { claimedBy: COLLEAGUE, online: false })));
      await page.getByText('Anders, læge, har den').waitFor();
    },
  ],
  [
    'a queue with news held back',
    async (page, server) => {
      await page.locator('.row-button').nth(2).focus();
      server.add(view(urgent(4, 'emergency')), 0);
      await page.getByText('Ny ovenfor').waitFor();
    },
  ],
  [
    'the settings',
    async (page) => {
      await page.getByText('Indstillinger').click();
      await page.getByLabel('Genveje med én tast').waitFor();
    },
  ],
  [
    'a case nobody has',
    async (page) => {
      await page.getByText('Indstillinger').click();
      await page.locator(`#row-${idOf(1)}`).click();
      await page.getByRole('heading', { name: 'Resumé' }).waitFor();
    },
  ],
  [
    'a case of mine, being changed, with a problem told',
    async (page, server) => {
      await page.getByRole('button', { name: 'Tag samtalen' }).click();
      await page.getByLabel('Svar til patienten').fill('Hej');
      server.say(idOf(1), 'patient', 'jeg har det værre', { quietly: true });
      await page.getByRole('button', { name: 'Send svar' }).click();
      await page.getByText('Nyt, siden du skrev').waitFor();
      await page.getByRole('button', { name: 'Inden 3 dage' }).click();
    },
  ],
  [
    'a CPR number that is none',
    async (page) => {
      await page.getByText('Knyt sagen til et CPR-nummer').click();
      await page.getByLabel('CPR-nummer, som patienten').fill('320165-1111');
      await page.getByRole('button', { name: 'Knyt til sagen' }).click();
      await page.getByText('Skriv CPR-nummeret med ti cifre').waitFor();
    },
  ],
  [
    'a decision that can be undone',
    async (page) => {
      await page.getByRole('button', { name: 'Misforstået' }).click();
      await page.getByRole('button', { name: 'Fortryd' }).waitFor();
    },
  ],
  [
    'cases that were found, an alert and reviews',
    async (page, server) => {
      server.found.set('010203-0000', [found(1, { care: true }), found(2), found(3, { optedOut: true })]);
      await page.getByLabel('Find en sag').fill('010203-0000');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByRole('button', { name: 'kræver nødadgang' }).waitFor();
      server.alert({ ...review(5), at: '2026-12-01T09:00:00.000Z' });
      server.review(
        review(6, { reviewBy: '2026-12-01T09:00:00.000Z' }),
        review(7, { mine: true, optedOut: true }),
      );
      await page.getByText('2 nødadgange skal gennemgås').click();
      await page.getByText('En anden læge skal gennemgå den').waitFor();
    },
  ],
  [
    'nothing found, and glass about to be broken',
    async (page) => {
      await page.getByLabel('Find en sag').fill('999-999');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByRole('button', { name: 'Søg med nødadgang' }).click();
      await page.getByRole('button', { name: 'Åbn med nødadgang' }).click();
      await page.getByText('Skriv mindst 10 tegn').waitFor();
    },
  ],
  [
    'a case without a care relation',
    async (page, server) => {
      await page.getByRole('button', { name: 'Ryd søgning' }).click();
      server.refuse.set('open', 'NO_CARE_RELATION');
      server.found.set('100-102', [found(2)]);
      await page.getByLabel('Find en sag').fill('100-102');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByRole('button', { name: 'kræver nødadgang' }).click();
      await page.getByRole('heading', { name: 'Samtalen er ikke åben for dig' }).waitFor();
    },
  ],
  [
    'no connection',
    async (page) => {
      await page.context().setOffline(true);
      await page.getByText('Ingen forbindelse').waitFor();
    },
  ],
];

/** Elements that reach beyond the page, when it scrolls sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    );
    return wide.map((one) => one.outerHTML.slice(0, 80));
  });

/** Elements with text of their own that is smaller than the floor. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map((one) => one.outerHTML.slice(0, 80)),
  );

/** In forced colours the palette is the reader's own, and axe compares colours that are not shown. */
const forced = (page: Page) => page.evaluate(() => matchMedia('(forced-colors: active)').matches);

async function look(page: Page, name: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(); // no frames, so no second page
  if (await forced(page)) axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  const told = violations.map(
    ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(told).toEqual([]);
  expect(await small(page), `${name}: text under 16 px`).toEqual([]);
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...before, width });
    expect(await sideways(page), `${name} at ${width} px scrolls sideways`).toEqual([]);
  }
  await page.setViewportSize(before);
}

describe.each([
  { colorScheme: 'light', forcedColors: 'none', width: 1440 },
  { colorScheme: 'dark', forcedColors: 'none', width: 390 },
  { colorScheme: 'dark', forcedColors: 'active', width: 1440 },
] as const)('[UX-18] $colorScheme, forced colours $forcedColors, $width px', ({ width, ...options }) => {
  it('[UX-15] [UX-19] every state is clean: axe, 16 px, nothing sideways, nothing outside our origin or policy', async () => {
    const server = await bench.server();
    const signedOut = await bench.page(server, { viewport: { width, height: 900 }, ...options });
    await look(signedOut.page, 'sign-in');
    await signedOut.page.getByRole('button', { name: 'Log ind' }).click();
    await look(signedOut.page, 'sign-in with something missing');
    await signedOut.page.context().close();

    const { page, wrong } = await bench.desk(server, { viewport: { width, height: 900 }, ...options });
    for (const [name, reach] of states) {
      await reach(page, server);
      await look(page, name);
    }
    expect([...signedOut.wrong, ...wrong].filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual(
      [],
    );
  });
});
