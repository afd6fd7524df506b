import { apiRoute } from '../../server/api/api-route.server.ts';
import { createTender, listTenders } from '../../server/api/tenders.server.ts';

const route = apiRoute('/tenders', { GET: listTenders, POST: createTender });
export const loader = route.loader;
export const action = route.action;
