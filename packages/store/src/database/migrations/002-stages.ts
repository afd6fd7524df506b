import { sql, type Kysely, type Migration } from 'kysely';
import { index, tableMaker, types, type Dialect } from './table-maker.ts';

/** Stages of a tender with locked rules and sealed offers; signed judgements, corrections; what-if copies, rule switches, saved views. */
export const stages = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    await tenderColumns(db, dialect);
    await judgements(db, dialect);
    const table = tableMaker(db, dialect);
    await table('opening', { tender_id: 'text', person_id: 'text', by: 'text', at: 'text' }, (t) =>
      // The key is what makes the second confirmation one of another person.
      t.addPrimaryKeyConstraint('opening_pk', ['tender_id', 'person_id']).addForeignKeyConstraint('opening_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade')),
    );
    await table('what_if', { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text', name: 'text', profile: 'text', procurement_type: 'text', sources: 'text', threats: 'text', phases: 'text', created_at: 'text', created_by: 'text' }, (t) =>
      t.addUniqueConstraint('what_if_id', ['id']).addForeignKeyConstraint('what_if_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade')),
    );
    await index(db, 'what_if_of_tender', 'what_if', ['tender_id', 'seq']);
    await table('rule_switch', { seq: 'sequence', organisation_id: 'text', rule: 'text', on: 'integer', reason: 'text', at: 'text', by: 'text' }, (t) =>
      t.addForeignKeyConstraint('rule_switch_organisation', ['organisation_id'], 'organisation', ['id']),
    );
    await index(db, 'rule_switch_of_organisation', 'rule_switch', ['organisation_id', 'rule', 'seq']);
    await table('saved_view', { seq: 'sequence', id: 'text', organisation_id: 'text', person_id: 'text', tender_id: 'text?', page: 'text', name: 'text', query: 'text', shared: 'integer', created_at: 'text', created_by: 'text' }, (t) =>
      t.addUniqueConstraint('saved_view_id', ['id']).addForeignKeyConstraint('saved_view_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade')),
    );
    await index(db, 'saved_view_of_page', 'saved_view', ['organisation_id', 'page', 'seq']);
  },
});

/** Tenders that are there already go on as they were: without sealing, in preparation or decided. */
async function tenderColumns(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { text, integer } = types[dialect];
  const add = async (name: string, type: typeof text | typeof integer, standing: string | number | null): Promise<void> => {
    await db.schema
      .alterTable('tender')
      .addColumn(name, type, (column) => (standing === null ? column : column.notNull().defaultTo(standing)))
      .execute();
  };
  await add('rules', text, 'private');
  await add('stage', text, 'preparation');
  /** 1 while nobody may see more of an offer than that it came in. */
  await add('sealed', integer, 0);
  await add('opens_at', text, null);
  await add('published_at', text, null);
  await add('published_by', text, null);
  await add('fingerprint', text, null);
  await add('locked', text, null);
  await sql`update tender set stage = 'awarded' where exists (select 1 from decision where decision.tender_id = tender.id and decision.revoked_at is null)`.execute(db);
}

async function judgements(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = tableMaker(db, dialect);
  await table('judgement', { seq: 'sequence', revision_seq: 'integer', question: 'text', verdict: 'text', settles: 'integer', reason: 'text', text_key: 'text', person_id: 'text', by: 'text', at: 'text', undone_at: 'text?', undone_by: 'text?' }, (t) =>
    t.addForeignKeyConstraint('judgement_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await index(db, 'judgement_of_revision', 'judgement', ['revision_seq', 'question', 'seq']);
  await sql`insert into judgement (revision_seq, question, verdict, settles, reason, text_key, person_id, "by", at) select revision_seq, question, verdict, 0, reason, '', '', "by", at from verdict order by revision_seq, question`.execute(db);
  await db.schema.dropTable('verdict').execute();
  await table('correction', { seq: 'sequence', revision_seq: 'integer', field: 'text', question: 'text?', read: 'text?', corrected: 'text', reason: 'text', person_id: 'text', by: 'text', at: 'text', carried: 'integer', undone_at: 'text?', undone_by: 'text?' }, (t) =>
    t.addForeignKeyConstraint('correction_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await index(db, 'correction_of_revision', 'correction', ['revision_seq', 'seq']);
}
