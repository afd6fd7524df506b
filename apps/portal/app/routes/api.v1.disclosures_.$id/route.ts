import { apiRoute } from '../../server/api/api-route.server.ts';
import { showDisclosure } from '../../server/api/disclosures.server.ts';

const route = apiRoute('/disclosures/{id}', { GET: showDisclosure });
export const loader = route.loader;
export const action = route.action;
