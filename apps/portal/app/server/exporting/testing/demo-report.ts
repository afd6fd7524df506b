import { compileProfile, evaluate, evaluationReport, rank, settling, type EvaluationReportInput, type Report } from '@mds2/assessment';
import type { Locale } from '@mds2/base';
import { builtInProfiles } from '@mds2/catalog';
import { readWorkbook } from '@mds2/disclosure';
import { demoTender } from '@mds2/fixtures';

const madeAt = '2026-10-05T12:00:00Z';

/** What the report of the demo tender is made of, read from the demo's own workbooks. */
export async function demoReportInput(): Promise<EvaluationReportInput> {
  const compiled = compileProfile(builtInProfiles.enisa, { procurementType: 'MD', sources: ['mds2'] });
  if (!compiled.ok) throw new Error('the built-in profile does not compile');
  const scorer = compiled.value;
  const files = await Promise.all(
    (await demoTender()).map(async ({ name, bytes }) => {
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(`${name} was refused`);
      return { name, form: read.value.forms[0]! };
    }),
  );
  // A later file of the same device is a revision of it.
  const current = [...new Map(files.map((file) => [`${file.form.disclosure.document.manufacturer} ${file.form.disclosure.document.model}`, file])).values()];
  const all = current.map(({ name, form: { disclosure } }, index) => ({ key: `c${index}`, name, disclosure, facts: { disclosure }, evaluation: evaluate({ disclosure }, scorer) }));
  const places = rank(all);
  const byKey = new Map(all.map((one) => [one.key, one]));
  return {
    organisation: 'Klinikum Beispielstadt',
    tender: { name: 'Ultrasound 2027', reference: 'V-2027-014', procurementType: 'MD', sources: ['mds2'], decideBy: '2027-01-31', demo: true },
    profile: scorer.profile,
    candidates: places.map(({ key }) => {
      const { disclosure, name, evaluation } = byKey.get(key)!;
      const { manufacturer, model } = disclosure.document;
      return {
        key,
        manufacturer: manufacturer ?? '',
        model: model ?? '',
        revision: 1,
        fileName: name,
        sha256: `${key}`.padEnd(64, '0'),
        importedAt: madeAt,
        origin: 'file' as const,
        formVersion: disclosure.formVersion,
        document: disclosure.document,
        counts: { answered: 0, open: 0 },
        evaluation,
      };
    }),
    places,
    settling: settling(all, scorer)
      .slice(0, 8)
      .map(({ key, question, ifGood, ifBad, knockOuts }) => ({ candidateKey: key, question, ifGood: ifGood.high, ifBad: ifBad.low, knockOut: knockOuts.length > 0 })),
    decision: { candidateKey: places[0]!.key, reason: 'Best assured score; the open answers were settled by letter.', author: 'P. Muster', decidedAt: '2026-11-02T09:30:00Z', waived: [] },
    madeAt,
  };
}

/** The report of the demo tender, its first candidate named as a spreadsheet would like to run it. */
export async function hostileReport(locale: Locale, name: string): Promise<Report> {
  const input = await demoReportInput();
  const [first, ...rest] = input.candidates;
  return evaluationReport({ ...input, candidates: [{ ...first!, manufacturer: name, fileName: name }, ...rest] }, locale);
}
