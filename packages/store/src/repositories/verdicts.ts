import { questionOf } from '@mds2/catalog';
import type { Disclosure, Verdict } from '@mds2/disclosure';
import type { Repositories } from '../contract.ts';
import type { OfferedVerdict, RecordedVerdict } from '../records.ts';
import { changed, unchanged, type Work } from '../unit-of-work.ts';
import { takesVerdicts, type Context } from './context.ts';
import { judged, rescore } from './judged.ts';
import { byQuestion, counting, differs, standing, textKey, toJudgement, toVerdict, type JudgementRow } from './judgement-rows.ts';
import { unsealed } from './sealed.ts';
import { readDisclosures } from './stored-disclosures.ts';

type Verdicts = Repositories['verdicts'];

/** What people read out of open answers: signed, independent of one another, never overwritten. */
export function verdicts(context: Context): Verdicts {
  const { reader, actor, write } = context;
  const mine = () =>
    reader
      .selectFrom('judgement')
      .innerJoin('revision', 'revision.seq', 'judgement.revision_seq')
      .selectAll('judgement')
      .select('revision.id as revision_id')
      .where('revision.organisation_id', '=', actor.organisationId)
      .where('revision.tender_id', 'in', unsealed(reader, actor.organisationId))
      .orderBy('judgement.seq');
  const ofRevisions = async (ids: readonly string[]): Promise<JudgementRow[]> => {
    const rows: JudgementRow[] = [];
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE) rows.push(...(await mine().where('revision.id', 'in', ids.slice(start, start + IDS_AT_ONCE)).execute()));
    return rows;
  };
  const ofTender = async (tenderId: string): Promise<JudgementRow[]> => await mine().where('revision.tender_id', '=', tenderId).execute();

  const add = async (revisionId: string, question: string, verdict: Verdict, reason: string, settles: boolean): Promise<boolean | 'not-now'> =>
    await write<boolean | 'not-now'>(async (work) => {
      const found = await judged(work, actor.organisationId, revisionId);
      if (!found || !questionOf(found.formVersion, question)) return unchanged(false);
      if (!takesVerdicts(found.tender)) return unchanged('not-now');
      const before = counting(await rowsOf(work, found.seq, question));
      const form = (await readDisclosures(work.db, actor.organisationId, [revisionId], { sealed: true })).get(revisionId);
      const text = textKey(answerTo(form?.disclosure, question));
      await work.db
        .insertInto('judgement')
        .values({ revision_seq: found.seq, question, verdict, settles: settles ? 1 : 0, reason, text_key: text, person_id: actor.userId, by: actor.name, at: work.at, undone_at: null, undone_by: null })
        .execute();
      await rescore(work, actor.organisationId, found);
      return changed(true, {
        action: settles ? 'verdict.settle' : 'verdict.record',
        subject: `revision:${revisionId}`,
        tenderId: found.tender.id,
        reason,
        ...(before && { before: { question, verdict: before.verdict, reason: before.reason } }),
        after: { question, verdict },
      });
    });

  return {
    async of(revisionIds) {
      const byRevision = new Map<string, RecordedVerdict[]>();
      for (const group of byQuestion(await ofRevisions(revisionIds))) {
        const row = counting(group);
        if (row && row.verdict !== 'open') push(byRevision, row.revision_id, toVerdict(row));
      }
      for (const list of byRevision.values()) list.sort((a, b) => (a.question < b.question ? -1 : 1));
      return byRevision;
    },
    async judgements(revisionIds) {
      const byRevision = new Map<string, ReturnType<typeof toJudgement>[]>();
      for (const group of byQuestion(await ofRevisions(revisionIds))) {
        const { own, settled } = standing(group);
        for (const row of settled ? [...own, settled] : own) push(byRevision, row.revision_id, toJudgement(row));
      }
      return byRevision;
    },
    async history(tenderId) {
      return (await ofTender(tenderId)).map(toJudgement);
    },
    async disagreements(tenderId) {
      return byQuestion(await ofTender(tenderId)).flatMap((group) => {
        const first = group[0]!;
        return differs(group) ? [{ revisionId: first.revision_id, question: first.question, judgements: standing(group).own.map(toJudgement) }] : [];
      });
    },
    async offered(tenderId) {
      return await offeredIn(context, tenderId, await ofTender(tenderId));
    },
    async record(revisionId, question, verdict, reason) {
      return await add(revisionId, question, verdict, reason, false);
    },
    async settle(revisionId, question, verdict, reason) {
      return await add(revisionId, question, verdict, reason, true);
    },
    async undo(revisionId, question, what = 'own') {
      return await write<boolean | 'not-now'>(async (work) => {
        const found = await judged(work, actor.organisationId, revisionId);
        if (!found) return unchanged(false);
        if (!takesVerdicts(found.tender)) return unchanged('not-now');
        const { own, settled } = standing(await rowsOf(work, found.seq, question));
        const row = what === 'settled' ? settled : own.find(({ person_id }) => person_id === actor.userId);
        if (!row) return unchanged(false);
        await work.db.updateTable('judgement').set({ undone_at: work.at, undone_by: actor.name }).where('seq', '=', row.seq).execute();
        await rescore(work, actor.organisationId, found);
        return changed(true, { action: 'verdict.undo', subject: `revision:${revisionId}`, tenderId: found.tender.id, before: { question, verdict: row.verdict, reason: row.reason, by: row.by } });
      });
    },
  };
}
const IDS_AT_ONCE = 500;

