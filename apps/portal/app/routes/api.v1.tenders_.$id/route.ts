import { apiRoute } from '../../server/api/api-route.server.ts';
import { changeTender, showTender } from '../../server/api/tenders.server.ts';

const route = apiRoute('/tenders/{id}', { GET: showTender, PATCH: changeTender });
export const loader = route.loader;
export const action = route.action;
