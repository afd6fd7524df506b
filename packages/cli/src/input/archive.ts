import { fail, ok, type Result } from '@mds2/base';
import { unzipSync } from 'fflate';

/** An evaluation of a hundred vendors has some hundred members and a few megabytes. */
export const ARCHIVE_LIMITS = { members: 2_000, bytes: 512 * 2 ** 20 } as const;

export type ArchiveError = { readonly kind: 'not-an-archive' | 'too-many-members' | 'too-large-unpacked' | 'same-name-twice' };

/** The members of a zip archive by path, folders left out. What it claims to unpack to is looked at before anything is unpacked. */
export function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, ArchiveError> {
  const names: string[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        total += originalSize;
        return false;
      },
    });
    if (names.length > ARCHIVE_LIMITS.members) return fail({ kind: 'too-many-members' });
    if (total > ARCHIVE_LIMITS.bytes) return fail({ kind: 'too-large-unpacked' });
    if (new Set(names).size !== names.length) return fail({ kind: 'same-name-twice' });
    return ok(new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))));
  } catch {
    return fail({ kind: 'not-an-archive' }); // fflate throws on whatever is no zip
  }
}
