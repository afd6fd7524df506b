import { canonicalJson } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import type { Profile } from '@mds2/catalog';
import type { Disclosure } from '@mds2/disclosure';
import { RECORD_FORMAT, RECORD_VERSION, type CorrectionLine, type Manifest, type OfferLine, type ProfileMember, type RecordedTender, type ResultMember, type VerdictLine } from './model.ts';
import { resultOf } from './result-of.ts';

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
