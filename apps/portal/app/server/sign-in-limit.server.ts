import { sha256 } from '@mds2/base/hash';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Attempts within a minute, per account and per address; more must wait for the rest of it. Nobody is ever locked out for good. */
export const attempts = { perAccount: 5, perAddress: 100, seconds: 60 } as const;

// Counted in this process: behind several processes an attacker gets the allowance of each, which argon2 still makes slow.
const account = new RateLimiterMemory({ points: attempts.perAccount, duration: attempts.seconds });
const address = new RateLimiterMemory({ points: attempts.perAddress, duration: attempts.seconds });

/** Counts an attempt before its password is looked at, so that many at once gain nothing. Seconds to wait; 0 where it may be tried. */
export async function countAttempt(email: string, from: string): Promise<number> {
  const [a, b] = await Promise.all([account.penalty(keyOf(email)), address.penalty(from)]);
  return Math.max(wait(a, attempts.perAccount), wait(b, attempts.perAddress));
}

/** A right password forgives the attempts on its account, and takes its own off the address. */
export async function forgiveAttempts(email: string, from: string): Promise<void> {
  await Promise.all([account.delete(keyOf(email)), address.reward(from)]);
}

// Hashed, so that memory holds no list of who tried to sign in.
const keyOf = (email: string): string => sha256(email.trim().toLowerCase());

const wait = (counted: RateLimiterRes, points: number): number =>
  counted.consumedPoints > points ? Math.max(1, Math.ceil(counted.msBeforeNext / 1000)) : 0;
