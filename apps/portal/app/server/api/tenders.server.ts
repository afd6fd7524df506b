import type { Tender } from '@mds2/store';
import { jsonResponse, readJson, type ApiCall } from './api-route.server.ts';
import { notFoundProblem, unprocessable } from './problem.server.ts';
import { newTenderSchema } from './schemas.server.ts';
import { pageOf } from './paging.server.ts';

type Call = ApiCall<Record<string, unknown>>;

export async function listTenders({ access, query }: Call): Promise<Response> {
  const page = await pageOf(query, (request) => access.tenders.list(request));
  return jsonResponse({ items: page.items.map(tenderJson), next: page.next });
}

export async function createTender({ request, access }: Call): Promise<Response> {
  const wish = await readJson(request, newTenderSchema);
  const profile = await access.profiles.find(wish.profile);
  if (!profile) throw unprocessable(`There is no profile "${wish.profile}".`, [{ field: 'profile', message: 'unknown profile' }]);
  const tender = await access.tenders.create({
    name: wish.name,
    procurementType: wish.procurementType,
    profileId: profile.id,
    profileVersion: profile.version,
    sources: [...new Set(wish.sources)],
  });
  return jsonResponse(tenderJson(tender), 201, { Location: `/api/v1/tenders/${tender.id}` });
}

export async function showTender(call: Call): Promise<Response> {
  return jsonResponse(tenderJson(await tenderOf(call)));
}

export async function listCandidates(call: Call): Promise<Response> {
  const tender = await tenderOf(call);
  const candidates = await call.access.candidates.list(tender.id);
  return jsonResponse({ items: candidates.map(({ id, manufacturer, model, createdAt }) => ({ id, manufacturer, model, createdAt })), next: null });
}

/** The tender of the path. Throws a `Problem` 404, also for one of another organisation. */
export async function tenderOf({ access, id }: Call): Promise<Tender> {
  const tender = await access.tenders.find(id);
  if (!tender) throw notFoundProblem('tender');
  return tender;
}

const tenderJson = (tender: Tender) => ({
  id: tender.id,
  name: tender.name,
  procurementType: tender.procurementType,
  profile: tender.profileId,
  profileVersion: tender.profileVersion,
  sources: tender.sources,
  archived: tender.archivedAt !== null,
  demo: tender.demo,
  createdAt: tender.createdAt,
});
