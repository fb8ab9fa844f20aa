import type { Content } from '../content/content.ts';
import type { Service } from '../content/schema.ts';
import type { DoorKind, Region } from '../words.ts';
import { gpOpen, localTime, within } from './calendar.ts';

/** Services of a kind that are in force on this day in this region, open ones first. */
export function servicesFor(
  content: Content,
  kind: DoorKind,
  at: Date,
  region?: Region,
): { service: Service; open: boolean | undefined }[] {
  const { date } = localTime(at);
  return content.services.services
    .filter((service) => service.kind === kind)
    .filter((service) => service.validFrom <= date && (!service.validTo || service.validTo >= date))
    .filter(
      (service) => service.regions.length === 0 || (region !== undefined && service.regions.includes(region)),
    )
    .map((service) => ({ service, open: isOpen(content, service, at) }))
    .sort((a, b) => Number(b.open !== false) - Number(a.open !== false));
}

/** `undefined` where the hours are not known: shown, without hours. */
export function isOpen(content: Content, service: Service, at: Date): boolean | undefined {
  const { hours } = service;
  if (hours === undefined) return undefined;
  if (hours === 'always') return true;
  if (hours === 'closed-gp') return !gpOpen(content.services, at);
  const { time, day } = localTime(at);
  return hours[day].some((range) => within(range, time));
}
