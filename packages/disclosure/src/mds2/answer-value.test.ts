import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../model.ts';
import { readAnswer } from './answer-value.ts';

type Row = [text: string, value: AnswerValue, remark?: string | null, ...references: string[]];

/** Every boundary that the reader decides. What is unclear is `text`, and stays open until someone has read it. */
const table: Readonly<Record<string, Row[]>> = {
  'plain words': [
    ['Yes', 'yes'], ['YES', 'yes'], [' yes ', 'yes'], ['Y', 'yes'], ['y', 'yes'], ['Ja', 'yes'], ['J', 'yes'], ['✓', 'yes'], ['✔', 'yes'], ['☑', 'yes'],
    ['No', 'no'], ['N', 'no'], ['nein', 'no'], ['Nein.', 'no'], ['Yes\u00A0', 'yes'], ['"Yes"', 'yes'], ['„Ja“', 'yes'], ['Ｙｅｓ', 'yes'],
    ['N/A', 'na'], ['n/a', 'na'], ['NA', 'na'], ['N.A.', 'na'], ['n. a.', 'na'], ['Not applicable', 'na'], ['Not Applicable.', 'na'], ['Entfällt', 'na'],
    ['entfaellt', 'na'], ['Nicht anwendbar', 'na'], ['nicht zutreffend', 'na'], ['Trifft nicht zu', 'na'],
  ],
  'punctuation that says nothing': [['No,', 'no'], ['Yes.', 'yes'], ['Yes;', 'yes'], ['N/A:', 'na']],
  blanks: [
    ['', 'blank'], [' ', 'blank'], ['\u00A0', 'blank'], ['_', 'blank'], ['__', 'blank'], ['____', 'blank'], ['-', 'blank'], ['—', 'blank'], ['–', 'blank'],
    ['...', 'blank'], ['…', 'blank'], ['_ _ _', 'blank'],
  ],
  'references to notes': [
    ['See Note', 'see-note'], ['See Notes', 'see-note'], ['see note(s)', 'see-note'], ['See Note 3', 'see-note', null, '3'], ['Note 3', 'see-note', null, '3'],
    ['See Notes 1, 3', 'see-note', null, '1', '3'], ['See Notes 1 and 3', 'see-note', null, '1', '3'], ['Notes 1-3', 'see-note', null, '1', '2', '3'],
    ['Siehe Anmerkung', 'see-note'], ['siehe Anmerkung 3', 'see-note', null, '3'], ['s. Anm. 2', 'see-note', null, '2'], ['Siehe Hinweis 4', 'see-note', null, '4'],
    ['Anmerkungen 1 bis 3', 'see-note', null, '1', '2', '3'], ['Please see note #5', 'see-note', null, '5'], ['see notes below', 'see-note'],
    ['See Note A', 'see-note', null, 'A'], ['See Note MPII-2', 'see-note', null, 'MPII-2'], ['Note', 'see-note'],
    ['See Note 3: only with option X', 'see-note', 'only with option X', '3'],
  ],
  'answer and remark in one cell': [
    ['N/A: No default accounts', 'na', 'No default accounts'], ['Yes, optional', 'yes', 'optional'], ['Yes, Optional', 'yes', 'Optional'],
    ['Yes (optional)', 'yes', 'optional'], ['Yes - only with option X', 'yes', 'only with option X'], ['Yes – nur mit Lizenz', 'yes', 'nur mit Lizenz'],
    ['Ja, aber nur mit Lizenz', 'yes', 'aber nur mit Lizenz'], ['No; planned for 2027', 'no', 'planned for 2027'], ['Yes\nOnly the server', 'yes', 'Only the server'],
    ['Yes. The server only', 'yes', 'The server only'], ['Yes, no restrictions', 'yes', 'no restrictions'], ['Not applicable (no wireless)', 'na', 'no wireless'],
    ['Entfällt, da kein Netzwerk', 'na', 'da kein Netzwerk'], ['NA - no network', 'na', 'no network'], ['Y, optional', 'yes', 'optional'], ['Yes*', 'yes', '*'],
    ['Yes (a) and (b)', 'yes', '(a) and (b)'],
  ],
  'a note behind the answer': [
    ['Yes (see Note 3)', 'yes', null, '3'], ['Yes, see Note 3', 'yes', null, '3'], ['Yes See Note 3', 'yes', null, '3'], ['Yes - Note 3', 'yes', null, '3'],
    ['Ja, siehe Anmerkung 2', 'yes', null, '2'], ['Yes3', 'yes', null, '3'], ['No 2', 'no', null, '2'], ['N/A 1, 4', 'na', null, '1', '4'], ['Yes (3)', 'yes', null, '3'],
    ['Yes³', 'yes', null, '3'], ['Yes [12]', 'yes', null, '12'], ['Yes, optional (see Note 3)', 'yes', 'optional (see Note 3)', '3'],
    ['No, see note 2: planned', 'no', 'planned', '2'],
  ],
  'boxes to tick': [
    ['☒ Yes ☐ No ☐ N/A', 'yes'], ['☐ Ja ☒ Nein', 'no'], ['☐ Yes ☐ No ☐ N/A', 'blank'], ['☒ Yes ☒ No', 'text'],
  ],
  'no clear answer: text': [
    ['Yes/No', 'text'], ['Y/N', 'text'], ['Yes, No, N/A, or See Note', 'text'], ['Yes or No', 'text'], ['Yes, or No', 'text'], ['Ja/Nein', 'text'], ['Yes; No', 'text'],
    ['Yes?', 'text'], ['N/A?', 'text'], ['No default accounts', 'text'], ['No longer supported', 'text'], ['Yes if configured', 'text'], ['Yes but only X', 'text'],
    ['Yes (No for model B)', 'text'], ['No, yes with option X', 'text'], ['No. 3', 'text'], ['No. of ports: 3', 'text'], ['Yes / not applicable', 'text'],
    ['No, not applicable', 'text'], ['Yes-optional', 'text'], ['x', 'text'], ['X', 'text'], ['✗', 'text'], ['☒', 'text'], ['1', 'text'], ['3', 'text'], ['true', 'text'],
    ['N.', 'text'], ['None', 'text'], ['Keine', 'text'], ['Unknown', 'text'], ['TBD', 'text'], ['?', 'text'], ['Optional', 'text'], ['Yesterday', 'text'], ['Node', 'text'],
    ['Nano', 'text'], ['Jain', 'text'], ['not yes', 'text'], ['See manual', 'text'], ['Note: the device has no radio', 'text'], ['Note a battery is needed', 'text'],
    ['Notebook', 'text'], ['#N/A', 'text'], ['Supported', 'text'], ['Yes 10 %', 'text'], ['No 5 GHz', 'text'],
  ],
}; // prettier-ignore

