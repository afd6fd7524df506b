import { expect, test } from 'vitest';

import { bodyOf } from './body-of.server.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) => new Request('http://desk/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
const stream = (...parts: (string | Error)[]) =>
  new ReadableStream<Uint8Array>({
    pull(control) {
      const part = parts.shift();
      if (part === undefined) control.close();
      else if (part instanceof Error) control.error(part);
      else control.enqueue(new TextEncoder().encode(part));
    },
  });

test('a body comes whole, in the order of its parts', async () => {
  const body = await bodyOf(post(stream('PK', '\u0003\u0004', 'rest')));
  expect(body.kind === 'whole' && new TextDecoder().decode(body.bytes)).toBe('PK\u0003\u0004rest');
});

test('a body that breaks off is none', async () => {
  expect(await bodyOf(post(stream('PK', new Error('reset'))))).toEqual({ kind: 'cut-off' });
});

test('a body shorter than it was declared is none', async () => {
  expect(await bodyOf(post(stream('PK'), { 'content-length': '44000' }))).toEqual({ kind: 'cut-off' });
});

test('a body beyond the limit is refused by its declared size, or while it comes', async () => {
  expect(await bodyOf(post('x', { 'content-length': '999' }), 10)).toEqual({ kind: 'too-large', atLeast: 999, limit: 10 });
  expect(await bodyOf(post(stream('123456', '7890123', 'never read')), 10)).toEqual({ kind: 'too-large', atLeast: 13, limit: 10 });
});

test('an empty body is a whole one: the reader says that the file is empty', async () => {
  expect(await bodyOf(post(''))).toEqual({ kind: 'whole', bytes: new Uint8Array(0) });
});
