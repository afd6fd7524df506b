import { describe, expect, test } from 'vitest';
import type { Refusal } from '../model.ts';
import { workbookFile, zipParts } from '../xlsx/testing/workbook-file.ts';
import { defaultLimits } from '../xlsx/limits.ts';
import { describeRefusal } from './describe-refusal.ts';
import { readWorkbook } from './read-workbook.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const workbook = workbookFile({ sheets: { S: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

/** A compound file of Microsoft's with one named stream: old workbooks, and new ones under a password. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2_048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1_024);
  return bytes;
}

/** Small files, and what each is refused for. */
const files: readonly (readonly [what: string, bytes: Uint8Array, refusal: Partial<Refusal> & { kind: string }])[] = [
  ['an empty file', new Uint8Array(), { kind: 'empty-file' }],
  ['a PDF', text('%PDF-1.7\n'), { kind: 'not-a-workbook', looksLike: 'pdf' }],
  ['a PDF behind a zip header', text('%PDF-1.7 PK\u0003\u0004'), { kind: 'not-a-workbook', looksLike: 'pdf' }],
  ['an old workbook', compoundFile('Workbook'), { kind: 'old-xls' }],
  ['a workbook under a password', compoundFile('EncryptedPackage'), { kind: 'encrypted' }],
  ['a workbook cut off', workbook.slice(0, workbook.length / 2), { kind: 'truncated' }],
  ['a web page', text('<html><table><tr><td>MPII-1'), { kind: 'not-a-workbook', looksLike: 'html' }],
  ['a text', text('MPII-1;Yes\nMPII-2;No\n'), { kind: 'not-a-workbook', looksLike: 'csv' }],
  ['another zip', zipParts({ 'readme.txt': 'hello' }), { kind: 'not-a-workbook', looksLike: 'zip' }],
  ['a workbook without a form', workbook, { kind: 'not-mds2', sheets: ['S'] }],
  ['a zip bomb', workbookFile({ sheets: { S: `<row>${' '.repeat(defaultLimits.partBytes)}</row>` } }), { kind: 'exceeds-limit', limit: 'partBytes' }],
  ['a workbook with a document type', workbookFile({ sheets: { S: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' } }), { kind: 'forbidden-xml' }],
  ['a file too large', new Uint8Array(defaultLimits.fileBytes + 1), { kind: 'too-large' }],
]; // prettier-ignore

/** Refusals that no small file makes. */
const others: readonly Refusal[] = [
  ...(['ods', 'docx', 'xml', 'xlsb', 'unknown'] as const).map((looksLike): Refusal => ({ kind: 'not-a-workbook', looksLike })),
  { kind: 'damaged', part: null, reason: 'bad-directory' },
  { kind: 'damaged', part: 'xl/workbook.xml', reason: 'bad-checksum' },
  { kind: 'exceeds-limit', limit: 'rows', allowed: 20_000, part: null },
  { kind: 'timed-out', seconds: 1 },
  { kind: 'timed-out', seconds: 10 },
  { kind: 'reader-crashed', reason: 'out of memory' },
]; // prettier-ignore

test.each(files)('%s is refused for what it is', (_, bytes, refusal) => {
  expect(readWorkbook(bytes)).toMatchObject({ ok: false, error: refusal });
});

describe.each(['en', 'de'] as const)('in %s', (locale) => {
  const refusals = [
    ...files.map(([, bytes]) => {
      const reading = readWorkbook(bytes);
      if (reading.ok) throw new Error('read');
      return reading.error;
    }),
    ...others,
  ];
  const told = refusals.map((refusal) => [refusal, describeRefusal(refusal, locale)] as const);

  test('every refusal is told in whole sentences, every slot filled', () => {
    for (const [refusal, message] of told) {
      expect(message, refusal.kind).toMatch(/^\p{Lu}.{30,}\.$/su);
      expect(message, refusal.kind).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  });

  test('what differs is told differently', () => {
    const byMessage = new Map<string, Refusal>();
    for (const [refusal, message] of told) {
      const other = byMessage.get(message);
      if (other) expect(refusal, message).toEqual(other);
      byMessage.set(message, refusal);
    }
    expect(byMessage.size).toBeGreaterThan(20);
  });
});

test('the languages differ', () => {
  for (const refusal of others) expect(describeRefusal(refusal, 'de')).not.toBe(describeRefusal(refusal, 'en'));
});