describe.each(Object.entries(table))('%s', (_, rows) => {
  test.each(rows)('%j is %s', (text, value, remark = null, ...references) => {
    expect(readAnswer(text, 'yes-no-note')).toEqual({ value, remark, references });
  });
});

test.each(['free-text', 'date'] as const)('a question of kind %s takes every text as it is', (kind) => {
  for (const text of ['Yes', 'N/A', 'Example GmbH']) expect(readAnswer(text, kind).value).toBe('text');
  for (const text of ['', ' ', '____', '-']) expect(readAnswer(text, kind).value).toBe('blank');
  expect(readAnswer('See Note 1', kind)).toMatchObject({ value: 'text', references: ['1'] });
});

test('a question that takes both reads words as words', () => {
  expect(readAnswer('Yes', 'text-or-yes-no').value).toBe('yes');
  expect(readAnswer('On request, under NDA', 'text-or-yes-no').value).toBe('text');
});

test('a Yes is read only where the text begins with one', () => {
  const piece = fc.constantFrom(
    'Yes',
    'No',
    'Ja',
    'Nein',
    'N/A',
    'see note',
    ' ',
    ', ',
    ': ',
    '(',
    ')',
    '/',
    '?',
    '3',
    'optional',
    'or',
    '✓',
    '☐',
    '☒',
    '\n',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const { value } = readAnswer(text, 'yes-no');
      if (value === 'yes') expect(text).toMatch(/^[\s"(]*(?:yes|ja|[yj]\b|✓|☒\s*(?:yes|ja)|☐)/i);
    }),
  );
});

test('no text is too odd to be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(['yes', 'no', 'na', 'see-note', 'text', 'blank']).toContain(readAnswer(text, 'yes-no').value);
    }),
  );
});
