import Holidays from 'date-holidays';
import type { ServicesFile } from '../content/schema.ts';

const TIME_ZONE = 'Europe/Copenhagen';
const holidays = new Holidays('DK');
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
});

/** A moment as Danish clocks and calendars show it. */
export interface LocalTime {
  /** `2026-12-24` */
  readonly date: string;
  /** `09:05` */
  readonly time: string;
  readonly day: 'weekday' | 'saturday' | 'sunday' | 'holiday';
}

/** Local time in Europe/Copenhagen. Public holidays are those on which general practice is closed by law; 5 June and the like are configuration. */
export function localTime(at: Date): LocalTime {
  const minute = Math.floor(at.getTime() / 60_000);
  if (last?.minute !== minute) last = { minute, local: readLocalTime(at) };
  return last.local;
}

/** A turn asks for one moment many times. */
let last: { minute: number; local: LocalTime } | undefined;

function readLocalTime(at: Date): LocalTime {
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = `${found.year}-${found.month}-${found.day}`;
  return { date, time: `${found.hour}:${found.minute}`, day: dayOf(date, found.weekday ?? '') };
}

const holidayDates = new Map<number, Set<string>>();

function dayOf(date: string, weekday: string): LocalTime['day'] {
  const year = Number(date.slice(0, 4));
  let dates = holidayDates.get(year);
  if (!dates) {
    dates = new Set(
      holidays
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map((holiday) => holiday.date.slice(0, 10)),
    );
    holidayDates.set(year, dates);
  }
  if (dates.has(date)) return 'holiday';
  return weekday === 'Sat' ? 'saturday' : weekday === 'Sun' ? 'sunday' : 'weekday';
}

/** `08:00-16:00` holds from 08:00 until just before 16:00. */
export function within(range: string, time: string): boolean {
  const [from = '', to = ''] = range.split('-');
  return time >= from && time < to;
}

/**
 * Whether general practice is open by the general rule. On the configured extra closing days it is presumed closed, so that
 * the out-of-hours number comes first; a clinic's own calendar may know better.
 */
export function gpOpen(services: ServicesFile, at: Date): boolean {
  const { date, time, day } = localTime(at);
  if (day !== 'weekday' || services.extraClosingDays.includes(date.slice(5))) return false;
  return services.gpHours.some((range) => within(range, time));
}
