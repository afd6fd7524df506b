import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';
import { downloadHeaders } from '../../server/download.server.ts';
import { notFound } from '../../server/refusals.server.ts';

/** The unchanged bytes of one revision, as a file to save under the name that it came with. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:read');
  const revision = (await access.revisions.ofCandidate(params['candidateId']!)).find(({ revision: number }) => String(number) === params['revision']);
  const bytes = revision && (await access.originals.read(revision.sha256));
  if (!revision || !bytes) throw notFound();
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: downloadHeaders(revision.fileName, 'application/octet-stream', bytes.length) });
}
