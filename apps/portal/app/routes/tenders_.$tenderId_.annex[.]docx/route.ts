import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';
import { annexResponse } from '../../server/exporting/letters.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return await annexResponse(await requireAccess(request, 'tender:read'), params['tenderId']);
}
