import type { Role } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { roles as knownRoles } from '../../server/capabilities.ts';
import { desk } from '../../server/desk.server.ts';
import { parseEmail } from '../../server/email.ts';
import { hashPassword } from '../../server/password.server.ts';
import { newPassword } from '../../server/secrets.server.ts';

export interface NewPersonErrors {
  readonly name?: 'needed' | undefined;
  readonly email?: 'not-an-email' | 'email-taken' | undefined;
  readonly roles?: 'no-roles' | undefined;
}

/** What became of a change to the people of the house. */
export type PeopleOutcome =
  | { readonly kind: 'not-added'; readonly errors: NewPersonErrors; readonly given: { readonly name: string; readonly email: string; readonly roles: readonly Role[] } }
  /** The one time that the password is known. */
  | { readonly kind: 'added' | 'password-set'; readonly name: string; readonly password: string }
  | { readonly kind: 'roles-saved' | 'deactivated' | 'activated' | 'last-administrator' | 'self' | 'no-roles' | 'nothing'; readonly name: string };

/** Does what the form's `intent` says. */
export async function changePeople(access: Access, form: FormData): Promise<PeopleOutcome> {
  if (form.get('intent') === 'add') return addPerson(access, form);
  const { people, user } = access;
  const person = await people.find(String(form.get('id') ?? ''));
  if (!person) return { kind: 'nothing', name: '' };
  const { id, name } = person;
  const say = (kind: Exclude<PeopleOutcome['kind'], 'not-added' | 'added' | 'password-set'>): PeopleOutcome => ({ kind, name });
  switch (form.get('intent')) {
    case 'roles': {
      const roles = rolesOf(form);
      if (roles.length === 0) return say('no-roles');
      const done = await people.setRoles(id, roles);
      return say(done === true ? 'roles-saved' : done === false ? 'nothing' : done);
    }
    case 'deactivate': {
      if (id === user.id) return say('self');
      const done = await people.setActive(id, false);
      return say(done === true ? 'deactivated' : done === false ? 'nothing' : done);
    }
    case 'activate':
      return say((await people.setActive(id, true)) === true ? 'activated' : 'nothing');
    case 'password': {
      const password = newPassword();
      if (!(await people.setPassword(id, await hashPassword(password)))) return say('nothing');
      await desk().store.frontDoor.closeOthers(id, null);
      return { kind: 'password-set', name, password };
    }
    default:
      return say('nothing');
  }
}

async function addPerson({ people, user: { locale } }: Access, form: FormData): Promise<PeopleOutcome> {
  const name = String(form.get('name') ?? '').trim().slice(0, 120);
  const email = parseEmail(form.get('email'));
  const roles = rolesOf(form);
  const given = { name, email: String(form.get('email') ?? ''), roles };
  const errors: NewPersonErrors = {
    ...(name === '' && { name: 'needed' }),
    ...(email === null && { email: 'not-an-email' }),
    ...(roles.length === 0 && { roles: 'no-roles' }),
  };
  if (email === null || Object.keys(errors).length > 0) return { kind: 'not-added', errors, given };
  const password = newPassword();
  const added = await people.add({ email, name, roles, passwordHash: await hashPassword(password) });
  if (added === 'email-taken') return { kind: 'not-added', errors: { email: added }, given };
  // Colleagues most likely read what the administrator reads; each can change it.
  if (added.locale !== locale) await people.setLocale(added.id, locale);
  return { kind: 'added', name, password };
}

const rolesOf = (form: FormData): readonly Role[] => knownRoles.filter((role) => form.getAll('role').includes(role));
