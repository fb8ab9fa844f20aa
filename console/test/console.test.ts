import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Bench, signIn } from './browser.ts';
import type { ConsoleServer } from './console-server.ts';
import { assistant, COLLEAGUE, fullCase, idOf, item, said, urgent, view } from './examples.ts';
import { until } from './until.ts';

vi.setConfig({ testTimeout: 60_000 });

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

const row = (page: Page, n: number) => page.locator(`[data-conversation="${idOf(n)}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const order = (page: Page) =>
  page
    .locator('.row')
    .evaluateAll((rows) => rows.map((one) => Number(one.getAttribute('data-conversation')?.slice(-4))));
const open = async (page: Page, n: number) => {
  await row(page, n).getByRole('button').click();
  await page.getByRole('heading', { name: 'Resumé' }).waitFor();
};
async function full(): Promise<ConsoleServer> {
  const server = await bench.server();
  server.add(fullCase(1).view);
  server.add(view(item(2)));
  return server;
}

describe('signing in', () => {
  it('says kindly what to look at, keeps what was typed, and keeps the token to this tab', async () => {
    const server = await full();
    const { page } = await bench.page(server);
    await page.getByRole('button', { name: 'Log ind' }).click();
    expect(await page.getByLabel('Adgangskode').getAttribute('aria-invalid')).toBe('true');
    await signIn(page, 'Mette', 'forkert-kode');
    await page.getByRole('alert').getByText('passer ikke sammen').waitFor();
    expect(await page.getByLabel('Fornavn').inputValue()).toBe('Mette');
    await signIn(page);
    await row(page, 1).waitFor();
    expect(
      await page.evaluate(() => [localStorage.length, document.cookie, Object.keys(sessionStorage)]),
    ).toEqual([0, '', ['fordoer-console']]);
  });

  it('takes the clinic from the address', async () => {
    const server = await full();
    const { page } = await bench.page(server);
    await page.goto(`${server.url}/console?clinic=havnen`);
    expect(await page.getByLabel('Klinik').inputValue()).toBe('havnen');
  });

  it('is asked for again when the session has run out, and nothing written is lost', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 2);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    await page.getByLabel('Svar til patienten').fill('halvt skrevet');
    server.tokens = new Set();
    server.drop();
    await page.getByText('sessionen er udløbet').waitFor();
    expect(await page.getByText('Jeg har ondt').count()).toBe(0);
    await signIn(page);
    await page.getByText('halvt skrevet').waitFor();
  });
});

describe('the queue', () => {
  it('[UX-35] stands in the server’s order, and an arrival never moves the focused row', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await row(page, 2).waitFor();
    expect(await order(page)).toEqual([1, 2]);
    await row(page, 2).getByRole('button').focus();
    const before = await row(page, 2).boundingBox();
    server.add(view(urgent(3, 'emergency', { title: 'Bevidstløs' })), 0);
    await page.getByRole('button', { name: 'Ny ovenfor: Livsfare, Bevidstløs' }).waitFor();
    expect(await row(page, 2).boundingBox()).toEqual(before);
    expect(await focused(page)).toBe(`row-${idOf(2)}`);
    await page.keyboard.press('n');
    expect(await order(page)).toEqual([3, 1, 2]);
    expect(await focused(page)).toBe(`row-${idOf(3)}`);
  });

  it('[UX-35] tells of a held-back arrival in sight, however far down a phone is scrolled', async () => {
    const server = await full();
    for (let n = 3; n < 20; n++) server.add(view(item(n)));
    const { page } = await bench.desk(server, { viewport: { width: 390, height: 700 } });
    await row(page, 19).getByRole('button').focus();
    const before = await row(page, 19).boundingBox();
    server.add(view(urgent(50, 'emergency')), 0);
    const news = page.getByRole('button', { name: 'Ny ovenfor' });
    await news.waitFor();
    expect((await news.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await row(page, 19).boundingBox()).toEqual(before);
  });

  it('[UX-35] keeps the selected case selected through every change, and takes the order when hands are off', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await row(page, 2).getByRole('button').focus();
    await page.getByRole('button', { name: 'Log ud' }).focus();
    server.add(view(urgent(3, 'acute')), 0);
    await row(page, 3).waitFor();
    expect(await order(page)).toEqual([3, 1, 2]);
    expect(await row(page, 2).getAttribute('data-selected')).toBe('true');
  });

  it('says what happens next when nobody waits', async () => {
    const server = await bench.server();
    const { page } = await bench.desk(server);
    await page.getByText('Ingen venter lige nu').waitFor();
    await page.getByText('kommer sagen her af sig selv').waitFor();
  });

  it('tells what a nurse chooses by: urgency, person, danger in the patient’s words, waiting, whose it is', async () => {
    const server = await full();
    server.change(idOf(2), { claimedBy: COLLEAGUE, online: false });
    const { page } = await bench.desk(server);
    const first = row(page, 1);
    for (const text of [
      'Livsfare',
      'Nr. 100-101',
      'forælder, mand 81 år',
      'skrevet af en anden',
      'ondt i brystet',
      'Ingen har taget den',
      'Siden er åben',
    ])
      await first.getByText(text).first().waitFor();
    await row(page, 2).getByText('Anders, læge, har den').waitFor();
    await row(page, 2).getByText('Siden er lukket').waitFor();
  });

  it('an unclaimed emergency alarms again: in the title, in the row and aloud', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    server.change(idOf(1), { alarming: true });
    await page.waitForFunction(() => document.title.startsWith('HASTER'));
    await row(page, 1).getByText('Haster, og ingen har taget den').waitFor();
    await page.getByRole('alert').getByText('Brystsmerter').waitFor({ state: 'attached' });
  });
});

describe('a case', () => {
  it('[UX-36] opens on its summary; a red flag quotes the patient and leads to the words', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 1);
    expect(await focused(page)).toBe('case-heading');
    const flags = page.locator('.flags li');
    expect(await flags.allTextContents()).toEqual([
      'Trykkende smerte i brystet ondt i brystet',
      'Koldsved sveder',
      'Smerte ud i armen ',
    ]);
    await flags.first().getByRole('link').click();
    expect(await focused(page)).toBe('message-2');
    const summary = page.getByRole('region', { name: 'Resumé' });
    for (const text of ['modsigende svar', 'besvimelse', 'Afventer klinisk godkendelse', 'Indhold 0.1.0'])
      await summary.getByText(text).first().waitFor();
  });

  it('[UX-36] is told in a few sentences by the rules, right after the red flags; each leads to what it stands on', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 1);
    const brief = page.locator('.summary > .cited li');
    expect(await brief.allTextContents()).toEqual([
      'Skriver om sin mor eller far, mand, 81 år. 1',
      'Skriver: "Min far har ondt i brystet og sveder" 1',
      'Har: ondt i brystet. 1',
      'Uvist: besvimelse. 2',
    ]);
    await brief.nth(3).getByRole('link', { name: 'Besked 2: Ved ikke' }).click();
    expect(await focused(page)).toBe('message-4');
    expect(await page.locator('#message-4 .said-by').textContent()).toContain('besked 2');
  });

  it('shows what a language model made of it as that model’s, after the rules, with what it stands on and what it cannot do', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 1);
    const summary = page.getByRole('region', { name: 'Resumé' });
    const headings = await summary.getByRole('heading').allTextContents();
    const at = headings.indexOf('Skrevet af en sprogmodel');
    expect(headings.slice(0, 3)).toEqual(['Resumé', 'Faretegn', 'Kort fortalt, efter programmets regler']);
    expect(at).toBe(3);
    const its = page.getByRole('region', { name: 'Skrevet af en sprogmodel' });
    const text = (await its.textContent()) ?? '';
    for (const part of [
      'example-2026-05-01',
      'Dens vurdering, 1 af 2: Inden 3 dage. Den beder ikke om et menneske.',
      'Dens vurdering, 2 af 2: Livsfare. Den mener, at et menneske skal se på det.',
      'hæve hastegraden og aldrig sænke den',
      'Faretegnene ovenfor bygger på regler',
    ])
      expect(text).toContain(part);
    // Its opinion never looks like the urgency of the case.
    expect(await its.locator('.urgency').count()).toBe(0);
    await its.getByText('Ondt i brystet og sveder.').getByRole('link').click();
    expect(await focused(page)).toBe('message-2');
    await open(page, 2);
    await its.waitFor({ state: 'detached' });
  });

  it('what a language model wrote is text: no markup, no link but to the messages; what was taken back is said', async () => {
    const server = await bench.server();
    const messages = [
      { ...said(1, 'patient', 'Jeg har feber'), withdrawn: true } as ReturnType<typeof said>,
      said(2, 'patient', 'Jeg hoster'),
    ];
    const text = '<b>Feber</b> [se her](https://eksempel.dk) <img src="x" onerror="alert(1)">';
    const summary = [
      { text, events: [1, 99] },
      { text: 'Hoster.', events: [2] },
    ];
    server.add(view(item(1), { messages, assistant: { ...assistant, summary, opinions: [] } }));
    const { page, wrong } = await bench.desk(server);
    await open(page, 1);
    const its = page.getByRole('region', { name: 'Skrevet af en sprogmodel' });
    const lines = its.getByRole('listitem');
    await lines.first().getByText(text).waitFor();
    await lines.first().getByText('Patienten har taget noget af det tilbage.').waitFor();
    expect(await lines.nth(1).textContent()).toBe('Hoster. 2');
    expect(await its.locator('b, img').count()).toBe(0);
    const links = await its
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['#message-1', '#message-2']);
    expect(wrong).toEqual([]);
  });

  it('is read again when a language model has answered, without a message', async () => {
    const server = await bench.server();
    const plain = view(item(1));
    server.add(plain);
    const { page } = await bench.desk(server);
    await open(page, 1);
    expect(await page.getByText('Skrevet af en sprogmodel').count()).toBe(0);
    server.update({ ...plain, assistant });
    await page.getByRole('region', { name: 'Skrevet af en sprogmodel' }).waitFor();
  });

  it('shows the clinician that a language model put a text in other words, in its own language', async () => {
    const server = await bench.server();
    const explained = { ...said(3, 'program', 'هل لديك حمى؟'), madeBy: 'language-model', language: 'ar' };
    const messages = [said(1, 'program', 'Har du feber?'), said(2, 'patient', 'hvad?')];
    server.add(view(item(1), { messages: [...messages, explained as ReturnType<typeof said>] }));
    const { page } = await bench.desk(server);
    await open(page, 1);
    const message = page.locator('#message-3');
    await message.getByText('En sprogmodel har skrevet en godkendt tekst med andre ord').waitFor();
    const words = message.getByText('هل لديك حمى؟');
    expect(await words.evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['ar', 'auto']);
    expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  });

  it('of somebody who may be watched says so in one line, and another says nothing of it', async () => {
    const server = await bench.server();
    server.add(view(item(1, { discreet: true })));
    server.add(view(item(2)));
    const { page } = await bench.desk(server);
    const line = page.getByText('Nævn den ikke for pårørende');
    await open(page, 1);
    expect(await line.count()).toBe(1);
    await open(page, 2);
    expect(await line.count()).toBe(0);
  });

  it('[UX-38] is taken, answered and left by keyboard alone', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await row(page, 1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`row-${idOf(2)}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Resumé' }).waitFor();
    await page.keyboard.press('c');
    await page.getByLabel('Svar til patienten').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('Jeg kigger på det. cjk');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('log').getByText('Jeg kigger på det. cjk').waitFor();
    await until(() => server.of('say').length === 1); // the words stand there before they are sent
    expect(server.of('say')).toMatchObject([{ text: 'Jeg kigger på det. cjk', seen: 2 }]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('case-heading');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(`row-${idOf(2)}`);
  });

  it('[UX-38] single keys can be switched off, for good, and nothing else is kept', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await page.getByText('Indstillinger').click();
    await page.getByLabel('Genveje med én tast').uncheck();
    await page.reload();
    await open(page, 1);
    await page.keyboard.press('c');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('case-heading');
    expect(server.of('claim')).toEqual([]);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
      'fordoer-console-settings': '{"shortcuts":false,"sound":false}',
    });
  });

  it('[UX-37] another urgency is two clicks, the second a coded reason, and can be undone', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 1);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    const decide = page.getByRole('region', { name: 'Afgør sagen' });
    await decide.getByRole('button', { name: 'Inden et døgn' }).click();
    await decide.getByRole('button', { name: 'Klinisk billede' }).click();
    await decide.getByText('Rettes om lidt: Inden et døgn').waitFor();
    await decide.getByRole('button', { name: 'Fortryd' }).click();
    await decide.getByRole('button', { name: 'Bekræft: Livsfare, Ring 112' }).waitFor();
    expect(server.of('resolve')).toEqual([]);
    await decide.getByRole('button', { name: 'Inden et døgn' }).click();
    await decide.getByRole('button', { name: 'Klinisk billede' }).click();
    await page.getByRole('button', { name: 'Til køen' }).click();
    await until(() => server.of('resolve').length === 1);
    expect(server.of('resolve')).toMatchObject([
      { outcome: 'change', urgency: 'today', reason: 'clinical-picture' },
    ]);
    await row(page, 1).getByText('Afsluttet').waitFor(); // still in its place, as the focus is on it
  });

  it('a call back is offered only with a number to call', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 1);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    await page.getByRole('button', { name: 'Ring tilbage på 12 34 56 78' }).waitFor();
    await open(page, 2);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    await page.getByText('Patienten har ikke skrevet et nummer').waitFor();
    expect(await page.getByRole('button', { name: /Ring tilbage/ }).count()).toBe(0);
  });

  it('[UX-39] a reply past what the patient just wrote is blocked, kept, and shows what is new', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 2);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    await page.getByLabel('Svar til patienten').fill('Tag en Panodil');
    server.say(idOf(2), 'patient', 'jeg tåler ikke Panodil', { quietly: true });
    await page.getByRole('button', { name: 'Send svar' }).click();
    await page.getByText('Der er kommet nyt i samtalen').waitFor();
    expect(await page.getByLabel('Svar til patienten').inputValue()).toBe('Tag en Panodil');
    const log = page.getByRole('log');
    await log.getByText('Nyt, siden du skrev').waitFor();
    await log.getByText('jeg tåler ikke Panodil').waitFor();
  });

  it('[UX-39] a dropped connection says so, and converges without a reload', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 2);
    await page.getByRole('button', { name: 'Tag samtalen' }).click();
    server.silent.add('say');
    await page.getByLabel('Svar til patienten').fill('Er du der?');
    await page.getByRole('button', { name: 'Send svar' }).click();
    await until(() => server.of('say').length === 1);
    await page.context().setOffline(true);
    await page.getByText('Ingen forbindelse').waitFor();
    server.silent.clear();
    server.say(idOf(2), 'patient', 'ja, jeg er her');
    server.remove(idOf(1));
    await page.context().setOffline(false);
    await page.getByRole('log').getByText('ja, jeg er her').waitFor();
    await row(page, 1).waitFor({ state: 'detached' });
    await page.getByText('Sendes …').waitFor({ state: 'detached' });
    expect(await page.getByRole('log').getByText('Er du der?').count()).toBe(1);
  });

  it('[UX-39] shows a colleague who looks at the same case, and whose it is', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 2);
    server.presence(idOf(2), [
      { role: 'nurse', firstName: 'Mette' },
      { role: 'doctor', firstName: 'Anders' },
    ]);
    await page.getByText('Ser også med: Anders, læge').waitFor();
    server.change(idOf(2), { claimedBy: COLLEAGUE });
    await page.getByText('Anders, læge, har samtalen').first().waitFor();
    expect(await page.getByLabel('Svar til patienten').count()).toBe(0);
    await page.getByRole('button', { name: 'Overtag samtalen' }).waitFor();
  });

  it('comes back with the browser’s own back and reload', async () => {
    const server = await full();
    const { page } = await bench.desk(server);
    await open(page, 2);
    await page.reload();
    await page.getByRole('heading', { name: 'Resumé' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Resumé' }).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('Sag');
  });

  it('shows whose words are whose, and markup as text', async () => {
    const server = await full();
    const { page, wrong } = await bench.desk(server);
    server.say(idOf(1), 'patient', '<img src="x" onerror="alert(1)"><b>hej</b>');
    await open(page, 1);
    const log = page.getByRole('log');
    await log.getByText('<img src="x"').waitFor();
    expect(await log.locator('.said-patient strong').first().textContent()).toBe('Patienten');
    expect(await log.locator('.said-program strong').first().textContent()).toBe('Fordør, program');
    expect(await log.locator('.said-clinician strong').first().textContent()).toBe('Anders, læge');
    expect(await log.locator('img').count()).toBe(0);
    expect(wrong).toEqual([]);
  });
});
