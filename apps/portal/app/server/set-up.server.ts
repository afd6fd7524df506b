import type { Role } from '@mds2/store';

import { loadDemoIfWanted } from './demo-if-wanted.server.ts';
import { desk } from './desk.server.ts';
import { hashPassword } from './password.server.ts';
import { wishedLocale } from './preferences.server.ts';
import { openSession } from './session.server.ts';

/** The first person is alone: they must be able to do the work and to let others in. */
const firstRoles: readonly Role[] = ['administrator', 'procurement'];

/** Makes the organisation, its first account and, unless DESK_DEMO is 0, the demo tender; signs in, and returns the session's `Set-Cookie`. */
export async function setUp(
  request: Request,
  first: { organisation: string; name: string; email: string; password: string },
): Promise<string | 'already-set-up'> {
  const { store } = desk();
  if (!(await store.frontDoor.isEmpty())) return 'already-set-up'; // before any work is put into hashing
  const { password, ...rest } = first;
  const actor = await store.frontDoor.setUp({ ...rest, passwordHash: await hashPassword(password), roles: firstRoles });
  if (actor === 'already-set-up') return actor;
  const locale = await wishedLocale(request, null);
  if (locale !== 'en') await store.as(actor).people.setLocale(actor.userId, locale); // new people start with English
  await loadDemoIfWanted();
  return openSession(request, actor.userId);
}
