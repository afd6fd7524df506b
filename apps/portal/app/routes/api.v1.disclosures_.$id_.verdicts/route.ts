import { apiRoute } from '../../server/api/api-route.server.ts';
import { recordVerdict } from '../../server/api/disclosures.server.ts';

const route = apiRoute('/disclosures/{id}/verdicts', { POST: recordVerdict });
export const loader = route.loader;
export const action = route.action;
