import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '@mds2/disclosure';
import { mds2 } from '../testing/run.ts';
import { demo, demoFolder } from '../testing/workbooks.ts';

const workbooks = demoFolder();
let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'mds2-convert-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const stated = (path: string) => {
  const reading = readWorkbook(readFileSync(path));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.forms[0]!.disclosure.answers.map(({ id, value, raw, notes }) => ({ id, value, raw, notes }));
};

describe('convert', () => {
  test.each([demo.velmora, demo.brightfen, demo.quorvex])(
    '%s to text, and back into itself: every answer and note',
    async (name) => {
      const [text, back] = [at('device.mds2.yaml'), at('back.xlsx')];
      expect(await mds2(['convert', workbooks.path(name), '--out', text])).toMatchObject({ code: 0, err: '' });
      expect(await mds2(['convert', text, '--out', back, '--into', workbooks.path(name)])).toMatchObject({
        code: 0,
        err: '',
      });
      expect(stated(back)).toEqual(stated(workbooks.path(name)));
    },
  );

  test('evidence leaves with nothing', async () => {
    writeFileSync(
      at('secret.mds2.yaml'),
      'mds2: HN 1-2019\nanswers:\n  CSUP-1: { answer: Yes, evidence: { ticket: SECRET-42 } }\n  CSUP-2: Yes\n  CSUP-3: No\n  CSUP-4: No\n',
    );
    for (const name of ['open.mds2.yaml', 'open.xlsx']) {
      expect((await mds2(['convert', at('secret.mds2.yaml'), '--out', at(name)])).code).toBe(0);
      expect(readFileSync(at(name)).includes('SECRET')).toBe(false);
    }
  });

  test('other kinds of files are refused', async () => {
    expect((await mds2(['convert', workbooks.path(demo.velmora), '--out', at('form.pdf')])).code).toBe(2);
  });
});

describe('changelog', () => {
  test('says in both languages what changed', async () => {
    const { out, code } = await mds2(['changelog', workbooks.path(demo.velmora), workbooks.path(demo.velmora2)]);
    expect(out).toContain('# What changes for hospitals');
    expect(out).toContain('# Was sich für Krankenhäuser ändert');
    expect(code).toBe(0);
  });
  test('asks for a later date where answers changed', async () => {
    const form = (answer: string): string => `mds2: HN 1-2019\nanswers:\n  DOC-7: 2026-01-31\n  CSUP-1: ${answer}\n`;
    writeFileSync(at('old.mds2.yaml'), form('Yes'));
    writeFileSync(at('new.mds2.yaml'), form('No'));
    const { code, err } = await mds2(['changelog', at('old.mds2.yaml'), at('new.mds2.yaml')]);
    expect(code).toBe(1);
    expect(err).toContain('2026-01-31');
  });
});
