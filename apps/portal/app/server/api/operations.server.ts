import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import type { Capability } from '../capabilities.ts';
import {
  candidateSchema,
  changedTenderSchema,
  decisiveSchema,
  disclosureIdSchema,
  disclosureItemSchema,
  disclosureSchema,
  evaluationSchema,
  importResultSchema,
  listOf,
  newTenderSchema,
  newVerdictSchema,
  pageQuerySchema,
  problemSchema,
  publishedSchema,
  publishSchema,
  tenderIdSchema,
  tenderSchema,
  verdictSchema,
} from './schemas.server.ts';

export type ApiMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** One operation of the API: what the document says of it, and what a caller must be able to do. */
export interface Operation {
  readonly method: ApiMethod;
  /** With `{parameters}`, below /api/v1. */
  readonly path: string;
  readonly summary: string;
  readonly capability: Capability | null;
  readonly parameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: { readonly type: string; readonly schema: z.ZodType };
  readonly answer: { readonly status: number; readonly type: string; readonly schema: z.ZodType; readonly says: string };
  readonly problems: readonly number[];
}

const tender = z.object({ id: tenderIdSchema });
const disclosure = z.object({ id: disclosureIdSchema });
const json = 'application/json';

/** Every operation of the API, in the order of the document. A test holds it equal to the route files. */
export const operations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    capability: null,
    answer: { status: 200, type: json, schema: z.looseObject({ openapi: z.string() }), says: 'OpenAPI 3.1' },
    problems: [],
  },
  {
    method: 'GET',
    path: '/tenders',
    summary: 'List tenders',
    capability: 'tender:read',
    query: pageQuerySchema,
    answer: { status: 200, type: json, schema: listOf(tenderSchema), says: 'A page of tenders' },
    problems: [400],
  },
  {
    method: 'POST',
    path: '/tenders',
    summary: 'Make a tender',
    capability: 'tender:create',
    body: { type: json, schema: newTenderSchema },
    answer: { status: 201, type: json, schema: tenderSchema, says: 'The tender' },
    problems: [400, 415, 422],
  },
  {
    method: 'GET',
    path: '/tenders/{id}',
    summary: 'One tender',
    capability: 'tender:read',
    parameters: tender,
    answer: { status: 200, type: json, schema: tenderSchema, says: 'The tender' },
    problems: [404],
  },
  {
    method: 'PATCH',
    path: '/tenders/{id}',
    summary: 'Change name or profile',
    capability: 'tender:edit',
    parameters: tender,
    body: { type: json, schema: changedTenderSchema },
    answer: { status: 200, type: json, schema: tenderSchema, says: 'The tender as it is now' },
    problems: [400, 404, 409, 415, 422],
  },
  {
    method: 'POST',
    path: '/tenders/{id}/publish',
    summary: 'Lock profile, weights and knock-outs under a fingerprint',
    capability: 'tender:edit',
    parameters: tender,
    body: { type: json, schema: publishSchema },
    answer: { status: 200, type: json, schema: publishedSchema, says: 'The fingerprint' },
    problems: [400, 404, 409, 415, 422],
  },
  {
    method: 'GET',
    path: '/tenders/{id}/candidates',
    summary: 'The device models that take part',
    capability: 'tender:read',
    parameters: tender,
    answer: { status: 200, type: json, schema: listOf(candidateSchema), says: 'All candidates' },
    problems: [404],
  },
  {
    method: 'GET',
    path: '/tenders/{id}/disclosures',
    summary: 'Every import of the tender, older revisions included',
    capability: 'disclosure:read',
    parameters: tender,
    query: pageQuerySchema,
    answer: { status: 200, type: json, schema: listOf(disclosureItemSchema), says: 'A page of disclosures, oldest first' },
    problems: [400, 404],
  },
  {
    method: 'POST',
    path: '/tenders/{id}/disclosures',
    summary: 'Import MDS2 workbooks; answers when every file is stored and read',
    capability: 'tender:import',
    parameters: tender,
    body: {
      type: 'multipart/form-data',
      schema: z.object({ files: z.array(z.string().meta({ format: 'binary' })).meta({ description: 'One or many workbooks; the bytes decide what a file is.' }) }),
    },
    answer: { status: 201, type: json, schema: importResultSchema, says: 'What became of each file, in the order sent' },
    problems: [400, 404, 409, 413, 415, 422],
  },
  {
    method: 'GET',
    path: '/tenders/{id}/evaluation',
    summary: 'Score all candidates',
    capability: 'tender:read',
    parameters: tender,
    query: z.object({ profile: z.string().optional().meta({ description: "Id of a profile; the tender's own unless given." }) }),
    answer: { status: 200, type: json, schema: evaluationSchema, says: 'The evaluation' },
    problems: [400, 404],
  },
  {
    method: 'GET',
    path: '/tenders/{id}/decisive',
    summary: 'The open answers on which the first place depends',
    capability: 'tender:read',
    parameters: tender,
    answer: { status: 200, type: json, schema: decisiveSchema, says: 'The set, and the leader against each other candidate' },
    problems: [404],
  },
  {
    method: 'GET',
    path: '/tenders/{id}/export',
    summary: 'The evaluation as one file that `mds2 verify` makes anew',
    capability: 'tender:read',
    parameters: tender,
    answer: { status: 200, type: 'application/zip', schema: z.string().meta({ format: 'binary' }), says: 'Originals, profile, verdicts, corrections, result and their manifest' },
    problems: [404],
  },
  {
    method: 'GET',
    path: '/disclosures/{id}',
    summary: 'One disclosure as it was read',
    capability: 'disclosure:read',
    parameters: disclosure,
    answer: { status: 200, type: json, schema: disclosureSchema, says: 'The disclosure' },
    problems: [404],
  },
  {
    method: 'POST',
    path: '/disclosures/{id}/verdicts',
    summary: 'Say what an open answer means',
    capability: 'disclosure:judge',
    parameters: disclosure,
    body: { type: json, schema: newVerdictSchema },
    answer: { status: 201, type: json, schema: verdictSchema, says: 'The verdict, signed' },
    problems: [400, 404, 409, 415, 422],
  },
  {
    method: 'GET',
    path: '/disclosures/{id}/original',
    summary: 'The very bytes that were imported',
    capability: 'disclosure:read',
    parameters: disclosure,
    answer: { status: 200, type: 'application/octet-stream', schema: z.string().meta({ format: 'binary' }), says: 'The original file' },
    problems: [404],
  },
];

