import { expect, test } from 'vitest';

import { changedFields } from './changed-fields.ts';

test('says what was there and what is there now, and leaves out what is equal', () => {
  expect(changedFields({ name: 'A', roles: ['auditor'] }, { name: 'A', roles: ['auditor', 'administrator'] })).toEqual({
    fields: [{ field: 'roles', before: 'auditor', after: 'auditor, administrator' }],
    more: 0,
  });
});

test('names new and removed fields with the other side empty; null is no value', () => {
  expect(changedFields({ reference: 'V-7' }, { decideBy: '2027-01-31', reference: null })).toEqual({
    fields: [
      { field: 'reference', before: 'V-7', after: null },
      { field: 'decideBy', before: null, after: '2027-01-31' },
    ],
    more: 0,
  });
});

test('stays small: long values are cut and many fields counted', () => {
  const { fields, more } = changedFields(null, Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i}`, 'x'.repeat(5000)])));
  expect(fields).toHaveLength(5);
  expect(more).toBe(7);
  expect(fields[0]?.after).toHaveLength(100);
});

test('takes values that are no records', () => {
  expect(changedFields('old', 3)).toEqual({ fields: [{ field: 'value', before: 'old', after: '3' }], more: 0 });
});
