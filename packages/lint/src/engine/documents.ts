import type { ReadForm } from '@mds2/disclosure';
import type { Position, TextSpan } from '../model.ts';

/** A disclosure, from a workbook (positions are cells) or from `*.mds2.yaml` (positions are spans). */
export interface DisclosureDocument {
  readonly kind: 'disclosure';
  readonly path: string;
  readonly format: 'workbook' | 'yaml';
  readonly form: ReadForm;
  /** The yaml source; null for a workbook. */
  readonly source: string | null;
  /** Of a yaml source: where each `cell` of the form stands in the text; empty for a workbook. */
  readonly spans: ReadonlyMap<string, TextSpan>;
  /** Files that a yaml source takes answers from by `extends`, nearest first. */
  readonly bases: readonly string[];
}

/** One component of an SBOM, whatever its format. */
export interface SbomComponent {
  readonly name: string;
  readonly version: string | null;
  readonly supplier: string | null;
  readonly type: string | null;
  readonly purl: string | null;
  readonly cpe: string | null;
  /** YYYY-MM-DD where the SBOM says until when it is supported (CycloneDX lifecycle properties, SPDX `validUntilDate`). */
  readonly supportedUntil: string | null;
  /** Path of the component in the JSON, for its position. */
  readonly jsonPath: readonly (string | number)[];
}

export interface SbomDocument {
  readonly kind: 'sbom';
  readonly path: string;
  readonly text: string;
  readonly format: 'CycloneDX' | 'SPDX';
  readonly specVersion: string;
  /** The described product. */
  readonly product: { readonly name: string; readonly version: string | null } | null;
  readonly components: readonly SbomComponent[];
  readonly relations: number;
  readonly authors: readonly string[];
  /** ISO 8601; null where absent. */
  readonly timestamp: string | null;
  /** What its schema's validator says; null where the format has none here or it was not run. */
  readonly schemaErrors: readonly string[] | null;
}

export interface AdvisoryDocument {
  readonly kind: 'advisory';
  readonly path: string;
  readonly text: string;
  readonly id: string;
  readonly csafVersion: string;
  readonly publisher: string;
  readonly initialRelease: string | null;
  /** Names of all products of the tree. */
  readonly products: readonly string[];
  readonly vulnerabilities: readonly AdvisoryVulnerability[];
  /** Failed mandatory tests, null where the validator was not run. */
  readonly failedTests: readonly { readonly test: string; readonly message: string; readonly pointer: string }[] | null;
}

export interface AdvisoryVulnerability {
  readonly cve: string | null;
  readonly knownAffected: number;
  readonly remediations: readonly {
    readonly category: string;
    readonly details: string;
    readonly date: string | null;
  }[];
}

export interface SecurityTxtDocument {
  readonly kind: 'security-txt';
  readonly path: string;
  readonly text: string;
  readonly fields: readonly { readonly name: string; readonly value: string; readonly line: number }[];
  readonly signed: boolean;
}

export type ProseKind = 'whitepaper' | 'ifu' | 'policy' | 'other';

/** A document in Markdown; `lines` without its front matter keep their numbers by `firstLine`. */
export interface ProseDocument {
  readonly kind: 'prose';
  readonly path: string;
  readonly text: string;
  readonly prose: ProseKind;
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly headings: readonly { readonly text: string; readonly line: number }[];
  readonly tables: readonly ProseTable[];
  /** Where the text behind the front matter begins, as an offset. */
  readonly bodyStart: number;
}

export interface ProseTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  readonly line: number;
}

/** A file that cannot be used: still a finding, never silence. */
export interface UnreadableDocument {
  readonly kind: 'unreadable';
  readonly path: string;
  readonly rule: 'file-unreadable' | 'internal-error';
  readonly data: Readonly<Record<string, string | number>>;
  readonly position: Position;
}

export type LintDocument =
  DisclosureDocument | SbomDocument | AdvisoryDocument | SecurityTxtDocument | ProseDocument | UnreadableDocument;