const rowsOf = async ({ db }: Work, revisionSeq: number, question: string) =>
  await db.selectFrom('judgement').selectAll().where('revision_seq', '=', revisionSeq).where('question', '=', question).orderBy('seq').execute();

const answerTo = (disclosure: Disclosure | undefined, question: string) => disclosure?.answers.find(({ id }) => id === question);

/** Verdicts of earlier revisions that fit what current ones say to the same question. */
async function offeredIn({ reader, actor }: Context, tenderId: string, rows: readonly JudgementRow[]): Promise<OfferedVerdict[]> {
  const groups = byQuestion(rows);
  const judgedNow = new Set(groups.filter((group) => standing(group).own.length > 0 || standing(group).settled).map((group) => `${group[0]!.revision_id} ${group[0]!.question}`));
  const counted = groups.flatMap((group) => counting(group) ?? []).filter(({ text_key }) => text_key !== '');
  if (counted.length === 0) return [];
  const revisions = await reader.selectFrom('revision').select(['seq', 'id', 'candidate_id', 'current', 'revision']).where('tender_id', '=', tenderId).where('organisation_id', '=', actor.organisationId).execute();
  const bySeq = new Map(revisions.map((revision) => [revision.seq, revision]));
  const currentOf = new Map(revisions.filter(({ current }) => current === 1).map((revision) => [revision.candidate_id, revision]));
  const earlier = counted
    .flatMap((row) => {
      const from = bySeq.get(row.revision_seq);
      const to = from && currentOf.get(from.candidate_id);
      return to && to.seq !== from.seq && !judgedNow.has(`${to.id} ${row.question}`) ? [{ row, number: from.revision, to: to.id }] : [];
    })
    .toSorted((a, b) => b.number - a.number);
  const forms = await readDisclosures(reader, actor.organisationId, [...new Set(earlier.map(({ to }) => to))], { sealed: false });
  const offered = new Map<string, OfferedVerdict>();
  for (const { row, to } of earlier) {
    const key = `${to} ${row.question}`;
    if (offered.has(key) || textKey(answerTo(forms.get(to)?.disclosure, row.question)) !== row.text_key) continue;
    offered.set(key, { revisionId: to, question: row.question, earlier: { ...toVerdict(row), revisionId: row.revision_id } });
  }
  return [...offered.values()];
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
