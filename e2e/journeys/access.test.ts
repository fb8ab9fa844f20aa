import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inspect } from '../support/inspect.ts';
import { Patient } from '../support/patient.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10);
const LONG = 180_000;

describe('every state can be read and used by everybody [UX-15, UX-17, UX-19]', () => {
  it('from the first screen to the receipt', { timeout: LONG }, async () => {
    const patient = await stage.patient();
    const { page } = patient;
    const wrong: string[] = [];
    const look = async (state: string) => void wrong.push(...(await inspect(page, state)));
    await look('the first screen');
    await patient.place.getByText('Menu', { exact: true }).click();
    await look('the menu');
    await page.keyboard.press('Escape');
    await patient.place.getByRole('button', { name: 'Dine oplysninger' }).first().click();
    await look('your data');
    await patient.place.getByRole('button', { name: 'Tilbage til samtalen' }).click();
    await patient.send.click();
    await look('nothing written');

    await patient.say('Det svier når jeg tisser');
    await patient.question.waitFor();
    await look('a number');
    await patient.place.getByText('Hvorfor spørger I?').click();
    await patient.question.getByRole('textbox').fill('mange');
    await patient.go.click();
    await look('a word for a number');
    const seen = new Set<string>();
    await patient.interview(
      [
        [/hvor mange år/i, '30'],
        [/hvilket køn/i, 'Kvinde'],
      ],
      {
        look: async () => {
          const kind =
            (await patient.question.getByRole('checkbox').count()) > 0
              ? 'several of a list'
              : 'one of a list';
          const known = seen.has(kind) || (await patient.options()).length === 0;
          seen.add(kind);
          if (!known) await look(kind);
        },
      },
    );
    expect(seen.size).toBe(2);
    await look('the decision and its doors');
    await patient.choose('Se dine svar');
    await patient.place.getByRole('heading', { name: 'Dine svar' }).waitFor();
    await look('the review');
    await patient.place.getByRole('button', { name: 'Tilbage til samtalen' }).click();
    await patient.log.getByRole('button', { name: 'Se ledige tider' }).click();
    await patient.log
      .getByRole('button', { name: /^Vælg / })
      .first()
      .waitFor();
    await look('the slots');
    await patient.log
      .getByRole('button', { name: /^Vælg / })
      .first()
      .click();
    await patient.question.waitFor();
    await patient.answer('Anna Andersen');
    await patient.question.waitFor();
    await patient.question.getByRole('textbox').fill('i går');
    await patient.go.click();
    await patient.question.getByText('Det kan ikke læses som en dato').waitFor();
    await look('a refused answer');
    await patient.answer('24-12-1995');
    await patient.question.waitFor();
    await patient.answer('12 34 56 78');
    await patient.log.getByRole('button', { name: 'Book tiden' }).waitFor();
    await look('the question before booking');
    await patient.log.getByRole('button', { name: 'Book tiden' }).click();
    await patient.log.getByRole('heading', { name: 'Din tid er booket' }).waitFor();
    await look('the receipt');
    const opening = page.context().waitForEvent('page');
    await patient.log.getByRole('link', { name: 'Se eller aflys tiden' }).click();
    const receipt = await opening;
    await receipt.getByRole('button', { name: 'Aflys tiden' }).click();
    wrong.push(...(await inspect(receipt, 'the receipt’s own page')));
    await patient.choose('Ryd alt');
    await look('before clearing all');
    expect(wrong).toEqual([]);
  });

  it('in danger, with a person, and at the console', { timeout: LONG }, async () => {
    const wrong: string[] = [];
    const nurse = await stage.clinician('Mette');
    wrong.push(...(await inspect(nurse.page, 'an empty queue')));
    const patient = await stage.patient();
    await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu');
    await patient.alarm.waitFor();
    await patient.decision.waitFor();
    wrong.push(...(await inspect(patient.page, 'call 112')));
    const reference = await patient.reference();
    await nurse.row(reference).waitFor();
    wrong.push(...(await inspect(nurse.page, 'the queue')));
    await nurse.open(reference);
    wrong.push(...(await inspect(nurse.page, 'a case')));
    await nurse.claim();
    await nurse.say('Hej, det er Mette. Har du ringet 112?');
    await patient.line('Har du ringet 112?').waitFor();
    wrong.push(...(await inspect(patient.page, 'with a person')));
    wrong.push(...(await inspect(nurse.page, 'a case that is one’s own')));
    await nurse.page.getByRole('button', { name: 'Log ud' }).click();
    await nurse.page.getByRole('button', { name: 'Log ind' }).click();
    wrong.push(...(await inspect(nurse.page, 'sign-in')));
    expect(wrong).toEqual([]);
  });

  it('on the clinic’s page, and where there is no such clinic', { timeout: LONG }, async () => {
    const { context } = await stage.context();
    const page = await context.newPage();
    await page.goto(`${stage.product.url}/demo`);
    await page.getByRole('button', { name: 'Skriv til klinikken' }).waitFor();
    const wrong = await inspect(page, 'the clinic’s page');
    await page.goto(`${stage.product.url}/chat?clinic=nowhere`);
    await page.getByText('Vi kan ikke finde klinikken').waitFor();
    wrong.push(...(await inspect(page, 'no such clinic')));
    expect(wrong).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('from the launcher to the decision', async () => {
    const { context } = await stage.context();
    const page = await context.newPage();
    await page.goto(`${stage.product.url}/demo`);
    const { keyboard } = page;
    const patient = new Patient(page, { place: page.frameLocator('iframe') });
    const hasFocus = (wanted: Locator) =>
      wanted.evaluate((element) => (element.getRootNode() as Document).activeElement === element);
    const tabTo = async (wanted: Locator) => {
      for (let tabs = 0; !(await hasFocus(wanted)); tabs++) {
        if (tabs > 40) throw new Error(`no Tab leads to ${wanted}`);
        await keyboard.press('Tab');
      }
    };
    await tabTo(page.getByRole('button', { name: 'Skriv til klinikken' }));
    await keyboard.press('Enter');
    await patient.person.waitFor();
    await tabTo(patient.composer);
    await keyboard.type('Jeg ved ikke hvad der er galt');
    await keyboard.press('Enter');
    await patient.question.waitFor();
    await tabTo(patient.question.getByRole('textbox'));
    await keyboard.type('47');
    await keyboard.press('Enter');
    const none = patient.question.getByLabel('Nej, intet af det');
    await none.waitFor();
    for (let lists = 0; (await patient.decision.count()) === 0; lists++) {
      expect(lists).toBeLessThan(7);
      const list = await patient.question.elementHandle();
      await tabTo(none);
      await keyboard.press('Space');
      await tabTo(patient.go);
      await keyboard.press('Enter');
      await list?.waitForElementState('hidden');
      await patient.question.or(patient.decision).first().waitFor();
    }
    await patient.decision.getByRole('heading', { name: 'Inden for et døgn' }).waitFor();
  });
});

describe('a screen reader', () => {
  it('hears each message once, whole, and never what was there before [UX-13]', async () => {
    const patient = await stage.patient();
    await patient.page.evaluate(() => {
      const entered: string[] = [];
      Object.assign(window, { entered });
      const log = document.querySelector('[role="log"]') as Element;
      new MutationObserver((changes) => {
        for (const { addedNodes, target } of changes)
          if (target === log) for (const added of addedNodes) entered.push(added.textContent ?? '');
      }).observe(log, { childList: true });
    });
    await patient.say('Jeg ved ikke hvad der er galt');
    await patient.interview([[/hvor mange år/i, '47']]);
    await patient.question.waitFor();
    await patient.answer('Ved ikke');
    await patient.line('Lad siden være åben').waitFor();
    const entered: string[] = await patient.page.evaluate('entered');
    const shown = await patient.log.locator('> *').count();
    expect(entered).toHaveLength(shown);
    const once = (part: string) => entered.filter((text) => text.includes(part)).length;
    expect(once('Jeg ved ikke hvad der er galt')).toBe(1);
    expect(once('47 år')).toBe(1);
    expect(once('Du skal ses af en læge eller sygeplejerske inden for et døgn')).toBe(1);
  });
});
