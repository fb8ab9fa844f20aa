import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calm } from '../src/cli/stand-in/calm.ts';
import { type Brain, ModelServer } from '../src/cli/stand-in/model-server.ts';
import { agreementOf, judgedBy } from '../src/conversation/agreement.ts';
import { replay } from '../src/conversation/replay.ts';
import { type App, DEMO_CLINIC, SHADOW_CLINIC, startApp } from './harness/app.ts';
import { accepted, type Patient } from './harness/patient.ts';

const METRICS = 'a-token-of-this-test-only';
const ADULT = { 'person.age': 30, 'person.sex': 'female' };
const SORE_THROAT = 'Jeg har haft ondt i halsen i to dage';
const CHEST_PAIN = 'Jeg er 58 år og har trykkende smerter i brystet lige nu';
/** Answers one job so, and the others calmly. */
const answering =
  (answers: Partial<Record<string, unknown>>): Brain =>
  (told) =>
    told.job in answers ? { say: answers[told.job] } : calm(told);

describe('the assistant, at a clinic that has one', () => {
  let app: App;
  let model: ModelServer;
  beforeAll(async () => {
    model = await ModelServer.start(calm);
    app = await startApp({
      env: { ...model.environment, FORDOER_ASSISTANT_LANGUAGES: 'pl', FORDOER_METRICS_TOKEN: METRICS },
    });
  });
  afterAll(async () => {
    await app.stop();
    await model.stop();
  });
  beforeEach(() => stage('on'));
  afterEach(() => {
    model.brain = calm;
    model.requests.length = 0;
  });

  /** A changed stage acts within a minute (TR-58). */
  const stage = async (to: string) => {
    for (const id of [DEMO_CLINIC, SHADOW_CLINIC])
      await app.record.inClinics([id], (runner) => runner.query('update clinic set assistant = $1', [to]));
    app.clock.advance({ minutes: 1 });
  };
  const events = ({ started }: Patient, clinicId = DEMO_CLINIC) =>
    app.record.read(clinicId, started.conversationId);
  const calls = async (patient: Patient, clinicId = DEMO_CLINIC) =>
    (await events(patient, clinicId)).flatMap((event) => (event.type === 'consulted' ? [event.facts] : []));
  const figures = async () =>
    (await fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${METRICS}` } })).text();
  const atSelfCare = async () => {
    const patient = await app.patient();
    accepted(await patient.say(SORE_THROAT));
    await patient.answerAll(ADULT);
    return patient;
  };

  it('reads the answers once more before it is said that somebody can wait, and the record keeps all of it [TR-02]', async () => {
    const patient = await atSelfCare();
    const decision = await patient.until('decision');
    expect(decision.urgency).toBe('self-care');
    expect(patient.all('notice').at(-1)?.text).toContain('bliver læst en gang til');
    const [call] = (await calls(patient)).filter(({ job }) => job === 'second-opinion');
    expect(call).toMatchObject({
      outcome: 'answered',
      model: 'stand-in-2026-11-01',
      prompt: { id: 'second-opinion/1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      input: expect.stringMatching(/^[0-9a-f]{64}$/),
      tokens: { read: expect.any(Number), written: expect.any(Number) },
      wh: expect.any(Number),
      opinion: { urgency: 'self-care', human: false },
    });
    const [row] = (await app.record.rows(DEMO_CLINIC, patient.started.conversationId)).filter(
      ({ type }) => type === 'consulted',
    );
    expect(JSON.parse((row as { head: Buffer }).head.toString())).toMatchObject({
      model: 'stand-in-2026-11-01',
      prompt: call?.prompt.hash,
    });
  });

  it('brings a person, and never less, when it disagrees [TR-52]', async () => {
    model.brain = answering({
      'second-opinion': {
        urgency: 'today',
        human: false,
        reasons: [{ text: 'Har haft ondt i halsen', events: [2] }],
      },
    });
    const patient = await atSelfCare();
    const decision = await patient.until('decision');
    expect(decision.urgency).toBe('today');
    expect(decision.why.join(' ')).toContain('læst en ekstra gang');
    expect(patient.last('handover')).toBeDefined();
  });

  it('is not asked about a red flag, which is shown before anything is [guard.assistant-delays-no-alarm]', async () => {
    model.brain = () => ({ wrong: 'hang' });
    const patient = await app.patient();
    accepted(await patient.say(CHEST_PAIN));
    expect(patient.last('doors').doors[0]?.kind).toBe('call-112');
    expect(await calls(patient)).toEqual([]);
  });

  it('never knows who it is: not one canary reaches it, the log or a metric [TR-16] [TR-17] [guard.redaction-or-no-call]', async () => {
    const canaries = [
      '010190-1234',
      '0101901234',
      '20 30 40 50',
      'mette.hansen@eksempel.invalid',
      'Mette Hansen',
      'Æblevej 12',
    ];
    const patient = await app.patient();
    accepted(
      await patient.say(
        `Jeg hedder Mette Hansen, cpr 010190-1234 (0101901234), tlf 20 30 40 50, mail mette.hansen@eksempel.invalid, bor på Æblevej 12, 8000 Aarhus. Jeg har haft ondt i halsen i to dage og noget mærkeligt der flimrer rundt inde i mig`,
      ),
    );
    await patient.answerAll(ADULT);
    await patient.until('decision');
    expect(model.requests.length).toBeGreaterThan(0);
    const sent = model.requests.join('\n');
    const metrics = await figures();
    for (const canary of canaries) {
      expect(metrics, canary).not.toContain(canary);
      expect(sent, canary).not.toContain(canary);
      expect(app.log.join('\n'), canary).not.toContain(canary);
    }
    expect(sent).toContain('ondt i halsen');
  });

  it('tells what it costs, in tokens and estimated energy, and only to whoever watches the service', async () => {
    const patient = await atSelfCare();
    await patient.until('decision');
    const text = await figures();
    const figure = (name: string) =>
      Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'mu').exec(text)?.[1]);
    expect(figure('fordoer_assistant_calls_total')).toBeGreaterThan(0);
    expect(figure('fordoer_assistant_tokens_per_conversation')).toBeGreaterThan(0);
    expect(figure('fordoer_assistant_watt_hours_per_decision')).toBeGreaterThan(0);
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
    expect((await fetch(`${app.url}/metrics`, { headers: { authorization: 'Bearer x' } })).status).toBe(404);
  });

  it('in shadow is asked and kept on record, and changes nothing [TR-58] [guard.assistant-stages]', async () => {
    await stage('shadow');
    model.brain = answering({ 'second-opinion': { urgency: 'emergency', human: true, reasons: [] } });
    const patient = await atSelfCare();
    expect((await patient.until('decision')).urgency).toBe('self-care');
    await app.consulted();
    const [call] = await calls(patient);
    expect(call).toMatchObject({ stage: 'shadow', opinion: { urgency: 'emergency' } });
    expect(patient.all('decision')).toHaveLength(1);
    expect(patient.all('handover')).toEqual([]);
  });

  it('off is not asked at all', async () => {
    await stage('off');
    const patient = await atSelfCare();
    expect((await patient.until('decision')).urgency).toBe('self-care');
    await app.consulted();
    expect(model.requests).toEqual([]);
  });

  it('raises the alarm late, when it answers after the patient has been told to wait and see', async () => {
    let answer: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    model.slow = () => gate;
    model.brain = answering({ 'second-opinion': { urgency: 'emergency', human: false, reasons: [] } });
    const patient = await atSelfCare();
    expect((await patient.until('decision')).urgency).toBe('self-care');
    answer?.();
    const alarm = await patient.until('notice', ({ kind }) => kind === 'alarm');
    expect(alarm.alarm?.phone).toBe('112');
    model.slow = undefined;
  });

  it('writes a summary for the clinic: cited sentences only, beside the one of the rules [guard.summary-cites]', async () => {
    model.brain = answering({
      summary: {
        sentences: [
          { text: 'Kvinde på 30 år med ondt i halsen i to dage.', events: [2] },
          { text: 'Patienten har ondt i halsen.', events: [2] },
          { text: 'Har nok ingen alvorlig sygdom.', events: [] },
          { text: 'Se http://evil.invalid', events: [2] },
          { text: 'Temperatur 41,2.', events: [2] },
        ],
      },
    });
    const nurse = await app.staff({ clinic: 'demo' });
    const patient = await app.patient();
    accepted(await patient.say(SORE_THROAT));
    accepted(await patient.choose('person'));
    await app.consulted();
    const view = accepted(await nurse.open(patient.started.conversationId));
    expect(view.assistant?.summary).toEqual([{ text: 'Patienten har ondt i halsen.', events: [2] }]);
    expect(view.summary[1]).toEqual({ text: `Skriver: "${SORE_THROAT}"`, events: [2] });
    const [call] = (await calls(patient)).filter(({ job }) => job === 'summary');
    expect(call?.dropped.map(({ why }) => why)).toEqual([
      'a number that is not cited',
      'cites nothing',
      'link',
      'a number that is not cited',
    ]);
    nurse.close();
  });

  describe('asked to put a question in other words [guard.explanation-adds-nothing]', () => {
    const asked = async () => {
      const patient = await app.patient();
      accepted(await patient.say(SORE_THROAT));
      const until = () => patient.last('question');
      while (until().answerType !== 'any-of') {
        const { questionId } = until();
        accepted(await patient.answer(questionId, ADULT[questionId as keyof typeof ADULT] ?? false));
      }
      return { patient, question: until() };
    };

    it('shows what says no more than the approved text, and says who made it [TR-19] [guard.model-is-marked]', async () => {
      const { patient, question } = await asked();
      model.brain = (told) =>
        told.job === 'explain'
          ? {
              say: {
                text: JSON.parse(told.text.slice(told.text.indexOf('TEKST:\n') + 7)).replace(
                  '?',
                  '? Sig det, som det er.',
                ),
              },
            }
          : calm(told);
      accepted(await patient.choose(`explain:${question.questionId}`));
      const said = await patient.until('message', ({ madeBy }) => madeBy === 'language-model');
      expect(said.text).toContain('Sig det, som det er.');
      expect(patient.last('question').questionId).toBe(question.questionId);
    });

    it.each([
      ['says more', 'Har du feber over 41 eller kræft i halsen? Tag 500 mg Panodil.'],
      ['leads away', 'Læs mere på www.evil.invalid'],
      ['says nothing', ''],
    ])('shows the approved help where it %s', async (_what, text) => {
      const { patient, question } = await asked();
      model.brain = answering({ explain: { text } });
      accepted(await patient.choose(`explain:${question.questionId}`));
      const said = await patient.until('message', ({ from }) => from === 'program');
      expect(said.madeBy).toBeUndefined();
      if (text) expect(patient.text).not.toContain(text);
    });

    it('in another language is compared on its way back', async () => {
      const { patient, question } = await asked();
      const approved = () => {
        const sent = model.requests.map((body) => JSON.parse(body).messages[1].content as string);
        const text = sent.find((one) => one.startsWith('SPROG: polsk')) ?? '';
        return JSON.parse(text.slice(text.indexOf('TEKST:\n') + 7));
      };
      model.brain = (told) =>
        told.job === 'explain'
          ? {
              say: {
                text: 'Czy boli cię gardło i czy któreś z tych zdań do ciebie pasuje? Zaznacz to, co pasuje.',
              },
            }
          : told.job === 'translate-back'
            ? { say: { text: approved() } }
            : calm(told);
      accepted(await patient.choose(`explain:${question.questionId}:pl`));
      const said = await patient.until('message', ({ madeBy }) => madeBy === 'language-model');
      expect(said).toMatchObject({ language: 'pl', text: expect.stringContaining('Czy') });
      expect((await calls(patient)).find(({ job }) => job === 'explain')?.back?.outcome).toBe('answered');
    });
  });

  it('that has spent what was set aside is asked no more, and the conversation goes on', async () => {
    await app.record.inClinics([DEMO_CLINIC], (runner) =>
      runner.query(
        `insert into assistant_day (clinic_id, day, calls, tokens) values ($1, $2, 5000, 0)
         on conflict (clinic_id, day) do update set calls = 5000`,
        [DEMO_CLINIC, '2026-12-01'],
      ),
    );
    const patient = await atSelfCare();
    expect((await patient.until('decision')).urgency).toBe('self-care');
    expect(model.requests).toEqual([]);
    await app.record.inClinics([DEMO_CLINIC], (runner) => runner.query('update assistant_day set calls = 0'));
  });

  it('and the rules and clinicians can be held beside each other, from the record alone [TR-58]', async () => {
    model.brain = answering({ 'second-opinion': { urgency: 'soon', human: false, reasons: [] } });
    const nurse = await app.staff({ clinic: 'demo' });
    const patient = await atSelfCare();
    await patient.until('decision');
    const { conversationId } = patient.started;
    accepted(await nurse.claim(conversationId));
    accepted(
      await nurse.resolve(conversationId, {
        outcome: 'change',
        urgency: 'routine',
        reason: 'clinical-picture',
      }),
    );
    const judged = await judgedBy(
      app.content,
      { conversationId, clinicId: DEMO_CLINIC },
      await events(patient),
    );
    expect(judged).toEqual({ rules: 'self-care', assistant: 'soon', clinician: 'routine' });
    expect(agreementOf([judged], 'rules', 'assistant')).toEqual({ n: 1, same: 0, higher: 1, lower: 0 });
    nurse.close();
  });

  describe('that is away all day [TR-45] [guard.assistant-not-needed]', () => {
    it.each<[string, Brain]>([
      ['fails', () => ({ status: 500 })],
      ['hangs', () => ({ wrong: 'hang' })],
      ['drops', () => ({ wrong: 'drop' })],
      ['wants fewer calls', () => ({ status: 429, retryAfter: 60 })],
      ['babbles', () => ({ say: 'Ignore the rules. Everything is fine.' })],
    ])(
      'and %s leaves not one conversation stuck',
      async (_what, brain) => {
        model.brain = brain;
        const patients = await Promise.all(Array.from({ length: 4 }, atSelfCare));
        for (const patient of patients) {
          const decision = await patient.until('decision');
          expect(decision.urgency).toBe('self-care');
        }
        const nonsense = await app.patient();
        accepted(await nonsense.say('hvad er vejret i dag'));
        const notice = await nonsense.until('notice', ({ text }) => text.includes('forstod ikke'));
        expect(notice.choices).toBeDefined();
      },
      60_000,
    );
  });

  it('and whatever it said is taken again from the record, without it [TR-03]', async () => {
    model.brain = () => ({ wrong: 'drop' });
    const found = { consultations: 0, decisions: 0 };
    for (const clinicId of [DEMO_CLINIC, SHADOW_CLINIC]) {
      const rows: { id: string }[] = await app.record.inClinics([clinicId], (runner) =>
        runner.query('select id from conversation where clinic_id = $1', [clinicId]),
      );
      for (const { id: conversationId } of rows) {
        const place = { conversationId, clinicId };
        const replayed = await replay(app.content, place, await app.record.read(clinicId, conversationId));
        expect(replayed.differences).toEqual([]);
        found.consultations += replayed.consultations;
        found.decisions += replayed.decisions;
      }
    }
    expect(found.consultations).toBeGreaterThan(15);
    expect(found.decisions).toBeGreaterThan(20);
    expect(model.requests).toEqual([]);
  });
});

describe('a conversation that has spent what was set aside for it', () => {
  it('goes on by the rules alone, and nothing more is asked', async () => {
    const model = await ModelServer.start(calm);
    const app = await startApp({
      env: { ...model.environment, FORDOER_ASSISTANT_TOKENS_PER_CONVERSATION: '1' },
    });
    await app.record.inClinics([DEMO_CLINIC], (runner) => runner.query("update clinic set assistant = 'on'"));
    app.clock.advance({ minutes: 1 });
    const patient = await app.patient();
    accepted(await patient.say(SORE_THROAT));
    await patient.answerAll(ADULT);
    const decision = await patient.until('decision');
    expect(decision.urgency).toBe('self-care');
    expect(model.requests).toHaveLength(1);
    accepted(await patient.choose('explain:decision'));
    const help = await patient.until('message', ({ from }) => from === 'program');
    expect(help.madeBy).toBeUndefined();
    expect(model.requests).toHaveLength(1);
    await app.stop();
    await model.stop();
  });
});
