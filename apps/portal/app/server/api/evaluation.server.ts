import { decisiveSet, scoreFileJson, scoreFrameJson, type DecisiveAnswer, type DecisiveSet } from '@mds2/assessment';
import { round6 } from '@mds2/base';
import { evaluatedTender, openCandidates } from '../evaluating.server.ts';
import { exportTender } from '../exporting/export-tender.server.ts';
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
    files: evaluated.candidates.map(({ candidate, revision, facts, evaluation, place }) => ({
      candidate: candidate.id,
      disclosure: revision.id,
      ...scoreFileJson(revision.fileName, facts.disclosure, evaluation, place),
    })),
  });
}

/** The smallest set of open answers that could change the first place; empty where none can, which `verdict` says. */
export async function decisiveForApi(call: ApiCall<Record<string, unknown>>): Promise<Response> {
  const { access } = call;
  const tender = await tenderOf(call);
  const profile = await access.profiles.find(tender.profileId, tender.profileVersion);
  if (!profile) throw new Error(`the profile of tender ${tender.id} is gone`);
  const { candidates, scorer } = await evaluatedTender(access, tender, profile, { most: Infinity });
  const revisions = new Map(candidates.map(({ candidate, revision }) => [candidate.id, revision.id]));
  const item = ({ key, question, swing, narrows, turn }: DecisiveAnswer) => ({ candidate: key, disclosure: revisions.get(key)!, question, effect: round6(swing), narrows: round6(narrows), turn });
  const items = (set: DecisiveSet | null) => (set ? set.answers.map(item) : []);
  const found = decisiveSet(openCandidates(candidates), scorer);
  return jsonResponse({
    verdict: found.verdict,
    leader: found.leader,
    items: items(found.set),
    pairs: found.pairs.map((pair) => ({ rival: pair.rival, kind: pair.kind, items: pair.kind === 'depends' ? items(pair.set) : [] })),
    falls: items(found.falls),
  });
}

/** The evaluation as one file that `mds2 verify` makes anew. */
export async function exportEvaluation(call: ApiCall<Record<string, unknown>>): Promise<Response> {
  const tender = await tenderOf(call);
  return await exportTender(call.access, tender.id, 'zip');
}
