import { allowedNow, stageWords, type Stage } from '@mds2/assessment';
import type { Receipt, RuleSwitch, Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { desk } from '../../server/desk.server.ts';
import { lawRules, type LawRule } from './law-rules.ts';
import { localTime } from './opening-time.ts';
import { permissions } from './permissions.ts';
import { nextSteps, stageGraph } from './stage-graph.ts';

/** All that the page of the procedure shows of a tender, at `now` (UTC ISO). */
export async function procedurePage(access: Access, tender: Tender, now: string) {
  const [receipts, confirmations, switches, imports] = await Promise.all([access.stages.receipts(tender.id), access.stages.openings(tender.id), access.ruleSwitches.list(), access.imports.list(tender.id)]);
  const { stage, rules, opensAt, publishedAt } = tender;
  const rulesOpen = stage === 'preparation' && receipts.length === 0 && imports.length === 0;
  const drawn = rulesOpen ? 'public' : rules;
  const { timeZone } = desk().settings;
  const graph = stageGraph(drawn);
  const label = (one: Stage): string => stageWords[one].label[access.locale];
  const opened = stage !== 'cancelled' && !tender.sealed && confirmations.length > 1 ? confirmations.at(-1)!.at : null;
  return {
    stage,
    rules,
    /** The officer can still choose; the picture shows public rules until then. */
    rulesOpen,
    words: { label: label(stage), what: stageWords[stage].what[access.locale] },
    graph,
    labels: Object.fromEntries(graph.stages.map((one) => [one, label(one)])),
    rows: graph.stages.map((one) => ({ stage: one, label: label(one), what: stageWords[one].what[access.locale], allows: permissions.map((permission) => allowedNow(one, drawn)[permission]) })),
    // Before the rules are chosen and anything is in, there is nothing to evaluate or decide.
    steps: nextSteps(stage, rules).map(({ id }) => id).filter((id) => !rulesOpen || id === 'publish' || id === 'cancel'),
    timeZone,
    opensAt,
    opensAtLocal: opensAt === null ? '' : localTime(opensAt, timeZone),
    isOpeningTime: opensAt !== null && opensAt <= now,
    fingerprint: tender.fingerprint,
    publishedAt,
    confirmations: confirmations.map(({ by, at }) => ({ by, at })),
    iConfirmed: confirmations.some(({ byId }) => byId === access.user.id),
    receipts,
    law: lawRules.map((rule) => ({ rule, ...lawState(switches, rule) })),
    warnings: warningsOf({ receipts, publishedAt, opened }).filter(({ rule }) => lawState(switches, rule).on),
    may: { move: access.can('tender:edit'), open: access.can('disclosure:judge'), switchLaw: access.can('profile:edit') },
  };
}

/** A rule is followed until somebody switches it off. */
function lawState(switches: readonly RuleSwitch[], rule: LawRule): { on: boolean; last: { reason: string; by: string; at: string } | null } {
  const last = switches.find((one) => one.rule === rule);
  return { on: last?.on ?? true, last: last ? { reason: last.reason, by: last.by, at: last.at } : null };
}

/** How many files came in at a time at which, as we read the law, none should. */
export function warningsOf({ receipts, publishedAt, opened }: { receipts: readonly Receipt[]; publishedAt: string | null; opened: string | null }): { rule: LawRule; count: number }[] {
  const found: { rule: LawRule; count: number }[] = [
    { rule: 'criteria-published', count: receipts.filter(({ at }) => publishedAt === null || at < publishedAt).length },
    { rule: 'no-second-request', count: opened === null ? 0 : receipts.filter(({ at }) => at > opened).length },
  ];
  return found.filter(({ count }) => count > 0);
}
