import { round6 } from '@mds2/base';
import { hn1_2019 } from '@mds2/catalog';
import { FALSE, fromKleene, namedExposures, TRUE, valueOf, type Disclosure } from '@mds2/disclosure';
import type { Evaluation, EvidenceAnswer, Facts, KnockOutResult, PackedFacts, PracticeScore } from '../model.ts';
import { evidenceOf, type EvidenceContext } from './evidence.ts';
import { goalScores, phaseScores } from './groups.ts';
import { runOver } from './load.ts';
import { olderForm } from './older-form.ts';
import type { Scorer } from './program.ts';
import { OPTIONAL, SURE } from './criterion-pass.ts';
import type { Run } from './run.ts';
import { loadFacts, type LoadedFacts } from './run-facts.ts';
import { runFor } from './run-for.ts';

/**
 * Evaluates one disclosure with the evidence for every point: SCORING.md. Deterministic: same facts, same scorer, same
 * result, byte for byte; figures have at most six decimals. A disclosure of HN 1-2013 is read through the catalogue's mapping,
 * and what has no counterpart is unknown; one of 2004 answers nothing. `comparable` says how much was asked at all.
 */
export function evaluate(input: Disclosure | Facts | PackedFacts, scorer: Scorer): Evaluation {
  const loaded = loadFacts(input);
  const { formVersion } = loaded;
  const run = runFor(scorer);
  runOver(run, formVersion, loaded.codes, loaded);
  const context = evidenceContext(loaded);
  return {
    profile: { id: scorer.profile.id, version: scorer.profile.version },
    procurementType: scorer.procurementType,
    sources: scorer.sources,
    comparable: {
      formVersion,
      questions: olderForm(formVersion)?.answers ?? hn1_2019.questions.length,
      of: hn1_2019.questions.length,
    },
    exposures: namedExposures(run.exposures),
    practices: scorer.practices.map((_, index) => practiceScore(run, scorer, index, context)),
    total: { low: round6(run.totalLow), high: round6(run.totalHigh), coverage: round6(run.totalCoverage) },
    knockOuts: knockOutResults(run, scorer),
    phases: phaseScores(run, scorer),
    goals: goalScores(run, scorer),
  };
}

function evidenceContext({ formVersion, codes, sheet, verdicts, other }: LoadedFacts): EvidenceContext {
  const older = olderForm(formVersion);
  const layOut = (place: number): EvidenceAnswer => {
    const { id } = hn1_2019.questions[place]!;
    const counterpart = older?.counterparts[place];
    if (older && !counterpart) return { id, value: 'blank', cell: null };
    const stated = counterpart?.place ?? place;
    const verdict = verdicts?.[id] ?? (counterpart && verdicts?.[counterpart.question]);
    return {
      id,
      value: valueOf(codes[stated]!),
      cell: sheet?.answers[stated]?.cell ?? null,
      ...(counterpart ? { from: { question: counterpart.question, kind: counterpart.kind } } : {}),
      ...(verdict ? { verdict } : {}),
    };
  };
  // Many criteria share a question: its answer is laid out once.
  const known: (EvidenceAnswer | undefined)[] = [];
  const answer = (place: number): EvidenceAnswer => (known[place] ??= layOut(place));
  return { other, answer, older: older !== null };
}

function practiceScore(run: Run, scorer: Scorer, index: number, context: EvidenceContext): PracticeScore {
  const { practice, weight, reach, filteredBy, criteria } = scorer.practices[index]!;
  const applicable = fromKleene(run.applicable[index]!);
  const out = run.applicable[index] === FALSE;
  const assessed = run.assessed[index] === 1;
  const answered = assessed ? run.answered[index]! : 0;
  let applies = 0;
  let decided = 0;
  for (const { slot } of criteria) {
    if (slot < 0 || run.criteria.status[slot] !== SURE) continue;
    applies++;
    if (run.criteria.low[slot] === run.criteria.high[slot]) decided++;
  }
  return {
    id: practice.id,
    low: out ? null : assessed ? round6(run.practiceLow[index]!) : 0,
    high: out ? null : assessed ? round6(run.practiceHigh[index]!) : 1,
    coverage: round6(answered * reach),
    answered: round6(answered),
    reach: round6(reach),
    applicable,
    notApplicable: out ? (filteredBy ?? 'condition') : null,
    assessed,
    weight,
    optional: run.inTotal[index] === OPTIONAL,
    criteria: { applicable: applies, decided },
    evidence: criteria.map((criterion) => evidenceOf(run, scorer, criterion, context)),
  };
}

function knockOutResults(run: Run, scorer: Scorer): KnockOutResult[] {
  return scorer.knockOuts.map(({ knockOut, questions }, index) => {
    const failed = run.knockOut(index);
    return { id: knockOut.id, result: failed === TRUE ? 'fail' : failed === FALSE ? 'pass' : 'open', questions };
  });
}
