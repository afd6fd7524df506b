import type { Interval } from '@mds2/base';
import type { Evaluation } from '@mds2/assessment';
import { exposures, formOf, knockOuts, questionOf, type Profile } from '@mds2/catalog';
import { describeReportEntry, type Answer, type AnswerValue, type ReportEntry } from '@mds2/disclosure';
import type { RecordedVerdict, Revision, Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { evaluatedTender } from '../../server/evaluating.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import type { Effect } from '../../ui/answer/answer-mark.tsx';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { effectOf } from '../tenders_.$tenderId_.compare/effects.ts';
import type { CandidateView } from './view.ts';

export interface AnswerLine {
  readonly id: string;
  readonly label: string;
  readonly value: AnswerValue;
  readonly effect: Effect;
  /** As printed, where that says more than the normalised answer. */
  readonly raw: string | null;
  readonly notes: readonly { readonly text: string; readonly cell: string | null }[];
  readonly cell: string | null;
  readonly verdict: { readonly verdict: RecordedVerdict['verdict']; readonly by: string } | null;
  /** The practice by whose evidence it counts. */
  readonly practice: string | null;
  readonly known: boolean;
}

export interface SectionLine {
  readonly code: string;
  readonly title: string;
  readonly answers: number;
  readonly open: number;
}

export interface RevisionLine {
  readonly id: string;
  readonly number: number;
  readonly current: boolean;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly manual: boolean;
  readonly formVersion: string;
  readonly answered: number;
  readonly open: number;
}

export interface CandidatePage {
  readonly candidate: { readonly id: string; readonly name: string };
  readonly view: CandidateView;
  readonly revisions: readonly RevisionLine[];
  /** The revision that is shown; null where nothing was imported. */
  readonly shown: (RevisionLine & { readonly document: Revision['document']; readonly sheets: readonly string[] }) | null;
  readonly total: Interval | null;
  readonly coverage: number;
  /** In the reader's language. */
  readonly exposures: readonly string[];
  readonly failed: readonly { readonly wording: string; readonly questions: readonly string[] }[];
  readonly openKnockOuts: number;
  readonly sections: readonly SectionLine[];
  /** The answers of one section, or all that are open. */
  readonly answers: readonly AnswerLine[];
  readonly report: readonly { readonly level: ReportEntry['level']; readonly text: string }[];
  readonly reportCount: number;
}

/** Remarks on a page; the rest stands in the same list on demand. */
const REMARKS = 25;
const ALL_REMARKS = 150;
/** Open answers of every section at once. */
const OPEN = 80;
/** IDs that are in no section of the form. */
const OTHER = 'other';

/** What a candidate states: one section of its answers with raw text, notes and cells, and what the reader says of the file. */
export async function candidatePage(access: Access, tender: Tender, profile: Profile, candidateId: string, view: CandidateView): Promise<CandidatePage> {
  const { locale } = access;
  const candidate = await access.candidates.find(candidateId);
  if (!candidate || candidate.tenderId !== tender.id) throw notFound();
  const revisions = [...(await access.revisions.ofCandidate(candidate.id))].sort((a, b) => b.revision - a.revision);
  const shown = view.revision === null ? revisions.find(({ current }) => current) : revisions.find(({ revision }) => revision === view.revision);
  if (view.revision !== null && !shown) throw notFound();
  const head = { candidate: { id: candidate.id, name: nameOf(candidate) }, view, revisions: revisions.map(lineOf) };
  const [one] = shown ? (await evaluatedTender(access, tender, profile, { revisions: [shown.id], most: 1 })).candidates : [];
  if (!shown || !one) return { ...head, shown: null, total: null, coverage: 0, exposures: [], failed: [], openKnockOuts: 0, sections: [], answers: [], report: [], reportCount: 0 };

  const { disclosure, report, sheets } = one.form;
  const form = formOf(disclosure.formVersion);
  const sectionOf = (id: string): string => questionOf(disclosure.formVersion, id)?.section ?? OTHER;
  const sections = [...form.sections.map(({ code, title }) => ({ code, title: title[locale] })), { code: OTHER, title: '' }]
    .map(({ code, title }) => {
      const own = disclosure.answers.filter(({ id }) => sectionOf(id) === code);
      return { code, title, answers: own.length, open: own.filter(isOpen).length };
    })
    .filter(({ answers }) => answers > 0);
  const section = sections.find(({ code }) => code === view.section)?.code ?? sections[0]?.code ?? null;
  const wanted = view.onlyOpen ? disclosure.answers.filter(isOpen).slice(0, OPEN) : disclosure.answers.filter(({ id }) => sectionOf(id) === section);
  const effects = effectsIn(one.evaluation);
  const order = ['error', 'warning', 'info'] as const;
  const remarks = [...report].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return {
    ...head,
    view: { ...view, section },
    shown: { ...lineOf(shown), document: shown.document, sheets },
    total: { low: one.evaluation.total.low, high: one.evaluation.total.high },
    coverage: one.evaluation.total.coverage,
    exposures: exposures.filter(({ id }) => one.evaluation.exposures[id] === true).map(({ label }) => label[locale]),
    failed: one.evaluation.knockOuts.filter(({ result }) => result === 'fail').map(({ id, questions }) => ({ wording: knockOuts.find((knockOut) => knockOut.id === id)?.wording[locale] ?? id, questions })),
    openKnockOuts: one.evaluation.knockOuts.filter(({ result }) => result === 'open').length,
    sections,
    answers: wanted.map((answer) => answerLine(answer, effects.get(answer.id), one.verdicts.find(({ question }) => question === answer.id))),
    report: remarks.slice(0, view.allRemarks ? ALL_REMARKS : REMARKS).map((entry) => ({ level: entry.level, text: describeReportEntry(entry, locale) })),
    reportCount: remarks.length,
  };

  function answerLine(answer: Answer, counts: { effect: Effect; practice: string } | undefined, verdict: RecordedVerdict | undefined): AnswerLine {
    const question = questionOf(disclosure.formVersion, answer.id);
    return {
      id: answer.id,
      label: question?.label[locale] ?? '',
      value: answer.value,
      effect: counts?.effect ?? 'none',
      raw: saysMore(answer) ? answer.raw : null,
      notes: answer.notes.map((text, i) => ({ text, cell: answer.noteCells[i] ?? null })),
      cell: shown?.origin === 'manual' ? null : answer.cell,
      verdict: verdict ? { verdict: verdict.verdict, by: verdict.by } : null,
      practice: counts?.practice ?? null,
      known: question !== undefined && disclosure.formVersion === 'HN 1-2019',
    };
  }
}

const isOpen = ({ value }: Answer): boolean => value === 'blank' || value === 'see-note';

/** Plain words of an answer, which the sign says already. */
const PLAIN = /^(yes|no|n\/?a|see notes?|ja|nein|entf(ä|ae)llt|siehe anm(\.|erkung))$/i;
const saysMore = ({ raw }: Answer): boolean => raw.trim() !== '' && !PLAIN.test(raw.trim());

function lineOf(revision: Revision): RevisionLine {
  const { id, revision: number, current, fileName, bytes, sha256, importedAt, importedBy, origin, formVersion, counts } = revision;
  return { id, number, current, fileName, bytes, sha256, importedAt, importedBy, manual: origin === 'manual', formVersion, answered: counts.answered, open: counts.open };
}

/** What each answer does, by the ID that the form itself prints: of an older form that is the older question. */
function effectsIn(evaluation: Evaluation): ReadonlyMap<string, { readonly effect: Effect; readonly practice: string }> {
  const found = new Map<string, { effect: Effect; practice: string }>();
  for (const { id: practice, evidence, applicable } of evaluation.practices) {
    for (const one of evidence) {
      if (one.source !== 'mds2') continue;
      for (const answer of one.answers) {
        const id = answer.from?.question ?? answer.id;
        const effect = applicable === false ? 'none' : effectOf(one, answer.value as AnswerValue);
        const before = found.get(id);
        if (!before || (before.effect === 'none' && effect !== 'none')) found.set(id, { effect, practice });
      }
    }
  }
  return found;
}
