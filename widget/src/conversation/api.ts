import type {
  Accepted,
  Addendum,
  BookedVisit,
  CancelledBooking,
  ClinicInfo,
  ErrorCode,
  ExportFormat,
  Locale,
  OwnData,
  Refusal,
  StartedConversation,
} from '@fordoer/protocol';

/** `unreachable`: no answer that we understand came back. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode | 'UNREACHABLE'; retryAfter?: number; text?: string };

const PATIENCE_MS = 10_000;

/** The few calls beside the socket. Nothing personal is ever in an address. */
export const api = {
  clinic: (origin: string, key: string, locale: Locale): Promise<Answer<ClinicInfo>> =>
    call(`${origin}/api/clinics/${encodeURIComponent(key)}?locale=${locale}`),
  start: (origin: string, clinic: string, locale: Locale): Promise<Answer<StartedConversation>> =>
    call(`${origin}/api/conversations`, { body: { clinic, locale } }),
  /** The visit of a receipt. */
  visit: (secret: string, locale: Locale): Promise<Answer<BookedVisit>> =>
    call(`/api/bookings/visit?locale=${locale}`, { body: { secret } }),
  cancel: (secret: string, locale: Locale): Promise<Answer<CancelledBooking>> =>
    call(`/api/bookings/cancel?locale=${locale}`, { body: { secret } }),
  /** The visit as an iCalendar file. */
  calendar: (secret: string): Promise<Answer<Blob>> =>
    call('/api/bookings/calendar', { body: { secret }, read: blob }),
  /** Who has looked at a conversation, and why it was routed as it was. */
  accesses: (token: string, locale: Locale): Promise<Answer<OwnData>> =>
    call(`/api/conversations/mine/accesses?locale=${locale}`, { token }),
  /** Everything about the person, as a file. */
  everything: (token: string, format: ExportFormat): Promise<Answer<Blob>> =>
    call(`/api/conversations/mine/export?format=${format}`, { token, read: blob }),
  addendum: (token: string, body: Addendum, locale: Locale): Promise<Answer<Accepted>> =>
    call(`/api/conversations/mine/addendum?locale=${locale}`, { token, body }),
  erase: (token: string, locale: Locale): Promise<Answer<void>> =>
    call(`/api/conversations/mine?locale=${locale}`, { method: 'DELETE', token, read: async () => {} }),
};

const blob = (response: Response): Promise<Blob> => response.blob();

interface Call<T> {
  /** POST where there is a body, else GET, unless said. */
  method?: 'DELETE';
  /** Of the conversation. It goes in a header, which no log or history holds. */
  token?: string;
  body?: unknown;
  read?: (response: Response) => Promise<T>;
}

async function call<T>(
  url: string,
  { method, token, body, read = (response) => response.json() }: Call<T> = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { ok: true, value: await read(response) };
    const { error }: { error?: Refusal } = await response.json();
    if (response.status >= 500 || error === undefined) return { ok: false, code: 'UNREACHABLE' };
    const { code, retryAfter, text } = error;
    return { ok: false, code, text, ...(retryAfter === undefined ? {} : { retryAfter }) };
  } catch {
    return { ok: false, code: 'UNREACHABLE' };
  }
}
