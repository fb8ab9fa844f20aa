import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Patient } from '../support/patient.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10, undefined, { replayed: true });

describe('burning urination, a woman of 30, on a Tuesday at ten', () => {
  it('books a visit that two wanted and one gets; it goes to the calendar, and can be cancelled', async () => {
    const [anna, berit] = await Promise.all([stage.patient(), stage.patient()]);
    await Promise.all([toSlots(anna), toSlots(berit)]);
    const [wanted] = await slots(anna).allInnerTexts();
    expect((await slots(berit).allInnerTexts())[0]).toBe(wanted);

    // Both take the same time at the same moment.
    await Promise.all([anna, berit].map((patient) => slots(patient).first().click()));
    const [winner, loser] = await whoGotIt(anna, berit);
    await loser.line('Den tid blev lige taget af en anden').waitFor();
    expect(await slots(loser).allInnerTexts()).not.toContain(wanted);

    await winner.answer('Anna Andersen');
    await winner.answer('24-12-1995');
    await winner.answer('12 34 56 78');
    await winner.log.getByRole('button', { name: 'Book tiden' }).click();
    await winner.log.getByRole('heading', { name: 'Din tid er booket' }).waitFor();
    expect(await winner.log.innerText()).toMatch(/Reference: F\d{5}/);

    const third = await stage.patient();
    await toSlots(third);
    expect(await slots(third).allInnerTexts()).not.toContain(wanted);

    const saving = winner.page.waitForEvent('download');
    await winner.log.getByRole('button', { name: 'Hent kalenderfil' }).click();
    const calendar = await readFile(await (await saving).path(), 'utf8');
    expect(calendar).toContain('DTSTART:20261201T');
    expect(calendar).toContain('Demo-klinikken');
    expect(calendar).not.toMatch(/svie|urin|tisse/i);

    const opening = winner.page.context().waitForEvent('page');
    await winner.log.getByRole('link', { name: 'Se eller aflys tiden' }).click();
    const receipt = await opening;
    await receipt.getByText('Demo-klinikken').first().waitFor();
    expect(await receipt.getByRole('main').innerText()).toContain(
      wanted?.replace(/^Vælg ./, '').split('\n')[0],
    );
    await receipt.getByRole('button', { name: 'Aflys tiden' }).click();
    expect(new URL(receipt.url()).hash).toBe('');
    await receipt.getByRole('button', { name: 'Ja, aflys tiden' }).click();
    await receipt.getByRole('alert').getByText('er aflyst').waitFor();
    await winner.log.getByRole('heading', { name: 'Tiden er aflyst' }).first().waitFor();
    expect(await winner.log.getByRole('heading', { name: 'Din tid er booket' }).count()).toBe(0);
    await receipt.reload();
    await receipt.getByText('Tiden er aflyst').waitFor();
    expect(await receipt.getByRole('button').count()).toBe(0);

    const fourth = await stage.patient();
    await toSlots(fourth);
    expect(await slots(fourth).allInnerTexts()).toContain(wanted);
  });
});

async function toSlots(patient: Patient): Promise<void> {
  await patient.say('Det svier når jeg tisser');
  await patient.interview([
    [/hvor mange år/i, '30'],
    [/hvilket køn/i, 'Kvinde'],
  ]);
  await patient.log.getByRole('button', { name: 'Se ledige tider' }).click();
  await slots(patient).first().waitFor();
}

/** The times on offer now, each with its clinician. */
const slots = (patient: Patient) => patient.log.getByRole('button', { name: /^Vælg / });

async function whoGotIt(one: Patient, other: Patient): Promise<[winner: Patient, loser: Patient]> {
  const got = async (patient: Patient) => {
    const held = patient.log.getByRole('heading', { name: 'Tiden er holdt til dig' });
    await held.or(patient.log.getByRole('heading', { name: 'Tiden er taget' })).waitFor();
    return (await held.count()) === 1;
  };
  const [first, second] = await Promise.all([got(one), got(other)]);
  expect([first, second].filter(Boolean)).toHaveLength(1);
  return first ? [one, other] : [other, one];
}
