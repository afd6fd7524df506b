import { speaker, type Locale } from '@mds2/base';
import { knockOuts, practiceOf, questionOf } from '@mds2/catalog';
import type { Evaluation, EvidenceReason, PracticeScore } from '../model.ts';
import shared from './evaluation-report.messages.ts';
import type { ReportCandidate } from './evaluation-report.ts';
import { column, numberColumn, paragraph, tableSection, text, vendorText, type Report, type ReportCell, type ReportSection } from './report.ts';
import messages from './vendor-letter.messages.ts';

export interface VendorLetterInput {
  readonly organisation: string;
  readonly tender: { readonly name: string; readonly reference: string | null; readonly demo: boolean };
  readonly candidate: Omit<ReportCandidate, 'key'>;
  /** Whether the decision was for this device; null while there is none. */
  readonly awarded: boolean | null;
  /** ISO time. */
  readonly madeAt: string;
}

const OPEN: ReadonlySet<EvidenceReason> = new Set(['blank', 'see-note', 'free-text', 'na-open', 'condition-unknown', 'requires-unknown']);

/** The results of one device for its manufacturer: nothing of any other candidate, no place, no comparison. */
export function vendorLetter({ organisation, tender, candidate, awarded, madeAt }: VendorLetterInput, locale: Locale): Report {
  const say = speaker(messages, locale);
  const word = speaker(shared, locale);
  const name = `${candidate.manufacturer} ${candidate.model}`.trim();
  const { evaluation } = candidate;
  const { total } = evaluation;
  return {
    title: say('title', { candidate: name }),
    subtitle: organisation,
    locale,
    mark: tender.demo ? word('demo') : null,
    madeAt,
    facts: [
      [word('reference'), text(tender.reference ?? tender.name)],
      [say('document'), vendorText([candidate.fileName, candidate.document.documentId].filter(Boolean).join(', '))],
      [say('total'), { kind: 'interval', range: { low: total.low, high: total.high }, out: false }],
      [word('madeAt'), { kind: 'date', iso: madeAt }],
      [say('outcome'), text(say(awarded === null ? 'undecided' : awarded ? 'awarded' : 'not-awarded'))],
    ],
    sections: [
      { id: 'results', heading: say('results'), blocks: [say('intro'), word('method-interval'), word('security-only')].map(paragraph) },
      tableSection('knock-outs', word('knock-outs'), {
        columns: [column('criterion', word('criterion'), 5), column('result', say('results'), 2)],
        rows: evaluation.knockOuts.map(({ id, result, questions }) => [
          text(knockOuts.find((one) => one.id === id)?.wording[locale] ?? id),
          { kind: 'flag', sign: result === 'fail' ? 'failed' : result === 'pass' ? 'met' : 'open', text: `${word(`ko-${result}`)}: ${questions.join(', ')}` } satisfies ReportCell,
        ]),
      }),
      tableSection('practices', word('practices'), {
        columns: [column('practice', word('practice'), 5), numberColumn('points', word('points'), 2)],
        rows: evaluation.practices.map((practice) => [text(`${practice.id} ${practiceOf(practice.id)?.title[locale] ?? ''}`), points(practice)]),
      }),
      open(),
    ],
  };

  function points({ low, high, assessed, notApplicable }: PracticeScore): ReportCell {
    if (low === null || high === null) return text(word(notApplicable === 'type' ? 'na-type' : 'na-condition'));
    return assessed ? { kind: 'interval', range: { low, high }, out: false } : text(word('not-assessed'));
  }

  function open(): ReportSection {
    const asked = openQuestions(evaluation);
    if (asked.length === 0) return { id: 'open', heading: say('open'), blocks: [paragraph(say('open-none'))] };
    return tableSection(
      'open',
      say('open'),
      {
        columns: [column('question', word('question'), 5), column('cell', word('cell'), 2), column('why', word('why'), 3)],
        rows: asked.map(({ id, cell, reason }) => [text(`${id} ${questionOf('HN 1-2019', id)?.label[locale] ?? ''}`.trim()), text(cell ?? ''), text(word(`reason-${reason}`))]),
      },
      say('open-why'),
    );
  }
}

/** Each open answer once, where it first leaves a criterion open. */
function openQuestions({ practices }: Evaluation): readonly { readonly id: string; readonly cell: string | null; readonly reason: EvidenceReason }[] {
  const found = new Map<string, { id: string; cell: string | null; reason: EvidenceReason }>();
  for (const { evidence } of practices) {
    for (const { source, reason, answers } of evidence) {
      if (source !== 'mds2' || !OPEN.has(reason)) continue;
      for (const { id, cell } of answers) if (!found.has(id)) found.set(id, { id, cell, reason });
    }
  }
  return [...found.values()];
}
