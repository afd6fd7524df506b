import type { Evaluation, Place, PracticeScore, SectionRow } from '@mds2/assessment';
import { criteria as catalogCriteria, exposures, goals, phases, practices, questionOf, sections, hn1_2019 } from '@mds2/catalog';
import type { Criterion, Profile } from '@mds2/catalog';
import type { Locale } from '@mds2/base';
import type { AnswerValue, Disclosure } from '@mds2/disclosure';
import type { Candidate } from '@mds2/store';

import { effectsOf } from './effects.ts';
import type { PackedCandidate, QuestionRow, ScoreRow } from './model.ts';
import { packAnswer, packScores, type RowScore, type RowState } from './packed.ts';
import type { CompareView } from './view.ts';

/** One candidate with its current disclosure evaluated. */
export interface Compared {
  readonly candidate: Candidate;
  readonly form: { readonly disclosure: Disclosure };
  readonly evaluation: Evaluation;
  readonly place: Place;
}

/** Rows that no shown candidate is scored in, by the reason; and those of weight 0. */
export type LeftOut = Readonly<Partial<Record<Exclude<RowState, 'scored'> | 'weight', readonly string[]>>>;

export interface CompareData {
  readonly rows: readonly ScoreRow[];
  readonly groups: readonly ScoreRow[];
  readonly questions: readonly QuestionRow[];
  readonly candidates: readonly PackedCandidate[];
  readonly leftOut: LeftOut;
  /** The sections that can be chosen, and the one shown; null where all are. */
  readonly sections: readonly { readonly code: string; readonly title: string }[];
  readonly section: string | null;
}

interface Asked {
  readonly view: CompareView;
  /** Whether questions under practices or sections are sent along, so that rows open without asking again. */
  readonly withQuestions: boolean;
  readonly locale: Locale;
  readonly profile: Profile;
  /** `compareBySection` in the order of the candidates; empty where rows are no sections. */
  readonly sections: readonly SectionRow[];
}

/** Everything that one view of the comparison needs, packed: no more than its rows. */
export function compareData(evaluated: readonly Compared[], { view, withQuestions, locale, profile, sections: bySection }: Asked): CompareData {
  const section = view.rows === 'questions' ? chosenSection(view, evaluated.length) : null;
  const open = withQuestions ? null : new Set(view.open);
  const all = view.rows === 'questions' ? [] : view.rows === 'practices' ? practiceRows(profile, locale) : sectionRows(locale);
  const scored = all.map((row) => evaluated.map(({ evaluation }, i) => (view.rows === 'sections' ? sectionScore(bySection, row.id, i) : rowScore(row.id, evaluation))));
  const kept = all.flatMap((row, at) => (scored[at]!.some(({ state }) => state === 'scored') ? [{ row, at }] : [])).filter(({ row }) => view.phase === null || view.rows !== 'practices' || row.phase === view.phase);
  const wanted =
    view.rows === 'questions'
      ? questionIds(section, view.find, locale)
      : unique(kept.filter(({ row }) => open === null || open.has(row.id)).flatMap(({ row }) => row.questionIds));
  const placeOf = new Map(wanted.map((id, at) => [id, at]));
  const effects = evaluated.map(({ evaluation }) => effectsOf(evaluation));
  return {
    rows: kept.map(({ row }) => ({ id: row.id, title: row.title, group: row.group, weight: row.weight, questions: row.questionIds.flatMap((id) => placeOf.get(id) ?? []) })),
    groups: view.rows === 'questions' ? [] : groupRows(locale),
    questions: wanted.map((id) => ({ id, label: questionOf('HN 1-2019', id)?.label[locale] ?? id, practice: effects.map((one) => one.get(id)?.practice).find(Boolean) ?? null })),
    candidates: evaluated.map(({ candidate, form: { disclosure }, evaluation, place }, i) => {
      const answers = new Map(disclosure.formVersion === 'HN 1-2019' ? disclosure.answers.map((answer) => [answer.id, answer.value]) : []);
      const pack = (id: string): string => {
        const value: AnswerValue = answers.get(id) ?? 'blank';
        return packAnswer(value, effects[i]!.get(id)?.effect ?? 'none');
      };
      return {
        id: candidate.id,
        manufacturer: candidate.manufacturer,
        model: candidate.model,
        place: place.from === null || place.to === null ? null : [place.from, place.to],
        total: [evaluation.total.low, evaluation.total.high],
        coverage: evaluation.total.coverage,
        failed: shortNames(evaluation, 'fail'),
        open: shortNames(evaluation, 'open'),
        scores: packScores(kept.map(({ at }) => scored[at]![i]!)),
        groups: view.rows === 'questions' ? '' : packScores([...evaluation.phases, ...evaluation.goals].map(groupScore)),
        answers: wanted.map(pack).join(''),
        absent: view.rows === 'practices' ? absentExposures(evaluation, profile, locale) : {},
      };
    }),
    leftOut: view.rows === 'practices' ? leftOut(all, scored) : {},
    sections: view.rows === 'questions' ? sections.map(({ code, title }) => ({ code, title: title[locale] })) : [],
    section,
  };
}

