import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import { matchesAccessCode } from '../identity/access-code.ts';
import { seedDemo } from './demo.ts';

const DEMO = 'dd000000-0000-4000-8000-000000000001';

describe('the demo clinics', () => {
  let on: TestRecord;
  beforeAll(async () => {
    on = await openTestRecord();
  });
  afterAll(() => on.stop());

  const slots = (): Promise<{ id: string; start: Date; end: Date; clinician: string }[]> =>
    on.record.inClinics([DEMO], (runner) =>
      runner.query(
        'select id, lower(during) as start, upper(during) as end, clinician from slot order by 2, 4',
      ),
    );
  const clinic = async () =>
    await on.database.query(
      "select key, stage, access_code_hash from clinic where key like 'demo%' order by key",
    );

  it('are one that decides by itself and a new one that does not', async () => {
    const code = await seedDemo(on.record, new Date('2026-12-01T09:07:00Z'));
    const found = await clinic();
    expect(found).toMatchObject([
      { key: 'demo', stage: 'automatic' },
      { key: 'demo-ny', stage: 'shadow' },
    ]);
    for (const { access_code_hash } of found) expect(matchesAccessCode(code, access_code_hash)).toBe(true);
  });

  it('have slots on working days in the coming weeks, and none at Christmas', async () => {
    const all = await slots();
    expect(all.length).toBeGreaterThan(300);
    const local = new Intl.DateTimeFormat('da-DK', {
      timeZone: 'Europe/Copenhagen',
      weekday: 'short',
      day: 'numeric',
      month: 'numeric',
      hour: 'numeric',
    });
    const said = all.map(({ start }) => local.format(start));
    expect(said.filter((text) => /lør|søn|25\.12/.test(text))).toEqual([]);
    expect(all.every(({ start, end }) => end.getTime() - start.getTime() === 20 * 60_000)).toBe(true);
  });

  it('can be seeded at every start: new slots at the end, nothing double, what is booked stays, a new code', async () => {
    const before = await slots();
    const code = await seedDemo(on.record, new Date('2026-12-02T09:13:00Z'));
    const after = await slots();
    const ids = new Set(after.map(({ id }) => id));
    expect(before.every(({ id }) => ids.has(id))).toBe(true);
    expect(new Set(after.map(({ start, clinician }) => `${start.toISOString()} ${clinician}`)).size).toBe(
      after.length,
    );
    expect(after.length).toBeGreaterThan(before.length);
    const [demo] = await clinic();
    expect(matchesAccessCode(code, demo.access_code_hash)).toBe(true);
  });
});
