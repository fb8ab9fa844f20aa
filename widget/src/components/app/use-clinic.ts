import type { ClinicInfo, Locale } from '@fordoer/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../conversation/api.ts';

const TRY_AGAIN_MS = 4000;
const GIVE_WAYS_AROUND_MS = 10_000;

export interface Clinic {
  /** Kept while the other language is fetched, and while the server is away. */
  info: ClinicInfo | undefined;
  /** There is no clinic of this name. */
  missing: boolean;
  /** Nothing has come for ten seconds. */
  unreachable: boolean;
}

/** What the first screen needs to know of the clinic; asked again until it comes. */
export function useClinic(key: string, locale: Locale): Clinic {
  const [info, setInfo] = useState<ClinicInfo>();
  const [missing, setMissing] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  useEffect(() => {
    let left = false;
    let again: ReturnType<typeof setTimeout>;
    const late = setTimeout(() => setUnreachable(true), GIVE_WAYS_AROUND_MS);
    const ask = async () => {
      const answer = await api.clinic('', key, locale);
      if (left) return;
      if (answer.ok || answer.code === 'NOT_FOUND') {
        clearTimeout(late);
        setUnreachable(false);
        setMissing(!answer.ok);
        if (answer.ok) setInfo(answer.value);
      } else again = setTimeout(ask, TRY_AGAIN_MS);
    };
    void ask();
    return () => {
      left = true;
      clearTimeout(again);
      clearTimeout(late);
    };
  }, [key, locale]);
  return { info, missing, unreachable };
}