interface FullRow {
  readonly id: string;
  readonly title: string;
  readonly group: string | null;
  readonly phase: string | null;
  readonly weight: number | null;
  readonly questionIds: readonly string[];
}

function practiceRows(profile: Profile, locale: Locale): readonly FullRow[] {
  const mapping = profile.criteria ?? catalogCriteria;
  return practices.map(({ id, short, phase }) => ({
    id,
    title: short[locale],
    group: phases.find(({ code }) => code === phase)?.label[locale] ?? phase,
    phase,
    weight: profile.practiceWeights[id] ?? 1,
    questionIds: unique(mapping.filter(({ practice, source }) => practice === id && source === 'mds2').flatMap(({ ref }) => ref.split(/[|&]/))),
  }));
}

function sectionRows(locale: Locale): readonly FullRow[] {
  return sections.map(({ code, title }) => ({ id: code, title: title[locale], group: null, phase: null, weight: null, questionIds: hn1_2019.questions.filter(({ section }) => section === code).map(({ id }) => id) }));
}

function groupRows(locale: Locale): readonly ScoreRow[] {
  const row = (group: 'phases' | 'goals') => ({ code, label }: { code: string; label: Readonly<Record<Locale, string>> }): ScoreRow => ({ id: code, title: label[locale], group, weight: null, questions: [] });
  return [...phases.map(row('phases')), ...goals.map(row('goals'))];
}

function sectionScore(sections: readonly SectionRow[], code: string, candidate: number): RowScore {
  const cell = sections.find(({ section }) => section === code)?.cells[candidate];
  return cell ? groupScore(cell) : NOT_ASSESSED;
}

function rowScore(id: string, evaluation: Evaluation): RowScore {
  const practice = evaluation.practices.find((one) => one.id === id);
  return practice ? practiceScore(practice) : NOT_ASSESSED;
}

function practiceScore({ applicable, notApplicable, assessed, low, high, criteria }: PracticeScore): RowScore {
  const state: RowState = applicable === false ? (notApplicable ?? 'condition') : assessed ? 'scored' : 'not-assessed';
  return { state, range: { low: low ?? 0, high: high ?? 0 }, decided: criteria.decided, applicable: criteria.applicable };
}

const groupScore = ({ low, high, assessed }: { readonly low: number; readonly high: number; readonly assessed: boolean }): RowScore => ({
  state: assessed ? 'scored' : 'not-assessed',
  range: { low, high },
  decided: 0,
  applicable: 0,
});

const NOT_ASSESSED: RowScore = { state: 'not-assessed', range: { low: 0, high: 1 }, decided: 0, applicable: 0 };

/** A knock-out is called by the first question that it reads; by its own name where it reads documents. */
export function shortName({ id, questions }: { readonly id: string; readonly questions: readonly string[] }): string {
  return questions[0] ?? id.replace(/^ko-/, '');
}

const shortNames = (evaluation: Evaluation, result: 'fail' | 'open'): readonly string[] => evaluation.knockOuts.filter((one) => one.result === result).map(shortName);

function leftOut(rows: readonly FullRow[], scored: readonly (readonly RowScore[])[]): LeftOut {
  const out: Record<string, string[]> = {};
  rows.forEach(({ id, weight }, at) => {
    const states = scored[at]!.map(({ state }) => state);
    if (weight === 0) (out['weight'] ??= []).push(id);
    if (states.length > 0 && states.every((state) => state !== 'scored')) (out[states[0]!] ??= []).push(id);
  });
  return out;
}

/** For practices whose conditions are false: the exposure that is absent. */
function absentExposures(evaluation: Evaluation, profile: Profile, locale: Locale): Readonly<Record<string, string>> {
  const mapping: readonly Criterion[] = profile.criteria ?? catalogCriteria;
  const absent: Record<string, string> = {};
  for (const { id, notApplicable } of evaluation.practices) {
    if (notApplicable !== 'condition') continue;
    const named = mapping.filter(({ practice }) => practice === id).flatMap(({ condition }) => condition?.match(/@[\w-]+/g) ?? []);
    const exposure = exposures.find((one) => named.includes(`@${one.id}`) && evaluation.exposures[one.id] === false);
    if (exposure) absent[id] = exposure.label[locale];
  }
  return absent;
}

/** One section at a time where all of them would be thousands of answers; the first unless chosen. */
function chosenSection(view: CompareView, candidates: number): string | null {
  if (view.section === 'all' || view.find !== '') return null;
  return sections.find(({ code }) => code === view.section)?.code ?? (candidates > 6 ? (sections.find(({ code }) => hn1_2019.questions.some(({ section }) => section === code))?.code ?? null) : null);
}

function questionIds(section: string | null, find: string, locale: Locale): readonly string[] {
  const wish = find.toLowerCase();
  return hn1_2019.questions
    .filter((question) => section === null || question.section === section)
    .filter(({ id, label, text }) => wish === '' || id.toLowerCase() === wish || `${id} ${label[locale]} ${text[locale]}`.toLowerCase().includes(wish))
    .map(({ id }) => id);
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

