import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import { localKeyEncryption } from '../record/kek.ts';
import { purposeKey } from '../record/purpose-key.ts';
import { PersonLinks } from './person-links.ts';

const CPR = '0102030000';

describe('the key that people are looked up by', () => {
  let on: TestRecord;
  beforeAll(async () => {
    on = await openTestRecord();
  });
  afterAll(() => on.stop());

  it('is one, also for processes that need it first together, and stays when keys are rotated [TR-16]', async () => {
    const secrets = [randomBytes(32), randomBytes(32)];
    const before = localKeyEncryption(secrets.slice(1));
    const made = await Promise.all(
      Array.from({ length: 5 }, () => purposeKey(on.database, before, 'person-lookup')),
    );
    const after = await purposeKey(on.database, localKeyEncryption(secrets), 'person-lookup');
    expect(new Set([...made, after].map((key) => key.toString('hex'))).size).toBe(1);
  });

  it('finds a person’s conversations at this clinic, newest tie counting, and at no other', async () => {
    const links = new PersonLinks(on.record, async () => Buffer.alloc(32, 9));
    const place = await on.conversation(await on.clinic());
    const elsewhere = await on.conversation(await on.clinic());
    for (const [where, cpr] of [
      [place, '3112991111'],
      [place, CPR],
      [elsewhere, CPR],
    ] as const) {
      const tie = await links.link(where, cpr);
      await on.record.inClinics([where.clinicId], ({ manager }) => tie(manager));
    }
    const found = await links.ofPerson(place.clinicId, CPR);
    expect(found.map(({ conversationId }) => conversationId)).toEqual([place.conversationId]);
    expect(await links.ofPerson(place.clinicId, '3112991111')).toEqual([]);
  });
});
