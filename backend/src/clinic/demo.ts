import { randomBytes, randomUUID } from 'node:crypto';
import { localTime } from '@fordoer/rules';
import type { QueryRunner } from 'typeorm';
import { hashAccessCode } from '../identity/access-code.ts';
import type { RecordService } from '../record/record.service.ts';

/** Clinics that do not exist, for trying Fordør out: one decides by itself, one is new and lets a person decide. */
const CLINICS = [
  {
    id: 'dd000000-0000-4000-8000-000000000001',
    key: 'demo',
    name: 'Demo-klinikken',
    stage: 'automatic',
    assistant: 'on',
  },
  {
    id: 'dd000000-0000-4000-8000-000000000002',
    key: 'demo-ny',
    name: 'Demo-klinikken (ny)',
    stage: 'shadow',
    assistant: 'shadow',
  },
] as const;
const CLINICIANS = ['Læge (demo)', 'Sygeplejerske (demo)'];
const DAYS_AHEAD = 21;
const SLOT_MINUTES = 20;
const OPEN = ['08:00-16:00'];

/**
 * Seeds the demo clinics and their slots for the coming weeks. Safe to run at every start; what is booked stays.
 * @param assistant whether there is a language model: then the one clinic uses it, and the new one only looks at what it says
 * @returns the access code of the demo console, new at every start
 */
export async function seedDemo(record: RecordService, now: Date, assistant = false): Promise<string> {
  const code = randomBytes(6).toString('base64url');
  for (const clinic of CLINICS) {
    await record.inClinics([clinic.id], async (runner) => {
      await runner.query(
        `insert into clinic (id, key, name, phone, region, stage, hours, closed_days, answer_minutes, readers, controller, access_code_hash, assistant)
         values ($1, $2, $3, '+4512345678', 'midtjylland', $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set access_code_hash = excluded.access_code_hash, assistant = excluded.assistant`,
        [
          clinic.id,
          clinic.key,
          clinic.name,
          clinic.stage,
          WEEK,
          ['06-05', '12-24', '12-31'],
          ANSWER_MINUTES,
          READERS,
          { name: clinic.name, contact: 'privatliv@demo.invalid' },
          hashAccessCode(code),
          assistant ? clinic.assistant : 'off',
        ],
      );
      await seedSlots(runner, clinic.id, now);
    });
  }
  return code;
}

const WEEK = {
  monday: OPEN,
  tuesday: OPEN,
  wednesday: OPEN,
  thursday: OPEN,
  friday: OPEN,
  saturday: [],
  sunday: [],
};
const ANSWER_MINUTES = {
  emergency: 2,
  acute: 5,
  now: 15,
  today: 60,
  soon: 240,
  routine: 480,
  'self-care': 480,
};
const READERS = {
  da: 'En sygeplejerske eller læge læser med på hverdage kl. 8-16.',
  en: 'A nurse or doctor reads along on weekdays from 8 to 16.',
};

async function seedSlots(runner: QueryRunner, clinicId: string, now: Date): Promise<void> {
  const ids: string[] = [];
  const clinicians: string[] = [];
  const during: string[] = [];
  const first = Math.ceil(now.getTime() / (SLOT_MINUTES * 60_000)) * SLOT_MINUTES * 60_000;
  for (let start = first; start < first + DAYS_AHEAD * 24 * 3_600_000; start += SLOT_MINUTES * 60_000) {
    const { day, time } = localTime(new Date(start));
    if (day !== 'weekday' || time < '08:20' || time > '15:20' || (time >= '12:00' && time < '13:00'))
      continue;
    for (const clinician of CLINICIANS) {
      ids.push(randomUUID());
      clinicians.push(clinician);
      during.push(
        `[${new Date(start).toISOString()},${new Date(start + SLOT_MINUTES * 60_000).toISOString()})`,
      );
    }
  }
  await runner.query(
    `insert into slot (id, clinic_id, clinician, during)
     select id, $1, clinician, during from unnest($2::uuid[], $3::text[], $4::tstzrange[]) as s (id, clinician, during)
     on conflict do nothing`,
    [clinicId, ids, clinicians, during],
  );
}
