import { sha256 } from '@mds2/base/hash';
import { builtInProfiles } from '@mds2/catalog';
import { readWorkbook } from '@mds2/disclosure';
import { fastWorkbook, fleet } from '@mds2/fixtures';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordMembers, type EvaluationRecord } from './evaluation-record.ts';
import type { Manifest } from './model.ts';
import { verifyRecord } from './verify-record.ts';

const signed = { reason: 'The note says so.', by: 'P. Muster', at: '2026-10-05T12:00:00.000Z' };

let record: EvaluationRecord;
let members: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  const offers = [...fleet(4, 'record')].map(({ fileName, draft, layout }, index) => {
    const bytes = fastWorkbook(draft, layout);
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(`${fileName} was refused`);
    const { disclosure } = read.value.forms[0]!;
    return {
      candidate: `c${index}`,
      manufacturer: disclosure.document.manufacturer ?? '',
      model: disclosure.document.model ?? '',
      disclosure: `r${index}`,
      revision: 1,
      fileName,
      form: 0,
      bytes,
      kind: 'xlsx' as const,
      read: disclosure,
    };
  });
  const open = offers[0]!.read.answers.find(({ value }) => value === 'see-note' || value === 'blank')!;
  const other = offers[1]!.read.answers.find(({ value }) => value === 'yes')!;
  record = {
    tender: { name: 'Ultrasound 2027', reference: null, scope: { procurementType: 'MD', sources: ['mds2'] } },
    profile: builtInProfiles.enisa,
    madeAt: '2026-10-06T08:00:00.000Z',
    offers,
    verdicts: [{ disclosure: 'r0', question: open.id, verdict: 'yes', ...signed }],
    corrections: [{ disclosure: 'r1', field: 'answer', question: other.id, read: other.raw, corrected: 'no', ...signed }],
  };
  members = recordMembers(record);
});

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The file with one member changed, and a manifest that knows of it. */
function forged(path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const changed = new Map(members).set(path, bytes);
  const manifest = JSON.parse(text(members.get('manifest.json')!)) as Manifest;
  const listed = manifest.members.map((one) => (one.path === path ? { path, size: bytes.length, sha256: sha256(bytes) } : one));
  return changed.set('manifest.json', bytesOf({ ...manifest, members: listed }));
}

describe('an evaluation file', () => {
  test('holds what it is made of, and nothing else', () => {
    const paths = [...members.keys()];
    expect(paths.filter((path) => !path.startsWith('originals/'))).toEqual(['manifest.json', 'corrections.json', 'profile.json', 'result.json', 'verdicts.json']);
    expect(paths.filter((path) => path.startsWith('originals/'))).toHaveLength(4);
  });

  test('is the same each time', () => {
    const again = recordMembers(record);
    expect([...again].map(([path, bytes]) => `${path} ${sha256(bytes)}`)).toEqual([...members].map(([path, bytes]) => `${path} ${sha256(bytes)}`));
  });

  test('is reproduced figure by figure, in whatever order its members come', () => {
    const verified = verifyRecord(new Map([...members].reverse()));
    expect(verified).toMatchObject({ outcome: 'reproduced', offers: 4 });
    expect(verified.outcome === 'reproduced' && verified.figures).toBeGreaterThan(4 * 28 * 6);
  });

  test('of a tender without offers is reproduced too', () => {
    expect(verifyRecord(recordMembers({ ...record, offers: [], verdicts: [], corrections: [] }))).toEqual({ outcome: 'reproduced', offers: 0, figures: 0 });
  });

  test('says which figure differs', () => {
    const result = JSON.parse(text(members.get('result.json')!)) as { files: { file: string; practices: { id: string; low: number | null }[] }[] };
    const practice = result.files[0]!.practices.find(({ low }) => low !== null)!;
    const before = practice.low!;
    practice.low = before + 0.000001;
    expect(verifyRecord(forged('result.json', bytesOf(result)))).toEqual({
      outcome: 'differs',
      at: `files[${result.files[0]!.file}].practices[${practice.id}].low`,
      stated: before + 0.000001,
      computed: before,
    });
  });

  test.each([
    ['verdicts.json', { items: [] }],
    ['corrections.json', { items: [] }],
  ])('does not come out the same without its %s', (path, value) => {
    expect(verifyRecord(forged(path, bytesOf(value)))).toMatchObject({ outcome: 'differs' });
  });

  test('whose profile was bent comes out differently', () => {
    const profile = JSON.parse(text(members.get('profile.json')!)) as { profile: { practiceWeights: Record<string, number> } };
    profile.profile.practiceWeights['GP13'] = 9;
    expect(verifyRecord(forged('profile.json', bytesOf(profile)))).toMatchObject({ outcome: 'differs' });
  });

  test('with a byte changed, a member gone or one added is altered', () => {
    const original = [...members.keys()].find((path) => path.startsWith('originals/'))!;
    const flipped = members.get(original)!.slice();
    flipped[flipped.length >> 1]! ^= 1;
    expect(verifyRecord(new Map(members).set(original, flipped))).toEqual({ outcome: 'altered', path: original, what: 'hash' });
    const without = new Map(members);
    without.delete(original);
    expect(verifyRecord(without)).toEqual({ outcome: 'altered', path: original, what: 'missing' });
    expect(verifyRecord(new Map(members).set('note.txt', flipped))).toEqual({ outcome: 'altered', path: 'note.txt', what: 'unlisted' });
  });
});

describe('a file that is none', () => {
  test.each([
    ['nothing', new Map<string, Uint8Array>(), 'no-manifest'],
    ['another format', new Map([['manifest.json', bytesOf({ format: 'x', version: 1, members: [] })]]), 'other-format'],
    ['no JSON', new Map([['manifest.json', new Uint8Array([1, 2, 3])]]), 'malformed'],
    ['a manifest of another shape', new Map([['manifest.json', bytesOf({ format: 'mds2-desk/evaluation', version: 1 })]]), 'malformed'],
  ])('%s is unusable: %s', (_, file, reason) => {
    expect(verifyRecord(file)).toMatchObject({ outcome: 'unusable', reason });
  });

  test.each(['profile.json', 'verdicts.json', 'corrections.json', 'result.json'])('with a %s of another shape never throws', (path) => {
    for (const value of [null, 1, [], {}, { items: [null] }, { offers: [{}], files: 1 }, { profile: {}, tender: {} }]) {
      expect(['unusable', 'differs', 'altered']).toContain(verifyRecord(forged(path, bytesOf(value))).outcome);
    }
  });
});
