import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { Role, User } from '../records.ts';
import { changed, unchanged, type Change, type Work } from '../unit-of-work.ts';
import { lockOrganisation, type Context } from './context.ts';

/** The people of the organisation. At least one active administrator always stays. */
export function people({ reader, actor, write }: Context): Repositories['people'] {
  const mine = () => reader.selectFrom('person').selectAll().where('organisation_id', '=', actor.organisationId);
  const change = async <T>(id: string, make: (work: Work, before: User) => Promise<Change<T | false>>): Promise<T | false> =>
    await write(async (work) => {
      await lockOrganisation(work, actor.organisationId);
      const row = await work.db.selectFrom('person').selectAll().where('organisation_id', '=', actor.organisationId).where('id', '=', id).executeTakeFirst();
      return row ? await make(work, toUser(row)) : unchanged(false);
    });

  return {
    async list() {
      return (await mine().orderBy('name').orderBy('id').execute()).map(toUser);
    },
    async find(id) {
      const row = await mine().where('id', '=', id).executeTakeFirst();
      return row && toUser(row);
    },
    async add(person) {
      return await write<User | 'email-taken'>(async (work) => {
        const user = await insertPerson(work, actor.organisationId, person);
        return user === 'email-taken' ? unchanged(user) : changed(user, { action: 'user.add', subject: `user:${user.id}`, after: { email: user.email, name: user.name, roles: user.roles } });
      });
    },
    async setRoles(id, roles) {
      return await change<boolean | 'last-administrator'>(id, async ({ db }, before) => {
        if (!roles.includes('administrator') && (await isLastAdministrator(db, actor.organisationId, before))) return unchanged('last-administrator');
        await db.updateTable('person').set({ roles: JSON.stringify(roles) }).where('id', '=', id).execute();
        return changed(true, { action: 'user.set-roles', subject: `user:${id}`, before: { roles: before.roles }, after: { roles } });
      });
    },
    async setActive(id, active) {
      return await change<boolean | 'last-administrator'>(id, async ({ db }, before) => {
        if (!active && (await isLastAdministrator(db, actor.organisationId, before))) return unchanged('last-administrator');
        await db.updateTable('person').set({ active: active ? 1 : 0 }).where('id', '=', id).execute();
        if (!active) await db.deleteFrom('session').where('person_id', '=', id).execute();
        return changed(true, { action: 'user.set-active', subject: `user:${id}`, before: { active: before.active }, after: { active } });
      });
    },
    async setPassword(id, passwordHash) {
      return await change<boolean>(id, async ({ db }) => {
        await db.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', id).execute();
        // Neither the old nor the new hash is anybody's business, the auditor's included.
        return changed(true, { action: 'user.set-password', subject: `user:${id}` });
      });
    },
    async setLocale(id, locale) {
      return await change<boolean>(id, async ({ db }, before) => {
        await db.updateTable('person').set({ locale }).where('id', '=', id).execute();
        return changed(true, { action: 'user.set-locale', subject: `user:${id}`, before: { locale: before.locale }, after: { locale } });
      });
    },
    async setName(id, name) {
      return await change<boolean>(id, async ({ db }, before) => {
        await db.updateTable('person').set({ name }).where('id', '=', id).execute();
        return changed(true, { action: 'user.set-name', subject: `user:${id}`, before: { name: before.name }, after: { name } });
      });
    },
  };
}

export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase();

export async function insertPerson(
  { db, at }: Work,
  organisationId: string,
  person: { email: string; name: string; roles: readonly Role[]; passwordHash: string },
): Promise<User | 'email-taken'> {
  const row = await db
    .insertInto('person')
    .values({
      id: newId('u'),
      organisation_id: organisationId,
      email: person.email.trim(),
      email_key: emailKey(person.email),
      name: person.name,
      roles: JSON.stringify(person.roles),
      locale: 'en',
      active: 1,
      password_hash: person.passwordHash,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? toUser(row) : 'email-taken';
}

async function isLastAdministrator(db: Work['db'], organisationId: string, person: User): Promise<boolean> {
  if (!person.active || !person.roles.includes('administrator')) return false;
  const others = await db.selectFrom('person').selectAll().where('organisation_id', '=', organisationId).where('active', '=', 1).where('id', '!=', person.id).execute();
  return !others.some((row) => toUser(row).roles.includes('administrator'));
}

export function toUser(row: Selectable<Schema['person']>): User {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    locale: row.locale === 'de' ? 'de' : 'en',
    active: row.active === 1,
    createdAt: row.created_at,
  };
}
