import type { ReadFileJson, ScoreFileJson, ScoreFrameJson, UnusableFileJson } from '@mds2/assessment';
import { hn1_2019, practiceIds } from '@mds2/catalog';
import type { Answer } from '@mds2/disclosure';
import { describe, expect, test } from 'vitest';
import { mds2 } from './testing/run.ts';
import { demo, demoFolder } from './testing/workbooks.ts';

const folder = demoFolder();
const isUsable = <F extends object>(entry: F | UnusableFileJson): entry is F => !('error' in entry);
const parsed = <T>(text: string): T => JSON.parse(text) as T;

type CompareFileJson = Pick<
  ScoreFileJson,
  'file' | 'formVersion' | 'document' | 'total' | 'knockOuts' | 'rank' | 'rankTo'
>;
interface CompareJson extends ScoreFrameJson {
  readonly practices: readonly { id: string; differs: boolean; cells: readonly { file: number }[] }[];
  readonly questions: readonly { id: string; cells: readonly { file: number; answer: Answer | null }[] }[];
  readonly settling: readonly unknown[];
  readonly files: readonly (CompareFileJson | UnusableFileJson)[];
}
interface DiffJson {
  readonly old: object;
  readonly new: object;
  readonly comparable: boolean;
  readonly document: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: readonly { id: string; kind: string; before: Answer | null; after: Answer | null }[];
}

