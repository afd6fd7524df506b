import { afterAll, describe, expect, test, vi } from 'vitest';
import { describeFinding, describePosition } from '../describe.ts';
import { lintExample } from '../testing/lint-example.ts';
import { stopValidators } from '../validators/csaf.ts';
import { rules } from './index.ts';

/** The first document of a field loads its validator: seconds of work on a busy machine. */
vi.setConfig({ testTimeout: 180_000 });
afterAll(stopValidators);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  // A fault of a rule has no example; engine/lint.test.ts makes one.
  const hasExample = rule.examples.found !== '';

  if (hasExample)
    test('is found in its example, worded in both languages', async () => {
      const { findings } = await lintExample(rule.examples.found);
      const mine = findings.filter((finding) => finding.rule === id);
      expect(mine, JSON.stringify(findings.map((finding) => finding.rule))).not.toEqual([]);
      for (const finding of mine) {
        for (const locale of ['en', 'de'] as const) expect(describeFinding(finding, locale)).not.toMatch(/\{\w+\}/);
        expect(finding.positions.length).toBeGreaterThan(0);
        finding.positions.forEach(describePosition);
      }
      const rest = await lintExample(rule.examples.found);
      expect(rest.findings).toEqual(findings);
    });

  if (hasExample)
    test('is not found in its near miss', async () => {
      const { findings } = await lintExample(rule.examples.clean);
      expect(findings.filter((finding) => finding.rule === id || finding.rule === 'internal-error')).toEqual([]);
    });

  test('says what it is in English and German', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [rule.message, rule.why]) expect(text.en === '' || text.de === '').toBe(false);
    expect(rule.source.document).not.toBe('');
  });
});
