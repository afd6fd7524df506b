import type { LocalText } from '@mds2/base';

/** How sure we are of a fact: read in a public source, from memory, or our own judgement. `memory` and `derived` are shown as ours. */
export type Confidence = 'verified' | 'memory' | 'derived';

export type FormVersion = 'HN 1-2019' | 'HN 1-2013' | 'v1.0 (2004)';
export type AnswerKind = 'yes-no' | 'yes-no-note' | 'free-text' | 'date' | 'notes' | 'text-or-yes-no' | 'heading';
export type Polarity = 'good' | 'bad' | 'exposure' | 'info';
export type Goal =
  'availability' | 'integrity' | 'confidentiality' | 'authenticity' | 'patient-safety' | 'treatment-effectiveness';

/** `Id` is `QuestionId` for HN 1-2019, so that a wrong ID in a hand-written file does not compile. */
export interface Question<Id extends string = string> {
  readonly id: Id;
  readonly section: string;
  readonly parent: Id | null;
  /** Our paraphrase of the question, never the standard's wording. The German of the older forms is our own, unchecked. */
  readonly text: LocalText;
  readonly label: LocalText;
  readonly kind: AnswerKind;
  readonly polarity: Polarity;
  /** Expression of SCORING.md under which the question applies; null where it always does. */
  readonly gate: string | null;
  /** Tag for people; the exposures that scoring uses are `exposures`. */
  readonly exposure: string | null;
  /** 0 to 3. */
  readonly importance: number;
  readonly goals: readonly Goal[];
  /** Empty texts in the older forms: the facts carry none. The same holds for `ask` and `evidence`. */
  readonly why: LocalText;
  readonly ask: LocalText;
  readonly evidence: string;
  /** What the facts remark on the row, in English; null where nothing. */
  readonly remark: string | null;
  /** Of the ID and its place in the form. */
  readonly idConfidence: Confidence;
  /** Of polarity, gate and texts. */
  readonly confidence: Confidence;
}

export interface Section {
  readonly code: string;
  readonly title: LocalText;
  readonly what: LocalText;
  /** Mapping of the section to other systems (standard, clause or ID), as far as known; keys are column names of the crosswalk. */
  readonly crosswalk: Readonly<Record<string, readonly string[]>>;
  /** Per column of `crosswalk`: printed in the official workbook or read in a public source, or judged by us. */
  readonly crosswalkConfidence: Readonly<Record<string, Confidence>>;
  /** Of title and words. */
  readonly confidence: Confidence;
}

/** One edition of the form. `questions` stand in form order; packed answer codes rely on it: append only. */
export interface Form<Id extends string = string> {
  readonly version: FormVersion;
  readonly sections: readonly Section[];
  readonly questions: readonly Question<Id>[];
}

export type Source = 'mds2' | 'mdcg' | 'document' | 'hospital';

/** One criterion of one ENISA practice: see SCORING.md, "One criterion". */
export interface Criterion {
  readonly id: string;
  readonly practice: string;
  readonly source: Source;
  /** Question ID, `A|B` (better of), `A&B` (worse of), MDCG item, `D:` document or `HF:` hospital fact. */
  readonly ref: string;
  readonly goodWhen: 'yes' | 'no' | 'provided' | 'text-present';
  readonly weight: number;
  readonly condition: string | null;
  readonly requires: string | null;
  readonly partialRules: readonly string[];
  readonly use: 'only' | 'primary' | 'secondary';
  readonly rationale: string;
  readonly confidence: Confidence;
}

export type Phase = 'General' | 'Plan' | 'Source' | 'Manage';

export interface Practice {
  readonly id: string;
  readonly phase: Phase;
  readonly title: LocalText;
  readonly short: LocalText;
  readonly paraphrase: LocalText;
  readonly why: LocalText;
  readonly ask: LocalText;
  readonly procurementTypes: readonly string[];
  readonly threats: readonly string[];
  readonly evidenceExamples: LocalText;
  readonly mds2: readonly string[];
  readonly mdcg: readonly string[];
  readonly confidence: {
    readonly title: Confidence;
    readonly phase: Confidence;
    readonly types: Confidence;
    readonly threats: Confidence;
    readonly evidence: Confidence;
    readonly mapping: Confidence;
  };
}

export interface Exposure {
  readonly id: string;
  readonly label: LocalText;
  readonly openedBy: string;
  readonly closedBy: string;
  readonly confidence: Confidence;
}

export interface AnswerWords {
  readonly kind: 'limiting' | 'future' | 'filler';
  /** JavaScript regular expression, case ignored, Unicode. */
  readonly pattern: string;
  readonly effect: string;
  readonly confidence: Confidence;
}

export interface KnockOut {
  readonly id: string;
  /** The knock-out has failed where this is true. */
  readonly condition: string;
  readonly class: string;
  readonly wording: LocalText;
  readonly basis: string;
  readonly on: Readonly<Record<'enisa' | 'strict', boolean>>;
  readonly confidence: Confidence;
}

export interface EvidenceKind {
  readonly key: string;
  readonly label: LocalText;
  readonly validFor: string;
  readonly confidence: Confidence;
}

export interface Code {
  readonly code: string;
  readonly label: LocalText;
  readonly confidence: Confidence;
}

/**
 * A scoring profile: versioned data. `enisa` and `strict` are built in; a profile edited in the portal is the same record.
 * `mapping` null means the catalogue's criteria; a copied profile may carry its own.
 */
export interface Profile {
  readonly id: string;
  readonly version: number;
  readonly name: LocalText;
  /** Weight 0 to 10 per practice; absent = 1. 0 leaves the practice out, and pages say so. */
  readonly practiceWeights: Readonly<Record<string, number>>;
  /** Strict reading: N/A against an open gate without a written reason counts 0. */
  readonly strictNa: boolean;
  readonly knockOuts: readonly string[];
  readonly criteria: readonly Criterion[] | null;
}