describe('read', () => {
  test('gives each file in the order named, answers in form order with their cells', async () => {
    const names = [demo.brightfen, demo.velmora, demo.isarwelle].map(folder.path);
    const { out, err } = await mds2(['read', ...names, '--format', 'json']);
    const { files } = parsed<{ files: ReadFileJson[] }>(out);
    expect(files.map(({ file, formVersion }) => [file, formVersion])).toEqual([
      [names[0], 'HN 1-2019'],
      [names[1], 'HN 1-2019'],
      [names[2], 'HN 1-2013'],
    ]);
    const velmora = files[1]!;
    expect(velmora.document).toMatchObject({
      manufacturer: expect.stringContaining('Velmora'),
      model: expect.stringContaining('Echo 7'),
    });
    expect(velmora.document.releaseDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(velmora.answers.slice(0, hn1_2019.questions.length).map(({ id }) => id)).toEqual(
      hn1_2019.questions.map(({ id }) => id),
    );
    expect(Object.keys(velmora.answers[0]!)).toEqual(['id', 'value', 'raw', 'notes', 'noteCells', 'cell']);
    expect(velmora.answers.every(({ notes, noteCells }) => notes.length === noteCells.length)).toBe(true);
    expect(velmora.answers.find(({ id }) => id === 'SAHD-15')?.cell).toMatch(/^('?[\w -]+'?)![A-Z]+\d+$/);
    expect(err).toBe('');
  });

  test('an unusable file keeps its place, is named on standard error, and the others are still read', async () => {
    const names = [
      folder.path(demo.velmora),
      folder.write('empty.xlsx', ''),
      folder.path('missing.xlsx'),
      folder.path('.'),
      folder.write('page.xlsx', '%PDF-1.7 ...'),
      folder.path(demo.quorvex),
    ];
    const { code, out, err } = await mds2(['read', ...names, '--format', 'json']);
    const { files } = parsed<{ files: (ReadFileJson | UnusableFileJson)[] }>(out);
    expect(files.map((entry) => [entry.file, isUsable(entry) ? 'read' : entry.error.kind])).toEqual([
      [names[0], 'read'],
      [names[1], 'empty-file'],
      [names[2], 'not-found'],
      [names[3], 'not-a-file'],
      [names[4], 'not-a-workbook'],
      [names[5], 'read'],
    ]);
    expect(code).toBe(2);
    for (const [i, entry] of files.entries()) {
      if (isUsable(entry)) expect(err).not.toContain(`${names[i]}:`);
      else expect(err).toContain(`mds2: ${names[i]}: ${entry.error.message}\n`);
    }
  });

  test('exit code 1 exactly where the report holds an error', async () => {
    for (const name of Object.values(demo)) {
      const { code, out } = await mds2(['read', folder.path(name), '--format', 'json']);
      const { files } = parsed<{ files: ReadFileJson[] }>(out);
      expect([name, code]).toEqual([
        name,
        files.some(({ report }) => report.some(({ level }) => level === 'error')) ? 1 : 0,
      ]);
    }
  });

  test('keys and kinds are the same in both languages, messages are not', async () => {
    const name = folder.path(demo.brightfen);
    const [en, de] = await Promise.all(
      (['en', 'de'] as const).map(
        async (locale) =>
          parsed<{ files: ReadFileJson[] }>((await mds2(['read', name, '--format', 'json'], locale)).out).files[0]!,
      ),
    );
    const withoutMessages = ({ report, ...rest }: ReadFileJson) => ({
      ...rest,
      report: report.map(({ message: _, ...entry }) => entry),
    });
    expect(withoutMessages(en!)).toEqual(withoutMessages(de!));
    expect(en!.report.length).toBeGreaterThan(0);
    expect(en!.report.map(({ message }) => message)).not.toEqual(de!.report.map(({ message }) => message));
    for (const { message } of [...en!.report, ...de!.report]) expect(message).not.toMatch(/[{}]/);
  });

  test('as text: whose form it is, the remarks, every answer with its cell, nothing wider than the terminal', async () => {
    const { out } = await mds2(['read', folder.path(demo.tannhagen)], 'de');
    const lines = out.split('\n');
    expect(out).toContain('Tannhagen');
    for (const { id } of hn1_2019.questions)
      expect(
        lines.some((line) => line.trimStart().startsWith(`${id} `)),
        id,
      ).toBe(true);
    expect(out).not.toMatch(/undefined|\{\w+\}/);
  });
});

describe('score', () => {
  const scored = async (...args: string[]) =>
    parsed<ScoreFrameJson & { files: ScoreFileJson[] }>((await mds2(['score', ...args, '--format', 'json'])).out);
  const all = () => [demo.velmora, demo.brightfen, demo.tannhagen, demo.quorvex, demo.isarwelle].map(folder.path);

  test('all 28 practices with their ends, coverage and evidence; what does not apply has no figures', async () => {
    const { profile, procurementType, sources, files } = await scored(folder.path(demo.velmora));
    expect({ profile: profile.id, procurementType, sources }).toEqual({
      profile: 'enisa',
      procurementType: 'MD',
      sources: ['mds2'],
    });
    const { practices, total } = files[0]!;
    expect(practices.map(({ id }) => id)).toEqual([...practiceIds]);
    for (const { id, low, high, coverage, applicable, assessed, evidence } of practices) {
      if (applicable === false) expect([id, low, high]).toEqual([id, null, null]);
      else if (!assessed) expect([id, low, high, coverage]).toEqual([id, 0, 1, 0]);
      else {
        expect(low).toBeLessThanOrEqual(high!);
        expect(evidence.length).toBeGreaterThan(0);
      }
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }
    expect(total.low).toBeLessThanOrEqual(total.high);
    expect(practices.find(({ id }) => id === 'GP01')).toMatchObject({ assessed: false });
  });

  test('no figure has more than six decimals', async () => {
    const { out } = await mds2(['score', ...all(), '--format', 'json']);
    expect(out.match(/\d\.\d{7,}/g) ?? []).toEqual([]);
  });

  test('places are ranges among the files of the call; whom a knock-out fails has none', async () => {
    const { files } = await scored(...all());
    const ranked = files.filter(({ rank }) => rank !== null);
    for (const { knockOuts, rank, rankTo } of files) {
      const isOut = knockOuts.some(({ result }) => result === 'fail');
      expect([rank === null, rankTo === null]).toEqual([isOut, isOut]);
    }
    for (const a of ranked) {
      const before = ranked.filter((b) => b.total.low > a.total.high).length;
      const after = ranked.filter((b) => a.total.low > b.total.high).length;
      expect([a.rank, a.rankTo]).toEqual([before + 1, ranked.length - after]);
    }
    const alone = await scored(folder.path(demo.velmora));
    expect(alone.files[0]).toMatchObject({ rank: 1, rankTo: 1 });
  });

  test('the order of files changes places in the list only', async () => {
    const forth = await scored(...all());
    const back = await scored(...all().reverse());
    expect(back.files.toReversed()).toEqual(forth.files);
  });

  test('profile, type and sources change what is scored', async () => {
    const name = folder.path(demo.velmora);
    const plain = await scored(name);
    expect((await scored(name, '--profile', 'strict')).files[0]!.knockOuts.length).toBeGreaterThan(
      plain.files[0]!.knockOuts.length,
    );
    expect(
      (await scored(name, '--type', 'PRO')).files[0]!.practices.some(({ notApplicable }) => notApplicable === 'type'),
    ).toBe(true);
    const wide = await scored(name, '--sources', 'hospital,mds2,document');
    expect(wide.sources).toEqual(['mds2', 'document', 'hospital']);
    const width = ({ files }: { files: ScoreFileJson[] }) => files[0]!.total.high - files[0]!.total.low;
    expect(width(wide)).toBeGreaterThan(width(plain));
  });

  test('an unusable file keeps its place and has no rank', async () => {
    const { code, out } = await mds2([
      'score',
      folder.path('missing.xlsx'),
      folder.path(demo.velmora),
      '--format',
      'json',
    ]);
    const { files } = parsed<{ files: (ScoreFileJson | UnusableFileJson)[] }>(out);
    expect(code).toBe(2);
    expect(files.map((entry) => (isUsable(entry) ? entry.rank : entry.error.kind))).toEqual(['not-found', 1]);
  });

  test.each(['en', 'de'] as const)(
    'as text in %s: ranking first, a bar and figures for every practice that applies',
    async (locale) => {
      const { out } = await mds2(['score', ...all()], locale);
      expect(out).toMatch(/█+▒*·*/);
      for (const id of practiceIds) expect(out).toContain(id);
      expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
    },
  );
});

describe('compare', () => {
  const all = () => [demo.velmora, demo.brightfen, demo.tannhagen, demo.quorvex].map(folder.path);

  test('one cell a file in each row; totals and places are those of score; only answers that differ', async () => {
    const comparison = parsed<CompareJson>((await mds2(['compare', ...all(), '--format', 'json'])).out);
    const scores = parsed<{ files: ScoreFileJson[] }>((await mds2(['score', ...all(), '--format', 'json'])).out);
    expect(comparison.files.map(({ file }) => file)).toEqual(all());
    for (const [i, file] of comparison.files.entries()) {
      const { total, knockOuts, rank, rankTo } = scores.files[i]!;
      expect(file).toMatchObject({ total, knockOuts, rank, rankTo });
    }
    expect(comparison.practices.map(({ id }) => id)).toEqual([...practiceIds]);
    for (const row of [...comparison.practices, ...comparison.questions])
      expect(row.cells.map(({ file }) => file)).toEqual([0, 1, 2, 3]);
    expect(comparison.questions.length).toBeGreaterThan(20);
    for (const { id, cells } of comparison.questions) {
      const stated = cells.map(({ answer }) =>
        JSON.stringify(answer && [answer.value, answer.value === 'text' ? answer.raw : '']),
      );
      expect(new Set(stated).size, id).toBeGreaterThan(1);
    }
    expect(JSON.stringify(comparison).match(/\d\.\d{7,}/g) ?? []).toEqual([]);
  });

  test('a file compared with itself differs in nothing', async () => {
    const name = folder.path(demo.velmora);
    const { questions, practices } = parsed<CompareJson>((await mds2(['compare', name, name, '--format', 'json'])).out);
    expect(questions).toEqual([]);
    expect(practices.some(({ differs }) => differs)).toBe(false);
  });

  test('an unusable file keeps its place', async () => {
    const names = [folder.path(demo.velmora), folder.path('missing.xlsx'), folder.path(demo.brightfen)];
    const { code, out } = await mds2(['compare', ...names, '--format', 'json']);
    const { files, practices } = parsed<CompareJson>(out);
    expect(code).toBe(2);
    expect(files.map((entry) => [entry.file, isUsable(entry) ? 'compared' : entry.error.kind])).toEqual([
      [names[0], 'compared'],
      [names[1], 'not-found'],
      [names[2], 'compared'],
    ]);
    expect(practices[0]!.cells.map(({ file }) => file)).toEqual([0, 2]);
  });

  test.each(['en', 'de'] as const)('as text in %s: whole, within the width', async (locale) => {
    const { out } = await mds2(['compare', ...all()], locale);
    for (const id of practiceIds) expect(out).toContain(id);
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

describe('diff', () => {
  test('the same file differs in nothing', async () => {
    const name = folder.path(demo.velmora);
    const { code, out } = await mds2(['diff', name, name, '--format', 'json']);
    const { changes, document, comparable } = parsed<DiffJson>(out);
    expect({ changes, document, comparable }).toEqual({ changes: [], document: [], comparable: true });
    expect(code).toBe((await mds2(['read', name])).code);
  });

  test('a later revision: every changed answer with both sides, losses first, and 1', async () => {
    const names = [demo.velmora, demo.velmora2].map(folder.path);
    const [{ code, out }, read] = await Promise.all([
      mds2(['diff', ...names, '--format', 'json']),
      mds2(['read', ...names, '--format', 'json']),
    ]);
    expect(code).toBe(1);
    const diff = parsed<DiffJson>(out);
    const [older, newer] = parsed<{ files: ReadFileJson[] }>(read.out).files;
    expect([diff.old, diff.new]).toEqual(
      [older!, newer!].map(({ file, formVersion, document }) => ({ file, formVersion, document })),
    );
    const value = (of: ReadFileJson, id: string) => of.answers.find((answer) => answer.id === id)?.value ?? null;
    const differing = hn1_2019.questions
      .filter(({ id }) => value(older!, id) !== value(newer!, id))
      .map(({ id }) => id);
    expect(differing.length).toBeGreaterThan(0);
    const told = diff.changes.map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(differing));
    for (const { id, before, after } of diff.changes)
      expect([before?.value ?? null, after?.value ?? null]).toEqual([value(older!, id), value(newer!, id)]);
    const order = ['worse', 'withdrawn', 'changed', 'note-changed', 'new', 'better'];
    const kinds = diff.changes.map(({ kind }) => order.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort());
    expect(kinds).not.toContain(-1);
    expect(Object.values(diff.counts).reduce((sum, count) => sum + count)).toBe(diff.changes.length);
  });

  test('another edition of the form is said to be incomparable, and differs', async () => {
    const names = [demo.isarwelle, demo.velmora].map(folder.path);
    const { code, out } = await mds2(['diff', ...names, '--format', 'json']);
    expect(code).toBe(1);
    expect(parsed<DiffJson>(out)).toMatchObject({ comparable: false, changes: [], old: { formVersion: 'HN 1-2013' } });
    expect((await mds2(['diff', ...names])).out).toContain('HN 1-2013');
  });

  test('where one cannot be used there is no comparison, and 2', async () => {
    const names = [folder.path('missing.xlsx'), folder.path(demo.velmora)];
    const { code, out, err } = await mds2(['diff', ...names, '--format', 'json']);
    expect(code).toBe(2);
    expect(parsed<DiffJson>(out)).toMatchObject({
      old: { file: names[0], error: { kind: 'not-found' } },
      new: { file: names[1], formVersion: 'HN 1-2019' },
      comparable: false,
      changes: [],
    });
    expect(err).toContain(`mds2: ${names[0]}: `);
  });

  test.each(['en', 'de'] as const)('as text in %s: both names, the sum in one line, every change', async (locale) => {
    const names = [demo.velmora, demo.velmora2].map(folder.path);
    const { out } = await mds2(['diff', ...names], locale);
    const { changes } = parsed<DiffJson>((await mds2(['diff', ...names, '--format', 'json'])).out);
    for (const name of names) expect(out).toContain(name);
    for (const { id } of changes) expect(out).toContain(`  ${id} `);
    expect(out).not.toMatch(/undefined|\{\w+\}/);
  });
});

describe('usage', () => {
  test.each([
    [[], /Usage: mds2/],
    [['frobnicate'], /There is no command frobnicate/],
    [['read'], /argument files is missing/],
    [['read', 'a.xlsx', '--wrong'], /There is no option --wrong/],
    [['read', 'a.xlsx', '--format'], /option --format <format> needs a value/],
    [['read', 'a.xlsx', '--format', 'xml'], /xml is not a value for --format <format>. Possible: json, text/],
    [['score', 'a.xlsx', '--profile', 'best'], /best is not a value for --profile <name>. Possible: enisa, strict/],
    [['score', 'a.xlsx', '--type', 'XX'], /XX is not a value for --type <code>. Possible: CIS, MD/],
    [
      ['score', 'a.xlsx', '--sources', 'mds2,gossip'],
      /mds2,gossip is not a value for --sources <list>. Possible: mds2, mdcg, document, hospital/,
    ],
    [['compare', 'a.xlsx'], /argument files is missing/],
    [['diff', 'a.xlsx'], /argument new is missing/],
    [['diff', 'a.xlsx', 'b.xlsx', 'c.xlsx'], /more arguments/],
    [['read', 'a.xlsx', '--lang', 'fr'], /fr is not a value for --lang <language>. Possible: en, de/],
  ])('%j ends with 2 and says why on standard error only', async (args, message) => {
    const { code, out, err } = await mds2(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  test('usage errors speak the language asked for', async () => {
    expect((await mds2(['read', '--wrong'], 'de')).err).toContain('Eine Option --wrong gibt es nicht.');
  });

  test.each(['en', 'de'] as const)('--help and --version in %s end with 0 on standard output', async (locale) => {
    const help = await mds2(['--help'], locale);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const command of ['read', 'score', 'compare', 'diff']) {
      expect(help.out).toContain(`  ${command}`);
      const own = await mds2([command, '--help'], locale);
      expect(own).toMatchObject({ code: 0, err: '' });
      expect(own.out).toMatch(locale === 'en' ? /^Usage: / : /^Aufruf: /);
      expect(own.out).toContain('--format');
      expect(own.out).toContain('--lang');
    }
    expect(await mds2(['--version'], locale)).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });
});
