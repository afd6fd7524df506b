import { points } from '@mds2/base';
import { builtInProfiles, knockOuts, practiceIds } from '@mds2/catalog';
import { readWorkbook } from '@mds2/disclosure';
import { demoDisclosures, fastWorkbook } from '@mds2/fixtures';
import { describe, expect, test } from 'vitest';
import { compileProfile } from '../score/compile-profile.ts';
import { evaluate } from '../score/evaluate.ts';
import { criteriaAnnex } from './criteria-annex.ts';
import type { ReportCandidate } from './evaluation-report.ts';
import { vendorLetter } from './vendor-letter.ts';

const compiled = compileProfile(builtInProfiles.enisa, { procurementType: 'MD', sources: ['mds2'] });
if (!compiled.ok) throw new Error('the built-in profile does not compile');
const candidates: ReportCandidate[] = demoDisclosures()
  .slice(0, 5)
  .map(({ fileName, draft, layout }, index) => {
    const read = readWorkbook(fastWorkbook(draft, layout));
    if (!read.ok) throw new Error(`${fileName} was refused`);
    const { disclosure } = read.value.forms[0]!;
    const { manufacturer, model } = disclosure.document;
    return { key: `c${index}`, manufacturer: manufacturer!, model: model!, revision: 1, fileName, sha256: String(index).repeat(64), importedAt: '2026-10-01T00:00:00Z', origin: 'file', formVersion: disclosure.formVersion, document: disclosure.document, counts: { answered: 0, open: 0 }, evaluation: evaluate({ disclosure }, compiled.value) };
  });
const tender = { name: 'Ultrasound 2027', reference: 'V-2027-014', demo: true };
const madeAt = '2026-10-05T12:00:00Z';

describe.each(['en', 'de'] as const)('the letter to a vendor (%s)', (locale) => {
  test.each(candidates.map((candidate) => [candidate.model, candidate] as const))('%s: its own results, and nobody else’s name or figures', (_, candidate) => {
    const letter = JSON.stringify(vendorLetter({ organisation: 'Klinikum Beispielstadt', tender, candidate, awarded: false, madeAt }, locale));
    const { total } = candidate.evaluation;
    expect(letter).toContain(JSON.stringify({ low: total.low, high: total.high }));
    expect(letter).toContain(candidate.model);
    for (const other of candidates.filter(({ key }) => key !== candidate.key)) {
      for (const word of [other.manufacturer, other.model, other.fileName, other.document.documentId, other.sha256, other.key]) if (word) expect(letter).not.toContain(JSON.stringify(word).slice(1, -1));
      const theirs = other.evaluation.total;
      expect(letter).not.toContain(JSON.stringify({ low: theirs.low, high: theirs.high }));
    }
  });
});

test('a letter names each open answer once', () => {
  const letter = vendorLetter({ organisation: 'K', tender, candidate: candidates[1]!, awarded: null, madeAt }, 'en');
  const table = letter.sections.find(({ id }) => id === 'open')!.blocks.find((block) => block.kind === 'table');
  const asked = table?.kind === 'table' ? table.table.rows.map(([question]) => JSON.stringify(question)) : [];
  expect(asked.length).toBeGreaterThan(10);
  expect(new Set(asked).size).toBe(asked.length);
});

describe('the annex to the tender documents', () => {
  const input = { organisation: 'K', tender: { ...tender, procurementType: 'MD', sources: ['mds2' as const] }, profile: builtInProfiles.enisa, published: { fingerprint: 'ab'.repeat(32), at: '2026-09-01T08:00:00Z' }, madeAt };
  test('carries the fingerprint, every knock-out and every weight', () => {
    const annex = criteriaAnnex(input, 'en');
    const all = JSON.stringify(annex);
    expect(all).toContain('ab'.repeat(32));
    for (const id of builtInProfiles.enisa.knockOuts) expect(all).toContain(JSON.stringify(knockOuts.find((one) => one.id === id)!.wording.en));
    const weights = annex.sections.find(({ id }) => id === 'weights')!.blocks.find((block) => block.kind === 'table');
    expect(weights?.kind === 'table' && weights.table.rows.length).toBeGreaterThan(20);
  });
  test('leaves out what counts nothing and what is not asked', () => {
    const profile = { ...builtInProfiles.enisa, practiceWeights: Object.fromEntries(practiceIds.map((id) => [id, id === 'GP13' ? 3 : 0])) };
    const annex = criteriaAnnex({ ...input, profile }, 'de');
    const rows = annex.sections.filter(({ id }) => id === 'weights' || id === 'criteria').flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(([practice]) => !JSON.stringify(practice).includes('GP13'))).toEqual([]);
  });
  test('is marked as a draft before publishing', () => {
    expect(criteriaAnnex({ ...input, published: null }, 'en').mark).toMatch(/^Draft/);
  });
});

test('points of the letter are those of the evaluation', () => {
  const letter = vendorLetter({ organisation: 'K', tender, candidate: candidates[0]!, awarded: true, madeAt }, 'en');
  const table = letter.sections.find(({ id }) => id === 'practices')!.blocks[0]!;
  const shown = table.kind === 'table' ? table.table.rows.flatMap(([, cell]) => (cell?.kind === 'interval' ? [points(cell.range)] : [])) : [];
  expect(shown).toEqual(candidates[0]!.evaluation.practices.flatMap(({ low, high, assessed }) => (low !== null && high !== null && assessed ? [points({ low, high })] : [])));
});