const problemWords: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'No valid token',
  403: 'The token or the role of its user does not allow it',
  404: 'There is no such thing here',
  409: 'The state of the tender forbids it',
  413: 'The upload is too large',
  415: 'The media type is not taken',
  422: 'The content cannot be used',
};

/** The OpenAPI 3.1 document of the API, made from `operations`. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = describe(operation);
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'MDS2 Desk',
      version: '1.0.0',
      description: 'Import MDS2 disclosures into tenders, score and compare them. The portal ranks security only. A token can do what both its scope and the role of its user allow.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths: paths as ZodOpenApiPathsObject,
  });
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { answer, body, parameters, query, capability } = operation;
  const problems = capability === null ? operation.problems : [401, 403, ...operation.problems].sort();
  return {
    summary: operation.summary,
    operationId: `${operation.method.toLowerCase()}${operation.path.replace(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase()).replace(/[^a-z]/gi, '')}`,
    ...(capability === null ? { security: [] } : { 'x-capability': capability }),
    ...(parameters || query ? { requestParams: { ...(parameters ? { path: parameters } : {}), ...(query ? { query } : {}) } } : {}),
    ...(body ? { requestBody: { required: true, content: { [body.type]: { schema: body.schema } } } } : {}),
    responses: {
      [String(answer.status)]: { description: answer.says, content: { [answer.type]: { schema: answer.schema } } },
      ...Object.fromEntries(
        problems.map((status) => [
          String(status),
          { description: problemWords[status] ?? 'Problem', content: { 'application/problem+json': { schema: problemSchema } } },
        ]),
      ),
    } as ZodOpenApiOperationObject['responses'],
  };
}
