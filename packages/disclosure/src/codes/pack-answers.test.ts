import { sha256 } from '@mds2/base/hash';
import { answerWords, criteria, formOf, forms, hn1_2019 } from '@mds2/catalog';
import { describe, expect, test } from 'vitest';
import { disclosureOf, type Sketch } from '../testing/disclosure-of.ts';
import { FILLER, HAS_NOTE, LIMITED, PROMISED, SPECIAL, YES, codeOf, valueOf } from './answer-codes.ts';
import { codeTableVersion } from './note-traits.ts';
import { parseNoteRule } from './note-rule.ts';
import { packAnswers } from './pack-answers.ts';
import { needsText, unpackAnswers } from './unpack-answers.ts';

const place = (id: string) => hn1_2019.questions.findIndex((question) => question.id === id);
const byte = (id: string, sketch: Sketch) => packAnswers(disclosureOf(sketch))[place(id)]!;

describe('packed answers', () => {
  test('keep the code table: a stored byte never changes its meaning', () => {
    expect((['blank', 'yes', 'no', 'na', 'see-note', 'text'] as const).map(codeOf)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([HAS_NOTE, LIMITED, PROMISED, FILLER, SPECIAL]).toEqual([8, 16, 32, 64, 128]);
    expect(valueOf(YES | HAS_NOTE | SPECIAL)).toBe('yes');
  });

  test('the patterns behind the trait bits are those of this version of the table', () => {
    const behind = [
      ...answerWords.map((word) => `${word.kind} ${word.pattern}`),
      ...criteria.flatMap((criterion) => criterion.partialRules.flatMap((rule) => (parseNoteRule(rule) ? [`${criterion.ref} ${parseNoteRule(rule)!.source}`] : []))),
    ];
    // A word list or special reading has changed: raise codeTableVersion in note-traits.ts, then write the new hash here.
    expect([codeTableVersion, sha256([...new Set(behind)].sort().join('\n'))]).toEqual([2, 'b5cabb2d2fd67ffc9be1a35dffe79fe895bfc01db8de836ffca68c54310b4c11']);
  });

  test('a question of HN 1-2013 that is asked anew has the special reading of its counterpart', () => {
    const contact = (text: string) => packAnswers({ ...disclosureOf({ 'DESC.9': { text } }), formVersion: 'HN 1-2013' })[formOf('HN 1-2013').questions.findIndex(({ id }) => id === 'DESC.9')];
    expect(contact('sales@example.com')).toBe(5 | SPECIAL);
    expect(contact('psirt@example.com')).toBe(5);
  });

  test('one question has one special pattern, so that one bit is enough', () => {
    const byQuestion = new Map<string, Set<string>>();
    for (const criterion of criteria) {
      for (const rule of criterion.partialRules.flatMap((each) => parseNoteRule(each) ?? [])) {
        for (const question of criterion.ref.split(/[|&]/)) byQuestion.set(question, (byQuestion.get(question) ?? new Set()).add(rule.source));
      }
    }
    expect([...byQuestion.keys()].sort()).toEqual(['DOC-5', 'PLOK-4', 'RDMP-1', 'SAHD-2']);
    expect([...byQuestion.values()].map((sources) => sources.size)).toEqual([1, 1, 1, 1]);
  });

  test.each<[string, string, Sketch, number]>([
    ['a plain Yes', 'DTBK-5', { 'DTBK-5': 'yes' }, 1],
    ['a limiting word in a short note', 'DTBK-5', { 'DTBK-5': ['yes', 'Optional'] }, 1 | HAS_NOTE | LIMITED],
    ['a limiting word in a long note', 'DTBK-5', { 'DTBK-5': ['yes', `The option is described in the manual, ${'chapter '.repeat(4)}five.`] }, 1 | HAS_NOTE],
    ['a short note of exactly 60 characters', 'DTBK-5', { 'DTBK-5': ['yes', `nur ${'ü'.repeat(56)}`] }, 1 | HAS_NOTE | LIMITED],
    ['61 characters', 'DTBK-5', { 'DTBK-5': ['yes', `nur ${'ü'.repeat(57)}`] }, 1 | HAS_NOTE],
    ['a short remark beside a long note', 'DTBK-5', { 'DTBK-5': ['yes', 'x'.repeat(80), 'only with licence'] }, 1 | HAS_NOTE | LIMITED],
    ['a promise', 'DTBK-5', { 'DTBK-5': ['yes', 'Geplant für 2027'] }, 1 | HAS_NOTE | PROMISED],
    ['blanks are no note', 'DTBK-5', { 'DTBK-5': ['yes', '  '] }, 1],
    ['filler', 'DOC-5', { 'DOC-5': { text: ' k.A. ' } }, 5 | FILLER],
    ['a sales address in the text itself', 'DOC-5', { 'DOC-5': { text: 'sales@example.com' } }, 5 | SPECIAL],
    ['an internal test', 'SAHD-2', { 'SAHD-2': ['yes', 'internal test'] }, 1 | HAS_NOTE | SPECIAL],
    ['See Note', 'SAHD-2', { 'SAHD-2': ['see-note', 'ISO 27001'] }, 4 | HAS_NOTE],
    ['62304 alone', 'RDMP-1', { 'RDMP-1': ['yes', 'IEC 62304'] }, 1 | HAS_NOTE | SPECIAL],
    ['62304 with 81001-5-1 on another line', 'RDMP-1', { 'RDMP-1': ['yes', 'IEC 62304\nand IEC 81001-5-1'] }, 1 | HAS_NOTE],
  ])('%s', (_, id, sketch, expected) => {
    expect(byte(id, sketch)).toBe(expected);
  });

  test('a missing row is blank, of a repeated row the first counts, an unknown ID has no place', () => {
    const codes = packAnswers({ ...disclosureOf({}), answers: [...disclosureOf({ 'AUTH-1': 'yes' }).answers, ...disclosureOf({ 'AUTH-1': 'no', 'XXXX-1': 'yes' }).answers] });
    expect(codes).toHaveLength(240);
    expect([...codes].flatMap((code, index) => (code ? [[index, code]] : []))).toEqual([[place('AUTH-1'), 1]]);
  });

  test('every form has its own length', () => {
    for (const form of Object.values(forms)) expect(packAnswers({ ...disclosureOf({}), formVersion: form.version })).toHaveLength(form.questions.length);
  });
});

describe('unpacked answers', () => {
  const whole = disclosureOf(Object.fromEntries(hn1_2019.questions.map((question, index) => [question.id, (['yes', 'no', 'na', 'blank'] as const)[index % 4]!])));
  const plain = { ...whole, answers: whole.answers.map((answer) => ({ ...answer, raw: { yes: 'Yes', no: 'No', na: 'N/A', blank: '', 'see-note': '', text: '' }[answer.value] })) };
  const special = { id: 'DTBK-5', value: 'yes' as const, raw: 'Ja, wahlweise', notes: ['wahlweise'], noteCells: ['mds2-form!D9'], cell: 'mds2-form!C9' };
  const unknown = { id: 'XXXX-1', value: 'yes' as const, raw: 'Yes', notes: [], noteCells: [], cell: 'mds2-form!C400' };
  const disclosure = { ...plain, answers: [...plain.answers.map((answer) => (answer.id === special.id ? special : answer)), unknown] };

  test('are the very answers that were packed', () => {
    const kept = new Map(disclosure.answers.filter(needsText).map((answer) => [answer.id, { raw: answer.raw, notes: answer.notes, noteCells: answer.noteCells }]));
    expect([...kept.keys()]).toEqual(['DTBK-5']);
    const back = unpackAnswers('HN 1-2019', packAnswers(disclosure), {
      document: disclosure.document,
      cell: (index) => disclosure.answers[index]!.cell,
      text: (id) => kept.get(id),
      unknown: [unknown],
    });
    expect(back).toEqual({ ok: true, value: disclosure });
  });

  test('codes of another length or table are refused', () => {
    const kept = { document: disclosure.document, cell: () => '', text: () => undefined, unknown: [] };
    expect(unpackAnswers('HN 1-2019', new Uint8Array(3), kept)).toEqual({ ok: false, error: { kind: 'wrong-length', expected: 240, found: 3 } });
    const codes = new Uint8Array(240);
    codes[7] = 6;
    expect(unpackAnswers('HN 1-2019', codes, kept)).toEqual({ ok: false, error: { kind: 'unknown-code', place: 7, code: 6 } });
  });
});
