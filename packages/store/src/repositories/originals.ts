import type { Repositories } from '../records.ts';
import type { Work } from '../unit-of-work.ts';
import type { Context } from './context.ts';

/** The very bytes that were uploaded, by their hash. */
export function originals({ reader, actor }: Context): Repositories['originals'] {
  return {
    async read(sha256) {
      const row = await reader.selectFrom('original').select('content').where('organisation_id', '=', actor.organisationId).where('sha256', '=', sha256).executeTakeFirst();
      return row && new Uint8Array(row.content);
    },
  };
}

/** Keeps bytes once, however often they are uploaded. */
export async function keepOriginal({ db }: Work, organisationId: string, sha256: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('original')
    .values({ organisation_id: organisationId, sha256, content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
