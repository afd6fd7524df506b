import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { AccessDenied, type Denial } from '../access-denied.ts';
import { requireAccess, type Access } from '../access.server.ts';
import { desk } from '../desk.server.ts';
import { operations, type ApiMethod, type Operation } from './operations.server.ts';
import { badRequest, Problem, problemResponse, unprocessable } from './problem.server.ts';

export interface ApiCall<Query> {
  readonly request: Request;
  readonly access: Access;
  /** The `{id}` of the path. */
  readonly id: string;
  readonly query: Query;
}

type Handler = (call: ApiCall<Record<string, unknown>>) => Promise<Response>;

/**
 * The loader and action of one path of the API. Per request: the access call with the operation's capability, its query
 * checked, the handler, and whatever goes wrong as a problem document (RFC 9457). `path` must stand in `operations`.
 */
export function apiRoute(path: string, handlers: Partial<Record<ApiMethod, Handler>>): {
  loader(args: LoaderFunctionArgs): Promise<Response>;
  action(args: ActionFunctionArgs): Promise<Response>;
} {
  const allowed = Object.keys(handlers).join(', ');
  const answer = async ({ request, params }: LoaderFunctionArgs): Promise<Response> => {
    const method = (request.method === 'HEAD' ? 'GET' : request.method) as ApiMethod;
    const handler = handlers[method];
    const operation = operations.find((one) => one.path === path && one.method === method);
    if (!handler || !operation || operation.capability === null) {
      return problemResponse({ status: 405, title: 'Method not allowed', detail: `This path takes ${allowed}.` }, { Allow: allowed });
    }
    try {
      const access = await requireAccess(request, operation.capability);
      return await handler({ request, access, id: params['id'] ?? '', query: readQuery(request, operation) });
    } catch (error) {
      return asResponse(error);
    }
  };
  return { loader: answer, action: answer };
}

function readQuery(request: Request, operation: Operation): Record<string, unknown> {
  if (!operation.query) return {};
  const parsed = operation.query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw badRequest('The query of this address cannot be used.', issues(parsed.error));
  return parsed.data;
}

/** The checked JSON body of a request. Throws a `Problem`: 415 for another type, 400 for no JSON, 422 for the wrong content. */
export async function readJson<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new Problem({ status: 415, title: 'Unsupported media type', detail: 'Send the body as application/json.' });
  }
  let body: unknown;
  try {
    body = JSON.parse(await request.text());
  } catch {
    throw badRequest('The body is not JSON.');
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw unprocessable('The body holds something that cannot be used.', issues(parsed.error));
  return parsed.data;
}

export function jsonResponse(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}

const issues = (error: z.ZodError): { field: string; message: string }[] =>
  error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));

function asResponse(error: unknown): Response {
  if (error instanceof AccessDenied) return denied(error.denial);
  if (error instanceof Problem) return problemResponse(error.details, error.headers);
  if (error instanceof Response) return error;
  desk().log.error({ err: error }, 'api request failed');
  return problemResponse({ status: 500, title: 'Internal error', detail: 'The portal failed to answer. Nothing is known to be lost; the log of the portal holds the cause.' });
}

function denied(denial: Denial): Response {
  switch (denial.kind) {
    case 'unauthenticated':
      return problemResponse(
        { status: 401, title: 'Not signed in', detail: 'Send a valid token as `Authorization: Bearer …`. A signed-in person makes tokens on the account page.' },
        { 'WWW-Authenticate': 'Bearer' },
      );
    case 'scope':
      return problemResponse({ status: 403, title: 'Scope too small', detail: `This needs a token of scope write (${denial.capability}).` });
    case 'role':
      return problemResponse({ status: 403, title: 'Not allowed', detail: `The role of this token's user does not include ${denial.capability}.` });
  }
}
