import { apiRoute } from '../../server/api/api-route.server.ts';
import { importDisclosures, listDisclosures } from '../../server/api/disclosures.server.ts';

const route = apiRoute('/tenders/{id}/disclosures', { GET: listDisclosures, POST: importDisclosures });
export const loader = route.loader;
export const action = route.action;
