import { apiRoute } from '../../server/api/api-route.server.ts';
import { evaluateForApi } from '../../server/api/evaluation.server.ts';

const route = apiRoute('/tenders/{id}/evaluation', { GET: evaluateForApi });
export const loader = route.loader;
export const action = route.action;
