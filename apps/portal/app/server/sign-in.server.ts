import { fail, ok, type Result } from '@mds2/base';

import { desk } from './desk.server.ts';
import { isNobodysPassword, isPassword } from './password.server.ts';
import { closeSession, openSession } from './session.server.ts';
import { countAttempt, forgiveAttempts } from './sign-in-limit.server.ts';

interface Attempt {
  readonly email: string;
  readonly password: string;
  /** Where it comes from; for the limit only. */
  readonly address: string;
}

export type SignInRefusal = { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number };

/** Opens a session for the right password and returns its `Set-Cookie`. An unknown address looks like a wrong password. */
export async function signIn(request: Request, { email, password, address }: Attempt): Promise<Result<string, SignInRefusal>> {
  const seconds = await countAttempt(email, address);
  if (seconds > 0) return fail({ kind: 'wait', seconds });
  const found = await desk().store.frontDoor.credentials(email.trim());
  const right = found ? await isPassword(password, found.passwordHash) : await isNobodysPassword(password);
  if (!found || !right) return fail({ kind: 'wrong' });
  await forgiveAttempts(email, address);
  await closeSession(request); // the session of whoever sat here before
  return ok(await openSession(request, found.user.id));
}
