/** How much a finding weighs; `off` silences a rule. */
export type Severity = 'error' | 'warning' | 'info';
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export type Category =
  | 'completeness'
  | 'form'
  | 'notes'
  | 'gates'
  | 'contradiction'
  | 'substance'
  | 'lifecycle'
  | 'across'
  | 'sbom'
  | 'csaf'
  | 'security-txt'
  | 'mdcg'
  | 'config'
  | 'file';

/** A span of a text document: 1-based lines and columns, the end exclusive. Columns count UTF-16 units, as editors do. */
export interface TextSpan {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a finding points: a cell of a workbook (`Sheet!C12`), a span of a text, or the file as a whole. */
export type Position =
  { readonly kind: 'cell'; readonly cell: string } | ({ readonly kind: 'text' } & TextSpan) | { readonly kind: 'file' };

/** One change that a fix makes. `answer` and `note` speak of the disclosure whatever its format; `text` of UTF-16 offsets. */
export type Edit =
  | { readonly kind: 'answer'; readonly question: string; readonly raw: string }
  | { readonly kind: 'note'; readonly question: string; readonly text: string }
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly text: string };

/** `safe` may run unseen (`--fix`); a suggested one is for a person to choose. */
export interface Fix {
  readonly safe: boolean;
  /** Key of `describeFix`, with its slots. */
  readonly kind: 'set-answer' | 'move-remark' | 'rename-id' | 'insert-text' | 'remove-text' | 'replace-text';
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** What a rule says of a file: worded only when shown (`describeFinding`). */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly file: string;
  readonly positions: readonly Position[];
  /** The questions that make the finding, gate and hits, canonical IDs in form order. */
  readonly questions: readonly string[];
  readonly data: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
  /** Answers of `questions` as stated, or the text found: a baseline knows the finding again by it. */
  readonly fingerprint: string;
}

/** A finding that a suppression or the baseline covers: shown and counted, but it does not fail a run. */
export interface CoveredFinding {
  readonly finding: Finding;
  readonly by: 'suppression' | 'baseline';
  readonly reason: string | null;
}

export interface LintResult {
  /** By file, then position in the file, then rule. */
  readonly findings: readonly Finding[];
  readonly covered: readonly CoveredFinding[];
}
