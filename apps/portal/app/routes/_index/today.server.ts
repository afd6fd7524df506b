import type { Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { readFrozen } from '../../server/evaluating-frozen.server.ts';
import { daysBetween } from '../../ui/text/figures.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';

/** One thing to do, most pressing first; worded by the page. */
export interface Task {
  readonly kind: 'missing' | 'empty' | 'decide' | 'read' | 'people' | 'first';
  readonly tender: { readonly id: string; readonly name: string } | null;
  readonly to: string;
  /** Files, candidates or answers, whatever the kind counts. */
  readonly count: number;
  /** Candidates in the race with open knock-outs, of `decide`. */
  readonly blocked: number;
  /** Days until it is due, negative when late; null where it has no date. */
  readonly days: number | null;
}

export interface Today {
  readonly tasks: readonly Task[];
  readonly running: readonly { readonly id: string; readonly name: string; readonly decideBy: string | null }[];
  readonly decided: readonly { readonly tenderId: string; readonly tender: string; readonly at: string; readonly author: string; readonly candidate: string | null }[];
  readonly any: boolean;
}

/** Tenders that are looked at; a house runs a handful at a time. */
const MOST = 20;

/** What waits for this person, by what they may do. */
export async function todayOf(access: Access): Promise<Today> {
  const { items } = await access.tenders.list({ archived: false, limit: MOST });
  const states = await Promise.all(items.map(async (tender) => ({ tender, decision: await access.decisions.ofTender(tender.id) })));
  const running = states.filter(({ decision }) => !decision).map(({ tender }) => tender);
  const tasks = (await Promise.all(running.map((tender) => tasksOf(access, tender)))).flat();
  if (items.length === 0 && access.can('tender:create') && (await access.tenders.list({ limit: 1 })).items.length === 0) tasks.push(task('first', null, '/tenders/new'));
  if (access.can('people:manage') && (await access.people.list()).length < 2) tasks.push(task('people', null, '/settings/people'));
  const decided = states
    .flatMap(({ tender, decision }) => (decision ? [{ tender, decision }] : []))
    .sort((a, b) => (a.decision.decidedAt < b.decision.decidedAt ? 1 : -1))
    .slice(0, 5)
    .map(({ tender, decision }) => {
      const chosen = readFrozen(decision).offers.find(({ candidate }) => candidate === decision.candidateId);
      return { tenderId: tender.id, tender: tender.name, at: decision.decidedAt, author: decision.author, candidate: chosen ? nameOf(chosen) : null };
    });
  return { tasks: tasks.sort(byUrgency), running: running.map(({ id, name, decideBy }) => ({ id, name, decideBy })), decided, any: items.length > 0 };
}

async function tasksOf(access: Access, tender: Tender): Promise<Task[]> {
  const home = `/tenders/${tender.id}`;
  const days = tender.decideBy === null ? null : daysBetween(new Date().toISOString(), tender.decideBy);
  const found: Task[] = [];
  if (access.can('tender:import')) {
    const waiting = (await access.imports.list(tender.id)).flatMap(({ id, files }) => files.filter(({ outcome }) => outcome === 'waiting').map(() => id));
    if (waiting.length > 0) found.push({ ...task('missing', tender, `${home}/imports/${waiting[0]}#missing`), count: waiting.length });
  }
  const current = await access.revisions.current(tender.id);
  if (current.length === 0) return access.can('tender:import') ? [...found, { ...task('empty', tender, home), days }] : found;
  if (access.can('tender:decide')) {
    const scores = await access.scores.ofTender(tender.id, { id: tender.profileId, version: tender.profileVersion });
    const inRace = scores.filter(({ failed }) => failed === 0);
    found.push({ ...task('decide', tender, `${home}/decision`), count: inRace.length, blocked: inRace.filter(({ open }) => open > 0).length, days });
  }
  const open = current.reduce((sum, { counts }) => sum + counts.open, 0);
  if (access.can('disclosure:judge') && open > 0) found.push({ ...task('read', tender, `${home}/compare`), count: open, days });
  return found;
}

const task = (kind: Task['kind'], tender: Pick<Tender, 'id' | 'name'> | null, to: string): Task => ({ kind, tender: tender && { id: tender.id, name: tender.name }, to, count: 0, blocked: 0, days: null });

/** What is late or was lost comes first, then by date, then what has none. */
export function byUrgency(a: Task, b: Task): number {
  const rank = ({ kind, days }: Task): number => (kind === 'missing' ? -1e6 : (days ?? 1e6));
  return rank(a) - rank(b);
}
