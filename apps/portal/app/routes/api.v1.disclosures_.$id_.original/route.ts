import { apiRoute } from '../../server/api/api-route.server.ts';
import { sendOriginal } from '../../server/api/disclosures.server.ts';

const route = apiRoute('/disclosures/{id}/original', { GET: sendOriginal });
export const loader = route.loader;
export const action = route.action;
