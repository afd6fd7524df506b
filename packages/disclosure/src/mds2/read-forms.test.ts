import { hn1_2019, questionIds } from '@mds2/catalog';
import { describe, expect, test } from 'vitest';
import type { Answer, ReadForm, ReportKind, Sheet } from '../model.ts';
import { allRows, questionRow, sheetOf, workbookOf, type CellSketch } from '../testing/sheet-of.ts';
import { readForms } from './read-forms.ts';

/** The one form of these sheets. */
function readOne(...sheets: readonly Sheet[]): ReadForm {
  const forms = readForms(workbookOf(...sheets));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const read = (rows: readonly (readonly CellSketch[])[], more: Parameters<typeof sheetOf>[1] = {}): ReadForm =>
  readOne(sheetOf(rows, more));

const answerOf = (form: ReadForm, id: string): Answer => {
  const answer = form.disclosure.answers.find((each) => each.id === id);
  if (!answer) throw new Error(`no answer to ${id}`);
  return answer;
};

/** ID and value of each answer: what a layout must not change. */
const valuesOf = (form: ReadForm): Record<string, string> =>
  Object.fromEntries(form.disclosure.answers.map(({ id, value }) => [id, value]));

const reported = (form: ReadForm, kind: ReportKind) => form.report.filter((entry) => entry.kind === kind);

/** A small form: enough rows to be one. */
const small = [
  questionRow('MPII-1', 'Yes'),
  questionRow('MPII-2', 'No'),
  questionRow('MPII-3', 'N/A'),
  questionRow('ALOF-1', 'Yes'),
];
const smallValues = { 'MPII-1': 'yes', 'MPII-2': 'no', 'MPII-3': 'na', 'ALOF-1': 'yes' };

describe('finding the form', () => {
  test('all 240 questions, in form order, each with its cell', () => {
    const form = read([...allRows()].reverse());
    expect(form.disclosure.answers.map(({ id }) => id)).toEqual(questionIds);
    expect(form.disclosure.answers[0]).toMatchObject({
      id: 'DOC-1',
      value: 'text',
      raw: 'Example',
      cell: 'Sheet1!C240',
    });
    expect(reported(form, 'missing')).toEqual([]);
  });

  test.each(['Sheet1', 'mds2', 'MDS2', 'mds2-form', 'Tabelle 1'])('a sheet called %s', (name) => {
    expect(valuesOf(read(small, { name }))).toEqual(smallValues);
  });

  test('inserted columns before, between and behind, and rows between', () => {
    const rows = small.flatMap(([id, question, answer]) => [
      ['', 'x', id!, 'REF-77', question!, '', answer!, '', 'AC-12'],
      [],
    ]);
    const form = read([['Our form'], [], ...rows]);
    expect(valuesOf(form)).toEqual(smallValues);
    expect(answerOf(form, 'MPII-1').cell).toBe('Sheet1!G3');
  });

  test('the answer left of its ID', () => {
    expect(valuesOf(read(small.map(([id, question, answer]) => [answer!, id!, question!])))).toEqual(smallValues);
  });

  test('no question texts at all', () => {
    expect(valuesOf(read(small.map(([id, , answer]) => [id!, answer!])))).toEqual(smallValues);
  });

  test('SHAD-15 is SAHD-15, and the report says so', () => {
    const form = read([...small, ['SHAD-15', 'BIOS', 'Yes']]);
    expect(answerOf(form, 'SAHD-15').value).toBe('yes');
    expect(reported(form, 'misspelt')).toEqual([
      { kind: 'misspelt', level: 'info', id: 'SAHD-15', cell: 'Sheet1!A5', data: { printed: 'SHAD-15' } },
    ]);
  });

  test('a workbook without a form has none', () => {
    expect(readForms(workbookOf())).toEqual([]);
    expect(readForms(workbookOf(sheetOf([])))).toEqual([]);
    expect(
      readForms(
        workbookOf(
          sheetOf([
            ['Invoice', '4711'],
            ['Total', 12],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test('a list that only mentions IDs is no form', () => {
    const list = questionIds.slice(0, 50).map((id) => [id, 'GP09', 'see the crosswalk']);
    expect(readForms(workbookOf(sheetOf(list)))).toEqual([]);
  });

  test('an empty form is a form with nothing answered', () => {
    const form = read(hn1_2019.questions.map(({ id, text }) => [id, text.en]));
    expect(form.disclosure.answers).toHaveLength(240);
    expect(new Set(form.disclosure.answers.map(({ value }) => value))).toEqual(new Set(['blank']));
    expect(answerOf(form, 'MPII-1').cell).toBe('Sheet1!C16');
  });

  test('hidden rows are read and reported', () => {
    const form = read(small, { hiddenRows: new Set([2]) });
    expect(valuesOf(form)).toEqual(smallValues);
    expect(reported(form, 'hidden-row')).toEqual([
      { kind: 'hidden-row', level: 'info', id: 'MPII-2', cell: 'Sheet1!C2', data: { row: '2' } },
    ]);
  });

  test('a hidden sheet is read and reported', () => {
    const form = read(small, { state: 'hidden' });
    expect(valuesOf(form)).toEqual(smallValues);
    expect(reported(form, 'hidden-sheet')).toMatchObject([
      { level: 'warning', data: { sheet: 'Sheet1', state: 'hidden' } },
    ]);
  });
});

describe('IDs in two columns', () => {
  const split = (rows: readonly (readonly [string | null, CellSketch, string])[]) => read([['Section', 'No.', 'Question', ''], ...rows.map(([code, number, answer]) => [code, number, 'Does the device?', answer])]);

  test('section and number, as text and as number', () => {
    const form = split([['MPII', '1', 'Yes'], ['MPII', 2, 'No'], ['MPII', 2.1, 'N/A'], ['AUDT', '2.8.1', 'Yes'], ['SHAD', 15, 'No']]);
    expect(valuesOf(form)).toEqual({ 'MPII-1': 'yes', 'MPII-2': 'no', 'MPII-2.1': 'na', 'AUDT-2.8.1': 'yes', 'SAHD-15': 'no' });
    expect(answerOf(form, 'MPII-2.1').cell).toBe('Sheet1!D4');
  });

  test('the section in its first row only', () => {
    const form = split([['MPII', 1, 'Yes'], [null, 2, 'No'], ['ALOF', 1, 'N/A'], [null, 2, 'Yes']]);
    expect(valuesOf(form)).toEqual({ 'MPII-1': 'yes', 'MPII-2': 'no', 'ALOF-1': 'na', 'ALOF-2': 'yes' });
  });

  test('2.10 that a spreadsheet keeps as the number 2.1', () => {
    const form = split([['AUDT', 2, 'Yes'], ['AUDT', 2.1, 'No'], ['AUDT', 2.8, 'No'], ['AUDT', '2.8.1', 'N/A'], ['AUDT', 2.9, 'No'], ['AUDT', 2.1, 'Yes'], ['AUDT', 2.11, 'N/A']]);
    expect(valuesOf(form)).toMatchObject({ 'AUDT-2.1': 'no', 'AUDT-2.9': 'no', 'AUDT-2.10': 'yes', 'AUDT-2.11': 'na' });
    expect(reported(form, 'duplicate')).toEqual([]);
  });
}); // prettier-ignore

describe('finding the answers', () => {
  test('a second Yes/No column that only its heading tells apart, on either side', () => {
    const header = ['Question ID', 'Question'];
    const second = ['No', 'Yes', 'Yes', 'No'];
    const right = read([[...header, '', 'Optional feature?'], ...small.map((row, i) => [...row, second[i]!])]);
    expect(valuesOf(right)).toEqual(smallValues);
    const left = read([[...header, 'Previous answer', 'Answer'], ...small.map(([id, q, a], i) => [id!, q!, second[i]!, a!])]);
    expect(valuesOf(left)).toEqual(smallValues);
    const legend = read([[...header, 'Verified by QA', 'Yes, No, N/A, or See Note'], ...small.map(([id, q, a], i) => [id!, q!, second[i]!, a!])]);
    expect(valuesOf(legend)).toEqual(smallValues);
  }); // prettier-ignore

  test('where nothing tells two columns apart the left one is read, and the report says so', () => {
    const form = read(small.map((row, i) => [...row, ['No', 'Yes', 'Yes', 'No'][i]!]));
    expect(valuesOf(form)).toEqual(smallValues);
    expect(reported(form, 'answer-column-unsure')).toMatchObject([
      { level: 'warning', cell: 'Sheet1!C1', data: { column: 'C', rival: 'D' } },
    ]);
  });

  test.each(['x', 'X', '✓', '1', '●', 1, true])('Yes | No | N/A as columns with the mark %s', (mark) => {
    const header = ['ID', 'Question', 'Yes', 'No', 'N/A', 'See Note'];
    const form = read([header, ['MPII-1', 'q', mark], ['MPII-2', 'q', null, mark], ['MPII-3', 'q', null, null, mark], ['ALOF-1', 'q', null, null, null, mark], ['ALOF-2', 'q']]);
    expect(valuesOf(form)).toEqual({ 'MPII-1': 'yes', 'MPII-2': 'no', 'MPII-3': 'na', 'ALOF-1': 'see-note', 'ALOF-2': 'blank' });
    expect(answerOf(form, 'MPII-2').cell).toBe('Sheet1!D3');
    expect(answerOf(form, 'ALOF-2').cell).toBe('Sheet1!C6');
  }); // prettier-ignore

  test('two marks in a row are no answer; a tick against a cross is one', () => {
    const header = ['ID', 'Frage', 'Ja', 'Nein', 'Entfällt'];
    const form = read([
      header,
      ['MPII-1', 'q', 'x', 'x'],
      ['MPII-2', 'q', '✓', '✗'],
      ['MPII-3', 'q', '☐', '☒'],
      ['ALOF-1', 'q', null, 'x'],
    ]);
    expect(valuesOf(form)).toEqual({ 'MPII-1': 'text', 'MPII-2': 'yes', 'MPII-3': 'no', 'ALOF-1': 'no' });
    expect(answerOf(form, 'MPII-1').raw).toBe('x | x');
    expect(reported(form, 'free-text')).toMatchObject([{ id: 'MPII-1', cell: 'Sheet1!C2' }]);
  });

  test('a column "See Note" beside the marks that holds references is one of notes', () => {
    const header = ['ID', 'Question', 'Yes', 'No', 'N/A', 'See Note'];
    const form = read([header, ['MPII-1', 'q', 'x', null, null, 'See Note 1'], ['MPII-2', 'q', null, 'x'], ['MPII-3', 'q', null, null, 'x'], ['Note 1', 'First']]);
    expect(valuesOf(form)).toEqual({ 'MPII-1': 'yes', 'MPII-2': 'no', 'MPII-3': 'na' });
    expect(answerOf(form, 'MPII-1').notes).toEqual(['First']);
  }); // prettier-ignore

  test('merged answer cells count as their first cell', () => {
    const form = read([...small, questionRow('ALOF-2', null), questionRow('AUDT-1', null)], { merges: [[1, 3, 1, 4], [4, 3, 6, 3]] });
    expect(valuesOf(form)).toEqual({ ...smallValues, 'ALOF-2': 'yes', 'AUDT-1': 'yes' });
    expect(answerOf(form, 'AUDT-1').cell).toBe('Sheet1!C4');
    expect(answerOf(form, 'MPII-1').cell).toBe('Sheet1!C1');
  }); // prettier-ignore

  test('an ID merged over two rows takes the answer of the second where the first has none', () => {
    const form = read([...small, ['AUDT-1', 'A long question', null], [null, 'goes on here', 'Yes']], {
      merges: [[5, 1, 6, 1]],
    });
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ value: 'yes', cell: 'Sheet1!C6' });
  });

  test('a question merged over the place of its answer is no answer', () => {
    const form = read([...small, ['AUDT-1', 'A question over two columns and more', null]], { merges: [[5, 2, 5, 3]] });
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ value: 'blank', raw: '', cell: 'Sheet1!C5' });
  });

  test('a formula counts by its cached value; one that was never computed is reported', () => {
    const cached = { kind: 'text', text: 'Yes', formula: true } as const;
    const form = read([...small, questionRow('ALOF-2', cached), questionRow('AUDT-1', { ...cached, text: '' }), questionRow('AUDT-2', { kind: 'error', text: '#N/A', formula: true })]);
    expect(valuesOf(form)).toMatchObject({ 'ALOF-2': 'yes', 'AUDT-1': 'blank', 'AUDT-2': 'text' });
    expect(reported(form, 'formula-without-value').map(({ id, level }) => [id, level])).toEqual([['AUDT-1', 'error'], ['AUDT-2', 'error']]);
  }); // prettier-ignore

  test('free texts, blanks and answers with a remark are reported with their cells', () => {
    const form = read([
      ...small,
      questionRow('ALOF-2', 'Supported'),
      questionRow('AUDT-1', '____'),
      questionRow('PAUT-4', 'N/A: No default accounts'),
    ]);
    expect(reported(form, 'free-text')).toMatchObject([
      { id: 'ALOF-2', cell: 'Sheet1!C5', data: { raw: 'Supported' } },
    ]);
    expect(reported(form, 'blank')).toMatchObject([{ id: 'AUDT-1', cell: 'Sheet1!C6', data: { raw: '____' } }]);
    expect(reported(form, 'fused')).toMatchObject([{ id: 'PAUT-4', level: 'info', data: { value: 'na' } }]);
    expect(answerOf(form, 'PAUT-4')).toMatchObject({
      value: 'na',
      notes: ['No default accounts'],
      noteCells: ['Sheet1!C7'],
    });
  });

  test('a workbook in German', () => {
    const words = ['Ja', 'Nein', 'Entfällt', 'Siehe Anmerkung 1'];
    const form = read([['Frage-ID', 'Frage', 'Antwort', 'Anmerkung'], ...small.map(([id], i) => [id!, 'Kann das Gerät das?', words[i]!]), ['Anmerkungen:'], ['Anmerkung 1', 'Nur mit Lizenz']]);
    expect(valuesOf(form)).toEqual({ 'MPII-1': 'yes', 'MPII-2': 'no', 'MPII-3': 'na', 'ALOF-1': 'see-note' });
    expect(answerOf(form, 'ALOF-1').notes).toEqual(['Nur mit Lizenz']);
  }); // prettier-ignore

  test('questions for text take text; DOC-8 and DOC-10 take either', () => {
    const form = read([
      ...small,
      questionRow('DOC-1', 'No'),
      questionRow('DOC-8', 'Yes'),
      questionRow('DOC-10', 'On request'),
      questionRow('DOC-11', 'Yes'),
    ]);
    expect(valuesOf(form)).toMatchObject({ 'DOC-1': 'text', 'DOC-8': 'yes', 'DOC-10': 'text', 'DOC-11': 'yes' });
    expect(reported(form, 'free-text')).toEqual([]);
  });

  test('the header beside its labels, in another column than the answers', () => {
    const form = read([
      ['DOC-1', 'Manufacturer Name', null, null, 'Example GmbH'],
      ['DOC-3', 'Device Model', null, null, 'Scan 1'],
      ...small,
    ]);
    expect(form.disclosure.document).toMatchObject({ manufacturer: 'Example GmbH', model: 'Scan 1' });
    expect(answerOf(form, 'DOC-1')).toMatchObject({ value: 'text', cell: 'Sheet1!E1' });
  });
});

describe('the header', () => {
  const date = (cell: CellSketch) => read([...small, questionRow('DOC-1', ' Example GmbH '), questionRow('DOC-3', 'A, B and C'), questionRow('DOC-4', '____'), questionRow('DOC-7', cell)]);

  test('manufacturer, model, document and date', () => {
    expect(date({ kind: 'date', text: '2019-10-09' }).disclosure.document).toEqual({ manufacturer: 'Example GmbH', model: 'A, B and C', documentId: null, releaseDate: '2019-10-09' });
    expect(date('31.12.2024').disclosure.document.releaseDate).toBe('2024-12-31');
    expect(date('7/16/07').disclosure.document.releaseDate).toBe('2007-07-16');
  });

  test('a date whose day and month cannot be told apart is none, and the report has its text', () => {
    const form = date('7/6/07');
    expect(form.disclosure.document.releaseDate).toBeNull();
    expect(reported(form, 'ambiguous-date')).toEqual([{ kind: 'ambiguous-date', level: 'warning', id: 'DOC-7', cell: 'Sheet1!C8', data: { raw: '7/6/07' } }]);
    expect(reported(date('soon'), 'unreadable-date')).toMatchObject([{ id: 'DOC-7', data: { raw: 'soon' } }]);
    expect(reported(date('____'), 'unreadable-date')).toEqual([]);
  });

  test('a header without numbers is found by its labels', () => {
    const form = read([['Manufacturer:', 'Example GmbH'], ['Device Model', null, 'Scan 1'], ['Document ID', 'D-7'], ['Release date', '2025-02-01'], [], ...small]);
    expect(form.disclosure.document).toEqual({ manufacturer: 'Example GmbH', model: 'Scan 1', documentId: 'D-7', releaseDate: '2025-02-01' });
  });
}); // prettier-ignore

describe('notes', () => {
  const withNotes = (answers: readonly (readonly CellSketch[])[], ...rows: readonly (readonly CellSketch[])[]) => read([...small, ...answers, [], [null, 'Notes:'], ...rows]);

  test.each(['See Note 2', 'See Note 2 ', 'Note 2', 'see note 2.', '2', 2, '(2)', 'Anmerkung 2', 'siehe Anmerkung 2', 'Hinweis 2'])('%j beside the answer leads to note 2', (reference) => {
    const form = withNotes([questionRow('AUDT-1', 'Yes', reference)], ['Note 1', 'First'], ['Note 2', 'Second']);
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ value: 'yes', notes: ['Second'], noteCells: ['Sheet1!B9'] });
    expect(reported(form, 'unused-note')).toMatchObject([{ level: 'warning', cell: 'Sheet1!B8', data: { note: '1', text: 'First' } }]);
  });

  test.each([['1, 3', ['First', 'Third']], ['Notes 1-3', ['First', 'Second', 'Third']], ['See Notes 1 and 3', ['First', 'Third']], ['Anmerkungen 2 und 3', ['Second', 'Third']]])('%j leads to several', (reference, notes) => {
    const form = withNotes([questionRow('AUDT-1', 'Yes', reference)], ['Note 1', 'First'], ['Note 2', 'Second'], ['Note 3', 'Third']);
    expect(answerOf(form, 'AUDT-1').notes).toEqual(notes);
  });

  test('See Note in the answer, its number beside it', () => {
    const form = withNotes([questionRow('AUDT-1', 'See Notes', 'See Note 1')], ['Note 1', 'First']);
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ value: 'see-note', notes: ['First'] });
    expect(reported(form, 'see-note-without-note')).toEqual([]);
  });

  test('a number glued behind the answer, and a remark last', () => {
    const form = withNotes([questionRow('AUDT-1', 'Yes1'), questionRow('AUDT-2', 'Yes, optional (see note 2)')], ['Note 1', 'First'], ['Note 2', 'Second']);
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ value: 'yes', notes: ['First'] });
    expect(answerOf(form, 'AUDT-2')).toMatchObject({ value: 'yes', notes: ['Second', 'optional (see note 2)'], noteCells: ['Sheet1!B10', 'Sheet1!C6'] });
  });

  test('notes as text in the column beside the answer', () => {
    const form = read([['ID', 'Question', '', 'Comments'], ...small.map((row, i) => [...row, i === 1 ? 'Only in the service mode' : '__'])]);
    expect(answerOf(form, 'MPII-2')).toMatchObject({ notes: ['Only in the service mode'], noteCells: ['Sheet1!D3'] });
    expect(answerOf(form, 'MPII-1').notes).toEqual([]);
  });

  test('without a heading, a column right of the answers holds notes, unless it maps to standards', () => {
    expect(answerOf(read(small.map((row) => [...row, 'By default'])), 'MPII-1').notes).toEqual(['By default']);
    expect(answerOf(read(small.map((row) => [...row, 'Section 5.1, ALOF', 'AC-12', 'A.11.2.8'])), 'MPII-1').notes).toEqual([]);
  });

  test('notes keyed by question: below a heading, at the end without one, on a sheet of their own', () => {
    const keyed = [['MPII-2', 'On the disk'], ['MPII-3', 'By DICOM']];
    for (const form of [withNotes([], ...keyed), read([...small, ...keyed]), readOne(sheetOf(small), sheetOf(keyed, { name: 'Notes' }))]) {
      expect(valuesOf(form)).toEqual(smallValues);
      expect(answerOf(form, 'MPII-2').notes).toEqual(['On the disk']);
      expect(reported(form, 'duplicate')).toEqual([]);
      expect(reported(form, 'unused-note')).toEqual([]);
    }
  });

  test('numbered notes on a sheet of their own', () => {
    const notes = sheetOf([['No.', 'Text'], [1, 'First'], [2, 'Second']], { name: 'Anmerkungen' });
    const form = readOne(sheetOf([...small, questionRow('AUDT-1', 'See Note 2')]), notes);
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ notes: ['Second'], noteCells: ['Anmerkungen!B3'] });
  });

  test('label and text in one cell, and a note that goes on in the next row', () => {
    const form = withNotes([questionRow('AUDT-1', 'Yes', 'Note 1'), questionRow('AUDT-2', 'Yes', 'Note 2')], ['Note 1: First line'], ['', 'second line'], ['2.', 'Another']);
    expect(answerOf(form, 'AUDT-1')).toMatchObject({ notes: ['First line\nsecond line'], noteCells: ['Sheet1!A9'] });
    expect(answerOf(form, 'AUDT-2').notes).toEqual(['Another']);
  });

  test('a note that is not there is an error, and so is See Note without any', () => {
    const form = withNotes([questionRow('AUDT-1', 'Yes', 'See Note 9'), questionRow('AUDT-2', 'See Note')], ['Note 1', 'First']);
    expect(reported(form, 'dangling-note')).toEqual([{ kind: 'dangling-note', level: 'error', id: 'AUDT-1', cell: 'Sheet1!D5', data: { note: '9', printed: 'See Note 9' } }]);
    expect(reported(form, 'see-note-without-note')).toMatchObject([{ level: 'error', id: 'AUDT-2', cell: 'Sheet1!C6' }]);
  });

  test('the free text of OTHR is kept in the report', () => {
    const form = withNotes([[null, 'OTHER SECURITY CONSIDERATIONS (OTHR)'], [null, 'Keep the device behind a firewall.']], ['Note 1', 'x y z']);
    expect(reported(form, 'other-considerations')).toMatchObject([{ cell: 'Sheet1!B6', data: { text: 'Keep the device behind a firewall.' } }]);
  });
}); // prettier-ignore

