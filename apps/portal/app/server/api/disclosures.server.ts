import { allowedNow, readFileJson } from '@mds2/assessment';
import { describeRefusal } from '@mds2/disclosure';
import type { Revision } from '@mds2/store';
import { importFile, type ImportOutcome } from '../importing.server.ts';
import { downloadHeaders } from '../download.server.ts';
import { jsonResponse, readJson, type ApiCall } from './api-route.server.ts';
import { withUploadedFiles } from './multipart.server.ts';
import { pageOf } from './paging.server.ts';
import { conflict, notFoundProblem, problemResponse, unprocessable } from './problem.server.ts';
import { newVerdictSchema } from './schemas.server.ts';
import { tenderOf } from './tenders.server.ts';

type Call = ApiCall<Record<string, unknown>>;

export async function listDisclosures(call: Call): Promise<Response> {
  const tender = await tenderOf(call);
  const page = await pageOf(call.query, (request) => call.access.revisions.list(tender.id, request));
  const candidates = new Map((await call.access.candidates.list(tender.id)).map((one) => [one.id, one]));
  return jsonResponse({
    items: page.items.map((revision) => ({
      id: revision.id,
      candidate: revision.candidateId,
      manufacturer: candidates.get(revision.candidateId)?.manufacturer ?? '',
      model: candidates.get(revision.candidateId)?.model ?? '',
      revision: revision.revision,
      current: revision.current,
      fileName: revision.fileName,
      sha256: revision.sha256,
      formVersion: revision.formVersion,
      importedAt: revision.importedAt,
    })),
    next: page.next,
  });
}

/** Imports file by file, in the order sent; what it names as taken is durable. 422 only when none was taken. */
export async function importDisclosures(call: Call): Promise<Response> {
  const { access } = call;
  const tender = await tenderOf(call);
  if (!allowedNow(tender.stage, tender.rules).imports) throw conflict(`The tender is ${tender.stage}: it takes no offers.`);
  return await withUploadedFiles(call.request, 'files', async (files) => {
    const started = await access.imports.start(tender.id, files.map(({ name }) => name));
    if (!started) throw notFoundProblem('tender'); // removed since it was found
    const outcomes: ImportOutcome[] = [];
    for (const [index, file] of files.entries()) {
      outcomes.push(...(await importFile(access, { tenderId: tender.id, importFileId: started.files[index]!.id, name: file.name, bytes: await file.bytes() })));
    }
    const result = outcomes.map(({ name, outcome, id, problem }) => ({
      name,
      outcome,
      id,
      problem: problem && { kind: problem.kind, message: describeRefusal(problem, access.locale) },
    }));
    if (result.some(({ outcome }) => outcome !== 'refused')) return jsonResponse({ files: result }, 201);
    return problemResponse({ status: 422, title: 'No file could be used', detail: 'Every file was refused; the originals are kept. `files` says why.', files: result });
  });
}

export async function showDisclosure(call: Call): Promise<Response> {
  const revision = await revisionOf(call);
  const read = await call.access.revisions.disclosure(revision.id);
  if (!read) throw notFoundProblem('disclosure');
  return jsonResponse({ id: revision.id, ...readFileJson(revision.fileName, read, call.access.locale) });
}

export async function sendOriginal(call: Call): Promise<Response> {
  const revision = await revisionOf(call);
  const bytes = await call.access.originals.read(revision.sha256);
  if (!bytes) throw notFoundProblem('original file');
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: downloadHeaders(revision.fileName, 'application/octet-stream', bytes.length) });
}

/** Signed by the token's user; it stands beside the answer. */
export async function recordVerdict(call: Call): Promise<Response> {
  const revision = await revisionOf(call);
  const { question, verdict, reason } = await readJson(call.request, newVerdictSchema);
  const recorded = await call.access.verdicts.record(revision.id, question, verdict, reason);
  if (recorded === 'not-now') throw conflict('The stage of the tender takes no verdicts.');
  if (!recorded) throw unprocessable(`The form has no question "${question}".`, [{ field: 'question', message: 'unknown question' }]);
  const mine = (await call.access.verdicts.judgements([revision.id])).get(revision.id)?.findLast((one) => one.question === question && one.byId === call.access.user.id);
  return jsonResponse({ disclosure: revision.id, question, verdict, reason, by: mine?.by ?? call.access.user.name, at: mine?.at ?? new Date().toISOString() }, 201);
}

async function revisionOf({ access, id }: Call): Promise<Revision> {
  const revision = await access.revisions.find(id);
  if (!revision) throw notFoundProblem('disclosure');
  return revision;
}
