/**
 * Headers that save a body as a file and never show it: RFC 6266 with the plain and the extended name.
 * `bytes` is the length of the body.
 */
export function downloadHeaders(fileName: string, type: string, bytes?: number): Record<string, string> {
  const plain = fileName.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(wellFormed(fileName)).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${extended}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(bytes === undefined ? {} : { 'Content-Length': String(bytes) }),
  };
}

/** A file that the portal has made; what no file system takes in its name becomes a dash. */
export const fileResponse = (name: string, type: string, bytes: Uint8Array): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, { headers: downloadHeaders(name.replace(/[/\\:*?"<>|]/g, '-'), type, bytes.length) });

/** A lone half of a surrogate pair would make `encodeURIComponent` throw. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
