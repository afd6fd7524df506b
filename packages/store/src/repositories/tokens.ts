import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { ApiToken } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import type { Context } from './context.ts';

/** Tokens for the HTTP API. Only their hashes are known here. */
export function tokens({ reader, actor, write }: Context): Repositories['tokens'] {
  return {
    async ofUser(userId) {
      const rows = await reader
        .selectFrom('api_token')
        .selectAll()
        .where('organisation_id', '=', actor.organisationId)
        .where('person_id', '=', userId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toToken);
    },
    async create(userId, name, scope, hash) {
      return await write(async ({ db, at }) => {
        const person = await db.selectFrom('person').select('id').where('organisation_id', '=', actor.organisationId).where('id', '=', userId).executeTakeFirst();
        if (!person) return unchanged(undefined);
        const row = await db
          .insertInto('api_token')
          .values({ id: newId('k'), organisation_id: actor.organisationId, person_id: userId, name, scope, hash, created_at: at, last_used_at: null, revoked_at: null })
          .returningAll()
          .executeTakeFirstOrThrow();
        return changed(toToken(row), { action: 'token.create', subject: `token:${row.id}`, after: { userId, name, scope } });
      });
    },
    async revoke(id) {
      return await write(async ({ db, at }) => {
        const row = await db
          .updateTable('api_token')
          .set({ revoked_at: at })
          .where('organisation_id', '=', actor.organisationId)
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .returningAll()
          .executeTakeFirst();
        return row ? changed(true, { action: 'token.revoke', subject: `token:${id}`, before: { userId: row.person_id, name: row.name } }) : unchanged(false);
      });
    },
  };
}

export function toToken(row: Selectable<Schema['api_token']>): ApiToken {
  return {
    id: row.id,
    userId: row.person_id,
    name: row.name,
    scope: row.scope === 'write' ? 'write' : 'read',
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
