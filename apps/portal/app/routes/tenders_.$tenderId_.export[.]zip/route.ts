import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';
import { exportTender } from '../../server/exporting/export-tender.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return await exportTender(await requireAccess(request, 'tender:read'), params['tenderId'], 'zip');
}
