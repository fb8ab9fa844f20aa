import { describe, expect, it } from 'vitest';
import { onStage, WEDNESDAY_02 } from '../support/stage.ts';

const stage = onStage(WEDNESDAY_02);

describe('at two in the night', () => {
  it('fever in a child of two months in Midtjylland: the out-of-hours service, 70 11 31 31', async () => {
    const patient = await stage.patient();
    await patient.say('Min datter på 2 måneder har feber, 38,6 grader');
    const number = patient.place.getByRole('alert').getByRole('link', { name: '70 11 31 31' });
    await number.waitFor();
    expect(await number.getAttribute('href')).toBe('tel:+4570113131');
    await patient.interview();
    const first = patient.log.getByRole('list').last().getByRole('listitem').first();
    expect(await first.getByRole('heading').innerText()).toContain('Lægevagten');
    expect(await first.getByRole('link', { name: '70 11 31 31' }).getAttribute('href')).toBe(
      'tel:+4570113131',
    );
    expect(await patient.log.getByRole('button', { name: 'Se ledige tider' }).count()).toBe(0);
  });

  it('whoever asks for a person is told when one will read, and the number for what cannot wait [UX-22]', async () => {
    const patient = await stage.patient();
    await patient.person.click();
    await patient.line('Ingen kan svare lige nu').waitFor();
    await patient.line(/senest onsdag 2\. december/).waitFor();
    await patient.line(/ring til Lægevagten i Region Midtjylland/).waitFor();
    expect(
      await patient.place.getByRole('navigation').getByRole('link', { name: '12 34 56 78' }).count(),
    ).toBe(1);
  });
});
