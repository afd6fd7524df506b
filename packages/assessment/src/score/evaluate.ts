import { round6 } from '@mds2/base';
import { hn1_2019 } from '@mds2/catalog';
import { FALSE, fromKleene, namedExposures, TRUE, valueOf, type Disclosure, type Verdict } from '@mds2/disclosure';
import type { Evaluation, EvidenceAnswer, Facts, KnockOutResult, PackedFacts, PracticeScore } from '../model.ts';
import { evidenceOf, type EvidenceContext } from './evidence.ts';
import { goalScores, phaseScores } from './groups.ts';
import { runOver } from './load.ts';
import type { Scorer } from './program.ts';
import { OPTIONAL, SURE } from './criterion-pass.ts';
import type { Run } from './run.ts';
import { loadFacts, type LoadedFacts } from './run-facts.ts';
import { runFor } from './run-for.ts';

/**
 * Evaluates one disclosure with the evidence for every point: SCORING.md. Deterministic: same facts, same scorer, same
 * result, byte for byte; figures have at most six decimals. A disclosure of another form than HN 1-2019 answers none of the
 * questions that score: every practice is a full interval, every exposure unknown, and `comparable` says so.
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
      questions: formVersion === hn1_2019.version ? hn1_2019.questions.length : 0,
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
  const own = formVersion === hn1_2019.version;
  // Many criteria share a question: its answer is laid out once.
  const known: (EvidenceAnswer | undefined)[] = [];
  const verdict = (place: number): Verdict | undefined => (own ? verdicts?.[hn1_2019.questions[place]!.id] : undefined);
  return {
    other,
    verdict,
    answer: (place) =>
      (known[place] ??= {
        id: hn1_2019.questions[place]!.id,
        value: own ? valueOf(codes[place]!) : 'blank',
        cell: own ? (sheet?.answers[place]?.cell ?? null) : null,
        ...(verdict(place) ? { verdict: verdict(place)! } : {}),
      }),
  };
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
