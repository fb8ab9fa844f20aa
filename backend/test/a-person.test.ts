import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EventHead } from '../src/record/head.ts';
import { type App, DEMO_CLINIC, startApp, TUESDAY_MORNING } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';
import type { Person, Staff } from './harness/staff.ts';

const ADULT = { 'person.age': 30, 'person.sex': 'female' };

describe('a person', () => {
  let app: App;
  const people: { close: () => void }[] = [];
  const nurse = async (given: Person = {}): Promise<Staff> => {
    const one = await app.staff(given);
    people.push(one);
    return one;
  };
  beforeAll(async () => {
    app = await startApp();
  });
  afterEach(() => {
    app.clock.turnTo(TUESDAY_MORNING);
    for (const one of people.splice(0)) one.close();
  });
  afterAll(() => app.stop());

  const asks = async (given: Parameters<App['patient']>[0] = {}): Promise<Patient> => {
    const patient = await app.patient(given);
    accepted(await patient.choose('person'));
    return patient;
  };
  const id = ({ started }: Patient) => started.conversationId;

  it('and the program are told apart in the head of every event, with why and by which versions [TR-02]', async () => {
    const one = await nurse();
    const patient = await app.patient();
    accepted(await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu'));
    const { messages } = accepted(await one.open(id(patient)));
    accepted(await one.claim(id(patient)));
    accepted(await one.say(id(patient), 'Vi ringer til dig nu', messages.at(-1)?.seq ?? 0));
    const rows = await app.record.rows(DEMO_CLINIC, id(patient));
    const heads = rows.map(({ head }) => EventHead.parse(JSON.parse(head.toString('utf8'))));
    expect(heads.length).toBeGreaterThan(8);
    const of = (type: string) => heads.find((head) => head.type === type);
    expect(of('started')).toMatchObject({ class: 'own', content: app.content.hash, clinic: DEMO_CLINIC });
    expect(of('said')?.actor).toEqual({ kind: 'patient' });
    expect(of('decided')).toMatchObject({ actor: { kind: 'service' }, purpose: 'TREAT' });
    expect(of('handed-over')?.class).toBe('journal');
    expect(of('looked-at')?.actor).toMatchObject({ kind: 'staff', role: 'nurse' });
    // The words themselves are in no head.
    expect(JSON.stringify(heads)).not.toContain('brystet');
  });

  describe('is always one step away', () => {
    it.each([
      ['a working day', '2026-12-01T10:00:00+01:00', 'demo'],
      ['a working day, where a person decides', '2026-12-01T10:00:00+01:00', 'demo-ny'],
      ['a night', '2026-12-02T02:00:00+01:00', 'demo'],
      ['Christmas Day', '2026-12-25T12:00:00+01:00', 'demo'],
    ])(
      'with the clinic’s phone number, in every list of doors, on %s [TR-20] [UX-22]',
      async (_name, at, clinic) => {
        app.clock.turnTo(at);
        const lists = await Promise.all(EVERY_STORY.map((text) => doorsOf(text, clinic)));
        for (const { doors, text } of lists.flat()) {
          expect(doors.find(({ kind }) => kind === 'human-triage')?.choice).toBe('person');
          expect(doors.some(({ phone }) => phone === '+4512345678')).toBe(true);
          expect(text).toContain('12 34 56 78');
        }
      },
      60_000,
    );
    const EVERY_STORY = [
      'Jeg er 58 år og har trykkende smerter i brystet lige nu',
      'jeg orker ikke livet mere',
      'Jeg har haft ondt i halsen i to dage',
      'Det svier når jeg tisser',
      'noget er helt galt, jeg ved ikke hvad',
      'jeg skal have fornyet min recept',
    ];
    const doorsOf = async (text: string, clinic: string) => {
      const patient = await app.patient({ clinic });
      accepted(await patient.say(text));
      await patient.answerAll(ADULT);
      const lists = patient.all('doors');
      expect(lists.length, text).toBeGreaterThan(0);
      patient.close();
      return lists;
    };

    it('before the first word, asking no reason [UX-22]', async () => {
      await nurse();
      const patient = await asks();
      expect(patient.last('handover')).toMatchObject({
        status: 'waiting',
        withinMinutes: 60,
        mayClose: false,
      });
    });
  });

  describe('who waits is told', () => {
    it('within how long, while somebody is on duty', async () => {
      await nurse();
      const patient = await asks();
      expect(patient.last('handover').text).toContain('60 minutter');
    });

    it.each([
      ['da' as const, 'onsdag 2. december', '12 34 56 78'],
      ['en' as const, 'Wednesday 2 December', '12 34 56 78'],
    ])(
      'in %s that nobody is there now, when somebody is, and where to phone meanwhile',
      async (locale, day, phone) => {
        app.clock.turnTo('2026-12-01T20:00:00+01:00');
        const patient = await asks({ locale });
        const handover = patient.last('handover');
        expect(handover.status).toBe('nobody');
        expect(handover.text).toContain(day);
        expect(handover.text).toContain(phone);
        // The clinic's phone is not answered at night: who cannot wait needs the number that is.
        expect(handover.text).toContain('70 11 31 31');
        expect(handover.text).toContain('112');
      },
    );

    it('also in opening hours when nobody has signed in', async () => {
      const patient = await asks();
      expect(patient.last('handover')).toMatchObject({ status: 'nobody' });
      expect(patient.last('handover').text).toContain('11');
    });

    it('and is asked once for a number, after which the page may be closed', async () => {
      const one = await nurse();
      const patient = await asks();
      expect(patient.open()?.questionId).toBe('contact.reach');
      expect(refused(await patient.answer('contact.reach', 'ring bare')).code).toBe('INVALID_MESSAGE');
      accepted(await patient.answer('contact.reach', '12 34 56 78'));
      accepted(await patient.choose('person'));
      expect(patient.last('handover').mayClose).toBe(true);
      expect(patient.open()).toBeUndefined();
      expect(await one.sees(id(patient), ({ contact }) => contact !== undefined)).toMatchObject({
        contact: { phone: '12 34 56 78' },
      });
      const shy = await asks();
      accepted(await shy.answer('contact.reach', 'unknown'));
      accepted(await shy.choose('person'));
      expect(shy.open()).toBeUndefined();
    });
  });

  describe('at the console', () => {
    it('sees whether the patient’s page is open, and everything that was said', async () => {
      const one = await nurse();
      const patient = await app.patient();
      accepted(await patient.say('jeg har ondt i halsen og hoster'));
      accepted(await patient.choose('person'));
      const item = await one.sees(id(patient), ({ online }) => online);
      expect(item).toMatchObject({ reason: 'asked', reference: patient.started.reference });
      const view = accepted(await one.open(id(patient)));
      expect(view.messages).toEqual(patient.messages);
      expect(view.findings).toContainEqual(expect.objectContaining({ label: 'hoste', state: 'present' }));
      patient.close();
      await one.sees(id(patient), ({ online }) => !online);
    });

    it.each([
      ['Jeg er 58 år og har ondt i halsen', 'age-years', 58],
      ['Min datter på 2 måneder har feber', 'age-months', 2],
    ])('reads the age once, as people say it: %s', async (text, finding, value) => {
      const one = await nurse();
      const patient = await app.patient();
      accepted(await patient.say(text));
      accepted(await patient.choose('person'));
      const { findings } = accepted(await one.open(id(patient)));
      expect(findings.filter((found) => found.id.startsWith('about-'))).toEqual([]);
      const ages = findings.filter((found) => found.id.startsWith('age-'));
      expect(ages).toMatchObject([{ id: finding, value }]);
    });

    it('looks, and the look is on record; a colleague sees who looks [UX-39] [UX-40]', async () => {
      const [mette, jens] = [await nurse(), await nurse({ firstName: 'Jens', role: 'doctor' })];
      const patient = await asks();
      accepted(await mette.open(id(patient)));
      const view = accepted(await jens.open(id(patient)));
      expect(view.viewers.map(({ firstName }) => firstName).sort()).toEqual(['Jens', 'Mette']);
      await mette.until(() => mette.viewers.length === 2);
      jens.close();
      await mette.until(() => mette.viewers.length === 1);
      const events = await app.record.read(DEMO_CLINIC, id(patient));
      const looks = events.flatMap((event) =>
        event.type === 'looked-at' ? [event.facts.staff.firstName] : [],
      );
      expect(looks).toEqual(['Mette', 'Jens']);
    });

    it('claims alone: of two, one has it and the other is told', async () => {
      const [mette, jens] = [await nurse(), await nurse({ firstName: 'Jens', role: 'doctor' })];
      const patient = await asks();
      const replies = await Promise.all([mette.claim(id(patient)), jens.claim(id(patient))]);
      expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(refused(replies.find(({ ok }) => !ok) as never).code).toBe('ALREADY_CLAIMED');
      await patient.until('handover', ({ status }) => status === 'claimed');
      expect(patient.all('handover').filter(({ status }) => status === 'claimed')).toHaveLength(1);
      const [holder, other] = replies[0].ok ? [mette, jens] : [jens, mette];
      const item = await other.sees(id(patient), ({ claimedBy }) => claimedBy !== undefined);
      expect(item.claimedBy?.staffId).toBe(holder.session.staffId);
      // Nor can the other speak, give it back or close it.
      expect(refused(await other.say(id(patient), 'hej', 999)).code).toBe('NOT_ALLOWED');
      expect(refused(await other.release(id(patient))).code).toBe('ALREADY_CLAIMED');
      expect(refused(await other.resolve(id(patient), { outcome: 'done' })).code).toBe('ALREADY_CLAIMED');
      accepted(await holder.release(id(patient)));
      accepted(await other.claim(id(patient)));
    });

    it('reads again what is already open without another look on record [UX-40]', async () => {
      const mette = await nurse();
      const patient = await asks();
      for (let times = 0; times < 3; times++) accepted(await mette.open(id(patient)));
      const looks = (await app.record.read(DEMO_CLINIC, id(patient))).filter(
        ({ type }) => type === 'looked-at',
      );
      expect(looks).toHaveLength(1);
    });

    it('takes over what a colleague left behind, and nothing from one who is there', async () => {
      const [mette, jens] = [await nurse(), await nurse({ firstName: 'Jens', role: 'doctor' })];
      const patient = await asks();
      for (const one of [mette, jens]) accepted(await one.open(id(patient)));
      accepted(await mette.claim(id(patient)));
      expect(refused(await jens.claim(id(patient))).code).toBe('ALREADY_CLAIMED');
      mette.close();
      await jens.until(() => jens.viewers.length === 1);
      accepted(await jens.claim(id(patient)));
      await patient.until('handover', ({ who }) => who?.firstName === 'Jens');
      expect(await jens.sees(id(patient), ({ claimedBy }) => claimedBy?.firstName === 'Jens')).toBeDefined();
    });

    it('answers at once after taking a case, before its own coming is on screen', async () => {
      const [mette, patient] = [await nurse(), await asks()];
      const shown = accepted(await mette.open(id(patient))).messages.at(-1)?.seq ?? 0;
      accepted(await mette.claim(id(patient)));
      accepted(await mette.say(id(patient), 'Hej, jeg læser nu', shown));
    });

    it('cannot answer past what the patient has written since; a colleague’s look is no news [UX-39]', async () => {
      const [mette, jens] = [await nurse(), await nurse({ firstName: 'Jens' })];
      const patient = await asks();
      const { seq } = accepted(await mette.claim(id(patient)));
      accepted(await jens.open(id(patient)));
      accepted(await mette.say(id(patient), 'Hej', seq));
      const written = accepted(await patient.say('det er blevet værre'));
      expect(refused(await mette.say(id(patient), 'Tag en panodil', seq + 1)).code).toBe('STALE');
      accepted(await mette.say(id(patient), 'Fortæl mig mere', written.seq));
      await patient.until('message', ({ from, text }) => from === 'clinician' && text === 'Fortæl mig mere');
      expect(patient.text).not.toContain('panodil');
    });

    it('sees nothing of another clinic, whose cases do not exist there [TR-32]', async () => {
      const stranger = await nurse({ clinic: 'demo-ny', firstName: 'Frem' });
      const patient = await asks();
      for (const reply of [
        await stranger.open(id(patient)),
        await stranger.claim(id(patient)),
        await stranger.release(id(patient)),
        await stranger.say(id(patient), 'hej', 99),
        await stranger.resolve(id(patient), { outcome: 'done' }),
      ])
        expect(refused(reply as never).code).toBe('NOT_FOUND');
      expect(stranger.queue.items.map(({ conversationId }) => conversationId)).not.toContain(id(patient));
    });

    it('is answered by code whatever its client sends', async () => {
      const one = await nurse();
      expect(refused(await one.ask('open', {})).code).toBe('INVALID_MESSAGE');
      expect(refused(await one.ask('open', { conversationId: 'x' })).code).toBe('INVALID_MESSAGE');
      expect(refused(await one.ask('eksplodér', {})).code).toBe('UNKNOWN_EVENT');
    });

    it('signs out, and the session opens nothing more', async () => {
      const going = await nurse({ firstName: 'Går' });
      const { token } = going.session;
      const response = await fetch(`${app.url}/api/console/session`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(204);
      await going.until(() => !going.connected);
      await expect(signedInWith(app.url, token)).resolves.toBe(false);
      const other = await nurse({ firstName: 'Bliver' });
      await expect(signedInWith(app.url, other.session.token)).resolves.toBe(true);
      app.clock.advance({ hours: 11 });
      await expect(signedInWith(app.url, other.session.token)).resolves.toBe(false);
    });

    it('hears nothing more once the session has run out [TR-35]', async () => {
      const { session } = await nurse({ firstName: 'Glemmer' });
      const soon = new Date(Date.parse(session.expires) - 300);
      app.clock.turnTo(soon.toISOString());
      const here = await nurse({ firstName: 'Glemmer' });
      await here.until(() => !here.connected);
    });
  });

  describe('decides', () => {
    it('a call back, but only where there is a number', async () => {
      const one = await nurse();
      const patient = await asks();
      accepted(await one.claim(id(patient)));
      expect(refused(await one.resolve(id(patient), { outcome: 'call-back' })).text).toContain(
        'telefonnummer',
      );
      accepted(await patient.answer('contact.reach', '12345678'));
      accepted(await one.resolve(id(patient), { outcome: 'call-back' }));
      const told = await patient.until('handover', ({ status }) => status === 'call-back');
      expect(told.mayClose).toBe(true);
      expect(told.text).toContain('12 34 56 78');
      await one.until(() => !one.queue.items.some(({ conversationId }) => conversationId === id(patient)));
    });

    it('that it is done; who writes again is read by a person again', async () => {
      const one = await nurse();
      const patient = await app.patient();
      accepted(await patient.say('noget er helt galt, jeg ved ikke hvad'));
      await patient.answerAll(ADULT);
      await one.sees(id(patient));
      accepted(await one.claim(id(patient)));
      accepted(await one.resolve(id(patient), { outcome: 'done', text: 'Pas godt på dig selv' }));
      await patient.until(
        'message',
        ({ from, text }) => from === 'clinician' && text === 'Pas godt på dig selv',
      );
      await patient.until('handover', ({ status }) => status === 'done');
      accepted(await patient.say('nu er det blevet meget værre'));
      await one.sees(id(patient), ({ claimedBy }) => claimedBy === undefined);
    });

    it('another urgency and door only with a reason; the patient gets that door', async () => {
      const one = await nurse();
      const patient = await app.patient();
      accepted(await patient.say('jeg orker ikke livet mere'));
      await patient.answerAll(ADULT);
      accepted(await one.claim(id(patient)));
      const change = { outcome: 'change', urgency: 'soon', door: 'gp-booking' } as const;
      expect(refused(await one.resolve(id(patient), change)).code).toBe('INVALID_MESSAGE');
      accepted(await one.resolve(id(patient), { ...change, reason: 'clinical-picture' }));
      const { doors } = await patient.until('doors', (one) => one.doors[0]?.kind === 'gp-booking');
      expect(doors.map(({ kind }) => kind)).toContain('human-triage');
      // The door that a person opened can be gone through.
      accepted(await patient.choose('door:gp-booking'));
      expect(patient.last('booking').slots.length).toBeGreaterThan(0);
    });
  });

  describe('who does not come', () => {
    it('to an emergency within two minutes is called again, and the patient sees 112 again [TR-47]', async () => {
      const one = await nurse();
      const patient = await app.patient();
      accepted(await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu'));
      await one.sees(id(patient), ({ alarming }) => !alarming);
      const before = patient.messages.length;
      app.clock.advance({ minutes: 1, seconds: 59 });
      await app.round();
      expect(patient.messages).toHaveLength(before);
      app.clock.advance({ seconds: 1 });
      await app.round();
      const notice = await patient.until('notice', ({ kind }) => kind === 'wait');
      expect(notice.text).toContain('Vent ikke længere her');
      expect((await patient.until('doors', ({ seq }) => seq > notice.seq)).doors[0]?.kind).toBe('call-112');
      await one.sees(id(patient), ({ alarming }) => alarming);
      app.clock.advance({ minutes: 2 });
      await app.round();
      await patient.until(() => patient.all('notice').filter(({ kind }) => kind === 'wait').length === 2);
      accepted(await one.claim(id(patient)));
      app.clock.advance({ minutes: 2 });
      await app.round();
      expect(patient.all('notice').filter(({ kind }) => kind === 'wait')).toHaveLength(2);
    });

    it('is called again also beside a conversation that nobody can open any more', async () => {
      const one = await nurse();
      const gone = await app.patient();
      accepted(await gone.say('Jeg har ondt i halsen'));
      expect((await app.mine(gone, '', { method: 'DELETE' })).status).toBe(204);
      const keyless = randomUUID();
      // What an older dump brings back of the erased one, and a conversation whose key was lost.
      await app.record.inClinics([DEMO_CLINIC], async (runner) => {
        for (const conversation of [id(gone), keyless])
          await runner.query(
            `insert into queue_entry (conversation_id, clinic_id, reference, urgency, urgency_rank, reason, waiting_since, answer_by, status)
             values ($1, $2, '1-1', 'emergency', 9, 'red-flag', $3, $3, 'waiting')`,
            [conversation, DEMO_CLINIC, app.clock.now()],
          );
      });
      const patient = await app.patient();
      accepted(await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu'));
      await one.sees(id(patient));
      app.clock.advance({ minutes: 2 });
      await app.round();
      const notice = await patient.until('notice', ({ kind }) => kind === 'wait');
      expect(notice.text).toContain('Vent ikke længere her');
      const left = await app.record.inClinics([DEMO_CLINIC], (runner) =>
        runner.query('select conversation_id as id from queue_entry where conversation_id = any($1)', [
          [id(gone), keyless],
        ]),
      );
      // The lost key stays in sight of those who run the service; the erased one is cleared away.
      expect(left).toEqual([{ id: keyless }]);
      expect(app.log.join()).toContain('rounds');
    });
  });
});

async function signedInWith(url: string, token: string): Promise<boolean> {
  const { io } = await import('socket.io-client');
  const socket = io(`${url}/console`, {
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    extraHeaders: { origin: url },
    auth: { token },
  });
  const connected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('connect_error', () => resolve(false));
  });
  socket.disconnect();
  return connected;
}
