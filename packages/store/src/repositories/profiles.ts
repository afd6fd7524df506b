import { builtInProfiles, type Profile } from '@mds2/catalog';
import type { Repositories } from '../contract.ts';
import { changed, type Reader } from '../unit-of-work.ts';
import { lockOrganisation, type Context } from './context.ts';

/** Built-in profiles and the organisation's own, which are never overwritten: saving makes a version. */
export function profiles({ reader, actor, write }: Context): Repositories['profiles'] {
  return {
    async list() {
      const rows = await reader
        .selectFrom('profile')
        .select('body')
        .where('organisation_id', '=', actor.organisationId)
        .where((where) =>
          where(
            'version',
            '=',
            where
              .selectFrom('profile as newer')
              .select((select) => select.fn.max('newer.version').as('version'))
              .where('newer.organisation_id', '=', actor.organisationId)
              .whereRef('newer.id', '=', 'profile.id'),
          ),
        )
        .orderBy('id')
        .execute();
      return [...Object.values(builtInProfiles), ...rows.map(({ body }) => toProfile(body))];
    },
    async find(id, version) {
      return await findProfile(reader, actor.organisationId, id, version);
    },
    async versions(id) {
      const built = builtIn(id);
      if (built) return [built];
      const rows = await reader.selectFrom('profile').select('body').where('organisation_id', '=', actor.organisationId).where('id', '=', id).orderBy('version', 'desc').execute();
      return rows.map(({ body }) => toProfile(body));
    },
    async save(profile, reason) {
      if (builtIn(profile.id)) return 'built-in';
      return await write(async (work) => {
        const { db, at } = work;
        await lockOrganisation(work, actor.organisationId);
        const before = await findProfile(db, actor.organisationId, profile.id);
        // A caller may hand over a whole profile: its version is not taken.
        const saved: Profile = { ...profile, version: (before?.version ?? 0) + 1 };
        await db
          .insertInto('profile')
          .values({ organisation_id: actor.organisationId, id: saved.id, version: saved.version, body: JSON.stringify(saved), created_at: at, created_by: actor.name })
          .execute();
        return changed(saved, { action: 'profile.save', subject: `profile:${saved.id}`, reason, ...(before && { before }), after: saved });
      });
    },
  };
}

const builtIn = (id: string): Profile | undefined => Object.values(builtInProfiles).find((profile) => profile.id === id);
const toProfile = (body: string): Profile => JSON.parse(body) as Profile;

/** A profile of this version; the newest where none is asked for. A built-in one has only the version that the house ships. */
export async function findProfile(reader: Reader, organisationId: string, id: string, version?: number): Promise<Profile | undefined> {
  const built = builtIn(id);
  if (built) return version === undefined || version === built.version ? built : undefined;
  const row = await reader
    .selectFrom('profile')
    .select('body')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .$if(version !== undefined, (query) => query.where('version', '=', version!))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toProfile(row.body);
}
