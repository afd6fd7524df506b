import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { Decision } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';
import { destination, moveTo, transitionOf } from './move-stage.ts';

/** Decisions with what they were made on. One stands at a time; a revoked one stays on record. */
export function decisions({ reader, actor, write }: Context): Repositories['decisions'] {
  const mine = () => reader.selectFrom('decision').selectAll().where('organisation_id', '=', actor.organisationId);
  return {
    async ofTender(tenderId) {
      const row = await mine().where('tender_id', '=', tenderId).where('revoked_at', 'is', null).executeTakeFirst();
      return row && toDecision(row);
    },
    async list(tenderId) {
      return (await mine().where('tender_id', '=', tenderId).orderBy('seq', 'desc').execute()).map(toDecision);
    },
    async record({ tenderId, candidateId, reason, frozen }) {
      return await write<Decision | 'already-decided' | 'not-now' | undefined>(async (work) => {
        const { db, at } = work;
        const tender = await lockTender(work, actor.organisationId, tenderId);
        if (!tender) return unchanged(undefined);
        const standing = await db.selectFrom('decision').select('id').where('tender_id', '=', tenderId).where('revoked_at', 'is', null).executeTakeFirst();
        if (standing) return unchanged('already-decided');
        if (!transitionOf(tender, 'award')) return unchanged('not-now');
        if (candidateId !== null) {
          const candidate = await db.selectFrom('candidate').select('id').where('tender_id', '=', tenderId).where('id', '=', candidateId).executeTakeFirst();
          if (!candidate) return unchanged(undefined);
        }
        const row = await db
          .insertInto('decision')
          .values({
            id: newId('d'),
            organisation_id: actor.organisationId,
            tender_id: tenderId,
            candidate_id: candidateId,
            reason,
            author: actor.name,
            decided_at: at,
            frozen,
            revoked_at: null,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await moveTo(work, tender, 'awarded');
        return changed(toDecision(row), { action: 'decision.record', subject: `decision:${row.id}`, tenderId, reason, after: { candidateId } });
      });
    },
    async revoke(id, reason) {
      return await write(async (work) => {
        const { db, at } = work;
        const row = await db
          .updateTable('decision')
          .set({ revoked_at: at })
          .where('organisation_id', '=', actor.organisationId)
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .returningAll()
          .executeTakeFirst();
        if (!row) return unchanged(false);
        const tender = await lockTender(work, actor.organisationId, row.tender_id);
        const step = tender && transitionOf(tender, 'revoke');
        if (step) await moveTo(work, tender, destination(tender, step));
        return changed(true, { action: 'decision.revoke', subject: `decision:${id}`, tenderId: row.tender_id, reason, before: { candidateId: row.candidate_id } });
      });
    },
  };
}

function toDecision(row: Selectable<Schema['decision']>): Decision {
  return {
    id: row.id,
    tenderId: row.tender_id,
    candidateId: row.candidate_id,
    reason: row.reason,
    author: row.author,
    decidedAt: row.decided_at,
    frozen: row.frozen,
    revokedAt: row.revoked_at,
  };
}
