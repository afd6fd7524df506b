/** Holds the typed data against the tables it was made from, cell by cell, with a reading of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answerWords,
  criteria,
  evidenceKinds,
  exposures,
  formOf,
  knockOuts,
  phases,
  practices,
  procurementTypes,
  sections,
  threats,
  type FormVersion,
  type Question,
} from './index.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/facts');
const present = existsSync(folder);
if (!present)
  console.info('skipped: the facts (../shared/facts) are not here, so the catalogue cannot be held against them');

/** Rows as lists of cells, without the header. */
function rows(name: string): string[][] {
  const lines = readFileSync(resolve(folder, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.slice(1).map((line) => line.split('\t'));
}

const joined = (items: readonly string[]) => items.join(';');
const trimmed = (cell: string) =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
    .join(';');
const sure = (cell: string) => (cell === 'verified-from-source' ? 'verified' : cell);

describe.skipIf(!present)('the typed data holds every cell of the facts', () => {
  const kinds: Record<string, string> = {
    'enum:Yes|No|N/A|See Notes': 'yes-no-note',
    'enum:Yes|No|N/A|See Note': 'yes-no-note',
    'enum:Yes|No|N/A': 'yes-no',
    free_text: 'free-text',
    'free_text(date)': 'date',
    'free_text(notes)': 'notes',
    free_text_or_yes_no: 'text-or-yes-no',
    date: 'date',
    heading: 'heading',
  };
  const inForm = (q: Question) => [q.section, q.id, q.parent ?? '', q.text.en, q.kind, q.idConfidence, q.remark ?? ''];

  test.each([
    ['HN 1-2019', 'HN1-2019', 240],
    ['HN 1-2013', 'HN1-2013', 97],
    ['v1.0 (2004)', 'MDS2-v1.0-2004', 55],
  ] as const)('questions of %s, in form order', (version: FormVersion, inFacts, count) => {
    const wanted = rows('mds2-questions').filter((row) => row[0] === inFacts);
    expect(wanted).toHaveLength(count);
    expect(formOf(version).questions.map(inForm)).toEqual(
      wanted.map((row) => [row[1], row[2], row[3], row[4], kinds[row[5]!], sure(row[9]!), row[10]]),
    );
  });

  test('meanings of the 240 questions', () => {
    const have = formOf('HN 1-2019').questions.map((q) => [
      q.id, q.label.en, q.label.de, q.text.de, q.polarity, q.gate ?? '', q.exposure ?? '', String(q.importance), joined(q.goals),
      q.why.en, q.why.de, q.ask.en, q.ask.de, q.evidence, q.confidence,
    ]); // prettier-ignore
    const byId = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(have.sort(byId)).toEqual(rows('mds2-semantics').sort(byId));
  });

  test('sections with their crosswalk', () => {
    expect(sections.map((s) => [s.code, s.title.en, s.title.de, s.what.en, s.what.de, s.confidence])).toEqual(
      rows('mds2-sections'),
    );
    const header = readFileSync(resolve(folder, 'mds2-section-crosswalk.tsv'), 'utf8').split('\n')[0]!.split('\t');
    const of2013 = formOf('HN 1-2013').sections;
    let compared = 0;
    for (const row of rows('mds2-section-crosswalk')) {
      const section = sections.find((s) => s.code === row[0]) ?? of2013.find((s) => s.code === row[0]);
      for (const column of header.filter(
        (c) => !/^(mds2_section|title|question_ids_in.*|iec_clause_confidence)$/.test(c),
      )) {
        const cell = row[header.indexOf(column)]!;
        expect([row[0], column, joined(section?.crosswalk[column] ?? [])]).toEqual([
          row[0],
          column,
          cell === '-' ? '' : trimmed(cell),
        ]);
        compared++;
      }
    }
    expect(compared).toBe(25 * 12);
  });

  test('28 practices', () => {
    const have = practices.map((p) => [
      p.id, p.phase, p.title.en, p.paraphrase.en, joined(p.procurementTypes), joined(p.threats), p.evidenceExamples.en,
      joined(p.mds2), joined(p.mdcg), p.confidence.title, p.confidence.phase, p.confidence.types, p.confidence.threats,
      p.confidence.evidence, p.confidence.mapping,
    ]); // prettier-ignore
    const wanted = rows('enisa-practices').map((row) => row.filter((_, column) => column !== 9));
    expect(wanted).toHaveLength(28);
    expect(have).toEqual(wanted);
    expect(
      practices.map((p) => [
        p.id, p.short.en, p.short.de, p.title.de, p.paraphrase.de, p.why.en, p.why.de, p.evidenceExamples.de, p.ask.en, p.ask.de,
      ]), // prettier-ignore
    ).toEqual(rows('enisa-texts').map((row) => row.filter((_, column) => column !== 4 && column !== 11)));
  });

  test('360 criteria', () => {
    const wanted = rows('enisa-criteria');
    expect(wanted).toHaveLength(360);
    expect(
      criteria.map((c) => [
        c.id, c.practice, c.source, c.ref, c.goodWhen, String(c.weight), c.condition ?? '', c.requires ?? '',
        joined(c.partialRules), c.use, c.rationale, c.confidence,
      ]), // prettier-ignore
    ).toEqual(wanted);
  });

  test('17 exposures, answer words, 54 kinds of evidence, 40 knock-outs, codes', () => {
    expect(exposures).toHaveLength(17);
    expect(exposures.map((e) => [e.id, e.label.en, e.label.de, e.openedBy, e.closedBy, e.confidence])).toEqual(
      rows('exposures'),
    );
    expect(answerWords.map((w) => [w.kind, w.pattern, w.effect, w.confidence])).toEqual(rows('answer-words'));
    expect(evidenceKinds).toHaveLength(54);
    expect(evidenceKinds.map((k) => [k.key, k.label.en, k.label.de, k.validFor, k.confidence])).toEqual(
      rows('evidence-kinds'),
    );
    expect(knockOuts).toHaveLength(40);
    const onOff = (on: boolean) => (on ? 'on' : 'off');
    expect(
      knockOuts.map((k) => [
        k.id, k.condition, onOff(k.on.enisa), onOff(k.on.strict), k.class, k.wording.en, k.wording.de, k.basis, k.confidence,
      ]), // prettier-ignore
    ).toEqual(rows('knockouts').map((row) => row.filter((_, column) => column !== 8)));
    const codes = [
      ...procurementTypes.map((c) => ['procurement_type', c] as const),
      ...threats.map((c) => ['threat', c] as const),
      ...phases.map((c) => ['phase', c] as const),
    ];
    expect(codes.map(([kind, c]) => [kind, c.code, c.label.en, c.label.de, c.confidence])).toEqual(
      rows('enisa-codes').map((row) => row.slice(0, 5)),
    );
  });
});
