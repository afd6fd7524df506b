import { round6, type Interval } from '@mds2/base';
import type { FormVersion, Source } from '@mds2/catalog';
import type { DocumentHeader } from '@mds2/disclosure';
import type { Evaluation, Evidence, KnockOutResult, Place, PracticeScore } from '../model.ts';
import { documentJson } from './read-json.ts';

/** What the evaluation of a tender, or of the files of one command, was made with. */
export interface ScoreFrameJson {
  readonly profile: { readonly id: string; readonly version: number };
  readonly procurementType: string;
  readonly sources: readonly Source[];
}

export interface EvidenceJson {
  readonly criterion: string;
  readonly source: Source;
  readonly ref: string;
  readonly weight: number;
  /** What the criterion is worth, 0 to 1; null where it is left out. */
  readonly value: Interval | null;
  readonly optional: boolean;
  readonly reason: Evidence['reason'];
  readonly answers: Evidence['answers'];
}

export interface PracticeJson {
  readonly id: string;
  /** null where the practice does not apply; 0 and 1 where it is not assessed. */
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number;
  readonly applicable: boolean | null;
  /** Why it does not apply. */
  readonly notApplicable: PracticeScore['notApplicable'];
  readonly assessed: boolean;
  readonly weight: number;
  readonly evidence: readonly EvidenceJson[];
}

/** The best and the worst place that are still possible: equal once the place is settled, null where a knock-out took the candidate out. */
export interface RankJson {
  readonly rank: number | null;
  readonly rankTo: number | null;
}

/** One entry of `files[]` in `mds2 score --format json` and in `GET /tenders/{id}/evaluation`. */
export interface ScoreFileJson extends RankJson {
  readonly file: string;
  readonly formVersion: FormVersion;
  readonly document: DocumentHeader;
  /** How many of the questions that score the form can answer at all: an older edition answers few, and says so. */
  readonly comparable: Evaluation['comparable'];
  readonly exposures: Readonly<Record<string, boolean | null>>;
  readonly practices: readonly PracticeJson[];
  readonly total: { readonly low: number; readonly high: number; readonly coverage: number };
  readonly knockOuts: readonly Pick<KnockOutResult, 'id' | 'result' | 'questions'>[];
}

/** The JSON of one scored file; every figure with at most six decimals, all keys language-free. */
export function scoreFileJson(
  file: string,
  scored: { readonly formVersion: FormVersion; readonly document: DocumentHeader },
  evaluation: Evaluation,
  place: Pick<Place, 'from' | 'to'>,
): ScoreFileJson {
  return {
    file,
    formVersion: scored.formVersion,
    document: documentJson(scored.document),
    comparable: evaluation.comparable,
    exposures: evaluation.exposures,
    practices: evaluation.practices.map(practiceJson),
    total: {
      low: round6(evaluation.total.low),
      high: round6(evaluation.total.high),
      coverage: round6(evaluation.total.coverage),
    },
    knockOuts: evaluation.knockOuts.map(({ id, result, questions }) => ({ id, result, questions })),
    ...rankJson(place),
  };
}

/** A place as the JSON has it. */
export const rankJson = ({ from, to }: Pick<Place, 'from' | 'to'>): RankJson => ({ rank: from, rankTo: to });

/** What stands above `files[]`: profile with its version, type and sources. */
export const scoreFrameJson = ({ profile, procurementType, sources }: ScoreFrameJson): ScoreFrameJson => ({
  profile: { id: profile.id, version: profile.version },
  procurementType,
  sources,
});

function practiceJson(practice: PracticeScore): PracticeJson {
  return {
    id: practice.id,
    low: practice.low === null ? null : round6(practice.low),
    high: practice.high === null ? null : round6(practice.high),
    coverage: round6(practice.coverage),
    applicable: practice.applicable,
    notApplicable: practice.notApplicable,
    assessed: practice.assessed,
    weight: round6(practice.weight),
    evidence: practice.evidence.map(evidenceJson),
  };
}

function evidenceJson({ criterion, source, ref, weight, value, optional, reason, answers }: Evidence): EvidenceJson {
  return {
    criterion,
    source,
    ref,
    weight: round6(weight),
    value: value && { low: round6(value.low), high: round6(value.high) },
    optional,
    reason,
    answers,
  };
}
