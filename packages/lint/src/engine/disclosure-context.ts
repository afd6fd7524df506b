import { formOf, hn1_2019, questionOf } from '@mds2/catalog';
import { answerSheet, exposuresOf, gatesOf, writtenTo, type Answer, type ReportEntry } from '@mds2/disclosure';
import type { Companions, DisclosureContext } from './contexts.ts';
import type { DisclosureDocument } from './documents.ts';

export type DisclosureFacts = Omit<DisclosureContext, 'options'>;

/** Everything that the rules ask of one disclosure, computed once. */
export function disclosureFacts(document: DisclosureDocument, companions: Companions, today: string): DisclosureFacts {
  const { disclosure, report } = document.form;
  const form = formOf(disclosure.formVersion);
  const byId = new Map<string, Answer>();
  for (const answer of disclosure.answers) if (!byId.has(answer.id)) byId.set(answer.id, answer);
  const byKind = new Map<string, ReportEntry[]>();
  for (const entry of report) {
    const others = byKind.get(entry.kind);
    if (others) others.push(entry);
    else byKind.set(entry.kind, [entry]);
  }
  let gates: Readonly<Record<string, boolean | null>> | null = null;
  return {
    document,
    disclosure,
    form,
    is2019: disclosure.formVersion === hn1_2019.version,
    sheet: answerSheet(disclosure, form),
    exposures: exposuresOf(disclosure),
    companions,
    today,
    report: (kind) => byKind.get(kind) ?? [],
    answer: (id) => byId.get(id),
    value: (id) => byId.get(id)?.value ?? 'blank',
    written: (id) => writtenTo(byId.get(id)),
    question: (id) => questionOf(disclosure.formVersion, id),
    gate: (id) => (gates ??= gatesOf(disclosure))[id] ?? null,
  };
}
