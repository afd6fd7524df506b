import { formOf, type FormVersion } from '@mds2/catalog';
import type { Answer, AnswerValue, Disclosure, ReportEntry } from '@mds2/disclosure';
import fc from 'fast-check';

/** Texts as vendors' cells may hold them: any character, NUL, halves of surrogate pairs, our own escape sign, nothing. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Yes', 'No', 'N/A', 'See Note', 'Ja', 'Nein', '', '____') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('a\0b', '\ud800', 'x\udfffy', '\u001a0041', "'; drop table revision; --", '\\u0000', 'a\r\nb\tc', '💡') },
);
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }).map((row) => `mds2-form!C${row}`) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom("'My sheet'", "'It''s 12'", 'Blatt1', "'a!b'"), fc.constantFrom('C', 'AA', 'XFD'), fc.integer({ min: 1, max: 1_048_576 })).map(([sheet, column, row]) => `${sheet}!${column}${row}`) },
  { weight: 1, arbitrary: fc.constantFrom('', 'C0', 'C01', 'C65535', 'C65536', 'x!C7\n', '12') },
);
const value = fc.constantFrom<AnswerValue>('yes', 'no', 'na', 'see-note', 'text', 'blank');

const answerWith = (id: fc.Arbitrary<string>): fc.Arbitrary<Answer> =>
  fc.tuple(id, value, text, fc.array(fc.tuple(text, cell), { maxLength: 2 }), cell).map(([of, stated, raw, notes, at]) => ({
    id: of,
    value: stated,
    raw,
    notes: notes.map(([note]) => note),
    noteCells: notes.map(([, noteCell]) => noteCell),
    cell: at,
  }));

const report: fc.Arbitrary<readonly ReportEntry[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<ReportEntry['kind']>('missing', 'unknown', 'duplicate', 'free-text'),
    level: fc.constantFrom<ReportEntry['level']>('error', 'warning', 'info'),
    id: fc.option(text),
    cell: fc.option(cell),
    data: fc.dictionary(fc.constantFrom('found', 'note', 'raw'), text).map((data) => ({ ...data })),
  }),
  { maxLength: 5 },
);

/** Anything that could ever be called a disclosure: missing, unknown, repeated, unsorted rows, odd cells and texts. */
export const randomDisclosure: fc.Arbitrary<Disclosure> = fc
  .constantFrom<FormVersion>('HN 1-2019', 'HN 1-2013', 'v1.0 (2004)')
  .chain((formVersion) => {
    const ids = formOf(formVersion).questions.map((question) => question.id);
    const known = fc.subarray(ids, { minLength: 0 }).chain((some) => fc.tuple(...some.map((id) => answerWith(fc.constant(id)))));
    const odd = fc.array(answerWith(fc.oneof(fc.constantFrom(...ids), text)), { maxLength: 6 });
    const answers = fc.tuple(known, odd, fc.boolean()).chain(([a, b, sorted]) => (sorted ? fc.constant([...a, ...b]) : fc.shuffledSubarray([...a, ...b], { minLength: a.length + b.length })));
    return fc.record({
      formVersion: fc.constant(formVersion),
      document: fc.record({ manufacturer: fc.option(text), model: fc.option(text), documentId: fc.option(text), releaseDate: fc.option(fc.constantFrom('2025-01-31', '2024-02-29')) }),
      answers,
    });
  });

export const randomForm = fc.record({ disclosure: randomDisclosure, report, sheets: fc.array(text, { maxLength: 2 }) });
