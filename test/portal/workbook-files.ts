import { demoDisclosures, fastWorkbook } from '@mds2/fixtures';

/** What a browser's file field takes. */
export interface BrowserFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The current workbooks of the five made-up manufacturers; with `revisions` the later ones too. */
export function demoFiles({ revisions = false } = {}): readonly BrowserFile[] {
  const all = demoDisclosures().map(({ fileName, draft, layout }) => ({
    name: fileName,
    mimeType: XLSX,
    buffer: Buffer.from(fastWorkbook(draft, layout)),
  }));
  return revisions ? all : all.filter(({ name }) => !name.includes('_rev'));
}

/** A file that is no workbook, under the name of one. */
export const pretender: BrowserFile = {
  name: 'brochure.xlsx',
  mimeType: XLSX,
  buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
};
