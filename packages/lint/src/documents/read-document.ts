import { describeRefusal, readWorkbook, type Limits, type ReadForm } from '@mds2/disclosure';
import type { LintDocument, UnreadableDocument } from '../engine/documents.ts';
import type { Position } from '../model.ts';
import { formOfSource } from '../source/source-form.ts';
import { parseSource, type LoadBase } from '../source/parse-source.ts';
import { readAdvisory } from './read-advisory.ts';
import { readProse } from './read-prose.ts';
import { readSbom } from './read-sbom.ts';
import { readSecurityTxt } from './read-security-txt.ts';

export interface ReadOptions {
  /** Bases of a yaml source. */
  readonly load?: LoadBase;
  readonly limits?: Limits;
}

/** Larger text documents are refused: an editor must stay quick, and no document of this kind is that long. */
export const LARGEST_TEXT = 50_000_000;

/** Which kind a path is by its name; null for files that the linter does not read. */
export function kindOfPath(path: string): 'workbook' | 'yaml' | 'security-txt' | 'markdown' | 'json' | null {
  const name = path.replaceAll('\\', '/').split('/').at(-1)!.toLowerCase();
  if (name.startsWith('~$') || /^mds2lint\.config\./.test(name)) return null;
  if (name.endsWith('.xlsx')) return 'workbook';
  if (/\.mds2\.ya?ml$/.test(name)) return 'yaml';
  if (name === 'security.txt') return 'security-txt';
  if (name.endsWith('.md')) return 'markdown';
  return name.endsWith('.json') ? 'json' : null;
}

/**
 * Reads one file into the documents that it holds: a workbook may hold several forms. Never throws; what cannot be used is
 * an `unreadable` document, which becomes a finding. Empty for files of other kinds (Markdown and JSON that are none of ours).
 */
export function readDocuments(path: string, bytes: Uint8Array, options: ReadOptions = {}): readonly LintDocument[] {
  const kind = kindOfPath(path);
  if (kind === null) return [];
  try {
    if (kind === 'workbook') return readForms(path, bytes, options);
    if (bytes.length > LARGEST_TEXT) return [unreadable(path, 'too-large', `${bytes.length} > ${LARGEST_TEXT}`)];
    const text = new TextDecoder('utf-8').decode(bytes);
    return readText(path, kind, text, options);
  } catch (error) {
    return [
      {
        kind: 'unreadable',
        path,
        rule: 'internal-error',
        data: { rule: 'read', reason: String((error as Error).message) },
        position: { kind: 'file' },
      },
    ];
  }
}

/** The same from text, as an editor holds it. */
export function readText(
  path: string,
  kind: 'yaml' | 'security-txt' | 'markdown' | 'json',
  text: string,
  options: ReadOptions = {},
): readonly LintDocument[] {
  switch (kind) {
    case 'yaml': {
      const source = parseSource(path, text, options.load ?? (() => undefined));
      if (!source.ok)
        return [unreadable(path, source.error.kind, source.error.detail, { kind: 'text', ...source.error.span })];
      return [
        {
          kind: 'disclosure',
          path,
          format: 'yaml',
          source: text,
          bases: source.value.bases,
          ...formOfSource(source.value),
        },
      ];
    }
    case 'security-txt':
      return [readSecurityTxt(path, text)];
    case 'markdown': {
      const prose = readProse(path, text);
      return prose ? [prose] : [];
    }
    case 'json':
      return readJson(path, text);
  }
}

function readForms(path: string, bytes: Uint8Array, { limits }: ReadOptions): readonly LintDocument[] {
  const reading = readWorkbook(bytes, limits);
  if (!reading.ok) {
    return [
      unreadable(
        path,
        reading.error.kind,
        describeRefusal(reading.error, 'en'),
        { kind: 'file' },
        describeRefusal(reading.error, 'de'),
      ),
    ];
  }
  return formsOfWorkbook(path, reading.value.forms);
}

/** Each form of a workbook as a document of its own. */
export const formsOfWorkbook = (path: string, forms: readonly ReadForm[]): LintDocument[] =>
  forms.map((form) => ({
    kind: 'disclosure',
    path,
    format: 'workbook',
    source: null,
    form,
    spans: new Map(),
    bases: [],
  }));

/** Only JSON that says of itself that it is an SBOM or an advisory; one named like it that does not parse is a finding. */
function readJson(path: string, text: string): readonly LintDocument[] {
  const looksOurs =
    /\.(cdx|bom|spdx|csaf)\.json$/i.test(path) ||
    /"bomFormat"|"spdxVersion"|"csaf_version"|spdx\.org\/rdf\/3/.test(text.slice(0, 4_000)) ||
    /"csaf_version"/.test(text);
  if (!looksOurs) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [unreadable(path, 'not-json', (error as Error).message)];
  }
  const document = readSbom(path, text, value) ?? readAdvisory(path, text, value);
  return [document ?? unreadable(path, 'not-recognised', 'CycloneDX, SPDX, CSAF')];
}

const unreadable = (
  path: string,
  reason: string,
  detail: string,
  position: Position = { kind: 'file' },
  detailDe = detail,
): UnreadableDocument => ({
  kind: 'unreadable',
  path,
  rule: 'file-unreadable',
  data: { reason, detail, detailDe },
  position,
});
