import { recordMembers } from '@mds2/assessment';
import { canonicalJson } from '@mds2/base';
import { tenderScope, type Repositories, type Tender } from '@mds2/store';
import type { Profile } from '@mds2/catalog';
import { zip, type AsyncZippable } from 'fflate';

import type { Evaluated, EvaluatedTender } from '../evaluating.server.ts';

/**
 * The evaluation of a tender as one file that `mds2 verify` makes anew: originals, profile, verdicts, corrections, result and
 * their manifest. `madeAt` is an ISO time.
 */
export async function evaluationFile(
  { originals }: Pick<Repositories, 'originals'>,
  { tender, profile, evaluated }: { readonly tender: Tender; readonly profile: Profile; readonly evaluated: EvaluatedTender },
  madeAt: string,
): Promise<Uint8Array> {
  const members = recordMembers({
    tender: { name: tender.name, reference: tender.reference, stage: tender.stage, fingerprint: tender.fingerprint, scope: tenderScope(tender) },
    profile,
    madeAt,
    offers: await Promise.all(evaluated.candidates.map((one) => offerOf(originals, one))),
    verdicts: evaluated.candidates.flatMap(({ revision, verdicts }) => verdicts.map(({ question, verdict, reason, by, at }) => ({ disclosure: revision.id, question, verdict, reason, by, at }))),
    corrections: evaluated.candidates.flatMap(({ revision, corrections }) =>
      corrections.map(({ field, question, read, corrected, reason, by, at }) => ({ disclosure: revision.id, field, question, read, corrected, reason, by, at })),
    ),
  });
  const entries: AsyncZippable = {};
  // Workbooks are packed already.
  for (const [path, bytes] of members) entries[path] = [bytes, { level: path.startsWith('originals/') ? 0 : 6, mtime: madeAt }];
  return await new Promise((resolve, reject) => zip(entries, (error, bytes) => (error ? reject(error) : resolve(bytes))));
}

async function offerOf(originals: Repositories['originals'], { candidate, revision, form }: Evaluated) {
  const { disclosure } = form;
  const base = { candidate: candidate.id, manufacturer: candidate.manufacturer, model: candidate.model, disclosure: revision.id, revision: revision.revision, fileName: revision.fileName, form: revision.formIndex, read: disclosure };
  // What was typed in has no workbook: its answers are the original.
  if (revision.origin === 'manual') return { ...base, bytes: new TextEncoder().encode(canonicalJson(disclosure)), kind: 'json' as const };
  const bytes = await originals.read(revision.sha256);
  if (!bytes) throw new Error(`the original ${revision.sha256} is not stored`);
  return { ...base, bytes, kind: 'xlsx' as const };
}
