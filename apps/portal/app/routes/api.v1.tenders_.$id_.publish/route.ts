import { apiRoute } from '../../server/api/api-route.server.ts';
import { publishTender } from '../../server/api/tenders.server.ts';

const route = apiRoute('/tenders/{id}/publish', { POST: publishTender });
export const loader = route.loader;
export const action = route.action;
