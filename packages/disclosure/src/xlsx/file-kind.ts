import { isUtf8 } from 'node:buffer';
import type { Refusal } from '../model.ts';

/**
 * What a file is that is no zip: by its bytes, never by its name. `truncated` when it begins as a zip and its directory
 * is missing.
 */
export function refusalOfNonZip(bytes: Buffer): Refusal {
  if (bytes.length === 0) return { kind: 'empty-file' };
  if (startsWith(bytes, COMPOUND_FILE)) return refusalOfCompoundFile(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x07, 0x08]))
    return { kind: 'truncated' };
  if (isBareBiff(bytes)) return { kind: 'old-xls' };
  const looksLike = bytes.subarray(0, 1024).includes('%PDF-') ? 'pdf' : textKind(bytes);
  return { kind: 'not-a-workbook', looksLike };
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Buffer, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/**
 * Microsoft's compound file holds old workbooks, and new ones under a password. Its streams are named in directory
 * entries of 128 bytes each, at multiples of 128 (MS-CFB 2.6.1), so that a name can be found without following the
 * chains of a container that may be damaged. What names no stream that is known is most likely a damaged old workbook.
 */
function refusalOfCompoundFile(bytes: Buffer): Refusal {
  if (hasStream(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return { kind: 'old-xls' };
  if (OTHER_STREAMS.some((name) => hasStream(bytes, name))) return { kind: 'not-a-workbook', looksLike: 'unknown' };
  return { kind: 'old-xls' };
}

/** Word, PowerPoint, Outlook, Visio. */
const OTHER_STREAMS = ['WordDocument', 'PowerPoint Document', '__properties_version1.0', 'VisioDocument'];
const DIRECTORY_ENTRY = 128;

function hasStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted, 512); at >= 0; at = bytes.indexOf(wanted, at + 2)) {
    if (at % DIRECTORY_ENTRY === 0) return true;
  }
  return false;
}

/** Excel 2 to 4 wrote their records (BOF: 0x0009, 0x0209, 0x0409) without any container. */
const isBareBiff = (bytes: Buffer): boolean =>
  bytes.length > 8 && bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1]!) && bytes[3] === 0 && bytes[2]! <= 8;

function textKind(bytes: Buffer): 'html' | 'xml' | 'csv' | 'unknown' {
  const head = bytes.subarray(0, 4096);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!wide && head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))) return 'unknown';
  const text = wide
    ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head)
    : head.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  const start = text.replace(/^\uFEFF?\s*/, '').toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table)/.test(start)) return 'html';
  if (start.startsWith('<')) return 'xml';
  // A separator in each of the first lines.
  const lines = start.split(/\r\n?|\n/).filter((line) => line !== '').slice(0, 3);
  const separated = [',', ';', '\t'].some((mark) => lines.every((line) => line.includes(mark)));
  return lines.length > 0 && separated ? 'csv' : 'unknown';
}
