import { evaluate, type Evaluation, type Evidence, type PracticeScore } from '@mds2/assessment';
import type { Interval } from '@mds2/base';
import { criteria as catalogCriteria, evidenceKinds, practiceOf, questionOf, type Profile } from '@mds2/catalog';
import { openWorkbook, type Answer, type AnswerValue, type Verdict } from '@mds2/disclosure';
import type { Revision, Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import type { Effect } from '../../ui/answer/answer-mark.tsx';
import { evaluatedTender, type Evaluated } from '../../server/evaluating.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { effectOf } from '../tenders_.$tenderId_.compare/effects.ts';
import { excerptAround, type Excerpt } from './excerpt.ts';

/** One criterion of the practice with the answers behind it. */
export interface CriterionLine {
  readonly id: string;
  /** Question, item or document that it reads first. */
  readonly ref: string;
  readonly label: string;
  readonly source: Evidence['source'];
  readonly weight: number;
  readonly value: Interval | null;
  readonly reason: Evidence['reason'];
  readonly optional: boolean;
  readonly answers: readonly { readonly id: string; readonly value: AnswerValue; readonly effect: Effect; readonly cell: string | null; readonly verdict: Verdict | null; readonly from: string | null }[];
}

/** What a reading of the open answer would make of the figures. */
export interface Consequence {
  readonly verdict: Verdict;
  readonly practice: Interval;
  readonly total: Interval;
}

export interface QuestionDetail {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly polarity: string;
  readonly why: string;
  readonly ask: string;
  readonly confidence: string;
  /** The question of an older form that was asked instead. */
  readonly askedAs: string | null;
  readonly answer: Pick<Answer, 'value' | 'raw' | 'cell'> | null;
  readonly notes: readonly { readonly text: string; readonly cell: string | null }[];
  readonly excerpt: Excerpt | null;
  /** Whether a person's reading would change anything: the answer leaves something open, or was read already. */
  readonly consequences: readonly Consequence[];
  readonly chosen: Verdict | null;
  readonly looked: readonly { readonly verdict: Verdict; readonly reason: string; readonly by: string; readonly at: string }[];
  /** Where this criterion stands among those of the practice, from 1. */
  readonly place: number;
  readonly rationale: string;
  readonly mappingConfidence: string;
}

export interface EvidencePage {
  readonly candidate: { readonly id: string; readonly name: string };
  readonly revision: { readonly id: string; readonly number: number; readonly importedAt: string; readonly fileName: string; readonly manual: boolean };
  readonly total: Interval;
  readonly practice: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly weight: number;
    readonly range: Interval | null;
    readonly notApplicable: PracticeScore['notApplicable'];
    readonly assessed: boolean;
    readonly decided: number;
    readonly applicable: number;
    readonly coverage: number;
  };
  readonly criteria: readonly CriterionLine[];
  readonly question: QuestionDetail | null;
}

