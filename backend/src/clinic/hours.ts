import { type LocalTime, localTime, within } from '@fordoer/rules';
import { z } from 'zod';

const Ranges = z.array(z.string().regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/));

/** A clinic's own opening hours, local time. Public holidays are always closed. */
export const Hours = z.object({
  monday: Ranges,
  tuesday: Ranges,
  wednesday: Ranges,
  thursday: Ranges,
  friday: Ranges,
  saturday: Ranges,
  sunday: Ranges,
});
export type Hours = z.infer<typeof Hours>;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const QUARTER = 15 * 60_000;

function rangesAt({ date, day }: LocalTime, hours: Hours, closedDays: readonly string[]): string[] {
  if (day === 'holiday' || closedDays.includes(date) || closedDays.includes(date.slice(5))) return [];
  return hours[DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()] as keyof Hours];
}

/** Whether a clinic takes patients at this moment. `closedDays`: dates (`2026-12-24`) or days of every year (`12-24`). */
export function isOpenAt(at: Date, hours: Hours, closedDays: readonly string[]): boolean {
  const local = localTime(at);
  return rangesAt(local, hours, closedDays).some((range) => within(range, local.time));
}

/** When a clinic next takes patients: now while it is open, else the next opening, looked for a quarter at a time for two weeks. */
export function opensAt(from: Date, hours: Hours, closedDays: readonly string[]): Date {
  if (isOpenAt(from, hours, closedDays)) return from;
  const first = Math.ceil(from.getTime() / QUARTER) * QUARTER;
  for (let time = first; time < first + 14 * 24 * 3_600_000; time += QUARTER) {
    const at = new Date(time);
    if (isOpenAt(at, hours, closedDays)) return at;
  }
  return new Date(first + 14 * 24 * 3_600_000);
}

/** "mandag-fredag 8-16" made of equal days in a row. */
export function sayHours(hours: Hours, locale: 'da' | 'en'): string {
  const names = {
    da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  }[locale];
  const week = [...DAYS.slice(1), DAYS[0]].map((day) =>
    hours[day as keyof Hours]
      .map((range) =>
        range
          .replaceAll(':00', '')
          .replaceAll(':', '.')
          .replace(/\b0(?=\d)/g, ''),
      )
      .join(locale === 'da' ? ' og ' : ' and '),
  );
  const parts: string[] = [];
  for (let from = 0; from < week.length; ) {
    let to = from;
    while (week[to + 1] === week[from]) to++;
    if (week[from]) parts.push(`${names[from]}${to > from ? `-${names[to]}` : ''} ${week[from]}`);
    from = to + 1;
  }
  return parts.join(', ');
}
