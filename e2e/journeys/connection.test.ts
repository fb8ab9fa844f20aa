import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../support/network.ts';
import { Patient } from '../support/patient.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10);
let network: Network;
beforeAll(async () => {
  network = await startNetwork(stage.product.url);
});
afterAll(() => network?.stop());

const UNCLEAR = 'Jeg ved ikke hvad der er galt';
const AGE = 'Hvor mange år er du?';
const NONE = 'Nej, intet af det';

describe('a network that fails', () => {
  it('is waited for, and what was written meanwhile arrives once and in order [UX-32]', async () => {
    const patient = await stage.patient({ url: network.url });
    await patient.say(UNCLEAR);
    await patient.question.waitFor();
    network.cut();
    await patient.status.getByText(patient.words.waiting).waitFor();
    await patient.answer('47');
    for (const text of ['Den første', 'Den anden', 'Den tredje']) await patient.say(text);
    await patient.own.filter({ hasText: 'Den tredje' }).getByText(patient.words.waiting).waitFor();
    expect(await patient.log.getByText(patient.words.waiting).count()).toBe(4);
    // Leaving now would lose it, so the browser asks first.
    const leaving = patient.page.waitForEvent('dialog');
    await patient.page.evaluate(() => setTimeout(() => location.reload()));
    const dialog = await leaving;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    network.mend();
    await patient.question.waitFor();
    const last = patient.own.filter({ hasText: 'Den tredje' });
    await last.getByRole('button', { name: patient.words.undo }).waitFor();
    expect(await patient.said()).toEqual([UNCLEAR, '47 år', 'Den første', 'Den anden', 'Den tredje']);
    // What the server has is what a page that is opened anew is told.
    await patient.page.reload();
    await patient.line('Den tredje').waitFor();
    await expect
      .poll(() => patient.said())
      .toEqual([UNCLEAR, '47 år', 'Den første', 'Den anden', 'Den tredje']);
  });

  it('loses the answer to a message that has arrived: it is there once, also after sending it again [UX-32]', async () => {
    const patient = await stage.patient({ url: network.url });
    await patient.say(UNCLEAR);
    await patient.question.waitFor();
    network.loseReplies();
    await patient.answer('47');
    await network.replyLost();
    await patient.status.getByText('Svar er på vej').waitFor();
    network.cut();
    await patient.own.filter({ hasText: '47 år' }).getByText(patient.words.waiting).waitFor();
    network.mend();
    await patient.question.waitFor();
    expect(await patient.said()).toEqual([UNCLEAR, '47 år']);
    await patient.page.reload();
    await patient.question.waitFor();
    expect(await patient.said()).toEqual([UNCLEAR, '47 år']);
  });
});

describe('a server that is killed', () => {
  it('is back as a new process, and the patient goes on where they were, without a reload', async () => {
    const patient = await stage.patient();
    await patient.page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await patient.say(UNCLEAR);
    await patient.question.waitFor();
    expect(await patient.asked()).toBe(AGE);
    await stage.product.killHard();
    await patient.status.getByText(patient.words.waiting).waitFor();
    await patient.answer('47');
    await patient.own.filter({ hasText: '47 år' }).getByText(patient.words.waiting).waitFor();
    await stage.product.startAgain();
    const lists = await patient.interview();
    expect(await patient.said()).toEqual([UNCLEAR, '47 år', ...lists.map(() => NONE)]);
    await patient.decision.getByRole('heading', { name: 'Inden for et døgn' }).waitFor();
    expect(await patient.page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
});

describe('a page', () => {
  it('that is opened again goes on with the conversation', async () => {
    const patient = await stage.patient();
    await patient.say(UNCLEAR);
    await patient.answer('47');
    await patient.question.waitFor();
    const asked = await patient.asked();
    await patient.page.reload();
    await patient.line('47 år').waitFor();
    await patient.question.waitFor();
    expect(await patient.asked()).toBe(asked);
    await patient.interview();
    await patient.decision.waitFor();
  });

  it('in two tabs is one conversation', async () => {
    const first = await stage.patient();
    await first.say(UNCLEAR);
    await first.question.waitFor();
    const second = await tabOf(first);
    await second.question.waitFor();
    await second.answer('47');
    await first.line('47 år').waitFor();
    await first.question.getByRole('checkbox').first().waitFor();
    const lists = await first.interview();
    await second.decision.waitFor();
    const said = [UNCLEAR, '47 år', ...lists.map(() => NONE)];
    expect(await first.said()).toEqual(said);
    expect(await second.said()).toEqual(said);
  });
});

/** One more tab of the same window, which inherits what the first has in its storage. */
async function tabOf(patient: Patient): Promise<Patient> {
  const opening = patient.page.context().waitForEvent('page');
  await patient.page.evaluate(() => void window.open(location.href));
  return new Patient(await opening);
}
