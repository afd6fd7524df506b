import { forms, hn1_2019 } from '@mds2/catalog';
import { describe, expect, test } from 'vitest';
import { factsTable } from '../testing/facts-table.ts';
import { parseExpression } from './parse-expression.ts';
import { describeExpressionError } from './messages.ts';
import { exposuresNamedIn, questionsOf, readsNotes } from './questions-of.ts';
import { parseExpression2019, vocabulary2019 } from './vocabulary.ts';

const parsed = (source: string) => {
  const result = parseExpression2019(source);
  if (!result.ok) throw new Error(`${source}: ${describeExpressionError(result.error, 'en')}`);
  return result.value;
};
const error = (source: string) => {
  const result = parseExpression2019(source);
  return result.ok ? null : result.error;
};

describe('the tree', () => {
  test('and binds tighter than or, not tighter than both', () => {
    expect(parsed('RMOT-1=yes or not RMOT-2=yes and RMOT-3=no')).toMatchObject({
      kind: 'or',
      parts: [{ kind: 'answer' }, { kind: 'and', parts: [{ kind: 'not' }, { kind: 'answer' }] }],
    });
    expect(parsed('(RMOT-1=yes or RMOT-2=yes) and RMOT-3=no')).toMatchObject({ kind: 'and', parts: [{ kind: 'or' }, { kind: 'answer' }] });
  });

  test('ranges run in form order and x.10 stands after x.9, not after x.1', () => {
    expect(questionsOf(parsed('any(AUDT-2.8..AUDT-2.11=yes)'))).toEqual(['AUDT-2.8', 'AUDT-2.8.1', 'AUDT-2.8.2', 'AUDT-2.9', 'AUDT-2.10', 'AUDT-2.11']);
    expect(questionsOf(parsed('any(NAUT-3..PAUT-1=yes)'))).toContain('CONN-4');
  });

  test('descendants are all below and not the question itself, nor its longer namesakes', () => {
    expect(questionsOf(parsed('any(AUDT-2.8.*=yes)'))).toEqual(['AUDT-2.8.1', 'AUDT-2.8.2']);
    expect(questionsOf(parsed('any(CSUP-1.*,CSUP-10.*=yes)'))).toEqual(['CSUP-10.1']);
  });

  test('names what it reads', () => {
    const expression = parsed('@pii and TXCF-2=no and not @samd or note(RDMP-4)~/(no|none)\\b.*\\beol/ and has-note(SAHD-2)');
    expect(questionsOf(expression)).toEqual(['RDMP-4', 'SAHD-2', 'TXCF-2']);
    expect(exposuresNamedIn(expression)).toEqual(['pii', 'samd']);
    expect(readsNotes(expression)).toBe(true);
    expect(readsNotes(parsed('has-note(SAHD-2)'))).toBe(false);
  });

  test('other sources, dates and numbers', () => {
    expect(parsed('doc(support-statement).until<meta(planned-end-of-use)')).toEqual({
      kind: 'comparison',
      left: { kind: 'document-field', document: 'support-statement', field: 'until' },
      operator: '<',
      right: { kind: 'meta', field: 'planned-end-of-use' },
    });
    expect(parsed('meta(answered-share)<0.5')).toMatchObject({ right: { kind: 'literal', value: 0.5 } });
    expect(parsed('meta(delivery-date)>2027-01-31')).toMatchObject({ right: { kind: 'literal', value: '2027-01-31' } });
    expect(parsed('hospital(HF:acute-care)=yes or mdcg(M4.2-ab4)!=no|partial')).toMatchObject({
      parts: [{ kind: 'other', source: 'hospital', ref: 'HF:acute-care' }, { kind: 'other', source: 'mdcg', ref: 'M4.2-ab4', negated: true }],
    });
    expect(parsed('doc(c5-report)=missing')).toEqual({ kind: 'document', document: 'c5-report', state: 'missing', negated: false });
    expect(parsed('count(PAUT-1..PAUT-4=yes)>=3')).toMatchObject({ kind: 'count', atLeast: 3 });
  });

  test('each form has its own questions', () => {
    const form2013 = { form: forms['HN 1-2013'], exposures: [] };
    expect(parseExpression('15-10=yes and any(2-2.1..2-2.5.1=no)', form2013).ok).toBe(true);
    expect(parseExpression('SAHD-11=yes', form2013)).toEqual({ ok: false, error: { kind: 'unknown-question', position: 0, question: 'SAHD-11' } });
    expect(parseExpression('2a=yes', { form: forms['v1.0 (2004)'], exposures: [] }).ok).toBe(true);
  });
});

