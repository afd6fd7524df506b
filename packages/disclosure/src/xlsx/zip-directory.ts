import { damaged, exceeds, Refused } from './refused.ts';
import type { Limits } from './limits.ts';

/** One file of the archive as its directory describes it; checked against its local header. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
}

/** Entries by name: forward slashes, lower case, as part names are compared in a package (ECMA-376 Part 2, 6.2.2.3). */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

interface EndRecord {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const SIZES_FOLLOW = 0x0008;
const FULL = 0xffffffff;

export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/**
 * Reads the directory at the end of a zip, and the header in front of each entry. Undefined when there is none, so
 * that the caller can say what the file is instead. Refuses encryption, doubled names, entries that share bytes,
 * headers that contradict the directory, and more entries than the limit.
 */
export function readZipDirectory(bytes: Buffer, limits: Limits): ZipDirectory | undefined {
  const end = findEnd(bytes);
  if (end === undefined) return undefined;
  if (end.count > limits.entries) throw exceeds('entries', limits.entries, null);

  const entries = new Map<string, ZipEntry>();
  const spans: { from: number; to: number }[] = [];
  const directoryEnd = end.start + end.size;
  let at = end.start;
  for (let i = 0; i < end.count; i++) {
    if (at + CENTRAL_SIZE > directoryEnd || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE)
      throw damaged(null, 'bad-directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + CENTRAL_SIZE + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > directoryEnd) throw damaged(null, 'bad-directory');
    const nameStart = at + CENTRAL_SIZE;
    const name = bytes.toString('utf8', nameStart, nameStart + nameLength);
    const flags = bytes.readUInt16LE(at + 8);
    if ((flags & ENCRYPTED) !== 0) throw new Refused({ kind: 'encrypted' });

    const wide = readWide(bytes, nameStart + nameLength, extraLength, {
      size: bytes.readUInt32LE(at + 24),
      compressedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    if (wide === undefined) throw damaged(name, 'bad-directory');
    const method = bytes.readUInt16LE(at + 10);
    const crc = bytes.readUInt32LE(at + 16);
    const dataStart = checkLocalHeader(bytes, name, { flags, method, crc, nameStart, nameLength, ...wide });
    const dataEnd = dataStart + wide.compressedSize;
    if (dataEnd > end.start) throw damaged(name, 'bad-size');
    spans.push({ from: wide.offset, to: dataEnd });

    if (!name.endsWith('/')) {
      const key = partKey(name);
      if (entries.has(key)) throw damaged(name, 'duplicate-entry');
      entries.set(key, { name, method, crc, compressedSize: wide.compressedSize, size: wide.size, dataStart });
    }
    at = next;
  }
  if (at !== directoryEnd) throw damaged(null, 'bad-directory');
  refuseOverlap(spans);
  return entries;
}

/** The end record lies within the last 64 KB; the one whose comment reaches exactly to the end of the file is preferred. */
function findEnd(bytes: Buffer): EndRecord | undefined {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  let broken = false;
  let trailing: EndRecord | undefined;
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END_SIGNATURE) continue;
    const stop = at + END_SIZE + bytes.readUInt16LE(at + 20);
    if (stop > bytes.length) continue;
    const end = readEnd(bytes, at);
    if (stop === bytes.length) {
      if (end !== undefined) return end;
      broken = true;
    } else {
      trailing ??= end;
    }
  }
  if (trailing === undefined && broken) throw damaged(null, 'bad-directory');
  return trailing;
}

function readEnd(bytes: Buffer, at: number): EndRecord | undefined {
  if (bytes.readUInt16LE(at + 4) !== 0 && bytes.readUInt16LE(at + 4) !== 0xffff) return undefined;
  let end: EndRecord = {
    count: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 12),
    start: bytes.readUInt32LE(at + 16),
  };
  if (at >= 20 && bytes.readUInt32LE(at - 20) === LOCATOR64_SIGNATURE) {
    const record = uint64(bytes, at - 12);
    if (record + 56 > at - 20 || bytes.readUInt32LE(record) !== END64_SIGNATURE) return undefined;
    end = { count: uint64(bytes, record + 32), size: uint64(bytes, record + 40), start: uint64(bytes, record + 48) };
  }
  if (end.start + end.size > at) return undefined;
  if (end.count > 0 && (end.size < CENTRAL_SIZE || bytes.readUInt32LE(end.start) !== CENTRAL_SIGNATURE))
    return undefined;
  return end;
}

/** Sizes and place of an entry; where 32 bits are full they stand in the ZIP64 extra field (APPNOTE 4.5.3). */
function readWide(
  bytes: Buffer,
  extraStart: number,
  extraLength: number,
  narrow: { size: number; compressedSize: number; offset: number },
): { size: number; compressedSize: number; offset: number } | undefined {
  if (narrow.size !== FULL && narrow.compressedSize !== FULL && narrow.offset !== FULL) return narrow;
  const stop = extraStart + extraLength;
  for (let at = extraStart; at + 4 <= stop; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== 1) continue;
    const fieldEnd = Math.min(stop, at + 4 + bytes.readUInt16LE(at + 2));
    let cursor = at + 4;
    const wide = { ...narrow };
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (narrow[key] !== FULL) continue;
      if (cursor + 8 > fieldEnd) return undefined;
      wide[key] = uint64(bytes, cursor);
      cursor += 8;
    }
    return wide;
  }
  return undefined;
}

/** Beyond 2^53 the figure is inexact, and far over every limit in any case. */
const uint64 = (bytes: Buffer, at: number): number =>
  bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x1_0000_0000;

interface Central {
  flags: number;
  method: number;
  crc: number;
  nameStart: number;
  nameLength: number;
  size: number;
  compressedSize: number;
  offset: number;
}

/** Readers that trust different headers read different files: both must say the same. Answers where the data begin. */
function checkLocalHeader(bytes: Buffer, name: string, central: Central): number {
  const at = central.offset;
  if (at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE)
    throw damaged(name, 'bad-local-header');
  const nameLength = bytes.readUInt16LE(at + 26);
  const extraLength = bytes.readUInt16LE(at + 28);
  const nameStart = at + LOCAL_SIZE;
  const dataStart = nameStart + nameLength + extraLength;
  const sameName =
    nameLength === central.nameLength &&
    dataStart <= bytes.length &&
    bytes.compare(bytes, nameStart, nameStart + nameLength, central.nameStart, central.nameStart + nameLength) === 0;
  if (!sameName || bytes.readUInt16LE(at + 8) !== central.method) throw damaged(name, 'bad-local-header');
  if ((bytes.readUInt16LE(at + 6) & SIZES_FOLLOW) !== 0 && (central.flags & SIZES_FOLLOW) !== 0) return dataStart;

  const wide = readWide(bytes, nameStart + nameLength, extraLength, {
    size: bytes.readUInt32LE(at + 22),
    compressedSize: bytes.readUInt32LE(at + 18),
    offset: 0,
  });
  const same =
    wide !== undefined &&
    wide.size === central.size &&
    wide.compressedSize === central.compressedSize &&
    bytes.readUInt32LE(at + 14) === central.crc;
  if (!same) throw damaged(name, 'bad-local-header');
  return dataStart;
}

/** Entries that share bytes are how a small file becomes terabytes (the overlap and quoted-overlap bombs). */
function refuseOverlap(spans: { from: number; to: number }[]): void {
  spans.sort((a, b) => a.from - b.from);
  for (let i = 1; i < spans.length; i++) {
    if (spans[i]!.from < spans[i - 1]!.to) throw damaged(null, 'overlapping-entries');
  }
}
