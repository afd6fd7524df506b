import { locales } from '@mds2/base';

import { passwordProblem, type PasswordProblem } from '../../passwords/password-rule.ts';
import type { Access } from '../../server/access.server.ts';
import { desk } from '../../server/desk.server.ts';
import { hashPassword, isPassword } from '../../server/password.server.ts';
import { newToken } from '../../server/secrets.server.ts';
import { signedIn } from '../../server/session.server.ts';
import { countAttempt, forgiveAttempts } from '../../server/sign-in-limit.server.ts';

/** What became of a change to one's own account. */
export type AccountOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'name-needed' }
  | { readonly kind: 'password-changed' }
  | { readonly kind: 'password-wrong' }
  | { readonly kind: 'password-wait'; readonly seconds: number }
  | { readonly kind: 'password-problem'; readonly problem: PasswordProblem }
  | { readonly kind: 'token-made'; readonly name: string; readonly token: string }
  | { readonly kind: 'token-name-needed' }
  | { readonly kind: 'token-revoked'; readonly name: string }
  | { readonly kind: 'nothing' };

interface Change {
  readonly access: Access;
  readonly request: Request;
  readonly form: FormData;
  readonly address: string;
}

/** Does what the form's `intent` says, to the account of the person who sent it. */
export async function changeAccount(change: Change): Promise<AccountOutcome> {
  switch (change.form.get('intent')) {
    case 'person':
      return changePerson(change);
    case 'password':
      return changePassword(change);
    case 'make-token':
      return change.access.can('token:own') ? makeToken(change) : { kind: 'nothing' };
    case 'revoke-token':
      return change.access.can('token:own') ? revokeToken(change) : { kind: 'nothing' };
    default:
      return { kind: 'nothing' };
  }
}

async function changePerson({ access: { user, people }, form }: Change): Promise<AccountOutcome> {
  const name = text(form, 'name');
  if (name === '') return { kind: 'name-needed' };
  const locale = locales.find((known) => known === form.get('locale')) ?? user.locale;
  if (name !== user.name) await people.setName(user.id, name);
  if (locale !== user.locale) await people.setLocale(user.id, locale);
  return { kind: 'saved' };
}

async function changePassword({ access, request, form, address }: Change): Promise<AccountOutcome> {
  const { user, people, organisation } = access;
  const { frontDoor } = desk().store;
  const password = String(form.get('password') ?? '');
  const problem = passwordProblem(password, String(form.get('repeat') ?? ''), [user.email, user.name, organisation.name]);
  if (problem) return { kind: 'password-problem', problem };
  // An open session must not be a way to guess the password at leisure.
  const seconds = await countAttempt(user.email, address);
  if (seconds > 0) return { kind: 'password-wait', seconds };
  const known = await frontDoor.credentials(user.email);
  if (!known || !(await isPassword(String(form.get('current') ?? ''), known.passwordHash))) return { kind: 'password-wrong' };
  await forgiveAttempts(user.email, address);
  await people.setPassword(user.id, await hashPassword(password));
  await frontDoor.closeOthers(user.id, (await signedIn(request))?.secretHash ?? null);
  return { kind: 'password-changed' };
}

async function makeToken({ access: { user, tokens }, form }: Change): Promise<AccountOutcome> {
  const name = text(form, 'name');
  if (name === '') return { kind: 'token-name-needed' };
  const { token, hash } = newToken();
  await tokens.create(user.id, name, form.get('scope') === 'write' ? 'write' : 'read', hash);
  return { kind: 'token-made', name, token };
}

async function revokeToken({ access: { user, tokens }, form }: Change): Promise<AccountOutcome> {
  // Only one's own: an id of somebody else's token is no token here.
  const token = (await tokens.ofUser(user.id)).find(({ id }) => id === form.get('id'));
  return token && (await tokens.revoke(token.id)) ? { kind: 'token-revoked', name: token.name } : { kind: 'nothing' };
}

const text = (form: FormData, key: string): string => String(form.get(key) ?? '').trim().slice(0, 120);
