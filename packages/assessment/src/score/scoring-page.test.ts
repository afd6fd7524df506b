import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { evaluate } from './evaluate.ts';

/** docs/scoring.md: its worked example, read from the page and computed. */
const page = readFileSync(join(import.meta.dirname, '../../../../docs/scoring.md'), 'utf8');
const [, example = ''] = /\n## (An example: [\s\S]*?)\n## /.exec(page) ?? [];
const rows = [...example.matchAll(/^\| `([A-Z]+-[\d.]+)` \| (Yes|No|See Note|blank)[^|]* \| (\d) \| ([\d.]+)(?: to ([\d.]+))? \|$/gm)].map(([, id, answer, weight, low, high]) => ({
  id: id!,
  value: answer!.toLowerCase().replace(' ', '-') as 'yes' | 'no' | 'see-note' | 'blank',
  weight: Number(weight),
  worth: { low: Number(low), high: Number(high ?? low) },
}));
const [, beside = ''] = /the form says Yes to ([\s\S]*?):/.exec(example) ?? [];
const sketch: Sketch = {
  ...Object.fromEntries([...beside.matchAll(/`([^`]+)`/g)].map(([, id]) => [id!, 'yes' as const])),
  ...Object.fromEntries(rows.map(({ id, value }) => [id, value])),
};
const bold = [...example.matchAll(/\*\*([^*]*)\*\*/g)].map(([, text]) => Number(/[\d.]*\d/.exec(text!)![0]));
const practice = (verdicts = {}) => evaluate({ disclosure: disclosureOf(sketch), verdicts }, scorerFor()).practices.find(({ id }) => id === 'GP23')!;

test('every line of the example is worth what the page says', () => {
  expect(example).toContain('GP23');
  const counted = practice().evidence.filter(({ value }) => value !== null);
  expect(counted.map(({ ref, weight, value }) => ({ id: ref, weight, worth: value })).sort((a, b) => a.id.localeCompare(b.id))).toEqual(
    rows.map(({ id, weight, worth }) => ({ id, weight, worth })).sort((a, b) => a.id.localeCompare(b.id)),
  );
});

test('the figures of the example are those that the product computes', () => {
  const { low, high, answered, reach, coverage } = practice();
  const read = practice({ 'RMOT-1.3': 'yes' });
  expect(bold).toEqual([low, high, answered, reach, coverage, read.low, read.high]);
});
