import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Host, startHost } from '../support/host.ts';
import { inspect } from '../support/inspect.ts';
import { Patient } from '../support/patient.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

let host: Host;
const stage = onStage(TUESDAY_10, async () => {
  host = await startHost();
  return { FORDOER_ORIGINS: host.origin };
});
afterAll(() => host?.stop());

const NEUTRAL = 'https://www.dmi.dk';
const VIOLENCE = 'min kæreste slår mig';
/** Asked about, and without an alarm. */
const LONG_AGO = 'Jeg blev udsat for overgreb som barn og vil gerne tale med nogen';
const NAMES_IT = /slår|vold|overgreb|violence|abuse/i;

/** A tab that has been somewhere before, and whose browser finds the weather whatever the network. */
async function tab(options = {}): Promise<Page> {
  host.embeds = stage.product.url;
  const { context } = await stage.context(options, [host.origin, NEUTRAL]);
  await context.route(`${NEUTRAL}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Vejret</title><p>Sol og sommer</p>' }),
  );
  const page = await context.newPage();
  // Nobody is asked whether they mean it.
  page.on('dialog', (dialog) => stage.open.at(-1)?.seen.wrong.push(`asks back: ${dialog.type()}`));
  await page.goto(`${host.origin}/bare`);
  return page;
}

const exitOf = ({ place }: Patient) => place.getByRole('button', { name: 'Forlad siden', exact: true });

async function openAlone(page: Page): Promise<Patient> {
  await page.goto(`${stage.product.url}/chat?clinic=demo&lang=da`);
  const patient = new Patient(page);
  await patient.person.waitFor();
  return patient;
}
const launcher = (page: Page) => page.getByRole('button', { name: 'Skriv til klinikken' });
async function openEmbedded(page: Page): Promise<Patient> {
  await page.goto(`${host.origin}/plain`);
  await launcher(page).click();
  const patient = new Patient(page, { place: page.frameLocator('iframe') });
  await patient.person.waitFor();
  return patient;
}

const OPENINGS = [
  ['alone', openAlone],
  ['on a clinic’s page', openEmbedded],
] as const;

/** Every title the page and the frames in it have from now on. */
const titlesOf = (page: Page) => {
  const watchTitle = () => {
    const titles: string[] = [document.title];
    new MutationObserver(() => titles.push(document.title)).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    (globalThis as { titles?: string[] }).titles = titles;
  };
  return {
    watch: () => Promise.all(page.frames().map((frame) => frame.evaluate(watchTitle))),
    seen: async () =>
      Promise.all(
        page.frames().map((frame) => frame.evaluate(() => (globalThis as { titles?: string[] }).titles)),
      ),
  };
};

/** What the chat keeps, wherever it stands; nothing, where there is none. */
async function keptBy(page: Page): Promise<unknown[]> {
  const all = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(async () => [
          ...Object.values(localStorage),
          ...Object.values(sessionStorage),
          ...(await indexedDB.databases()),
          ...(await globalThis.caches.keys()),
          ...(document.cookie ? [document.cookie] : []),
        ]),
      ),
  );
  return all.flat();
}

describe.each(OPENINGS)('who writes about violence, in the chat %s', (_where, open) => {
  it('sees the way out with the first reply, takes it in one press, and leaves no trace', async () => {
    const page = await tab();
    const patient = await open(page);
    const address = page.url();
    await patient.place.getByRole('heading', { name: 'Skriv til Demo-klinikken' }).waitFor();
    const titles = titlesOf(page);
    await titles.watch();
    expect(await exitOf(patient).count()).toBe(0);
    await patient.say(VIOLENCE);
    await exitOf(patient).waitFor();
    await patient.place.getByText('Historikken kan stadig vise klinikkens side').waitFor();
    await patient.decision.waitFor();
    expect(page.url()).toBe(address);
    for (const seen of await titles.seen()) expect(new Set(seen).size).toBe(1);
    expect((await titles.seen()).join(' ')).not.toMatch(NAMES_IT);
    expect(await keptBy(page)).toHaveLength(1);

    await exitOf(patient).click();
    await page.getByText('Sol og sommer').waitFor();
    expect(page.url()).toBe(`${NEUTRAL}/`);
    await page.goBack();
    expect(page.url()).toBe(`${host.origin}/bare`);
    await page.goForward();
    expect(page.url()).toBe(`${NEUTRAL}/`);
    expect(await page.context().cookies()).toEqual([]);

    const again = await open(page);
    await again.place.getByText('Du skriver med et program').waitFor();
    expect(await keptBy(page)).toEqual([]);
    expect(await exitOf(again).count()).toBe(0);
    expect(await again.own.count()).toBe(0);
    expect(await again.text()).not.toMatch(NAMES_IT);
    expect(page.url()).toBe(address);
  });

  it('leaves without a network too, with words still on their way', async () => {
    const page = await tab();
    const patient = await open(page);
    await patient.say(LONG_AGO);
    await exitOf(patient).waitFor();
    await page.context().setOffline(true);
    await patient.say('han kommer nu');
    await patient.status.getByText('Venter på net').waitFor();
    await exitOf(patient).click();
    await page.getByText('Sol og sommer').waitFor();
    await page.context().setOffline(false);
    const again = await open(page);
    await again.place.getByText('Du skriver med et program').waitFor();
    expect(await keptBy(page)).toEqual([]);
  });
});

describe('the way out', () => {
  it('stays after a reload, is the first control of the keyboard, and large enough, on a small screen with large text', async () => {
    const page = await tab({ viewport: { width: 320, height: 640 } });
    const patient = await openAlone(page);
    await patient.say(LONG_AGO);
    await patient.question.waitFor();
    await page.reload();
    await exitOf(patient).waitFor();
    await patient.question.waitFor();
    expect(await inspect(page, 'the way out')).toEqual([]);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    for (const height of [640, 400]) {
      await page.setViewportSize({ width: 320, height });
      const box = await exitOf(patient).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    const first = await page.evaluate(
      () => document.querySelector('button, summary, a[href], input, textarea')?.textContent,
    );
    expect(first).toBe('Forlad siden');
    await patient.heading.focus();
    await page.keyboard.press('Shift+Tab');
    expect(await exitOf(patient).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Sol og sommer').waitFor();
  });

  it('is nowhere where nobody does harm', async () => {
    const patient = await openAlone(await tab());
    await patient.say('Jeg har haft ondt i halsen i to dage');
    await patient.question.waitFor();
    expect(await exitOf(patient).count()).toBe(0);
  });
});

describe('a conversation about violence', () => {
  /** Up to a person, in the chat on a clinic's page that was closed when the person wrote. */
  async function answered(words: string) {
    const nurse = await stage.clinician();
    const page = await tab();
    const patient = await openEmbedded(page);
    await patient.say(words);
    const asked = await patient.interview([[/hvor mange år/i, '46']]);
    await patient.line('svarer her inden for').waitFor();
    const reference = await patient.reference();
    await nurse.open(reference);
    await nurse.claim();
    await patient.line('er med i samtalen nu').waitFor();
    const told = await patient.text();
    await patient.place.getByRole('button', { name: 'Luk', exact: true }).click();
    await nurse.say('Hej, det er Mette.');
    await nurse.log.getByText('Hej, det er Mette.').waitFor();
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'));
    return { nurse, page, patient, asked, told, heard };
  }
  const SENSITIVE = 'Nævn den ikke for pårørende';

  it('asks for no number, tells the clinic that it is sensitive, and the page around the chat nothing', async () => {
    const { nurse, page, patient, asked, told, heard } = await answered(LONG_AGO);
    expect(told).toContain('Vi ringer og skriver ikke til dig af os selv');
    expect(asked.filter((one) => /nå dig|telefon/i.test(one))).toEqual([]);
    await nurse.case.getByText(SENSITIVE).waitFor();
    const inFrame = () => page.frames()[1]?.evaluate(() => document.body.textContent);
    await expect.poll(inFrame).toContain('Hej, det er Mette.');
    await page.waitForTimeout(500);
    expect(await launcher(page).innerText()).toBe('Skriv til klinikken');
    expect(await page.title()).toBe('Lægerne Eksempel');
    expect(await heard()).not.toMatch(/handover|"count":[1-9]/);

    await launcher(page).click();
    await exitOf(patient).click();
    await page.getByText('Sol og sommer').waitFor();
    await nurse.case.getByText('Siden er lukket').waitFor();
  });

  it('differs in that from any other', async () => {
    const { nurse, page, told, heard } = await answered(
      'Jeg ved ikke hvad der er galt, noget er helt forkert',
    );
    expect(told).toContain('Hvordan kan klinikken nå dig');
    expect(await nurse.case.getByText(SENSITIVE).count()).toBe(0);
    await page.getByRole('button', { name: 'Skriv til klinikken (1 ny besked)' }).waitFor();
    expect(await heard()).toMatch(/handover/);
  });
});
