import { allowedNow } from '@mds2/assessment';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { announcedNames } from './announced-names.ts';
import { importForm } from './import-form.server.ts';

/** Imports stand on the page of their tender. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender } = await tenderOf(access, params['tenderId']);
  return redirect(`/tenders/${tender.id}`);
}

/** With script the names are announced as JSON and files follow one by one; without it the form brings them all at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender } = await tenderOf(access, params['tenderId']);
  if (tender.archivedAt !== null) return data({ error: 'archived' }, { status: 409 });
  const isForm = !request.headers.get('content-type')?.startsWith('application/json');
  if (!allowedNow(tender.stage, tender.rules).imports) return isForm ? redirect(`/tenders/${tender.id}/procedure`) : data({ error: 'not-now' }, { status: 409 });
  if (isForm) return redirect(`/tenders/${tender.id}/imports/${await importForm(access, tender.id, request)}`);
  const names = announcedNames(await request.text());
  if (!names.ok) return data({ error: names.error }, { status: 400 });
  const started = await access.imports.start(tender.id, names.value);
  if (!started) throw notFound();
  const files = [...started.files].sort((a, b) => a.position - b.position);
  return data({ importId: started.id, fileIds: files.map(({ id }) => id) }, { status: 201 });
}
