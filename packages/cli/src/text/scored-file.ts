import type { Evaluation } from '@mds2/assessment';
import type { DocumentHeader } from '@mds2/disclosure';

/** One file that was evaluated; `key` names its place. */
export interface ScoredFile {
  readonly key: string;
  readonly file: string;
  readonly document: DocumentHeader;
  readonly evaluation: Evaluation;
}