describe('errors name their place', () => {
  test.each([
    ['CSUP-99=yes', { kind: 'unknown-question', position: 0, question: 'CSUP-99' }],
    ['CSUP-1=yes and @radar', { kind: 'unknown-exposure', position: 16, exposure: 'radar' }],
    ['CSUP-1=maybe', { kind: 'expected', position: 7, expected: 'value', found: 'maybe' }],
    ['CSUP-1', { kind: 'expected', position: 6, expected: '=', found: '' }],
    ['', { kind: 'expected', position: 0, expected: 'condition', found: '' }],
    ['CSUP-1=yes and', { kind: 'expected', position: 14, expected: 'condition', found: '' }],
    ['(CSUP-1=yes', { kind: 'expected', position: 11, expected: ')', found: '' }],
    ['CSUP-1=yes CSUP-2=yes', { kind: 'expected', position: 11, expected: 'end', found: 'CSUP-2=yes' }],
    ['any(CSUP-3..CSUP-2=yes)', { kind: 'empty-range', position: 10, from: 'CSUP-3', to: 'CSUP-2' }],
    ['note(RDMP-4)~/(/', { kind: 'bad-pattern', position: 13, pattern: '(' }],
    ['note(RDMP-4)~x', { kind: 'expected', position: 13, expected: 'pattern', found: 'x' }],
    ['count(CSUP-1,CSUP-2=yes)>=0.5', { kind: 'expected', position: 29, expected: 'number', found: '' }],
    ['meta(age-months)=3', { kind: 'expected', position: 16, expected: 'comparison', found: '=3' }],
    ['doc(c5-report)=there', { kind: 'expected', position: 15, expected: 'value', found: 'there' }],
    ['some(CSUP-1=yes)', { kind: 'expected', position: 0, expected: 'condition', found: 'some(CSUP-1=' }],
  ])('%s', (source, expected) => {
    expect(error(source)).toEqual(expected);
  });

  test('and are told in both languages', () => {
    const wrong = error('CSUP-1=maybe')!;
    expect(describeExpressionError(wrong, 'en')).toBe('At character 8: a value (yes, no, na, see-note, text, blank) is missing before "maybe".');
    expect(describeExpressionError(wrong, 'de')).toBe('Zeichen 8: Vor „maybe“ fehlt ein Wert (yes, no, na, see-note, text, blank).');
    expect(describeExpressionError(error('(CSUP-1=yes')!, 'en')).toBe('The condition ends too early: ")" is missing.');
    expect(describeExpressionError(error('@radar')!, 'de')).toBe('Zeichen 2: Die Angriffsfläche @radar gibt es nicht.');
  });
});

/** Columns that hold expressions, by table; a cell may be empty. */
const columns: readonly (readonly [string, string, number])[] = [
  ['mds2-semantics.tsv', 'gate', 180],
  ['exposures.tsv', 'opened_by', 17],
  ['exposures.tsv', 'closed_by', 17],
  ['enisa-criteria.tsv', 'condition', 130],
  ['enisa-criteria.tsv', 'requires', 60],
  ['knockouts.tsv', 'condition', 40],
  ['contradictions.tsv', 'condition', 149],
];
for (const [table, column, atLeast] of columns) {
  const rows = factsTable(table);
  test.skipIf(rows === null)(`every ${column} of ${table} parses`, () => {
    const sources = rows!.map((row) => row[column]!).filter((source) => source !== '');
    expect(sources.length).toBeGreaterThanOrEqual(atLeast);
    expect(sources.flatMap((source) => (error(source) ? [[source, error(source)]] : []))).toEqual([]);
  });
}

const triggers = factsTable('commitments.tsv');
test.skipIf(triggers === null)('every trigger in commitments.tsv that is an expression parses', () => {
  const sources = triggers!.map((row) => row['trigger']!).filter((trigger) => trigger.includes('='));
  expect(sources.length).toBe(25);
  expect(sources.flatMap((source) => (error(source) ? [[source, error(source)]] : []))).toEqual([]);
});

test('the vocabulary is that of HN 1-2019', () => {
  expect(vocabulary2019.form).toBe(hn1_2019);
  expect(vocabulary2019.exposures).toHaveLength(17);
});
