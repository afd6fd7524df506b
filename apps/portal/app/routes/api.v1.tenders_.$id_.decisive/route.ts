import { apiRoute } from '../../server/api/api-route.server.ts';
import { decisiveForApi } from '../../server/api/evaluation.server.ts';

const route = apiRoute('/tenders/{id}/decisive', { GET: decisiveForApi });
export const loader = route.loader;
export const action = route.action;
