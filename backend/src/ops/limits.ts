import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config/config.ts';

/** Why a message must wait, and how long. Seconds. */
export interface MustWait {
  retryAfter: number;
}

/** The limits of TR-25: per conversation for texts and answers, per address for connections, per clinic for new conversations. */
export class Limits {
  private readonly texts: RateLimiterMemory;
  private readonly answers: RateLimiterMemory;
  private readonly starts: RateLimiterMemory;
  private readonly signIns = new RateLimiterMemory({ points: 20, duration: 60 });
  private readonly lookUps = new RateLimiterMemory({ points: 30, duration: 3600 });
  private readonly connections = new Map<string, number>();

  constructor(private readonly limits: Config['limits']) {
    this.texts = new RateLimiterMemory({ points: limits.textsPerMinute, duration: 60 });
    this.answers = new RateLimiterMemory({ points: limits.answersPerMinute, duration: 60 });
    this.starts = new RateLimiterMemory({ points: limits.conversationsPerClinicMinute, duration: 60 });
  }

  text = (conversationId: string): Promise<MustWait | undefined> => taken(this.texts, conversationId);
  answer = (conversationId: string): Promise<MustWait | undefined> => taken(this.answers, conversationId);
  start = (clinicKey: string): Promise<MustWait | undefined> => taken(this.starts, clinicKey);

  /** Guessing an access code is slow; whoever guesses elsewhere does not lock the clinic's own people out. */
  signIn = (clinicKey: string, address: string): Promise<MustWait | undefined> =>
    taken(this.signIns, `${address} ${clinicKey}`);

  /** Nobody finds patients by trying numbers: look-ups of one session, each hour. */
  lookUp = (staffId: string): Promise<MustWait | undefined> => taken(this.lookUps, staffId);

  /** Counts a connection in; call the result when it closes. Undefined when the address has too many. */
  connect(address: string): (() => void) | undefined {
    const open = this.connections.get(address) ?? 0;
    if (open >= this.limits.connectionsPerAddress) return undefined;
    this.connections.set(address, open + 1);
    return () => {
      const left = (this.connections.get(address) ?? 1) - 1;
      if (left > 0) this.connections.set(address, left);
      else this.connections.delete(address);
    };
  }
}

async function taken(limiter: RateLimiterMemory, key: string): Promise<MustWait | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      return { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
    throw refused;
  }
}
