import { expect, test } from 'vitest';

import { typedDisclosure } from './typed-disclosure.ts';

const typed = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return typedDisclosure(form);
};

test('what is left alone is not in the disclosure, so it is open', () => {
  expect(typed({ 'a-AUDT-1': '', 'n-AUDT-1': ' ' }).answers).toEqual([]);
});

test('answers stand in the order of the form, with their notes, and lead to no cell', () => {
  expect(typed({ 'a-AUDT-1': 'yes', 'a-MPII-1': 'no', 'n-MPII-1': 'Only a serial number.', 'a-DOC-1': 'Velmora' }).answers).toEqual([
    { id: 'DOC-1', value: 'text', raw: 'Velmora', notes: [], noteCells: [], cell: '' },
    { id: 'MPII-1', value: 'no', raw: 'No', notes: ['Only a serial number.'], noteCells: [''], cell: '' },
    { id: 'AUDT-1', value: 'yes', raw: 'Yes', notes: [], noteCells: [], cell: '' },
  ]);
});

test('a note without an answer is open until it has been read, never a Yes', () => {
  expect(typed({ 'n-AUDT-1': 'Planned.' }).answers).toMatchObject([{ id: 'AUDT-1', value: 'see-note', notes: ['Planned.'] }]);
});

test('what is no day is no date, and no answer is invented', () => {
  const { document, answers } = typed({ releaseDate: '17.11.2026', model: ' Echo 7 ', 'a-AUDT-1': 'perhaps', 'a-ZZZ-1': 'yes' });
  expect([document, answers]).toEqual([{ manufacturer: null, model: 'Echo 7', documentId: null, releaseDate: null }, []]);
});
