import type { ErrorCode, StaffSession, StaffSignIn } from '@fordoer/protocol';

/** Who is at the keys, and the token that says so. */
export type Session = StaffSession & Omit<StaffSignIn, 'code'>;

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
  const { code: _code, ...who } = form;
  const session = { ...(body as StaffSession), ...who };
  if (response.ok && isSession(session)) return { ok: true, session };
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
    const session: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    return isSession(session) && Date.parse(session.expires) > now ? session : undefined;
  } catch {
    return undefined;
  }
}

const PARTS = ['token', 'staffId', 'expires', 'clinic', 'firstName', 'role'] as const;

/** Whether something from outside is a session. By hand, so that the page carries no schema library for it. */
const isSession = (value: unknown): value is Session =>
  typeof value === 'object' &&
  value !== null &&
  PARTS.every((part) => typeof (value as Record<string, unknown>)[part] === 'string');
