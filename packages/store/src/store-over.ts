import { systemClock } from '@mds2/base';
import { sql } from 'kysely';
import type { Database } from './database/database.ts';
import { frontDoor } from './front-door.ts';
import type { Repositories, Store, StoreOptions } from './contract.ts';
import type { Actor } from './records.ts';
import { audit } from './repositories/audit.ts';
import { candidates } from './repositories/candidates.ts';
import type { Context } from './repositories/context.ts';
import { corrections } from './repositories/corrections.ts';
import { decisions } from './repositories/decisions.ts';
import { imports } from './repositories/imports.ts';
import { originals } from './repositories/originals.ts';
import { people } from './repositories/people.ts';
import { profiles } from './repositories/profiles.ts';
import { revisions } from './repositories/revisions.ts';
import { ruleSwitches } from './repositories/rule-switches.ts';
import { scores } from './repositories/scores.ts';
import { stages } from './repositories/stages.ts';
import { tenders } from './repositories/tenders.ts';
import { tokens } from './repositories/tokens.ts';
import { verdicts } from './repositories/verdicts.ts';
import { views } from './repositories/views.ts';
import { whatIfs } from './repositories/what-ifs.ts';
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
    stages: stages(context),
    candidates: candidates(context),
    revisions: revisions(context),
    verdicts: verdicts(context),
    corrections: corrections(context),
    originals: originals(context),
    imports: imports(context),
    profiles: profiles(context),
    decisions: decisions(context),
    scores: scores(context),
    whatIfs: whatIfs(context),
    ruleSwitches: ruleSwitches(context),
    views: views(context),
    audit: audit(context),
    people: people(context),
    tokens: tokens(context),
  };
}
