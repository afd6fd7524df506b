import type { Stage, TenderRules } from '@mds2/assessment';
import type { Profile, Source } from '@mds2/catalog';
import type { Correction, Disclosure, DocumentHeader, Refusal, ReportEntry, Verdict } from '@mds2/disclosure';

/** Capabilities, not role names, decide in code; a role is a set of them and everything else is denied. */
export type Role = 'procurement' | 'clinical-engineering' | 'auditor' | 'administrator';

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly locale: 'en' | 'de';
  readonly active: boolean;
  readonly createdAt: string;
}

export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface ApiToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly scope: 'read' | 'write';
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface Tender {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly procurementType: string;
  readonly profileId: string;
  readonly profileVersion: number;
  readonly sources: readonly Source[];
  /** Threat codes that the tender looks at; empty = all. */
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  readonly decideBy: string | null;
  readonly demo: boolean;
  readonly archivedAt: string | null;
  readonly createdAt: string;
  /** Name of the person, as it was then. */
  readonly createdBy: string;
  /** Optimistic lock: writes that name an older version are refused. */
  readonly version: number;
  /** `public`: all stages and sealing; `private`: no sealing. Cannot change after the first import. */
  readonly rules: TenderRules;
  /** What it allows: `allowedNow(stage, rules)` of the assessment. */
  readonly stage: Stage;
  /** Nobody may see more of an offer than that it came in; also of a tender that was cancelled before its opening. */
  readonly sealed: boolean;
  /** From when on two persons may open the offers, UTC ISO; null under private rules. */
  readonly opensAt: string | null;
  readonly publishedAt: string | null;
  /** What is printed in the tender documents: the hash of what publishing locked. */
  readonly fingerprint: string | null;
}

/** A device model that takes part in one tender. */
export interface Candidate {
  readonly id: string;
  readonly tenderId: string;
  /** As the form prints it; empty where it says nothing. A form without manufacturer or model is a candidate of its own, called by its file's name. */
  readonly manufacturer: string;
  readonly model: string;
  readonly createdAt: string;
}

/** One imported form: a revision of one candidate's disclosure. Immutable; the original bytes are kept under `sha256`. */
export interface Revision {
  readonly id: string;
  readonly tenderId: string;
  readonly candidateId: string;
  /** 1, 2, … in order of import within the candidate. */
  readonly revision: number;
  readonly current: boolean;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  /** `file` = read from a workbook; `manual` = typed in by hand, marked as such everywhere. */
  readonly origin: 'file' | 'manual';
  /** Which form of the workbook, from 0. */
  readonly formIndex: number;
  readonly formVersion: Disclosure['formVersion'];
  readonly document: DocumentHeader;
  /** answered: yes, no, n/a or text; open: blank, See Note, or missing from the form; findings: report entries above `info`. */
  readonly counts: { readonly answered: number; readonly open: number; readonly findings: number };
  readonly importedAt: string;
  /** Name of the person, as it was then. */
  readonly importedBy: string;
}

/** What became of one file of one import; refused files are kept as well. */
export interface ImportedFile {
  readonly id: string;
  readonly importId: string;
  /** Place in the order announced, from 0; further forms of one workbook share it. */
  readonly position: number;
  /** Which form of the workbook, from 0. */
  readonly formIndex: number;
  readonly name: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly outcome: 'waiting' | 'created' | 'revision' | 'already-here' | 'refused';
  readonly revisionId: string | null;
  readonly refusal: Refusal | null;
  readonly at: string;
}

/** Files announced together: `expected` names are known first, so that after a crash the tender can say which are missing. */
export interface Import {
  readonly id: string;
  readonly tenderId: string;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly files: readonly ImportedFile[];
}