/** What one figure rests on: the practice, criterion by criterion, and one answer down to its cell. */
export async function evidencePage(access: Access, tender: Tender, profile: Profile, params: { readonly candidateId: string; readonly practiceId: string; readonly questionId: string | undefined }): Promise<EvidencePage> {
  const { scorer, candidates } = await evaluatedTender(access, tender, profile, { ids: [params.candidateId], most: 1 });
  const one = candidates.find(({ candidate }) => candidate.id === params.candidateId);
  const practice = practiceOf(params.practiceId);
  const score = one?.evaluation.practices.find(({ id }) => id === params.practiceId);
  if (!one || !practice || !score) throw notFound();
  const { locale } = access;
  const labelOf = (ref: string): string => questionOf('HN 1-2019', ref)?.label[locale] ?? evidenceKinds.find(({ key }) => key === ref)?.label[locale] ?? '';
  const lines = score.evidence.filter(({ reason }) => reason !== 'out-of-scope').map((evidence) => lineOf(evidence, labelOf));
  const asked = lines.find(({ answers }) => answers.some(({ id }) => id === params.questionId));
  if (params.questionId !== undefined && !asked) throw notFound();
  const shown = asked ?? firstToLookAt(lines);
  const questionId = params.questionId ?? shown?.answers[0]?.id;
  return {
    candidate: { id: one.candidate.id, name: nameOf(one.candidate) },
    revision: { id: one.revision.id, number: one.revision.revision, importedAt: one.revision.importedAt, fileName: one.revision.fileName, manual: one.revision.origin === 'manual' },
    total: one.evaluation.total,
    practice: {
      id: practice.id,
      title: practice.title[locale],
      short: practice.short[locale],
      weight: score.weight,
      range: rangeOf(score),
      notApplicable: score.notApplicable,
      assessed: score.assessed,
      ...score.criteria,
      coverage: score.coverage,
    },
    criteria: lines,
    question: questionId && shown ? await detailOf(questionId, shown, lines.indexOf(shown) + 1) : null,
  };

  async function detailOf(id: string, line: CriterionLine, place: number): Promise<QuestionDetail | null> {
    const question = questionOf('HN 1-2019', id);
    if (!question || !one) return null;
    const asked = one.form.disclosure.formVersion === 'HN 1-2019' ? id : (line.answers.find((each) => each.id === id)?.from ?? undefined);
    const answer = one.form.disclosure.answers.find((each) => each.id === asked);
    const looked = one.verdicts.filter((verdict) => verdict.question === id);
    const criterion = (profile.criteria ?? catalogCriteria).find((each) => each.id === line.id);
    return {
      id,
      label: question.label[locale],
      text: question.text[locale],
      polarity: question.polarity,
      why: question.why[locale],
      ask: question.ask[locale],
      confidence: question.confidence,
      askedAs: asked !== undefined && asked !== id ? asked : null,
      answer: answer ? { value: answer.value, raw: answer.raw, cell: answer.cell } : null,
      notes: answer?.notes.map((text, i) => ({ text, cell: answer.noteCells[i] ?? null })) ?? [],
      excerpt: answer && one.revision.origin === 'file' ? await excerptOf(access, one.revision, answer.cell) : null,
      consequences: consequencesOf(one, id, params.practiceId, (verdicts) => evaluate({ disclosure: one.form.disclosure, verdicts }, scorer)),
      chosen: looked.at(-1)?.verdict ?? null,
      looked: looked.map(({ verdict, reason, by, at }) => ({ verdict, reason, by, at })),
      place,
      rationale: criterion?.rationale ?? '',
      mappingConfidence: criterion?.confidence ?? 'derived',
    };
  }
}

function lineOf(evidence: Evidence, labelOf: (ref: string) => string): CriterionLine {
  const { criterion: id, source, ref, weight, value, reason, optional, answers } = evidence;
  const first = ref.split(/[|&]/)[0] ?? ref;
  return {
    id,
    ref,
    label: labelOf(first),
    source,
    weight,
    value,
    reason,
    optional,
    answers: answers.map((answer) => ({ id: answer.id, value: answer.value as AnswerValue, effect: effectOf(evidence, answer.value as AnswerValue), cell: answer.cell, verdict: answer.verdict ?? null, from: answer.from?.question ?? null })),
  };
}

/** Where nobody has said which: the first that is open, else the first. */
function firstToLookAt(lines: readonly CriterionLine[]): CriterionLine | undefined {
  const ofMds2 = lines.filter(({ source, answers }) => source === 'mds2' && answers.length > 0);
  return ofMds2.find(({ value }) => value !== null && value.low < value.high) ?? ofMds2[0];
}

const rangeOf = ({ low, high }: PracticeScore): Interval | null => (low === null || high === null ? null : { low, high });

/** What each reading of an answer would make of the practice and the total; none where no reading changes anything. */
function consequencesOf(one: Evaluated, question: string, practiceId: string, evaluateWith: (verdicts: Record<string, Verdict>) => Evaluation): readonly Consequence[] {
  const others = Object.fromEntries(Object.entries(one.facts.verdicts ?? {}).filter(([id]) => id !== question));
  const outcomes = VERDICTS.map((verdict): Consequence => {
    const evaluation = evaluateWith(verdict === 'open' ? others : { ...others, [question]: verdict });
    const practice = evaluation.practices.find(({ id }) => id === practiceId);
    return { verdict, practice: { low: practice?.low ?? 0, high: practice?.high ?? 0 }, total: evaluation.total };
  });
  const figures = new Set(outcomes.map(({ practice, total }) => `${practice.low} ${practice.high} ${total.low} ${total.high}`));
  return figures.size > 1 ? outcomes : [];
}

const VERDICTS: readonly Verdict[] = ['yes', 'partial', 'no', 'na', 'open'];

/** The vendor's own sheet around a cell. The bytes were read once within the same limits, or they would be no revision. */
async function excerptOf(access: Access, revision: Revision, cell: string): Promise<Excerpt | null> {
  const bytes = await access.originals.read(revision.sha256);
  const workbook = bytes && openWorkbook(bytes);
  return workbook?.ok ? excerptAround(workbook.value, cell) : null;
}
