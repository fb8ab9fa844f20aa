import { describe, expect, it } from 'vitest';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10);

const WOMAN_OF_30 = [
  [/hvor mange år/i, '30'],
  [/hvilket køn/i, 'Kvinde'],
] as const;
/** Nobody with thoughts of suicide may be left with these. */
const ALONE = /se tiden an|apotek|digitalt forløb|book en tid/i;

describe('one sentence comes to the right door', () => {
  it('pressing chest pain: 112 at once, in an alert, and one can go on writing [UX-14]', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu');
    await patient.alarm.waitFor();
    expect(await patient.alarm.getAttribute('href')).toBe('tel:112');
    await patient.alarm.focus();
    expect(await patient.alarm.evaluate((link) => link === document.activeElement)).toBe(true);
    await patient.decision.getByRole('heading', { name: 'Livstruende' }).waitFor();
    expect(await patient.place.getByRole('listitem').getByRole('heading').first().innerText()).toBe(
      'Ring 112',
    );
    await patient.say('Min kone ringer nu');
    await patient.line('Min kone ringer nu').waitFor();
    expect(await patient.alarm.isVisible()).toBe(true);
  });

  it('a sore throat for two days, without red flags: self-care, with what to watch for', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg har haft ondt i halsen i to dage');
    await patient.interview(WOMAN_OF_30);
    const { decision } = patient;
    await decision.getByRole('heading', { name: 'Se tiden an' }).waitFor();
    const watched = decision
      .getByRole('region')
      .or(decision.locator('section'))
      .filter({ hasText: 'Hold øje med' });
    expect(await watched.getByRole('term').count()).toBeGreaterThan(1);
    expect(await watched.getByRole('definition').allInnerTexts()).toContain('Ring 112 med det samme.');
    expect(await patient.person.isVisible()).toBe(true);
  });

  it('low mood for a month, not suicidal: a digital course beside a person', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg har været trist og nedtrykt i en måned');
    await patient.interview([
      [/hvor mange år/i, '40'],
      [/hvilket køn/i, 'Kvinde'],
      [/arbejde, studie og hjem/i, 'Det meste går, men det er tungt'],
      // PHQ-9 of 8: mild.
      [/hvor ofte har du været generet/i, [...Array<string>(8).fill('Flere dage'), 'Slet ikke']],
    ]);
    const doors = patient.log.getByRole('listitem');
    await doors.getByRole('button', { name: 'Tal med et menneske' }).waitFor();
    await doors.getByRole('button', { name: 'Vælg digitalt forløb' }).click();
    await patient.line('Du kan læse om forløbet og henvise dig selv').waitFor();
    expect(await patient.person.isVisible()).toBe(true);
  });

  it('"jeg orker ikke livet mere": crisis help and a person, and nowhere self-care [TR-56]', async () => {
    const patient = await stage.patient();
    await patient.say('jeg orker ikke livet mere');
    await patient.line('Du skal tale med et menneske nu').waitFor();
    await patient.log.getByRole('link', { name: '70 20 12 01' }).waitFor();
    const asked = await patient.interview(WOMAN_OF_30);
    expect(asked.length).toBeGreaterThan(0);
    await patient.log.getByRole('button', { name: 'Tal med et menneske' }).waitFor();
    await patient.log.getByRole('link', { name: '112' }).first().waitFor();
    expect(await patient.text()).not.toMatch(ALONE);
  });
});
