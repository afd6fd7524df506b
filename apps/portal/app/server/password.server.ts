import { hash, verify } from '@node-rs/argon2';

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane; some 30 ms of one core.
// argon2id, written as its number: the package declares a const enum, which isolated modules cannot read.
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password with argon2id; waits while two others are being hashed. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), options));

/** Whether `password` is the one behind `stored`. */
export const isPassword = (password: string, stored: string): Promise<boolean> =>
  inTurn(() => verify(stored, password.normalize('NFC')).catch(() => false)); // a hash that cannot be read belongs to nobody

let decoy: Promise<string> | undefined;

/** Takes as long as `isPassword` for an address that nobody has, so that the time tells nobody who has an account. */
export async function isNobodysPassword(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password');
  await isPassword(password, await decoy);
  return false;
}

// Each hash holds 19 MiB and one thread of the pool that files and the database use too.
const PARALLEL = 2;
let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= PARALLEL) await new Promise<void>((go) => waiting.push(go));
  else busy++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}
