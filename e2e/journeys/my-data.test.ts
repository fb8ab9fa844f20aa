import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inspect } from '../support/inspect.ts';
import type { Patient } from '../support/patient.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10, undefined, { replayed: true });
const LONG = 180_000;
const CANARY = 'kanariegulsot';
const NEUTRAL = 'https://www.dmi.dk';

/** Opens the page of one's own data and waits for what is on it. */
async function openMine(patient: Patient): Promise<void> {
  await patient.choose('Mine oplysninger');
  await patient.place.getByRole('heading', { name: 'Mine oplysninger' }).waitFor();
  await patient.place.getByRole('heading', { name: 'Hvem har set dem' }).waitFor();
}
/** Before anything is written the menu has only who is responsible. */
async function nothingOfOnesOwn({ place, page, words }: Patient): Promise<void> {
  await place.getByText(words.menu, { exact: true }).click();
  await place.getByRole('list').getByRole('button', { name: 'Dine oplysninger' }).waitFor();
  expect(await place.getByRole('button', { name: 'Mine oplysninger' }).count()).toBe(0);
  await page.keyboard.press('Escape');
}
const button = ({ place }: Patient, name: string) => place.getByRole('button', { name, exact: true });

async function download(patient: Patient, name: string): Promise<{ name: string; text: string }> {
  const coming = patient.page.waitForEvent('download');
  await button(patient, name).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const keptBy = (page: Page) =>
  page.evaluate(async () => [
    ...Object.values(localStorage),
    ...Object.values(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await globalThis.caches.keys()),
    ...(document.cookie ? [document.cookie] : []),
  ]);

describe('what never reached the clinic', () => {
  it('can be read, taken home and erased for good by the patient [TR-13] [UX-30]', {
    timeout: LONG,
  }, async () => {
    const patient = await stage.patient();
    const { page } = patient;
    // Before anything is written there is nothing of one's own, and the menu says who is responsible.
    await nothingOfOnesOwn(patient);
    await patient.say(`Jeg har ondt i halsen og ${CANARY}`);
    await patient.question.waitFor();
    await openMine(patient);
    await patient.place.getByText('Ingen i klinikken har set dem').waitFor();
    const wrong = await inspect(page, 'my data');

    const read = await download(patient, 'Hent til at læse');
    expect(read.name).toBe('dokument.html');
    expect(read.text).toContain(CANARY);
    const data = await download(patient, 'Hent som data med beviser');
    expect(JSON.parse(data.text).events.length).toBeGreaterThan(2);
    await patient.status.getByText('Filen er hentet').waitFor();
    // What was taken home lies where the patient put it, and nowhere else on this device (TR-22).
    expect(JSON.stringify(await keptBy(page))).not.toContain(CANARY);

    await button(patient, 'Slet samtalen').click();
    await patient.place.getByText('Det kan ikke fortrydes').waitFor();
    wrong.push(...(await inspect(page, 'before erasing')));
    await button(patient, 'Behold samtalen').click();
    await button(patient, 'Slet samtalen').click();
    await button(patient, 'Slet for altid').click();
    await patient.place.getByRole('alert').getByText('Samtalen er slettet').waitFor();
    expect(await patient.text()).not.toContain(CANARY);
    expect(await keptBy(page)).toEqual([]);
    await page.reload();
    await patient.person.waitFor();
    await patient.place.getByText('Du skriver med et program').waitFor();
    expect(wrong).toEqual([]);
    const asked = stage.open.flatMap(({ seen }) => seen.asked).filter((one) => one.includes('/mine'));
    expect(asked.length).toBeGreaterThan(3);
    for (const address of asked) expect(address).toMatch(/\/mine(\/\w+)?(\?(locale|format)=\w+)?$/);
  });

  it('goes from every tab that has it open', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg har ondt i halsen');
    await patient.question.waitFor();
    const session = await patient.page.evaluate(() => ({ ...sessionStorage }));
    const { context } = await stage.context();
    await context.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept))
        if (!window.name && location.protocol === 'http:') sessionStorage.setItem(key, value);
      if (location.protocol === 'http:') window.name = 'visited';
    }, session);
    const second = await stage.visit(context);
    await second.line('Jeg har ondt i halsen').waitFor();
    await openMine(patient);
    await button(patient, 'Slet samtalen').click();
    await button(patient, 'Slet for altid').click();
    await second.place.getByText('Ingen kan læse den mere').waitFor();
    expect(await second.text()).not.toContain('ondt i halsen');
    expect(await keptBy(second.page)).toEqual([]);
  });
});

describe('what has reached the clinic', () => {
  it('tells who has looked, says why it is kept, and is corrected by an addendum [TR-14] [TR-15]', {
    timeout: LONG,
  }, async () => {
    const nurse = await stage.clinician('Mette');
    const patient = await stage.patient();
    await patient.say('Jeg ved ikke hvad der er galt, noget er helt forkert');
    await patient.interview([[/hvor mange år/i, '47']]);
    await nurse.open(await patient.reference());
    await nurse.claim();
    await patient.line('er med i samtalen nu').waitFor();
    await openMine(patient);
    const page = patient.place.getByRole('main');
    await page.getByText('Åbnede din henvendelse').waitFor();
    await page.getByText('En sygeplejerske, Demo-klinikken').first().waitFor();
    const list = await page.getByRole('list').allInnerTexts();
    expect(list.join(' ')).toContain('For at give dig behandling');
    expect(list.join(' ')).not.toContain('Mette');
    expect(await button(patient, 'Slet samtalen').count()).toBe(0);
    await page.getByText('mindst ti år efter det sidste notat').waitFor();
    expect(await inspect(patient.page, 'my data that are journal')).toEqual([]);

    // Who may find it again is the patient's own word, and stays so when the page is opened anew (TR-34).
    await button(patient, 'Sig nej til opslag').click();
    await patient.status.getByText('Du har sagt nej til opslag').waitFor();
    await page.getByText('Ingen må finde samtalen frem').waitFor();

    const field = page.getByLabel('Hvad er rigtigt?');
    await button(patient, 'Send rettelsen').click();
    await page.getByText('Der står ikke noget endnu').waitFor();
    await field.fill('Jeg skrev 47 år. Jeg er 48.');
    await button(patient, 'Send rettelsen').click();
    await patient.status.getByText('Rettelsen er sendt').waitFor();
    expect(await field.inputValue()).toBe('');
    await nurse.log.getByText('Jeg skrev 47 år. Jeg er 48.').waitFor();
    await nurse.log.getByText('Tilføjelse til journalen').waitFor();
    await button(patient, 'Hvem er ansvarlig?').click();
    await patient.place.getByText('Dataansvarlig').first().waitFor();
  });
});

describe('where somebody who does harm may be watching', () => {
  it('warns before a file is left on the device, and is gone with the way out', async () => {
    const { context } = await stage.context({}, [NEUTRAL]);
    const patient = await stage.visit(context);
    const { page } = patient;
    await context.route(`${NEUTRAL}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Sol og sommer</p>' }),
    );
    await patient.say('Jeg blev udsat for overgreb som barn og vil gerne tale med nogen');
    await patient.question.waitFor();
    await openMine(patient);
    await patient.place.getByText('Filen bliver på denne enhed').waitFor();
    await button(patient, 'Forlad siden').click();
    await page.getByText('Sol og sommer').waitFor();
    await page.goto(`${stage.product.url}/chat?clinic=demo&lang=da`);
    await patient.person.waitFor();
    expect(await keptBy(page)).toEqual([]);
    await nothingOfOnesOwn(patient);
  });
});
