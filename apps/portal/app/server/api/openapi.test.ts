import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openApiDocument, operations } from './operations.server.ts';

const routesFolder = join(import.meta.dirname, '../../routes');

/** `METHOD /path` of every route file below /api/v1, read from its name and its source. */
function routed(): string[] {
  return readdirSync(routesFolder)
    .filter((name) => name.startsWith('api.v1.') && name !== 'api.v1.$')
    .flatMap((name) => {
      const path = `/${name
        .slice('api.v1.'.length)
        .replaceAll('[.]', '\u0000')
        .split('.')
        .map((part) => part.replace(/_$/, '').replace(/^\$(.*)/, '{$1}'))
        .join('/')
        .replaceAll('\u0000', '.')}`;
      const source = readFileSync(join(routesFolder, name, 'route.ts'), 'utf8');
      const made = /apiRoute\('([^']+)', \{([^}]*)\}\)/.exec(source);
      if (!made) return [`GET ${path}`];
      expect(made[1], name).toBe(path);
      return [...made[2]!.matchAll(/\b(GET|POST|PATCH|PUT|DELETE)\b/g)].map(([method]) => `${method} ${path}`);
    })
    .sort();
}

test('the document names the operations that are routed, and no other', () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routed());
});

test('every operation has an identifier of its own, an answer, and says who may call it', () => {
  const { paths } = openApiDocument();
  const described = Object.values(paths ?? {}).flatMap((path) => Object.values(path as Record<string, { operationId: string; responses: object; security?: unknown; 'x-capability'?: string }>));
  expect(described).toHaveLength(operations.length);
  expect(new Set(described.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const operation of described) expect(operation['x-capability'] ?? operation.security, operation.operationId).toBeDefined();
});

test('every reference of the document leads somewhere', () => {
  const document = openApiDocument();
  const text = JSON.stringify(document);
  for (const [, pointer] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = pointer!.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
    expect(target, pointer).toBeDefined();
  }
});
