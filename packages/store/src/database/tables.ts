import type { Generated } from 'kysely';

/** What a column holds; the same on both databases. JSON stands in text, times are UTC ISO text, truth is 0 or 1. */
interface Kinds {
  text: string;
  'text?': string | null;
  integer: number;
  'integer?': number | null;
  real: number;
  bytes: Buffer;
  /** Given by the database in order of insertion, never used twice. */
  sequence: Generated<number>;
}
type Columns = Readonly<Record<string, keyof Kinds>>;
const defineTables = <const T extends Readonly<Record<string, Columns>>>(tables: T): T => tables;

/** Every table as the newest migration leaves it. A test compares this with the live schema of both databases. */
export const tables = defineTables({
  organisation: { id: 'text', name: 'text', slot: 'integer?', created_at: 'text' },
  person: {
    id: 'text',
    organisation_id: 'text',
    email: 'text',
    email_key: 'text',
    name: 'text',
    roles: 'text',
    locale: 'text',
    active: 'integer',
    password_hash: 'text',
    created_at: 'text',
  },
  session: { id: 'text', person_id: 'text', secret_hash: 'text', created_at: 'text', expires_at: 'text' },
  api_token: {
    id: 'text',
    organisation_id: 'text',
    person_id: 'text',
    name: 'text',
    scope: 'text',
    hash: 'text',
    created_at: 'text',
    last_used_at: 'text?',
    revoked_at: 'text?',
  },
  profile: { organisation_id: 'text', id: 'text', version: 'integer', body: 'text', created_at: 'text', created_by: 'text' },
  tender: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    name: 'text',
    reference: 'text?',
    /** Name and reference in lower case: what a search looks into. */
    search_key: 'text',
    procurement_type: 'text',
    profile_id: 'text',
    profile_version: 'integer',
    sources: 'text',
    threats: 'text',
    phases: 'text',
    decide_by: 'text?',
    demo: 'integer',
    archived_at: 'text?',
    created_at: 'text',
    created_by: 'text',
    version: 'integer',
    rules: 'text',
    stage: 'text',
    /** 1 while nobody may see more of an offer than that it came in. */
    sealed: 'integer',
    opens_at: 'text?',
    published_at: 'text?',
    published_by: 'text?',
    fingerprint: 'text?',
    /** What publishing locked, as JSON: the fingerprint is its hash. */
    locked: 'text?',
  },
  /** Who has said that the offers are to be opened now. */
  opening: { tender_id: 'text', person_id: 'text', by: 'text', at: 'text' },
  /** Experiments beside a tender; nothing leads from here to an evaluation. */
  what_if: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    tender_id: 'text',
    name: 'text',
    profile: 'text',
    procurement_type: 'text',
    sources: 'text',
    threats: 'text',
    phases: 'text',
    created_at: 'text',
    created_by: 'text',
  },
  /** Every throw of a switch; the newest of a rule counts. */
  rule_switch: { seq: 'sequence', organisation_id: 'text', rule: 'text', on: 'integer', reason: 'text', at: 'text', by: 'text' },
  saved_view: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    person_id: 'text',
    tender_id: 'text?',
    page: 'text',
    name: 'text',
    query: 'text',
    shared: 'integer',
    created_at: 'text',
    created_by: 'text',
  },
  candidate: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    tender_id: 'text',
    manufacturer: 'text',
    model: 'text',
    /** Normalised manufacturer and model; unique within the tender. */
    name_key: 'text',
    created_at: 'text',
  },
  original: { organisation_id: 'text', sha256: 'text', content: 'bytes' },
  revision: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    tender_id: 'text',
    candidate_id: 'text',
    revision: 'integer',
    current: 'integer',
    /** One code for each question of the form, in form order: see `packing/`. */
    codes: 'bytes',
    /** `codeTableVersion` when the codes were packed. */
    code_version: 'integer',
    form_version: 'text',
    file_name: 'text',
    sha256: 'text',
    bytes: 'integer',
    origin: 'text',
    form_index: 'integer',
    manufacturer: 'text?',
    model: 'text?',
    document_id: 'text?',
    release_date: 'text?',
    answered: 'integer',
    open: 'integer',
    findings: 'integer',
    imported_at: 'text',
    imported_by: 'text',
  },
  /** What is only needed when a revision is opened. */
  reading: { revision_seq: 'integer', rows: 'bytes', cell_prefix: 'text', raws: 'text', sheets: 'text', report: 'text' },
  /** Only where raw text, note or cell of a question differ from the usual. */
  note: { revision_seq: 'integer', place: 'integer', raw: 'text?', notes: 'text?', note_cells: 'text?', cell: 'text?' },
  /** Answers that have no place in the form's order: unknown IDs, duplicates. */
  extra_answer: {
    revision_seq: 'integer',
    position: 'integer',
    id: 'text',
    value: 'text',
    raw: 'text',
    notes: 'text?',
    note_cells: 'text?',
    cell: 'text',
  },
  /** What people read out of open answers of a revision: rows are added and marked as undone, never changed. */
  judgement: {
    seq: 'sequence',
    revision_seq: 'integer',
    question: 'text',
    verdict: 'text',
    /** 1: the one step that settles what several persons judged differently. */
    settles: 'integer',
    reason: 'text',
    /** Hash of question, answer and notes as they were read: the same text in a later revision has the same one. */
    text_key: 'text',
    person_id: 'text',
    by: 'text',
    at: 'text',
    undone_at: 'text?',
    undone_by: 'text?',
  },
  /** What the reader took wrongly from the file: stands beside what was read. */
  correction: {
    seq: 'sequence',
    revision_seq: 'integer',
    field: 'text',
    question: 'text?',
    read: 'text?',
    corrected: 'text',
    reason: 'text',
    person_id: 'text',
    by: 'text',
    at: 'text',
    /** 1: made for an earlier revision and kept, because the place reads the same. */
    carried: 'integer',
    undone_at: 'text?',
    undone_by: 'text?',
  },
  import: { seq: 'sequence', id: 'text', organisation_id: 'text', tender_id: 'text', started_at: 'text', started_by: 'text' },
  import_file: {
    id: 'text',
    organisation_id: 'text',
    import_id: 'text',
    position: 'integer',
    form_index: 'integer',
    name: 'text',
    bytes: 'integer?',
    sha256: 'text?',
    outcome: 'text',
    revision_id: 'text?',
    refusal: 'text?',
    at: 'text',
  },
  decision: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    tender_id: 'text',
    candidate_id: 'text?',
    reason: 'text',
    author: 'text',
    decided_at: 'text',
    frozen: 'text',
    revoked_at: 'text?',
  },
  /** One profile version under one scope of one tender: see `scoring/basis-key.ts`. */
  score_basis: { seq: 'sequence', tender_id: 'text', profile_id: 'text', profile_version: 'integer', scope: 'text' },
  score: {
    basis_seq: 'integer',
    revision_seq: 'integer',
    knocked_out: 'integer',
    low: 'real',
    high: 'real',
    coverage: 'real',
    failed: 'integer',
    open: 'integer',
    /** Float32 pairs low, high in catalogue order of the practices; NaN where one does not apply. */
    practices: 'bytes',
  },
  audit_entry: {
    seq: 'sequence',
    id: 'text',
    organisation_id: 'text',
    tender_id: 'text?',
    at: 'text',
    actor_id: 'text?',
    actor: 'text',
    action: 'text',
    subject: 'text',
    reason: 'text?',
    before: 'text?',
    after: 'text?',
  },
});

type Tables = typeof tables;
export type Schema = {
  [T in keyof Tables]: { [C in keyof Tables[T]]: Tables[T][C] extends keyof Kinds ? Kinds[Tables[T][C]] : never };
};
