import { describe, expect, it } from 'vitest';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10);

const WOMAN_OF_30 = [
  [/hvor mange år/i, '30'],
  [/hvilket køn/i, 'Kvinde'],
] as const;
const WORDS = 'Jeg har haft ondt i halsen i to dage';
const REASON = 'Hun er bragt ind bevidstløs, og vi skal kende hendes medicin';

describe('a clinician without a care relation', () => {
  it('reads nothing until the glass is broken: a colleague is told, and a doctor judges [TR-34]', async () => {
    const patient = await stage.patient();
    await patient.say(WORDS);
    await patient.interview(WOMAN_OF_30);
    const reference = await patient.reference();

    const nurse = await stage.clinician('Mette');
    const doctor = await stage.clinician('Anders', { role: 'læge' });
    await nurse.find(reference);
    await nurse.page.getByRole('button', { name: `Nr. ${reference}` }).click();
    await nurse.page.getByRole('heading', { name: 'Samtalen er ikke åben for dig' }).waitFor();
    expect(await nurse.page.content()).not.toContain('halsen');

    await nurse.page.getByLabel('Hvorfor er det nødvendigt nu?').fill(REASON);
    await nurse.page.getByRole('button', { name: 'Åbn med nødadgang' }).click();
    await nurse.log.getByText(WORDS).waitFor();
    await nurse.page.getByText('Åbnet med nødadgang til').waitFor();

    await doctor.page.getByText(`Mette, sygeplejerske, åbnede nr. ${reference} med nødadgang`).waitFor();
    await doctor.page.getByRole('button', { name: 'Set', exact: true }).click();
    await doctor.page.getByText('1 nødadgang skal gennemgås').click();
    await doctor.page.getByText(REASON).waitFor();
    expect(await doctor.page.content()).not.toContain('halsen');
    await doctor.page.getByRole('button', { name: /^Berettiget/ }).click();
    await doctor.page.getByText('1 nødadgang skal gennemgås').waitFor({ state: 'detached' });
    expect(stage.product.log()).toContain('somebody broke the glass');
    for (const secret of [REASON, reference, 'halsen']) expect(stage.product.log()).not.toContain(secret);
  });
});

describe('a CPR number', () => {
  it('that the patient told finds their case again, with or without hyphen [TR-16]', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg ved ikke hvad der er galt, noget er helt forkert');
    await patient.interview([[/hvor mange år/i, '47']]);
    const reference = await patient.reference();
    const nurse = await stage.clinician('Mette');
    await nurse.open(reference);
    await nurse.claim();
    await nurse.page.getByText('Knyt sagen til et CPR-nummer').click();
    await nurse.page.getByLabel('CPR-nummer, som patienten har oplyst').fill('010165-1111');
    await nurse.page.getByRole('button', { name: 'Knyt til sagen' }).click();
    await nurse.page.getByText('Sagen er knyttet til et CPR-nummer').waitFor();
    await nurse.find('0101651111');
    await nurse.page.getByRole('button', { name: `Nr. ${reference}` }).waitFor();
    for (const secret of ['0101651111', '010165-1111']) expect(stage.product.log()).not.toContain(secret);
  });
});
