import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';

/** The words of a Word document in the order of its body, a blank between its pieces. */
export function wordsOfDocx(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return plain(xml.replace(/<[^>]+>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'));
}

/** The words of a PDF in the order of its content, by poppler; without hyphens, which a paper puts where lines break. */
export function wordsOfPdf(bytes: Uint8Array): string {
  return withoutHyphens(execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, maxBuffer: 1 << 26 }).toString('utf8'));
}

export const withoutHyphens = (text: string): string => plain(text).replace(/[-\u00ad\u2010\u200b]/g, '');

/** Text without the blanks and line breaks that a layout puts into it. */
export const plain = (text: string): string => text.replace(/\s+/g, '');
