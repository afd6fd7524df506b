import { formOf } from '@mds2/catalog';
import type { NewRevision } from '../records.ts';
import { answer, disclosure, file } from './builders.ts';

/** A hundred workbooks of two forms each, with notes and an unknown ID: much that could be there by half. */
export function hundredFiles(tenderId: string): NewRevision[][] {
  const questions = formOf('HN 1-2019').questions;
  return Array.from({ length: 100 }, (_, n) =>
    ['A', 'B'].map((model, formIndex) => {
      const answers = questions.map((question, row) => answer(question.id, row % 2 ? 'yes' : 'no', { cell: `form!C${row + 6}`, notes: row % 9 ? [] : [`note ${n}`], noteCells: row % 9 ? [] : ['form!B340'] }));
      return file(tenderId, `file ${n}`, { formIndex, disclosure: disclosure({ manufacturer: `Maker ${n}`, model }, [...answers, answer('ODD-1', 'text', { raw: 'x' })]), sheets: [model] });
    }),
  );
}
