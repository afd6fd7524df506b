import { systemClock } from '@mds2/base';
import { sql } from 'kysely';
import type { Database } from './database/database.ts';
import { frontDoor } from './front-door.ts';
import type { Actor, Repositories, Store, StoreOptions } from './records.ts';
import { audit } from './repositories/audit.ts';
import { candidates } from './repositories/candidates.ts';
import type { Context } from './repositories/context.ts';
import { decisions } from './repositories/decisions.ts';
import { imports } from './repositories/imports.ts';
import { originals } from './repositories/originals.ts';
import { people } from './repositories/people.ts';
import { profiles } from './repositories/profiles.ts';
import { revisions } from './repositories/revisions.ts';
import { scores } from './repositories/scores.ts';
import { tenders } from './repositories/tenders.ts';
import { tokens } from './repositories/tokens.ts';
import { verdicts } from './repositories/verdicts.ts';
import { unitOfWork } from './unit-of-work.ts';

/** The store over an open database. */
export function storeOver(database: Database, { now = systemClock }: Pick<StoreOptions, 'now'>): Store {
  return {
    frontDoor: frontDoor(database, now),
    as: (actor) => repositoriesOf({ reader: database.db, dialect: database.dialect, actor, write: unitOfWork(database, now, actor) }, actor),
    async ping() {
      await sql`select 1`.execute(database.db);
    },
    async close() {
      await database.db.destroy();
    },
  };
}

function repositoriesOf(context: Context, actor: Actor): Repositories {
  return {
    actor,
    tenders: tenders(context),
    candidates: candidates(context),
    revisions: revisions(context),
    verdicts: verdicts(context),
    originals: originals(context),
    imports: imports(context),
    profiles: profiles(context),
    decisions: decisions(context),
    scores: scores(context),
    audit: audit(context),
    people: people(context),
    tokens: tokens(context),
  };
}
