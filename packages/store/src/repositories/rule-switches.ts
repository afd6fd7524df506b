import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import type { Repositories } from '../contract.ts';
import type { RuleSwitch } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { lockOrganisation, type Context } from './context.ts';

/** Which rules of tender law, as we read them, the hospital follows. Nothing is overwritten: each throw of a switch is a row. */
export function ruleSwitches({ reader, actor, write }: Context): Repositories['ruleSwitches'] {
  const mine = () => reader.selectFrom('rule_switch').selectAll().where('organisation_id', '=', actor.organisationId);
  return {
    async list() {
      const newest = new Map((await mine().orderBy('seq').execute()).map((row) => [row.rule, row]));
      return [...newest.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1)).map(toSwitch);
    },
    async history(rule) {
      return (await mine().where('rule', '=', rule).orderBy('seq').execute()).map(toSwitch);
    },
    async set(rule, on, reason) {
      if (reason.trim() === '') return false;
      return await write(async (work) => {
        await lockOrganisation(work, actor.organisationId);
        const before = await work.db.selectFrom('rule_switch').select('on').where('organisation_id', '=', actor.organisationId).where('rule', '=', rule).orderBy('seq', 'desc').limit(1).executeTakeFirst();
        if (before && (before.on === 1) === on) return unchanged(true);
        await work.db.insertInto('rule_switch').values({ organisation_id: actor.organisationId, rule, on: on ? 1 : 0, reason, at: work.at, by: actor.name }).execute();
        return changed(true, { action: 'rule.switch', subject: `rule:${rule}`, reason, ...(before && { before: { on: before.on === 1 } }), after: { on } });
      });
    },
  };
}

const toSwitch = ({ rule, on, reason, by, at }: Selectable<Schema['rule_switch']>): RuleSwitch => ({ rule, on: on === 1, reason, by, at });
