import { formOf } from '@mds2/catalog';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, disclosure } from '../testing/builders.ts';
import { randomDisclosure } from '../testing/random-disclosure.ts';
import { packDisclosure } from './pack-disclosure.ts';
import { unpackDisclosure } from './unpack-disclosure.ts';

const plain = () =>
  disclosure(
    {},
    formOf('HN 1-2019').questions.map((question, index) => answer(question.id, index % 3 === 0 ? 'no' : 'yes', { cell: `mds2-form!C${index + 6}` })),
  );

test('any disclosure comes back as it was, whatever its rows hold', () => {
  fc.assert(
    fc.property(randomDisclosure, (random) => {
      expect(unpackDisclosure({ formVersion: random.formVersion, document: random.document }, packDisclosure(random))).toEqual(random);
    }),
    { numRuns: 60 },
  );
});

test('a plain form is 240 codes and 240 rows, and nothing beside them', () => {
  const packed = packDisclosure(plain());
  expect([packed.codes.length, packed.rows.length, packed.cellPrefix, packed.notes, packed.extras]).toEqual([240, 480, 'mds2-form!C', [], []]);
});

test('a German form needs no text for its Ja and Nein', () => {
  const german = { ...plain(), answers: plain().answers.map((each) => ({ ...each, raw: each.value === 'yes' ? 'Ja' : 'Nein' })) };
  const packed = packDisclosure(german);
  expect([packed.raws, packed.notes]).toEqual([{ yes: 'Ja', no: 'Nein' }, []]);
});

test('only the answer that differs is written down', () => {
  const answers = plain().answers.map((each) => (each.id === 'AUTH-1' ? { ...each, raw: 'Yes, optional', notes: ['optional'], noteCells: [each.cell] } : each));
  const { notes } = packDisclosure({ ...plain(), answers });
  expect(notes.map((note) => [formOf('HN 1-2019').questions[note.place]!.id, note.raw, note.notes, note.cell])).toEqual([['AUTH-1', 'Yes, optional', '["optional"]', null]]);
});

test('what was packed before a form grew can still be read', () => {
  const packed = packDisclosure(plain());
  const shorter = { ...packed, codes: packed.codes.slice(0, 200), rows: packed.rows.slice(0, 400) };
  expect(unpackDisclosure(plain(), shorter).answers).toEqual(plain().answers.slice(0, 200));
});
