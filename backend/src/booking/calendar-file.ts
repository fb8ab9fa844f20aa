import ical, { ICalCalendarMethod } from 'ical-generator';
import type { ClinicFacts } from '../conversation/inputs.ts';
import { sayPhone } from '../locale/texts.ts';

/** An iCalendar file (RFC 5545) of a visit. It says when and where, and nothing of why. */
export function calendarOf(
  booking: { id: string; start: Date; end: Date; reference: string },
  clinic: Pick<ClinicFacts, 'name' | 'phone'>,
  now: Date,
): string {
  const calendar = ical({
    prodId: { company: 'Fordør', product: 'Fordør', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${booking.id}@fordoer`,
    stamp: now,
    start: booking.start,
    end: booking.end,
    summary: `Tid hos ${clinic.name}`,
    location: clinic.name,
    description: `Reference ${booking.reference}. Telefon ${sayPhone(clinic.phone)}.`,
  });
  return calendar.toString();
}
