import { sql, type Kysely, type Migration } from 'kysely';
import { index, tableMaker, type Dialect } from './table-maker.ts';

/** All tables of the first version. */
export const first = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const table = tableMaker(db, dialect);
    await table('organisation', { id: 'text', name: 'text', slot: 'integer?', created_at: 'text' }, (t) =>
      // The one organisation of an installation takes slot 1: two first starts at once cannot both make it.
      t.addPrimaryKeyConstraint('organisation_pk', ['id']).addUniqueConstraint('organisation_slot', ['slot']),
    );
    await table('person', { id: 'text', organisation_id: 'text', email: 'text', email_key: 'text', name: 'text', roles: 'text', locale: 'text', active: 'integer', password_hash: 'text', created_at: 'text' }, (t) =>
      t
        .addPrimaryKeyConstraint('person_pk', ['id'])
        .addUniqueConstraint('person_email', ['email_key'])
        .addForeignKeyConstraint('person_organisation', ['organisation_id'], 'organisation', ['id']),
    );
    await table('session', { id: 'text', person_id: 'text', secret_hash: 'text', created_at: 'text', expires_at: 'text' }, (t) =>
      t
        .addPrimaryKeyConstraint('session_pk', ['id'])
        .addUniqueConstraint('session_secret', ['secret_hash'])
        .addForeignKeyConstraint('session_person', ['person_id'], 'person', ['id']),
    );
    await index(db, 'session_of_person', 'session', ['person_id']);
    await table('api_token', { id: 'text', organisation_id: 'text', person_id: 'text', name: 'text', scope: 'text', hash: 'text', created_at: 'text', last_used_at: 'text?', revoked_at: 'text?' }, (t) =>
      t
        .addPrimaryKeyConstraint('api_token_pk', ['id'])
        .addUniqueConstraint('api_token_hash', ['hash'])
        .addForeignKeyConstraint('api_token_person', ['person_id'], 'person', ['id']),
    );
    await index(db, 'api_token_of_person', 'api_token', ['person_id']);
    await table('profile', { organisation_id: 'text', id: 'text', version: 'integer', body: 'text', created_at: 'text', created_by: 'text' }, (t) =>
      t.addPrimaryKeyConstraint('profile_pk', ['organisation_id', 'id', 'version']),
    );
    await tenderTables(db, dialect);
    await revisionTables(db, dialect);
    await scoreTables(db, dialect);
    await auditTable(db, dialect);
  },
});

async function tenderTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = tableMaker(db, dialect);
  await table(
    'tender',
    { seq: 'sequence', id: 'text', organisation_id: 'text', name: 'text', reference: 'text?', search_key: 'text', procurement_type: 'text', profile_id: 'text', profile_version: 'integer', sources: 'text', threats: 'text', phases: 'text', decide_by: 'text?', demo: 'integer', archived_at: 'text?', created_at: 'text', created_by: 'text', version: 'integer' },
    (t) => t.addUniqueConstraint('tender_id', ['id']).addForeignKeyConstraint('tender_organisation', ['organisation_id'], 'organisation', ['id']),
  );
  await index(db, 'tender_of_organisation', 'tender', ['organisation_id', 'seq']);
  await table('candidate', { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text', manufacturer: 'text', model: 'text', name_key: 'text', created_at: 'text' }, (t) =>
    t
      .addUniqueConstraint('candidate_id', ['id'])
      .addUniqueConstraint('candidate_name', ['tender_id', 'name_key'])
      .addForeignKeyConstraint('candidate_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade')),
  );
  await table('import', { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text', started_at: 'text', started_by: 'text' }, (t) =>
    t.addUniqueConstraint('import_id', ['id']).addForeignKeyConstraint('import_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade')),
  );
  await index(db, 'import_of_tender', 'import', ['tender_id', 'seq']);
  await table('decision', { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text', candidate_id: 'text?', reason: 'text', author: 'text', decided_at: 'text', frozen: 'text', revoked_at: 'text?' }, (t) =>
    t
      .addUniqueConstraint('decision_id', ['id'])
      .addForeignKeyConstraint('decision_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade'))
      .addForeignKeyConstraint('decision_candidate', ['candidate_id'], 'candidate', ['id'], (fk) => fk.onDelete('cascade')),
  );
  await index(db, 'decision_of_tender', 'decision', ['tender_id', 'seq']);
  await sql`create unique index decision_standing on decision (tender_id) where revoked_at is null`.execute(db);
}

