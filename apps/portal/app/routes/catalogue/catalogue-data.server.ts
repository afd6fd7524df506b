import type { Locale } from '@mds2/base';
import { criteria, evidenceKinds, formOf, goals, practiceOf, practices, procurementTypes, questionOf, sections, threats, type Confidence, type Criterion } from '@mds2/catalog';

import { notFound } from '../../server/refusals.server.ts';

const FORM = 'HN 1-2019';
const questions = formOf(FORM).questions;

/** The whole catalogue as lists; the questions of one section at a time. */
export function catalogueOf(locale: Locale, wanted: string | null) {
  const section = sections.find(({ code }) => code === wanted);
  return {
    counts: { questions: questions.length, practices: practices.length },
    practices: practices.map(({ id, title, phase, confidence }) => ({ id, title: title[locale], phase, mapping: confidence.mapping, criteria: criteria.filter(({ practice }) => practice === id).length })),
    sections: sections.map(({ code, title }) => ({ code, title: title[locale], count: questions.filter((question) => question.section === code).length })),
    section: section
      ? {
          code: section.code,
          title: section.title[locale],
          what: section.what[locale],
          confidence: section.confidence,
          questions: questions.filter((question) => question.section === section.code).map(({ id, text, polarity, importance }) => ({ id, text: text[locale], polarity, importance })),
        }
      : null,
  };
}

export interface CriterionLine {
  readonly id: string;
  readonly practice: string;
  readonly practiceName: string;
  readonly source: Criterion['source'];
  readonly ref: string;
  readonly label: string;
  /** Question that the criterion reads first; null where it reads none of the form. */
  readonly question: string | null;
  readonly weight: number;
  readonly goodWhen: Criterion['goodWhen'];
  readonly condition: string | null;
  readonly confidence: Confidence;
  readonly rationale: string;
}

/** One question with where it counts. Throws the 404 page for one that the form does not have. */
export function questionPage(locale: Locale, id: string) {
  const question = questionOf(FORM, id);
  if (!question) throw notFound();
  const near = (other: string) => ({ id: other, label: questionOf(FORM, other)?.label[locale] ?? '' });
  return {
    id,
    label: question.label[locale],
    text: question.text[locale],
    section: { code: question.section, title: sections.find(({ code }) => code === question.section)?.title[locale] ?? '' },
    polarity: question.polarity,
    importance: question.importance,
    gate: question.gate,
    why: question.why[locale],
    ask: question.ask[locale],
    evidence: question.evidence,
    goals: question.goals.map((goal) => goals.find(({ code }) => code === goal)?.label[locale] ?? goal),
    parent: question.parent === null ? null : near(question.parent),
    children: questions.filter(({ parent }) => parent === id).map((child) => near(child.id)),
    confidence: { id: question.idConfidence, words: question.confidence },
    criteria: criteria.filter(({ source, ref }) => source === 'mds2' && ref.split(/[|&]/).includes(id)).map((criterion) => lineOf(criterion, locale)),
  };
}

/** One practice with its criteria. Throws the 404 page for one that is not there. */
export function practicePage(locale: Locale, id: string) {
  const practice = practiceOf(id);
  if (!practice) throw notFound();
  const label = (codes: typeof procurementTypes, wanted: readonly string[]) => wanted.map((code) => codes.find((each) => each.code === code)?.label[locale] ?? code);
  return {
    id,
    title: practice.title[locale],
    phase: practice.phase,
    meaning: practice.paraphrase[locale],
    why: practice.why[locale],
    ask: practice.ask[locale],
    evidence: practice.evidenceExamples[locale],
    types: label(procurementTypes, practice.procurementTypes),
    threats: label(threats, practice.threats),
    confidence: practice.confidence,
    criteria: criteria.filter((criterion) => criterion.practice === id).map((criterion) => lineOf(criterion, locale)),
  };
}

function lineOf({ id, practice, source, ref, weight, goodWhen, condition, confidence, rationale }: Criterion, locale: Locale): CriterionLine {
  const first = ref.split(/[|&]/)[0] ?? ref;
  const question = source === 'mds2' ? questionOf(FORM, first) : undefined;
  return {
    id,
    practice,
    practiceName: practiceOf(practice)?.short[locale] ?? practice,
    source,
    ref,
    label: question?.label[locale] ?? evidenceKinds.find(({ key }) => key === first)?.label[locale] ?? '',
    question: question ? first : null,
    weight,
    goodWhen,
    condition,
    confidence,
    rationale,
  };
}
