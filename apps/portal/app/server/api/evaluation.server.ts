import { scoreFileJson, scoreFrameJson } from '@mds2/assessment';
import { evaluatedTender } from '../evaluating.server.ts';
import { jsonResponse, type ApiCall } from './api-route.server.ts';
import { badRequest } from './problem.server.ts';
import { tenderOf } from './tenders.server.ts';

/** The JSON of `mds2 score`, one entry per candidate from its current revision, best assured first. */
export async function evaluateForApi(call: ApiCall<Record<string, unknown>>): Promise<Response> {
  const { access, query } = call;
  const tender = await tenderOf(call);
  const wished = query['profile'] as string | undefined;
  const profile = await (wished ? access.profiles.find(wished) : access.profiles.find(tender.profileId, tender.profileVersion));
  if (!profile) throw badRequest(`There is no profile "${wished ?? tender.profileId}".`, [{ field: 'profile', message: 'unknown profile' }]);
  const evaluated = await evaluatedTender(access, tender, profile, { most: Infinity });
  return jsonResponse({
    ...scoreFrameJson({ profile, procurementType: tender.procurementType, sources: tender.sources }),
    files: evaluated.candidates.map(({ candidate, revision, form, evaluation, place }) => ({
      candidate: candidate.id,
      disclosure: revision.id,
      ...scoreFileJson(revision.fileName, form.disclosure, evaluation, place),
    })),
  });
}
