import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';
import { importFile } from '../../server/importing.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { lineOf } from '../tenders_.$tenderId/lines-of-import.server.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { bodyOf } from './body-of.server.ts';

/** A file of an import has no page of its own. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccess(request, 'tender:read');
  throw notFound();
}

/** POST: the bytes of one announced file; answers with its outcome in words. DELETE: it will not come. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender } = await tenderOf(access, params['tenderId']);
  if (tender.archivedAt !== null) return data({ error: 'archived' }, { status: 409 });
  const line = (await importOf())?.files.find(({ id }) => id === params['fileId']);
  if (!line) throw notFound();
  if (request.method === 'DELETE') return data({ dismissed: await access.imports.dismiss(line.id) });
  if (line.outcome !== 'waiting') return data({ error: 'already-decided' }, { status: 409 });
  const body = await bodyOf(request);
  if (body.kind === 'cut-off') return data({ error: 'cut-off' }, { status: 400 });
  if (body.kind === 'too-large') await access.imports.refuse(line.id, null, { kind: 'too-large', bytes: body.atLeast, limit: body.limit });
  else await importFile(access, { tenderId: tender.id, importFileId: line.id, name: line.name, bytes: body.bytes });
  const after = (await importOf())?.files.find(({ id }) => id === line.id);
  return after ? data((await lineOf(access, tender.id, after)).done) : data({ error: 'gone' }, { status: 404 });

  async function importOf() {
    const one = await access.imports.find(params['importId']!);
    return one?.tenderId === tender.id ? one : undefined;
  }
}
