import type { LocalText } from '@mds2/base';
import type {
  AdvisoryContext,
  DisclosureContext,
  ProseContext,
  SbomContext,
  SecurityTxtContext,
} from './engine/contexts.ts';
import type { Category, Fix, Position, Severity } from './model.ts';

/** What a rule reads; a rule is run once for each such document. */
export interface Readings {
  disclosure: DisclosureContext;
  sbom: SbomContext;
  advisory: AdvisoryContext;
  'security-txt': SecurityTxtContext;
  prose: ProseContext;
}

/** One thing that a rule has found. Without `at`, the answers of its questions are its place. */
export interface Hit {
  readonly questions?: readonly string[];
  readonly at?: Position | readonly Position[];
  readonly data?: Readonly<Record<string, string | number>>;
  readonly fixes?: readonly Fix[];
  /** Where one case weighs less or more than the rule. */
  readonly severity?: Severity;
}

/** Text of one file, or several by name: `device.mds2.yaml`, `sbom.cdx.json`, `security.txt`, `whitepaper.md`, `form.tsv` (cells of a sheet). */
export type Example = string | Readonly<Record<string, string>>;

export interface RuleMeta {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly since: string;
  readonly reads: keyof Readings;
  /** What else it looks at, for people. */
  readonly with?: readonly string[];
  readonly fix: 'none' | 'safe' | 'suggested';
  /** Standard and clause; `confidence` as in the facts. */
  readonly source: { readonly document: string; readonly confidence: 'verified' | 'memory' | 'derived' };
  /** Title and message are whole sentences; the message has slots filled from the hit's data. */
  readonly message: LocalText;
  readonly why: LocalText;
  /** When the finding may be wrong, in English; null where it cannot. */
  readonly falsePositive: string | null;
  /** Option names with their default; a configuration may set them. */
  readonly options?: Readonly<Record<string, number | boolean | string>>;
  readonly examples: { readonly found: Example; readonly clean: Example };
}

export interface Rule<R extends keyof Readings = keyof Readings> extends RuleMeta {
  readonly reads: R;
  /** Of a contradiction: its condition in the grammar of SCORING.md. */
  readonly condition?: string;
  /** Pure: the same documents give the same hits in the same order. */
  check(context: Readings[R]): Iterable<Hit>;
}

/** Any rule, as lists hold it. */
export type AnyRule = { [R in keyof Readings]: Rule<R> }[keyof Readings];

export const defineRule = <R extends keyof Readings>(rule: Rule<R>): Rule<R> => rule;