export interface Decision {
  readonly id: string;
  readonly tenderId: string;
  readonly candidateId: string | null;
  readonly reason: string;
  /** Name of the person, as it was then. */
  readonly author: string;
  readonly decidedAt: string;
  /** Canonical JSON of the frozen evaluation: profile version, revisions, figures. */
  readonly frozen: string;
  readonly revokedAt: string | null;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actor: string;
  /** What was done, as `thing.verb`: `tender.update`, `revision.add`. */
  readonly action: string;
  /** What it was done to: `tender:<id>`, `candidate:<id>`, `revision:<id>`, `import-file:<id>`, `decision:<id>`, `profile:<id>`, `user:<id>`, `token:<id>`, … */
  readonly subject: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
export interface PageRequest {
  /** 100 unless asked, 200 at most, 1 at least. */
  readonly limit?: number;
  readonly cursor?: string | null;
}

/** Who acts, in which organisation, and why: without it nothing is written. */
export interface Actor {
  readonly organisationId: string;
  readonly userId: string;
  readonly name: string;
}

export interface NewRevision {
  readonly tenderId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly origin: 'file' | 'manual';
  readonly formIndex: number;
  readonly disclosure: Disclosure;
  readonly report: readonly ReportEntry[];
  /** The sheets that the form stands on; none for what was typed in. */
  readonly sheets?: readonly string[];
  /** Where the officer has already said which candidate this is; else matched by manufacturer and model. */
  readonly candidateId?: string;
}

/** What an open answer was settled to: it stands beside the answer, never over it, and belongs to the revision. */
export interface RecordedVerdict {
  readonly question: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Name of the person, as it was then. */
  readonly by: string;
  readonly at: string;
}

/** What one person judged, signed. Several persons may judge one answer independently. */
export interface Judgement extends RecordedVerdict {
  readonly id: number;
  readonly revisionId: string;
  /** Id of the person; empty for what an older version recorded. */
  readonly byId: string;
  /** The one step that settles what was judged differently; it counts before all others. */
  readonly settles: boolean;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** A question that persons judged differently and nobody has settled: it counts as open. */
export interface Disagreement {
  readonly revisionId: string;
  readonly question: string;
  /** The one that stands of each person. */
  readonly judgements: readonly Judgement[];
}

/** An open answer whose text was judged in an earlier revision of the same candidate: one click takes the verdict over. */
export interface OfferedVerdict {
  readonly revisionId: string;
  readonly question: string;
  readonly earlier: RecordedVerdict & { readonly revisionId: string };
}

/** What the reader took wrongly, put right by a person: value read, value corrected, who, when, why. */
export interface RecordedCorrection extends Correction {
  readonly id: number;
  readonly revisionId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Made for an earlier revision; kept, because the place reads the same in this one. */
  readonly carried: boolean;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** All that publishing locked; the fingerprint is the SHA-256 of its canonical JSON. */
export interface LockedRules {
  readonly rules: TenderRules;
  readonly procurementType: string;
  readonly sources: readonly Source[];
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  /** With weights and knock-outs. */
  readonly profile: Profile;
}

export interface OpeningConfirmation {
  readonly byId: string;
  readonly by: string;
  readonly at: string;
}

/** All that anybody sees of an offer before the opening: a receipt. */
export interface Receipt {
  readonly at: string;
  /** Of the bytes that are kept: proves at the opening that they are the same. */
  readonly sha256: string | null;
  readonly readable: boolean;
}

/** An experiment beside a tender: other weights, knock-outs or scope. It is scored by `scores.preview` and can never become the evaluation. */
export interface WhatIfCopy {
  readonly id: string;
  readonly tenderId: string;
  readonly name: string;
  readonly profile: Profile;
  readonly procurementType: string;
  readonly sources: readonly Source[];
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
}

/** Whether a rule of tender law as we read it is followed; each throw of the switch stays on record. */
export interface RuleSwitch {
  readonly rule: string;
  readonly on: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A list's filter, columns and order under a name. */
export interface SavedView {
  readonly id: string;
  /** Which list: the page's own name for it. */
  readonly page: string;
  readonly tenderId: string | null;
  readonly name: string;
  /** The query of the page's address. */
  readonly query: string;
  /** Seen by everybody of the organisation; only its owner changes it. */
  readonly shared: boolean;
  readonly mine: boolean;
  readonly createdBy: string;
  readonly createdAt: string;
}

/** A stored score of a revision under one profile version. */
export interface StoredScore {
  readonly revisionId: string;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly failed: number;
  readonly open: number;
}

/** One line of a tender's list of candidates, with the stored totals of its current revision. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  /** null where nothing was imported yet. */
  readonly revision: { readonly id: string; readonly revision: number; readonly fileName: string; readonly importedAt: string; readonly counts: Revision['counts'] } | null;
  readonly score: StoredScore | null;
}

/** Means of the stored totals of one manufacturer's devices. */
export interface ManufacturerScore {
  readonly manufacturer: string;
  readonly devices: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  /** Devices with at least one knock-out failed. */
  readonly knockedOut: number;
}

/** Mean interval of one practice over all devices to which it applies; null where it applies to none. */
export interface PracticeMean {
  readonly practice: string;
  readonly devices: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ProfileKey {
  readonly id: string;
  readonly version: number;
}

export type AddOutcome = { readonly outcome: 'created' | 'revision' | 'already-here'; readonly revision: Revision };
