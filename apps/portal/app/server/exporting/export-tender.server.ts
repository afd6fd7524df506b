import { speaker } from '@mds2/base';
import { redirect } from '@remix-run/node';

import { tenderOf } from '../../routes/tenders_.$tenderId/tender-of.server.ts';
import type { Access } from '../access.server.ts';
import { desk } from '../desk.server.ts';
import { fileResponse } from '../download.server.ts';
import { evaluationOf } from '../evaluating-frozen.server.ts';
import messages from './export-tender.messages.ts';
import { evaluationFile } from './evaluation-file.server.ts';
import { thePrinter } from './printing.server.ts';
import { reportForPaper } from './report-for-paper.ts';
import { tenderReport } from './tender-report.server.ts';
import { writeDocx } from './write-docx.server.ts';
import { writeXlsx } from './write-xlsx.server.ts';

/** `zip` is the evaluation file that `mds2 verify` makes anew. */
export type ExportFormat = 'xlsx' | 'pdf' | 'docx' | 'zip';

const types: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** The evaluation of the tender as a file to download, every candidate in it. Throws the 404 page for a tender that is not there. */
export async function exportTender(access: Access, tenderId: string | undefined, format: ExportFormat): Promise<Response> {
  const now = await tenderOf(access, tenderId);
  // There is no evaluation of sealed offers. The file to recompute can be taken at every stage; it holds no offer then.
  if (now.tender.sealed && format !== 'zip') throw redirect(`/tenders/${now.tender.id}/procedure`);
  const { tender, profile, evaluated } = await evaluationOf(access, now);
  const madeAt = new Date().toISOString();
  const say = speaker(messages, access.locale);
  const { timeZone } = desk().settings;
  return fileResponse(`${tender.name} ${say('file')} ${madeAt.slice(0, 10)}.${format}`, types[format], await write());

  async function write(): Promise<Uint8Array> {
    if (format === 'zip') return await evaluationFile(access, { tender, profile, evaluated }, madeAt);
    const report = tenderReport(access, { tender, profile, evaluated, decision: now.decision }, madeAt);
    switch (format) {
      case 'xlsx':
        return await writeXlsx(report, { overview: say('overview'), low: say('low'), high: say('high') });
      case 'docx':
        return await writeDocx(report, { contents: say('contents') }, timeZone);
      case 'pdf':
        return await thePrinter().print({ report: reportForPaper(report, timeZone), words: { contents: say('contents') }, madeAt });
    }
  }
}
