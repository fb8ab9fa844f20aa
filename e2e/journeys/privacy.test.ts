import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10);

/** Words that nothing but this patient can have said. */
const CANARY = 'kanariegulsot';
const NAME = 'Kanarina Fuglsang';

describe('what a patient writes', () => {
  it('is in no address that is asked for, and in nothing the service logs', async () => {
    const nurse = await stage.clinician();
    const patient = await stage.patient();
    await patient.say(`Det svier når jeg tisser, og jeg har ${CANARY}`);
    await patient.interview([
      [/hvor mange år/i, '30'],
      [/hvilket køn/i, 'Kvinde'],
    ]);
    await patient.log.getByRole('button', { name: 'Se ledige tider' }).click();
    await patient.log
      .getByRole('button', { name: /^Vælg / })
      .first()
      .click();
    await patient.answer(NAME);
    await patient.answer('24-12-1995');
    await patient.answer('98 76 54 32');
    await patient.log.getByRole('button', { name: 'Book tiden' }).click();
    await patient.log.getByRole('heading', { name: 'Din tid er booket' }).waitFor();
    await patient.person.click();
    await nurse.open(await patient.reference());
    await nurse.log.getByText(CANARY).first().waitFor();
    await nurse.claim();
    await nurse.say(`Du skriver ${CANARY}. Hvad mener du?`);
    await patient.line('Hvad mener du?').waitFor();
    await patient.page.reload();
    await patient.line('Hvad mener du?').waitFor();

    const opening = patient.page.context().waitForEvent('page');
    await patient.log.getByRole('link', { name: 'Se eller aflys tiden' }).click();
    const receipt = await opening;
    await receipt.getByRole('button', { name: 'Aflys tiden' }).click();
    await receipt.getByRole('button', { name: 'Ja, aflys tiden' }).click();
    await receipt.getByRole('alert').getByText('er aflyst').waitFor();

    const asked = stage.open
      .flatMap(({ seen }) => seen.asked)
      .map((address) => decodeURIComponent(address.split('#')[0] ?? ''));
    expect(asked.length).toBeGreaterThan(10);
    const personal = /kanari|fuglsang|1995|9876|98 76|tisse|svier/i;
    expect(asked.filter((address) => personal.test(address))).toEqual([]);
    const log = stage.product.log();
    expect(log).toContain('listening');
    expect(log.split('\n').filter((line) => personal.test(line))).toEqual([]);
  });
});

describe('"Ryd alt"', () => {
  it('leaves nothing of the conversation on this device [UX-29]', async () => {
    const patient = await stage.patient();
    const { page } = patient;
    await patient.say(`noget er helt galt, ${CANARY}`);
    await patient.question.waitFor();
    expect((await keptBy(page)).session).not.toEqual([]);
    await patient.choose('Ryd alt');
    await patient.place.getByRole('button', { name: 'Ryd alt nu' }).click();
    await patient.status.getByText('Alt er ryddet på denne enhed').waitFor();
    expect(await keptBy(page)).toEqual({ local: [], session: [], databases: [], caches: [], cookies: '' });
    expect(await page.context().cookies()).toEqual([]);
    expect(await patient.text()).not.toContain(CANARY);
    await page.reload();
    await patient.person.waitFor();
    await patient.place.getByText('Du skriver med et program').waitFor();
    await page.goBack().catch(() => undefined);
    await page.goForward().catch(() => undefined);
    expect(await patient.text()).not.toContain(CANARY);
  });
});

const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.values(localStorage),
    session: Object.values(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await globalThis.caches.keys(),
    cookies: document.cookie,
  }));
