import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Bench } from './browser.ts';
import { found, idOf, item, review, view } from './examples.ts';
import { until } from './until.ts';

vi.setConfig({ testTimeout: 60_000 });

const REASON = 'Patienten er bevidstløs her';
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

const search = async (page: Page, query: string) => {
  await page.getByLabel('Find en sag').fill(query);
  await page.keyboard.press('Enter');
};

describe('finding a case', () => {
  it('by its number leads to it, and by a CPR number leaves that nowhere in the page, its address or its storage', async () => {
    const server = await bench.server();
    server.add(view(item(1)));
    server.found.set('010203-0000', [found(1, { care: true })]);
    const { page, wrong } = await bench.desk(server);
    await search(page, '010203-0000');
    await page.getByText('1 sag fundet').waitFor();
    await page.getByRole('button', { name: 'i behandling nu' }).click();
    await page.getByRole('heading', { name: 'Resumé' }).waitFor();
    expect(await page.getByLabel('Find en sag').inputValue()).toBe('');
    expect(page.url()).not.toContain('010203');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain('010203');
    expect(wrong).toEqual([]);
  });

  it('is left by Escape, and the open case stays', async () => {
    const server = await bench.server();
    server.add(view(item(1)));
    const { page } = await bench.desk(server);
    await page.locator(`#row-${idOf(1)}`).click();
    await page.getByRole('heading', { name: 'Resumé' }).waitFor();
    await search(page, '999-999');
    await page.getByText('Ingen sag fundet').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Find en sag').inputValue()).toBe('');
    expect(await page.getByRole('heading', { name: 'Resumé' }).isVisible()).toBe(true);
  });

  it('says what to write when it is neither', async () => {
    const server = await bench.server();
    server.refuse.set('look-up', 'INVALID_MESSAGE');
    const { page } = await bench.desk(server);
    await search(page, 'Jensen');
    await page.getByText('Skriv et sagsnummer som 123-456').waitFor();
  });
});

describe('a case without a care relation [TR-34]', () => {
  it('says so, and opens by keyboard alone with a reason; nothing of it stays when the hour is over', async () => {
    const server = await bench.server();
    server.cases.set(idOf(1), view(item(1), { glassUntil: new Date(Date.now() + 4_000).toISOString() }));
    server.found.set('100-101', [found(1)]);
    server.refuse.set('open', 'NO_CARE_RELATION');
    const { page } = await bench.desk(server);
    await search(page, '100-101');
    await page.getByRole('button', { name: 'kræver nødadgang' }).focus();
    await page.keyboard.press('Enter');
    const reason = page.getByLabel('Hvorfor er det nødvendigt nu?');
    await reason.waitFor();
    await page.getByText('Patienten kan se, at du brugte den').waitFor();
    await reason.focus();
    await page.keyboard.type('kort');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv mindst 10 tegn').waitFor();
    expect(server.of('break-glass')).toEqual([]);
    await reason.fill(REASON);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Åbnet med nødadgang til').waitFor();
    await page.getByText('Jeg har ondt i brystet').waitFor();
    expect(server.of('break-glass')).toMatchObject([{ conversationId: idOf(1), reason: REASON }]);

    server.refuse.set('open', 'NO_CARE_RELATION');
    await reason.waitFor();
    expect(await page.getByText('Jeg har ondt i brystet').count()).toBe(0);
  });

  it('that the patient has closed is found by breaking the glass, which says so', async () => {
    const server = await bench.server();
    server.found.set('glass 100-101', [found(1, { optedOut: true })]);
    const { page } = await bench.desk(server);
    await search(page, '100-101');
    await page.getByRole('button', { name: 'Søg med nødadgang' }).click();
    await page.getByLabel('Hvorfor er det nødvendigt nu?').fill(REASON);
    await page.getByRole('button', { name: 'Åbn med nødadgang' }).click();
    await page.getByText('Patienten har frabedt sig opslag.').waitFor();
    await page.getByRole('button', { name: 'åbnet med nødadgang' }).waitFor();
    expect(server.of('break-glass')).toMatchObject([{ query: '100-101', reason: REASON }]);
  });
});

describe('broken glass', () => {
  it('is told to colleagues without moving a row, until they have read it', async () => {
    const server = await bench.server();
    server.add(view(item(1)));
    const { page } = await bench.desk(server);
    const row = page.locator(`[data-conversation="${idOf(1)}"]`);
    const before = await row.boundingBox();
    server.alert(review(5));
    const alert = page.getByText('Anders, læge, åbnede nr. 100-105 med nødadgang');
    await alert.waitFor();
    expect(await row.boundingBox()).toEqual(before);
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('is reviewed by a doctor, but not by the one who broke it', async () => {
    const server = await bench.server();
    const { page } = await bench.desk(server);
    server.review(review(1), review(2, { mine: true }));
    await page.getByText('2 nødadgange skal gennemgås').click();
    await page.getByText(review(1).reason).first().waitFor();
    expect(await page.getByRole('button', { name: /^Berettiget/ }).count()).toBe(1);
    await page.getByRole('button', { name: /^Ikke berettiget/ }).click();
    await page.getByText('1 nødadgang skal gennemgås').waitFor();
    expect(server.of('review-glass')).toMatchObject([{ glassId: review(1).glassId, verdict: 'unjustified' }]);
  });
});

describe('a claimed case', () => {
  it('is tied to the CPR number that the patient told, which is shown no more [TR-16]', async () => {
    const server = await bench.server();
    server.add(view(item(1)));
    const { page } = await bench.desk(server);
    await page.locator(`#row-${idOf(1)}`).click();
    await page.getByRole('heading', { name: 'Resumé' }).waitFor();
    expect(await page.getByText('Knyt sagen til et CPR-nummer').count()).toBe(0);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    await page.getByText('Knyt sagen til et CPR-nummer').click();
    await page.getByLabel('CPR-nummer, som patienten').fill('010203-0000');
    await page.keyboard.press('Enter');
    await page.getByText('Sagen er knyttet til et CPR-nummer').waitFor();
    await until(() => server.of('identify').length === 1);
    expect(await page.content()).not.toContain('010203');
    expect(await page.getByLabel('CPR-nummer, som patienten').inputValue()).toBe('');
  });
});
