import { builtInProfiles, hn1_2019, type Source } from '@mds2/catalog';
import { compileProfile, evaluate, type Evaluation } from '@mds2/assessment';
import type { Answer, AnswerValue, Disclosure } from '@mds2/disclosure';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The scorer against `score.py`, an independent reading of the same rules that shares no code with it. */

const facts = fileURLToPath(new URL('../../../shared/facts', import.meta.url));
const script = fileURLToPath(new URL('./score.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;
const missing = !existsSync(facts) ? `no facts folder at ../shared/facts` : !python ? 'no python3' : null;
// In CI both are there; what is missing then fails the test instead of skipping it.
const skipped = missing !== null && !process.env['CI'];
if (skipped) console.info(`score reference: skipped, ${missing}`);

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const notes = [
  'Optional',
  'Only with licence',
  'Planned for the next release',
  'Tested internally by our own team',
  'IEC 62304',
  'security@vendor.example',
  'Ports are disabled by default',
  'See the service manual, chapter 4, for the full description of this function and its limits',
  'teilweise',
  'in Arbeit',
];
const texts = [
  'tbd',
  'hidden',
  'n/a',
  'sales@vendor.example, phone on request',
  'A long and honest statement',
  'siehe Handbuch',
];

interface Case {
  readonly answers: Record<string, [AnswerValue, string, string[]]>;
  readonly profile: 'enisa' | 'strict';
  readonly type: string;
  readonly sources: Source[];
}

function makeCase(seed: number): Case {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  // Forms lean one way or the other, so that exposures open, close and stay unknown.
  const lean = {
    yes: next(),
    no: next(),
    na: next() * 0.5,
    'see-note': next() * 0.3,
    text: next() * 0.15,
    blank: next() * 0.4,
  };
  const sum = Object.values(lean).reduce((a, b) => a + b, 0);
  const answers: Case['answers'] = {};
  for (const { id, kind } of hn1_2019.questions) {
    let at = next() * sum;
    const value = (Object.keys(lean) as (keyof typeof lean)[]).find((key) => (at -= lean[key]) <= 0) ?? 'blank';
    const said = kind === 'free-text' && (value === 'yes' || value === 'no' || value === 'na') ? 'text' : value;
    const raw = said === 'text' ? pick(texts) : said;
    answers[id] = [said, raw, said !== 'blank' && next() < 0.3 ? [pick(notes)] : []];
  }
  return {
    answers,
    profile: pick(['enisa', 'strict'] as const),
    type: pick(['MD', 'MD', 'MD', 'PRO', 'CIS', 'NET', 'CLD']),
    sources: next() < 0.7 ? ['mds2'] : ['mds2', 'mdcg', 'document', 'hospital'],
  };
}

function ours({ answers, profile, type, sources }: Case): Evaluation {
  const disclosure: Disclosure = {
    formVersion: 'HN 1-2019',
    document: { manufacturer: 'V', model: 'M', documentId: null, releaseDate: null },
    answers: Object.entries(answers).map(([id, [value, raw, said]]): Answer => ({
      id,
      value,
      raw,
      notes: said,
      noteCells: said.map(() => 'S!B1'),
      cell: 'S!C1',
    })),
  };
  const scorer = compileProfile(builtInProfiles[profile], { procurementType: type, sources });
  if (!scorer.ok) throw new Error(JSON.stringify(scorer.error));
  return evaluate(disclosure, scorer.value);
}

test.skipIf(skipped)(
  'every figure of 400 random forms equals the independent reading',
  { timeout: 120_000 },
  () => {
    expect(missing).toBe(null);
    const cases = Array.from({ length: 400 }, (_, index) => makeCase(index + 1));
    const run = spawnSync('python3', [script, facts], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(run.stderr).toBe('');
    const results = JSON.parse(run.stdout) as {
      exposures: object;
      practices: Record<string, unknown>[];
      total: object;
      knockOuts: unknown[];
    }[];
    results.forEach((theirs, index) => {
      const mine = ours(cases[index]!);
      const near = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(5)) : value);
      const figures = (record: object, keys: readonly string[]) =>
        Object.fromEntries(keys.map((key) => [key, near((record as Record<string, unknown>)[key])]));
      const practiceKeys = ['id', 'low', 'high', 'coverage', 'applicable', 'assessed'];
      expect({
        case: index,
        exposures: mine.exposures,
        practices: mine.practices.map((one) => figures(one, practiceKeys)),
        total: figures(mine.total, ['low', 'high', 'coverage']),
        knockOuts: mine.knockOuts.map(({ id, result }) => ({ id, result })),
      }).toEqual({
        case: index,
        exposures: theirs.exposures,
        practices: theirs.practices.map((one) => figures(one, practiceKeys)),
        total: figures(theirs.total, ['low', 'high', 'coverage']),
        knockOuts: theirs.knockOuts,
      });
    });
  },
);
