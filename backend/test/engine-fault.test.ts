import { expect, it } from 'vitest';
import { DEMO_CLINIC, shipped, startApp } from './harness/app.ts';
import { accepted } from './harness/patient.ts';

it('an engine that fails leaves nobody without an answer: every number, and a person who reads what was written [TR-37] [TR-53]', async () => {
  let failing = false;
  const content = Object.create(shipped, {
    complaints: {
      get: () => {
        if (failing) throw new Error('the engine is broken');
        return shipped.complaints;
      },
    },
  }) as typeof shipped;
  const app = await startApp({ content });
  const nurse = await app.staff();
  const patient = await app.patient();
  accepted(await patient.say('jeg har ondt i halsen'));
  failing = true;
  const reply = await patient.say('og nu også i maven');
  failing = false;
  accepted(reply);
  expect(patient.all('notice').at(-1)?.text).toContain('gik galt hos os');
  expect(patient.last('doors').doors.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['call-112', 'gp-acute', 'human-triage']),
  );
  await nurse.sees(patient.started.conversationId, ({ urgency }) => urgency === 'now');
  const { messages } = accepted(await nurse.open(patient.started.conversationId));
  expect(messages.map(({ text }) => text)).toContain('og nu også i maven');
  // The record names the fault that the log has, and neither shows what was written.
  const events = await app.record.read(DEMO_CLINIC, patient.started.conversationId);
  const noted = events.flatMap((event) => (event.type === 'noticed' ? [event.facts.kind] : []));
  const fault = noted.find((kind) => kind.startsWith('fault:'))?.slice('fault:'.length) as string;
  expect(app.log.some((line) => line.includes(fault))).toBe(true);
  expect(app.log.join('\n')).not.toContain('i maven');
  // And the conversation goes on.
  accepted(await patient.say('jeg har også feber'));
  nurse.close();
  await app.stop();
});
