import { recordMembers } from '@mds2/assessment';
import { builtInProfiles } from '@mds2/catalog';
import { readWorkbook } from '@mds2/disclosure';
import { demoDisclosures, fastWorkbook } from '@mds2/fixtures';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mds2 } from '../testing/run.ts';
import { demoFolder } from '../testing/workbooks.ts';

const folder = demoFolder();

function members(): Record<string, Uint8Array> {
  const offers = demoDisclosures()
    .slice(0, 5)
    .map(({ fileName, draft, layout }, index) => {
      const bytes = fastWorkbook(draft, layout);
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(`${fileName} was refused`);
      const { disclosure } = read.value.forms[0]!;
      const { manufacturer, model } = disclosure.document;
      return { candidate: `c${index}`, manufacturer: manufacturer ?? '', model: model ?? '', disclosure: `r${index}`, revision: 1, fileName, form: 0, bytes, kind: 'xlsx' as const, read: disclosure };
    });
  const tender = { name: 'Ultrasound 2027', reference: null, scope: { procurementType: 'MD', sources: ['mds2' as const] } };
  return Object.fromEntries(recordMembers({ tender, profile: builtInProfiles.enisa, madeAt: '2026-10-05T12:00:00Z', offers, verdicts: [], corrections: [] }));
}

describe('verify', () => {
  test('reproduces an evaluation however it was packed', async () => {
    for (const [name, level, entries] of [['stored.zip', 0, members()], ['turned.zip', 9, Object.fromEntries(Object.entries(members()).reverse())]] as const) {
      const { code, out, err } = await mds2(['verify', folder.write(name, zipSync(entries, { level }))]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/reproduced\. [\d,]+ figures and texts of 5 candidates come out the same/);
    }
  });

  test('names what was altered, and exits with 1', async () => {
    const all = members();
    all['profile.json'] = strToU8(new TextDecoder().decode(all['profile.json']).replace('"strictNa":false', '"strictNa":true '));
    const { code, out } = await mds2(['verify', folder.write('altered.zip', zipSync(all)), '--format', 'json']);
    expect([code, JSON.parse(out)]).toMatchObject([1, { outcome: 'altered', path: 'profile.json', what: 'hash' }]);
    expect((await mds2(['verify', folder.path('altered.zip')], 'de')).out).toContain('verändert: profile.json');
  });

  test.each([
    ['no-zip.zip', strToU8('hello'), /is no zip archive/],
    ['empty.zip', zipSync({}), /has no manifest\.json/],
    ['other.zip', zipSync({ 'manifest.json': strToU8('{}') }), /does not know/],
  ])('%s is unusable: exits with 2 and says why', async (name, bytes, words) => {
    const { code, out, err } = await mds2(['verify', folder.write(name, bytes)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  test('a file that is not there', async () => {
    expect(await mds2(['verify', folder.path('nowhere.zip')])).toMatchObject({ code: 2, err: expect.stringContaining('There is no file of this name') });
  });
});
