import type {
  AdvisoryDocument,
  DisclosureDocument,
  LintDocument,
  ProseDocument,
  SbomDocument,
  SecurityTxtDocument,
} from './documents.ts';
import type { Companions } from './contexts.ts';

const folderOf = (path: string): string => path.replaceAll('\\', '/').split('/').slice(0, -1).join('/');

/** For each disclosure the documents that belong to it: of the nearest folder above them that holds a disclosure. */
export function companionsOf(
  documents: readonly LintDocument[],
  complete: boolean,
): ReadonlyMap<DisclosureDocument, Companions> {
  const disclosures = documents.filter((document) => document.kind === 'disclosure');
  const folders = new Map<
    string,
    {
      sboms: SbomDocument[];
      advisories: AdvisoryDocument[];
      securityTxts: SecurityTxtDocument[];
      proses: ProseDocument[];
      complete: boolean;
    }
  >();
  for (const { path } of disclosures) {
    folders.set(folderOf(path), { sboms: [], advisories: [], securityTxts: [], proses: [], complete });
  }
  for (const document of documents) {
    let folder = folderOf(document.path);
    while (folder !== '' && !folders.has(folder)) folder = folderOf(folder);
    const mine = folders.get(folder);
    if (!mine) continue;
    if (document.kind === 'sbom') mine.sboms.push(document);
    else if (document.kind === 'advisory') mine.advisories.push(document);
    else if (document.kind === 'security-txt') mine.securityTxts.push(document);
    else if (document.kind === 'prose') mine.proses.push(document);
  }
  return new Map(disclosures.map((document) => [document, folders.get(folderOf(document.path))!]));
}
