import {
  configure,
  TextReader,
  TextWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

configure({ useWebWorkers: false });

/** The text of one part of a package; null where there is none of that name. */
export async function partText(bytes: Uint8Array, name: string): Promise<string | null> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const entry = (await reader.getEntries()).find(({ filename }) => filename === name);
    return entry && !entry.directory ? await entry.getData(new TextWriter()) : null;
  } finally {
    await reader.close();
  }
}

/** A package with parts replaced: all others keep their compressed bytes, order and dates. */
export async function withParts(bytes: Uint8Array, parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true });
  for (const entry of await reader.getEntries()) {
    const text = parts.get(entry.filename);
    const { lastModDate, comment } = entry;
    if (text !== undefined) {
      await writer.add(entry.filename, new TextReader(text), { lastModDate, comment, extendedTimestamp: false });
    } else if (entry.directory) {
      await writer.add(entry.filename, undefined, { directory: true, lastModDate });
    } else {
      const data = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
      await writer.add(entry.filename, new Uint8ArrayReader(data), {
        passThrough: true,
        lastModDate,
        comment,
        extendedTimestamp: false,
        ...(entry.signature === undefined ? {} : { signature: entry.signature }),
        uncompressedSize: entry.uncompressedSize,
        compressionMethod: entry.compressionMethod,
      });
    }
  }
  await reader.close();
  return await writer.close();
}

/** A package of text parts, the same bytes every time. */
export async function packageOf(parts: readonly (readonly [name: string, text: string])[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true });
  for (const [name, text] of parts) {
    await writer.add(name, new TextReader(text), { lastModDate: new Date(2020, 0, 1), extendedTimestamp: false });
  }
  return await writer.close();
}
