import { hn1_2019 } from '@mds2/catalog';
import type { Answer, AnswerValue, Disclosure, DocumentHeader } from '@mds2/disclosure';

const chosen: readonly AnswerValue[] = ['yes', 'no', 'na', 'see-note'];
/** As the form itself prints them, so that a typed answer reads like any other. */
const printed: Readonly<Record<'yes' | 'no' | 'na' | 'see-note', string>> = { yes: 'Yes', no: 'No', na: 'N/A', 'see-note': 'See Note' };
const MOST = 4000;

/** Questions that are answered in words, not by Yes and No. */
export const answeredInWords = (kind: string): boolean => kind === 'free-text' || kind === 'date' || kind === 'text' || kind === 'notes';

/** The disclosure that a person typed: `a-ID` is the answer, `n-ID` its note. Questions left alone are not in it, so they are open. Cells are empty: there is no workbook. */
export function typedDisclosure(form: FormData): Disclosure {
  const text = (name: string): string => String(form.get(name) ?? '').replace(/\r\n/g, '\n').trim().slice(0, MOST);
  const head = (name: keyof DocumentHeader): string | null => text(name).slice(0, 200) || null;
  const releaseDate = text('releaseDate');
  return {
    formVersion: 'HN 1-2019',
    document: { manufacturer: head('manufacturer'), model: head('model'), documentId: head('documentId'), releaseDate: /^\d{4}-\d{2}-\d{2}$/.test(releaseDate) ? releaseDate : null },
    answers: hn1_2019.questions.flatMap(({ id, kind }): readonly Answer[] => {
      const answer = text(`a-${id}`);
      const note = text(`n-${id}`);
      const notes = note === '' ? [] : [note];
      const noteCells = notes.map(() => '');
      if (answeredInWords(kind)) return answer === '' ? [] : [{ id, value: 'text', raw: answer, notes, noteCells, cell: '' }];
      const value = chosen.find((one) => one === answer);
      if (value) return [{ id, value, raw: printed[value as keyof typeof printed], notes, noteCells, cell: '' }];
      // A note alone says something, but not what: it is open until it has been read.
      return note === '' ? [] : [{ id, value: 'see-note', raw: printed['see-note'], notes, noteCells, cell: '' }];
    }),
  };
}
