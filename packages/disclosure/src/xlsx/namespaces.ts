/** Every namespace of OOXML has two names: the transitional one that all programs write and that of ISO/IEC 29500 Strict. */
const either =
  (transitional: string, strict: string) =>
  (uri: string): boolean =>
    uri === transitional || uri === strict;

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const isSpreadsheet = either(
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
);
export const isDocumentRelationship = either(DOCUMENT, STRICT_DOCUMENT);
export const isPackageRelationships = (uri: string): boolean =>
  uri === 'http://schemas.openxmlformats.org/package/2006/relationships';
export const isContentTypes = (uri: string): boolean =>
  uri === 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The last word of a document relationship's type (`worksheet`, `sharedStrings`), whichever of the two names it has. */
export function relationshipKind(type: string): string | undefined {
  const slash = type.lastIndexOf('/');
  return isDocumentRelationship(type.slice(0, slash)) ? type.slice(slash + 1) : undefined;
}
