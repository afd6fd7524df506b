import { sha256 } from '@mds2/base/hash';
import { readWorkbook, type Disclosure } from '@mds2/disclosure';
import { RECORD_FORMAT, RECORD_VERSION, type CorrectionLine, type Manifest, type OfferLine, type ProfileMember, type ResultMember, type VerdictLine } from './model.ts';
import { firstDifference, type Difference } from './first-difference.ts';
import { resultOf } from './result-of.ts';

export type Verified =
  | { readonly outcome: 'reproduced'; readonly offers: number; readonly figures: number }
  /** A member is not what the manifest says, or is missing, or is not listed. */
  | { readonly outcome: 'altered'; readonly path: string; readonly what: 'missing' | 'unlisted' | 'size' | 'hash' }
  /** The first figure that comes out differently. */
  | ({ readonly outcome: 'differs' } & Difference)
  /** No file of this kind, or one that cannot be read. */
  | { readonly outcome: 'unusable'; readonly reason: 'no-manifest' | 'other-format' | 'malformed' | 'profile' | 'original'; readonly path: string; readonly detail: string };

const JSON_MEMBERS = ['profile.json', 'verdicts.json', 'corrections.json', 'result.json'] as const;

/**
 * Holds an evaluation file against itself: every member against the manifest, then every figure against what this engine
 * makes of the originals, profile, verdicts and corrections. `members` by path; their order does not matter. Never throws.
 */
export function verifyRecord(members: ReadonlyMap<string, Uint8Array>): Verified {
  const manifestBytes = members.get('manifest.json');
  if (!manifestBytes) return unusable('no-manifest', 'manifest.json', '');
  let at = 'manifest.json';
  try {
    const manifest = parsed<Manifest>(manifestBytes);
    if (manifest.format !== RECORD_FORMAT || manifest.version !== RECORD_VERSION) return unusable('other-format', at, `${String(manifest.format)} ${String(manifest.version)}`);
    const altered = held(manifest, members);
    if (altered) return altered;
    for (const path of JSON_MEMBERS) if (!members.has(path)) return { outcome: 'altered', path, what: 'missing' };
    const json = <T>(path: (typeof JSON_MEMBERS)[number]): T => {
      at = path;
      return parsed<T>(members.get(path)!);
    };
    const profile = json<ProfileMember>('profile.json');
    const { items: verdicts } = json<{ items: VerdictLine[] }>('verdicts.json');
    const { items: corrections } = json<{ items: CorrectionLine[] }>('corrections.json');
    const stated = json<ResultMember>('result.json');
    const offers: { offer: OfferLine; read: Disclosure }[] = [];
    for (const offer of stated.offers) {
      at = offer.original;
      const bytes = members.get(offer.original);
      if (!bytes) return { outcome: 'altered', path: offer.original, what: 'missing' };
      const read = readOriginal(offer, bytes);
      if (typeof read === 'string') return unusable('original', offer.original, read);
      offers.push({ offer, read });
    }
    at = 'profile.json';
    const files = resultOf(profile, offers, verdicts, corrections);
    if (!files.ok) return unusable('profile', at, JSON.stringify(files.error[0]));
    const compared = firstDifference(stated.files, files.value);
    return typeof compared === 'number' ? { outcome: 'reproduced', offers: offers.length, figures: compared } : { outcome: 'differs', ...compared };
  } catch (error) {
    // The file comes from anywhere: what is not shaped as it should be ends here, with its place.
    return unusable('malformed', at, error instanceof Error ? error.message : String(error));
  }
}

function held(manifest: Manifest, members: ReadonlyMap<string, Uint8Array>): Verified | undefined {
  const listed = new Set(['manifest.json']);
  for (const { path, size, sha256: hash } of manifest.members) {
    listed.add(path);
    const bytes = members.get(path);
    if (!bytes) return { outcome: 'altered', path, what: 'missing' };
    if (bytes.length !== size) return { outcome: 'altered', path, what: 'size' };
    if (sha256(bytes) !== hash) return { outcome: 'altered', path, what: 'hash' };
  }
  const unlisted = [...members.keys()].find((path) => !listed.has(path));
  return unlisted === undefined ? undefined : { outcome: 'altered', path: unlisted, what: 'unlisted' };
}

/** The form that an offer rests on, or why it cannot be read. */
function readOriginal({ original, form }: OfferLine, bytes: Uint8Array): Disclosure | string {
  if (original.endsWith('.json')) return parsed<Disclosure>(bytes);
  const read = readWorkbook(bytes);
  if (!read.ok) return read.error.kind;
  return read.value.forms[form]?.disclosure ?? `form ${form} is not in it`;
}

const parsed = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as T;

const unusable = (reason: Extract<Verified, { outcome: 'unusable' }>['reason'], path: string, detail: string): Verified => ({ outcome: 'unusable', reason, path, detail });
