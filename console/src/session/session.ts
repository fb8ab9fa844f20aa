import { type ErrorCode, StaffRoles, StaffSession, type StaffSignIn } from '@fordoer/protocol';
import { z } from 'zod';

/** Who is at the keys, and the token that says so. */
export const Session = StaffSession.extend({
  clinic: z.string(),
  firstName: z.string(),
  role: z.enum(StaffRoles),
});
export type Session = z.infer<typeof Session>;

const ADDRESS = '/api/console/session';
const KEY = 'fordoer-console';

export type SignedIn =
  | { ok: true; session: Session }
  | { ok: false; code: ErrorCode | 'OFFLINE' | 'WRONG_CODE' };

/** Begins a session. @param base origin of the service; empty in the browser */
export async function signIn(form: StaffSignIn, base = ''): Promise<SignedIn> {
  const response = await fetch(base + ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(form),
  }).catch(() => undefined);
  if (!response) return { ok: false, code: 'OFFLINE' };
  const body: unknown = await response.json().catch(() => undefined);
  const { clinic, firstName, role } = form;
  const session = Session.safeParse({ ...(body as object), clinic, firstName, role });
  if (response.ok && session.success) return { ok: true, session: session.data };
  const code = (body as { error?: { code?: ErrorCode } } | undefined)?.error?.code ?? 'INTERNAL';
  return { ok: false, code: code === 'NOT_SIGNED_IN' ? 'WRONG_CODE' : code };
}

/** Ends a session at the server; without an answer it ends by its own time. */
export async function signOut({ token }: Session, base = ''): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  await fetch(base + ADDRESS, { method: 'DELETE', headers, keepalive: true }).catch(() => undefined);
}

/** Kept for this tab alone, until it closes. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const keepSession = (storage: Storage, session: Session): void =>
  storage.setItem(KEY, JSON.stringify(session));

export const forgetSession = (storage: Storage): void => storage.removeItem(KEY);

/** The session of this tab; undefined when there is none, or its time is over. */
export function restoreSession(storage: Storage, now: number): Session | undefined {
  try {
    const session = Session.parse(JSON.parse(storage.getItem(KEY) ?? 'null'));
    return Date.parse(session.expires) > now ? session : undefined;
  } catch {
    return undefined;
  }
}
