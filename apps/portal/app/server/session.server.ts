import { sha256 } from '@mds2/base/hash';
import type { Session, User } from '@mds2/store';
import { randomBytes } from 'node:crypto';

import { sessionCookie, sessionHours } from './cookies.server.ts';
import { desk } from './desk.server.ts';

export interface SignedIn {
  readonly session: Session;
  readonly user: User;
  readonly organisationId: string;
  readonly secretHash: string;
}

/** Who sends this request, by the cookie; null for nobody, an ended session, or an inactive person. */
export async function signedIn(request: Request): Promise<SignedIn | null> {
  const secret: unknown = await sessionCookie.parse(request.headers.get('cookie'));
  if (typeof secret !== 'string' || secret === '') return null;
  const secretHash = sha256(secret);
  const found = await desk().store.frontDoor.bySession(secretHash);
  return found ? { ...found, secretHash } : null;
}

/** Opens a session and returns the `Set-Cookie` that carries it. */
export async function openSession(request: Request, userId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + sessionHours * 3_600_000).toISOString();
  await desk().store.frontDoor.openSession(userId, sha256(secret), expiresAt);
  return sessionCookie.serialize(secret, { secure: isSecure(request) });
}

/** Ends the session of this request and returns the `Set-Cookie` that takes the cookie away. */
export async function closeSession(request: Request): Promise<string> {
  const current = await signedIn(request);
  if (current) await desk().store.frontDoor.closeSession(current.secretHash);
  return sessionCookie.serialize('', { maxAge: 0, secure: isSecure(request) });
}

/** Whether the browser reached us by https; the server in front believes a proxy only where it was told to. */
export const isSecure = (request: Request): boolean => new URL(request.url).protocol === 'https:';
