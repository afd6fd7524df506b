import { apiRoute } from '../../server/api/api-route.server.ts';
import { listCandidates } from '../../server/api/tenders.server.ts';

const route = apiRoute('/tenders/{id}/candidates', { GET: listCandidates });
export const loader = route.loader;
export const action = route.action;
