import type { Tender } from '@mds2/store';
import { jsonResponse, readJson, type ApiCall } from './api-route.server.ts';
import { conflict, notFoundProblem, unprocessable } from './problem.server.ts';
import { changedTenderSchema, newTenderSchema, publishSchema } from './schemas.server.ts';
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
    rules: wish.rules,
  });
  return jsonResponse(tenderJson(tender), 201, { Location: `/api/v1/tenders/${tender.id}` });
}

export async function showTender(call: Call): Promise<Response> {
  return jsonResponse(tenderJson(await tenderOf(call)));
}

/** Name and profile; a newer version of the profile is taken by naming it again. 409 where publishing has locked it. */
export async function changeTender(call: Call): Promise<Response> {
  const tender = await tenderOf(call);
  const wish = await readJson(call.request, changedTenderSchema);
  const profile = wish.profile === undefined ? undefined : await call.access.profiles.find(wish.profile);
  if (wish.profile !== undefined && !profile) throw unprocessable(`There is no profile "${wish.profile}".`, [{ field: 'profile', message: 'unknown profile' }]);
  const change = { ...(wish.name === undefined ? {} : { name: wish.name }), ...(profile ? { profileId: profile.id, profileVersion: profile.version } : {}) };
  const changed = await call.access.tenders.update(tender.id, tender.version, change);
  if (changed === 'locked') throw conflict('The tender is published: its profile, weights and knock-outs are locked.');
  if (!changed) throw conflict('Somebody else has changed the tender meanwhile. Read it again.');
  return jsonResponse(tenderJson(await tenderOf(call)));
}

/** Locks profile, weights and knock-outs, and answers with their fingerprint. */
export async function publishTender(call: Call): Promise<Response> {
  const tender = await tenderOf(call);
  const text = await call.request.clone().text();
  const { opensAt } = text.trim() === '' ? { opensAt: null } : await readJson(call.request, publishSchema);
  const published = await call.access.stages.publish(tender.id, tender.version, opensAt);
  switch (published) {
    case undefined:
      throw notFoundProblem('tender');
    case 'stale':
      throw conflict('Somebody else has changed the tender meanwhile. Read it again.');
    case 'not-from-here':
      throw conflict(`The tender is ${tender.stage}: it cannot be published from there.`);
    case 'profile-invalid':
      throw conflict('The profile of the tender cannot be scored with. Correct it first.');
    case 'opening-time':
      throw unprocessable('Under public rules an opening time in the future is needed, under private rules there is none.', [{ field: 'opensAt', message: 'date and time in the future, or absent' }]);
    default:
      return jsonResponse({ fingerprint: published.fingerprint, publishedAt: published.publishedAt });
  }
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
  rules: tender.rules,
  stage: tender.stage,
  opensAt: tender.opensAt,
  fingerprint: tender.fingerprint,
});
