import type { Profile } from '@mds2/catalog';
import type { Correction, Verdict } from '@mds2/disclosure';
import type { TenderScope } from '../score/compile-profile.ts';
import type { ScoreFileJson } from '../wire/score-json.ts';

/** What marks a file as one of these, and the version of its layout. */
export const RECORD_FORMAT = 'mds2-desk/evaluation';
export const RECORD_VERSION = 1;

/** Who said something, when and why. */
interface Signed {
  readonly reason: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}
export interface VerdictLine extends Signed {
  /** Id of the disclosure. */
  readonly disclosure: string;
  readonly question: string;
  readonly verdict: Verdict;
}
export interface CorrectionLine extends Correction, Signed {
  readonly disclosure: string;
}

/** One candidate's disclosure: where its answers stand in the file. */
export interface OfferLine {
  readonly candidate: string;
  readonly manufacturer: string;
  readonly model: string;
  /** Id of the disclosure. */
  readonly disclosure: string;
  readonly revision: number;
  readonly fileName: string;
  /** Path of its original in the file. */
  readonly original: string;
  /** Which form of the workbook, from 0. */
  readonly form: number;
}

export interface RecordedTender {
  readonly name: string;
  readonly reference: string | null;
  /** Stage and fingerprint, where the tender has them. */
  readonly stage?: string;
  readonly fingerprint?: string | null;
  readonly scope: TenderScope;
}

/** profile.json */
export interface ProfileMember {
  readonly tender: RecordedTender;
  readonly profile: Profile;
}

/** result.json */
export interface ResultMember {
  readonly madeAt: string;
  readonly offers: readonly OfferLine[];
  /** One entry an offer, as `mds2 score` writes it, in the order of the ranking. */
  readonly files: readonly (ScoreFileJson & { readonly disclosure: string })[];
}

/** manifest.json */
export interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly members: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
}