async function revisionTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = tableMaker(db, dialect);
  await table('original', { organisation_id: 'text', sha256: 'text', content: 'bytes' }, (t) =>
    t
      .addPrimaryKeyConstraint('original_pk', ['organisation_id', 'sha256'])
      .addForeignKeyConstraint('original_organisation', ['organisation_id'], 'organisation', ['id']),
  );
  await table(
    'revision',
    // Codes stand before the longer columns: reading all of them must not walk through the rest.
    { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text', candidate_id: 'text', revision: 'integer', current: 'integer', codes: 'bytes', code_version: 'integer', form_version: 'text', file_name: 'text', sha256: 'text', bytes: 'integer', origin: 'text', form_index: 'integer', manufacturer: 'text?', model: 'text?', document_id: 'text?', release_date: 'text?', answered: 'integer', open: 'integer', findings: 'integer', imported_at: 'text', imported_by: 'text' },
    (t) =>
      t
        .addUniqueConstraint('revision_id', ['id'])
        .addUniqueConstraint('revision_bytes', ['tender_id', 'sha256', 'form_index'])
        .addUniqueConstraint('revision_number', ['candidate_id', 'revision'])
        .addForeignKeyConstraint('revision_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade'))
        .addForeignKeyConstraint('revision_candidate', ['candidate_id'], 'candidate', ['id'], (fk) => fk.onDelete('cascade'))
        .addForeignKeyConstraint('revision_original', ['organisation_id', 'sha256'], 'original', ['organisation_id', 'sha256']),
  );
  await index(db, 'revision_of_tender', 'revision', ['tender_id', 'seq']);
  await index(db, 'revision_of_original', 'revision', ['organisation_id', 'sha256']);
  await sql`create unique index revision_current on revision (candidate_id) where current = 1`.execute(db);
  await sql`create index revision_current_of_tender on revision (tender_id, seq) where current = 1`.execute(db);
  await table('reading', { revision_seq: 'integer', rows: 'bytes', cell_prefix: 'text', raws: 'text', sheets: 'text', report: 'text' }, (t) =>
    t.addPrimaryKeyConstraint('reading_pk', ['revision_seq']).addForeignKeyConstraint('reading_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await table('note', { revision_seq: 'integer', place: 'integer', raw: 'text?', notes: 'text?', note_cells: 'text?', cell: 'text?' }, (t) =>
    t.addPrimaryKeyConstraint('note_pk', ['revision_seq', 'place']).addForeignKeyConstraint('note_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await table('extra_answer', { revision_seq: 'integer', position: 'integer', id: 'text', value: 'text', raw: 'text', notes: 'text?', note_cells: 'text?', cell: 'text' }, (t) =>
    t
      .addPrimaryKeyConstraint('extra_answer_pk', ['revision_seq', 'position'])
      .addForeignKeyConstraint('extra_answer_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await table('verdict', { revision_seq: 'integer', question: 'text', verdict: 'text', reason: 'text', at: 'text', by: 'text' }, (t) =>
    t
      .addPrimaryKeyConstraint('verdict_pk', ['revision_seq', 'question'])
      .addForeignKeyConstraint('verdict_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await table('import_file', { id: 'text', organisation_id: 'text', import_id: 'text', position: 'integer', form_index: 'integer', name: 'text', bytes: 'integer?', sha256: 'text?', outcome: 'text', revision_id: 'text?', refusal: 'text?', at: 'text' }, (t) =>
    t
      .addPrimaryKeyConstraint('import_file_pk', ['id'])
      .addForeignKeyConstraint('import_file_import', ['import_id'], 'import', ['id'], (fk) => fk.onDelete('cascade'))
      .addForeignKeyConstraint('import_file_original', ['organisation_id', 'sha256'], 'original', ['organisation_id', 'sha256']),
  );
  await index(db, 'import_file_of_import', 'import_file', ['import_id', 'position', 'form_index']);
  await index(db, 'import_file_of_original', 'import_file', ['organisation_id', 'sha256']);
}

async function scoreTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = tableMaker(db, dialect);
  await table('score_basis', { seq: 'sequence', tender_id: 'text', profile_id: 'text', profile_version: 'integer', scope: 'text' }, (t) =>
    t
      .addUniqueConstraint('score_basis_key', ['tender_id', 'profile_id', 'profile_version', 'scope'])
      .addForeignKeyConstraint('score_basis_tender', ['tender_id'], 'tender', ['id'], (fk) => fk.onDelete('cascade')),
  );
  await table('score', { basis_seq: 'integer', revision_seq: 'integer', knocked_out: 'integer', low: 'real', high: 'real', coverage: 'real', failed: 'integer', open: 'integer', practices: 'bytes' }, (t) =>
    t
      .addPrimaryKeyConstraint('score_pk', ['basis_seq', 'revision_seq'])
      .addForeignKeyConstraint('score_of_basis', ['basis_seq'], 'score_basis', ['seq'], (fk) => fk.onDelete('cascade'))
      .addForeignKeyConstraint('score_of_revision', ['revision_seq'], 'revision', ['seq'], (fk) => fk.onDelete('cascade')),
  );
  await sql`create index score_ranking on score (basis_seq, knocked_out, low desc, revision_seq)`.execute(db);
  await index(db, 'score_by_revision', 'score', ['revision_seq']);
}

async function auditTable(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = tableMaker(db, dialect);
  await table('audit_entry', { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text?', at: 'text', actor_id: 'text?', actor: 'text', action: 'text', subject: 'text', reason: 'text?', before: 'text?', after: 'text?' }, (t) =>
    t.addUniqueConstraint('audit_entry_id', ['id']),
  );
  await index(db, 'audit_of_organisation', 'audit_entry', ['organisation_id', 'seq']);
  await index(db, 'audit_of_subject', 'audit_entry', ['organisation_id', 'subject', 'seq']);
  await index(db, 'audit_of_action', 'audit_entry', ['organisation_id', 'action', 'seq']);
  await index(db, 'audit_of_tender', 'audit_entry', ['organisation_id', 'tender_id', 'seq']);
  // The record can only grow, whoever writes to the database.
  if (dialect === 'sqlite') {
    for (const verb of ['update', 'delete'] as const) {
      await sql`create trigger ${sql.raw(`audit_no_${verb}`)} before ${sql.raw(verb)} on audit_entry begin select raise(abort, 'audit entries cannot be changed'); end`.execute(db);
    }
  } else {
    await sql`create function audit_append_only() returns trigger language plpgsql as $$ begin raise exception 'audit entries cannot be changed'; end $$`.execute(db);
    await sql`create trigger audit_append_only before update or delete on audit_entry for each row execute function audit_append_only()`.execute(db);
  }
}
