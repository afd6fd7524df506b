import { formOf } from '@mds2/catalog';
import type { Disclosure, ReportEntry } from '@mds2/disclosure';
import type { Revision } from '../records.ts';

/** What lists show of a reading: answers given, questions open (blank, See Note, missing), remarks above `info`. */
export function countAnswers({ formVersion, answers }: Disclosure, report: readonly ReportEntry[]): Revision['counts'] {
  const stated = new Map<string, boolean>();
  for (const { id, value } of answers) if (!stated.has(id)) stated.set(id, value !== 'blank' && value !== 'see-note');
  const form = formOf(formVersion).questions.filter((question) => question.kind !== 'heading');
  const answered = form.filter((question) => stated.get(question.id) === true).length;
  return { answered, open: form.length - answered, findings: report.filter((entry) => entry.level !== 'info').length };
}
