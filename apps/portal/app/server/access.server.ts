import type { Locale } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import type { Repositories, User } from '@mds2/store';
import { redirect } from '@remix-run/node';

import { AccessDenied } from './access-denied.ts';
import { capabilitiesOf, withinScope, type Capability } from './capabilities.ts';
import { desk } from './desk.server.ts';
import { wishedLocale } from './preferences.server.ts';
import { forbidden } from './refusals.server.ts';
import { signedIn } from './session.server.ts';

/** Who asks, and everything of their organisation, bound to them. The only way to a repository. */
export type Access = Repositories & {
  readonly user: User;
  readonly locale: Locale;
  readonly organisation: { readonly id: string; readonly name: string };
  can(capability: Capability): boolean;
};

/**
 * The one call that every loader and action starts with.
 * A page gets: a redirect to setup or sign-in for nobody, a 403 page for somebody without the capability.
 * A path of the API takes bearer tokens only and throws `AccessDenied`.
 */
export async function requireAccess(request: Request, capability: Capability): Promise<Access> {
  return isApi(request) ? byToken(request, capability) : bySession(request, capability);
}

async function byToken(request: Request, capability: Capability): Promise<Access> {
  const secret = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const found = secret === undefined ? undefined : await desk().store.frontDoor.byToken(sha256(secret));
  if (!found) throw new AccessDenied({ kind: 'unauthenticated' });
  const { scope } = found.token;
  if (!withinScope(scope, capability)) throw new AccessDenied({ kind: 'scope', capability });
  const access = await accessOf(found.user, found.organisationId, found.user.locale, (wanted) => withinScope(scope, wanted));
  if (!access.can(capability)) throw new AccessDenied({ kind: 'role', capability });
  return access;
}

async function bySession(request: Request, capability: Capability): Promise<Access> {
  const found = await signedIn(request);
  if (!found) {
    if (await desk().store.frontDoor.isEmpty()) throw redirect('/setup');
    throw redirect(signInPath(request));
  }
  const access = await accessOf(found.user, found.organisationId, await wishedLocale(request, found.user), () => true);
  if (!access.can(capability)) throw forbidden(capability);
  return access;
}

async function accessOf(user: User, organisationId: string, locale: Locale, scope: (capability: Capability) => boolean): Promise<Access> {
  const { store } = desk();
  const organisation = await store.frontDoor.organisation();
  const held = capabilitiesOf(user.roles);
  return {
    ...store.as({ organisationId, userId: user.id, name: user.name }),
    user,
    locale,
    organisation: { id: organisationId, name: organisation?.name ?? '' },
    can: (capability) => held.has(capability) && scope(capability),
  };
}

/** Where nobody is sent; a form that was sent too late is not repeated, so only pages are come back to. */
function signInPath(request: Request): string {
  if (request.method !== 'GET' && request.method !== 'HEAD') return '/sign-in';
  const { pathname, search } = new URL(request.url);
  const back = pathname + search;
  return back === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`;
}

const isApi = (request: Request): boolean => /^\/api(\/|$)/.test(new URL(request.url).pathname);