describe('several sheets', () => {
  const part = (ids: readonly string[], answer: CellSketch, name: string) =>
    sheetOf(
      ids.map((id) => questionRow(id, answer)),
      { name },
    );
  const [first, second] = [questionIds.slice(0, 90), questionIds.slice(90)];

  test('IDs that complement each other are one form, in either order', () => {
    const sheets = [part(first, 'Yes', 'Part 1'), part(second, 'No', 'Part 2')] as const;
    for (const form of [readOne(...sheets), readOne(sheets[1], sheets[0])]) {
      expect(form.disclosure.answers.map(({ id }) => id)).toEqual(questionIds);
      expect(answerOf(form, second[0]!).cell).toBe("'Part 2'!C1");
    }
    expect(readOne(...sheets).sheets).toEqual(['Part 1', 'Part 2']);
  });

  test('a sheet with one question belongs to the form', () => {
    const form = readOne(sheetOf(small), part(['EMRG-1'], 'N/A', 'EMRG'));
    expect(valuesOf(form)).toEqual({ ...smallValues, 'EMRG-1': 'na' });
  });

  test('the header on a sheet of its own', () => {
    const form = readOne(sheetOf([['DOC-1', 'Manufacturer Name', 'Example'], ['DOC-3', 'Device Model', 'Scan 1']], { name: 'Cover' }), sheetOf(small));
    expect(form.disclosure.document).toMatchObject({ manufacturer: 'Example', model: 'Scan 1' });
    expect(form.sheets).toEqual(['Cover', 'Sheet1']);
  }); // prettier-ignore

  test('the same IDs again are another form', () => {
    const forms = readForms(workbookOf(part(first, 'Yes', 'Model A'), part(first, 'No', 'Model B')));
    expect(forms.map(({ sheets }) => sheets)).toEqual([['Model A'], ['Model B']]);
    expect(forms.map((form) => answerOf(form, 'MPII-1').value)).toEqual(['yes', 'no']);
    expect(forms.flatMap((form) => reported(form, 'duplicate'))).toEqual([]);
  });

  test('two forms of two sheets each', () => {
    const sheets = [part(first, 'Yes', 'A1'), part(second, 'Yes', 'A2'), part(first, 'No', 'B1'), part(second, 'No', 'B2')] as const;
    const forms = readForms(workbookOf(...sheets));
    expect(forms.map((form) => form.sheets)).toEqual([['A1', 'A2'], ['B1', 'B2']]);
  }); // prettier-ignore

  test('a list of changes and a crosswalk are neither forms nor answers', () => {
    const changes = sheetOf([['Rev', 'ID', 'Old', 'New'], [2, 'MPII-1', 'No', 'Yes'], [3, 'AUDT-1', 'No', 'Yes'], [3, 'AUDT-2', 'No', 'Yes']], { name: 'History' });
    const crosswalk = sheetOf(questionIds.map((id) => [id, 'GP09']), { name: 'Crosswalk' });
    for (const form of [readOne(changes, sheetOf(allRows()), crosswalk), readOne(sheetOf(allRows()), crosswalk, changes)]) {
      expect(answerOf(form, 'MPII-1')).toMatchObject({ value: 'no', cell: 'Sheet1!C16' });
      expect(form.sheets).toEqual(['Sheet1']);
      expect(reported(form, 'duplicate')).toEqual([]);
    }
  }); // prettier-ignore

  test('two columns of rows on one sheet that complement each other', () => {
    const rows = first.map((id, i) => [
      ...questionRow(id, 'Yes'),
      null,
      ...(second[i] ? questionRow(second[i], 'No') : []),
    ]);
    const form = read(rows);
    expect(form.disclosure.answers).toHaveLength(180);
    expect(answerOf(form, second[3]!)).toMatchObject({ value: 'no', cell: 'Sheet1!G4' });
  });
});

