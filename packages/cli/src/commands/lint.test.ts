import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mds2 } from '../testing/run.ts';
import { demo, demoFolder } from '../testing/workbooks.ts';

const workbooks = demoFolder();
let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'mds2-lint-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const bad = 'mds2: HN 1-2019\nanswers:\n  CSUP-1: N/A # why?\n  AUDT-1: ja\n';
interface Json {
  readonly findings: readonly {
    rule: string;
    severity: string;
    message: string;
    questions: readonly string[];
    file: string;
    location: string | null;
  }[];
  readonly covered: readonly { rule: string; by: string }[];
  readonly gone: readonly object[];
}
const json = async (...args: string[]) => {
  const { out, code, err } = await mds2(['lint', ...args, '--format', 'json', '--today', '2026-06-01']);
  return { ...(JSON.parse(out) as Json), code, err };
};

test('a workbook: findings with rule, message, questions and cell', async () => {
  const { findings } = await json(workbooks.path(demo.velmora));
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding.message).not.toMatch(/\{\w+\}/);
  expect(findings.some(({ location }) => location?.includes('!'))).toBe(true);
});

test('a text source: the place is line and column; errors end with 1', async () => {
  const { findings, code } = await json(put('one/device.mds2.yaml', bad));
  expect(findings.find(({ rule }) => rule === 'csup1-na')).toMatchObject({
    severity: 'error',
    questions: ['CSUP-1'],
    location: '3:11',
  });
  expect(code).toBe(1);
});

test('a folder is linted together, and what is not there is missing', async () => {
  put('two/device.mds2.yaml', 'mds2: HN 1-2019\nanswers:\n  SBOM-1: Yes\n');
  expect((await json(join(folder, 'two'))).findings.map(({ rule }) => rule)).toContain('sbom-claimed-but-absent');
  expect((await json(join(folder, 'two/device.mds2.yaml'))).findings.map(({ rule }) => rule)).not.toContain(
    'sbom-claimed-but-absent',
  );
});

test('a file that cannot be used, and a path that names nothing, end with 2', async () => {
  const broken = await json(put('three/broken.xlsx', 'no workbook'));
  expect([broken.code, broken.findings.map(({ rule }) => rule)]).toEqual([2, ['file-unreadable']]);
  const { code, err } = await mds2(['lint', join(folder, 'nowhere*.xlsx')]);
  expect(code).toBe(2);
  expect(err).toContain('nowhere');
});

test('--fix applies safe fixes and keeps comments', async () => {
  const path = put('four/device.mds2.yaml', bad);
  await mds2(['lint', path, '--fix']);
  expect(readFileSync(path, 'utf8')).toBe(bad.replace('ja', 'Yes'));
});

describe('baseline', () => {
  test('known findings stay visible and do not fail; gone ones are reported', async () => {
    const path = put('five/device.mds2.yaml', bad);
    const baseline = join(folder, 'baseline.json');
    expect((await mds2(['lint', path, '--write-baseline', baseline, '--today', '2026-06-01'])).code).toBe(0);
    const known = await json(path, '--baseline', baseline);
    expect([known.code, known.findings]).toEqual([0, []]);
    expect(known.covered.map(({ rule, by }) => [rule, by])).toContainEqual(['csup1-na', 'baseline']);
    writeFileSync(path, bad.replace('N/A # why?', 'Yes'));
    expect((await json(path, '--baseline', baseline)).gone).not.toEqual([]);
  });
});

test('the nearest configuration holds; a wrong one is refused', async () => {
  const path = put('six/device.mds2.yaml', bad);
  const config = put('six/mds2lint.config.yaml', 'rules:\n  csup1-na: off\n');
  expect((await json(path)).findings.map(({ rule }) => rule)).not.toContain('csup1-na');
  writeFileSync(config, 'rules:\n  no-such-rule: off\n');
  const { code, err } = await mds2(['lint', path]);
  expect(code).toBe(2);
  expect(err).toContain('no-such-rule');
});

test('--max-warnings, SARIF, JUnit and German', async () => {
  const path = put('seven/device.mds2.yaml', "mds2: HN 1-2019\nanswers:\n  AUDT-8: ''\n");
  const off = put(
    'seven/mds2lint.config.yaml',
    'rules: { id-missing: off, answer-share-low: off, header-manufacturer-missing: off, header-model-missing: off, date-missing: off }\n',
  );
  expect((await mds2(['lint', path, '--config', off])).code).toBe(0);
  expect((await mds2(['lint', path, '--config', off, '--max-warnings', '0'])).code).toBe(1);
  const sarif = JSON.parse((await mds2(['lint', path, '--format', 'sarif'])).out) as {
    version: string;
    runs: { results: { ruleId: string; ruleIndex: number }[]; tool: { driver: { rules: { id: string }[] } } }[];
  };
  expect(sarif.version).toBe('2.1.0');
  for (const { ruleId, ruleIndex } of sarif.runs[0]!.results)
    expect(sarif.runs[0]!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  expect((await mds2(['lint', path, '--format', 'junit'])).out).toContain('<testsuite ');
  expect((await mds2(['lint', path], 'de')).out).toContain('AUDT-8 ist nicht beantwortet.');
});
