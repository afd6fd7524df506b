import { isUtf8 } from 'node:buffer';
import { damaged, exceeds } from './refused.ts';

/** Where the text begins in UTF-8 bytes that are known to be valid. */
export interface XmlBytes {
  readonly bytes: Buffer;
  readonly start: number;
}

/**
 * A part as valid UTF-8. Almost every part is that already and is not copied; UTF-16 and what else an XML declaration
 * names is decoded, if it is small (`otherEncodingBytes`), since decoding takes a multiple of the memory.
 */
export function toUtf8(raw: Buffer, part: string, otherEncodingBytes: number): XmlBytes {
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) return checked(raw, 3, part);
  const label = wideEncoding(raw) ?? declaredEncoding(raw);
  if (label === undefined || UTF8.test(label)) return checked(raw, 0, part);
  if (raw.length > otherEncodingBytes) throw exceeds('partBytes', otherEncodingBytes, part);
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(raw);
  } catch {
    // Either no such encoding or bytes that it does not have: both leave the text unknown.
    throw damaged(part, 'bad-encoding');
  }
  return { bytes: Buffer.from(text, 'utf8'), start: 0 };
}

function checked(bytes: Buffer, start: number, part: string): XmlBytes {
  if (!isUtf8(bytes)) throw damaged(part, 'bad-encoding');
  return { bytes, start };
}

/** By byte order mark, or by how `<?` or `<x` looks in two bytes (XML 1.0, appendix F). */
function wideEncoding(raw: Buffer): string | undefined {
  const [a, b] = raw;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return undefined;
}

function declaredEncoding(raw: Buffer): string | undefined {
  if (raw[0] !== 0x3c || raw[1] !== 0x3f) return undefined;
  if (raw.toString('latin1', 0, USUAL.length) === USUAL) return undefined;
  const label = DECLARATION.exec(raw.toString('latin1', 0, 200))?.[1]?.toLowerCase();
  // A declaration that can be read byte by byte cannot be UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? undefined : label;
}

/** How nearly every part begins. */
const USUAL = '<?xml version="1.0" encoding="UTF-8"';
const DECLARATION = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/;
const UTF8 = /^(utf-?8|(us-)?ascii)$/;
