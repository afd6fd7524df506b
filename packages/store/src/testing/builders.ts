import { sha256 } from '@mds2/base/hash';
import type { Answer, AnswerValue, Disclosure, DocumentHeader } from '@mds2/disclosure';
import type { Database } from '../database/database.ts';
import { newId } from '../new-id.ts';
import type { Repositories, Store } from '../contract.ts';
import type { Actor, NewRevision, Tender } from '../records.ts';

/** The first organisation with its administrator, and its repositories. */
export async function setUp(store: Store): Promise<{ actor: Actor; repos: Repositories }> {
  const actor = await store.frontDoor.setUp({ organisation: 'Klinikum Nord', email: 'ada@example.org', name: 'Ada', passwordHash: 'hash', roles: ['administrator'] });
  if (actor === 'already-set-up') throw new Error('set up twice');
  return { actor, repos: store.as(actor) };
}

/** A second organisation, which the product cannot make: to prove that the walls between organisations hold. */
export async function foreignOrganisation(store: Store, { db }: Database): Promise<Repositories> {
  const organisationId = newId('o');
  await db.insertInto('organisation').values({ id: organisationId, name: 'Elsewhere', slot: null, created_at: '2026-01-01T00:00:00.000Z' }).execute();
  return store.as({ organisationId, userId: '', name: 'Eve' });
}

export const aTender = { name: 'Ultrasound 2027', procurementType: 'MD', profileId: 'enisa', profileVersion: 1, sources: ['mds2'] } as const satisfies Partial<Tender>;

export const answer = (id: string, value: AnswerValue, more: Partial<Answer> = {}): Answer => ({
  id,
  value,
  raw: { yes: 'Yes', no: 'No', na: 'N/A', 'see-note': 'See Note', text: 'text', blank: '' }[value],
  notes: [],
  noteCells: [],
  cell: 'mds2-form!C12',
  ...more,
});

export const disclosure = (document: Partial<DocumentHeader> = {}, answers: readonly Answer[] = [answer('MPII-1', 'yes')]): Disclosure => ({
  formVersion: 'HN 1-2019',
  document: { manufacturer: 'Sonora', model: 'S-200', documentId: null, releaseDate: null, ...document },
  answers,
});

/** A file to import; `bytes` are what its text says, so that two texts are two files. */
export function file(tenderId: string, text: string, more: Partial<NewRevision> = {}): NewRevision {
  const bytes = new TextEncoder().encode(text);
  return { tenderId, fileName: `${text}.xlsx`, sha256: sha256(bytes), bytes, origin: 'file', formIndex: 0, disclosure: disclosure(), report: [], ...more };
}