describe('what does not belong', () => {
  test('an unknown ID between known ones is kept, last, and reported', () => {
    const form = read([small[0]!, ['ZZZZ-99', 'Our own', 'Yes'], ['MPII-77', 'More', 'No'], ...small.slice(1)]);
    expect(form.disclosure.answers.slice(-2)).toMatchObject([
      { id: 'ZZZZ-99', value: 'yes' },
      { id: 'MPII-77', value: 'no' },
    ]);
    expect(reported(form, 'unknown')).toMatchObject([
      { level: 'warning', id: 'ZZZZ-99', cell: 'Sheet1!A2', data: { printed: 'ZZZZ-99' } },
      { id: 'MPII-77' },
    ]);
  });

  test('an unknown ID before the first or after the last question, or in another column, is none', () => {
    const form = read([
      ['ZZZZ-1', 'q', 'Yes'],
      ...small.map((row, i) => [...row, i === 1 ? 'YYYY-2' : '', 'Yes']),
      ['ZZZZ-9', 'q', 'Yes'],
    ]);
    expect(Object.keys(valuesOf(form))).toEqual(Object.keys(smallValues));
  });

  test('IDs in sentences and in other columns are mentions', () => {
    const form = read([
      ...small.map((row) => [...row, '', 'AUDT-1', 'Yes']),
      ['See also MPII-1 and MPII-2'],
      [null, 'DTBK-1', 'Yes'],
    ]);
    expect(valuesOf(form)).toEqual(smallValues);
  });

  test('a row repeated within a form: the first counts, both are reported', () => {
    const form = read([...small, questionRow('MPII-1', 'No', 'really')]);
    expect(answerOf(form, 'MPII-1')).toMatchObject({ value: 'yes', cell: 'Sheet1!C1' });
    expect(reported(form, 'duplicate')).toEqual([
      {
        kind: 'duplicate',
        level: 'error',
        id: 'MPII-1',
        cell: 'Sheet1!C1',
        data: {
          other: 'Sheet1!C5',
          raw: 'Yes',
          value: 'yes',
          otherRaw: 'No',
          otherValue: 'no',
          otherNotes: 'really',
          differs: 'yes',
        },
      },
    ]);
    expect(reported(read([...small, questionRow('MPII-1', 'YES')]), 'duplicate')).toMatchObject([
      { level: 'info', data: { differs: 'no' } },
    ]);
  });

  test('questions that the file does not have are missing', () => {
    const form = read(allRows().filter(([id]) => id !== 'CSUP-1'));
    expect(reported(form, 'missing')).toEqual([
      { kind: 'missing', level: 'error', id: 'CSUP-1', cell: null, data: {} },
    ]);
  });
});

