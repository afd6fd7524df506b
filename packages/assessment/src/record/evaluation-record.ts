import { canonicalJson } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import type { Profile } from '@mds2/catalog';
import type { Correction, Disclosure, Verdict } from '@mds2/disclosure';
import type { TenderScope } from '../score/compile-profile.ts';
import type { ScoreFileJson } from '../wire/score-json.ts';
import { resultOf } from './result-of.ts';

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

export interface EvaluationRecord {
  readonly tender: RecordedTender;
  readonly profile: Profile;
  readonly madeAt: string;
  readonly offers: readonly (Omit<OfferLine, 'original'> & {
    readonly bytes: Uint8Array;
    /** A workbook, or the JSON of a disclosure that was typed in. */
    readonly kind: 'xlsx' | 'json';
    readonly disclosure: string;
    readonly read: Disclosure;
  })[];
  readonly verdicts: readonly VerdictLine[];
  readonly corrections: readonly CorrectionLine[];
}

/**
 * The members of an evaluation file by path: originals, profile, verdicts, corrections, result, and the manifest with size
 * and SHA-256 of every other member. The same record gives the same bytes. Throws where the profile does not compile: a
 * stored profile does.
 */
export function recordMembers({ tender, profile, madeAt, offers, verdicts, corrections }: EvaluationRecord): ReadonlyMap<string, Uint8Array> {
  const members = new Map<string, Uint8Array>();
  const lines: OfferLine[] = [];
  for (const { bytes, kind, read: _, ...offer } of offers) {
    const original = `originals/${sha256(bytes)}.${kind}`;
    members.set(original, bytes);
    lines.push({ ...offer, original });
  }
  const read = new Map(offers.map(({ disclosure, read }) => [disclosure, read]));
  const files = resultOf({ tender, profile }, lines.map((offer) => ({ offer, read: read.get(offer.disclosure)! })), verdicts, corrections);
  if (!files.ok) throw new Error(`the profile ${profile.id} ${profile.version} does not compile: ${JSON.stringify(files.error)}`);
  const result: ResultMember = { madeAt, offers: lines, files: files.value };
  const json: Readonly<Record<string, unknown>> = { 'profile.json': { tender, profile } satisfies ProfileMember, 'verdicts.json': { items: verdicts }, 'corrections.json': { items: corrections }, 'result.json': result };
  for (const [path, value] of Object.entries(json)) members.set(path, bytesOf(value));
  const manifest: Manifest = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    members: [...members].map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return new Map([['manifest.json', bytesOf(manifest)], ...[...members].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(`${canonicalJson(value)}\n`);
