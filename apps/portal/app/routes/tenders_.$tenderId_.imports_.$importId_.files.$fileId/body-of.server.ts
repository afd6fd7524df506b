/** The body of a request, or why there is none. */
export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly atLeast: number; readonly limit: number }
  /** The connection broke: what arrived is no file. */
  | { readonly kind: 'cut-off' };

/** Above the reader's own limit, so that a file between the two is refused by the reader and its original kept. */
const LIMIT = 64 * 2 ** 20;

/** Reads a request's body whole, up to `limit` bytes; a longer one is not taken into memory. */
export async function bodyOf(request: Request, limit = LIMIT): Promise<Body> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) return { kind: 'too-large', atLeast: declared, limit };
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = request.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > limit) {
        await reader?.cancel();
        return { kind: 'too-large', atLeast: length, limit };
      }
      parts.push(part.value);
    }
  } catch {
    // The stream fails when the sender goes away; there is nothing else in it that could.
    return { kind: 'cut-off' };
  }
  if (request.signal.aborted || length < declared) return { kind: 'cut-off' };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { kind: 'whole', bytes };
}