describe('gates', () => {
  test('N/A where the form says that the question applies, an answer where it says that it does not', () => {
    const form = read(allRows({ 'AUDT-2': 'Yes', 'AUDT-2.1': 'N/A', 'AUDT-2.2': 'Yes', 'MLDP-2': 'No', 'MLDP-1': 'Yes', 'MLDP-2.1': 'N/A', 'MLDP-2.5': 'Yes', 'MLDP-2.6': 'No' }));
    const violations = new Map(reported(form, 'gate-violation').map((entry) => [entry.id, entry]));
    expect(violations.get('AUDT-2.1')).toMatchObject({ level: 'warning', data: { gate: 'AUDT-2=yes', value: 'na', gateIs: 'open' } });
    expect(violations.get('MLDP-2.5')).toMatchObject({ level: 'warning', data: { value: 'yes', gateIs: 'closed' } });
    expect(violations.get('MLDP-2.6')).toMatchObject({ level: 'info' });
    expect(violations.has('AUDT-2.2')).toBe(false);
    expect(violations.has('MLDP-2.1')).toBe(false);
  }); // prettier-ignore

  test('a gate that is itself open says nothing', () => {
    const form = read(allRows({ 'AUDT-2': 'See Note', 'AUDT-2.1': 'N/A', 'AUDT-2.3': 'Yes' }));
    const ids = reported(form, 'gate-violation').map(({ id }) => id);
    expect(ids).not.toContain('AUDT-2.1');
    expect(ids).not.toContain('AUDT-2.3');
  });
});
