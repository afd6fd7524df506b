import { apiRoute } from '../../server/api/api-route.server.ts';
import { showTender } from '../../server/api/tenders.server.ts';

const route = apiRoute('/tenders/{id}', { GET: showTender });
export const loader = route.loader;
export const action = route.action;
