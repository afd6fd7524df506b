import { evaluate, type Evaluation } from '@mds2/assessment';
import type { Interval } from '@mds2/base';
import { questionOf, type Profile } from '@mds2/catalog';
import { openWorkbook, type Verdict } from '@mds2/disclosure';
import type { Judgement, OfferedVerdict, Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { evaluatedTender, openCandidates, type Evaluated, type EvaluatedTender } from '../../server/evaluating.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { excerptAround, type Excerpt } from '../tenders_.$tenderId_.candidates.$candidateId_.evidence.$practiceId.($questionId)/excerpt.ts';
import { verdicts } from './parse-reading.ts';
import { orderFor } from './reading-order.server.ts';
import { itemKey, readingQueue, type Bearing, type ReadingItem } from './reading-queue.ts';

/** A row as a line among others. */
export interface RowLine {
  readonly key: string;
  readonly candidate: string;
  readonly question: string;
  readonly label: string;
}

/** A row that somebody has read. */
export interface ReadLine extends RowLine {
  /** What counts; null where persons differ. */
  readonly judgements: readonly { readonly verdict: Verdict; readonly reason: string; readonly by: string; readonly at: string }[];
  /** Whether the visitor's own judgement is among them and can be taken back. */
  readonly mine: boolean;
  readonly differs: boolean;
}

/** The row that is on the desk. */
export interface OnDesk extends RowLine {
  readonly candidateId: string;
  readonly text: string;
  readonly why: string;
  readonly polarity: string;
  readonly value: string;
  readonly raw: string;
  readonly cell: string;
  readonly notes: readonly { readonly text: string; readonly cell: string | null }[];
  readonly excerpt: Excerpt | null;
  readonly manual: boolean;
  readonly revision: number;
  readonly fileName: string;
  readonly bearing: Bearing;
  /** Totals that each verdict would lead to, in the order of the number keys. */
  readonly outcomes: readonly { readonly verdict: Verdict; readonly total: Interval }[];
  readonly total: Interval;
  /** Unread rows with the very same words: those of the same question first, then those of the same candidate. */
  readonly same: readonly (RowLine & { readonly text: string })[];
  /** What was read out of the same words of an earlier revision. */
  readonly offered: { readonly verdict: Verdict; readonly reason: string; readonly by: string; readonly at: string } | null;
  /** The visitor's own reading so far. */
  readonly own: { readonly verdict: Verdict; readonly reason: string } | null;
  /** Place in the queue from 1; null for a row that has been read. */
  readonly place: number | null;
}

export interface ReadingPage {
  /** How many rows there were to read, and how many are left. */
  readonly all: number;
  readonly left: number;
  /** Of those left: how many can change the first place, and how many the order. */
  readonly first: number;
  readonly order: number;
  readonly item: OnDesk | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly read: readonly ReadLine[];
  readonly readMore: number;
  readonly candidates: number;
  /** Candidates that have a form; more than `candidates` where only the best are taken. */
  readonly ofCandidates: number;
}

/** As many as can reasonably be read by hand. */
export const MOST = 40;
const READ_LINES = 50;
/** With the row itself as many as one form may name. */
const SAME_ROWS = 99;

/** The desk as one address asks for it: a row of the queue, or the first; a row that was read can be looked at again. */
export async function readingPage(access: Access, tender: Tender, profile: Profile, wanted: string | null): Promise<ReadingPage> {
  const whole = await evaluatedTender(access, tender, profile, { most: MOST });
  const [judgements, offered] = await Promise.all([access.verdicts.judgements(whole.candidates.map(({ revision }) => revision.id)), access.verdicts.offered(tender.id)]);
  const rows = queueOf(whole, tender, profile, judgements);
  const judgedBy = judgementsByRow(judgements);
  const unread = rows.filter(({ key }) => !judgedBy.has(key));
  const done = rows.filter(({ key }) => judgedBy.has(key));
  const byCandidate = new Map(whole.candidates.map((one) => [one.candidate.id, one]));
  const item = rows.find(({ key }) => key === wanted) ?? unread[0];
  const at = item ? unread.indexOf(item) : -1;
  const lines = done.map((row) => readLine(row, byCandidate.get(row.candidateId)!, judgedBy.get(row.key)!, access)).sort((a, b) => newest(b).localeCompare(newest(a)));
  return {
    all: rows.length,
    left: unread.length,
    first: unread.filter(({ bearing }) => bearing === 'first').length,
    order: unread.filter(({ bearing }) => bearing === 'order').length,
    item: item ? await onDesk(access, whole, item, { unread, at, offered, judgements: judgedBy.get(item.key) ?? [] }) : null,
    previous: unread[at - 1]?.key ?? null,
    // From a row that was read already the way leads back into the queue.
    next: unread[at + 1]?.key ?? null,
    read: lines.slice(0, READ_LINES),
    readMore: Math.max(0, lines.length - READ_LINES),
    candidates: whole.candidates.length,
    ofCandidates: whole.count,
  };
}

/** All rows of a tender that only a person can read, in the order of the desk. */
export function queueOf(whole: EvaluatedTender, tender: Tender, profile: Profile, judgements: ReadonlyMap<string, readonly Judgement[]>): readonly ReadingItem[] {
  const { candidates, scorer } = whole;
  const order = orderFor({
    tenderId: tender.id,
    basis: [profile.id, profile.version, tender.version, ...candidates.map(({ revision }) => revision.id).sort()].join(' '),
    judged: new Set(candidates.flatMap(({ revision, verdicts: counting }) => counting.map(({ question }) => itemKey(revision.id, question)))),
    candidates: openCandidates(candidates),
    scorer,
  });
  return readingQueue(
    candidates.map(({ candidate, revision, form, evaluation }) => ({
      candidateId: candidate.id,
      revisionId: revision.id,
      disclosure: form.disclosure,
      askedAs: askedAs(evaluation),
      judged: new Set((judgements.get(revision.id) ?? []).map(({ question }) => question)),
    })),
    order,
  );
}

/** Questions of the older form behind those of HN 1-2019, as the evidence names them. */
function askedAs(evaluation: Evaluation): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { evidence } of evaluation.practices) for (const { answers } of evidence) for (const { id, from } of answers) if (from) found.set(id, from.question);
  return found;
}

