import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10, undefined, { replayed: true });

describe('a person', () => {
  it('answers in the same chat, by role and first name, and reads what the patient writes', async () => {
    const nurse = await stage.clinician('Mette');
    const patient = await stage.patient();
    await patient.say('Jeg ved ikke hvad der er galt, noget er helt forkert');
    await patient.interview([[/hvor mange år/i, '47']]);
    await patient.line('læser det, du har skrevet, og svarer her inden for 60 minutter').waitFor();

    await nurse.open(await patient.reference());
    await nurse.log.getByText('noget er helt forkert').waitFor();
    await nurse.claim();
    await patient.line('Mette, sygeplejerske, er med i samtalen nu').waitFor();
    await nurse.say('Hej, det er Mette. Fortæl mig mere.');
    const said = patient.log.getByText('Hej, det er Mette. Fortæl mig mere.');
    await said.waitFor();
    expect(await said.locator('..').innerText()).toContain('Mette, sygeplejerske');

    await patient.say('Jeg ryster, og jeg er bange');
    await nurse.log.getByText('Jeg ryster, og jeg er bange').waitFor();
    await nurse.say('Jeg ringer til dig om lidt');
    await patient.line('Jeg ringer til dig om lidt').waitFor();
    expect(await nurse.log.getByText('Jeg ringer til dig om lidt').count()).toBe(1);
  });

  it('is two activations away on the first screen, and asks no reason [UX-22]', async () => {
    const nurse = await stage.clinician('Mette');
    const patient = await stage.patient();
    await patient.person.click();
    await patient.line('En sygeplejerske eller læge læser det, du har skrevet').waitFor();
    expect(await patient.asked()).toContain('Hvordan kan klinikken nå dig');
    await patient.answer('Ved ikke');
    await nurse.rows.filter({ hasText: 'Bad om et menneske' }).waitFor();
  });

  it('is told of first on a low screen, and one press leads on to the question', async () => {
    const patient = await stage.patient({ viewport: { width: 390, height: 500 } });
    await patient.say('Jeg er en kvinde på 30 år. Det svier når jeg tisser.');
    await patient.question.waitFor();
    await patient.person.click();
    const status = patient.line(/^(?:Ingen kan svare lige nu|Venter på et menneske)$/);
    await status.waitFor();
    const isSeen = (place: Locator) =>
      place.evaluate((element) => {
        const middle = (element.closest('main') as HTMLElement).getBoundingClientRect();
        const { top } = element.getBoundingClientRect();
        return top >= middle.top - 1 && top < middle.bottom;
      });
    const question = patient.place.getByRole('heading', { name: /Hvordan kan klinikken nå dig/ });
    await question.waitFor();
    expect(await isSeen(status)).toBe(true);
    const more = patient.place.getByRole('button', { name: 'Nyt nedenfor' });
    await more.click();
    await more.waitFor({ state: 'detached' });
    expect(await isSeen(question)).toBe(true);
  });

  it('decides where the clinic is new, and the patient is told so', async () => {
    const nurse = await stage.clinician('Jonas', { clinic: 'demo-ny' });
    const patient = await stage.patient({ clinic: 'demo-ny' });
    await patient.say('Jeg har haft ondt i halsen i to dage');
    const told = patient.line('Fordør afgør det ikke her');
    const WOMAN_OF_30 = [
      [/hvor mange år/i, '30'],
      [/hvilket køn/i, 'Kvinde'],
    ] as const;
    await patient.interview(WOMAN_OF_30, { until: told });
    expect(await patient.decision.count()).toBe(0);
    expect(await patient.text()).not.toMatch(/se tiden an/i);

    await nurse.rows.filter({ hasText: 'Skal afgøres her' }).getByRole('heading').getByRole('button').click();
    await nurse.claim();
    await nurse.page.getByRole('button', { name: /^Bekræft: Se tiden an/ }).click();
    await patient.decision.getByRole('heading', { name: 'Se tiden an' }).waitFor();
  });

  it('comes beside 112, which a new clinic shows at once as well', async () => {
    const patient = await stage.patient({ clinic: 'demo-ny' });
    await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu');
    await patient.alarm.waitFor();
    expect(await patient.alarm.getAttribute('href')).toBe('tel:112');
  });
});

describe('the console by keyboard alone', () => {
  it('finds a case, takes it, answers and decides; single keys can be switched off [UX-38]', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg ved ikke hvad der er galt, noget er helt forkert');
    await patient.interview([[/hvor mange år/i, '51']]);
    const reference = await patient.reference();

    const nurse = await stage.clinician('Sofie');
    const { keyboard } = nurse.page;
    await nurse.row(reference).waitFor();
    for (let row = 0; !(await nurse.isFocused(nurse.row(reference))); row++) {
      expect(row).toBeLessThan(20);
      await keyboard.press('j');
    }
    await keyboard.press('Enter');
    await nurse.case.waitFor();
    await keyboard.press('c');
    await nurse.claimed();
    await keyboard.press('r');
    await keyboard.type('Kom ned til os klokken 11');
    await keyboard.press('Control+Enter');
    await patient.line('Kom ned til os klokken 11').waitFor();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await nurse.case.waitFor({ state: 'detached' });

    await nurse.page.getByText('Indstillinger').focus();
    await keyboard.press('Enter');
    await nurse.page.getByLabel('Genveje med én tast').focus();
    await keyboard.press('Space');
    await nurse.row(reference).getByRole('button').focus();
    await keyboard.press('Enter');
    await nurse.case.waitFor();
    await keyboard.press('Escape');
    await nurse.case.waitFor({ state: 'detached' });
    await keyboard.press('j');
    await keyboard.press('r');
    expect(await nurse.isFocused(nurse.row(reference))).toBe(true);
  });
});
