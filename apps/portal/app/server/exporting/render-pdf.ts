import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PaperJob {
  /** `reportForPaper(…)`. */
  readonly report: unknown;
  readonly words: { readonly contents: string };
  /** ISO time that the PDF carries as its date. */
  readonly madeAt: string;
}

/**
 * A tagged PDF (PDF/UA-1) of a report; the same job gives the same bytes. Blocks its thread: run it in the printing worker.
 * `assets` is the folder with the template and the fonts. Throws when the template does not compile: a bug, not a state.
 */
export function renderPdf(job: PaperJob, assets: string): Uint8Array {
  const fonts = readdirSync(assets).filter((name) => name.endsWith('.ttf')).sort();
  const compiler = NodeCompiler.create({ workspace: assets, fontArgs: [{ fontBlobs: fonts.map((name) => readFileSync(join(assets, name))) }] });
  const compiled = compiler.compile({
    mainFileContent: readFileSync(join(assets, 'report.typ'), 'utf8'),
    inputs: { report: JSON.stringify(job.report), words: JSON.stringify(job.words) },
  });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeDiagnostics();
    throw new Error(`the report template does not compile: ${JSON.stringify(error?.shortDiagnostics ?? [])}`);
  }
  const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp: Math.floor(Date.parse(job.madeAt) / 1000) });
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}
