import type { Form, Question } from '@mds2/catalog';
import type {
  Answer,
  AnswerSheet,
  AnswerValue,
  Disclosure,
  ExposureValues,
  ReportEntry,
  ReportKind,
} from '@mds2/disclosure';
import type {
  AdvisoryDocument,
  DisclosureDocument,
  ProseDocument,
  SbomDocument,
  SecurityTxtDocument,
} from './documents.ts';

interface Common {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly options: Readonly<Record<string, number | boolean | string>>;
}

/** The documents that belong to a disclosure: those of its folder and below. */
export interface Companions {
  readonly sboms: readonly SbomDocument[];
  readonly advisories: readonly AdvisoryDocument[];
  readonly securityTxts: readonly SecurityTxtDocument[];
  readonly proses: readonly ProseDocument[];
  /** Whether what is not here does not exist: a folder was given, not a file alone. */
  readonly complete: boolean;
}

export interface DisclosureContext extends Common {
  readonly document: DisclosureDocument;
  readonly disclosure: Disclosure;
  readonly form: Form;
  readonly is2019: boolean;
  readonly sheet: AnswerSheet;
  readonly exposures: ExposureValues;
  readonly companions: Companions;
  report(kind: ReportKind): readonly ReportEntry[];
  answer(id: string): Answer | undefined;
  value(id: string): AnswerValue;
  /** What was written to a question besides its value word. */
  written(id: string): string;
  question(id: string): Question | undefined;
  /** true open, false closed, null unknown. */
  gate(id: string): boolean | null;
}

export interface SbomContext extends Common {
  readonly document: SbomDocument;
}

export interface AdvisoryContext extends Common {
  readonly document: AdvisoryDocument;
  /** Models of the disclosures that it stands with; empty where none. */
  readonly models: readonly string[];
}

export interface SecurityTxtContext extends Common {
  readonly document: SecurityTxtDocument;
  readonly advisoriesBeside: boolean;
}

export interface ProseContext extends Common {
  readonly document: ProseDocument;
}
