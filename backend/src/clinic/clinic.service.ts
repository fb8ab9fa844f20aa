import type { ClinicInfo } from '@fordoer/protocol';
import { servicesFor } from '@fordoer/rules';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';
import type { Config } from '../config/config.ts';
import { Recent } from '../config/recent.ts';
import type { ClinicFacts } from '../conversation/inputs.ts';
import { Releases } from '../conversation/releases.ts';
import { CONFIG } from '../foundations.ts';
import { privacyNotice } from '../locale/privacy.ts';
import { sayLanguage, sayPhone } from '../locale/texts.ts';
import { ClinicEntity } from './clinic.entity.ts';
import { isOpenAt, opensAt, sayHours } from './hours.ts';

/** A changed stage must act within a minute (the kill switch); this is how stale a clinic's row may be. */
const CACHE_MS = 5_000;

/** Clinics: who they are, when they are open, how far automation may go there. */
@Injectable()
export class ClinicService {
  private readonly rows = new Recent<ClinicEntity | null>(CACHE_MS);
  private readonly openings = new WeakMap<ClinicEntity, { minute: number; open: boolean; next: Date }>();

  constructor(
    private readonly database: DataSource,
    private readonly releases: Releases,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A clinic's id by its embed key, which identifies and never authenticates. */
  async idOf(key: string): Promise<string | undefined> {
    return (await this.read('key', key))?.id;
  }

  /** What a turn needs to know of a clinic now. @throws Error when there is no such clinic */
  async facts(clinicId: string, now: Date): Promise<ClinicFacts> {
    const row = await this.read('id', clinicId);
    if (!row) throw new Error('no such clinic');
    return {
      id: row.id,
      key: row.key,
      name: row.name,
      phone: row.phone,
      region: row.region,
      stage: row.stage,
      assistant: this.config.assistant ? row.assistant : 'off',
      ...this.opening(row, now),
      readers: row.readers,
      answerMinutes: row.answerMinutes,
    };
  }

  /** What the first screen shows, before anything personal exists. */
  async info(key: string, locale: 'da' | 'en', now: Date): Promise<ClinicInfo | undefined> {
    const row = await this.read('key', key);
    if (!row) return undefined;
    const service = servicesFor(this.releases.current, 'out-of-hours', now, row.region)[0]?.service;
    const assistant = row.assistant === 'off' ? undefined : this.config.assistant;
    return {
      key: row.key,
      name: row.name,
      phone: sayPhone(row.phone),
      openNow: isOpenAt(now, row.hours, row.closedDays),
      stage: row.stage,
      hours: sayHours(row.hours, locale),
      readers: row.readers[locale],
      outOfHours: { name: service?.name[locale] ?? '112', phone: sayPhone(service?.phone ?? '112') },
      ...(assistant && row.assistant === 'on'
        ? { explains: assistant.languages.map((tag) => ({ tag, name: sayLanguage(tag) })) }
        : {}),
      privacy: privacyNotice(locale, {
        clinic: row.name,
        ...row.controller,
        days: this.config.retention.ownDays,
        assistant: assistant?.operator,
      }),
    };
  }

  /** All clinics, for the service's own rounds (expired holds, alarms). */
  async ids(): Promise<string[]> {
    const rows = await this.database.getRepository(ClinicEntity).find({ select: { id: true } });
    return rows.map(({ id }) => id);
  }

  /** The stored hash of a clinic's access code, for sign-in to the console. */
  async accessCodeHash(key: string): Promise<{ clinicId: string; hash: string } | undefined> {
    const row = await this.read('key', key);
    return row?.accessCodeHash ? { clinicId: row.id, hash: row.accessCodeHash } : undefined;
  }

  /** Hours are whole minutes, and looking days ahead for the next opening is work: done once a minute. */
  private opening(row: ClinicEntity, now: Date): { open: boolean; opensAt: Date } {
    const minute = Math.floor(now.getTime() / 60_000);
    let known = this.openings.get(row);
    if (known?.minute !== minute) {
      const open = isOpenAt(now, row.hours, row.closedDays);
      known = { minute, open, next: opensAt(now, row.hours, row.closedDays) };
      this.openings.set(row, known);
    }
    return { open: known.open, opensAt: known.open ? now : known.next };
  }

  private async read(by: 'id' | 'key', value: string): Promise<ClinicEntity | undefined> {
    if (value.includes('\0')) return undefined; // PostgreSQL has no such text
    const key = `${by} ${value}`;
    const row = await this.rows.get(key, this.clock.now(), () =>
      this.database.getRepository(ClinicEntity).findOneBy({ [by]: value }),
    );
    if (!row) this.rows.forget(key);
    return row ?? undefined;
  }
}
