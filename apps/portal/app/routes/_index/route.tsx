import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';

/** The portal begins with its tenders. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccess(request, 'tender:read');
  return redirect('/tenders');
}
