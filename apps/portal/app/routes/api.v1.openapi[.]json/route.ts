import { jsonResponse } from '../../server/api/api-route.server.ts';
import { openApiDocument } from '../../server/api/operations.server.ts';

export const loader = (): Response => jsonResponse(openApiDocument());
