import { askFirst, evaluationReport, type Report } from '@mds2/assessment';
import type { Profile } from '@mds2/catalog';
import type { Decision, Tender } from '@mds2/store';

import { openCandidates, type EvaluatedTender } from '../evaluating.server.ts';
import type { Access } from '../access.server.ts';

/** As many open answers as a reader can still ask about. */
const SETTLING = 20;

/** The evaluation of a tender as a report in the reader's language; the figures are those of its pages. `madeAt` is an ISO time. */
export function tenderReport(
  { organisation, locale }: Pick<Access, 'organisation' | 'locale'>,
  of: { readonly tender: Tender; readonly profile: Profile; readonly evaluated: EvaluatedTender; readonly decision: Decision | undefined },
  madeAt: string,
): Report {
  const { tender, profile, evaluated, decision } = of;
  const totals = new Map(evaluated.candidates.map(({ candidate, evaluation }) => [candidate.id, evaluation.total]));
  const { answers } = askFirst(openCandidates(evaluated.candidates), evaluated.scorer);
  return evaluationReport(
    {
      organisation: organisation.name,
      tender,
      profile,
      candidates: evaluated.candidates.map(({ candidate, revision, evaluation }) => ({
        key: candidate.id,
        manufacturer: candidate.manufacturer,
        model: candidate.model,
        revision: revision.revision,
        fileName: revision.fileName,
        sha256: revision.sha256,
        importedAt: revision.importedAt,
        origin: revision.origin,
        formVersion: revision.formVersion,
        document: revision.document,
        counts: revision.counts,
        evaluation,
      })),
      places: evaluated.candidates.map(({ place }) => place),
      settling: answers.slice(0, SETTLING).map(({ key, question, ifGood, ifBad, knockOuts }) => ({
        candidateKey: key,
        question,
        ifGood: ifGood.low - totals.get(key)!.low,
        ifBad: ifBad.high - totals.get(key)!.high,
        knockOut: knockOuts.length > 0,
      })),
      decision: decision
        ? { candidateKey: decision.candidateId, reason: decision.reason, author: decision.author, decidedAt: decision.decidedAt, waived: [] }
        : null,
      madeAt,
    },
    locale,
  );
}
