import { compareNatural, type LocalText } from '@mds2/base';
import { describe, expect, test } from 'vitest';
import {
  answerWords,
  builtInProfiles,
  canonicalId,
  criteria,
  criteriaOf,
  evidenceKinds,
  exposures,
  formOf,
  forms,
  goals,
  hn1_2019,
  knockOuts,
  phases,
  practiceIds,
  practiceOf,
  practices,
  procurementTypes,
  questionIds,
  questionOf,
  sections,
  threats,
} from './index.ts';

const known = new Set<string>(questionIds);

/** Question IDs that an expression or a reference names. */
const idsIn = (text: string) => text.replace(/~\/.*\//g, '').match(/\b[A-Z]{4}-\d+(\.\d+)*|\bDOC-\d+(\.\d+)*/g) ?? [];
const exposuresIn = (text: string) => [...text.matchAll(/@([a-z-]+)/g)].map((match) => match[1]!);

describe('forms', () => {
  test.each(Object.values(forms))(
    '$version has unique IDs, parents of its own, and questions in its sections',
    (form) => {
      const ids = form.questions.map((question) => question.id);
      expect(new Set(ids).size).toBe(ids.length);
      const codes = new Set(form.sections.map((section) => section.code));
      for (const question of form.questions) {
        expect(question.parent === null || ids.indexOf(question.parent) < ids.indexOf(question.id), question.id).toBe(
          true,
        );
        expect(codes.has(question.section), question.id).toBe(true);
        expect(questionOf(form.version, question.id)).toBe(question);
      }
      expect(formOf(form.version)).toBe(form);
      expect(questionOf(form.version, 'NONE-1')).toBeUndefined();
    },
  );

  test('the sections of HN 1-2019 come as in the form, with CONN between NAUT and PAUT and natural order inside', () => {
    const order = [...new Set(hn1_2019.questions.map((question) => question.section))];
    expect(order).toEqual(sections.map((section) => section.code).filter((code) => code !== 'OTHR'));
    expect(order.slice(order.indexOf('NAUT'), order.indexOf('PAUT') + 1)).toEqual(['NAUT', 'CONN', 'PAUT']);
    for (const code of order) {
      const ids = hn1_2019.questions.filter((question) => question.section === code).map((question) => question.id);
      expect(ids).toEqual([...ids].sort(compareNatural));
    }
    expect(questionIds).toEqual(hn1_2019.questions.map((question) => question.id));
    expect(questionIds).toHaveLength(240);
  });

  test('an old ID is not an ID of another edition', () => {
    expect(questionOf('HN 1-2013', '15-10')?.polarity).toBe('bad');
    expect(questionOf('HN 1-2019', '15-10')).toBeUndefined();
  });

  test('SHAD-15 is SAHD-15, and no other ID changes', () => {
    expect(canonicalId('SHAD-15')).toBe('SAHD-15');
    expect(questionIds.map(canonicalId)).toEqual(questionIds);
    expect(canonicalId('SHAD-1')).toBe('SHAD-1');
  });
});

describe('both languages', () => {
  const full = (text: LocalText) => text.en.trim() !== '' && text.de.trim() !== '';
  test('nothing that is shown lacks English or German', () => {
    for (const q of hn1_2019.questions)
      for (const text of [q.text, q.label, q.why, q.ask]) expect(full(text), q.id).toBe(true);
    for (const form of Object.values(forms)) {
      for (const q of form.questions) for (const text of [q.text, q.label]) expect(full(text), q.id).toBe(true);
      for (const s of form.sections) for (const text of [s.title, s.what]) expect(full(text), s.code).toBe(true);
    }
    for (const p of practices) {
      for (const text of [p.title, p.short, p.paraphrase, p.why, p.ask, p.evidenceExamples])
        expect(full(text), p.id).toBe(true);
    }
    for (const k of knockOuts) expect(full(k.wording), k.id).toBe(true);
    for (const { label } of [...exposures, ...evidenceKinds, ...procurementTypes, ...threats, ...phases, ...goals]) {
      expect(full(label), label.en).toBe(true);
    }
  });
});

describe('references', () => {
  test('every ID and exposure named by a gate, criterion, exposure, knock-out or practice exists', () => {
    const expressions = [
      ...hn1_2019.questions.map((q) => q.gate ?? ''),
      ...criteria.flatMap((c) => [c.condition ?? '', c.requires ?? '', c.source === 'mds2' ? c.ref : '']),
      ...exposures.flatMap((e) => [e.openedBy, e.closedBy]),
      ...knockOuts.map((k) => k.condition),
      ...practices.flatMap((p) => p.mds2),
    ];
    const named = expressions.flatMap(idsIn);
    expect(named.length).toBeGreaterThan(700);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const exposureIds = new Set(exposures.map((e) => e.id));
    expect(expressions.flatMap(exposuresIn).filter((id) => !exposureIds.has(id))).toEqual([]);
  });

  test('every practice has criteria, and every document or hospital fact that a criterion names exists', () => {
    expect(practices.map((p) => p.id)).toEqual([...practiceIds]);
    expect(practiceIds.flatMap((id) => criteriaOf(id))).toHaveLength(360);
    for (const id of practiceIds) expect(criteriaOf(id).length, id).toBeGreaterThan(0);
    expect(criteriaOf('GP99')).toEqual([]);
    expect(practiceOf('GP09')?.id).toBe('GP09');
    expect(practiceOf('GP99')).toBeUndefined();
    const keys = new Set(evidenceKinds.map((kind) => kind.key));
    const references = criteria.flatMap((c) => c.ref.split(/[|&]/)).filter((ref) => /^(D|HF):/.test(ref));
    expect(references.length).toBe(53);
    expect(references.filter((ref) => !keys.has(ref))).toEqual([]);
  });

  test('types, threats and phases of the practices are codes', () => {
    const types = procurementTypes.map((code) => code.code);
    for (const p of practices) {
      expect(p.procurementTypes.filter((type) => !types.includes(type))).toEqual([]);
      expect(p.threats.filter((threat) => !threats.some((code) => code.code === threat))).toEqual([]);
    }
    expect([...new Set(practices.map((p) => p.phase))]).toEqual(phases.map((code) => code.code));
    expect(procurementTypes).toHaveLength(10);
  });

  test('IDs of criteria, knock-outs, exposures and evidence are unique', () => {
    for (const ids of [
      criteria.map((c) => c.id),
      knockOuts.map((k) => k.id),
      exposures.map((e) => e.id),
      evidenceKinds.map((k) => k.key),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('the words that limit or postpone an answer compile as regular expressions', () => {
    const matches = (kind: string, text: string) =>
      answerWords.filter((words) => words.kind === kind).some((words) => new RegExp(words.pattern, 'iu').test(text));
    expect([matches('limiting', 'Yes, optional'), matches('future', 'geplant'), matches('filler', 'tbd')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(matches('limiting', 'Yes')).toBe(false);
  });
});

describe('built-in profiles', () => {
  test('enisa weighs all alike and has half of the knock-outs, strict has double weights and all', () => {
    expect(builtInProfiles.enisa).toMatchObject({ id: 'enisa', practiceWeights: {}, strictNa: false });
    expect(builtInProfiles.enisa.knockOuts).toHaveLength(20);
    expect(builtInProfiles.strict).toMatchObject({
      id: 'strict',
      strictNa: true,
      practiceWeights: { GP02: 2, GP08: 2, GP09: 2, GP13: 2, GP23: 2, GP24: 2, GP27: 2 },
    });
    expect(builtInProfiles.strict.knockOuts).toEqual(knockOuts.map((k) => k.id));
  });
});
