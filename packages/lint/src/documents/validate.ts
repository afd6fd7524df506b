import type { LintDocument } from '../engine/documents.ts';
import { cycloneDxErrors } from '../validators/cyclonedx.ts';
import { csafFailures } from '../validators/csaf.ts';

/**
 * A document with what its field's own validator says of it; others are returned as they are. Validators load on the first
 * such file; CSAF runs in a worker. Never rejects: a validator that fails says so as an error of the document.
 */
export async function validated(document: LintDocument): Promise<LintDocument> {
  if (document.kind === 'sbom' && document.format === 'CycloneDX') {
    return { ...document, schemaErrors: await cycloneDxErrors(document.text, document.specVersion) };
  }
  if (document.kind === 'advisory') return { ...document, failedTests: await csafFailures(document.text) };
  return document;
}