function judgementsByRow(judgements: ReadonlyMap<string, readonly Judgement[]>): ReadonlyMap<string, readonly Judgement[]> {
  const byRow = new Map<string, Judgement[]>();
  for (const [revisionId, list] of judgements) {
    for (const judgement of list) {
      const key = itemKey(revisionId, judgement.question);
      byRow.set(key, [...(byRow.get(key) ?? []), judgement]);
    }
  }
  return byRow;
}

function readLine(row: ReadingItem, one: Evaluated, judgements: readonly Judgement[], access: Access): ReadLine {
  const settled = judgements.some(({ settles }) => settles);
  return {
    ...rowLine(row, one, access),
    judgements: judgements.map(({ verdict, reason, by, at }) => ({ verdict, reason, by, at })),
    mine: judgements.some(({ byId, settles }) => byId === access.user.id && !settles),
    differs: !settled && new Set(judgements.map(({ verdict }) => verdict)).size > 1,
  };
}

const newest = ({ judgements }: ReadLine): string => judgements.map(({ at }) => at).sort().at(-1) ?? '';

function rowLine({ key, question }: ReadingItem, one: Evaluated, { locale }: Access): RowLine {
  return { key, question, candidate: nameOf(one.candidate), label: questionOf(one.form.disclosure.formVersion, question)?.label[locale] ?? '' };
}

interface Around {
  readonly unread: readonly ReadingItem[];
  readonly at: number;
  readonly offered: readonly OfferedVerdict[];
  readonly judgements: readonly Judgement[];
}

async function onDesk(access: Access, { candidates, scorer }: EvaluatedTender, item: ReadingItem, { unread, at, offered, judgements }: Around): Promise<OnDesk> {
  const { locale } = access;
  const byCandidate = new Map(candidates.map((each) => [each.candidate.id, each]));
  const one = byCandidate.get(item.candidateId)!;
  const { answer } = item;
  const question = questionOf(one.form.disclosure.formVersion, item.question);
  const earlier = offered.find((offer) => offer.revisionId === item.revisionId && offer.question === item.question)?.earlier;
  const own = judgements.find(({ byId, settles }) => byId === access.user.id && !settles);
  const others = Object.fromEntries(Object.entries(one.facts.verdicts ?? {}).filter(([id]) => id !== item.question));
  const totalWith = (verdict: Verdict): Interval => evaluate({ ...one.facts, verdicts: verdict === 'open' ? others : { ...others, [item.question]: verdict } }, scorer).total;
  return {
    ...rowLine(item, one, access),
    candidateId: item.candidateId,
    text: question?.text[locale] ?? '',
    why: question?.why[locale] ?? '',
    polarity: question?.polarity ?? 'info',
    value: answer.value,
    raw: answer.raw,
    cell: answer.cell,
    notes: answer.notes.map((text, i) => ({ text, cell: answer.noteCells[i] ?? null })),
    excerpt: one.revision.origin === 'file' ? await excerptOf(access, one.revision.sha256, answer.cell) : null,
    manual: one.revision.origin === 'manual',
    revision: one.revision.revision,
    fileName: one.revision.fileName,
    bearing: item.bearing,
    outcomes: verdicts.map((verdict) => ({ verdict, total: totalWith(verdict) })),
    total: one.evaluation.total,
    same: unread
      .filter((row) => row !== item && row.text === item.text)
      .slice(0, SAME_ROWS)
      .sort((a, b) => Number(b.question === item.question) - Number(a.question === item.question) || Number(b.candidateId === item.candidateId) - Number(a.candidateId === item.candidateId))
      .map((row) => {
        const of = byCandidate.get(row.candidateId)!;
        return { ...rowLine(row, of, access), text: questionOf(of.form.disclosure.formVersion, row.question)?.text[locale] ?? '' };
      }),
    offered: earlier ? { verdict: earlier.verdict, reason: earlier.reason, by: earlier.by, at: earlier.at } : null,
    own: own ? { verdict: own.verdict, reason: own.reason } : null,
    place: at < 0 ? null : at + 1,
  };
}

/** The vendor's own sheet around a cell. The bytes were read once within the same limits, or they would be no revision. */
async function excerptOf(access: Access, sha256: string, cell: string): Promise<Excerpt | null> {
  const bytes = await access.originals.read(sha256);
  const workbook = bytes && openWorkbook(bytes);
  return workbook?.ok ? excerptAround(workbook.value, cell) : null;
}
