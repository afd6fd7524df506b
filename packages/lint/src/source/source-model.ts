import type { TextSpan } from '../model.ts';

/** One entry of `answers:` as written. */
export interface SourceAnswer {
  /** As printed: SHAD-15 stays here. */
  readonly printed: string;
  readonly raw: string;
  /** Keys of `notes:`. */
  readonly noteKeys: readonly string[];
  /** Whether anything under `evidence:` is stated: it never leaves the source. */
  readonly hasEvidence: boolean;
  readonly span: TextSpan;
  readonly keySpan: TextSpan;
  readonly noteSpans: readonly TextSpan[];
  /** The file that states it: the source itself, or a base. */
  readonly file: string;
}

export interface SourceNote {
  readonly key: string;
  readonly text: string;
  readonly span: TextSpan;
  readonly file: string;
}

/** Why a source cannot be used, with its place in the text. */
export interface SourceProblem {
  readonly kind: 'too-large' | 'not-yaml' | 'wrong-shape' | 'base-missing' | 'base-circle' | 'base-unusable';
  readonly detail: string;
  readonly span: TextSpan;
}

/** A `*.mds2.yaml` as written, its bases laid under it. */
export interface Mds2Source {
  readonly formVersion: 'HN 1-2019' | 'HN 1-2013' | 'v1.0 (2004)';
  readonly answers: readonly SourceAnswer[];
  readonly notes: readonly SourceNote[];
  readonly other: string;
  readonly bases: readonly string[];
  /** Keys that the format does not know. */
  readonly unknownKeys: readonly { readonly key: string; readonly span: TextSpan }[];
  /** IDs that stand twice in `answers:`. */
  readonly duplicates: readonly SourceAnswer[];
}
