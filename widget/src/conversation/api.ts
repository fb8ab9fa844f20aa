import type {
  BookedVisit,
  CancelledBooking,
  ClinicInfo,
  ErrorCode,
  Locale,
  Refusal,
  StartedConversation,
} from '@fordoer/protocol';

/** `unreachable`: no answer that we understand came back. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode | 'UNREACHABLE'; retryAfter?: number };

const PATIENCE_MS = 10_000;

/** The few calls beside the socket. Nothing personal is ever in an address. */
export const api = {
  clinic: (origin: string, key: string, locale: Locale): Promise<Answer<ClinicInfo>> =>
    call(`${origin}/api/clinics/${encodeURIComponent(key)}?locale=${locale}`),
  start: (origin: string, clinic: string, locale: Locale): Promise<Answer<StartedConversation>> =>
    call(`${origin}/api/conversations`, { clinic, locale }),
  /** The visit of a receipt. */
  visit: (secret: string, locale: Locale): Promise<Answer<BookedVisit>> =>
    call(`/api/bookings/visit?locale=${locale}`, { secret }),
  cancel: (secret: string, locale: Locale): Promise<Answer<CancelledBooking>> =>
    call(`/api/bookings/cancel?locale=${locale}`, { secret }),
  /** The visit as an iCalendar file. */
  calendar: (secret: string): Promise<Answer<Blob>> =>
    call('/api/bookings/calendar', { secret }, (response) => response.blob()),
};

async function call<T>(
  url: string,
  body?: unknown,
  read: (response: Response) => Promise<T> = (response) => response.json(),
): Promise<Answer<T>> {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  try {
    const response = await fetch(url, {
      ...(body === undefined ? {} : post),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { ok: true, value: await read(response) };
    const { error }: { error?: Refusal } = await response.json();
    if (response.status >= 500 || error === undefined) return { ok: false, code: 'UNREACHABLE' };
    const { code, retryAfter } = error;
    return { ok: false, code, ...(retryAfter === undefined ? {} : { retryAfter }) };
  } catch {
    return { ok: false, code: 'UNREACHABLE' };
  }
}
