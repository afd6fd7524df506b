import type { SecurityTxtDocument } from '../engine/documents.ts';

/** security.txt by RFC 9116: fields with their lines. A signature is stripped and not checked; comments and blanks are skipped. */
export function readSecurityTxt(path: string, text: string): SecurityTxtDocument {
  const lines = text.split(/\r?\n/);
  const signed = /^-----BEGIN PGP SIGNED MESSAGE-----/.test(lines[0] ?? '');
  const fields: { name: string; value: string; line: number }[] = [];
  let inBody = !signed;
  for (const [index, line] of lines.entries()) {
    if (signed && !inBody) {
      inBody = index > 0 && line.trim() === '';
      continue;
    }
    if (line.startsWith('-----BEGIN PGP SIGNATURE')) break;
    const content = signed && line.startsWith('- ') ? line.slice(2) : line;
    const match = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:[ \t]*(.*)$/.exec(content);
    if (match) fields.push({ name: match[1]!.toLowerCase(), value: match[2]!.trim(), line: index + 1 });
  }
  return { kind: 'security-txt', path, text, fields, signed };
}
