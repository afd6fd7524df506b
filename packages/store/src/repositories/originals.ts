import type { Repositories } from '../contract.ts';
import type { Work } from '../unit-of-work.ts';
import type { Context } from './context.ts';
import { unsealed } from './sealed.ts';

/** The very bytes that were uploaded, by their hash. */
export function originals({ reader, actor }: Context): Repositories['originals'] {
  return {
    async read(sha256) {
      const row = await reader
        .selectFrom('original')
        .select('content')
        .where('organisation_id', '=', actor.organisationId)
        .where('sha256', '=', sha256)
        // Some tender that is not sealed must name it: bytes that only came into a sealed one stay closed.
        .where(({ or, exists, selectFrom }) =>
          or([
            exists(
              selectFrom('revision')
                .select('revision.seq')
                .where('revision.organisation_id', '=', actor.organisationId)
                .whereRef('revision.sha256', '=', 'original.sha256')
                .where('revision.tender_id', 'in', unsealed(reader, actor.organisationId)),
            ),
            exists(
              selectFrom('import_file')
                .innerJoin('import', 'import.id', 'import_file.import_id')
                .select('import_file.id')
                .where('import_file.organisation_id', '=', actor.organisationId)
                .whereRef('import_file.sha256', '=', 'original.sha256')
                .where('import.tender_id', 'in', unsealed(reader, actor.organisationId)),
            ),
          ]),
        )
        .executeTakeFirst();
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
