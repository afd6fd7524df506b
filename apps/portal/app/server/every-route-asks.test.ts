import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const routesFolder = join(import.meta.dirname, '../routes');

/** Routes that must work for nobody, each with its reason. What stands here hands out no data of the house. */
const open: Readonly<Record<string, string>> = {
  $: 'says that there is no page',
  'sign-in': 'is where nobody goes to become somebody',
  'sign-out': 'ends a session, whoever holds it',
  setup: 'makes the first account, refused once there is one',
  preferences: 'sets cookies; asks before it changes a person',
  'api.v1.$': 'says that there is no such path',
  'api.v1.openapi[.]json': 'describes the API, the same for everybody',
};

/** Makers of loaders and actions that ask themselves, and the file that proves it. */
const askingMakers: Readonly<Record<string, string>> = { apiRoute: 'api/api-route.server.ts' };

const routes = readdirSync(routesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, file: ['route.tsx', 'route.ts'].map((file) => join(routesFolder, name, file)).find(existsSync) }));

/** What is wrong with the loader and the action of a route module: each must begin with the access call. */
function unasked(source: string): string[] {
  const file = ts.createSourceFile('route.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const handlers = new Set(['loader', 'action']);
  const wrong: string[] = [];
  const made = new Set(file.statements.filter(ts.isVariableStatement).flatMap((statement) => statement.declarationList.declarations).filter(({ initializer }) => isMade(initializer)).map(({ name }) => name.getText()));
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      for (const { name } of statement.exportClause.elements) if (handlers.has(name.text)) wrong.push(`${name.text} is exported from elsewhere`);
    }
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name && handlers.has(statement.name.text)) {
      if (!calls(statement.body?.statements[0], 'requireAccess')) wrong.push(`${statement.name.text} does not begin with requireAccess`);
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        const handler = name.getText();
        if (handlers.has(handler)) {
          if (!isMade(initializer) && !(initializer && ts.isPropertyAccessExpression(initializer) && made.has(initializer.expression.getText()))) wrong.push(`${handler} is made by something that is not known to ask`);
        }
      }
    }
  }
  return wrong;
}

const isMade = (node: ts.Node | undefined): boolean => Object.keys(askingMakers).some((maker) => calls(node, maker));

function calls(node: ts.Node | undefined, name: string): boolean {
  if (!node) return false;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name) return true;
  // A call inside another function is a promise, not a call.
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => calls(child, name)) ?? false;
}

test('the routes are where this test looks for them', () => {
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter(({ file }) => file === undefined).map(({ name }) => name)).toEqual([]);
});

describe.each(routes.filter(({ name }) => !(name in open)))('route $name', ({ file }) => {
  test('asks who this is before anything else', () => {
    expect(unasked(readFileSync(file!, 'utf8'))).toEqual([]);
  });
});

test('no exception outlives its route', () => {
  const names = new Set(routes.map(({ name }) => name));
  expect(Object.keys(open).filter((name) => !names.has(name))).toEqual([]);
});

test.each(Object.entries(askingMakers))('%s asks in what it makes', (_, file) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toMatch(/await requireAccess\(request, /);
});

describe('this test finds', () => {
  test('a loader that does not ask, asks late, or only promises to', () => {
    expect(unasked('export async function loader() { return 1; }')).toHaveLength(1);
    expect(unasked('export async function action({ request }) { const form = await request.formData(); await requireAccess(request, "x"); }')).toHaveLength(1);
    expect(unasked('export async function loader({ request }) { const ask = () => requireAccess(request, "x"); }')).toHaveLength(1);
  });
  test('a loader that comes from elsewhere', () => {
    expect(unasked("export { loader } from './other.ts';")).toHaveLength(1);
    expect(unasked('export const loader = async () => 1;')).toHaveLength(1);
    expect(unasked('const route = madeBy(1); export const loader = route.loader; export const action = route.action;')).toHaveLength(2);
  });
  test('nothing where all is well', () => {
    expect(unasked('export async function loader({ request }) { const { tenders } = await requireAccess(request, "x"); return tenders; }')).toEqual([]);
    expect(unasked('const route = apiRoute("/tenders", {}); export const loader = route.loader;')).toEqual([]);
  });
});
