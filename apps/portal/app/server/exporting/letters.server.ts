import { criteriaAnnex, vendorLetter, type Report } from '@mds2/assessment';
import { speaker } from '@mds2/base';

import { tenderOf } from '../../routes/tenders_.$tenderId/tender-of.server.ts';
import type { Access } from '../access.server.ts';
import { desk } from '../desk.server.ts';
import { fileResponse } from '../download.server.ts';
import { evaluationOf } from '../evaluating-frozen.server.ts';
import { notFound } from '../refusals.server.ts';
import messages from './export-tender.messages.ts';
import { writeDocx } from './write-docx.server.ts';

/** The annex to the tender documents as a Word document: criteria, weights, knock-outs. A draft until the tender is published. */
export async function annexResponse(access: Access, tenderId: string | undefined): Promise<Response> {
  const { tender, profile } = await tenderOf(access, tenderId);
  const report = criteriaAnnex({ organisation: access.organisation.name, tender, profile, published: tender.fingerprint !== null && tender.publishedAt !== null ? { fingerprint: tender.fingerprint, at: tender.publishedAt } : null, madeAt: new Date().toISOString() }, access.locale);
  return await asDocx(access, report);
}

/** The letter to one vendor as a Word document; nothing of any other candidate is in it. As decided, where it is decided. */
export async function letterResponse(access: Access, tenderId: string | undefined, candidateId: string | undefined): Promise<Response> {
  const now = await tenderOf(access, tenderId);
  const { decision } = now;
  const { evaluated } = await evaluationOf(access, now);
  const one = evaluated.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (!one) throw notFound();
  const { candidate, revision, evaluation } = one;
  const { manufacturer, model } = candidate;
  const report = vendorLetter(
    {
      organisation: access.organisation.name,
      tender: now.tender,
      candidate: { ...revision, manufacturer, model, evaluation },
      awarded: decision ? decision.candidateId === candidate.id : null,
      madeAt: new Date().toISOString(),
    },
    access.locale,
  );
  return await asDocx(access, report);
}

async function asDocx({ locale }: Access, report: Report): Promise<Response> {
  const bytes = await writeDocx(report, { contents: speaker(messages, locale)('contents') }, desk().settings.timeZone);
  return fileResponse(`${report.title}.docx`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes);
}
