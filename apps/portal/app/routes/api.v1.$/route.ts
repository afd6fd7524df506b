import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { problemResponse } from '../../server/api/problem.server.ts';

const missing = (): Response => problemResponse({ status: 404, title: 'Not found', detail: 'There is no such path in this API. /api/v1/openapi.json lists them all.' });

export const loader = (_: LoaderFunctionArgs): Response => missing();
export const action = (_: ActionFunctionArgs): Response => missing();
