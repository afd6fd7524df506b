import { questionIds } from '@mds2/catalog';
import { expect, test } from 'vitest';
import { scheme2004, scheme2013, scheme2019 } from './question-id.ts';

test.each([
  ['MPII-1', 'MPII-1'],
  ['SHAD-15', 'SAHD-15'],
  ['shad - 15', 'SAHD-15'],
  ['mpii-1', 'MPII-1'],
  [' MPII-3.10 ', 'MPII-3.10'],
  ['MPII\u00A0-\u00A02', 'MPII-2'],
  ['mpii – 2', 'MPII-2'],
  ['MPII—2', 'MPII-2'],
  ['MPII\u20112', 'MPII-2'],
  ['MPII−2', 'MPII-2'],
  ['MPII_2', 'MPII-2'],
  ['MPII 2', 'MPII-2'],
  ['MPII2', 'MPII-2'],
  ['MPII-2,1', 'MPII-2.1'],
  ['AUDT-2 . 8 . 1', 'AUDT-2.8.1'],
  ['AUDT-02.08', 'AUDT-2.8'],
  ['MPII-2.', 'MPII-2'],
  ['MPII-2:', 'MPII-2'],
  ['(MPII-2)', 'MPII-2'],
  ['MPII-2*', 'MPII-2'],
  ['MPII-1³', 'MPII-1'],
  ['ＭＰＩＩ-３', 'MPII-3'],
  ['MPII\u200B-3', 'MPII-3'],
])('%j is %s', (printed, id) => {
  expect(scheme2019.parse(printed)).toMatchObject({ id, known: true });
});

test('x.1 and x.10 are two questions', () => {
  expect(scheme2019.parse('AUDT-2.1')?.id).toBe('AUDT-2.1');
  expect(scheme2019.parse('AUDT-2.10')?.id).toBe('AUDT-2.10');
});

test('every ID of the form is read to the letter, but for the misprint', () => {
  for (const id of questionIds) expect(scheme2019.parse(id)).toMatchObject({ id, known: true, exact: true });
  expect(scheme2019.parse('SHAD-15')).toMatchObject({ exact: false });
});

test.each(['MPII-99', 'XYZQ-1', 'AUDT-2.12'])('%s looks like a question and is none of the form', (printed) => {
  expect(scheme2019.parse(printed)).toMatchObject({ id: printed, known: false, exact: true });
});

test.each([
  'AC-12', 'A.9.2.1', 'ISO 27002:2013', 'NIST SP 800-53 Rev. 4', 'Section 5.1, ALOF', 'Note 3', 'NOTE-3', 'See Note 3', 'TLS-1.2', 'CVE-2024-1',
  'MPII', 'MPII-', '2.1', 'MPII-1 and MPII-2', 'see MPII-1', 'MPII-1 Does the device', 'Rev. 3', '', ' ', '-1', 'MPII-1-2',
])('%j is no question ID', (text) => {
  expect(scheme2019.parse(text)).toBeNull();
}); // prettier-ignore

test.each([
  ['1-1', '1-1'],
  ['10 – 1.3', '10-1.3'],
  ['2-2.5.1', '2-2.5.1'],
  ['B.1', 'B.1'],
  ['A', 'A'],
  ['DESC.2', 'DESC.2'],
])('%j is %s of 2013', (printed, id) => {
  expect(scheme2013.parse(printed)).toMatchObject({ id, known: true });
});

test.each([
  ['3b', '3b'],
  ['3 B.', '3b'],
  ['12(c)', '12c'],
  ['19', '19'],
])('%j is %s of 2004', (printed, id) => {
  expect(scheme2004.parse(printed)).toMatchObject({ id, known: true });
});
