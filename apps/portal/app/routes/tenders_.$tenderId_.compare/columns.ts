import type { Column, PackedCandidate, QuestionRow, ScoreRow } from './model.ts';
import { unpackScores, type RowScore } from './packed.ts';
import type { Order } from './view.ts';

/** What the page received, opened. */
export function columnsOf(candidates: readonly PackedCandidate[]): readonly Column[] {
  return candidates.map((one) => ({
    ...one,
    name: `${one.manufacturer} ${one.model}`.trim(),
    place: one.place && { from: one.place[0], to: one.place[1] },
    total: { low: one.total[0], high: one.total[1] },
    out: one.failed.length > 0,
    scores: unpackScores(one.scores),
    groups: unpackScores(one.groups),
  }));
}

/** Those in the race first, by what the reader wants; those knocked out always last. */
export function inOrder(columns: readonly Column[], order: Order): readonly Column[] {
  const by: Readonly<Record<Order, (a: Column, b: Column) => number>> = {
    place: () => 0, // as they came: by assured points
    possible: (a, b) => b.total.high - a.total.high,
    coverage: (a, b) => b.coverage - a.coverage,
    name: (a, b) => a.name.localeCompare(b.name),
  };
  return [...columns].sort((a, b) => Number(a.out) - Number(b.out) || by[order](a, b));
}

/** Whether a candidate can still come first. */
export const canWin = ({ place }: Column): boolean => place !== null && place.from === 1;

/**
 * How far candidates lie apart in one row, in points: the largest gap between their low ends or between their high ends.
 * Where the row applies to some only, they differ entirely.
 */
export function difference(scores: readonly (RowScore | undefined)[]): number {
  const applying = scores.filter((score): score is RowScore => score?.state === 'scored');
  if (applying.length === 0) return 0;
  if (applying.length < scores.length) return 100;
  const gap = (ends: readonly number[]): number => Math.max(...ends) - Math.min(...ends);
  return Math.round(100 * Math.max(gap(applying.map(({ range }) => range.low)), gap(applying.map(({ range }) => range.high))));
}

/** Rows that at least one candidate is scored in and that differ enough. */
export function shownRows(rows: readonly ScoreRow[], columns: readonly Column[], only: number | null): readonly { readonly row: ScoreRow; readonly at: number }[] {
  return rows
    .map((row, at) => ({ row, at }))
    .filter(({ at }) => only === null || difference(columns.map(({ scores }) => scores[at])) >= only);
}

/** Places of the questions that candidates answer differently; all where differences are not asked for. */
export function shownQuestions(questions: readonly QuestionRow[], columns: readonly Column[], only: number | null): readonly number[] {
  const all = questions.map((_, at) => at);
  return only === null ? all : all.filter((at) => new Set(columns.map(({ answers }) => answers[at])).size > 1);
}
