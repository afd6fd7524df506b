import type { Clock } from '@mds2/base';
import type { Database } from './database/database.ts';
import type { Schema } from './database/tables.ts';
import { newId } from './new-id.ts';
import type { FrontDoor } from './contract.ts';
import type { Actor } from './records.ts';
import { emailKey, insertPerson, toUser } from './repositories/people.ts';
import { toToken } from './repositories/tokens.ts';
import { changed, unitOfWork, unchanged } from './unit-of-work.ts';
import type { Selectable } from 'kysely';

/** How old the note of a token's last use may grow before it is written again: not every request writes. */
const USE_NOTED_MS = 60_000;

/** What happens before anybody is known. */
export function frontDoor(database: Database, clock: Clock): FrontDoor {
  const { db } = database;
  const write = unitOfWork(database, clock, null);
  return {
    async isEmpty() {
      return (await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()) === undefined;
    },
    async setUp(first) {
      return await write<Actor | 'already-set-up'>(async (work) => {
        const organisationId = newId('o');
        const made = await work.db
          .insertInto('organisation')
          .values({ id: organisationId, name: first.organisation, slot: 1, created_at: work.at })
          .onConflict((conflict) => conflict.column('slot').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!made) return unchanged('already-set-up');
        const user = await insertPerson(work, organisationId, first);
        if (user === 'email-taken') return unchanged('already-set-up');
        const actor: Actor = { organisationId, userId: user.id, name: user.name };
        return changed(actor, { by: actor, action: 'organisation.set-up', subject: `organisation:${organisationId}`, after: { name: first.organisation, administrator: user.email } });
      });
    },
    async organisation() {
      return await db.selectFrom('organisation').select(['id', 'name']).where('slot', '=', 1).executeTakeFirst();
    },
    async credentials(email) {
      const row = await db.selectFrom('person').selectAll().where('email_key', '=', emailKey(email)).where('active', '=', 1).executeTakeFirst();
      return row && { user: toUser(row), passwordHash: row.password_hash, organisationId: row.organisation_id };
    },
    async openSession(userId, secretHash, expiresAt) {
      return await write(async (work) => {
        const person = await work.db.selectFrom('person').selectAll().where('id', '=', userId).executeTakeFirstOrThrow();
        const session = { id: newId('s'), person_id: userId, secret_hash: secretHash, created_at: work.at, expires_at: expiresAt };
        // A person's old sessions go when a new one comes: nothing else sweeps them.
        await work.db.deleteFrom('session').where('person_id', '=', userId).where('expires_at', '<=', work.at).execute();
        await work.db.insertInto('session').values(session).execute();
        const opened = { id: session.id, userId, createdAt: work.at, expiresAt };
        return changed(opened, { by: actorOf(person), action: 'session.open', subject: `user:${userId}`, after: { expiresAt } });
      });
    },
    async bySession(secretHash) {
      const row = await db
        .selectFrom('session')
        .innerJoin('person', 'person.id', 'session.person_id')
        .selectAll('person')
        .select(['session.id as session_id', 'session.created_at as opened_at', 'session.expires_at'])
        .where('session.secret_hash', '=', secretHash)
        .where('session.expires_at', '>', clock())
        .where('person.active', '=', 1)
        .executeTakeFirst();
      return row && { session: { id: row.session_id, userId: row.id, createdAt: row.opened_at, expiresAt: row.expires_at }, user: toUser(row), organisationId: row.organisation_id };
    },
    async closeSession(secretHash) {
      await write(async (work) => {
        const row = await work.db
          .selectFrom('session')
          .innerJoin('person', 'person.id', 'session.person_id')
          .selectAll('person')
          .where('session.secret_hash', '=', secretHash)
          .executeTakeFirst();
        if (!row) return unchanged(undefined);
        await work.db.deleteFrom('session').where('secret_hash', '=', secretHash).execute();
        return changed(undefined, { by: actorOf(row), action: 'session.close', subject: `user:${row.id}` });
      });
    },
    async closeOthers(userId, keepSecretHash) {
      await write(async (work) => {
        const person = await work.db.selectFrom('person').selectAll().where('id', '=', userId).executeTakeFirst();
        if (!person) return unchanged(undefined);
        const ended = await work.db
          .deleteFrom('session')
          .where('person_id', '=', userId)
          .$if(keepSecretHash !== null, (query) => query.where('secret_hash', '!=', keepSecretHash!))
          .returning('id')
          .execute();
        if (ended.length === 0) return unchanged(undefined);
        return changed(undefined, { by: actorOf(person), action: 'session.close-others', subject: `user:${userId}`, after: { ended: ended.length } });
      });
    },
    async byToken(hash) {
      const row = await db
        .selectFrom('api_token')
        .innerJoin('person', 'person.id', 'api_token.person_id')
        .selectAll('api_token')
        .where('hash', '=', hash)
        .where('revoked_at', 'is', null)
        .where('person.active', '=', 1)
        .executeTakeFirst();
      if (!row) return undefined;
      const now = clock();
      const person = await db.selectFrom('person').selectAll().where('id', '=', row.person_id).executeTakeFirstOrThrow();
      if (row.last_used_at === null || Date.parse(now) - Date.parse(row.last_used_at) >= USE_NOTED_MS) {
        // The one write without an audit entry: it changes nothing that anybody decides by.
        await db.updateTable('api_token').set({ last_used_at: now }).where('id', '=', row.id).execute();
      }
      return { token: toToken({ ...row, last_used_at: now }), user: toUser(person), organisationId: row.organisation_id };
    },
  };
}

const actorOf = (person: Selectable<Schema['person']>): Actor => ({ organisationId: person.organisation_id, userId: person.id, name: person.name });
