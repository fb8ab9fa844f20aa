import type { QueueItem } from '@fordoer/protocol';
import { da } from './da.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Copenhagen';

const clock = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
const weekday = new Intl.DateTimeFormat('da-DK', { weekday: 'short', timeZone: ZONE });
const date = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone: ZONE });
const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'short', timeZone: ZONE });

/** How long somebody has waited: "12 min". Clocks that disagree never make it negative. */
export function sayWait(ms: number): string {
  if (ms < MINUTE) return da.time.underMinute;
  if (ms < HOUR) return da.time.minutes(Math.floor(ms / MINUTE));
  if (ms < DAY) return da.time.hours(Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE));
  return da.time.days(Math.floor(ms / DAY), Math.floor((ms % DAY) / HOUR));
}

/** "14.05"; "tors. 08.00" within a week of now, "3. dec. 08.00" beyond it; Copenhagen. */
export function sayTime(iso: string, now: number): string {
  const at = new Date(iso);
  if (day.format(at) === day.format(now)) return clock.format(at);
  const near = Math.abs(at.getTime() - now) < 6 * DAY;
  return `${(near ? weekday : date).format(at)} ${clock.format(at)}`;
}

/** "12 34 56 78" from "+4512345678" or "12345678"; anything else as it is. */
export function sayPhone(phone: string): string {
  const digits = phone.replace(/^\+45/, '').replaceAll(' ', '');
  return /^\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}

/** "kvinde 34 år", "barn 2 mdr., dreng": who is ill, in as few words as carry it. */
export function sayPerson({ who, ageYears, sex }: QueueItem['person']): string {
  const age = ageYears === undefined ? undefined : sayAge(ageYears);
  if (who === 'child') {
    const gender = sex === undefined ? undefined : sex === 'female' ? da.person.girl : da.person.boy;
    return [[da.person.child, age].filter(Boolean).join(' '), gender].filter(Boolean).join(', ');
  }
  const gender = sex === undefined ? undefined : da.person[sex];
  const self = [gender, age].filter(Boolean).join(' ');
  if (who === 'self') return self || da.person.unknown;
  const other = { partner: da.person.partner, parent: da.person.parent }[who] ?? da.person.other;
  return [other, self].filter(Boolean).join(', ');
}

/** Under two years a month matters. */
function sayAge(years: number): string {
  if (years >= 2) return da.person.years(Math.floor(years));
  const months = Math.round(years * 12);
  return months < 1 ? da.person.newborn : da.person.months(months);
}
