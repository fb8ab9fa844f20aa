import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { accepted } from './harness/patient.ts';

describe('one wire', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('answers a sentence with messages, committed before they are acknowledged', async () => {
    const patient = await app.patient();
    const { seq } = accepted(await patient.say('jeg har haft ondt i halsen i to dage'));
    console.log(patient.messages);
    expect(patient.client.lastSeq).toBeLessThanOrEqual(seq);
    await patient.answerAll({ 'person.age': 30 });
    console.log(JSON.stringify(patient.messages, null, 1));
  });
});
